"""Movements: whether "from 4 % to 7 %" is a movement between two levels, and which way, or a range of all between.

It looks at the words before "from" and at which end is the higher, and knows nothing of units.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.text.quantity import Trend
from claimcheck.text.trend_words import DOWN, DOWN_NOUNS, LOWERING, RAISING, UP, UP_NOUNS

if TYPE_CHECKING:
    from claimcheck.text.words import Words

# What is lost, shed or added "from 3 to 5 kilos" is as much as that: these are followed by a range.
_BY_SO_MUCH = frozenset(
    "lose loses lost losing shed sheds shedding gain gains gained gaining add adds added adding".split()
)
_RISING = (UP | RAISING | UP_NOUNS) - _BY_SO_MUCH
_SINKING = (DOWN | LOWERING | DOWN_NOUNS) - _BY_SO_MUCH
# These say that it changed, the ends which way.
_CHANGING = frozenset(
    "revise revises revised revising change changes changed changing moved went gone going goes adjusted amended "
    "extended extend extends extending shortened commuted swung upgraded downgraded relaxed tightened switched "
    "brought taking taken took bringing pushed pushing pushes push converted improve improving worsened "
    "downgrade upgrade shift shifted shifting doubled tripled trebled quadrupled halved".split()
)
# A range may be named from its upper end ("ranging from 12 years to three").
_RANGING = frozenset("range ranges ranged ranging vary varies varied varying anywhere spans spanning spanned".split())
_FARTHEST = 8  # words from the verb to "from" ("cut the number of guards at the gate from 12 to 8")
_NEW_CLAUSE = frozenset("and but or that which who while as after before when if because said says with".split())


def moved(words: Words, start: int, low: float, high: float) -> Trend | None:
    """Which way something moved whose level before stands at token ``start``, behind "from"; None for a range.

    ``low`` and ``high`` are the ends in the order of the text.
    """
    origin = start - 1 if words.low[start - 1] == "from" else start - 2
    way = _way(words, origin)
    if low == high or way == "ranging" or (way == "sinking" and low < high):
        return None  # "cuts from 5 to 10 percent" are cuts of so much
    if low > high:
        return Trend.DOWN
    return Trend.UP if way else None


def _way(words: Words, origin: int) -> str:
    """What the words before "from" at ``origin`` say of a movement, or nothing."""
    for k in range(origin - 1, max(origin - 1 - _FARTHEST, -1), -1):
        low = words.low[k]
        kinds = (("ranging", _RANGING), ("rising", _RISING), ("sinking", _SINKING), ("changing", _CHANGING))
        found = next((kind for kind, known in kinds if low in known), "")
        if found:
            return found
        if k == origin - 1 and words.raw[k] == ",":
            continue  # "had doubled, from 3 to 6"
        if low in _NEW_CLAUSE or words.number[k] or not (words.letters(k) or words.raw[k] in "-’'"):
            return ""
    return ""
