"""reason_spans: where the words stand that a reason speaks of, in the claim and in the report.

Rules: it finds what the reason's own line quotes, in either text; what is quoted nowhere, as where a judge has read
the whole, gets the whole statement. It changes no word of a reason and no stance.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.judgement import Stance
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.agreement.judgement import Judgement, Reason
    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Claim

_QUOTED: Final = re.compile(r"“([^“”]{1,200})”")
_GAP: Final = re.compile(r"\s*…\s*")


def placed(found: Judgement, both: Pair) -> Judgement:
    """The judgement with two spans for each of its reasons, unless it is silent, where only quoted words have one."""
    return replace(
        found, reasons=tuple(_placed(r, both, decided=found.stance is not Stance.SILENT) for r in found.reasons)
    )


def _placed(reason: Reason, both: Pair, *, decided: bool) -> Reason:
    if reason.claim_span is not None and reason.evidence_span is not None:
        return reason
    quoted = [part for words in _QUOTED.findall(reason.detail) for part in _GAP.split(words) if part.strip()]
    ours = _spans(quoted, both.claim, both.claim.span)
    theirs = _spans(quoted, both.statement, both.statement.sentence)
    mine = _own(ours, theirs) or (both.claim.span if decided else None)
    other = _own(theirs, ours) or (both.statement.span if decided else None)
    return replace(reason, claim_span=reason.claim_span or mine, evidence_span=reason.evidence_span or other)


def _spans(quoted: list[str], statement: Claim, within: Span) -> dict[str, Span]:
    """Where each of the words stands as a whole in the stretch of the text, in whatever case."""
    text = within.of(statement.article.text).lower()
    found = {}
    for words in quoted:
        at = text.find(words.lower()) if text.isascii() or len(text) == len(within) else -1
        end = at + len(words)
        if at >= 0 and not text[max(0, at - 1) : at].isalnum() and not text[end : end + 1].isalnum():
            found[words] = Span(within.start + at, within.start + end)
    return found


def _own(here: dict[str, Span], there: dict[str, Span]) -> Span | None:
    """The first that stands here only, else the first that stands here at all."""
    return next((span for words, span in here.items() if words not in there), next(iter(here.values()), None))
