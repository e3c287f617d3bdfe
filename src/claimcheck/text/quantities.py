"""Quantities: every figure of a text with its bound, unit, rate and trend. Pure grammar over the string: no language model.

Each number is read where it stands (numerals), set aside when it counts nothing (lookalikes), then given its money or measure
(currencies, units) or its noun (nouns), a second bound (ranges, here), its hedge, rate and trend. It does not know whose figure it is.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import isfinite
from typing import TYPE_CHECKING

from claimcheck.text.carrying import carried
from claimcheck.text.currencies import name_after, sign_before
from claimcheck.text.hedges import hedge_after, hedge_before
from claimcheck.text.lookalikes import skip_lookalike
from claimcheck.text.nouns import counted_after, head_after, plural, whole_after
from claimcheck.text.numerals import STARTERS, read_numeral
from claimcheck.text.quantity import Comparator, Quantity
from claimcheck.text.rates import rate_after
from claimcheck.text.span import Span
from claimcheck.text.trends import trend_before
from claimcheck.text.units import SHARE, measure_after
from claimcheck.text.words import read_words

if TYPE_CHECKING:
    from claimcheck.text.numerals import Numeral
    from claimcheck.text.words import Words

_SUFFIXES = {"m": 1e6, "k": 1e3, "b": 1e9, "t": 1e12}
_BOUNDS = {
    Comparator.AT_MOST: (False, True),
    Comparator.BELOW: (False, True),
    Comparator.AT_LEAST: (True, False),
    Comparator.ABOVE: (True, False),
}
# A word after a hyphen that is what the number counts ("four-cylinder", "six-member"); these are not ("two-way", "one-off").
_NO_UNIT = frozenset("way off fold sided to on by old plus odd ish something strong and or in up out".split())


@dataclass(frozen=True, slots=True)
class _Figure:
    """A number with its money, measure or noun, in tokens ``start`` to ``stop`` (excluded); ``unit`` None while unknown."""

    value: float
    high: float
    start: int
    stop: int
    unit: str | None
    numeral: Numeral


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of a text, in order; their spans are offsets into it and do not overlap.

    >>> [(q.text, q.comparator.value, q.high, q.unit) for q in find_quantities("It may send up to 10,000 troops.")]
    [('up to 10,000 troops', '<=', 10000.0, 'troops')]
    """
    words = read_words(text)
    found: list[Quantity] = []
    i = floor = 0
    while i < words.count:
        if not (words.number[i] or words.low[i] in STARTERS):
            i += 1
            continue
        numeral = read_numeral(words, i)
        if numeral is None or not isfinite(numeral.value):
            i += 1
            continue
        skipped = skip_lookalike(words, numeral)
        if skipped is not None:
            i = max(skipped, numeral.stop)
            continue
        figure = _figure(words, numeral)
        made = _quantity(words, figure, floor) if figure else None
        i = numeral.stop
        if made is not None:
            quantity, i = made
            floor = i
            found.append(quantity)
    return carried(text, found)


def _figure(words: Words, numeral: Numeral) -> _Figure | None:
    """The numeral with what it is a number of, and its upper end if it opens a range."""
    figure = _with_unit(words, numeral)
    figure = _range(words, figure)
    if figure.unit is None:
        figure = _with_noun(words, figure)
    return figure


def _with_unit(words: Words, numeral: Numeral) -> _Figure:
    """The numeral with the money or measure written beside it."""
    value, j, start, scaled = numeral.value, numeral.stop, numeral.start, numeral.scaled
    sign = sign_before(words, start) if numeral.digits else None
    suffix = _SUFFIXES.get(words.low[j]) if words.glued(j) else None
    if suffix and _counts(words, j, money=sign is not None):
        value, j, scaled = value * suffix, j + 1, True
    if sign is not None:
        if not scaled and words.low[j] == "m" and numeral.digits:
            value, j = value * 1e6, j + 1  # "£3.4 m"
        end = j
        again = name_after(words, j, value, scaled=scaled)  # "$500 US", "$5 million dollars"
        end = again[1] if again and again[0] == sign[0] else j
        return _Figure(value, value, sign[1], end, sign[0], numeral)
    at = j + 1 if words.raw[j] in ("-", "‑") and _hyphened(words, j) else j
    if words.low[at] in ("of", "a") and numeral.vague:
        at += 1
    named = name_after(words, at, value, scaled=scaled)
    if named is not None:
        return _Figure(value, value, start, named[1], named[0], numeral)
    measured = None if numeral.vague and scaled and words.raw[at] == "%" else measure_after(words, at)
    if measured is not None:
        negative = numeral.digits and words.raw[start - 1] in ("-", "−", "–") and words.glued(start) and not words.glued(start - 1)
        sign_value = -value if negative or words.low[start - 1] == "minus" else value
        return _Figure(sign_value, sign_value, start - (sign_value < 0), _aged(words, measured[1]), _old(words, *measured), numeral)
    return _Figure(value, value, start, j, None, replace(numeral, scaled=scaled))


