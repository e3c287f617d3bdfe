"""The shapes in which English news writes days: one pattern per shape, each named for what reads it.

Only spans and groups are found here; what days they are is decided in dated_words.py and relative_words.py. Where two
shapes begin at the same place, the longer wins. Every repetition is bounded, so each pattern reads a text once.
"""

from __future__ import annotations

import re

from claimcheck.text.calendar_words import (
    AFTER_THANKSGIVING,
    COUNT,
    COUNTED,
    DAY_LIST,
    DAY_NAMED,
    DAY_NUMBER,
    DAY_TWO,
    DECADES,
    FEASTS,
    MONTH,
    MOVABLE,
    OF_EASTER,
    TENS,
    UNIT,
    WEEKDAY,
    WEEKDAY_BEFORE,
    YEAR,
)

_SP = r"\s{1,4}"  # a line break with its indent, not a paragraph
_OF_YEAR = rf"(?:{_SP}(?:of{_SP})?(?P<ofyear>this|last|next|that|the{_SP}(?:same|previous|following)){_SP}year\b)"
_DASH = rf"(?:\s?[-–—]\s?|{_SP}(?:to|through|and|until|or){_SP})"
_DAYS = rf"{DAY_NUMBER}(?:(?:{_DASH}|{DAY_LIST}){DAY_TWO})?"
# "This January 1st"; not "this May 3, 2013, picture", which is of a day and not of this year.
_NO_YEAR = r"(?=[a-z]{3,9}\.?\s{1,4}\d{1,2}(?!\d)(?:st|nd|rd|th)?(?!,?\s{1,4}\d{4}))"
_ONES = r"one|two|three|four|five|six|seven|eight|nine"
_QUARTER = (
    r"(?P<nth>first|second|third|fourth|final|1st|2nd|3rd|4th|last(?=\squarter\sof\s(?:\d|the\syear)))"
    r"(?:\s|-|\s?-\s)quarter\b"
)

# Before "last" these make a verb of it: "will last three days", "to last a month".
_HELPERS = ("will", "would", "shall", "should", "can", "could", "may", "might", "must", "to", "not", "n't", "n’t")
_NO_VERB = "".join(rf"(?<!{word}\s)" for word in _HELPERS)

