"""Readers of words that name days by their distance from another day: weekdays, "last week", "two years ago".

Each takes a match of its shape (calendar_patterns.py) and the context; None means that the words are no time.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.text import periods
from claimcheck.text.calendar_words import count_of, grain_of, weekday_number
from claimcheck.text.dated_words import DATE_AFTER
from claimcheck.text.periods import Grain, Period
from claimcheck.text.time_context import UNRESOLVED, Context, Reading, week_day, whole

if TYPE_CHECKING:
    from datetime import date

# Weekdays in names: papers, feasts, shows, clubs; and recurring days.
_NAMED_BEFORE = re.compile(
    r"(?:\b(?:Black|Good|Super|Bloody|Ash|Cyber|Palm|Easter|Giving|Fat|Holy|Sheffield|Mail on|every|each)\s\Z)",
    re.IGNORECASE,
)
_NAMED_AFTER = re.compile(
    r"\s(?:Times|Telegraph|Mirror|Express|Mail|Post|Herald|Sun|Star|Night (?:Football|Live|Lights)|League|[Ss]chool)\b"
)
# The rest of a title in quotation marks, all of whose words are capitalised: “Fox News Sunday”, “Sunday Morning”.
_TITLE_BEFORE = re.compile(r"[“\"‘](?:[A-Z][\w’']{0,15}\s){0,3}\Z")
_TITLE_AFTER = re.compile(r"(?:\s(?:[A-Z][\w’']{0,15}|of|the|in|at|with|and)){0,4}[,.]?[”\"’]")
_TODAY_BEFORE = re.compile(r"\b(?:USA|Russia|Psychology|Money|Physics|India|History|The)\s\Z")
_TODAY_AFTER = re.compile(
    r"[’']s\s(?:world|society|young|children|youth|generation|standards)|\s(?:[Ss]how|[Pp]rogramme|[Pp]rogram)\b"
)
_DAY_OF_HOURS = 24
_SAME_STORY = 400  # characters: two or three sentences, in which a "next morning" still follows the day named
_ROUND = 10  # from ten on, "more than 20 years ago" is as loose as the year it names
_STORY = 60  # days: what lies further back than two months is told as a story, not as the news of the day
_RESULTS = 800  # characters: the four or five short paragraphs that a report of results gives to one quarter


def read_named_day(match: re.Match[str], context: Context) -> Reading | None:
    """Today, yesterday, tomorrow, tonight, this morning, last night, overnight (from one day to the next)."""
    words = " ".join(match["name"].lower().split())
    if words == "today" and (
        _TODAY_AFTER.match(context.after(match))
        or (match[0][0].isupper() and _TODAY_BEFORE.search(context.before(match)))
    ):
        return None
    if context.today is None:
        return UNRESOLVED
    step = {
        "the day before yesterday": -2, "yesterday": -1, "last night": -1, "tomorrow": 1, "the day after tomorrow": 2,
    }.get(words, 0)  # fmt: skip
    found = periods.moved(context.today, step)
    if words == "overnight":
        return context.relative(_rolling(context.today, -1, Grain.DAY))
    return context.relative(periods.one(found) if found else None)


def read_weekday(match: re.Match[str], context: Context) -> Reading | None:
    """Tuesday, last Friday, Friday of last week: the nearest one back, or ahead where the clause looks ahead."""
    if _NAMED_BEFORE.search(context.before(match)) or _NAMED_AFTER.match(context.after(match)):
        return None
    if _in_title(match, context):
        return None
    if DATE_AFTER.match(context.after(match)):
        return None  # the full date that begins here says more
    which = " ".join((match["which"] or "").lower().split())
    weekday = weekday_number(match["weekday"])
    if which in {"the following", "the previous"}:
        return context.pointing_back(_weekday_from_previous(weekday, which, context))
    if context.today is None:
        return UNRESOLVED
    if match["ofweek"]:
        weeks = {"last": -1, "next": 1}.get(match["ofweek"].lower(), 0)
        return context.relative(week_day(context.today, weekday, weeks))
    opened = _opened_by(match, context) if not which else None
    if opened is not None:
        found = periods.moved(opened, (weekday - opened.weekday()) % 7 or 7)
        return context.relative(periods.one(found) if found else None)
    back = (context.today.weekday() - weekday) % 7
    ahead = -back % 7
    if which in {"this", "this coming"}:
        step = ahead
    elif which in {"last", "this past"}:
        step = -(back or 7)
    elif which == "next" or match["later"] or match["weekon"]:
        # "Tuesday week", "a week on Tuesday": a week after Tuesday
        step = (ahead or 7) + (7 if match["later"] or match["weekon"] else 0)
    else:
        step = ahead if context.ahead(whole(match)) else -back
    found = periods.moved(context.today, step)
    return context.relative(periods.one(found) if found else None)


def _in_title(match: re.Match[str], context: Context) -> bool:
    """Whether the day stands with other capitalised words between quotation marks; alone it is somebody's word."""
    before, after = _TITLE_BEFORE.search(context.before(match)), _TITLE_AFTER.match(context.after(match))
    return before is not None and after is not None and len(before[0]) + len(after[0]) > len("“”,")