def _hyphened(words: Words, j: int) -> bool:
    """Whether a hyphen ties a number to its unit: "18-month", also spaced as some converters leave it ("18 - month")."""
    if words.glued(j):
        return words.glued(j + 1)
    return words.low[j + 1] in ("year", "month", "week", "day", "hour", "minute", "mile", "foot", "inch", "acre", "pound", "ton")


def _old(words: Words, unit: str, stop: int) -> str:
    return f"{unit} old" if _aged(words, stop) > stop else unit


def _aged(words: Words, stop: int) -> int:
    """The token after "old" or "of age" that makes a time an age."""
    if words.low[stop] == "old":
        return stop + 1
    return stop + 2 if words.low[stop] == "of" and words.low[stop + 1] == "age" else stop


def _counts(words: Words, j: int, *, money: bool) -> bool:
    """Whether a glued letter is a scale ("35m people", "$5b", "10k runners") rather than a measure ("35m high", "10k race")."""
    if money:
        return True
    after, low = j + 1, words.low[j]
    if words.low[after] in ("people", "of") or name_after(words, after, 0, scaled=True) or measure_after(words, after):
        return True
    return low in ("m", "k") and head_after(words, after, many=True) is not None


def _range(words: Words, first: _Figure) -> _Figure:
    """ "8-10 %", "from $62 to $68", "between 3,000 and 5,000", "10 to 15", "two or three": both ends in one figure."""
    j = first.stop
    link = words.low[j]
    before = words.low[first.start - 1]
    dash = link in ("-", "–", "—", "−", "‑") or (link == "/" and first.unit is not None)
    between = link in ("and", "to") and "between" in words.low[max(0, first.start - 3) : first.start]
    if not (dash or between or link in ("to", "or")):
        return first
    at = j + 1
    hop = 0
    while words.low[at] in _HOPS and hop < 3:
        at, hop = at + 1, hop + 1
    signed = at
    while not words.number[at] and not (words.low[at] in STARTERS) and at < signed + 3 and words.low[at]:
        at += 1
    other = read_numeral(words, at)
    if other is None or other.vague or other.share != first.numeral.share:
        return first
    if at > signed and (sign_before(words, at) or ("", -1))[1] != signed:
        return first
    if skip_lookalike(words, other) is not None and first.unit is None:
        return first
    second = _with_unit(words, other)
    return _joined(words, first, second, link, before, between=between)


_HOPS = frozenset({"about", "around", "as", "much", "many", "nearly", "up"})


def _joined(words: Words, first: _Figure, second: _Figure, link: str, before: str, *, between: bool) -> _Figure:
    """The two ends as one figure, or the first alone where they do not belong together."""
    low, high, unit = first.value, second.value, second.unit
    if first.unit is not None and second.unit is not None and first.unit != second.unit:
        return first
    if first.unit is not None and second.unit is None and first.unit not in _PREFIXED:
        if not (between or before == "from"):
            return first
        unit = first.unit
    if second.unit is None and first.unit is not None:
        unit = first.unit
    if second.numeral.scaled and not first.numeral.scaled and second.numeral.value >= 1e3 and low < 1000:
        mantissa = _mantissa(words, second.numeral)
        if mantissa is not None and (low < mantissa or before == "from"):
            low *= second.value / mantissa
    if link == "or" and not (low < high <= 2 * low + 1 and first.unit is None):
        return first
    moved = before == "from" or words.low[first.start - 2] == "from"
    if low >= high and not (between or moved):
        return first
    if link == "to" and not (between or moved) and _moving(words, first, unit):
        return first
    return _Figure(min(low, high), max(low, high), first.start, second.stop, unit, second.numeral)


_PREFIXED = frozenset("USD EUR GBP JPY CNY INR AUD CAD NZD HKD SGD MYR CHF ZAR BRL".split())


def _mantissa(words: Words, numeral: Numeral) -> float | None:
    """The number before the scale word ("15" in "15 billion")."""
    raw = words.raw[numeral.start].replace(",", "")
    try:
        value = float(raw)
    except ValueError:
        return None
    return value or None


def _moving(words: Words, first: _Figure, unit: str | None) -> bool:
    """Whether "rose 5 percent to 7 percent" gives a change and then a level."""
    return first.unit is not None and trend_before(words, first.start, unit or "") is not None