_SHAPES = {
    # 2024-10-28, 2024/10/28; not inside an address, an identifier or a longer number.
    "iso": r"(?<![\w/.-])(?P<year>\d{4})([-/.])(?P<m>[01]?\d)\2(?P<day>[0-3]?\d)(?=T\d|(?![\w/-]))",
    # 10/28/2024, 28.10.2024, 10/28/24; not a fraction or a path.
    "slashed": r"(?<![\w/.-])(?P<a>[0-3]?\d)(?P<mark>[/.-])(?P<b>[0-3]?\d)(?P=mark)(?P<year>\d{4}|\d\d)(?![\w/-]|\.\d)",
    # 9/11; before the plain dates, which are no longer.
    "nine_eleven": r"(?<![\w/])9/11(?![\w/])|\bSept(?:\.|ember)\s+11(?=\s+(?:attack|terror|hijack)|,?\s+2001)",
    # Oct. 28, 2024; October 28th; Monday, Feb. 3; Oct. 3-5; March eighth; March 3 last year.
    "month_day": rf"{WEEKDAY_BEFORE}(?:\b(?P<which>this|last|next){_SP}{_NO_YEAR})?\b{MONTH}(?:\s\.)?{_SP}"
    rf"(?:the{_SP})?(?:{_DAYS}|{DAY_NAMED}\b)"
    rf"(?:(?:\s?,\s?|{_SP}){YEAR}|{_OF_YEAR})?",
    # 28 October 2024; the 28th of October; Monday 3 February; 3-5 March.
    "day_month": rf"{WEEKDAY_BEFORE}(?<![\d.,:$£€])\b(?:{_DAYS}|{DAY_NAMED}){_SP}"
    rf"(?:of{_SP})?{MONTH}(?:(?:\s?,\s?|{_SP}){YEAR}|{_OF_YEAR})?",
    # October; June 2018; August of last year; last May; this September.
    "month": rf"(?:\b(?P<which>last|this|next){_SP})?\b{MONTH}"
    rf"(?:(?:\s?,\s?|{_SP}(?:of{_SP})?){YEAR}|{_OF_YEAR}|{_SP}['’](?P<short>\d\d)\b)?",
    # Tuesday; last Friday; Friday of last week.
    "weekday": rf"(?:\b(?P<which>last|next|this(?:{_SP}(?:past|coming))?|the{_SP}(?:following|previous)){_SP})?"
    rf"(?P<weekon>(?<!times\s)(?<!once\s)(?<!twice\s)(?<!days\s)(?<!hours\s)\ba{_SP}week{_SP}on{_SP})?\b{WEEKDAY}\b(?!-to-)"
    rf"(?:{_SP}(?:of{_SP})?(?P<ofweek>last|this|next){_SP}week\b|(?P<later>{_SP}week\b)(?=[.,;:]|\Z|{_SP}(?:to|and|at|in)\b))?",
    # "overnight" must not be the adjective ("an overnight stay", "overnight rates"), also before what was done
    # ("shelling overnight killed three", not "the overnight closed market").
    "named_day": r"\b(?P<name>(?:the\s+day\s+before\s+yesterday|the\s+day\s+after\s+tomorrow|today|tonight|yesterday"
    r"|tomorrow|this\s+(?:morning|afternoon|evening)|last\s+night)\b"
    r"|overnight(?=[.,;:!?)]|\Z|\s(?:in|on|at|from|to|and|into|as|after|before|near|across|by|but|when|while|with|off"
    r"|outside|over|during|through|throughout|under|around|along|inside|onto|between|against|despite|following|because"
    r"|where|which)\b)"
    r"|(?<!\ban\s)(?<!\bthe\s)(?<!\bits\s)(?<!\btheir\s)(?<!\bof\s)overnight(?=\s(?:(?!(?:need|speed|feed|bed|shed)\b)"
    r"[a-z]{2,20}ed|left|hit|struck|set|shot|sent|sank|broke|fell|drove|took|cut|brought|tore|swept|burnt|was|were)\b))",
    "feast": rf"\b(?P<feast>{'|'.join([*FEASTS, *MOVABLE, *OF_EASTER, *AFTER_THANKSGIVING])})\b"
    rf"(?:(?:\s?,\s?|{_SP}){YEAR})?",
    # this week, last month, next year, the current quarter, that year, the following month, the weekend.
    "unit": rf"\b(?P<which>this(?:{_SP}(?:past|coming))?|last|next|that(?:{_SP}same)?"
    rf"|the(?:{_SP}(?:current|previous|following|next|same|latest|past|coming))?){_SP}(?:(?:calendar|fiscal){_SP})?"
    r"(?P<unit>day|week|weekend|month|quarter|year|decade)\b(?!-)",
    # the next morning, the previous night; "That night" and "later that day", not "in the middle of the night".
    "day_part": rf"\b(?P<which>the{_SP}(?:next|following|previous|same)|(?-i:That)|(?<=later\s)that)(?:{_SP}same)?{_SP}"
    r"(?P<unit>morning|afternoon|evening|night)\b(?![’'-])",
    # the year before last, the night before last.
    "before_last": rf"\bthe{_SP}(?P<unit>night|week|weekend|month|quarter|year){_SP}before{_SP}last\b",
    # three days ago, a year earlier, two weeks later.
    "ago": rf"\b(?:(?P<bound>more{_SP}than|over|at{_SP}least|less{_SP}than|nearly|about|around|almost|some|roughly)"
    rf"{_SP})?{COUNT}"
    rf"{_SP}{UNIT}s?{_SP}(?P<way>ago|earlier(?!{_SP}than)|previously|later|afterwards?|from{_SP}(?:now|today))\b",
    # in two years, of what is to come; not a duration ("built in two years") nor a span gone by ("first in two years").
    "in_units": rf"\bin{_SP}(?:(?:about|around|roughly){_SP})?{COUNT}{_SP}"
    r"(?P<unit>day|week|month|year|decade)(?:s?\b(?![’'-])|(?:s?[’']|[’']s)(?P<time>\s{1,4}time)\b)",
    # within 48 hours, within two weeks, of what is to come; not "within two weeks of the vote".
    "within": rf"\bwithin{_SP}{COUNT}{_SP}(?P<unit>hour|day|week|month|year)s?\b(?![’'-]|{_SP}(?:of|after|from)\b)",
    # the past 24 hours, the last two weeks, the next three months.
    "rolling": rf"\b(?:the{_SP})?(?P<way>past|{_NO_VERB}last|previous|preceding|next|coming|following){_SP}"
    rf"(?!an?\s){COUNT}{_SP}(?P<unit>hour|day|week|month|quarter|year|decade)s?\b",
    # the first three months of 2020, the last six months of the year.
    "first_months": rf"\b(?:the{_SP})?(?P<side>first|last|final){_SP}{COUNT}{_SP}(?P<unit>month|quarter)s{_SP}of{_SP}"
    rf"(?:{YEAR}|(?P<ofyear>this|last|next|the){_SP}year\b)",
    # the three months to January, the year to 5 April 2023.
    "running": rf"\bthe{_SP}(?:(?:past|last|first|full|financial){_SP})?(?:{COUNT}{_SP}(?P<unit>month|week)s|year)"
    rf"{_SP}(?:to|through){_SP}(?:(?:the{_SP})?end{_SP}of{_SP})?(?:(?P<day>[0-3]?\d)(?:st|nd|rd|th)?{_SP})?{MONTH}"
    rf"(?:{_SP}(?P<day2>[0-3]?\d)(?:st|nd|rd|th)?(?!\d))?(?:,?{_SP}{YEAR})?",
    "quarter": rf"\b(?:(?P<before>this|last|next){_SP}year[’']s{_SP}|(?:the{_SP})?{YEAR}(?:[’']s)?{_SP}|the{_SP})?"
    rf"(?:(?:fiscal|calendar){_SP})?{_QUARTER}(?:{_SP}(?:of|in){_SP}(?:(?:fiscal|calendar){_SP})?"
    rf"(?:{YEAR.replace('<year>', '<year2>')}|(?P<ofyear>this|last|next|the|that){_SP}year\b))?",
    "quarter_code": rf"\bQ(?P<nth>[1-4])(?:{_SP}(?:of{_SP})?{YEAR})?\b",
    # FY2024, FY24; not FY2023-24.
    "fiscal_code": r"\bFY\s?['’]?(?P<year>20\d\d|\d\d)\b(?![-/]\d)",
    # H1 2024; not a heading or a runway.
    "half_code": rf"\bH(?P<nth>[12]){_SP}(?:of{_SP})?{YEAR}",
    "half": rf"\b(?:the{_SP})?(?P<nth>first|second|last|latter){_SP}half{_SP}of{_SP}(?:(?:fiscal{_SP})?{YEAR}"
    rf"|(?P<ofyear>this|last|next|the){_SP}year\b)",
    "season": rf"\b(?:(?P<which>the|this(?:{_SP}past)?|last|next|in|since|by|early|late|mid|until|during){_SP})?"
    rf"(?P<season>spring|summer|fall|autumn|winter)\b"
    rf"(?:{_SP}(?:of{_SP})?{YEAR}(?P<across>[-–/]\d\d(?:\d\d)?\b)?|{_OF_YEAR})?",
    "decade": rf"(?<![\w.])(?:the{_SP})?(?:(?P<part>early|mid|late)[\s-]{{1,2}})?(?P<tens>1[5-9]\d0|20\d0)s\b",
    "short_decade": rf"\bthe{_SP}(?:(?P<part>early|mid|late)[\s-]{{1,2}})?"
    rf"(?:['’‘](?P<tens>[2-9]0)s|(?P<named>{'|'.join(DECADES)}))\b",
    "century": rf"\b(?:the{_SP})?(?P<nth>1\d|2[01])(?:st|th)(?:{_SP}|-)century\b",
    # 2022; 2019-20; 1990–1995; must not be part of a figure, a model, an address or a sum.
    "year": rf"(?:(?<=mid-)|(?<![\w.,:/$£€¥#+–-]))(?:(?:fiscal|calendar)(?:{_SP}year)?{_SP})?{YEAR}"
    rf"(?:\s?[-–/]\s?(?P<to>\d\d(?:\d\d)?)(?![\w%]|[.,]\d|\s+{COUNTED}))?",
    "spelled_year": rf"\b(?:nineteen(?:{_SP}|-)(?P<tens>{'|'.join(TENS)})(?:[-\s](?P<ones>{_ONES}))?"
    rf"|the{_SP}year{_SP}two{_SP}thousand)\b",
    # year-end, by the year's end.
    "year_end": rf"\b(?P<by>by{_SP})?(?:the{_SP})?year(?:[-\s]end|[’']s[-\s]end)\b",
    # the year-earlier quarter, a year-ago.
    "year_ago": rf"\b(?:the{_SP})?year[-\s](?:ago|earlier)\b(?:{_SP}(?:quarter|period|month|half)\b)?",
    "latest_period": rf"\bthe{_SP}(?:(?:latest|most{_SP}recent){_SP}(?:period|quarter)|quarter"
    rf"|{YEAR}{_SP}(?:period|quarter))\b",
}
SHAPES = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in _SHAPES.items())

# What narrows or opens the period that follows; searched in the short window before it.
PART = re.compile(
    r"\b(?P<by>by\s+)?(?:(?P<part>(?:the\s+)?(?:very\s+)?(?:start|beginning|middle|end)\s+of"
    r"|early(?:\s+in)?|mid|late(?:\s+in)?|earlier(?:\s+in)?|later(?:\s+in)?))[\s-]{1,2}\Z",
    re.IGNORECASE,
)
ONWARD = re.compile(r"\s{1,4}onwards?\b", re.IGNORECASE)  # behind a date; not "onward travel" before it
SINCE = re.compile(r"\b(?:ever\s+)?since\s+(?:the\s+|at\s+least\s+|about\s+|around\s+)?\Z", re.IGNORECASE)
