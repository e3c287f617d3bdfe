"""Dates of publication as pages and feeds write them, and which of several to believe.

Knows ISO 8601, RFC 2822 and dates in English words. Knows no clock: the caller says what day it is. Refuses what cannot
be: days after tomorrow and before printing news on the web was possible (1970, the zero of a clock that was never set).
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_ISO = re.compile(
    r"(\d{4})-(\d{1,2})-(\d{1,2})"
    r"(?:[T ]{1,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?(?![\d-])",
    re.IGNORECASE,
)
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?(?!\d)", re.IGNORECASE)
_MONTHS = {m: i for i, m in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), start=1)}
_MONTH = r"(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
_DAY_FIRST = re.compile(rf"\b(\d{{1,2}})(?:st|nd|rd|th)?(?: of)?[ -]{_MONTH},?[ -](\d{{4}})\b", re.IGNORECASE)
_MONTH_FIRST = re.compile(rf"\b{_MONTH} (\d{{1,2}})(?:st|nd|rd|th)?,? (\d{{4}})\b", re.IGNORECASE)
# "28/10/2024", "10-28-2024", "28.10.2024 09:30": day and month in either order, which only a number above twelve tells.
_NUMBERS = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/.-]\d|\d)")
_YEAR_FIRST = re.compile(r"(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)")  # "2024/10/28": nobody puts the day in the middle
_CLOCK = re.compile(r"\b(\d{1,2}):(\d{2})(?::(\d{2}))? (GMT|UTC|Z|[+-]\d{4})\b")  # as RFC 2822 ends

EARLIEST = date(1971, 1, 1)  # an unset clock reads 1970-01-01, or the day before west of Greenwich
_SECONDS, _MILLISECONDS = 100_000_000, 10_000_000_000  # in seconds: March 1973, and the year 2286
LONGEST = 80  # characters that are looked at; a date with weekday, time and zone has about 40


def parse_date(value: object) -> date | datetime | None:
    """A date, or a moment where a time of day is given, from the forms that metadata use; None for anything else.

    >>> parse_date("2024-10-28T09:30:00+0100").isoformat(), parse_date("28 Oct 2024"), parse_date("last week")
    ('2024-10-28T09:30:00+01:00', datetime.date(2024, 10, 28), None)
    """
    if isinstance(value, (date, datetime)):
        return value
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return _of_clock(value)
    if not isinstance(value, str):
        return None
    text = value.strip()[:LONGEST]
    try:
        if found := _ISO.match(text) or _COMPACT.match(text):
            return _moment(*found.groups())
        days = _in_numbers(text)
        return days[0] if len(days) == 1 else None if days else _in_words(text)
    except ValueError:
        return None


def _in_numbers(text: str) -> tuple[date, ...]:
    """The days that a date in numbers may be; one where no other is possible, none where it is no such date."""
    if found := _YEAR_FIRST.search(text):
        return _days((found[1], found[3], found[4]))
    if found := _NUMBERS.search(text):
        return _days((found[4], found[3], found[1]), (found[4], found[1], found[3]))
    return ()


def _days(*read: tuple[str, str, str]) -> tuple[date, ...]:
    days: dict[date, None] = {}
    for year, month, day in read:
        with suppress(ValueError):
            days.setdefault(date(int(year), int(month), int(day)))
    return tuple(days)


def why_unread(words: str) -> str:
    """Why a date of publication was not taken, as the end of a sentence that begins with it.

    >>> why_unread("04/03/2025"), why_unread("yesterday")
    ('may be 2025-03-04 or 2025-04-03', 'is no date that can be read')
    """
    if parse_date(words) is not None:
        return "lies before the first news on the web, or in the future"
    days = _in_numbers(words.strip()[:LONGEST])
    return f"may be {' or '.join(day.isoformat() for day in days)}" if days else "is no date that can be read"


def _of_clock(value: float) -> datetime | None:
    """Seconds or milliseconds since 1970, as programs count; smaller numbers are something else."""
    seconds = value / 1000 if abs(value) >= _MILLISECONDS else value
    return datetime.fromtimestamp(seconds, tz=UTC) if _SECONDS <= seconds < _MILLISECONDS else None


def _in_words(text: str) -> date | datetime | None:
    if found := _DAY_FIRST.search(text):
        day, month, year = found.groups()
    elif found := _MONTH_FIRST.search(text):
        month, day, year = found.groups()
    else:
        return None
    clock = _CLOCK.search(text)
    hour, minute, second, zone = clock.groups() if clock else (None, None, None, None)
    return _moment(year, str(_MONTHS[month[:3].lower()]), day, hour, minute, second, zone)


def _moment(
    year: str, month: str, day: str, hour: str | None, minute: str | None, second: str | None, zone: str | None
) -> date | datetime:
    when = date(int(year), int(month), int(day))
    if hour is None or minute is None:
        return when
    return datetime(when.year, when.month, when.day, int(hour), int(minute), int(second or 0), tzinfo=_zone(zone))


def _zone(zone: str | None) -> timezone | None:
    if not zone:
        return None
    if zone[0] not in "+-":
        return UTC
    shift = timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:]))
    return timezone(-shift if zone[0] == "-" else shift)


def first_plausible(candidates: Iterable[object], *, today: date | None = None) -> date | datetime | None:
    """The first candidate, best first, that is a date and not before 1971 nor after tomorrow.

    Args:
        candidates: Strings or dates, the most trusted first; publication before modification.
        today: The day of reading; without it no date is too late. Tomorrow is allowed: it has begun east of here.
    """
    for candidate in candidates:
        found = parse_date(candidate)
        if found is None:
            continue
        day = found.date() if isinstance(found, datetime) else found
        if day >= EARLIEST and (today is None or day <= today + timedelta(days=1)):
            return found
    return None
