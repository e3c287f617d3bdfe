"""Calendar words: the names of days, months and units, as patterns and as numbers.

Every pattern here is a fragment for calendar_patterns.py, without anchors; none repeats without limit.
"""

from __future__ import annotations

from claimcheck.text.periods import Grain

MONTH_NAMES = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
WEEKDAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
COUNTS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90, "a couple of": 2, "twenty-four": 24, "twenty four": 24,
    "forty-eight": 48, "twenty-five": 25,
}  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "final": 4, "last": 4,
}  # fmt: skip
DECADES = {"twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960, "seventies": 1970,
           "eighties": 1980, "nineties": 1990}  # fmt: skip
TENS = {"ten": 10, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
        "ninety": 90}  # fmt: skip
# Days of one fixed date in every English-speaking country, and the movable ones of America by month, weekday (Monday
# is 0) and place in the month (-1 is the last); Easter needs a calendar of its own.
FEASTS = {
    "new year’s day": (1, 1), "new year's day": (1, 1), "valentine’s day": (2, 14), "valentine's day": (2, 14),
    "fourth of july": (7, 4), "halloween": (10, 31), "christmas eve": (12, 24), "christmas day": (12, 25),
    "boxing day": (12, 26), "new year’s eve": (12, 31), "new year's eve": (12, 31),
    "christmas": (12, 25),
}  # fmt: skip
MOVABLE = {
    "thanksgiving day": (11, 3, 4), "thanksgiving": (11, 3, 4), "memorial day": (5, 0, -1), "labor day": (9, 0, 1),
    "columbus day": (10, 0, 2), "presidents day": (2, 0, 3), "presidents’ day": (2, 0, 3),
}  # fmt: skip
# Days from Easter Sunday and from Thanksgiving.
OF_EASTER = {
    "ash wednesday": -46, "palm sunday": -7, "maundy thursday": -3, "good friday": -2, "easter sunday": 0,
    "easter monday": 1,
}  # fmt: skip
AFTER_THANKSGIVING = {"black friday": 1, "cyber monday": 4}
BARE_FEASTS = frozenset({"christmas", "thanksgiving", *AFTER_THANKSGIVING})
UNITS = {
    "hour": Grain.DAY, "day": Grain.DAY, "week": Grain.WEEK, "weekend": Grain.WEEKEND, "month": Grain.MONTH,
    "night": Grain.DAY,
    "quarter": Grain.QUARTER, "year": Grain.YEAR, "decade": Grain.DECADE, "fortnight": Grain.WEEK,
}  # fmt: skip

MONTH = (
    r"(?P<month>Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June|July|Ju[nl]\.?|Aug(?:ust|\.)?"
    r"|September|Sept?\.?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?![A-Za-z])"
)
WEEKDAY = r"(?P<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
# A weekday before a date, abbreviated or in full: "Wed., ", "Monday ".
WEEKDAY_BEFORE = (
    r"(?:(?:(?P<onday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)"
    r"\b\.?)(?:\s*,)?\s+(?:the\s+)?)?"
)
# The number of a day; must not match the head of a larger number, a share, a sum or a clock time.
DAY_NUMBER = r"(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?![\w%]|[.,:]\d|\s?(?:%|per\s?cent\b|[mb]illion\b|[ap]\.?m\b))"
DAY_TWO = r"(?P<day2>[0-3]?\d)(?:st|nd|rd|th)?(?![\w%]|[.,:]\d)"
# "3, 4 and 5": the days between the first and the last; must not match "3, 2024" nor "3, 400 people and 5".
DAY_LIST = (
    r"(?:,\s(?:[0-3]?\d)(?:st|nd|rd|th)?(?=,?\s(?:and|or)\s[0-3]?\d(?!\d)|,\s[0-3]?\d(?!\d))){1,5},?\s(?:and|or)\s"
)
DAY_NAMED = r"(?P<dayname>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)"
# A noun that a number counts; "in 2000 homes" names no year.
COUNTED = (
    r"(?:people|workers|troops|soldiers|members|men|women|children|votes|miles|km|kilomet(?:er|re)s|met(?:er|re)s|feet"
    r"|dollars|euros|pounds|yen|jobs|homes|houses|points|tons|tonnes|hours|hrs|minutes|days|MW|seats|cases|deaths"
    r"|employees|students|patients|square|acres|hectares|barrels|shares|units|copies|times|percent|GMT|UTC|BST|EST|EDT"
    r"|ET|local|cars|vehicles|cities|towns|schools|million|billion|others|more|or)\b"
)
YEAR = rf"(?P<year>[12]\d{{3}})(?!\w|[.,]\d|\s+{COUNTED})"
_DIGITS = r"\d{1,3}"
COUNT = rf"(?P<count>{'|'.join(sorted(COUNTS, key=len, reverse=True))}|{_DIGITS})"
UNIT = r"(?P<unit>hour|day|week|fortnight|month|quarter|year|decade)"


def month_number(words: str) -> int:
    """1 to 12 for a month's name, in full or abbreviated."""
    return next(i for i, name in enumerate(MONTH_NAMES, 1) if name.startswith(words[:3].lower()))


def weekday_number(words: str) -> int:
    """0 (Monday) to 6 (Sunday) for a weekday's name, in full or abbreviated."""
    return next(i for i, name in enumerate(WEEKDAY_NAMES) if name.startswith(words[:3].lower()))


def count_of(words: str) -> int:
    """The number that a count word or its digits name."""
    return int(words) if words.isdecimal() else COUNTS[" ".join(words.lower().split())]


def grain_of(words: str) -> Grain:
    """The grain of a unit's name, singular or plural."""
    return UNITS[words.lower().rstrip("s")]
