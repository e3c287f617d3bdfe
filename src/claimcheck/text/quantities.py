"""Quantities: every figure of a text with its bound, unit, rate and trend. Pure grammar over the string.

No language model.

Each number is read where it stands (numerals), set aside when it counts nothing (lookalikes), then given its money or
measure (currencies, units) or its noun (nouns), a second bound (ranges, here), its hedge, rate and trend. It does not
know whose figure it is.
"""

from __future__ import annotations

from dataclasses import replace
from math import isfinite
from typing import TYPE_CHECKING

from claimcheck.text.all_but import all_but
from claimcheck.text.carrying import carried
from claimcheck.text.currencies import ISO
from claimcheck.text.figures import below_zero, with_noun, with_unit
from claimcheck.text.hedges import hedge_after, hedge_before
from claimcheck.text.lexicon import STOPS
from claimcheck.text.lookalikes import skip_lookalike
from claimcheck.text.nouns import whole_after
from claimcheck.text.numerals import STARTERS, read_numeral
from claimcheck.text.quantity import Comparator, Quantity, Trend
from claimcheck.text.ranges import with_range
from claimcheck.text.rates import TIMES, rate_after
from claimcheck.text.span import Span
from claimcheck.text.trends import trend_of
from claimcheck.text.units import counted_next, dimension
from claimcheck.text.words import read_words

if TYPE_CHECKING:
    from claimcheck.text.figures import Figure
    from claimcheck.text.numerals import Numeral
    from claimcheck.text.rates import Rate
    from claimcheck.text.words import Words


