"""Article: one news text and what is known of it. It owns its text; everything else points into it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime

from claimcheck.errors import InputError
from claimcheck.text.iso_dates import day_of, from_iso


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One news text and what is known of it; every offset anywhere is an index into ``text``.

    Args:
        text: The body: headline, captions, credits and boilerplate left out where ``read_article`` made it.
        title: The headline, or an empty string.
        outlet: The publication's name, or None where nothing says.
        published: The day of publication at the place of publication; a datetime or an ISO string is taken too.
        published_time: The moment of publication with its offset, where the source gives one; it sets ``published``
            where that is not given.
        url: The canonical address, or None.
        authors: The bylined names, in order.
        language: A BCP-47 code.
        dates: Full dates in what was left out of the text (captions, stamps): where ``published`` is unknown, they tell
            the year that the text's own dates belong to.
        unread_date: The words for the day of publication that could not be read as one, where nothing else gives it.
        credit: The wire agency or original publisher that a credit line, dateline or metadata names, or None.

    Raises:
        InputError: When a field is of a kind that it cannot be, or ``published`` a string that is no ISO date.
    """

    text: str
    title: str = ""
    outlet: str | None = None
    published: date | None = None
    published_time: datetime | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()
    language: str = "en"
    credit: str | None = None
    dates: tuple[date, ...] = ()
    unread_date: str = ""
    _sha256: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        self._check_texts()
        moment: datetime | None = self.published_time
        day: object = self.published  # strings and datetimes are taken too, so the type says less than usual here
        if isinstance(day, str):
            given, day = from_iso(day)
            moment = moment or given
        if isinstance(day, datetime):
            moment, day = moment or day, day.date()
        if day is None and moment is not None:
            day = moment.date()
        day = day_of(day)  # type: ignore[arg-type] # refuses what is none
        object.__setattr__(self, "published", day)
        object.__setattr__(self, "published_time", moment)
        object.__setattr__(self, "unread_date", "" if day is not None else self.unread_date)
        authors: object = self.authors
        object.__setattr__(self, "authors", _names((authors,) if isinstance(authors, str) else authors))
        dates: object = self.dates
        days = tuple(dates) if isinstance(dates, Iterable) and not isinstance(dates, str) else (dates,)
        object.__setattr__(self, "dates", tuple(day for one in days if (day := day_of(one, "dates")) is not None))
        object.__setattr__(self, "_sha256", hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest())

    def _check_texts(self) -> None:
        """Raises InputError for a field that is no text; None for one that may be empty is taken for empty."""
        for name, empty in (("title", ""), ("language", "en")):
            if getattr(self, name) is None:
                object.__setattr__(self, name, empty)
        for name in ("text", "title", "outlet", "url", "language", "credit", "unread_date"):
            value = getattr(self, name)
            if not isinstance(value, str) and not (
                value is None and name not in {"text", "title", "language", "unread_date"}
            ):
                raise InputError(f"Article({name}={value!r:.80}): not text.", hint="Give a string, or leave it out.")
        moment: object = self.published_time
        if moment is not None and not isinstance(moment, datetime):
            raise InputError(f"Article(published_time={moment!r:.80}): not a datetime.", hint="Give it as published.")

    @property
    def sha256(self) -> str:
        """The SHA-256 of the text's UTF-8 bytes, in hexadecimal."""
        return self._sha256


def _names(given: object) -> tuple[str, ...]:
    names = tuple(given) if isinstance(given, Iterable) else () if given is None else (given,)
    if not all(isinstance(name, str) for name in names):
        raise InputError(f"Article(authors={given!r:.80}): not names.", hint="Give a list of strings.")
    return names
