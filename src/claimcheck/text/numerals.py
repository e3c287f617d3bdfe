"""Numerals: the value of a number as written: digits, words, scale words, fractions, vague magnitudes.

It reads one numeral at one place and does not ask whether it is a date, a name or a count: lookalikes.py does that.
What vague words stand for is in magnitudes.py.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claimcheck.text.cardinals import SCALES, SMALL, cardinal, ordinal_at
from claimcheck.text.digits import digits_value, power_of_ten, raised, slashed, spaced_groups, spaced_point, whole_of
from claimcheck.text.lexicon import STOPS, VERBS
from claimcheck.text.magnitudes import FEW, VAGUE, few, vague
from claimcheck.text.spells import is_spell

if TYPE_CHECKING:
    from claimcheck.text.words import Words


_GROUPS = {"pair": 2.0, "duo": 2.0, "trio": 3.0, "quartet": 4.0, "quintet": 5.0}
# One thing in two parts: "a pair of shoes" is no two shoes.
_PAIRED = frozenset(
    "shoes boots socks gloves trousers jeans pants shorts tights leggings glasses sunglasses goggles binoculars "
    "scissors pliers tweezers tongs skis skates crutches handcuffs headphones earphones earrings slippers sandals "
    "sneakers trainers pyjamas pajamas eyes hands legs lungs wings".split()
)
_DENOMINATORS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
}
_DENOMINATORS |= {word + "s": n for word, n in _DENOMINATORS.items()} | {"halves": 2}
_GLYPHS = {
    "½": 0.5,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "¼": 0.25,
    "¾": 0.75,
    "⅕": 0.2,
    "⅛": 0.125,
    "⅜": 0.375,
    "⅝": 0.625,
    "⅞": 0.875,
}
# What "half-" and "quarter-" are parts of before a change ("a quarter-point cut").
_PARTED = frozenset("point percent percentage".split())
# Before a bare fraction word these show that it is a share ("fell by a third", "more than half").
_TO_SHARE = frozenset("by than about nearly almost over roughly around some".split())
# Words that can begin a numeral; everything else is passed over with one look-up.
STARTERS = frozenset(
    {
        *SMALL,
        *VAGUE,
        *_GLYPHS,
        "a",
        "an",
        "half",
        "quarter",
        "twice",
        "every",
        "several",
        "dozen",
        "hundred",
        "thousand",
        "million",
        "billion",
        "trillion",
    }
)
# A text without any of these words, and without a digit or one of the glyphs, holds no numeral.
HINTS = (STARTERS - {"a", "an", "twice", "every"}) | {*SCALES, *_DENOMINATORS, *FEW}
GLYPHS = "".join(_GLYPHS)
# "the nineteen eighties"
_DECADES = frozenset("twenties thirties forties fifties sixties seventies eighties nineties hundreds".split())


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as written in tokens ``start`` to ``stop`` (excluded).

    ``digits`` when it opens with a digit; ``scaled`` when a scale word follows ("3 million"); ``vague`` when it only
    names a magnitude; ``share`` when it is a fraction of a whole; ``plain`` when it is digits without separator
    or scale.
    """

    value: float
    start: int
    stop: int
    digits: bool = False
    scaled: bool = False
    vague: bool = False
    share: bool = False
    plain: bool = False


def read_numeral(words: Words, i: int) -> Numeral | None:
    """The numeral that begins at token ``i``, or None."""
    if words.number[i]:
        return _digits(words, i)
    low = words.low[i]
    if low in ("a", "an"):
        return _after_article(words, i)
    if low == "half":
        return _half(words, i, i)
    if low == "quarter":
        hyphen = words.raw[i + 1] == "-" and words.glued(i + 1)
        if hyphen and words.low[i + 2] in _PARTED:
            return Numeral(0.25, i, i + 1)
        scale = SCALES.get(words.low[i + 1 + (words.raw[i + 1] == "-")])
        return Numeral(scale / 4, i, i + 2 + (words.raw[i + 1] == "-"), scaled=True) if scale else None
    if low in _GLYPHS:
        return Numeral(_GLYPHS[low], i, i + 1, digits=True, share=words.low[i + 1] == "of")
    if low == "several":
        return _magnitude(i, few(words, i))
    if low == "twice":
        return Numeral(2.0, i, i + 1) if _compares(words, i + 1) else None
    if low == "every":
        return _every_nth(words, i)
    if low in VAGUE:
        return _magnitude(i, vague(words, i))
    if low in ("dozen", "hundred", "thousand", "million", "billion", "trillion"):
        if words.low[i - 1] == "another":
            return _scaled(words, Numeral(SCALES[low], i, i + 1, scaled=True))
        return None  # without a number before it, or an article, it is a name ("Million Man March")
    return _in_words(words, i)


