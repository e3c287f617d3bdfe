"""short_of: who turned back before he got there did not get there: "turned back 200 metres below the summit".

Rules: knows verbs of arriving in a claim and words for giving up before it in a report; the place must be the claim's.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negated
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.saying import said
from claimcheck.agreement.words import terms

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair

FLOOR: Final = 0.36  # likeness from which the two are of one journey; chosen by hand
# "Reached the summit", "made it to the Pole"; not "reached a deal", whose report knows no way to it.
_ARRIVED: Final = re.compile(
    r"\b(?:reach(?:ed|es)|arrived (?:at|in|on)|made it to|got to|climbed|conquered|summited|scaled|landed (?:in|at"
    r"|on)|crossed"
    r"|completed|finished|docked (?:in|at)|swam(?: across)?)\b",
    re.IGNORECASE,
)
_GAVE_UP: Final = (
    r"(?:turn(?:ed|ing|s) (?:back|around|round|tail)|(?:forced|driven|beaten|sent|pushed|towed) back"
    r"|(?:gave|giv(?:es|ing)) up(?= (?:\d|just|only|some|about|short|below|before|well|two|three|four|five|six|ten)\b)"
    r"|abandoned (?:the|his|her|their|its) (?:\w{2,15} )?(?:climb|ascent|attempt|bid|voyage|journey|trip|crossing|swim)"
    r"|retreated|sank|ran out of \w{3,12}|died|(?:was|were) (?:rescued|intercepted|pulled from the water))"
)
# "Turned back 200 metres below", "gave up 40 miles short of", "was turned back before it reached". Every part is
# bounded.
_SHORT: Final = re.compile(
    rf"\b(?P<gave>{_GAVE_UP})(?: (?!and\b|but\b|after\b|descent\b|descending\b|down\b|return(?:ed|ing)?\b)"
    rf"[\w’',.-]{{1,20}}){{0,6}}? (?:short of|below|from|off|before"
    r" (?:(?:it|he|she|they) )?(?:could )?(?:reach(?:ing|ed)?|arriving (?:at|in)|getting to|got to|landing in)"
    r"|without reaching)"
    r" (?P<where>[^,.;]{2,60})"
    r"|\bfell (?:(?!and\b|but\b)[\w’',.-]{1,20} ){0,4}?short of (?P<goal>[^,.;]{2,60})",
    re.IGNORECASE,
)
_PRONOUN: Final = re.compile(r"\b(?:it|he|she|they)\b", re.IGNORECASE)


def short_of_says(pair: Pair) -> Judgement | None:
    """A contradiction where the claim says that somebody got there, and the report that he gave up before; or None."""
    ours, theirs = pair.claim.wording, pair.sentence
    there, found = _ARRIVED.search(ours), _SHORT.search(theirs)
    if not there or not found or _SHORT.search(ours) or negated(pair.claim) or pair.like.score < FLOOR:
        return None
    if days(pair.claim, pair.statement) is When.APART or _ARRIVED.search(theirs[: found.start()]):
        return None
    who, before = set(terms(ours[: there.start()])), theirs[: found.start()]
    if not (who & set(terms(before)) or _PRONOUN.search(before)):
        return None
    goal = set(terms(ours[there.end() :]))
    if not goal or not goal <= set(terms(found["where"] or found["goal"])):
        return None
    reason = Reason(code="not-done", detail=f"the report says that it was not done (“{found[0]}”)")
    return said(Stance.CONTRADICTS, reason, pair.like, FLOOR)
