"""Lookalikes: numbers that count nothing.

Dates, clock times, names with digits, ages in apposition, scores, list numbers, ranks, and "one" as a pronoun. It
judges one numeral by the tokens around it, without a parser, with one function a rule, tried in order; the rules on
dates, names, ages and scores stand in modules of their own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.text.airliners import airliner
from claimcheck.text.cardinals import SCALES, SMALL
from claimcheck.text.currencies import name_after, sign_before
from claimcheck.text.inner_figures import head_beyond
from claimcheck.text.lexicon import NOT_JOINED
from claimcheck.text.lookalike_ages import age, age_old, years_told
from claimcheck.text.lookalike_dates import clock, dates, spelled_year, year
from claimcheck.text.lookalike_names import code, glued_letters, name, street, strings_of_digits, word_name
from claimcheck.text.lookalike_scores import score, word_score
from claimcheck.text.nouns import head_after, models_after
from claimcheck.text.range_links import ends_of_between, range_link
from claimcheck.text.trend_words import DOWN, UP
from claimcheck.text.units import counted_next, measure_after

if TYPE_CHECKING:
    from claimcheck.text.numerals import Numeral
    from claimcheck.text.words import Words

_NOT_ONE = frozenset(
    "no this that the each every any some another which anyone last next first big only other good new bad better "
    "best better-known number day former "
    "that's it's he's she's "
    "latter loved little old right wrong easy tough hard nice great single square same".split()
)


def skip_lookalike(words: Words, numeral: Numeral) -> int | None:
    """The token after a number that counts nothing, or None when the numeral may be a quantity."""
    if opens_range(words, numeral):
        return None
    if numeral.digits:
        return _digits(words, numeral)
    return _worded(words, numeral)


def opens_range(words: Words, n: Numeral) -> bool:
    """Whether the number is the lower end of a range with a measure: "one to two weeks", "a two- to three-week delay".

    In words also of a range that counts: "one to two cooks", "between two and three million people".

    Scores ("5-to-4") have no measure, and ages ("18- to 24-year-olds") are none of ours.
    """
    between = not n.digits and ends_of_between(words, n.start, n.stop)
    at = n.stop + 1 if between else range_link(words, n.stop)
    if at is None or not (words.number[at] or words.low[at] in SMALL):
        return False
    unit = at + 1 + (words.raw[at + 1] == "-" or words.raw[n.stop] == words.raw[at + 1] == ",")
    if SMALL.get(words.low[at], n.value + 1) <= n.value or n.stop - n.start != 1 or age_old(words, at + 1):
        return False
    counted = not n.digits and (words.low[unit] in SCALES or head_after(words, unit, many=True) is not None)
    return counted or measure_after(words, unit) is not None


def _digits(words: Words, n: Numeral) -> int | None:
    stop = code(words, n) or clock(words, n) or glued_letters(words, n) or strings_of_digits(words, n)
    if stop is not None:
        return stop
    if sign_before(words, n.start):
        return None
    if not n.scaled:
        stop = dates(words, n)
        if stop is not None:
            return stop
    if age_old(words, n.stop) and n.value <= 120:
        return n.stop + 4
    if (told := years_told(words, n)) is not None:
        return told
    if words.raw[n.stop] == "-" and words.glued(n.stop) and words.low[n.stop + 1] == "in":
        return n.stop + 2  # "a 1-in-100-year flood"
    if measure_after(words, n.stop) or n.scaled or n.share or name_after(words, n.stop, n.value, scaled=False):
        return None
    stop = (
        year(words, n)
        or age(words, n)
        or name(words, n)
        or _list_number(words, n)
        or score(words, n)
        or street(words, n)
        or _ordinal(words, n)
    )
    while (
        stop is not None
        and words.raw[stop] in ("-", "–")
        and words.glued(stop)
        and words.number[stop + 1]
        and words.glued(stop + 1)
    ):
        stop += 2  # "Brown 6-7"
    return stop


def _worded(words: Words, n: Numeral) -> int | None:
    low = words.low[n.start]
    if n.share or n.vague:
        # "several times", "a few occasions" say how often, not how many
        return n.stop + 1 if n.vague and words.low[n.stop] in ("times", "occasions") and not n.scaled else None
    if low == "twice" or (low == "half" and words.low[n.stop] == "as"):
        return None  # "twice as many": read only where it compares
    if words.low[n.stop] == "o'clock" or words.low[n.stop + 2] in ("morning", "evening", "afternoon"):
        stop = clock(words, n)
        if stop is not None:
            return stop
    if words.low[n.start - 1] in ("past", "to") and words.low[n.start - 2] in ("half", "quarter"):
        return n.stop  # "half past nine"
    if age_old(words, n.stop):
        return n.stop + 4
    if words.raw[n.stop] == "-" and words.low[n.stop + 1] == "figure" and n.value in _PLACES:
        return n.stop + 2  # "a six-figure sum"
    if words.low[n.stop] == "figures" and n.value in _PLACES and words.low[n.start - 1] in _BEFORE_FIGURES:
        return n.stop + 1
    if (told := years_told(words, n)) is not None:
        return told
    if low == "one" and (_some_day(words, n) or _of_one_owner(words, n.stop)):
        return n.stop
    if measure_after(words, n.stop):
        return None
    return (
        spelled_year(words, n)
        or _pronoun(words, n, low)
        or word_name(words, n)
        or age(words, n)
        or _list_word(words, n)
        or word_score(words, n)
    )


_PLACES = range(4, 12)  # "a fortune in eight figures" has so many digits
_BEFORE_FIGURES = frozenset("in into worth reach reached high low mid well of over".split())


def _some_day(words: Words, n: Numeral) -> bool:
    """Such as "One day, he left", "one night when", "may one day return": some day, not a number of days."""
    day = words.low[n.stop] in ("day", "night", "morning", "evening", "afternoon", "week", "year")
    after = words.low[n.stop + 1]
    if not day or after == "of":
        return False
    if words.opens(n.start) or after == "when" or words.low[n.start - 1] in _MODALS:
        return True
    ends = words.low[n.stop] == "day" and not words.letters(n.stop + 1)
    ahead = bool((_MODALS | {"to"}) & set(words.low[max(0, n.start - _NEAR_AHEAD) : n.start]))
    return ends and ahead and words.low[n.start - 1] not in _FILLED_BY


# What speaks of a time to come, within so many words before "one day"; and what a number of days fills.
_MODALS = frozenset("may might will would could can should shall must".split())
_NEAR_AHEAD = 6
_FILLED_BY = frozenset(
    "last lasts lasted take takes took spend spent wait waited for in within after by only just least about off be"
    " than and or".split()
)


def _of_one_owner(words: Words, j: int) -> bool:
    """Such as "one man's love of cheese": neither men nor loves are counted; "one year's pay" is."""
    return words.low[j].endswith("'s") and words.letters(j + 1) and measure_after(words, j) is None


def _list_number(words: Words, n: Numeral) -> int | None:
    """Such as "1. First", "2) Then", "(3) and": a small number at the start of a line or in brackets alone."""
    i, j = n.start, n.stop
    if n.plain and n.value < 100 and words.raw[j] in (".", ")") and (words.glued(j) or words.raw[j] == ")"):
        opens = i == 0 or "\n" in words.text[words.end[i - 1] : words.start[i]]
        if (
            opens
            or (words.raw[i - 1] == "(" and words.raw[j] == ")")
            or (words.raw[j] == ")" and not _bracket_open(words, i))
        ):
            return j + 1
    return None


def _bracket_open(words: Words, i: int) -> bool:
    return "(" in words.raw[max(0, i - 12) : i]


def _ordinal(words: Words, n: Numeral) -> int | None:
    """Such as "the last 16", "the top 10" without a noun: a round or a rank."""
    ranked = n.plain and n.value <= 100 and words.low[n.start - 1] in ("last", "top", "final", "bottom")
    return n.stop if ranked and not counted_next(words, n.stop) else None


_MOVED = UP | DOWN
# "a majority of two" counts without a noun.
_SIZED = frozenset("majority margin lead total group party family team crew squad".split())


_IDLE_ONE = frozenset("of another day thing by that or and 's who is in time way hand point".split())


def _pronoun(words: Words, n: Numeral, low: str) -> int | None:
    """Such as "one of", "no one", "the one who", "one can", "one day".

    "one" counts only with a noun, and "two" with a noun or "of".
    """
    if n.stop - n.start != 1 or n.value > 2:
        return None
    j, before, after = n.stop, words.low[n.start - 1], words.low[n.stop]
    if after == "or" and words.low[j + 1] in ("two", "three"):
        return None  # "one or two", "two or three" are ranges
    if low == "zero":
        return j if head_after(words, j, many=True) is None else None
    if (
        low == "one"
        and words.capital(j)
        and words.low[j + 1] == "in"
        and (words.number[j + 2] or words.low[j + 2] in SMALL)
    ):
        return None  # "one Norran in seven"
    if low == "one":
        joined = words.raw[j] in ("-", "–") and words.low[j + 1] in NOT_JOINED
        if before in _NOT_ONE or after in _IDLE_ONE or joined:
            return j
    if words.raw[j] in ("-", "–") and words.glued(j) and words.letters(j + 1):
        return j + 2 if words.low[j + 1] in NOT_JOINED else None
    if after == "of" and low == "two":
        return None
    if before == "of" and words.low[n.start - 2] in _SIZED:
        return None
    if before == "by" and words.low[n.start - 2] in _MOVED:
        return None  # "the toll rose by two to 17"
    at = j + airliner(words, j)
    counted = (
        head_after(words, at, many=low == "two") or models_after(words, j) or head_beyond(words, j, many=n.value > 1)
    )
    return None if counted else j


def _list_word(words: Words, n: Numeral) -> int | None:
    """Such as "one, a significant …", "Two, yet another": numbering within a speech.

    And bare small words after "the", "all", "these".
    """
    i, j = n.start, n.stop
    if n.value > 10 or n.stop - n.start != 1 or head_after(words, j, many=n.value != 1):
        return None
    if head_beyond(words, j, many=n.value != 1):
        return None
    if words.raw[j] in ("-", "‑") and words.glued(j):
        return None  # "a three-day truce"
    if words.raw[j] in (",", ":", ".") and (words.opens(i) or words.low[i - 1] in ("and", ",", ";")):
        return j
    return (
        j
        if words.low[i - 1]
        in (
            "the",
            "all",
            "these",
            "those",
            "other",
            "last",
            "first",
            "top",
            "bottom",
            "big",
            "final",
            "but",
            "back",
            "a",
        )
        else None
    )
