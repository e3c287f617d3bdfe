"""sites: one act that two statements put in two places of one kind: "began in the kitchen", "started in the cellar".

Rules: it knows words for rooms and for sites; of two rooms, or of two sites, only one is where a single act was done.
What may hold the other ("in the hotel", "in the kitchen") says nothing. Places with names are setting.py's and
same_thing.py's.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.parties import Part, kin, same_party
from claimcheck.agreement.same_acts import bearer, same_doing
from claimcheck.agreement.saying import said
from claimcheck.agreement.words import stem, terms, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Act

ENOUGH: Final = 0.5  # likeness from which the two are of one act at all; chosen by hand
_WHERE: Final = frozenset("in at on inside from near outside".split())
_ROOMS: Final = frozenset(
    """
    kitchen cellar basement attic loft roof garage bathroom bedroom corridor stairwell lobby lift elevator boiler
    storeroom canteen laundry workshop engine-room balcony
    """.split()
)
_SITES: Final = frozenset(
    """
    airport home house flat hotel station office hospital school church mosque bank harbour harbor border prison
    restaurant pub street car train plane ship ferry park beach forest farm barn shop supermarket market library
    stadium court museum theatre theater factory warehouse mine
    """.split()
)


def site_apart(pair: Pair) -> Judgement | None:
    """A contradiction where one act is put in two places that exclude each other; None elsewhere."""
    if pair.like.score < ENOUGH or pair.clash or pair.unclear or days(pair.claim, pair.statement) is When.APART:
        return None
    for ours, theirs in ((a, b) for a in pair.claim.acts for b in pair.statement.acts if _are_one(pair, a, b)):
        for kind in (_ROOMS, _SITES):
            here, there = set(_named(ours, kind)), set(_named(theirs, kind))
            if here and there and not any(_may_be_one(pair, x, y) for x in here for y in there):
                detail = f"in the {min(there)} by the report, in the {min(here)} by the claim"
                return said(Stance.CONTRADICTS, Reason(code="place-apart", detail=detail), pair.like, ENOUGH)
    return None


def _are_one(pair: Pair, ours: Act, theirs: Act) -> bool:
    """Whether both tell the same doing, done to or by the same."""
    if ours.rejected or theirs.rejected or ours.aside or theirs.ahead != ours.ahead:
        return False
    one = same_doing(pair, ours, theirs) or bool(set(terms(ours.doing)) & set(terms(theirs.doing)))
    return one and same_party(pair, bearer(ours), bearer(theirs)) is Part.SAME


def _named(act: Act, kind: frozenset[str]) -> Iterator[str]:
    """What stands with the act behind "in" or "at", of one kind: "kitchen" of "in the hotel's kitchen"."""
    for other in act.others:
        first, *words = tokens(other)
        place = list(takewhile(lambda word: word not in _WHERE and word != "of", words))  # "at his home in Graz"
        if first in _WHERE and place and place[-1] in kind:
            yield place[-1]


def _may_be_one(pair: Pair, ours: str, theirs: str) -> bool:
    return stem(ours) == stem(theirs) or kin(pair, ours, theirs) is not None
