"""months: one deed that two undated texts put in two months: "closed in January", "closed in August".

Rules: knows months without a year and which deeds are done but once. Where the day of publication is known the months
are days, and by_times.py's.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.dated_acts import is_dated
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.once_only import has_one_time
from claimcheck.agreement.one_deed import ENOUGH, are_one_deed, may_exclude
from claimcheck.agreement.saying import said
from claimcheck.text.calendar_words import MONTH_NAMES

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Claim
    from claimcheck.text.time_expression import TimeExpression

_WORD: Final = re.compile(r"[A-Za-z]+")


def month_apart(pair: Pair) -> Judgement | None:
    """A contradiction where what is done but once is put in two months; None elsewhere."""
    ours, theirs = _month(pair.claim), _month(pair.statement)
    if ours is None or theirs is None or ours[0] == theirs[0] or not may_exclude(pair) or pair.names_others:
        return None
    if ours[0] in {w.lower() for w in _WORD.findall(pair.sentence)}:
        return None
    for a, b in ((a, b) for a in pair.claim.acts[:1] for b in pair.statement.acts):
        dated = is_dated(pair.claim, a, ours[1]) and is_dated(pair.statement, b, theirs[1])
        if dated and has_one_time(a, pair.claim.wording) and are_one_deed(pair, a, b):
            reason = Reason(
                code="day-apart",
                detail=f"“{theirs[1].text}” in the report, “{ours[1].text}” in the claim",
                claim_span=ours[1].span,
                evidence_span=theirs[1].span,
            )
            return said(Stance.CONTRADICTS, reason, pair.like, ENOUGH)
    return None


def _month(statement: Claim) -> tuple[str, TimeExpression] | None:
    """The one month that the statement names, if it has no other time and no year."""
    if len(statement.times) != 1 or statement.times[0].start is not None:
        return None
    words = [w.lower() for w in _WORD.findall(statement.times[0].text)]
    named = [w for w in words if w in MONTH_NAMES]
    plain = set(words) <= {*named, "early", "late", "mid", "in"} and not re.search(r"\d", statement.times[0].text)
    return (named[0], statement.times[0]) if len(named) == 1 and plain else None
