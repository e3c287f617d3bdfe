"""Periods: stretches of whole days on the calendar, and the arithmetic between them.

This file knows the Gregorian calendar of the standard library and nothing of words. Every maker returns None for a day
that does not exist (30 February, the year 0, the year 10000), so that no caller has to guard against overflow.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta
from enum import StrEnum


class Grain(StrEnum):
    """How coarse a period is; "span" is a stretch that is none of the others."""

    DAY = "day"
    WEEK = "week"
    WEEKEND = "weekend"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    SPAN = "span"


@dataclass(frozen=True, slots=True)
class Period:
    """The days from ``start`` to ``end``, both included; None is an open or unknown side."""

    start: date | None
    end: date | None
    grain: Grain


SEASONS = {
    "spring": 3,
    "summer": 6,
    "fall": 9,
    "autumn": 9,
    "winter": 12,
}  # first month, by the meteorological calendar
_MONTHS_IN = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.SEASON: 3, Grain.HALF: 6, Grain.YEAR: 12, Grain.DECADE: 120}
_DAYS_IN = {Grain.DAY: 1, Grain.WEEK: 7, Grain.WEEKEND: 7}


def day(year: int, month: int, number: int) -> Period | None:
    """One day, or None where the calendar has no such day."""
    try:
        found = date(year, month, number)
    except ValueError:
        return None
    return Period(found, found, Grain.DAY)


def one(found: date) -> Period:
    """The day itself."""
    return Period(found, found, Grain.DAY)


def months(year: int, first: int, count: int, grain: Grain) -> Period | None:
    """``count`` whole months from the month ``first``, which may lie outside 1 to 12 and then counts on."""
    begin = year * 12 + first - 1
    end = begin + count - 1
    if not 12 <= begin <= end < (MAXYEAR + 1) * 12:
        return None
    last_year, last_month = divmod(end, 12)
    start = date(begin // 12, begin % 12 + 1, 1)
    return Period(start, date(last_year, last_month + 1, monthrange(last_year, last_month + 1)[1]), grain)


def month(year: int, number: int) -> Period | None:
    """The month, 1 to 12."""
    return months(year, number, 1, Grain.MONTH)


def quarter(year: int, number: int) -> Period | None:
    """The calendar quarter, 1 to 4."""
    return months(year, number * 3 - 2, 3, Grain.QUARTER)


def half(year: int, number: int) -> Period | None:
    """The half of the year, 1 or 2."""
    return months(year, number * 6 - 5, 6, Grain.HALF)


def season(year: int, name: str) -> Period | None:
    """The season in the north; a winter bears the year of its January, as the weather services count."""
    return months(year - 1 if name == "winter" else year, SEASONS[name], 3, Grain.SEASON)


def nth_weekday(year: int, number: int, weekday: int, nth: int) -> Period | None:
    """The first, second … (or last, -1) Monday (0) to Sunday (6) of a month."""
    whole = month(year, number)
    if whole is None or whole.start is None or whole.end is None:
        return None
    if nth < 0:
        return one(whole.end - timedelta(days=(whole.end.weekday() - weekday) % 7))
    return one(whole.start + timedelta(days=(weekday - whole.start.weekday()) % 7 + 7 * (nth - 1)))


def easter(year: int) -> Period | None:
    """Easter Sunday of the western churches (the rule of 1876 for the Gregorian calendar)."""
    a, (b, c) = year % 19, divmod(year, 100)
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    back = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    month_of, number = divmod(h + back - 7 * ((a + 11 * h + 22 * back) // 451) + 114, 31)
    return day(year, month_of, number + 1)


def days_from(period: Period | None, days: int) -> Period | None:
    """The day so many days after the first of a period."""
    found = moved(period.start, days) if period and period.start else None
    return one(found) if found else None


def whole_year(year: int) -> Period | None:
    """January to December."""
    return months(year, 1, 12, Grain.YEAR)


def decade(year: int) -> Period | None:
    """The ten years that begin with the year's tens: 1994 gives 1990 to 1999."""
    return months(year // 10 * 10, 1, 120, Grain.DECADE)


def century(number: int) -> Period | None:
    """The 20th century is 1901 to 2000."""
    return months(number * 100 - 99, 1, 1200, Grain.SPAN)


def moved(found: date, days: int) -> date | None:
    """The day so many days on, or None beyond the calendar."""
    try:
        return found + timedelta(days=days)
    except OverflowError:
        return None


def stretch(start: date | None, length: int, grain: Grain) -> Period | None:
    """So many days from ``start``."""
    end = moved(start, length - 1) if start else None
    return Period(start, end, grain) if end else None


def around(found: date, grain: Grain) -> Period | None:
    """The period of that grain in which the day lies; the week runs from Monday to Sunday (ISO 8601)."""
    match grain:
        case Grain.WEEK:
            return stretch(moved(found, -found.weekday()), 7, grain)
        case Grain.WEEKEND:
            return stretch(moved(found, 5 - found.weekday()), 2, grain)
        case Grain.MONTH:
            return month(found.year, found.month)
        case Grain.QUARTER:
            return quarter(found.year, (found.month + 2) // 3)
        case Grain.HALF:
            return half(found.year, 1 if found.month < 7 else 2)
        case Grain.YEAR:
            return whole_year(found.year)
        case Grain.DECADE:
            return decade(found.year)
        case _:
            return one(found)


def shifted(period: Period, by: int, grain: Grain) -> Period | None:
    """The period moved by so many units of ``grain``; a period of whole months stays one."""
    if period.start is None or period.end is None:
        return None
    if grain in _DAYS_IN:
        days = by * _DAYS_IN[grain]
        start, end = moved(period.start, days), moved(period.end, days)
        return Period(start, end, period.grain) if start and end else None
    count = by * _MONTHS_IN[grain]
    if period.grain in _MONTHS_IN:
        return months(period.start.year, period.start.month + count, _MONTHS_IN[period.grain], period.grain)
    start, end = months_on(period.start, count), months_on(period.end, count)
    return Period(start, end, period.grain) if start and end else None


def months_on(found: date, count: int) -> date | None:
    """The same day of the month so many months on, or that month's last day."""
    target = months(found.year, found.month + count, 1, Grain.MONTH)
    if target is None or target.start is None or target.end is None:
        return None
    return target.start.replace(day=min(found.day, target.end.day))


def ago(found: date, by: int, grain: Grain) -> Period | None:
    """What "three weeks ago" names (``by`` = -3): a unit of that grain, no finer; decades and coarser name a year."""
    if grain is Grain.DECADE:
        by, grain = by * 10, Grain.YEAR
    unit = around(found, grain)
    return shifted(unit, by, grain) if unit else None


def narrowed(period: Period, part: str) -> Period:
    """The early (1st to 10th), mid (11th to 20th) or late (from the 21st) part of a month; anything else stays whole.

    For weeks, quarters and years news uses "early" too loosely to name days, so the whole period stands.
    """
    if period.grain is not Grain.MONTH or period.start is None or period.end is None:
        return period
    first, last = {"early": (1, 10), "mid": (11, 20), "late": (21, period.end.day)}.get(part, (1, period.end.day))
    return Period(period.start.replace(day=first), period.start.replace(day=last), Grain.SPAN)