_BOUNDS = {
    Comparator.AT_MOST: (False, True),
    Comparator.BELOW: (False, True),
    Comparator.AT_LEAST: (True, False),
    Comparator.ABOVE: (True, False),
}


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities of a text, in order; their spans are offsets into it and do not overlap.

    Bounds are plain numbers with their scale expanded ("$1.2 billion" is 1.2e9), fractions lie between 0 and 1,
    percentages stay as written (12 % is 12). Units and comparators are those of ``Quantity``. Any string is read, in
    time that grows with its length alone; dates, clock times, ages in apposition, scores and names with digits give
    nothing.

    >>> def show(text):
    ...     return [(q.text, q.comparator.value, q.low, q.high, q.unit) for q in find_quantities(text)]
    >>> show("It may send up to 10,000 troops.")
    [('up to 10,000 troops', '<=', None, 10000.0, 'troops')]
    >>> show("Between $3 million and $5 million was lost, and tens of thousands of homes.")
    [('Between $3 million and $5 million', 'range', 3000000.0, 5000000.0, 'USD'), ('tens of thousands of homes', 'vague', 20000.0, None, 'homes')]
    >>> show("A quarter of voters stayed at home on 28 October; the Rovers won 3-1.")
    [('A quarter of voters', '=', 0.25, 0.25, 'share of voters')]
    >>> rise, level = find_quantities("Rents rose 12 % to $2,000 a month.")
    >>> rise.trend.value, level.trend, level.per
    ('up', None, 'a month')
    """  # noqa: E501 - doctest output stands in one line
    words = read_words(text)
    found: list[Quantity] = []
    models: set[str] = set()
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
        if skipped is None and _named_before(words, numeral, models):
            skipped = numeral.stop
        if skipped is not None:
            models.update(_model(words, numeral))
            i = max(skipped, numeral.stop)
            continue
        figure = _figure(words, numeral)
        quantity, floor = _quantity(words, figure, floor)
        found.append(_of_movement(quantity, figure.way) if figure.way else quantity)
        i = floor
    return carried(text, all_but(text, found))


_MODEL_DIGITS = (3, 4)  # "a Boeing 757", "a Type 1900"; shorter numbers turn up as counts too often


def _model(words: Words, numeral: Numeral) -> set[str]:
    """The digits of a name like "Boeing 757", which later stand alone ("the 757 landed")."""
    raw = words.raw[numeral.start]
    return {raw} if numeral.plain and len(raw) in _MODEL_DIGITS and words.capital(numeral.start - 1) else set()


def _named_before(words: Words, numeral: Numeral, models: set[str]) -> bool:
    """Whether "the 757" is a name that the text has given in full before."""
    named = numeral.plain and words.low[numeral.start - 1] == "the" and words.raw[numeral.start] in models
    return named and not counted_next(words, numeral.stop)


def _figure(words: Words, numeral: Numeral) -> Figure:
    """The numeral with what it is a number of, and its upper end if it opens a range."""
    figure = with_range(words, below_zero(words, with_unit(words, numeral)))
    if figure.unit is None:
        figure = with_noun(words, figure)
    return figure


def _of_movement(quantity: Quantity, trend: Trend) -> Quantity:
    """The range between two levels, with the one it came from."""
    return replace(quantity, moved_from=quantity.low if trend is Trend.UP else quantity.high)


def _quantity(words: Words, figure: Figure, floor: int) -> tuple[Quantity, int]:
    """The finished quantity and the token after it."""
    unit = figure.unit or ""
    start, stop = max(figure.start, floor), figure.stop  # a sign between two numbers belongs to the first
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
        low=_exact(figure.value) if keeps[0] else None,
        high=_exact(figure.high) if keeps[1] else None,
        unit=unit,
        per=rate.text if rate else _rate_beyond(words, stop, unit) or _closing_rate(words, stop, unit),
        trend=trend_of(words, start, stop, unit, ranged=figure.high > figure.value),
    )
    return quantity, stop


def _exact(value: float) -> float:
    """The value as it is written: "4.1 million" is 4100000, where a product of floats falls just short of it."""
    return value if abs(value) < 1 or value.is_integer() else float(f"{value:.15g}")


def _opening(words: Words, start: int, *, ranged: bool) -> int:
    """Where a hedge would end: before "between" or "from" of a range."""
    return start - 1 if ranged and words.low[start - 1] in ("between", "from") else start


def _rate_beyond(words: Words, stop: int, unit: str) -> str | None:
    """A rate after the same money in other terms: "C$6 (US$4.46) a share"."""
    if words.raw[stop] != "(" or unit not in ISO:
        return None
    for k in range(stop + 1, stop + 7):
        if words.raw[k] == ")":
            rate = rate_after(words, k + 1)
            return rate.text if rate else None
    return None


_CLAUSE = 8  # words: "11,500 vehicles cross the bridge in the old town a day"


def _closing_rate(words: Words, stop: int, unit: str) -> str | None:
    """A rate that closes the clause of a count: "11,500 vehicles cross the bridge a day"."""
    if not unit or unit in ISO or dimension(unit) is not None or not words.letters(stop):
        return None
    for k in range(stop + 1, stop + 1 + _CLAUSE):
        if words.number[k] or not words.letters(k) or words.low[k] in _NEW_CLAUSE:
            return None
        rate = rate_after(words, k) if words.low[k] in ("a", "an", "per", "every", "each", "daily") else None
        if rate is not None and (words.low[k] == "per" or _of_time(words, k)):
            return rate.text if words.raw[rate.stop] in _ENDS else None
    return None


def _of_time(words: Words, k: int) -> bool:
    """Whether it is a time that is named at ``k``, and no object of the verb: not "have bought a car", "waited a day".

    Nor what a preposition is about ("died in a week").
    """
    timed = words.low[k] == "daily" or words.low[k + 1 + words.number[k + 1]] in TIMES  # "every 12 months"
    before = words.low[k - 1]
    return timed and not (before in STOPS or before in _FILLED or before in STARTERS)


# Verbs that a time is the object of.
_FILLED = frozenset(
    "spend spends spent wait waits waited take takes took last lasts lasted lose loses lost get gets got serve serves "
    "served stay stays stayed need needs needed give gives gave given miss missed want wants wanted enjoy enjoyed "
    "waiting spending taking losing getting serving staying missing".split()
)
_NEW_CLAUSE = frozenset("and or but who which that after before when while as since if because said says".split())
_ENDS = frozenset({"", ".", ",", ";", "”", '"', ")", ":", "?", "!"})


def _later_rate(words: Words, stop: int) -> Rate | None:
    """A rate after the content of what is counted: "2 gallons of jet fuel a year"."""
    if words.low[stop] != "of":
        return None
    whole = whole_after(words, stop)
    at = whole.stop if whole else stop
    at += words.number[at] and words.glued(at)  # "4 tonnes of CO2 a year"
    return rate_after(words, at) if whole else None
