"""What is known while a text's days are read from front to back: the reference day, the tense, the days named before.

A reader (dated_words.py, relative_words.py) takes one match and this context and gives a Reading, or None where the
words name no time after all. This file must not know how words are written.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from claimcheck.text import periods
from claimcheck.text.periods import Grain, Period
from claimcheck.text.span import Span
from claimcheck.text.time_expression import TimeBasis

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

_NEAR = (
    30  # days ahead in which a date without year is the coming one, though no word says so: the brief of the project
)
_SAME_DAY = 1  # days: a report from a place where the next day has begun
_SINCE = re.compile(r"\bsince\s{1,4}(?:the\s)?\Z", re.IGNORECASE)
_PLANNED = 270  # days; nine months: further ahead than that, news names the year, so the past date is meant


@dataclass(frozen=True, slots=True)
class Reading:
    """The days that a match names, and what they were resolved against; no period where nothing could resolve them.

    ``aside`` marks a comparison ("the year-earlier quarter"), which later words do not point back to.
    """

    period: Period | None
    basis: TimeBasis
    aside: bool = False


UNRESOLVED = Reading(None, TimeBasis.NONE)


@dataclass(slots=True)
class Context:
    """The state of one reading.

    Args:
        text: The whole text.
        today: The day that relative words count from, or None.
        basis: What ``today`` is.
        ahead: Whether the clause around a span speaks of the future.
        done: Whether the words right before a span tell of something done by then.
    """

    text: str
    today: date | None
    basis: TimeBasis
    ahead: Callable[[Span], bool]
    done: Callable[[Span], bool] = lambda _: False
    previous: Reading | None = None
    previous_span: Span | None = None
    days: list[tuple[Span, date]] = field(default_factory=list)
    last_quarter: Period | None = None
    last_quarter_end: int = 0

    def remember(self, span: Span, reading: Reading) -> None:
        """Keep a reading for the words that point back to it."""
        if reading.period is None or reading.aside:
            return
        self.previous, self.previous_span = reading, span
        if reading.period.grain is Grain.DAY and reading.period.start:
            self.days.append((span, reading.period.start))
        if reading.period.grain is Grain.QUARTER:
            self.last_quarter, self.last_quarter_end = reading.period, span.end

    def relative(self, period: Period | None) -> Reading:
        """A reading that was counted from ``today``."""
        return Reading(period, self.basis if period else TimeBasis.NONE)

    def pointing_back(self, period: Period | None, *, aside: bool = False) -> Reading:
        """A reading that was counted from the days named before."""
        if period is None or self.previous is None:
            return Reading(None, TimeBasis.NONE)
        basis = self.previous.basis
        return Reading(period, TimeBasis.ARTICLE if basis is TimeBasis.EXPLICIT else basis, aside)

    def before(self, match: re.Match[str], width: int = 40) -> str:
        """The words just before a match."""
        return self.text[max(0, match.start() - width) : match.start()]

    def after(self, match: re.Match[str], width: int = 40) -> str:
        """The words just behind a match."""
        return self.text[match.end() : match.end() + width]

    def closest(self, made: Callable[[int], Period | None], span: Span, reach: int = _PLANNED) -> Period | None:
        """Of the periods that ``made`` gives for the years around ``today``, the one that the clause means.

        With a mark of the future the coming one, unless it lies more than ``reach`` days off; where something was done
        then, the latest that has begun; else the latest that has begun or begins within thirty days.
        """
        if self.today is None:
            return None
        near = [made(self.today.year + k) for k in range(-8, 9)]  # 29 February comes back after eight years at most
        starts = [(p.start, p.end, p) for p in near if p is not None and p.start is not None and p.end is not None]
        gone = _SINCE.search(self.text, max(0, span.start - 14), span.start) is not None  # "since June 1" has begun
        near_by = 0 if gone else _SAME_DAY if self.done(span) else _NEAR
        past = [p for start, _, p in starts if (start - self.today).days <= near_by]
        coming = [p for start, end, p in starts if end >= self.today and (start - self.today).days <= reach]
        if coming and not gone and self.ahead(span):
            return coming[0]
        return past[-1] if past else None


def explicit(period: Period | None) -> Reading | None:
    """A reading of words that name their year; None for a day that no calendar has."""
    return Reading(period, TimeBasis.EXPLICIT) if period else None


def year_named(words: str, context: Context) -> int | None:
    """The year that "last year", "that year" and the like name, or None."""
    words = " ".join(words.lower().split()).removeprefix("the ")
    if words in {"that", "same", "previous", "following"}:
        previous = context.previous.period if context.previous else None
        if previous is None or previous.start is None:
            return None
        return previous.start.year + {"previous": -1, "following": 1}.get(words, 0)
    if context.today is None:
        return None
    return context.today.year + {"last": -1, "next": 1}.get(words, 0)


def of_year(words: str, made: Callable[[int], Period | None], context: Context) -> Reading:
    """The period of a year that is named by "last year", "that year" and the like."""
    year = year_named(words, context)
    period = made(year) if year is not None else None
    if words.lower() in {"last", "this", "next", "the"}:
        return context.relative(period)
    return context.pointing_back(period)


def whole(match: re.Match[str]) -> Span:
    """The span of a match."""
    return Span(match.start(), match.end())


def week_day(today: date, weekday: int, weeks: int) -> Period | None:
    """A weekday of the week of ``today`` (Monday to Sunday), so many weeks on."""
    found = periods.moved(today, weekday - today.weekday() + 7 * weeks)
    return periods.one(found) if found else None
