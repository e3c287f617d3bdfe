"""streaks: how many in a row, and how long before or after: "the fifth defeat in a row", "three weeks before a vote".

Rules: knows the numbers and the few words that make a row of them or set them before something. What is in a row, and
before what, is left to the likeness of the two sentences.
"""

from __future__ import annotations

import re
from typing import Final

_CARDINALS: Final = "two three four five six seven eight nine ten eleven twelve".split()
_ORDINALS: Final = "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_COUNT: Final = "|".join((*_CARDINALS, *_ORDINALS, r"\d{1,3}(?:st|nd|rd|th)?"))
# "five straight games", "a fifth consecutive loss", "its fifth defeat in a row", "for the third year running": the
# number, then a row. Must not match "two straight lines" of a road, which no claim counts, nor a number of a sentence
# before.
_STREAK: Final = re.compile(
    rf"\b(?P<near>{_COUNT})[ -](?:straight|consecutive|successive)\b"
    rf"|\b(?P<far>{_COUNT})\s(?:[\w’'-]{{1,20}}\s){{1,4}}?(?:in a row|in succession|on the trot|running)\b",
    re.IGNORECASE,
)
# "Twice", "three times", "once by wind and once by a boat". Must not match "three times as many".
_TIMES: Final = re.compile(
    rf"\b(?:(?P<word>once|twice)|(?P<count>{'|'.join(_CARDINALS)}|\d{{1,3}}) times)\b"
    r"(?! (?:as|more|higher|larger|the))",
    re.IGNORECASE,
)
_DAYS: Final = {"minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.0, "year": 365.0}
# "three weeks before the award", "two days after she left". Must not match "by three years", nor "ago", which a day
# stands for.
_LAPSE: Final = re.compile(
    rf"\b(?P<count>an?|one|{'|'.join(_CARDINALS)}|\d{{1,3}}) (?P<unit>minute|hour|day|week|month|year)s?"
    r" (?P<side>before|after)\b",
    re.IGNORECASE,
)
_MUCH: Final = 1.5  # times: lapses that differ by less may be the same, rounded


def streak(text: str) -> int | None:
    """How many in a row the text counts, or None.

    >>> streak("their fifth defeat in a row"), streak("beaten in five successive matches"), streak("won five games")
    (5, 5, None)
    """
    found = _STREAK.search(text)
    return _value(found["near"] or found["far"]) if found else None


def _value(word: str) -> int:
    lower = word.lower()
    for words in (_CARDINALS, _ORDINALS):
        if lower in words:
            return words.index(lower) + 2
    return int(re.sub(r"\D", "", lower))


def times_apart(ours: str, theirs: str) -> tuple[str, str] | None:
    """The words where each text says how often something happened and they agree on no count, or None.

    >>> times_apart("put off twice because of wind", "delayed once by wind and once by a boat")
    ('twice', 'once')
    >>> times_apart("put off twice", "postponed two times")
    """
    a, b = ([(_often(m), m[0]) for m in _TIMES.finditer(text)] for text in (ours, theirs))
    if not a or not b or {n for n, _ in a} & {n for n, _ in b}:
        return None
    return a[0][1], b[0][1]


def _often(found: re.Match[str]) -> int:
    return {"once": 1, "twice": 2}[found["word"].lower()] if found["word"] else _value(found["count"])


# ", who are last a year after winning it": told by the way of somebody, not what the sentence is about.
_OF_WHOM: Final = re.compile(r", (?:who|whom|whose|which)\b", re.IGNORECASE)


def lapses_apart(ours: str, theirs: str) -> tuple[str, str] | None:
    """The words where each text sets one time before or after something and the two are far from equal, or None.

    >>> lapses_apart("set up three weeks before the award", "registered two years before it won")
    ('three weeks before', 'two years before')
    >>> lapses_apart("a day before the vote", "24 hours before the vote")
    """
    a, b = list(_LAPSE.finditer(ours)), list(_LAPSE.finditer(theirs))
    if len(a) != 1 or len(b) != 1 or a[0]["side"].lower() != b[0]["side"].lower():
        return None
    if _OF_WHOM.search(ours, 0, a[0].start()) or _OF_WHOM.search(theirs, 0, b[0].start()):
        return None
    low, high = sorted((_days(a[0]), _days(b[0])))
    return (a[0][0], b[0][0]) if high > _MUCH * low else None


def _days(lapse: re.Match[str]) -> float:
    count = lapse["count"].lower()
    return (1 if count in ("a", "an", "one") else _value(count)) * _DAYS[lapse["unit"].lower()]
