"""Similarity: how alike in meaning claims and statements are, each distinct wording embedded once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from claimcheck.claims.claim import Claim
    from claimcheck.evidence.passage import Encoder


# A capital inside the wording: a name, or something like one; the first word's capital tells nothing.
_NAME = re.compile(r"(?<=\w[ “(])[A-Z]|^[A-Z]\S* [A-Z]")


@dataclass(frozen=True, slots=True)
class Similarities:
    """The vectors of wordings; ``between`` two claims is the cosine of theirs."""

    rows: dict[str, int]
    vectors: NDArray[np.float32]

    @classmethod
    def of(cls, claims: Iterable[Claim], encoder: Encoder) -> Similarities:
        """The vectors of the claims' and statements' wordings."""
        texts = list(dict.fromkeys(text for claim in claims for text in _wordings(claim)))
        vectors = encoder.encode(texts) if texts else np.zeros((0, 1), dtype=np.float32)
        return cls({text: i for i, text in enumerate(texts)}, vectors)

    def between(self, a: Claim, b: Claim) -> float:
        """The cosine of the two wordings, -1..1.

        Raises:
            KeyError: When one of them was not among those embedded.
        """
        cosines = [float(self._vector(x) @ self._vector(y)) for x in _wordings(a) for y in _wordings(b)[:1]]
        cosines += [float(self._vector(_wordings(a)[0]) @ self._vector(y)) for y in _wordings(b)[1:]]
        return max(-1.0, min(1.0, max(cosines)))

    def _vector(self, text: str) -> NDArray[np.float32]:
        row: NDArray[np.float32] = self.vectors[self.rows[text]]
        return row


def _wordings(claim: Claim) -> tuple[str, ...]:
    """The wording; and where it counts but names nobody and no place, the same under its article's headline.

    "It could be up to 10,000 troops" says whose troops only beside "North Korean soldiers are in Kursk".
    """
    wording = claim.wording or claim.quote
    title = claim.article.title
    bare = claim.quantities and not _NAME.search(wording)
    return (wording, f"{title}. {wording}") if title and bare else (wording,)
