"""likeness: how close two statements are in matter: meaning from the encoder, shared content from the words.

Rules: a measure, not a judgement; equal words may still say opposite things.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.words import coverage, stem, terms

if TYPE_CHECKING:
    from claimcheck.agreement.setting import Setting
    from claimcheck.claims.claim import Claim

MEANING: Final = 0.6  # the share of meaning in the score, words the rest; chosen by hand: meaning is the better guide, words the safer


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How close two statements are.

    Args:
        meaning: Cosine similarity, -1..1.
        covered: The share of the claim's content words that the statement, or its document's names, hold.
        shared: The shared content words.
    """

    meaning: float
    covered: float
    shared: frozenset[str]

    @property
    def score(self) -> float:
        """Meaning and words in one number, about 0..1."""
        return MEANING * self.meaning + (1 - MEANING) * self.covered


def likeness(claim: Claim, statement: Claim, similarity: float, theirs: Setting | None) -> Likeness:
    """How close the statement is to the claim; ``theirs`` lends the names that a later sentence leaves out."""
    ours = frozenset(terms(claim.wording))
    said = frozenset(terms(statement.wording)) | frozenset(terms(statement.quote))
    names = frozenset(stem(w) for name, _ in theirs.names for w in name) if theirs else frozenset()
    return Likeness(meaning=similarity, covered=coverage(ours, said | (names & ours)), shared=ours & said)
