"""Readers of words that name a day, month, year or longer stretch by its place on the calendar.

Each takes a match of its shape (calendar_patterns.py) and the context; None means that the words are no time: the verb
"march", the name "April Ryan", a number that only looks like a year.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.text import periods
from claimcheck.text.calendar_words import (
    AFTER_THANKSGIVING,
    BARE_FEASTS,
    DECADES,
    FEASTS,
    MONTH,
    MONTH_NAMES,
    MOVABLE,
    OF_EASTER,
    ORDINALS,
    TENS,
    count_of,
    month_number,
    weekday_number,
)
from claimcheck.text.date_stretches import first_period, is_second_end, second_end, second_period
from claimcheck.text.periods import Grain, Period
from claimcheck.text.time_context import Context, Reading, explicit, of_year, whole
from claimcheck.text.time_expression import TimeBasis

if TYPE_CHECKING:
    from collections.abc import Callable

# Words that a month, once named, all but surely follows; searched at the end of a short window.
_STRONG = re.compile(
    r"\b(?:in|since|until|till|through|during|by|before|after|early|late|mid|between|end\s+of|beginning\s+of|start\s+of"
    r"|middle\s+of|month\s+of|as\s+of|(?:year|months|quarter|weeks)\s+to)[\s-]+\Z",
    re.IGNORECASE,
)
_WEAK = re.compile(r"\b(?:of|from|to|for|and|or|on|ended|ending|beginning|starting|each|every)\s+\Z", re.IGNORECASE)
_DETERMINED = re.compile(r"\b(?:the|a|an|its|his|her|their|our|[’']s)\s+(?-i:[a-z]+\s+)?\Z", re.IGNORECASE)
_CAPITAL_BEFORE = re.compile(r"(?<![\w.’'-])(?:(?![A-Z])[\w.’'-])*+[A-Z][\w.’'-]*+\s\Z")
_NAME_AFTER = re.compile(r"\s[A-Z][a-z]+(?!\w*\d)")
_NOUN_AFTER = re.compile(r"\s(?!(?:for|on|to|of|in|and|was|is|has|had|that|which|said|says|told)\b)[a-z]{3,}")
_NUMBER_AFTER = re.compile(r"\s\d{1,2}(?![\w,.:%]\d|\w|\s?(?:%|per\s?cent))")
_NAMES = frozenset(
    {"april", "may", "june", "august", "march", "jan", "mar", "dec"}
)  # also given names, verbs, surnames


def _month_is_meant(match: re.Match[str], context: Context) -> bool:
    """Whether a month's name without a day or year is one: not "may", "march", "Theresa May" or "April Ryan"."""
    word = match["month"].rstrip(".")
    name = word.lower()
    if not word[0].isupper() and (name in _NAMES or name not in MONTH_NAMES):
        return False
    if match["year"] or match["ofyear"] or match["which"]:
        return True
    if word[0].isupper() and (second_end(match, context) is not None or is_second_end(match, context)):
        return True
    before = context.before(match)
    if before.endswith(("“", '"', "‘")) and _NAME_AFTER.match(context.after(match)):
        return False  # a title
    strong = bool(_STRONG.search(before))
    if name not in MONTH_NAMES:
        return strong or bool(_WEAK.search(before))
    if name not in _NAMES or strong:
        return True
    if _CAPITAL_BEFORE.search(before) or _NAME_AFTER.match(context.after(match)):
        return False
    if _WEAK.search(before):
        return name not in {"may", "march"} or bool(re.search(r"\b(?:of|from|ended|ending)\s+\Z", before))
    if _DETERMINED.search(before):
        return bool(_NOUN_AFTER.match(context.after(match)))
    return name not in {"may", "march"}


def _day_is_meant(match: re.Match[str]) -> bool:
    word = match["month"].rstrip(".")
    return word[0].isupper() or (word.lower() in MONTH_NAMES and word.lower() not in {"may", "march"})


def read_iso(match: re.Match[str], _: Context) -> Reading | None:
    """2024-10-28."""
    return explicit(periods.day(int(match["year"]), int(match["m"]), int(match["day"])))


def read_slashed(match: re.Match[str], context: Context) -> Reading | None:
    """10/28/2024: the American order unless impossible; with full stops the day comes first.

    Where that order lies ahead of the day of publication, the other does not, and no word looks ahead, the other.
    """
    first, second, mark = int(match["a"]), int(match["b"]), match["mark"]
    year = int(match["year"])
    if len(match["year"]) == 2:
        if mark != "/":
            return None  # 1.2.24 and 10-28-24 are versions and scores as often as days
        year += 2000 if year < 70 else 1900  # the POSIX pivot (strptime, %y) rounded to a decade
    day_first = mark == "." or first > 12
    found = periods.day(year, second, first) if day_first else periods.day(year, first, second)
    today = context.today if context.basis is TimeBasis.PUBLISHED else None
    if found and found.start and today and found.start > today and not day_first and not context.ahead(whole(match)):
        turned = periods.day(year, second, first)
        return explicit(turned if turned and turned.start and turned.start <= today else found)
    return explicit(found)


