"""moments: whether the days and the hours of two statements can both hold.

Rules: knows resolved days and clock times written in words; not what happened on them.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache
from math import inf
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.month_days import month_day
from claimcheck.text.time_expression import TimeBasis

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from claimcheck.claims.claim import Claim
    from claimcheck.text.quantity import Quantity
    from claimcheck.text.span import Span
    from claimcheck.text.time_expression import TimeExpression


class When(StrEnum):
    """How the times of two statements stand to each other."""

    SAME = "same"
    APART = "apart"
    UNKNOWN = "unknown"


# Hours and minutes with am/pm, a 24-hour clock with a colon, or noon and midnight. Not "9.5", not "$6:05", not a
# ratio such as "3:2" (minutes have two digits), not the 11 of "9/11". Each alternative is of bounded length.
_CLOCK: Final = re.compile(
    r"(?<![\d.,:$£€/])(?:(?P<h>\d{1,2})(?:[:.](?P<m>\d{2}))?\s?(?P<half>[ap])\.?m\b|(?P<h24>[01]?\d"
    r"|2[0-3]):(?P<m24>[0-5]\d)(?![\d:])"
    r"|(?P<word>\bnoon\b|\bmidnight\b))",
    re.IGNORECASE,
)
# An hour in words or figures with the part of the day behind it: "at six in the morning", "at ten past four on Thursday
# morning", "half past five this morning". Must not match "two of them in the morning", "by six votes on Monday".
_WORDS: Final = "one two three four five six seven eight nine ten eleven twelve".split()
_PASSED: Final = {"quarter": 15, "half": 30, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}
_SPOKEN: Final = re.compile(
    r"\b(?:(?:a )?(?P<passed>quarter|half|five|ten|twenty|twenty-five) (?P<side>past|to) )?"
    rf"(?P<hour>{'|'.join(_WORDS)}|\d{{1,2}})(?: o['’]clock)?,? "
    r"(?:(?:in the|this|that|(?:on )?[a-z]{3,6}day(?: \([^)]{3,20}\))?) (?P<part>morning|afternoon|evening|night)"
    r"|(?P<night>at night|tonight))\b",
    re.IGNORECASE,
)
_ASKED: Final = re.compile(r"\b(?:at|by|before|after|since|until|till|from|about|around|of)(?: a)? \Z", re.IGNORECASE)
_MORNING: Final = 6  # hours: "five at night" is before it and past midnight, "ten at night" is not

# What stands right before a clock time and loosens it; looked for in the last 30 characters before it.
_LOOSE: Final = (
    ("shortly after", 0, 30),
    ("just after", 0, 30),
    ("soon after", 0, 30),
    ("minutes after", 0, 30),
    ("moments after", 0, 30),
    ("minutes past", 0, 30),
    ("shortly before", -30, 0),
    ("just before", -30, 0),
    ("minutes before", -30, 0),
    ("about", -15, 15),
    ("around", -15, 15),
    ("roughly", -15, 15),
    ("approximately", -15, 15),
    ("by", -1440, 0),
    ("before", -1440, 0),
    ("until", -1440, 0),
    ("after", 0, 1440),
    ("since", 0, 1440),
    ("from", 0, 1440),
)
_WEEKDAY: Final = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b")
EXACT: Final = 5  # minutes either side that a plain clock time is allowed: reporters round to five


@lru_cache(maxsize=5_000)
def clocks(text: str) -> tuple[tuple[int, int, str], ...]:
    """The clock times of the text as minutes after midnight, earliest and latest, with the words.

    >>> clocks("They went down shortly after 5am.")
    ((300, 330, '5am'),)
    >>> clocks("back in use by 9pm, at 20:47")
    ((0, 1260, '9pm'), (1242, 1252, '20:47'))
    >>> clocks("The cage came up at ten past four this morning.")
    ((245, 255, 'ten past four this morning'),)
    """
    return (*_clocks(text), *_spoken(text))


def _clocks(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _CLOCK.finditer(text):
        minutes = _minutes(match)
        if minutes is None:
            continue
        before = f" {text[max(0, match.start() - 30) : match.start()].lower().rstrip()}"
        loose = next(((low, high) for words, low, high in _LOOSE if before.endswith(f" {words}")), (-EXACT, EXACT))
        yield max(0, minutes + loose[0]), min(1440, minutes + loose[1]), match[0]


def _spoken(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _SPOKEN.finditer(text):
        passed = match["passed"]
        if passed is None and not _ASKED.search(text, max(0, match.start() - 12), match.start()):
            continue  # "the other two this morning"
        word = match["hour"].lower()
        hour = _WORDS.index(word) + 1 if word in _WORDS else int(word)
        if not 1 <= hour <= 12:
            continue
        part = (match["part"] or "night").lower()
        late = part in {"afternoon", "evening"} or (part == "night" and hour >= _MORNING)
        minutes = (hour % 12 + (12 if late else 0)) * 60
        if passed is not None:
            minutes += _PASSED[passed.lower()] * (1 if match["side"].lower() == "past" else -1)
        before = f" {text[max(0, match.start() - 30) : match.start()].lower().rstrip()}"
        loose = next(((low, high) for words, low, high in _LOOSE if before.endswith(f" {words}")), (-EXACT, EXACT))
        yield max(0, minutes + loose[0]), min(1440, minutes + loose[1]), match[0]


def _minutes(match: re.Match[str]) -> int | None:
    if match["word"]:
        return 720 if match["word"].lower() == "noon" else 1440
    if match["h24"]:
        return int(match["h24"]) * 60 + int(match["m24"])
    hour, minute = int(match["h"]), int(match["m"] or 0)
    if not 1 <= hour <= 12 or minute > 59:
        return None
    return (hour % 12 + (12 if match["half"].lower() == "p" else 0)) * 60 + minute


def clock(claim: str, other: str) -> When:
    """Whether the clock times of two texts can both hold."""
    ours, theirs = clocks(claim), clocks(other)
    if not ours or not theirs:
        return When.UNKNOWN
    meets = any(a[0] <= b[1] and b[0] <= a[1] for a in ours for b in theirs)
    return When.SAME if meets else When.APART


def days(claim: Claim, other: Claim) -> When:
    """Whether the days that two statements speak of can be the same; unknown where either names none."""
    ours, theirs = _reached(claim), _reached(other)
    if not ours or not theirs:
        found = When.UNKNOWN if ours or theirs else _weekdays(claim, other)
        return _month_days(claim, other) if found is When.UNKNOWN else found
    return When.SAME if any(_meet(a, b) for a in ours for b in theirs) else When.APART


def _weekdays(claim: Claim, other: Claim) -> When:
    """By their weekdays where neither text has a day to reckon from: then "Monday" and "Wednesday" are of one week."""
    ours, theirs = ({day for t in spoken_of(c) for day in _WEEKDAY.findall(t.text.lower())} for c in (claim, other))
    if len(ours) != 1 or len(theirs) != 1:
        return When.UNKNOWN
    return When.SAME if ours == theirs else When.APART


def _month_days(claim: Claim, other: Claim) -> When:
    """By the day of a month that each names, where nothing tells the year of at least one."""
    ours, theirs = (month_day(c, [t for t in spoken_of(c) if not _is_aside(c, t)]) for c in (claim, other))
    return When.APART if ours and theirs and ours != theirs else When.UNKNOWN


def days_of(claim: Claim, ours: Quantity, other: Claim, theirs: Quantity) -> When:
    """As ``days``, of the days nearest to two figures: "61 per cent, from 68 in 2019" says when the 68 were."""
    a, b = _windows(_nearest(claim, ours)), _windows(_nearest(other, theirs))
    if not a or not b:
        return _month_days(claim, other)
    return When.SAME if any(_meet(x, y) for x in a for y in b) else When.APART


def _nearest(claim: Claim, quantity: Quantity) -> tuple[TimeExpression, ...]:
    """The days spoken of that no other figure in the same unit stands nearer to ("11 ships, up from four in June")."""
    others = [q.span for q in claim.quantities if q.span != quantity.span and q.unit in ("", quantity.unit)]
    return tuple(
        t for t in spoken_of(claim) if all(_gap(t.span, quantity.span) <= _gap(t.span, other) for other in others)
    )


def reach(claim: Claim, quantity: Quantity) -> float | None:
    """How many days the time that a figure is of takes; infinite for "since …"; None where no one time is named."""
    found = [t for t in _nearest(claim, quantity) if t.start is not None]
    if len({(t.start, t.end) for t in found}) != 1:
        return None
    start, end = found[0].start, found[0].end
    return inf if start is None or end is None else (end - start).days + 1


def _gap(a: Span, b: Span) -> int:
    return max(0, a.start - b.end, b.start - a.end)


_NOT_DONE: Final = re.compile(r"\b(?:not|never|no|nobody|cannot)\b|n['’]t\b")  # "will not open before May"
_BEFORE: Final = re.compile(r"\b(?:before|ahead of|prior to)(?: the end of)?\s*$", re.IGNORECASE)  # not "not before"


# "Dropped him after inspectors raided his house last week": the day of another doing. Must not match "after Friday".
_ASIDE: Final = re.compile(r"\b(?:after|because|when|following)\b(?: [\w’'-]+){3,}? ?\S*\s*$", re.IGNORECASE)


# "Found the aircraft that went missing on Friday": the day of what is told of the noun. Must not match "said that it
# went", nor "it was Berg who left on Friday", whose point that is.
_RELATIVE: Final = re.compile(
    r"(?<!\bsaid )(?<!\bIt was )\b(?:that|which|who) (?:(?:had|has|have) )?(?:been )?(?:went|gone|disappeared|vanished"
    r"|sank|sunk|crashed|collapsed|capsized|derailed|exploded|erupted|burned|struck|hit|killed|injured|started|began|begun"
    r"|escaped|fled|fell|fallen|was (?:stolen|shot|stabbed|attacked|bombed|hijacked|kidnapped|abducted|killed|sunk))\b"
    r"[^,.;]{0,60}$"
)
# "The airfield, opened in 1936, handles …": between commas, with a participle. Must not match "who died in 1936".
_SET_OFF: Final = re.compile(
    r", (?:founded|opened|built|launched|created|established|set up|introduced|finished|completed|formed|born|signed"
    r"|named|bought|designed|first \w{3,12})\b[^,.;]{0,40}$"
)


def _is_aside(claim: Claim, time: TimeExpression) -> bool:
    """Whether the day is that of a side clause behind the main one."""
    if not claim.span.covers(time.span):
        return False
    before = claim.article.text[claim.span.start : time.span.start]
    if _SET_OFF.search(before) and claim.article.text.startswith(",", time.span.end):
        return True
    return any(p.search(before) is not None and not p.match(before) for p in (_ASIDE, _RELATIVE))


def _reached(claim: Claim) -> list[tuple[date | None, date | None]]:
    """The days that the statement speaks of; of what is done before one, all that go before it."""
    text, done = claim.article.text, _NOT_DONE.search(claim.wording) is None
    return [
        (None, t.end or t.start)
        if done and _BEFORE.search(text[max(0, t.span.start - 22) : t.span.start])
        else (t.start, t.end)
        for t in spoken_of(claim)
        if (t.start is not None or t.end is not None) and not _is_aside(claim, t)
    ]


def spoken_of(claim: Claim) -> tuple[TimeExpression, ...]:
    """The days that the statement itself speaks of: not the day on which somebody said so."""
    if claim.attribution is None:
        return claim.times
    return tuple(t for t in claim.times if claim.span.overlaps(t.span))


def _windows(times: tuple[TimeExpression, ...]) -> list[tuple[date | None, date | None]]:
    return [(t.start, t.end) for t in times if t.start is not None or t.end is not None]


def _meet(a: tuple[date | None, date | None], b: tuple[date | None, date | None]) -> bool:
    return not (a[1] is not None and b[0] is not None and a[1] < b[0]) and not (
        b[1] is not None and a[0] is not None and b[1] < a[0]
    )


def single_window(claim: Claim) -> TimeExpression | None:
    """The one time that the claim names, of whatever length, or None where it names none or several."""
    found = [t for t in spoken_of(claim) if t.start is not None or t.end is not None]
    return found[0] if len({(t.start, t.end) for t in found}) == 1 else None


def single_day(claim: Claim) -> TimeExpression | None:
    """The one day that the claim names, or None where it names none or several."""
    found = [t for t in spoken_of(claim) if t.start is not None and t.start == t.end]
    return found[0] if len({t.start for t in found}) == 1 else None


def same_day(claim: Claim, other: Claim) -> bool:
    """Whether both name one and the same single day, the other one for certain."""
    ours, theirs = single_day(claim), single_day(other)
    return ours is not None and theirs is not None and ours.start == theirs.start and not is_guessed(theirs)


# What right before a day rejects it: "on Wednesday instead of Friday". Must not match "not before Friday".
_INSTEAD: Final = re.compile(
    r"\b(?:instead of|rather than|and not|,? not|as opposed to)(?: on| in)?\s*$", re.IGNORECASE
)


def day_rejected(claim: Claim, other: Claim) -> TimeExpression | None:
    """The claim's one day where the other names it only to put another in its place; both texts know their days."""
    text, asked = other.article.text, spoken_of(claim)
    if len(asked) != 1:
        return None
    ours = asked[0]
    for t in other.times:
        one_day = t.start == t.end and t.start == ours.start and not is_guessed(t)
        unplaced = t.start is None and t.text.lower() == ours.text.lower()  # two bare texts: "Friday" in both
        if (one_day if ours.start else unplaced) and _INSTEAD.search(text[max(0, t.span.start - 20) : t.span.start]):
            return t
    return None


def is_guessed(time: TimeExpression) -> bool:
    """Whether the day is reckoned from other dates in a report that does not say its own ("on Tuesday")."""
    return time.basis is TimeBasis.ARTICLE


def latest(claim: Claim) -> date | None:
    """The last day that the claim names, or None."""
    ends = [t.end or t.start for t in spoken_of(claim)]
    return max((e for e in ends if e is not None), default=None)


def holds_since(long: Claim, short: Claim) -> bool:
    """Whether the one tells of a time still open that holds the other's: "40 since 2019" and "12 in 2023"."""
    opened = [t.start for t in long.times if t.start and t.end is None]
    return any(start <= t.start for start in opened for t in short.times if t.start and t.end)
