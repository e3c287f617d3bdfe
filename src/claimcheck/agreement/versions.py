"""versions: one text that is about in two versions, of which one was changed, and nobody can tell which.

A day of publication is soon put back, so it does not settle which of two copies with other figures is the altered one.
Rules: the later one counts neither way in any case; where it would bear the claim out, the earlier one does not speak
against it either. It knows evidence and its stances; what a copy is, copies.py knows.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.agreement.judgement import Reason, Stance

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.agreement.finding import Evidence


def without_rival_versions(found: Sequence[Evidence]) -> list[Evidence]:
    """The evidence, silent where another version of the very sentence says what the claim says."""
    rivals = [e for e in found if e.other_version is not None]
    return [_settled(e, rivals) if e.stance in {Stance.CONTRADICTS, Stance.DENIES} else e for e in found]


def _settled(against: Evidence, rivals: Sequence[Evidence]) -> Evidence:
    rival = next((r for r in rivals if _is_version_of(r, against)), None)
    if rival is None:
        return against
    named = rival.passage.article.outlet or rival.passage.document
    detail = f"{named} has the same text with other figures, and which of the two was changed is not known"
    reasons = (Reason(code="own-copy", detail=detail), *against.judgement.reasons)
    return replace(against, judgement=replace(against.judgement, stance=Stance.SILENT, reasons=reasons))


def _is_version_of(rival: Evidence, against: Evidence) -> bool:
    text, sentence = rival.other_version or ("", against.passage.span)
    return text == against.passage.article.sha256 and sentence.overlaps(against.passage.span)
