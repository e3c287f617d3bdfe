"""Running periods: "the three months to January", "the year to March 2023", which end with what is named.

The standing phrases of business pages; the reader takes a match of the shape in calendar_patterns.py.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from claimcheck.text import periods
from claimcheck.text.calendar_words import count_of, month_number
from claimcheck.text.periods import Grain, Period
from claimcheck.text.time_context import Context, Reading, explicit, whole

if TYPE_CHECKING:
    import re
    from datetime import date

_LONGEST = 36  # months or weeks; longer stretches are named by their years


def read_running(match: re.Match[str], context: Context) -> Reading | None:
    """The 12 months to February, the 13 weeks to 24 February, the year to 5 April 2023."""
    if not match["month"][0].isupper():
        return None
    count = count_of(match["count"]) if match["count"] else 12
    month, number = month_number(match["month"]), int(match["day"] or match["day2"] or 0)
    if not 1 < count <= _LONGEST:
        return None

    def made(year: int) -> Period | None:
        end = periods.day(year, month, number) if number else periods.month(year, month)
        begin = _begun(end.end, count, match["unit"]) if end and end.end else None
        return Period(begin, end.end, Grain.SPAN) if begin and end else None

    def ended(year: int) -> Period | None:
        return periods.day(year, month, number) if number else periods.month(year, month)

    if match["year"]:
        return explicit(made(int(match["year"])))
    end = context.closest(ended, whole(match))
    return context.relative(made(end.end.year) if end and end.end else None)


def _begun(end: date, count: int, unit: str | None) -> date | None:
    """The first day of so many months or weeks that end with ``end``."""
    if unit and unit.lower() == "week":
        return periods.moved(end, 1 - 7 * count)
    after = end + timedelta(days=1)
    return periods.months_on(after, -count)