# A second date right behind the first that names the year of both: "3 January to 5 February 2023", "May-June 2023".
_YEAR_SHARED = re.compile(
    r"\s?(?:[-–—]|,?\s(?:to|through|until|till|and|or))\s?(?:the\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?)?"
    rf"{MONTH}(?:\s\d{{1,2}}(?:st|nd|rd|th)?)?,?\s(?P<year>[12]\d{{3}})(?!\w|[.,]\d)",
    re.IGNORECASE,
)


def _year_shared(match: re.Match[str], context: Context) -> int | None:
    """The year of a date without one, where the date that it is joined to names it; December goes before January."""
    found = _YEAR_SHARED.match(context.text, match.end(), match.end() + 40)
    if found is None:
        return None
    return int(found["year"]) - (month_number(found["month"]) < month_number(match["month"]))


def read_day(match: re.Match[str], context: Context) -> Reading | None:
    """Oct. 28, 28 October 2024, Oct. 3-5, Monday 3 February, March 3 last year."""
    if not _day_is_meant(match):
        return None
    number = int(match["day"]) if match["day"] else ORDINALS[match["dayname"].lower()]
    last = int(match["day2"]) if match["day2"] else number
    month = month_number(match["month"])

    def made(year: int) -> Period | None:
        first, end = periods.day(year, month, number), periods.day(year, month, max(number, last))
        if first is None or end is None:
            return None
        return first if first == end else Period(first.start, end.start, Grain.SPAN)

    if not periods.day(2000, month, number):  # 2000 has a 29 February
        return None
    if match["year"]:
        return explicit(made(int(match["year"])))
    if match["ofyear"]:
        return of_year(match["ofyear"], made, context)
    shared = _year_shared(match, context)
    if shared is not None:
        return explicit(made(shared))
    if match.groupdict().get("which") and match["which"].lower() == "this" and context.today:
        return context.relative(made(context.today.year))
    if (second := second_period(match, context, made)) is not None:
        return context.pointing_back(second)
    first = _with_weekday(match, made, context) or first_period(match, context, made)
    return context.relative(first or context.closest(made, whole(match)))


def _with_weekday(match: re.Match[str], made: Callable[[int], Period | None], context: Context) -> Period | None:
    """The year, next to today's, in which the date falls on the weekday that is named with it."""
    if not match["onday"] or context.today is None:
        return None
    wanted = weekday_number(match["onday"])
    for year in (context.today.year, context.today.year - 1, context.today.year + 1):
        found = made(year)
        if found and found.start and found.start.weekday() == wanted:
            return found
    return None


def read_month(match: re.Match[str], context: Context) -> Reading | None:
    """October, June 2018, last May, August of last year, June '68."""
    if not _month_is_meant(match, context) or _NUMBER_AFTER.match(context.after(match)):
        return None
    number = month_number(match["month"])

    def made(year: int) -> Period | None:
        return periods.month(year, number)

    if match["year"] or match["short"]:
        short = int(match["short"] or 0)
        return explicit(made(int(match["year"]) if match["year"] else short + (2000 if short < 50 else 1900)))
    if match["ofyear"]:
        return of_year(match["ofyear"], made, context)
    shared = None if match["which"] else _year_shared(match, context)
    if shared is not None:
        return explicit(made(shared))
    today = context.today
    if not match["which"] and (second := second_period(match, context, made)) is not None:
        return context.pointing_back(second)
    if today is None or not match["which"]:
        return context.relative(first_period(match, context, made) or context.closest(made, whole(match)))
    step = {
        "last": -1 if number >= today.month else 0,
        "next": 1 if number <= today.month else 0,
    }.get(match["which"].lower(), 0)
    return context.relative(made(today.year + step))


_COUNTED_ON = re.compile(r"\b(?:in|since|until|till|through|during|before|after|from|between|circa|into|fiscal|calendar"
                         r"|early|late|mid|end\s+of|start\s+of|beginning\s+of|middle\s+of|the\s+year|as\s+of|late\s+as)[\s-]+\Z",
                         re.IGNORECASE)  # fmt: skip
_LOOSELY = re.compile(r"\b(?:of|by|for|on|around|about|due|than\s+in)\s+\Z", re.IGNORECASE)
_CHAINED = re.compile(r"(?:\b(?:and|or|to|through|versus|vs\.?)\s+|,\s)\Z", re.IGNORECASE)
_ADJECTIVE_AFTER = re.compile(r"\s[A-Za-z]{3,}")
_CLOSED_AFTER = re.compile(r"\s?[)\]]")
_ENDS_AFTER = re.compile(
    r"\s*(?:[.,;:)\]—–”\"’'?!]|\Z|\s(?:and|or|when|while|to|by|with|the|a|but|as|that|for|after|he|she|it)\b)"
)


