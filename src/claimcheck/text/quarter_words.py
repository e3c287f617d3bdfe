"""Readers of words that name a part of a year: quarters, halves, seasons, its end, and the quarter in question.

Each takes a match of its shape (calendar_patterns.py) and the context; None means that the words are no time: the
quarter of a game, the fall of a wall.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.text import periods
from claimcheck.text.calendar_words import ORDINALS, count_of
from claimcheck.text.periods import SEASONS, Grain, Period
from claimcheck.text.time_context import UNRESOLVED, Context, Reading, explicit, of_year, whole
from claimcheck.text.time_expression import TimeBasis

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

_NEXT_QUARTER = 100  # days: results are told of the quarter that ends, the one that runs or the next
_DEED_AHEAD = 270  # days: what is "expected to close in the fourth quarter" is a deed and may be nine months off
_NO_SEASON = re.compile(r"-|\s[A-Z]")  # "spring-loaded", "the Summer Palace"
_FALL_OF = re.compile(r"\s(?:of|in|from|to|for)\b")  # the fall of a wall, the spring in a step
_SPORT = re.compile(r"\b(?:touchdowns?|yards?|halftime|rebounds?|quarterback|scored|NFL|NBA|field goals?|games?)\b")


def _of_a_year(
    match: re.Match[str], year: str | None, named: str | None, made: Callable[[int], Period | None], context: Context
) -> Reading | None:
    """The period of the year that is written or named, else the closest one."""
    if year:
        return explicit(made(int(year)))
    if named:
        return of_year("this" if named.lower() == "the" else named, made, context)
    reach = _DEED_AHEAD if context.before(match, 4).lower().endswith("in ") else _NEXT_QUARTER
    return context.relative(context.closest(made, whole(match), reach))


def read_quarter(match: re.Match[str], context: Context) -> Reading | None:
    """The first quarter of 2023, last year's third quarter, third-quarter; not the quarter of a game."""
    around = context.before(match, 80) + context.after(match, 80)
    nth = 4 if match["nth"].lower() == "last" else ORDINALS.get(match["nth"].lower()) or int(match["nth"])
    groups = match.groupdict()
    year, named = groups.get("year") or groups.get("year2"), groups.get("before") or groups.get("ofyear")
    if not year and not named and _SPORT.search(around):
        return None
    return _of_a_year(match, year, named, lambda y: periods.quarter(y, nth), context)


def read_half(match: re.Match[str], context: Context) -> Reading | None:
    """The first half of 2023, the second half of the year."""
    nth = 1 if match["nth"].lower() == "first" else 2
    return _of_a_year(match, match["year"], match["ofyear"], lambda y: periods.half(y, nth), context)


def read_half_code(match: re.Match[str], _: Context) -> Reading | None:
    """H1 2024."""
    return explicit(periods.half(int(match["year"]), int(match["nth"])))


def read_first_months(match: re.Match[str], context: Context) -> Reading | None:
    """The first three months of 2020, the last two quarters of the year."""
    count = count_of(match["count"]) * (3 if match["unit"].lower() == "quarter" else 1)
    if not 0 < count <= 12:
        return None
    first = 1 if match["side"].lower() == "first" else 13 - count
    return _of_a_year(
        match,
        match["year"],
        match["ofyear"],
        lambda y: periods.months(y, first, count, Grain.HALF if count == 6 else Grain.SPAN),
        context,
    )


def read_season(match: re.Match[str], context: Context) -> Reading | None:
    """The winter of 1994, last spring, this fall; not the verb, nor "the fall of the wall"."""
    name = match["season"].lower()
    which = " ".join((match["which"] or "").lower().split())
    if match["year"] or match["ofyear"]:
        late = name == "winter" and bool(match["across"])  # "the winter of 2022-23"
        return _of_a_year(match, match["year"], match["ofyear"], lambda y: periods.season(y + late, name), context)
    if which in {"", "in", "during"} or _NO_SEASON.match(context.after(match)):
        return None
    if which == "the" and _FALL_OF.match(context.after(match)):
        return None
    if match["season"][0].isupper() and which == "the":
        return None
    today = context.today
    if today is None:
        return UNRESOLVED
    around = [p for k in range(-1, 3) if (p := periods.season(today.year + k, name)) and p.start and p.end]
    if which == "last":
        return context.relative(next((p for p in reversed(around) if p.end and p.end < today), None))
    if which == "next":
        return context.relative(next((p for p in around if p.start and p.start > today), None))
    if which == "this" and name == "winter":
        return context.relative(min(around, key=lambda p: _away(p, today)))  # it lies across the turn of the year
    if which == "this" and name in SEASONS:
        return context.relative(next((p for p in around if p.end and p.end.year == today.year), None))
    return context.relative(context.closest(lambda y: periods.season(y, name), whole(match)))


def _away(period: Period, today: date) -> int:
    """How many days lie between a period and ``today``; none inside it."""
    if period.start is None or period.end is None:
        return 0
    return max((period.start - today).days, (today - period.end).days, 0)


def read_year_end(match: re.Match[str], context: Context) -> Reading | None:
    """Year-end, by year's end: the running year, from the reference day on where "by" stands before it."""
    if context.today is None:
        return UNRESOLVED
    year = periods.whole_year(context.today.year)
    if match["by"] and year:
        return context.relative(Period(context.today, year.end, Grain.SPAN))
    return context.relative(year)


def read_year_ago(_: re.Match[str], context: Context) -> Reading | None:
    """The year-earlier quarter: the period named before, a year back."""
    if context.last_quarter:
        return context.pointing_back(periods.shifted(context.last_quarter, -1, Grain.YEAR), aside=True)
    if context.today is None:
        return UNRESOLVED
    return context.relative(periods.ago(context.today, -1, Grain.YEAR))


def read_latest_period(match: re.Match[str], context: Context) -> Reading | None:
    """The latest quarter, the quarter, the 1988 period: the quarter in question."""
    last = context.last_quarter
    if match["year"]:
        return _same_quarter_of(int(match["year"]), last)
    words = match[0].lower()
    is_latest = "latest" in words or "recent" in words
    today = context.today
    if last is not None and not (is_latest and today and last.end and last.end >= today):
        return context.pointing_back(last)
    if not is_latest:
        return None
    if today is None:
        return UNRESOLVED
    unit = periods.around(today, Grain.QUARTER)
    return context.relative(periods.shifted(unit, -1, Grain.QUARTER) if unit else None)


def _same_quarter_of(year: int, last: Period | None) -> Reading | None:
    found = periods.quarter(year, (last.start.month + 2) // 3) if last and last.start else periods.whole_year(year)
    return Reading(found, TimeBasis.EXPLICIT, aside=True) if found else None
