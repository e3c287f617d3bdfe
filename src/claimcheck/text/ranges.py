"""Ranges: two numbers that are the ends of one figure, and the words by which they are known from two figures."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.text.cardinals import SCALES, SMALL
from claimcheck.text.currencies import ISO, sign_before
from claimcheck.text.figures import Figure, with_unit
from claimcheck.text.lookalikes import skip_lookalike
from claimcheck.text.movements import moved
from claimcheck.text.numerals import STARTERS, read_numeral
from claimcheck.text.range_links import doubtful, range_link
from claimcheck.text.trends import trend_before

if TYPE_CHECKING:
    from claimcheck.text.numerals import Numeral
    from claimcheck.text.words import Words


_HOPS = frozenset(
    "about around as much many nearly up just only barely some roughly almost approximately an estimated".split()
)

_HEDGED = _HOPS | {"to", "more", "less", "fewer", "than", "just", "over", "under"}
_PREFIXED = frozenset("USD EUR GBP JPY CNY INR AUD CAD NZD HKD SGD MYR CHF ZAR BRL".split())


def with_range(words: Words, first: Figure) -> Figure:
    """Such as "8-10 %", "from $62 to $68", "between 3,000 and 5,000", "10 to 15", "two or three".

    Both ends in one figure.
    """
    j = first.stop
    link = words.low[j]
    dash = link in ("-", "–", "—", "−", "‑") or (link == "/" and first.unit is not None)
    between = link in ("and", "to") and "between" in words.low[max(0, first.start - 3) : first.start]
    at = j + 1
    if (doubted := doubtful(words, j)) is not None:
        link, at, dash = "or", doubted, False  # "two, possibly three, men"
    if dash and words.low[j + 1] in ("to", "or"):
        link, at, dash = words.low[j + 1], range_link(words, j) or at, False  # "two- to three-week"
    if not (dash or between or link in ("to", "or")):
        return first
    hop = 0
    while words.low[at] in _HOPS and hop < 3:
        at, hop = at + 1, hop + 1
    signed = at
    while not words.number[at] and words.low[at] not in STARTERS and at < signed + 3 and words.low[at]:
        at += 1
    other = read_numeral(words, at)
    if other is None or other.vague or other.share != first.numeral.share:
        return first
    if at > signed and (sign_before(words, at) or ("", -1))[1] != signed:
        return first
    if skip_lookalike(words, other) is not None and first.unit is None:
        return first
    second = with_unit(words, other, money=first.unit in ISO)
    if words.raw[j] == words.raw[second.stop] == "," and second.unit is None:
        second = replace(second, stop=second.stop + 1)
    return _joined(words, first, second, link, "between" if between else _origin(words, first.start))


def _origin(words: Words, start: int) -> str:
    """The "from" that stands before the first number, past a word or a hedge ("from up to 40 to 12")."""
    at = start - 1
    while words.low[at] in _HEDGED and at > start - 4:
        at -= 1
    return "from" if "from" in words.low[max(0, min(at, start - 2)) : start] else ""


def _joined(words: Words, first: Figure, second: Figure, link: str, origin: str) -> Figure:
    """The two ends as one figure, or the first alone where they do not belong together.

    ``link`` stands between them; ``origin`` is "between", "from" or nothing, and tells a range from two figures.
    """
    low, high, unit = first.value, second.value, second.unit
    if first.unit is not None and second.unit is not None and first.unit != second.unit:
        return first
    if first.unit is not None and second.unit is None and first.unit not in _PREFIXED:
        if not origin:
            return first
        unit = first.unit
    if second.unit is None and first.unit is not None:
        unit = first.unit
    low *= _shared_scale(words, first, second, origin)
    if link == "or" and not (low < high <= 2 * low + 1 and first.unit is None):
        return first
    if not origin and (low >= high or (link == "to" and _moving(words, first, unit))):
        return first
    if not origin and link == "to" and low == first.value and _to_level(words, first, second):
        return first
    ranged = Figure(min(low, high), max(low, high), first.start, second.stop, unit, second.numeral)
    trend = moved(words, first.start, low, high) if origin == "from" and link == "to" else None
    return replace(ranged, way=trend)


def _mantissa(words: Words, numeral: Numeral) -> float | None:
    """The number before the scale word ("15" in "15 billion", "three" in "three million")."""
    raw = words.raw[numeral.start].replace(",", "")
    if raw.lower() in SMALL and words.low[numeral.start + 1] in SCALES:
        return SMALL[raw.lower()] or None
    try:
        value = float(raw)
    except ValueError:
        return None
    return value or None


def _shared_scale(words: Words, first: Figure, second: Figure, origin: str) -> float:
    """What the first number is to be multiplied with: "two to three million", "four to five hundred"."""
    scaled = second.numeral.scaled and not first.numeral.scaled and first.value < _PLAIN
    mantissa = _mantissa(words, second.numeral) if scaled else None
    if mantissa is None or not (first.value < mantissa or origin == "from"):
        return 1
    scale = second.value / mantissa
    if second.numeral.value < _PLAIN and not (scale in _SMALL_SCALES and first.value < mantissa):
        return 1  # "from 60 to five hundred", "four to five hundred and twenty"
    return scale


_PLAIN = 1000  # from here on a number needs no scale word
_SMALL_SCALES = (SCALES["dozen"], SCALES["hundred"])


def _moving(words: Words, first: Figure, unit: str | None) -> bool:
    """Whether "rose 5 percent to 7 percent" gives a change and then a level."""
    return first.unit is not None and trend_before(words, first.start, unit or "") is not None


def _to_level(words: Words, first: Figure, second: Figure) -> bool:
    """Whether "rose by 12 to 340" gives a change of a count and then the new count; "rise by 10 to 15 jobs" does not.

    The ends of a range are of one order, and round where they are large.
    """
    if first.unit is not None or second.unit is not None or trend_before(words, first.start, "") is None:
        return False
    apart = second.value > _ONE_ORDER * first.value
    return apart or (second.value > _ROUNDED and second.value % 5 > 0 and words.low[first.start - 1] == "by")


_ONE_ORDER = 3
_ROUNDED = 20
