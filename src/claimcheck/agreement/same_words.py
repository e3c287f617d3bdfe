"""same_words: a statement in the claim's very words, which bears it out whatever a judge or a measure makes of it.

Rules: decides for two bare texts only. Between two reports the same words may be of another Monday, another fire,
another man.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.claims.claim import Modality

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Claim

_SURE: Final = 0.95
# Marks that say nothing; never those of money, of a minus or of a share.
_MARKS: Final = str.maketrans("", "", '“”"„«»')


def in_the_same_words(both: Pair) -> Judgement | None:
    """Support where the two say the same word for word and as firmly, whoever says so; else None."""
    claim, statement = both.claim, both.statement
    if not both.alone or claim.modality is not statement.modality or _plain(claim) != _plain(statement):
        return None
    reason = Reason(
        code="same-words",
        detail="both deny the same words" if claim.modality is Modality.DENIED else "the same words stand in both",
        claim_span=claim.span,
        evidence_span=statement.span,
    )
    return Judgement(stance=Stance.SUPPORTS, confidence=_SURE, reasons=(reason,), similarity=both.like.meaning)


def says_all_of_it(claim: Claim, statement: Claim) -> bool:
    """Whether the statement is the claim word for word: where the rules hear it so, no judge takes it away."""
    return claim.modality is statement.modality and _plain(claim) == _plain(statement)


def _plain(claim: Claim) -> str:
    return " ".join(claim.wording.translate(_MARKS).casefold().split()).rstrip(".")
