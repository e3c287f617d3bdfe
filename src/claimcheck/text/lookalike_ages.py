"""Ages that only tell who somebody is: "Smith, 54,", "aged 54", "the 54-year-old".

An age that is itself the statement ("is 30 years old") stays a quantity.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.text.lexicon import STOPS
from claimcheck.text.nouns import head_after

if TYPE_CHECKING:
    from claimcheck.text.numerals import Numeral
    from claimcheck.text.words import Words

_NAME_AGE_VERBS = frozenset("is am was turned turns turning aged age ages".split())

_AGED = frozenset({"youngest", "oldest", "eldest"})

# Before a name of two words they make it a place: "in New Kesh, 48 – among them".
_WHERE = frozenset("in at near from outside off of to".split())


def age_old(words: Words, j: int) -> bool:
    """Whether "-year-old" or its like follows, in any of its spellings.

    "54-year-old", "54 year-old", "54-year old", "three-month-old".
    """
    at = j + 1 if words.raw[j] in ("-", "‑") else j
    old = at + 1 + (words.raw[at + 1] in ("-", "‑"))
    return words.low[at] in ("year", "month", "week", "day") and words.low[old] in ("old", "olds", "old's")


def _range_old(words: Words, j: int) -> int | None:
    """The token after the ages of "5- to 15-year-olds", "18-to-24-year-olds"; the first number ends before ``j``."""
    at = j + 1 + (words.raw[j] == "-")
    if words.raw[j] == "-" and words.low[j + 1] in ("something", "somethings"):
        return j + 2  # "a 20-something"
    if words.low[at - 1] not in ("to", "and", "or", "-"):
        return None
    second = at + (words.raw[at] == "-")
    return second + 5 if words.number[second] and age_old(words, second + 1) else None


def _said_aged(words: Words, i: int) -> bool:
    """Such as "aged 54", "at the age of just 24", "ages between 5 and 9"."""
    if words.low[i - 1] in ("aged", "age", "ages"):
        return True
    k = i - (words.low[i - 1] in ("just", "only", "about", "around"))
    if words.low[k - 1] in ("aged", "ages") or words.low[i - 3 : i] == ["as", "young", "as"]:
        return True
    return words.low[k - 1] in ("of", "between") and words.low[k - 2] in ("age", "ages", "aged")


def _named_in_full(words: Words, at: int, j: int) -> bool:
    """Such as "Ann Kern, 23 and from Ostby", "Ann Kern, 48 – an aunt –"; ``at`` is the comma, ``j`` behind the age."""
    told = words.low[j] == "and" and words.low[j + 1] in ("from", "of")
    aside = words.raw[j] in ("-", "–", "—") and not words.glued(j)
    return (told or aside) and words.capital(at - 1) and words.capital(at - 2) and words.low[at - 3] not in _WHERE


def _after_a_name(words: Words, at: int, i: int, j: int) -> int | None:
    """The token after an age behind a comma: "Smith, 54,", "Smith, now 54, ", "John and Brian Meza, 22 and 19,"."""
    ends = words.raw[j] in (",", ".", ";", ")", ":")
    named = at - 1 - (words.raw[at - 1] == "." and words.low[at - 2] in ("jr", "sr"))
    if words.raw[at] == "," and not words.glued(i) and words.letters(named) and words.low[named] not in STOPS:
        if ends or (at < i - 1 and _goes_on(words, j)) or _named_in_full(words, at, j):
            return j
        if words.low[j] == "and" and words.raw[j + 1].isdigit() and words.raw[j + 2] in (",", "."):
            return j + 2
    both = words.low[i - 1] == "both" and words.raw[i - 2] == ","  # "Kern and Mosk, both 51, died"
    return j if both and ends else None


def _goes_on(words: Words, j: int) -> bool:
    """For "Kern, now 54 and retired", "Kern, just 12 when he": never "Of the 60, only 20 survived"."""
    return words.low[j] in ("and", "when", "but") or (words.low[j] == "at" and words.low[j + 2] == "time")


_PERSONS = frozenset("boy girl man woman youth lad teenager child son daughter schoolboy schoolgirl pupil".split())


def _of_that_age(words: Words, i: int, j: int) -> bool:
    """Such as "a boy of 15", "At 81, she"."""
    person = words.low[i - 1] == "of" and words.low[i - 2] in _PERSONS and words.low[i - 3] not in STOPS - _ARTICLES
    if person:
        return head_after(words, j, many=True) is None
    opened = words.low[i - 1] == "at" and words.opens(i - 1) and words.raw[j] == ","
    return opened and words.low[j + 1] in ("he", "she", "i", "his", "her", "my")


_ARTICLES = frozenset("a the".split())


def years_told(words: Words, n: Numeral) -> int | None:
    """The token after an age between commas: "Kern, 52 years old and a veteran,", "Ann Kern, 34 years,".

    "is 52 years old" and "the bridge, 52 years old" are statements.
    """
    at, j = n.start - 1, n.stop
    if words.low[j] not in ("years", "year") or words.raw[at] != "," or not words.capital(at - 1) or n.value > _OLDEST:
        return None
    old = words.low[j + 1] == "old" or words.low[j + 1 : j + 3] == ["of", "age"]
    stop = j + 1 + old * (1 + (words.low[j + 1] == "of"))
    ends = words.raw[stop] in (",", ")", ".", ";")
    if old:
        return stop if ends or words.low[stop] in ("and", "of", "from") else None
    in_full = words.capital(at - 2) and words.letters(at - 2) and words.low[at - 3] not in _WHERE
    return stop if words.raw[stop] == "," and in_full else None


_OLDEST = 120


def age(words: Words, n: Numeral) -> int | None:
    """Such as "Smith, 54,", "aged 54", "is 71 and", "turned 40", "(54)"; not "The dead, 54, were"."""
    i, j = n.start, n.stop
    if not n.value.is_integer() or n.value > _OLDEST:
        return None
    ranged = _range_old(words, j)
    if ranged is not None:
        return ranged
    if _said_aged(words, i):
        while words.raw[j] in ("-", "–", ",") or words.low[j] in ("to", "and", "or", "between"):
            if not words.number[j + 1] or len(words.raw[j + 1]) > 2:
                break
            j += 2
        return j
    if _of_that_age(words, i, j):
        return j
    at = i - 2 if words.low[i - 1] in ("now", "then", "just", "only", "also") else i - 1
    named = _after_a_name(words, at, i, j)
    if named is not None:
        return named
    put = words.low[i - 2] == "dead" and words.low[i - 3] == "the"  # "put the dead at 57"
    if words.low[i - 1] == "at" and words.low[i - 2] in ("died", "dead", "dies", "death") and not put:
        return j if head_after(words, j, many=True) is None else None
    if words.raw[i - 1] == "(" and words.raw[j] == ")" and words.capital(i - 2):
        return j
    youngest = words.low[i - 1] in ("is", "was", "were") and not _AGED.isdisjoint(words.low[max(0, i - 10) : i - 1])
    if youngest:
        return j if head_after(words, j, many=True) is None else None  # "the youngest of the dead was 22"
    if words.low[at] in _NAME_AGE_VERBS and not words.letters(j) | words.number[j]:
        turned = words.low[at].startswith("turn") and words.low[at - 1] in ("they", "children", "people")
        return j if turned or words.low[at - 1] in ("he", "she", "who", "i") or _subject(words, at - 1) else None
    if words.low[i - 1] in ("is", "am", "was", "turned", "turns") and words.low[j] in (
        "and",
        "but",
        "when",
        "now",
        "at",
        "then",
    ):
        return j if words.low[i - 2] in ("he", "she", "who", "i") or _subject(words, i - 2) else None
    return j if words.low[i - 1] in ("he's", "she's", "i'm") and head_after(words, j, many=True) is None else None


def _subject(words: Words, k: int) -> bool:
    """Whether token ``k`` ends a person's name, or the comma after what was added to it."""
    return words.capital(k) or (words.raw[k] == "," and words.capital(k - 1))
