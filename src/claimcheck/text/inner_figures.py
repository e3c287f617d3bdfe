"""Inner figures: one that stands between a number and what it counts: "two 500-pound bombs", "three 155mm shells".

It knows where the inner figure ends; it is read as a figure of its own elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.text.cardinals import SMALL
from claimcheck.text.currencies import sign_before
from claimcheck.text.nouns import Head, head_after
from claimcheck.text.units import measure_after

if TYPE_CHECKING:
    from claimcheck.text.words import Words

_AGES = frozenset("year month week day".split())


def past_inner(words: Words, j: int) -> int | None:
    """The token after an inner figure at token ``j``, or None: "17-year-old", "9mm", "one-bedroom", "$100"."""
    if words.number[j + 1] and not words.letters(j) and (sign_before(words, j + 1) or ("", -1))[1] == j:
        return j + 2  # "three $100 bills"
    if not (words.number[j] or words.low[j] in SMALL):
        return None
    if words.raw[j + 1] == "-" and words.letters(j + 2):
        return j + 5 if words.raw[j + 3] == "-" and words.low[j + 4] == "old" else j + 3
    if not (words.number[j] and words.letters(j + 1)):
        return None
    if words.low[j + 1] in _AGES and words.low[j + 2] == "old":
        return j + 3
    measured = measure_after(words, j + 1) if words.glued(j + 1) else None
    return measured[1] if measured else None


def head_beyond(words: Words, j: int, *, many: bool) -> Head | None:
    """What a number that ends before token ``j`` counts behind an inner figure, or None."""
    if words.number[j] and words.raw[j + 1] == "-" and words.low[j + 2] in _AGES and words.low[j + 4] == "olds":
        return Head(f"{words.raw[j]}-{words.low[j + 2]}-olds", j + 5)  # "three 40-year-olds"
    inner = past_inner(words, j)
    return None if inner is None else head_after(words, inner, many=many)