def _year_is_meant(match: re.Match[str], context: Context) -> bool:
    year = int(match["year"])
    before = context.before(match, 24)
    modern = 1900 <= year < 2100
    if match[0][0].isalpha() or _COUNTED_ON.search(before):
        return modern or bool(_ENDS_AFTER.match(context.after(match)))
    if match["to"] and len(match["to"]) == len(match["year"]) and modern:
        return bool(_ENDS_AFTER.match(context.after(match)))  # "in office 2009-2017"
    if not modern and not _ends_a_stretch_of_years(before, context, match):
        return False
    if _LOOSELY.search(before):
        return True
    if _CHAINED.search(before):
        last = context.previous_span
        return last is not None and match.start() - last.end < 25
    if before.endswith(("(", "[")):
        return bool(_CLOSED_AFTER.match(context.after(match)))
    return bool(_DETERMINED.search(before) and _ADJECTIVE_AFTER.match(context.after(match)))


def _ends_a_stretch_of_years(before: str, context: Context, match: re.Match[str]) -> bool:
    """Whether a year is the second of "from 1846 to 1878"."""
    last = context.previous
    known = last is not None and last.period is not None and last.period.grain is Grain.YEAR
    return known and bool(_CHAINED.search(before)) and is_second_end(match, context)


def read_year(match: re.Match[str], context: Context) -> Reading | None:
    """2022, fiscal 2022, 2019-20; not a count, a model, an hour or an address."""
    if not _year_is_meant(match, context):
        return None
    year = int(match["year"])
    if not match["to"]:
        return explicit(periods.whole_year(year))
    last = int(match["to"]) if len(match["to"]) == 4 else year // 100 * 100 + int(match["to"])
    first_year, last_year = periods.whole_year(year), periods.whole_year(last)
    if first_year is None or last_year is None or not year < last < year + 100:
        return None
    return explicit(Period(first_year.start, last_year.end, Grain.SPAN))


def read_spelled_year(match: re.Match[str], _: Context) -> Reading | None:
    """Nineteen ninety-six, as broadcasters' transcripts have it."""
    if not match["tens"]:
        return explicit(periods.whole_year(2000))
    return explicit(periods.whole_year(1900 + TENS[match["tens"].lower()] + count_of(match["ones"] or "0")))


def read_decade(match: re.Match[str], _: Context) -> Reading | None:
    """The 1990s, the '90s, the nineties; their early, middle and late parts stand for the whole."""
    groups = match.groupdict()
    if groups.get("named"):
        return explicit(periods.decade(DECADES[groups["named"].lower()]))
    tens = int(match["tens"])
    if tens % 100 == 0 and tens < 2000 and not (tens == 1900 and groups.get("part")):
        return explicit(periods.months(tens, 1, 1200, Grain.SPAN))  # "the 1800s" are the hundred years
    return explicit(periods.decade(tens if tens > 99 else 1900 + tens))


def read_century(match: re.Match[str], _: Context) -> Reading | None:
    """The 20th century."""
    return explicit(periods.century(int(match["nth"])))


_TREATY = re.compile(r"\s(?:peace|agreement|accord|deal)s?\b", re.IGNORECASE)  # "the Good Friday Agreement"
DATE_AFTER = re.compile(
    r"\s?,?\s(?:\d{1,2}(?:st|nd|rd|th)?\s)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\s?\.?\s\d"
)
# Before the bare name of a feast these show that the day is meant, and no tree or dinner.
_ON_FEAST = re.compile(r"\b(?:on|at|over|before|after|by|since|until|till|last|this|next)\s\Z", re.IGNORECASE)


def read_fiscal_code(match: re.Match[str], _: Context) -> Reading | None:
    """FY2024, FY24: taken as the calendar year, since each house begins its own elsewhere."""
    return explicit(periods.whole_year(2000 + int(match["year"][-2:])))


def read_feast(match: re.Match[str], context: Context) -> Reading | None:
    """Christmas Day, New Year's Eve, Thanksgiving."""
    name = match["feast"].lower()
    if DATE_AFTER.match(context.after(match)) or _TREATY.match(context.after(match)):
        return None  # the full date behind it says more
    if name in BARE_FEASTS and not _ON_FEAST.search(context.before(match)):
        return None

    def made(year: int) -> Period | None:
        if name in FEASTS:
            return periods.day(year, *FEASTS[name])
        if name in OF_EASTER:
            return periods.days_from(periods.easter(year), OF_EASTER[name])
        if name in AFTER_THANKSGIVING:
            return periods.days_from(periods.nth_weekday(year, *MOVABLE["thanksgiving"]), AFTER_THANKSGIVING[name])
        return periods.nth_weekday(year, *MOVABLE[name])

    if match["year"]:
        return explicit(made(int(match["year"])))
    return context.relative(context.closest(made, whole(match)))


def read_nine_eleven(_: re.Match[str], __: Context) -> Reading | None:
    """9/11 and the Sept. 11 attacks: the one date that news writes without its year for good."""
    return explicit(periods.day(2001, 9, 11))
