"""TimeExpression: words that name days, and which days they are. Data only; times.py finds them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from claimcheck.text.span import Span


class TimeBasis(StrEnum):
    """What the days were resolved against."""

    EXPLICIT = "explicit"  # the words name the year themselves
    PUBLISHED = "published"  # the day of publication
    ARTICLE = "article"  # publication unknown: the article's own dates
    NONE = "none"  # nothing to resolve against


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeExpression:
    """Words that name a stretch of days, both ends included.

    Args:
        text: The words ("by the end of the month").
        span: Where they stand.
        start: First day, or None where open or unknown.
        end: Last day, or None where open ("since 1990") or unknown.
        basis: What relative words were resolved against.

    Raises:
        ValueError: When ``start`` is after ``end``.
    """

    text: str
    span: Span
    start: date | None
    end: date | None
    basis: TimeBasis = TimeBasis.EXPLICIT

    def __post_init__(self) -> None:
        if self.start is not None and self.end is not None and self.start > self.end:
            raise ValueError(f"{self.text!r}: start {self.start} is after end {self.end}")
