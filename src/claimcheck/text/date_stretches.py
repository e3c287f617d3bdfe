"""Date stretches: two dates that are the ends of one time ("from 1 April to 30 June"), so that none runs backwards.

It knows the words between two ends and what stands before and behind; which days they are is for the readers.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.text import periods
from claimcheck.text.calendar_words import MONTH, month_number
from claimcheck.text.periods import Grain
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.text.periods import Period
    from claimcheck.text.time_context import Context

_TO = r"\s?[-–—]\s?|\.[-–—]|\s{1,3}(?:to|through|until|till)\s{1,3}"
# The whole text between the two ends; "and" joins them behind "between" alone.
_LINK = re.compile(rf"(?:{_TO}|(?P<and>\s{{1,4}}and\s{{1,4}}))(?:the\s{{1,4}})?")
_BETWEEN = re.compile(r"\bbetween\s{1,4}(?:the\s{1,4})?\Z", re.IGNORECASE)
# The second end right behind the first, without a year of its own.
_SECOND = re.compile(
    rf"(?:{_TO}|(?P<and>\s{{1,4}}and\s{{1,4}}))(?:the\s{{1,4}})?(?:(?P<day>[0-3]?\d)(?:st|nd|rd|th)?\s{{1,4}}(?:of\s{{1,4}})?)?"
    rf"(?-i:(?=[A-Z])){MONTH}(?:\s{{1,4}}(?P<day2>[0-3]?\d)(?:st|nd|rd|th)?(?!\d))?(?!,?\s{{1,4}}(?:of\s{{1,4}})?[12]\d{{3}})",
    re.IGNORECASE,
)
_LONGEST = 48  # characters from the first end to the end of the second


def second_end(match: re.Match[str], context: Context) -> re.Match[str] | None:
    """The date that ends what the match begins, or None."""
    found = _SECOND.match(context.text, match.end(), match.end() + _LONGEST)
    if found is None or (found["and"] and not _BETWEEN.search(context.before(match, 14))):
        return None
    return found


def is_second_end(match: re.Match[str], context: Context) -> bool:
    """Whether the match ends what the date right before it begins."""
    span = context.previous_span
    if span is None or not 0 < match.start() - span.end <= _LONGEST:
        return False
    link = _LINK.fullmatch(context.text, span.end, match.start())
    opened = link is not None and bool(link["and"])
    return link is not None and (not opened or bool(_BETWEEN.search(context.text, max(0, span.start - 14), span.start)))


def first_period(match: re.Match[str], context: Context, made: Callable[[int], Period | None]) -> Period | None:
    """The first end, in the year that the second end, as the clause means it, gives it; None without a second end."""
    second = second_end(match, context)
    if second is None:
        return None
    month, number = month_number(second["month"]), second["day"] or second["day2"]

    def end(year: int) -> Period | None:
        return periods.day(year, month, int(number)) if number else periods.month(year, month)

    found = context.closest(end, _span(match, second))
    if found is None or found.start is None:
        return None
    first = made(found.start.year)
    if first is not None and first.start is not None and first.start > found.start:
        return made(found.start.year - 1)  # "from November to March"
    return first


def second_period(match: re.Match[str], context: Context, made: Callable[[int], Period | None]) -> Period | None:
    """The second end, the first of its kind that does not lie before the first; None for any other date."""
    begun = context.previous.period if context.previous else None
    if begun is None or begun.start is None or not is_second_end(match, context):
        return None
    ends = (made(begun.start.year + k) for k in range(2))
    found = next((p for p in ends if p is not None and p.start is not None and p.start >= begun.start), None)
    # "A change on Friday to December's figures" is no stretch.
    return None if found and begun.grain is Grain.DAY and found.grain is not Grain.DAY else found


def _span(match: re.Match[str], second: re.Match[str]) -> Span:
    return Span(match.start(), second.end())