# Between the two ends of a time: "from Monday until Friday", "between Monday and Thursday"; matched in full.
_TO: Final = re.compile(
    r"(?P<and>\s+and\s+)|\s*[-–—]\s*|(?:\s+(?:morning|afternoon|evening|night))?\s+(?:to|until|till|through)\s+"
)
_FROM: Final = re.compile(r"\b(?P<between>between)\s+\Z|\bfrom\s+\Z", re.IGNORECASE)


def _opened_by(match: re.Match[str], context: Context) -> date | None:
    """The day right before, where the two are the ends of one time: it does not end before it begins."""
    if not context.days:
        return None
    span, day = context.days[-1]
    link = _TO.fullmatch(context.text, span.end, match.start())
    opening = _FROM.search(context.text, max(0, span.start - 10), span.start)
    return day if link and opening and bool(link["and"]) == bool(opening["between"]) else None


def _weekday_from_previous(weekday: int, which: str, context: Context) -> Period | None:
    base = context.previous.period.start if context.previous and context.previous.period else None
    if base is None:
        return None
    step = (weekday - base.weekday()) % 7 or 7
    found = periods.moved(base, step if which == "the following" else step - 7 or -7)
    return periods.one(found) if found else None


_SPAN_BEFORE = re.compile(
    r"\b(?:over|in|for|within|during|into)\s\Z", re.IGNORECASE
)  # "over the next year" runs from today
_THE_BEFORE = re.compile(
    r"\bthe\s\Z", re.IGNORECASE
)  # "the last week" is the seven days gone by, "last week" a calendar week
_BACKWARD = {"that": 0, "that same": 0, "the same": 0, "the previous": -1, "the following": 1}


def read_unit(match: re.Match[str], context: Context) -> Reading | None:
    """This week, last month, the current quarter, the following day, the weekend; not a bare "the month"."""
    which = " ".join(match["which"].lower().split())
    grain = grain_of(match["unit"])
    if match["unit"][0].isupper() and match[0][0].isupper() and not match[0].isupper():
        return None  # "This Week", a title
    of_something = context.after(match, 5).startswith(" of ")
    is_span = _SPAN_BEFORE.search(context.before(match))
    if which in _BACKWARD or (which == "the next" and (grain is Grain.DAY or not is_span)):
        return None if of_something else _from_previous(which, grain, context)
    if grain is Grain.DAY or which == "the latest":
        return None
    if which == "last" and of_something and _THE_BEFORE.search(context.before(match)):
        return None  # "in the last week of May", "the last month of the war"
    if which == "the" and (of_something or grain is not Grain.WEEKEND):
        return None
    if context.today is None:
        return UNRESOLVED
    if which in {"the past", "the coming", "the next"} or (
        which == "last" and grain is not Grain.QUARTER and _THE_BEFORE.search(context.before(match))
    ):
        return context.relative(_rolling(context.today, -1 if which in {"the past", "last"} else 1, grain))
    unit = periods.around(context.today, grain)
    if unit is None:
        return UNRESOLVED
    if which == "the":
        begun = context.today.weekday() > 4 or context.ahead(whole(match))
        return context.relative(unit if begun else periods.shifted(unit, -1, grain))
    step = {"last": -1, "this past": -1, "next": 1, "this coming": 1}.get(which, 0)
    if which == "this coming" and grain is Grain.WEEKEND:
        step = 0
    return context.relative(periods.shifted(unit, step, grain))


_COARSENESS = {
    Grain.WEEK: 1,
    Grain.WEEKEND: 1,
    Grain.MONTH: 2,
    Grain.QUARTER: 3,
    Grain.SEASON: 3,
    Grain.HALF: 3,
    Grain.YEAR: 4,
    Grain.DECADE: 5,
}


