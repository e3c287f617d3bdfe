"""report days: whether a report tells of a time after the article's, or long before it.

Rules: it knows days only, of the two publications and of those in the sentence; nothing where one is unknown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.text.times import find_times

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair

FAR_APART: Final = 60  # Days between two reports from which another figure is another time's; chosen by hand.


def long_before(pair: Pair) -> bool:
    """Whether the report was published long before the article."""
    ours, theirs = pair.our_day, pair.their_day
    return ours is not None and theirs is not None and (ours - theirs).days > FAR_APART


def long_ago(pair: Pair) -> bool:
    """Whether the report's sentence dates its figure long before the article, and the claim none ("a memo of 2023")."""
    if pair.claim.times or pair.our_day is None:
        return False
    ends = [t.end for t in find_times(pair.sentence, published=pair.their_day) if t.end is not None]
    return bool(ends) and (pair.our_day - max(ends)).days > FAR_APART


def later_day(pair: Pair) -> bool:
    """Whether the report speaks of a day after the article's publication and not after its own."""
    ours, theirs = pair.our_day, pair.their_day
    if ours is None or theirs is None:
        return False
    # Not "by the end of the year", which begins today; "by the end of last week" has no beginning.
    named = ((t.start or t.end, t.end or t.start) for t in pair.statement.times)
    return any(first is not None and last is not None and ours < first <= last <= theirs for first, last in named)
