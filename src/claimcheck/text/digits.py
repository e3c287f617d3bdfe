"""Digits: the value of a number written in digits: separators, spaces between groups, decimals, fractions with a slash.

It reads the digits alone; the words that scale them and what they count are for numerals.py.
"""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from claimcheck.text.airliners import airliner
from claimcheck.text.cardinals import SCALES
from claimcheck.text.units import measure_after

if TYPE_CHECKING:
    from claimcheck.text.words import Words

_LONGEST = 24  # digits; longer runs are serial numbers, not figures


# Whole strings of at most _LONGEST characters; they must not accept dates (28.10.2024) or versions (1.2.3).
_PLAIN = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_GROUPED = re.compile(r"[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?|[0-9]{1,2}(?:,[0-9]{2})+,[0-9]{3}(?:\.[0-9]+)?")
_EUROPEAN = re.compile(r"[0-9]{1,3}(?:\.[0-9]{3}){2,}(?:,[0-9]+)?|[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]{1,2}")
_SWISS = re.compile(r"[0-9]{1,3}(?:['’][0-9]{3})+(?:\.[0-9]+)?")
_COMMA_DECIMAL = re.compile(r"[0-9]+,[0-9]{1,2}")
# Denominators that news writes with a slash; others are dates or scores ("10/28", "24/7").
_SLASHED = frozenset({"2", "3", "4", "5", "8", "10", "16", "32", "64", "128"})
_TIMES = frozenset("×x*·")
# Between groups of digits: the space, the one that does not break, the thin one and the narrow one.
_SPACES = frozenset(" \u00a0\u2009\u202f")
_MINUS = frozenset("-−–⁻")
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_HIGHEST = 99  # the exponents of nature stay below that; what stands higher is no figure


def digits_value(raw: str) -> float | None:
    """The value of digits with separators, or None where they form no number.

    >>> digits_value("816,000"), digits_value("1.234.567"), digits_value("3,5"), digits_value("28.10.2024")
    (816000.0, 1234567.0, 3.5, None)
    """
    if len(raw) > _LONGEST:
        return None
    if _PLAIN.fullmatch(raw):
        return float(raw)
    if _GROUPED.fullmatch(raw):
        return float(raw.replace(",", ""))
    if _SWISS.fullmatch(raw):
        return float(raw.replace("'", "").replace("’", ""))
    if _EUROPEAN.fullmatch(raw):
        return float(raw.replace(".", "").replace(",", "."))
    if _COMMA_DECIMAL.fullmatch(raw):
        return float(raw.replace(",", "."))
    return None


def whole_of(words: Words, i: int) -> tuple[float, int]:
    """The value and stop of the whole in "1 in 4", "1 in 292.2 million"; 0 where the digits are none."""
    value, scale = digits_value(words.raw[i]) or 0.0, SCALES.get(words.low[i + 1])
    if scale is not None:
        return value * scale, i + 2
    return (value if value.is_integer() and len(words.raw[i]) < _LONGEST_WHOLE else 0.0), i + 1


_LONGEST_WHOLE = 10  # digits with their separators


def is_minus(text: str, at: int) -> bool:
    """Whether the mark at ``at`` is the sign of the number that it stands before ("-5 degrees"), and no dash."""
    signed = text[at] in "-−" and text[at + 1 : at + 2].isdigit()
    return signed and (at == 0 or text[at - 1].isspace() or text[at - 1] in '(“"')


def spaced_groups(words: Words, i: int) -> tuple[float, int] | None:
    """The value and stop of "816 000", whose groups stand one space or thin space apart."""
    text, j = words.raw[i], i + 1
    if words.raw[j] == "," and (words.raw[j + 1] == "000" or _apart(words, j)):
        while words.raw[j] == "," and len(words.raw[j + 1]) == 3 and words.raw[j + 1].isdigit():
            text, j = text + words.raw[j + 1], j + 2  # "80, 000", "$1 , 199", as some converters leave it
            if len(text) >= _LONGEST:
                break
        return (float(text), j) if j > i + 1 else None
    while (
        words.number[j]
        and len(words.raw[j]) == 3
        and words.raw[j].isdigit()
        and words.start[j] == words.end[j - 1] + 1
        and words.text[words.end[j - 1]] in _SPACES
        and len(text) < _LONGEST
    ):
        text += words.raw[j]
        j += 1
    if j == i + 2 and airliner(words, i + 1):
        return None
    return (float(text), j) if j > i + 1 else None


def _apart(words: Words, j: int) -> bool:
    """Whether the mark at ``j`` has a space on both sides, as only converters set a point or comma."""
    return words.number[j + 1] and not (words.glued(j) or words.glued(j + 1))


def spaced_point(words: Words, i: int) -> float | None:
    """The value of "2 . 38 pounds", "magnitude 6 . 1": a decimal as converters leave it.

    Never "killed 7 . 12 people", two sentences.
    """
    j, raw = i + 1, words.raw[i + 2]
    if words.raw[j] != "." or not _apart(words, j) or not raw.isdigit() or len(raw) > 2 or len(words.raw[i]) > 3:
        return None
    after = words.low[i + 3]
    known = after in SCALES or after in ("-", "percent", "%") or measure_after(words, i + 3) is not None
    return float(f"{words.raw[i]}.{raw}") if known or words.low[i - 1] in _MEASURING else None


# After these a bare number is a reading with a decimal.
_MEASURING = frozenset("magnitude measuring measured - at of a usb version".split())


def slashed(words: Words, i: int) -> float | None:
    """The value of "3/4" at token ``i``, or None.

    A proper fraction with a usual denominator, written without spaces.
    """
    if not (words.number[i] and words.raw[i + 1] in ("/", "⁄") and words.number[i + 2]):
        return None
    if not (words.glued(i + 1) and words.glued(i + 2)) or words.raw[i + 3] == "/":
        return None
    top, bottom = words.raw[i], words.raw[i + 2]
    if bottom not in _SLASHED or not top.isdigit() or len(top) > 2 or not 0 < int(top) < int(bottom):
        return None
    return int(top) / int(bottom)


def power_of_ten(words: Words, i: int) -> tuple[float, int] | None:
    """The value and stop of "10^6", "10⁴" or "10⁻³⁰" at token ``i``, or None.

    Behind a sign of multiplication the exponent may have lost its place ("1.99×10−30 kg").
    """
    if words.raw[i] != "10":
        return None
    marked = words.raw[i + 1] == "^"
    j = i + 1 + marked
    below = words.raw[j] in _MINUS
    j += below
    sunk = words.raw[j - 1] == "−" and words.raw[i - 1] in _TIMES
    if below and not (marked or sunk or words.raw[j - 1] == "⁻"):
        return None  # "10-30 kg" is a range
    raised, stop = words.raw[j].translate(_RAISED), j + 1
    while raised.isdecimal() and words.raw[stop].translate(_RAISED) != words.raw[stop] and words.glued(stop):
        raised, stop = raised + words.raw[stop].translate(_RAISED), stop + 1
    plain = words.number[j] and not (marked or below)
    if plain or not raised.isdecimal() or int(raised[:3]) > _HIGHEST or not all(map(words.glued, range(i + 1, stop))):
        return None
    return 10.0 ** (-int(raised) if below else int(raised)), stop


def raised(words: Words, value: float, j: int) -> tuple[float, int]:
    """The value and stop of a number that "× 10^9" may follow at token ``j``."""
    power = power_of_ten(words, j + 1) if words.low[j] in _TIMES else None
    return (float(f"{value}e{math.log10(power[0]):.0f}"), power[1]) if power else (value, j)
