"""Days in wordings: "Tuesday (3 June 2025)", "9 May 2025" for "9 May": what a time means, written behind or into it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.text.time_expression import TimeBasis

if TYPE_CHECKING:
    from datetime import date

    from claimcheck.text.span import Span
    from claimcheck.text.time_expression import TimeExpression

_MONTHS: Final = "January February March April May June July August September October November December".split()
_NAMES_ITS_YEAR = re.compile(r"\b\d{4}(?:['’]?s)?\b")  # "2010", "the 1950s"
# "May 9", "Friday, Dec. 9", "Friday 9 May", where only the year is missing. Must not match "9 to 11 May" or "May".
_DAY_AND_MONTH = re.compile(
    r"^(?:[A-Z][a-z]{2,8},? )?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? \d{1,2}"
    r"|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December))$"
)
# "The year to the end of January": the month only ends what is spoken of. Must not match "from May to June".
_TO_ITS_END = re.compile(
    r"\b(?:year|half|quarter|months|weeks)\s(?:to|until|through)\s(?:the\s(?:end|middle)\sof\s)?\Z"
)


def date_edits(text: str, span: Span, times: tuple[TimeExpression, ...], edits: dict[tuple[int, int], str]) -> None:
    """Add to the edits, by stretch, the day behind each time in the statement that does not say its year."""
    for time in times:
        if text.startswith(("’s", "'s"), time.span.end):
            continue  # "Wednesday’s vote": no room for a day
        if not span.covers(time.span) or time.basis is TimeBasis.NONE or _NAMES_ITS_YEAR.search(time.text):
            continue
        said = (
            ""
            if _TO_ITS_END.search(text, max(0, time.span.start - 40), time.span.start)
            else _days(time.start, time.end)
        )
        if said:
            edits[time.span.start, time.span.end] = _with_year(time.text, said)


def without_days(wording: str, times: tuple[TimeExpression, ...]) -> str:
    """The wording with its times as the article put them: "Tuesday" for "Tuesday (3 June 2025)"."""
    for time in times:
        if (said := _days(time.start, time.end)) and time.basis is not TimeBasis.NONE:
            wording = wording.replace(_with_year(time.text, said), time.text)
    return wording


def _with_year(text: str, said: str) -> str:
    """The words with the day that they mean: "9 May 2025", "April 2024", "Tuesday (3 June 2025)"."""
    if said.startswith(f"{text} "):
        return said
    if _DAY_AND_MONTH.search(text) and said.count(" ") == 2 and "–" not in said:
        return f"{text}{',' if text[-1:].isdigit() else ''} {said[-4:]}"  # "May 9, 2025", "Friday, 9 May 2025"
    whole = said.startswith(("1–28 ", "1–29 ", "1–30 ", "1–31 ")) and said.split()[1] == text
    return f"{text} {said.split()[2]}" if whole else f"{text} ({said})"


def _days(start: date | None, end: date | None) -> str:
    if start is None or end is None:
        return ""
    if start == end:
        return f"{start.day} {_MONTHS[start.month - 1]} {start.year}"
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{end.day} {_MONTHS[start.month - 1]} {start.year}"
    if (start.month, start.day, end.month, end.day, start.year) == (1, 1, 12, 31, end.year):
        return str(start.year)
    return f"{start.day} {_MONTHS[start.month - 1]} {start.year} – {end.day} {_MONTHS[end.month - 1]} {end.year}"