def _with_noun(words: Words, figure: _Figure) -> _Figure:
    """The figure with the noun it counts; shares with their whole."""
    numeral, j = figure.numeral, figure.stop
    if numeral.share:
        part = _part_of_measure(words, figure)
        if part is not None:
            return part
        whole = whole_after(words, j)
        return replace(figure, unit=f"{SHARE} of {whole.unit}" if whole else SHARE, stop=whole.stop if whole else j)
    if words.raw[j] in ("-", "‑", "–") and words.glued(j) and words.glued(j + 1) and words.letters(j + 1):
        low = words.low[j + 1]
        return replace(figure, unit="", stop=j) if low in _NO_UNIT else replace(figure, unit=plural(low), stop=j + 2)
    after = hedge_after(words, j)
    at = after.at if after else j
    many = figure.high != 1
    if numeral.vague and words.low[at - 1] == "of":
        at -= 1  # "a couple of"
    if words.low[at] == "of":
        whole = counted_after(words, at)
        return replace(figure, unit=whole.unit if whole else "", stop=whole.stop if whole else min(at, j))
    head = head_after(words, at, many=many)
    if (words.number[at] or words.low[at] in STARTERS) and words.raw[at + 1] == "-" and words.letters(at + 2):
        beyond = head_after(words, at + 3, many=many)  # "three 30-minute scenes": the inner figure is read on its own
        return replace(figure, unit=beyond.unit if beyond else "", stop=j)
    if head is None:
        return replace(figure, unit=_unit_of_next(words, j), stop=j)
    return replace(figure, unit=head.unit, stop=head.stop)


def _unit_of_next(words: Words, j: int) -> str:
    """The measure that a number shares with the next one: "64 and 128 GB", "12 or 14 percent"; else no unit."""
    if words.low[j] not in ("and", "or", ",") or not words.number[j + 1]:
        return ""
    measured = measure_after(words, j + 2)
    return measured[0] if measured else ""


def _part_of_measure(words: Words, figure: _Figure) -> _Figure | None:
    """ "a quarter of a mile", "1/16 of a US pint": a part of one unit is a figure in that unit, not a share."""
    if words.low[figure.stop] != "of" or words.low[figure.stop + 1] not in ("a", "an", "one"):
        return None
    at = figure.stop + 2 + (words.low[figure.stop + 2] == "us")
    measured = measure_after(words, at)
    return None if measured is None else replace(figure, unit=measured[0], stop=measured[1])


def _quantity(words: Words, figure: _Figure, floor: int) -> tuple[Quantity, int] | None:
    """The finished quantity and the token after it."""
    unit = figure.unit or ""
    start, stop = figure.start, figure.stop
    comparator = Comparator.RANGE if figure.high > figure.value else Comparator.EXACT
    hedge = hedge_before(words, _opening(words, start, ranged=figure.high > figure.value), unit)
    if hedge is not None and hedge.at >= floor and hedge.comparator is not Comparator.EXACT:
        start = hedge.at
        comparator = hedge.comparator if comparator is Comparator.EXACT else comparator
    elif figure.high > figure.value and start - 1 >= floor and words.low[start - 1] in ("between", "from"):
        start -= 1
    for at in (figure.numeral.stop, stop):
        after = hedge_after(words, at)
        if after is not None:
            comparator = after.comparator if comparator is Comparator.EXACT else comparator
            stop = max(stop, after.at)
    rate = rate_after(words, stop) or _later_rate(words, stop)
    if rate is not None:
        stop = rate.stop
    if figure.numeral.vague:
        comparator = Comparator.VAGUE
    keeps = _BOUNDS.get(comparator, (True, comparator is not Comparator.VAGUE))
    span = Span(words.start[max(start, 0)], words.end[stop - 1])
    quantity = Quantity(
        text=span.of(words.text),
        span=span,
        comparator=comparator,
        low=figure.value if keeps[0] else None,
        high=figure.high if keeps[1] else None,
        unit=unit,
        per=rate.text if rate else None,
        trend=trend_before(words, start, unit, ranged=figure.high > figure.value),
    )
    return quantity, stop


def _opening(words: Words, start: int, *, ranged: bool) -> int:
    """Where a hedge would end: before "between" or "from" of a range."""
    return start - 1 if ranged and words.low[start - 1] in ("between", "from") else start


def _later_rate(words: Words, stop: int):  # type: ignore[no-untyped-def]
    """A rate after the content of what is counted: "2 gallons of jet fuel a year"."""
    if words.low[stop] != "of":
        return None
    whole = whole_after(words, stop)
    return rate_after(words, whole.stop) if whole else None
