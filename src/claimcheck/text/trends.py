"""Trends: whether the words before a figure say that something rose or fell by it or to it.

It looks back a few words within the clause for a verb or adverb of movement. A figure that only follows a change as
its result ("rose 6 % to 164p") is a level; the change carries the trend.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.text.currencies import ISO
from claimcheck.text.quantity import Trend

if TYPE_CHECKING:
    from claimcheck.text.words import Words

_UP = frozenset(
    "up rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb "
    "climbs climbed climbing jump "
    "jumps jumped jumping surge surges surged surging soar soars soared soaring gain gains gained gaining advance "
    "advances advanced advancing "
    "raise raises raised raising hike hikes hiked hiking boost boosts boosted boosting rally rallies rallied "
    "spike spikes spiked swell "
    "swelled swells swollen expand expands expanded expanding balloon ballooned rocket rocketed skyrocket "
    "skyrocketed leap leaps leapt "
    "leaped accelerate accelerated accelerates strengthen strengthened strengthens bounce bounced rebound "
    "rebounded appreciate appreciated "
    "mushroomed shot inched-up lifted lifts lift added adds improved improves widened widens".split()
)
_DOWN = frozenset(
    "down fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease "
    "decreases decreased "
    "decreasing dip dips dipped dipping slide slides slid sliding slump slumps slumped slumping plunge plunges "
    "plunged plunging plummet "
    "plummets plummeted plummeting tumble tumbles tumbled tumbling sink sinks sank sunk lose loses lost losing "
    "shed sheds shedding "
    "shrink shrinks shrank shrunk shrinking reduce reduces reduced reducing lower lowers lowered lowering slash "
    "slashes slashed slashing "
    "ease eases eased easing slip slips slipped slipping retreat retreats retreated weaken weakened weakens "
    "weakening dive dives dived "
    "crash crashed crashes contract contracts contracted contracting narrowed narrows depreciated cut cuts "
    "cutting dwindled dwindles "
    "subsided halved tanked tanks".split()
)
# These move only prices and rates on their own: with people or things after them they mean something else ("lost 12
# men").
_OF_AMOUNTS = frozenset(
    "lose loses lost losing shed sheds shedding gain gains gained gaining added adds lifted lifts lift shot cut "
    "cuts cutting contract contracts "
    "advance advances advanced raise raises raised raising boost boosts boosted lower lowers lowered reduce "
    "reduces reduced improved improves dive "
    "sink sinks sank sunk crash crashed crashes hike hikes hiked slash slashes slashed ease".split()
)
_AMOUNTS = frozenset({"%", "percentage points", "points", "basis points", "cents", "pence", "degrees"})
# Before these "up 400,000 jobs" is a change.
_BE = frozenset(
    "is are was were be been being now still it's we're they're that's edged inched ticked moved went and or"
    " but".split()
)
_PERIODS = frozenset("seconds minutes hours days weeks months years decades".split())
_BETWEEN = frozenset(
    "by to from a an further another additional as only just more nearly about some another at the".split()
)
# Before "up" or "down" these make verbs that move nothing ("gave up 500 yards", "racked up $247 million").
_PHRASAL = frozenset(
    "gave give gives given giving made make makes making took take takes taken taking set sets setting picked "
    "pick racked rack put puts ended "
    "wound signed lined show shows showed turned opened backed back hold holds held blew blow broke break catch "
    "caught clean cleaned come came "
    "dig dug fill filled follow followed grew line locked lock look mopped own rounded round sum summed tied tie "
    "track tracked used use wake woke warm warmed wrap wrapped write wrote shut broken bring brought chalked "
    "notched coughed served handed".split()
)
_FARTHEST = 5


def trend_before(words: Words, start: int, unit: str, *, ranged: bool = False) -> Trend | None:
    """The direction given by the words just before token ``start``, where the figure with its hedge begins."""
    linked = False
    if words.low[start - 1] == "from" and not ranged:
        return None  # where it came from
    for back in range(1, _FARTHEST):
        at = start - back
        low = words.low[at]
        if low in _UP or low in _DOWN:
            if low in ("up", "down") and words.low[at + 1] == "to" and words.low[at - 1] in ("be", "is", "was", "it's"):
                return None
            if (
                low in ("up", "down")
                and not linked
                and unit not in _AMOUNTS
                and unit not in ISO
                and not _stands_alone(words, at)
            ):
                return None  # "ran down two soldiers"
            if unit in _PERIODS and not linked:
                return None  # "wheels up a few minutes ago"
            if low in _OF_AMOUNTS and not linked and unit not in _AMOUNTS:
                return None
            if (words.low[at - 1] in ("the", "a", "an") and not linked) or (
                low in ("up", "down") and words.low[at - 1] in _PHRASAL
            ):
                return None  # a noun, or part of another verb
            return Trend.UP if low in _UP else Trend.DOWN
        linked = linked or low in ("by", "to", "from")
        if low not in _BETWEEN and not low.endswith("ly"):
            return None
    return None


def _stands_alone(words: Words, at: int) -> bool:
    """Whether "up" or "down" at ``at`` is no part of a verb: after a form of "be", a mark or a number."""
    return not words.letters(at - 1) or words.low[at - 1] in _BE