def _compares(words: Words, j: int) -> bool:
    """For "twice as many", "half as much", "twice the number": not "he was caught twice"."""
    if words.low[j] == "as":
        return words.low[j + 1] in _AS_MUCH
    return words.low[j] == "the" and words.low[j + 1] in _SIZES


def _every_nth(words: Words, i: int) -> Numeral | None:
    """For "every second train": one in two; not "every third day", "every second counts"."""
    value, noun = _NTH.get(words.low[i + 1]), words.low[i + 2]
    thing = words.letters(i + 2) and not words.capital(i + 2) and noun not in STOPS and noun not in VERBS
    if value is None or not thing or noun.endswith("s") or noun in _PERIODS:
        return None
    return Numeral(1 / value, i, i + 2, share=True)


def _digits(words: Words, i: int) -> Numeral | None:
    value = digits_value(words.raw[i])
    if value is None:
        return None
    raw, j = words.raw[i], i + 1
    if (power := power_of_ten(words, i)) is not None:
        return Numeral(power[0], i, power[1], digits=True)
    if (scientific := raised(words, value, j))[1] > j:
        return Numeral(scientific[0], i, scientific[1], digits=True)
    plain = raw.isdigit()
    tied = words.raw[j] == "-" and words.glued(j) and words.glued(j + 1)
    if plain and tied and (fraction := slashed(words, j + 1)) is not None:
        return Numeral(value + fraction, i, j + 4, digits=True)  # "4-1/2 cents"
    pointed = spaced_point(words, i) if plain else None
    if pointed is not None:
        value, j, plain = pointed, i + 3, False
    elif plain and len(raw) <= 3 and not raw.startswith("0"):
        spaced = spaced_groups(words, i)
        if spaced is not None:
            value, j, plain = *spaced, False
    whole = value.is_integer() and pointed is None
    if words.raw[i - 1] == "." and words.glued(i) and not words.glued(i - 1) and plain:
        value, plain = float("0." + raw), False  # ".534"
    elif words.low[j] in _GLYPHS and whole:
        value, j, plain = value + _GLYPHS[words.low[j]], j + 1, False
    elif (whole and (fraction := slashed(words, j)) is not None) and words.number[j]:
        return Numeral(value + fraction, i, j + 3, digits=True)
    elif plain and (fraction := slashed(words, i)) is not None:
        share = words.low[i + 3] == "of"
        return Numeral(fraction, i, i + 3, digits=True, share=share)
    found = Numeral(value, i, j, digits=True, plain=plain)
    return _in_every(words, _scaled(words, found))


def _scaled(words: Words, found: Numeral) -> Numeral:
    """The numeral with the scale words after it ("1,400 million", "4 hundred", "10-million", "1.2bn")."""
    j, value, scaled = found.stop, found.value, found.scaled
    for _ in range(2):  # "2 hundred thousand", never more
        at = j + 1 if words.raw[j] == "-" and words.glued(j) and words.glued(j + 1) else j
        scale = SCALES.get(words.low[at])
        if scale is None:
            break
        value, j, scaled = value * scale, at + 1, True
    return replace(found, value=value, stop=j, scaled=scaled, plain=found.plain and not scaled)