def _from_previous(which: str, grain: Grain, context: Context) -> Reading:
    base = context.previous.period if context.previous else None
    if base is None or base.start is None:
        return UNRESOLVED
    if _COARSENESS.get(base.grain, 0) > _COARSENESS.get(grain, 0):
        return UNRESOLVED  # "that weekend" after a year
    unit = periods.around(base.start, grain)
    step = _BACKWARD.get(which, 1)
    return context.pointing_back(periods.shifted(unit, step, grain) if unit else None)


def read_bare_unit(match: re.Match[str], context: Context) -> Reading:
    """What "the month" behind "the end of" names: the one that runs on the reference day."""
    if context.today is None:
        return UNRESOLVED
    return context.relative(periods.around(context.today, grain_of(match["unit"])))


def read_ago(match: re.Match[str], context: Context) -> Reading | None:
    """Three days ago, a year earlier, two weeks later; "more than" leaves the far side open."""
    grain = grain_of(match["unit"])
    if match["unit"].lower() == "hour":
        return None
    way = " ".join(match["way"].lower().split())
    count = count_of(match["count"]) * (2 if match["unit"].lower() == "fortnight" else 1)
    compared = _compared(match, context) if count == 1 and grain is Grain.YEAR else None
    if compared and not way.startswith(("from", "later", "after")):
        return context.pointing_back(periods.shifted(compared, -1, Grain.YEAR), aside=True)
    if way == "ago" or way.startswith("from"):
        if context.today is None:
            return UNRESOLVED
        found = periods.ago(context.today, count if way != "ago" else -count, grain)
        exact = way == "ago" and count < _ROUND and grain is not Grain.DECADE
        back = periods.shifted(periods.one(context.today), -count, grain) if exact else None
        return context.relative(_bounded(found, match["bound"], context.today, back))
    return _counted_from_previous(count if way[0] in "la" else -count, grain, context)


_RANKED = re.compile(
    r"\b(?:first|second|third|[a-z]{3,9}th|time|times|once|only|last|worst|best|most|least|[a-z]{3,12}est)\b",
    re.IGNORECASE,
)


# "Done in six weeks at the most": how long it takes, not when.
_AT_MOST = re.compile(r"\s+at (?:the )?(?:most|least|longest)\b")


def read_in_units(match: re.Match[str], context: Context) -> Reading | None:
    """In two years: so far ahead, where the clause looks ahead and ranks nothing ("the third vote in two years")."""
    if match["time"]:  # "in two weeks' time": how long it takes is never told so
        found = periods.ago(context.today, count_of(match["count"]), grain_of(match["unit"])) if context.today else None
        return context.relative(found)
    if not context.ahead(whole(match)) or _RANKED.search(context.before(match, 60).rsplit(". ")[-1]):
        return None
    if context.after(match, 4).startswith(" of ") or _AT_MOST.match(context.after(match, 16)):
        return None
    if context.today is None:
        return UNRESOLVED
    return context.relative(periods.ago(context.today, count_of(match["count"]), grain_of(match["unit"])))


# What is sure to be done counts from today; "would" and "if" count from another day ("said it would pay within a …").
_WILL = re.compile(r"\b(?:will|won[’']t|must|shall|due|(?:is|are|has|have)\sto)\b")
_OTHERWISE = re.compile(r"\b(?:if|would|once|after|could)\b")
_CLAUSE = 100  # characters


