"""undated: where a report without a day does not bear out what the claim says was done at some time.

"The lifts are inspected every year", "the firm that inspects the lifts" and "inspectors last came" without a day say
nothing of an inspection in May. Rules: knows words, acts and days; it only takes a support away.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.judgement import Reason
from claimcheck.agreement.moments import single_window
from claimcheck.agreement.same_acts import same_doing

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Act

# "Was last inspected in May", "had last been seen": when it was is all that is said. Must not match "last week", "the
# last train", "the company's last offer".
LAST_DONE: Final = re.compile(
    r"\blast (?P<verb>[a-z]{2,14}ed|been|did|done|seen|saw|met|held|paid|heard|spoken|spoke|taken|took|given|gave|flown"
    r"|flew|won|used|sat|ran|run|went|left|sent) ",
    re.IGNORECASE,
)
# What is done again and again; must not match "every third lift".
_AS_A_RULE: Final = re.compile(
    r"\b(?:(?:every|each|once a|twice a) (?:year|month|week|day|night|summer|winter|spring|autumn|season)"
    r"|yearly|monthly|weekly|daily|annually|regularly|routinely|usually|normally|as a rule)\b",
    re.IGNORECASE,
)
# "Two weeks before", "three days earlier"; must not match "two weeks of rain", nor "two weeks ago", which is a day.
_SO_LONG_BEFORE: Final = re.compile(
    r"\b(?P<length>[\w-]{1,12} (?:hours|days|weeks|months|years)) (?:before|earlier|previously|prior)\b",
    re.IGNORECASE,
)


def without_its_day(pair: Pair, *, by_words: bool) -> Reason | None:
    """Why the statement, which names no day, does not bear out what the claim says was done at some time, or None.

    Args:
        pair: The two statements.
        by_words: Whether only like words speak for it: then it must tell of the same doing.
    """
    if by_words and (when := _at_another_time(pair)):
        return Reason(code="other-time", detail=f"“{when[0]}” in the claim, “{when[1]}” in the report")
    asked, acts = single_window(pair.claim), pair.statement.acts
    ahead = asked is None or asked.start is None or (pair.our_day is not None and asked.start > pair.our_day)
    if asked is None or ahead or pair.statement.times:
        return None
    if LAST_DONE.search(pair.claim.wording):
        return Reason(code="day-missing", detail=f"it does not say that “{asked.text}” was the last time")
    told = [b for a in pair.claim.acts[:1] for b in acts if same_doing(pair, a, b)]
    if told and all(_is_habit(b) or _AS_A_RULE.search(pair.statement.wording) for b in told):
        return Reason(code="habit", detail=f"the report says that it is done (“{told[0].doing}”), not when")
    if by_words and pair.claim.acts and acts and not told:
        return Reason(code="day-missing", detail=f"it tells of no such doing, nor of “{asked.text}”")
    return None


def _at_another_time(pair: Pair) -> tuple[str, str] | None:
    """For "two weeks before" beside "in March of last year": how long before by the claim, and when by the report."""
    length = _SO_LONG_BEFORE.search(pair.claim.wording)
    times = [t for t in pair.statement.times if t.start is not None]
    if length is None or not times or _SO_LONG_BEFORE.search(pair.statement.wording):
        return None
    return length[0], times[0].text


def _is_habit(act: Act) -> bool:
    """Whether the verb is in the present: "inspects"; not "was", "passed", "has inspected"."""
    word = act.doing.split()[0].lower()
    return word.endswith("s") and not word.endswith(("ss", "was", "has"))