def _after_article(words: Words, i: int) -> Numeral | None:
    """Such as "a million", "a dozen", "a few hundred", "a pair of", "a third of", "a quarter of a million"."""
    if is_spell(words, i):
        return Numeral(1.0, i, i + 1)
    low = words.low[i + 1]
    if words.low[i + 2 : i + 5] == AND_A_HALF and low in _TIMES:
        return Numeral(1.0, i, i + 1)  # "a year and a half"; the half is added to what is measured
    if low in SCALES and len(low) > 3:  # a word, no abbreviation
        if words.low[i + 2 : i + 5] == AND_A_HALF:
            return Numeral(SCALES[low] * 1.5, i, i + 5, scaled=True)  # "a million and a half barrels"
        if words.low[i + 2] == "and" and (more := cardinal(words, i + 3))[1] > i + 3 and more[0] < SCALES[low]:
            return _scaled(words, Numeral(SCALES[low] + more[0], i, more[1], scaled=True))  # "a hundred and fifty"
        return _scaled(words, Numeral(SCALES[low], i, i + 2, scaled=True))
    if low in ("few", "handful", "couple"):
        return _magnitude(i, few(words, i + 1))
    if low in _GROUPS and words.low[i + 2] == "of" and _PAIRED.isdisjoint(words.low[i + 3 : i + 7]):
        return Numeral(_GROUPS[low], i, i + 3)
    if low in ("half", "quarter") and words.low[i + 2] in _PARTED:
        return Numeral(1 / _DENOMINATORS[low], i, i + 2)  # "a quarter point"
    if low in ("half", "third", "quarter", "fifth", "tenth", "fourth", "sixth", "seventh", "eighth", "ninth"):
        return _half(words, i, i + 1) if low == "half" else _share(words, i, i + 1, 1)
    return None


AND_A_HALF = ["and", "a", "half"]
"""What stands behind the measure in "an hour and a half"."""

_TIMES = frozenset("hour day week month year decade century".split())
# "the first half of the year" is a stretch of time, "the other half" of nothing said.
_HALVES = frozenset("first second latter last other top bottom opening closing final early later better".split())


def _half(words: Words, i: int, at: int) -> Numeral | None:
    """Such as "half a million", "half of voters", "half its staff", "a half-dozen", "half an hour".

    Never "the first half".
    """
    if words.low[i - 1] in _HALVES:
        return None
    j = at + 1
    hyphen = words.raw[j] == "-" and words.glued(j)
    low = words.low[j + 1] if hyphen else words.low[j]
    if low in ("a", "an"):  # "half a dozen", "half-a-dozen"
        behind = j + 1 + 2 * hyphen
        scale = SCALES.get(words.low[behind])
        if scale is not None:
            return Numeral(scale / 2, i, behind + 1, scaled=True)
        return Numeral(0.5, i, j + 1 + hyphen)
    if hyphen:
        scale = SCALES.get(low)
        if low in _PARTED:
            return Numeral(0.5, i, j)
        return Numeral(scale / 2, i, j + 2, scaled=True) if scale else None
    if low in ("dozen", "million", "billion"):
        return Numeral(SCALES[low] / 2, i, j + 1, scaled=True)
    if low == "as" and _compares(words, j):
        return Numeral(0.5, i, j)  # "half as many"
    if low in ("of", "the", "its", "his", "her", "their", "our", "all", "those"):
        return Numeral(0.5, i, j, share=True)
    if _to_share(words, i) and _alone(words, j):
        return Numeral(0.5, i, j, share=True)  # "more than half said", "fell by almost half"
    return None


def _to_share(words: Words, i: int) -> bool:
    before = words.low[i - 1]
    return before in _TO_SHARE or (before == "to" and words.low[i - 2] in ("close", "up"))


def _alone(words: Words, j: int) -> bool:
    """Whether a fraction word before token ``j`` stands alone: no noun, number or time ("half past") follows."""
    low = words.low[j]
    if words.number[j]:
        return False
    return not words.letters(j) or low in VERBS or low.endswith("ed") or (low in STOPS and low not in ("past", "ago"))


def _share(words: Words, i: int, at: int, count: int) -> Numeral | None:
    """A fraction word at ``at`` ("third", "quarters").

    Taken as a share when "of" follows or a hedge will stand before it.
    """
    low = words.low[at]
    value = count / _DENOMINATORS[low]
    if words.low[at + 1] == "of":
        if words.low[at + 2] in ("a", "an") and words.low[at + 3] in SCALES:
            return Numeral(value * SCALES[words.low[at + 3]], i, at + 4, scaled=True)
        return Numeral(value, i, at + 1, share=True)
    if at > i + 1 or low.endswith("s") or words.low[i] == "one":
        return Numeral(value, i, at + 1, share=True)
    # "a third" alone is a share only where the next word cannot be what is counted ("a third man", "a quarter ago")
    ranged = words.low[i - 1] == "between" and words.low[at + 1] == "and"
    changed = words.low[i - 1] in ("up", "down") and _alone(words, at + 1)
    if ranged or changed or words.low[at + 1] in _COMPARED or (_to_share(words, i) and _alone(words, at + 1)):
        return Numeral(value, i, at + 1, share=True)
    return None


