"""all_or_one: "both engines failed" beside "only the left engine failed"; "only one boat left" beside "all six left".

Rules: knows words for all, for one alone and for one among others, and what they count. All and one alone exclude each
other where the same is told of them; one among others ("one engine failed") only bears out nothing that is said of all.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negated
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.lexicon import LIGHT
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.same_acts import shares_doing
from claimcheck.agreement.same_thing import another_one
from claimcheck.agreement.saying import said
from claimcheck.agreement.words import counted, doings

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair

FLOOR: Final = 0.40  # likeness from which the two are of one matter; chosen by hand on invented sentences
_COUNTED: Final = r"(?: of)?(?: (?:the|its|their|his|her|these|those))?(?P<words>(?: [a-z][a-z-]+){1,3})"
_MANY: Final = r"(?: (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}))?"
_SIDE: Final = "left right first second last upper lower front rear northern southern eastern western older younger"
_SIDES: Final = "|".join(_SIDE.split())
# Must not match "not all", "almost every", "at all", "all but two".
_ALL: Final = re.compile(
    rf"(?<!\bnot )(?<!\balmost )(?<!\bnearly )(?<!\bat )\b(?:both|all|each|every)(?! but\b){_MANY}{_COUNTED}",
    re.IGNORECASE,
)
# "Only one of the boats", "just the left engine"; must not match "only two boats" nor "the only one".
_ALONE: Final = re.compile(
    rf"(?<!\bthe )(?<!\bnot )\b(?:only|just) (?:one|a single|the (?:{_SIDES}))\b{_MANY}{_COUNTED}",
    re.IGNORECASE,
)
# "One of the boats", "the left engine"; must not match "one by one", "twenty-one", "no one".
_ONE: Final = re.compile(
    rf"(?<!-)(?<!\bno )\b(?:(?:one|another)\b(?! by one| after another| or )(?: of (?:the|its|their))?"
    rf"|the (?:{_SIDES}))\b{_COUNTED}",
    re.IGNORECASE,
)


def all_or_one(pair: Pair) -> Judgement | None:
    """A contradiction where one tells of all what the other tells of one alone."""
    ours, theirs = pair.claim.wording, pair.statement.wording
    if negated(pair.claim) != negated(pair.statement) or not one_doing(pair):
        return None
    for one, other in ((ours, theirs), (theirs, ours)):
        every, alone = _ALL.search(one), _ALONE.search(other)
        if every and alone and _same_kind(every, alone) and not _ALL.search(other):
            if days(pair.claim, pair.statement) is When.APART or another_one(pair) or pair.like.score < FLOOR:
                return None
            detail = f"“{every[0]}” on one side, “{alone[0]}” on the other"
            return said(Stance.CONTRADICTS, Reason(code="share-apart", detail=detail), pair.like, FLOOR)
    return None


def one_among(pair: Pair) -> str | None:
    """The words for one among others in the statement, where the claim tells of all of them."""
    every, single = _ALL.search(pair.claim.wording), _ONE.search(pair.statement.wording)
    if every and single and _same_kind(every, single) and not _ALL.search(pair.statement.wording):
        return single[0]
    return None


def _same_kind(one: re.Match[str], other: re.Match[str]) -> bool:
    """Whether the first noun that both may count is the same."""
    a, b = ([counted(w) for w in found["words"].split()] for found in (one, other))
    return any(w in b for w in a if w not in LIGHT)


def one_doing(pair: Pair) -> bool:
    """Whether the two tell of one doing."""
    shared = (doings(pair.claim.wording) & doings(pair.statement.wording)) - LIGHT
    return bool(shared) or any(shares_doing(pair, a) for a in pair.claim.acts)
