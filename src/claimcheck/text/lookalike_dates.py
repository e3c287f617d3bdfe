"""Dates, years and clock times among numbers: what they look like from the digits alone.

It knows months and the words around years; what the dates mean is for times.py.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.text.cardinals import SMALL, cardinal
from claimcheck.text.nouns import head_after, is_plural
from claimcheck.text.units import counted_next

if TYPE_CHECKING:
    from claimcheck.text.numerals import Numeral
    from claimcheck.text.words import Words

_MONTHS = frozenset(
    (
        "january february march april may june july august september october november december jan feb mar apr jun "
        "jul aug sep sept oct nov dec"
    ).split()
)

_YEAR_CUES = frozenset(
    "in since by of until till from for during early late mid before after between through to and the a an this "
    "that fiscal year circa summer winter spring autumn "
    "fall season around about born died as over than 's , ( - – — / christmas easter back around or at on both".split()
)


_LAST_HOUR = 12  # of a clock with two halves


def clock(words: Words, n: Numeral) -> int | None:
    """Such as "5am", "9 p.m.", "06:05", "9:30:15", "7.05am", "5 o'clock", "12 noon"; also both ends of "9-11 a.m."."""
    j = n.stop
    if words.raw[n.start - 1] == ":" and words.glued(n.start) and len(words.raw[n.start]) == 2 and n.plain:
        return j  # ":45" on a timeline
    if words.low[j] in ("am", "pm", "a.m.", "p.m.", "o'clock", "noon", "midnight", "hrs-gmt", "a.m", "p.m"):
        return j + 1
    if words.low[j] in ("a", "p") and words.raw[j + 1] == "." and words.low[j + 2] == "m":
        return j + 3  # "7 p . m ."
    if words.low[j] == "in" and words.low[j + 1] == "the" and words.low[j + 2] in ("morning", "evening", "afternoon"):
        return j + 3 if n.value <= _LAST_HOUR else None  # "five in the morning"
    spaced = words.raw[j] == ":" and len(words.raw[j + 1]) == 2 and n.plain and n.value < 24
    if words.raw[j] == ":" and words.number[j + 1] and ((words.glued(j) and words.glued(j + 1)) or spaced):
        while words.raw[j] in (":", ".") and words.number[j + 1] and (words.glued(j) or spaced):
            j, spaced = j + 2, False
        return j + 1 if words.low[j] in ("am", "pm", "a.m.", "p.m.") else j
    joined = words.raw[j] in ("-", "–") or words.low[j] in ("to", "and", "or")
    if joined and words.number[j + 1]:
        after = j + 2 + 2 * (words.raw[j + 2] == ":")
        if words.low[after] in ("am", "pm", "a.m.", "p.m."):
            return after + 1
    return None


def dates(words: Words, n: Numeral) -> int | None:
    """Such as "Oct. 28", "June 30", "28 October 2024", "June of 2018", "Oct. 3-5", "the 28 of May"."""
    i, j = n.start, n.stop
    before = words.low[i - 2] if words.raw[i - 1] in (".", "of", ",") else words.low[i - 1]
    at = i - 2 if words.raw[i - 1] in (".", "of", ",") else i - 1
    if (
        before in _MONTHS
        and (
            words.capital(at)
            or before not in ("may", "march", "mar", "dec")
            or words.low[at - 1] in ("on", "since", "until", "of")
        )
        and n.plain
        and ((n.value <= 31 and not _only_counts(words, i, j)) or 1000 <= n.value <= 2999)
    ):
        if (
            (words.raw[j] in ("-", "–") or words.low[j] in ("to", "and", "or", "through"))
            and words.raw[j + 1].isdigit()
            and len(words.raw[j + 1]) < 3
        ):
            j += 0 if words.letters(j) and counted_next(words, j + 2) else 2
        if words.raw[j] == "," and words.number[j + 1] and len(words.raw[j + 1]) == 4:
            j += 2
        return j
    if (
        n.plain
        and n.value <= 31
        and words.low[j] in _MONTHS
        and (words.capital(j) or words.low[j] not in ("may", "march", "mar", "dec"))
        and (words.low[j] not in ("may", "march") or words.low[i - 1] != "the" or words.capital(j))
    ):
        at = j + 1 + (words.raw[j + 1] == ".")
        return at + 1 if words.number[at] and len(words.raw[at]) == 4 else at
    linked = words.raw[j] in ("-", "–") or words.low[j] in ("to", "and", "or", "until", "through")
    if n.plain and n.value <= 31 and linked and words.number[j + 1] and words.low[j + 2] in _MONTHS:
        return j + 3  # "between 6 and 20 January"
    return None


def _only_counts(words: Words, i: int, j: int) -> bool:
    """Whether a number behind a month and a comma is no day of it: "in August, 22 people", not "August, 22, 2024"."""
    dated = words.raw[j] == "," and words.number[j + 1] and len(words.raw[j + 1]) == _YEAR
    return words.raw[i - 1] == "," and not dated


_YEAR = 4  # digits


def year(words: Words, n: Numeral) -> int | None:
    """A year: four plain digits 1500–2099 that no unit follows.

    "2,024 people" has a comma, "2000 people" a round number.
    """
    if not n.plain or len(words.raw[n.start]) != 4 or not 1500 <= n.value <= 2099:
        return _far_year(words, n)
    j = n.stop
    if _count_of_thousands(words, n):
        return None
    cue = words.low[n.start - 1] in _YEAR_CUES or words.capital(n.start - 1)
    if words.raw[j] in ("-", "–") and words.number[j + 1] and n.value % 50 == 0 and counted_next(words, j + 2):
        return None  # "2000 - 2500 calories"
    if head_after(words, j, many=True) and not cue and (n.value % 50 == 0 or n.value < 1900):
        return None
    if (
        words.low[n.start - 1] in ("than", "about", "over", "some", "around", "nearly", "least", "to")
        and is_plural(words.low[j])
        and n.value % 50 == 0
    ):
        return None
    while words.raw[j] in ("-", "–", "/") and words.glued(j) and words.number[j + 1]:
        j += 2
    if (
        words.low[j] in ("and", "to", "or")
        and words.raw[j + 1].isdigit()
        and len(words.raw[j + 1]) == 4
        and not counted_next(words, j + 2)
    ):
        j += 2
    return j


def _count_of_thousands(words: Words, n: Numeral) -> bool:
    """Whether the words before show a count: "as many as 1800 guards", "some 2010 men", "arrested 2005 rioters"."""
    before, noun = words.low[n.start - 1], words.low[n.stop]
    bounded = f"{words.low[n.start - 2]} {before}" in _BOUNDS or before == "estimated"
    if bounded and not words.capital(n.stop) and head_after(words, n.stop, many=True):
        return noun not in _OF_A_YEAR
    if not is_plural(noun) or noun in _OF_A_YEAR:
        return False
    loose = before in _LOOSE and words.low[n.start - 2] != "there"  # "there were 2019 cases"
    if loose and _MODERN <= n.value < 2100 and n.value % 100 and noun not in _PEOPLE:
        return False  # "received 2022 awards", "only 2016 models"
    early = n.value < _MODERN and before in ("for", "among")
    return early or before in _COUNTED or (before == "some" and words.low[n.start - 2] != "for")


_MODERN = 1900  # what is of an earlier year has no part in a sentence of news before its noun
# Before four digits these bound a count; "over", "about" and "than" alone stand before years as well.
_BOUNDS = frozenset({"more than", "fewer than", "less than", "many as", "at least", "at most", "close to"})
_COUNTED = frozenset(
    "were arrested arrest arrests detained killed kills injured wounded rescued evacuated tested recruited hired "
    "deployed employs employed deported displaced nearly almost another only received registered recorded".split()
)
# Of these the year of a thing may stand behind: "were 2010 graduates"; of people it is a count.
_LOOSE = frozenset("nearly almost another only received registered recorded were tested displaced hired".split())
_PEOPLE = frozenset(
    "people men women children soldiers troops protesters migrants refugees prisoners workers jobs".split()
)
_OF_A_YEAR = frozenset(
    "elections olympics games riots attacks polls finals championships prices levels standards".split()
)


def spelled_year(words: Words, n: Numeral) -> int | None:
    """Such as "nineteen ninety-one", "twenty ten", as broadcasters' transcripts have it."""
    century = n.stop - n.start == 1 and n.value in (18, 19, 20)
    tens = SMALL.get(words.low[n.stop], 0)
    if not century or tens < _LEAST_TENS or words.raw[n.stop - 1] == "-":
        return None
    return cardinal(words, n.stop)[1]


_LEAST_TENS = 10  # "nineteen oh five" apart, a year said in words has its tens


def _far_year(words: Words, n: Numeral) -> int | None:
    """Such as "in 1066", "A.D. 1000 and 1260", "by 2120", "500 B.C."."""
    i, j = n.start, n.stop
    if n.plain and words.low[j] in ("bc", "ad", "b.c.", "a.d.", "bce", "ce"):
        return j + 1
    era = words.low[i - 1] in ("bc", "ad", "b.c.", "a.d.", "bce", "ce")
    if not n.plain or len(words.raw[i]) != 4 or not 1000 <= n.value <= 2199:
        return j if era and n.plain else None
    if not era and (
        words.low[i - 1] not in ("in", "by", "since", "until", "around", "of", "to", "from") or counted_next(words, j)
    ):
        return None
    return j + 2 if words.low[j] in ("and", "to") and words.raw[j + 1].isdigit() else j