def _magnitude(i: int, read: tuple[float, int, bool] | None) -> Numeral | None:
    return None if read is None else Numeral(read[0], i, read[1], scaled=read[2], vague=True)


def _in_words(words: Words, i: int) -> Numeral | None:
    """A number in words, and what may be built on it: a fraction, a scale, "and a half", "in five"."""
    value, j = cardinal(words, i)
    if j == i:
        return None
    at = j + 1 if words.raw[j] == "-" and words.glued(j) and words.glued(j + 1) else j
    low = words.low[at]
    if low in _DECADES or ordinal_at(words, i, j):
        return None
    if low in _DENOMINATORS and value < 20 and (low.endswith(("s", "halves")) == (value > 1)):
        if low == "quarters" and words.low[at + 1] in ("million", "billion", "trillion"):
            return Numeral(value / 4 * SCALES[words.low[at + 1]], i, at + 2, scaled=True)
        if low in ("half", "quarter", "quarters") and at == j and words.low[at + 1] != "of":
            pass  # "one quarter", "the first three quarters" of a year or of play
        else:
            return _share(words, i, at, int(value)) if at > i else None
    found = Numeral(value, i, j, scaled=value >= 1000 or words.low[j - 1] in SCALES)
    return _in_every(words, _and_a_half(words, found))


def _and_a_half(words: Words, found: Numeral) -> Numeral:
    """Such as "two and a half", "two-and-a-half", "one and three quarters"."""
    j = found.stop
    if words.raw[j] == "-" and words.low[j + 1] == "and":
        parts = [words.low[j + k] for k in (1, 3, 5)]
        return replace(found, value=found.value + 0.5, stop=j + 6) if parts == AND_A_HALF else found
    if (
        words.low[j] == "and"
        and words.low[j + 1] == "half"
        and words.letters(j + 2)
        and words.low[j + 2] not in ("the", "of", "a")
    ):
        return replace(found, value=found.value + 0.5, stop=j + 2)
    if words.low[j] == "and" and words.low[j + 1] == "a" and words.low[j + 2] in ("half", "quarter"):
        grown = replace(found, value=found.value + 1 / _DENOMINATORS[words.low[j + 2]], stop=j + 3)
        return _scaled(words, grown)
    return found


def _in_every(words: Words, found: Numeral) -> Numeral:
    """Such as "two in five", "1 in 4", "nine out of 10", as a share; "2 in 2019" and "three in Paris" stay counts."""
    j = found.stop
    if not 1 <= found.value <= 20 or not found.value.is_integer() or found.scaled:
        return found
    if words.low[j] == "out" and words.low[j + 1] == "of":
        at = j + 2
    elif words.low[j] == "in" or (words.low[j] == "of" and words.low[j + 1] == "every"):
        at = j + 1
    elif words.raw[j] == "-" and words.glued(j) and words.low[j + 1] == "in":
        at = j + 2 + (words.raw[j + 2] == "-")  # "a one-in-five chance"
    else:
        return found
    at += words.low[at] == "every"
    if words.number[at]:
        value, stop = whole_of(words, at)
        if words.raw[stop] == "-" or (1500 <= value <= 2100 and words.low[j] == "in" and "," not in words.raw[at]):
            return found
    else:
        value, stop = cardinal(words, at)
    whole = value > found.value and stop > at and words.low[stop] not in _PERIODS
    return replace(found, value=found.value / value, stop=stop, share=True, plain=False) if whole else found


# What is so many times as much; must not hold "soon" nor "well".
_AS_MUCH = frozenset("many much high large big long likely fast tall heavy wide deep expensive common often".split())
_SIZES = frozenset("number amount size rate price cost length weight height speed average level share value".split())
_NTH = {"second": 2} | {word: n for word, n in _DENOMINATORS.items() if word.endswith(("rd", "th"))}
# "a third more than in May", "a fifth cheaper".
_COMPARED = frozenset("more less fewer higher lower bigger smaller larger cheaper dearer faster slower up down".split())
# "one in 10 years", "three in five days" are counts within a time, not shares.
_PERIODS = frozenset(
    "second seconds minute minutes hour hours day days week weeks month months year years games %".split()
)
