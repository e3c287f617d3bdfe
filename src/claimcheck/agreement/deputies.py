"""deputies: who holds an office is not the deputy of who does: "was made governor", "was made deputy governor".

Rules: knows that one named person is given an office, and the words that make another office of it; "former" and
"acting" are of time and no other office.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.one_deed import may_exclude
from claimcheck.agreement.parties import names_of
from claimcheck.agreement.same_acts import bearer
from claimcheck.agreement.saying import said
from claimcheck.agreement.words import stem, terms

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair

NEAR: Final = 0.6  # likeness from which both are of one office; chosen by hand
_MAKING: Final = r"(?:deputy|vice|assistant|under)"
# "Was appointed its deputy governor", "is vice-chairman"; must not match "was assisted by the deputy governor".
_GIVEN: Final = re.compile(
    r"\b(?:is|was|became|becomes|be|become|remains|named|appointed|elected|made|promoted to)(?: \w{2,12}ly)?"
    rf" (?:(?:as|the|a|an|its|their|his|her|new) ){{0,3}}(?P<whole>(?P<made>{_MAKING}[- ])?"
    r"(?P<office>(?!(?:named|appointed|elected|made|promoted)\b)[a-z]{4,20}))\b",
    re.IGNORECASE,
)


def office_apart(pair: Pair) -> Judgement | None:
    """A contradiction where one and the same is given an office, and by the other only that of its deputy; else None.

    It asks for all other words of the claim.
    """
    a, b = (next(reversed(list(_GIVEN.finditer(c.wording))), None) for c in (pair.claim, pair.statement))
    if a is None or b is None or bool(a["made"]) == bool(b["made"]) or stem(a["office"]) != stem(b["office"]):
        return None
    said_of = set(terms(pair.claim.wording)) - set(terms(a["whole"]))
    if not said_of <= set(terms(pair.statement.wording)) or not may_exclude(pair) or pair.like.score < NEAR:
        return None
    ours, theirs = (bearer(x.acts[0]) if x.acts else None for x in (pair.claim, pair.statement))
    ours = pair.claim.acts[0].subject or ours if pair.claim.acts else None
    theirs = pair.statement.acts[0].subject or theirs if pair.statement.acts else None
    if ours is None or theirs is None or not names_of(ours) & names_of(theirs):
        return None
    detail = f"“{b['whole']}” stands where the claim has “{a['whole']}”"
    return said(Stance.CONTRADICTS, Reason(code="office-apart", detail=detail), pair.like, NEAR)