def read_within(match: re.Match[str], context: Context) -> Reading | None:
    """Within 48 hours: from today on, where the clause looks ahead; else it tells how long something took."""
    count, hours = count_of(match["count"]), match["unit"].lower() == "hour"
    before = context.before(match, _CLAUSE).rsplit(". ", 1)[-1]
    will = [found.end() for found in _WILL.finditer(before)]
    told = will and not _OTHERWISE.search(before, will[-1])
    opens = match[0][0].isupper() and context.ahead(whole(match))
    if not (told or opens) or (hours and count < _DAY_OF_HOURS):
        return None
    if context.today is None:
        return UNRESOLVED
    days = -(-count // _DAY_OF_HOURS) if hours else 0
    return context.relative(_rolling(context.today, count, grain_of(match["unit"]), days=days))


def read_day_part(match: re.Match[str], context: Context) -> Reading | None:
    """The next morning, that night: of or behind the day named right before."""
    base, span = context.previous, context.previous_span
    if base is None or base.period is None or base.period.grain is not Grain.DAY or span is None:
        return None
    if match.start() - span.end > _SAME_STORY:
        return None
    which = " ".join(match["which"].lower().split())
    step = {"the next": 1, "the following": 1, "the previous": -1}.get(which, 0)
    return context.pointing_back(periods.shifted(base.period, step, Grain.DAY))


def read_before_last(match: re.Match[str], context: Context) -> Reading:
    """The year before last, the night before last."""
    grain = grain_of(match["unit"])
    unit = periods.around(context.today, grain) if context.today else None
    return context.relative(periods.shifted(unit, -2, grain)) if unit else UNRESOLVED


def _compared(match: re.Match[str], context: Context) -> Period | None:
    """The quarter that "a year ago" stands against, as in reports of results: the last one named not far back."""
    near = match.start() - context.last_quarter_end < _RESULTS
    return context.last_quarter if near else None


def _bounded(found: Period | None, bound: str | None, today: date, back: Period | None) -> Period | None:
    """The period with the side open to which the words bound it; ``back`` is the very day so far ago."""
    words = " ".join((bound or "").lower().split())
    if found is None or not words:
        return found
    if words in {"more than", "over", "at least"}:
        end = back.end if back and back.end and found.end else found.end
        return Period(None, min(end, found.end) if end and found.end else end, Grain.SPAN)
    if words == "less than" and found.start and found.start <= today:
        return Period(found.start, today, Grain.SPAN)
    return found


def _counted_from_previous(count: int, grain: Grain, context: Context) -> Reading:
    """Days "earlier" and "later" count from the days named before; without any, "earlier" counts from today."""
    last = context.previous.period if context.previous else None
    if last is None or last.start is None or (grain is Grain.DAY and last.grain is not Grain.DAY):
        if count > 0 or context.today is None or last is not None:
            return UNRESOLVED
        return context.relative(periods.ago(context.today, count, grain))
    if grain is Grain.YEAR and last.grain in {Grain.QUARTER, Grain.HALF, Grain.MONTH, Grain.SEASON}:
        return context.pointing_back(periods.shifted(last, count, grain), aside=True)
    return context.pointing_back(periods.ago(last.start, count, grain), aside=count < 0)


def _rolling(today: date, count: int, grain: Grain, *, days: int = 0) -> Period | None:
    """From so many units before ``today`` to ``today``, or from ``today`` on."""
    if days or grain in {Grain.DAY, Grain.WEEK, Grain.WEEKEND}:
        step = days or count * (1 if grain is Grain.DAY else 7)
        other = periods.moved(today, step)
    else:
        per = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.YEAR: 12, Grain.DECADE: 120}[grain]
        other = periods.months_on(today, count * per)
    return Period(min(today, other), max(today, other), Grain.SPAN) if other else None


def _told_day(match: re.Match[str], context: Context) -> date | None:
    """The day from which a story runs on: "In 2005 he was arrested and spent the next four years in a camp"."""
    last = context.previous.period.end if context.previous and context.previous.period else None
    if last is None or context.today is None or (context.today - last).days < _STORY or context.ahead(whole(match)):
        return None
    return last


_STRETCH_BEFORE = re.compile(r"\b(?:over|in|during|for|within|these|those|his|her|their|its|our|my)\s\Z", re.IGNORECASE)


def _goes_past(match: re.Match[str], context: Context) -> bool:
    """Whether "past" is the preposition, as in "will not go past seven years"."""
    return match[0].lower().startswith("past") and not _STRETCH_BEFORE.search(context.before(match))


def read_rolling(match: re.Match[str], context: Context) -> Reading | None:
    """The past 24 hours, the last two weeks, the next three months: up to the reference day, or from it on."""
    if context.after(match, 4).startswith(" of ") or _goes_past(match, context):
        return None
    if context.today is None:
        return UNRESOLVED
    sign = 1 if match["way"].lower() in {"next", "coming", "following"} else -1
    count = count_of(match["count"])
    days = sign * -(-count // 24) if match["unit"].lower() == "hour" else 0
    told = _told_day(match, context) if sign > 0 else None
    if told:
        return context.pointing_back(_rolling(told, count, grain_of(match["unit"]), days=days))
    return context.relative(_rolling(context.today, sign * count, grain_of(match["unit"]), days=days))
