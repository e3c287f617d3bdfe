"""iso_dates: the day of publication as it is given from outside: a date, a datetime or an ISO string."""

from __future__ import annotations

from datetime import date, datetime

from claimcheck.errors import InputError


def from_iso(value: str, name: str = "published") -> tuple[datetime | None, date]:
    """The moment, where the string has one, and the day; an error calls it by the name.

    Raises:
        InputError: When it is no ISO date or moment.
    """
    try:
        if len(value) == 10:
            return None, date.fromisoformat(value)
        parsed = datetime.fromisoformat(value)
    except ValueError as error:
        raise InputError(
            f"{name}={value!r} is not a date.",
            hint="Give a day as 2024-10-28 or a moment as 2024-10-28T09:30:00+00:00.",
        ) from error
    return parsed, parsed.date()


def day_of(value: date | datetime | str | None, name: str = "published") -> date | None:
    """The day that is meant; an error calls it by the name.

    Raises:
        InputError: When it is a string that is no ISO date or moment, or something else.
    """
    if isinstance(value, str):
        return from_iso(value, name)[1]
    if value is not None and not isinstance(value, date):
        raise InputError(f"{name}={value!r} is not a date.", hint="Give a day as 2024-10-28, or a datetime.date.")
    return value.date() if isinstance(value, datetime) else value
