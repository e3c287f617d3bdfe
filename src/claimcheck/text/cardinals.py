"""Cardinals: numbers in words ("two hundred and five thousand") and the words that scale a number ("million".

"dozen").

It adds words up and knows nothing of digits, fractions or what is counted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.text.words import Words

_UNITS = dict(zip("one two three four five six seven eight nine".split(), range(1, 10), strict=True))

_TEENS = dict(
    zip(
        "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(),
        range(10, 20),
        strict=True,
    )
)

_TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))

SMALL = {**_UNITS, **_TEENS, **_TENS, "zero": 0}

SCALES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "lakh": 1e5,
    "million": 1e6,
    "mn": 1e6,
    "mln": 1e6,
    "mio": 1e6,
    "crore": 1e7,
    "billion": 1e9,
    "bn": 1e9,
    "bln": 1e9,
    "trillion": 1e12,
    "tn": 1e12,
    "trn": 1e12,
    "quadrillion": 1e15,
    "dozen": 12.0,
}

_ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth ninth hundredth thousandth".split())

_MOST_WORDS = 12  # tokens in one numeral ("two hundred and forty-five thousand six hundred and twelve" has 10)


def cardinal(words: Words, i: int) -> tuple[float, int]:
    """The value of the number words from token ``i`` and where they stop; ``(0, i)`` where there are none."""
    total, group, j, room = 0.0, 0.0, i, 1e3
    last = i  # the stop of the last token that counts; "and" and "-" only bind when a number follows
    while j - i < _MOST_WORDS:
        low = words.low[j]
        if low in SMALL and SMALL[low] < room:
            value = SMALL[low]
            group += value
            room = 10 if value >= 20 else 0
            j = last = j + 1
            if words.raw[j] == "-" and words.glued(j):
                j += (words.low[j + 1] in _UNITS and room == 10) or words.low[j + 1] in SCALES
        elif low in SCALES and last > i:
            scale = SCALES[low]
            if scale == 100 and group < 100:
                group, room = group * scale, 100
            elif total and scale > 1e3 * (group or 1) and group == 0:
                total, room = total * scale, 1e3
            else:
                total, group, room = total + (group or 1) * scale, 0.0, 1e3 if scale >= 1e3 else 0
            j = last = j + 1
        elif low == "and" and words.low[j - 1] in SCALES and words.low[j - 1] != "dozen" and words.low[j + 1] in SMALL:
            j += 1
        else:
            break
    return total + group, last


def ordinal_at(words: Words, i: int, j: int) -> bool:
    """Whether the number words in tokens ``i`` to ``j`` only open an ordinal: "twenty-first", "two-hundredth".

    "one-hundredth" is a share, "three-fifths" too.
    """
    tied = words.raw[j] == "-" and words.glued(j) and words.low[j + 1] in _ORDINALS
    return tied and (words.low[j - 1] in _TENS or (words.low[j + 1].endswith("dth") and words.low[i] != "one"))
