"""Similarity: how alike in meaning claims and statements are, each distinct wording embedded once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from claimcheck.claims.claim import Claim
    from claimcheck.evidence.passage import Encoder


@dataclass(frozen=True, slots=True)
class Similarities:
    """The vectors of wordings; ``between`` two claims is the cosine of theirs."""

    rows: dict[str, int]
    vectors: NDArray[np.float32]

    @classmethod
    def of(cls, claims: Iterable[Claim], encoder: Encoder) -> Similarities:
        """The vectors of the claims' and statements' wordings."""
        texts = list(dict.fromkeys(_wording(claim) for claim in claims))
        vectors = encoder.encode(texts) if texts else np.zeros((0, 1), dtype=np.float32)
        return cls({text: i for i, text in enumerate(texts)}, vectors)

    def between(self, a: Claim, b: Claim) -> float:
        """The cosine of the two wordings, -1..1.

        Raises:
            KeyError: When one of them was not among those embedded.
        """
        cosine = float(self.vectors[self.rows[_wording(a)]] @ self.vectors[self.rows[_wording(b)]])
        return max(-1.0, min(1.0, cosine))


def _wording(claim: Claim) -> str:
    return claim.wording or claim.quote
