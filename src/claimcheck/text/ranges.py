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
from claimcheck.text.range_links import range_link
from claimcheck.text.trends import trend_before

if TYPE_CHECKING:
    from claimcheck.text.numerals import Numeral
    from claimcheck.text.words import Words


_HOPS = frozenset({"about", "around", "as", "much", "many", "nearly", "up"})

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
    origin = "between" if between else "from" if "from" in words.low[max(0, first.start - 2) : first.start] else ""
    return _joined(words, first, second, link, origin)


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
    if second.numeral.scaled and not first.numeral.scaled and second.numeral.value >= 1e3 and low < 1000:
        mantissa = _mantissa(words, second.numeral)
        if mantissa is not None and (low < mantissa or origin == "from"):
            low *= second.value / mantissa
    if link == "or" and not (low < high <= 2 * low + 1 and first.unit is None):
        return first
    if not origin and (low >= high or (link == "to" and _moving(words, first, unit))):
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


def _moving(words: Words, first: Figure, unit: str | None) -> bool:
    """Whether "rose 5 percent to 7 percent" gives a change and then a level."""
    return first.unit is not None and trend_before(words, first.start, unit or "") is not None
