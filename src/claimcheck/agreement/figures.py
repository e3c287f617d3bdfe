"""figures: one figure against another as intervals: does the second lie within the first, apart from it, or neither?

Rules: knows numbers, comparators and units; not what is counted nor who says so (measures.py asks whether two figures
measure the same thing). Nothing here is a guess about words beyond the quantity's own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from math import inf
from typing import TYPE_CHECKING, Final

from claimcheck.text.quantity import Comparator, Trend

if TYPE_CHECKING:
    from claimcheck.text.quantity import Quantity

# "About": what people call about a number; five in a hundred, as "about 10,900" for 10,870 and "roughly a third" for
# 32 %. Chosen by hand on invented sentences; half of the last digit that is not zero counts too where that is less
# than a tenth.
ABOUT: Final = 0.05
ABOUT_AT_MOST: Final = 0.10
# A plain figure of three digits or more may be a rounded one: half of its last digit that is not zero, but no more
# than this.
ROUNDED: Final = 0.05
# Percentage points: a turnout of 93.9 % is called 94, 93 or "about 92", not 90, however round that is; chosen by hand.
SHARE_ROUNDED: Final = 1.0
SHARE_ABOUT: Final = 2.5
# "Up to 10,000" vouches for a size: a figure below this share of the bound is possible under it but does not bear it
# out.
NEAR_BOUND: Final = 0.6
ROUND: Final = 5  # "6,000" and "470" are round figures, "47" and "6.1" are not: half of the last digit that is not zero
# "Hundreds" is not thousands: a vague plural reaches to ten times its name.
VAGUE_REACH: Final = 10.0
DOZEN: Final = 0.2  # "A dozen countries" may be 14, or ten, and bears out neither; chosen by hand.
FEW: Final = 10  # Below it a vague word names no floor to the unit: "a few" may be two.
# A converted figure was rounded in its own unit ("3 miles", "5 km"): this much is no difference.
CONVERTED: Final = 0.04

_SIZE_WORDS: Final = ("up to", "as many as", "as much as")
_FLIPPED: Final = {
    Comparator.ABOVE: Comparator.AT_MOST,
    Comparator.AT_LEAST: Comparator.BELOW,
    Comparator.BELOW: Comparator.AT_LEAST,
    Comparator.AT_MOST: Comparator.ABOVE,
}


class Fit(StrEnum):
    """How one figure stands to another."""

    WITHIN = "within"  # the other bears the claim's figure out
    APART = "apart"  # both cannot hold
    OPEN = "open"  # they can both hold, but neither bears the other out


@dataclass(frozen=True, slots=True)
class Interval:
    """The values that a figure allows, ``low`` to ``high``; ``slack`` either side is still called by the same words."""

    low: float
    high: float
    low_open: bool = False
    high_open: bool = False
    slack: float = 0.0
    whole: bool = False
    vague: bool = False  # "hundreds" names a floor; its high end bears figures out but rules none out


def half_last_digit(value: float) -> float:
    """Half a unit of the last digit that is not zero: 50 for 3,400, 0.05 for 7.4.

    >>> half_last_digit(3400), half_last_digit(12), half_last_digit(7.4)
    (50.0, 0.5, 0.05)
    """
    digits = f"{abs(value):.10g}"
    mantissa, _, exponent = f"{float(digits):.9e}".partition("e")
    decimals = len(mantissa.partition(".")[2].rstrip("0"))
    return float(f"5e{int(exponent) - decimals - 1}")


def interval(quantity: Quantity, *, negated: bool = False) -> Interval:
    """The values that the quantity allows; ``negated`` for "no … more than 10 %", which is at most 10 %."""
    comparator, low, high = quantity.comparator, quantity.low, quantity.high
    if negated and comparator in _FLIPPED:
        comparator, low, high = _FLIPPED[comparator], high, low
    if comparator is Comparator.VAGUE and low is not None:
        return Interval(low, low * VAGUE_REACH, vague=True)
    lowest, highest = -inf if low is None else low, inf if high is None else high
    if _HARDLY.match(quantity.text) and not negated:  # "just over 1,000" is not 1,900
        lowest = highest * (1 - ABOUT_AT_MOST) if low is None else lowest
        highest = lowest * (1 + ABOUT_AT_MOST) if high is None else highest
    return Interval(
        lowest,
        highest,
        low_open=comparator is Comparator.ABOVE,
        high_open=comparator is Comparator.BELOW,
        slack=_slack(comparator, low if low is not None else high or 0.0, quantity.unit),
        whole=comparator in (Comparator.EXACT, Comparator.ABOUT),
    )


def _slack(comparator: Comparator, value: float, unit: str) -> float:
    size = abs(value)
    if comparator is Comparator.ABOUT:
        about = max(ABOUT * size, min(half_last_digit(value), ABOUT_AT_MOST * size))
        return min(about, SHARE_ABOUT) if unit == "%" else about
    if comparator is not Comparator.EXACT:
        return 0.0
    counts = float(value).is_integer() and size < 100 and unit != "%"
    most = SHARE_ROUNDED if unit == "%" else ROUNDED * size
    return 0.0 if counts else min(half_last_digit(value), ROUNDED * size, most)


def _disjoint(a: Interval, b: Interval) -> bool:
    slack = max(a.slack, b.slack)
    reach = a.vague and b.vague  # "a handful" is not hundreds, but hundreds may be 9,000
    a, b = (replace(i, low=i.low - (i.low < FEW), high=i.high if reach else inf) if i.vague else i for i in (a, b))
    for first, second in ((a, b), (b, a)):
        if first.high + slack < second.low:
            return True
        if first.high == second.low and (first.high_open or second.low_open) and not slack:
            return True
    return False


def _inside(inner: Interval, outer: Interval) -> bool:
    slack = max(outer.slack, inner.slack if inner.whole else 0.0)
    low_ok = inner.low >= outer.low - slack and not (
        inner.low == outer.low and outer.low_open and not inner.low_open and not slack
    )
    high_ok = inner.high <= outer.high + slack and not (
        inner.high == outer.high and outer.high_open and not inner.high_open and not slack
    )
    return low_ok and high_ok


def fit(
    claim: Quantity, other: Quantity, *, limit: bool = False, negated: bool = False, converted: bool = False
) -> Fit:
    """How ``other`` stands to ``claim``.

    Args:
        claim: The claim's figure.
        other: The report's figure, in the claim's unit.
        limit: Whether both name a limit itself (a licence, a capacity): the bounds are then compared as plain figures.
        negated: Whether the report negates the sentence that holds its figure ("no customer takes more than 10 %").
        converted: Whether it was brought to that unit, so that it was rounded in another.
    """
    if claim.trend and other.trend and claim.trend is not other.trend:
        return Fit.APART
    a, b = interval(claim), interval(other, negated=negated)
    if converted:
        b = replace(b, slack=max(b.slack, CONVERTED * min(abs(b.low), abs(b.high))))
    if limit:
        a, b = _bound(a), _bound(b)
    if _hardly_off(claim, other) and not limit and not negated:
        return Fit.WITHIN
    if _disjoint(a, b):
        return Fit.OPEN if not limit and (_at_the_bound(claim, other) or _by_the_dozen(claim, other)) else Fit.APART
    if a.vague and b.high == inf:
        b = replace(b, high=b.low)  # "more than 4 million" names a size, as "millions" does
    if not _inside(b, a):
        return Fit.WITHIN if _just_over(claim, other, limit=limit) else Fit.OPEN
    if claim.comparator is other.comparator is Comparator.RANGE and (a.low, a.high) != (b.low, b.high):
        return Fit.OPEN  # "from 7 to 75 years" is no word for "between 6 and 75"
    return Fit.OPEN if _far_below_size(claim, a, b) else Fit.WITHIN


# "Just short of eleven hours", "a little over 14 km"; must not match "just 14", nor "just over half".
_HARDLY: Final = re.compile(
    r"(?:just|a (?:little|bit|touch|shade)|slightly|barely|marginally) (?:over|under|above|below|short of|shy of"
    r"|more than|less than|fewer than)\b",
    re.IGNORECASE,
)


def _hardly_off(claim: Quantity, other: Quantity) -> bool:
    """Whether one of the two is "just over" or "just short of" the other's plain figure, which rounds it."""
    bounds = (Comparator.ABOVE, Comparator.BELOW)
    plain, bound = (other, claim) if claim.comparator in bounds else (claim, other)
    points = plain.comparator in (Comparator.EXACT, Comparator.ABOUT) and bound.comparator in bounds
    return points and _HARDLY.match(bound.text) is not None and plain.low in (bound.low, bound.high)


