"""timing: whether a report was published before, around or after an article; an undated one is neither.

What stood in print before cannot have been taken from the article, what came after may have been. It knows days of
publication only, never the days that a text speaks of.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from claimcheck.article.article import Article

# One news cycle: an evening's matter is in the next morning's paper, and a day begins at other hours elsewhere.
_AROUND_DAYS: Final = 1


class Timing(StrEnum):
    """When a report was published, seen from an article."""

    BEFORE = "before"
    AROUND = "around"
    AFTER = "after"
    UNDATED = "undated"


def timing_of(report: Article, article: Article) -> Timing:
    """When a report was published, seen from an article; UNDATED where either does not say its day.

    >>> from claimcheck.article.article import Article
    >>> today, last_week = (Article(text=".", published=day) for day in ("2024-05-09", "2024-05-02"))
    >>> timing_of(last_week, today).value, timing_of(Article(text="."), today).value
    ('before', 'undated')
    """
    if report.published is None or article.published is None:
        return Timing.UNDATED
    days = (report.published - article.published).days
    if abs(days) <= _AROUND_DAYS:
        return Timing.AROUND
    return Timing.BEFORE if days < 0 else Timing.AFTER
