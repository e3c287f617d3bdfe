"""frame_figures: which figures of a claim only say how long something took, and which of its others are told otherwise.

"15 gigawatts were lost within five seconds" is not borne out by "nine gigawatts were lost within five seconds". Rules:
knows the claim's figures and how each of the report's stands to them; that both frames are one shows that one thing
is meant, and no more.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.same_acts import same_doing
from claimcheck.agreement.words import tokens
from claimcheck.text.units import dimension

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Claim
    from claimcheck.text.quantity import Quantity

# Right before a length of time in which something was done. Must not match "after nine years" nor "was jailed nine
# years", where it may be the point.
_IN: Final = re.compile(
    r"\b(?:within|in|over|inside|for|during|a)(?: (?:just|only|about|some|around|the|under))?\s+$", re.IGNORECASE
)
REACH: Final = 24  # characters before a figure in which that stands


def frames(told: Claim, asked: Iterable[Quantity]) -> tuple[Quantity, ...]:
    """The figures that only say how long it took, where there are others that something is counted or measured by."""
    all_of_them = tuple(asked)
    found = tuple(q for q in all_of_them if _is_frame(told, q))
    others = [q for q in all_of_them if q not in found and not _is_time(q)]
    return found if others else ()


def one_frame(pair: Pair) -> bool:
    """Whether both say that it took one and the same time."""
    ours, theirs = (
        {(q.low, q.high, q.unit) for q in frames(told, told.quantities)} for told in (pair.claim, pair.statement)
    )
    return bool(ours & theirs)


def in_one_deed(pair: Pair, ours: str, theirs: str) -> bool:
    """Whether the two words are verbs for one deed ("bought", "purchased"), and so no two sorts of one thing."""
    return any(
        same_doing(pair, a, b)
        for a in pair.claim.acts
        for b in pair.statement.acts
        if ours in tokens(a.doing) and theirs in tokens(b.doing)
    )


def _is_frame(told: Claim, figure: Quantity) -> bool:
    before = told.article.text[max(told.sentence.start, figure.span.start - REACH) : figure.span.start]
    return _is_time(figure) and _IN.search(before) is not None


def _is_time(figure: Quantity) -> bool:
    return (dimension(figure.unit, figure.per) or ("",))[0] == "time"