def _just_over(claim: Quantity, other: Quantity, *, limit: bool) -> bool:
    """Whether "more than 6,000" rounds what the claim rounds to 6,000; of a limit, or of 6, it says something else."""
    floor = other.comparator in (Comparator.ABOVE, Comparator.AT_LEAST) and other.low == claim.low
    plain = claim.comparator in (Comparator.EXACT, Comparator.ABOUT)
    return floor and plain and not limit and half_last_digit(claim.low or 0.0) >= ROUND


def _at_the_bound(claim: Quantity, other: Quantity) -> bool:
    """Whether "80" only rounds "more than 80"; of 6 and "more than 6" it says something else."""
    bounds = {claim.comparator, other.comparator} & {Comparator.ABOVE, Comparator.BELOW}
    plain = {claim.comparator, other.comparator} & {Comparator.EXACT, Comparator.ABOUT}
    values = {q.low if q.low is not None else q.high for q in (claim, other)}
    return bool(bounds and plain) and len(values) == 1 and half_last_digit(values.pop() or 0.0) >= ROUND


def _by_the_dozen(claim: Quantity, other: Quantity) -> bool:
    """Whether one is told by the dozen and the other is near it: "a dozen countries", "14 countries"."""
    a, b = (q.low if q.low is not None else q.high or 0.0 for q in (claim, other))
    told = any(re.search(r"\bdozen\b", q.text, re.IGNORECASE) for q in (claim, other))
    return told and abs(a - b) <= DOZEN * max(a, b)


def _bound(i: Interval) -> Interval:
    if i.low == -inf and i.high < inf:
        return Interval(i.high, i.high, whole=True)
    if i.high == inf and i.low > -inf:
        return Interval(i.low, i.low, whole=True)
    return i


def _far_below_size(claim: Quantity, a: Interval, b: Interval) -> bool:
    named = claim.text.lower().lstrip().startswith(_SIZE_WORDS)
    return named and b.high < NEAR_BOUND * a.high


def opposed(claim: Quantity, other: Quantity) -> bool:
    """Whether one figure rose and the other fell."""
    return {claim.trend, other.trend} == {Trend.UP, Trend.DOWN}
