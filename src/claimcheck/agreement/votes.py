"""votes: "unanimously" beside "by eight votes to seven".

Rules: knows the words for a vote without a dissenting voice and for one with some; of one decision only one can hold.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negated
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.other_acts import shares_a_doing
from claimcheck.agreement.saying import said

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair

FLOOR: Final = 0.36  # likeness from which the two are of one decision; chosen by hand
_NUMBER: Final = (
    r"(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
    r"|eighteen|nineteen|twenty)"
)
_AGAINST: Final = rf"(?!0\b){_NUMBER}"
# "Unanimously", "without a dissenting vote"; not "almost unanimously", "unanimous support among fans" is as good.
_ALL: Final = re.compile(
    r"(?<!almost )(?<!nearly )(?<!not )(?<!near-)(?<!near )\bunanimous(?:ly)?\b|\bby acclamation\b"
    r"|\bwithout (?:a|any|one|a single) (?:dissenting|opposing) (?:vote|voice)s?\b|\bwithout dissent\b",
    re.IGNORECASE,
)
# "By eight votes to seven", "voted 12-11", "with three countries voting against", "a split vote". Must not match "by 15
# votes to none", "beat them 3-1", "against 12 % last year".
_SPLIT: Final = re.compile(
    rf"\b(?:by|in|on|with|was|were) (?:a (?:vote|majority|margin) of )?{_NUMBER}(?: votes?)?(?: to "
    rf"|[-–]){_AGAINST}\b(?! ?(?:%|per ?cent\b|(?!votes\b)[a-z]{{3,12}}s\b"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b))"
    rf"|\b(?:vote|voted|votes|split|divided|majority of|vote of),? {_NUMBER}(?: votes?)?(?: to |[-–]){_AGAINST}\b"
    rf"|\b(?:ruled|voted|decided|voting) (?:[a-z]+ ){{0,3}}?{_NUMBER}[-–]{_AGAINST}\b(?! ?%)"
    rf"|\b{_NUMBER}[-–]{_AGAINST} (?:vote|majority|ruling|decision|split)\b"
    rf"|\b{_AGAINST} (?:[a-z]+ ){{0,2}}(?:vot(?:ed|ing|es?)|dissent(?:ed|ing)|objected|were|was) (?:against|no\b)"
    rf"|\b{_AGAINST} (?:[a-z]+ ){{0,2}}(?:dissented|dissenting)\b"
    r"|\bsplit (?:vote|decision|ruling|jury)\b|\bby (?:a|one|the) (?:single|narrowest|slim|narrow"
    r"|wafer-thin) (?:vote|majority"
    r"|margin|of margins)\b",
    re.IGNORECASE,
)
# "By 15 votes to none", which is unanimous.
_UNOPPOSED: Final = re.compile(rf"\b{_NUMBER}(?: votes?)?(?: to |[-–])(?:none|nil|zero|nought|0)\b", re.IGNORECASE)
_BODY: Final = re.compile(
    r"\b(?:committee|commission|panel|board|council|jury|court|parliament|house|senate)\b", re.IGNORECASE
)


def unopposed(pair: Pair) -> str | None:
    """The words that say "unanimously" in other words, where the other of the two says just that; or None."""
    ours, theirs = pair.claim.wording, pair.sentence
    found = _UNOPPOSED.search(theirs) if _ALL.search(ours) else _ALL.search(theirs) and _UNOPPOSED.search(ours)
    return found[0] if found else None


def votes_say(pair: Pair) -> Judgement | None:
    """A contradiction where one says that all voted for it and the other that some did not; None elsewhere."""
    ours, theirs = pair.claim.wording, pair.sentence
    sides = ((_ALL.search(ours), _SPLIT.search(theirs)), (_SPLIT.search(ours), _ALL.search(theirs)))
    found = next(((a, b) for a, b in sides if a and b), None)
    if found is None or (_ALL.search(ours) and _ALL.search(theirs)) or negated(pair.claim) or negated(pair.statement):
        return None
    bodies = tuple({w.lower() for w in _BODY.findall(text)} for text in (ours, theirs))
    if all(bodies) and not bodies[0] & bodies[1]:
        return None
    one = shares_a_doing(pair) and pair.like.names_lacking == 0 and pair.like.score >= FLOOR
    if not one or days(pair.claim, pair.statement) is When.APART:
        return None
    detail = f"“{found[0][0]}” in the claim, “{found[1][0]}” in the report"
    return said(Stance.CONTRADICTS, Reason(code="share-apart", detail=detail), pair.like, FLOOR)
