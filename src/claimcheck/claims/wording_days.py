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
# "Since June", "since Aug. 24", "since Sunday". Must not match "since last week", nor what names its year.
_SINCE = re.compile(
    r"[Ss]ince (?:(?:early|late|mid)[ -])?(?:\d{1,2} )?"
    r"(?P<name>(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
    r"(?P<day> \d{1,2})?\Z"
)
_WHOLE_MONTH = re.compile(r"^1–(?:28(?= Feb)|29(?= Feb)|30(?= (?:Apr|Jun|Sep|Nov))|31) ")
_OWNED = re.compile(r"['’]s(?=\s)")  # "Thursday’s vote"
# Before an owned day of the week, which may then be the coming one: "a horse for Thursday’s race".
_FOR = re.compile(r"\b(?:for|before|into|until)\s\Z")
_PART_OF_DAY = re.compile(r"\s(?:night|morning|afternoon|evening)\b")  # "Thursday night", taken for "Thursday"
# What a firm reports of its quarters; must not match what is told of a country's economy.
_RESULTS = re.compile(
    r"\b(?:profits?|earnings|revenues?|loss(?:es)?|sales|income|turnover|dividends?|results|EBITDA|a share)\b",
    re.IGNORECASE,
)
_SHORTEST_PERIOD = 88  # days: from January to March
_LONGEST_PERIOD = 184  # days: from July to December
# "The year to the end of January": the month only ends what is spoken of. Must not match "from May to June".
_TO_ITS_END = re.compile(
    r"\b(?:year|half|quarter|months|weeks)\s(?:to|until|through)\s(?:the\s(?:end|middle)\sof\s)?\Z"
)


def date_edits(text: str, span: Span, times: tuple[TimeExpression, ...], edits: dict[tuple[int, int], str]) -> None:
    """Add to the edits, by stretch, the day behind each time in the statement that does not say its year."""
    of_a_firm = _RESULTS.search(text, span.start, span.end) is not None
    for time in times:
        if not span.covers(time.span) or _NAMES_ITS_YEAR.search(time.text) or (of_a_firm and _is_business_period(time)):
            continue
        dated = "" if _TO_ITS_END.search(text, max(0, time.span.start - 40), time.span.start) else _dated(time)
        owned = _OWNED.match(text, time.span.end, span.end) if dated else None
        coming = _FOR.search(text, max(0, time.span.start - 10), time.span.start)
        if owned is not None and not (coming and time.text.endswith("day")):
            edits[time.span.start, owned.end()] = f"{time.text}{owned[0]}{_in_brackets(time)}"
        elif dated and owned is None:
            part = _PART_OF_DAY.match(text, time.span.end, span.end) if dated.endswith(")") else None
            end = part.end() if part else time.span.end
            edits[time.span.start, end] = f"{time.text}{part[0]}{_in_brackets(time)}" if part else dated


def without_days(wording: str, times: tuple[TimeExpression, ...]) -> str:
    """The wording with its times as the article put them: "Tuesday" for "Tuesday (3 June 2025)"."""
    for time in times:
        if dated := _dated(time):
            wording = wording.replace(dated, time.text).replace(_in_brackets(time), "")
    return wording


def _dated(time: TimeExpression) -> str:
    """The words with the day that they mean; nothing where that is unknown or adds nothing."""
    if time.basis is TimeBasis.NONE:
        return ""
    if time.start is not None and time.end is None and (since := _SINCE.match(time.text)):
        day = bool(since["day"])
        weekday = since["name"].endswith("day")
        year = f"{',' if day and time.text[-1].isdigit() else ''} {time.start.year}"
        return f"{time.text} ({_days(time.start, time.start)})" if weekday else f"{time.text}{year}"
    said = _days(time.start, time.end)
    return _with_year(time.text, said) if said else ""


def _in_brackets(time: TimeExpression) -> str:
    """The days as they stand behind a word that has more to it: "Thursday’s (3 June 2025) vote"."""
    said = _days(time.start, time.end or time.start)
    return f" ({_WHOLE_MONTH.sub('', said)})"


def _is_business_period(time: TimeExpression) -> bool:
    """Whether it is a quarter or a half: those of a firm begin when its own year does, whatever the calendar says."""
    if time.start is None or time.end is None or time.start.day != 1 or any(m in time.text for m in _MONTHS):
        return False
    return _SHORTEST_PERIOD <= (time.end - time.start).days <= _LONGEST_PERIOD


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
