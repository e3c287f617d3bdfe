"""saying: a stance put into a Judgement with a confidence that grows with likeness. It decides nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.agreement.judgement import Judgement, Reason, Stance

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Likeness

BASE: Final = 0.55  # the confidence at a threshold: rather right than wrong; chosen by hand
MOST: Final = 0.95  # no rule is surer than that


def said(stance: Stance, reason: Reason, like: Likeness, floor: float) -> Judgement:
    """A decided judgement: BASE at the likeness that was asked for, rising with it."""
    confidence = round(min(MOST, BASE + max(0.0, like.score - floor)), 3)
    return Judgement(stance=stance, confidence=confidence, reasons=(reason,), similarity=like.meaning)


def silent(code: str, detail: str, like: Likeness) -> Judgement:
    """A silent judgement: the less alike, the surer."""
    confidence = round(min(MOST, max(0.5, 1 - max(0.0, like.score) * 0.6)), 3)
    reason = Reason(code=code, detail=detail)
    return Judgement(stance=Stance.SILENT, confidence=confidence, reasons=(reason,), similarity=like.meaning)
