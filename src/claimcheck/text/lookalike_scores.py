"""Scores and votes: "3-1", "a 5-4 ruling", "52 to 48", "fifty-fifty".

A range with its unit ("10-15 people") is left alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.text.cardinals import SCALES
from claimcheck.text.lookalike_names import rest_of_name, suffix_letter
from claimcheck.text.nouns import head_after
from claimcheck.text.units import counted_next, measure_after

if TYPE_CHECKING:
    from claimcheck.text.numerals import Numeral
    from claimcheck.text.words import Words


def score(words: Words, n: Numeral) -> int | None:
    """Such as "3-1", "21–17", "won 6-4, 6-3", "a 5-4 ruling", "52 to 48", "50-50".

    "10-15 people" is a range and is left alone.
    """
    j = n.stop
    if n.plain and _vote(words, n):
        return j + 2 if words.low[j] == "to" else j + 4
    if not (n.plain and words.raw[j] in ("-", "–") and words.glued(j) and words.number[j + 1] and words.glued(j + 1)):
        return None
    if not words.raw[j + 1].isdigit():
        return None
    other, after = float(words.raw[j + 1][:9]), j + 2
    if (
        words.glued(after)
        and words.letters(after)
        and measure_after(words, after) is None
        and not suffix_letter(words, after)
    ):
        return rest_of_name(words, after)
    counted = (
        measure_after(words, after)
        or head_after(words, after, many=True)
        or words.low[after] in SCALES
        or words.raw[after] in ("€", "£", "$")
    )
    hyphen = words.raw[after] == "-" and words.letters(after + 1)
    return None if (counted or hyphen) and n.value < other else after


def _vote(words: Words, n: Numeral) -> bool:
    """Such as "5-to-4", "by 52 to 48", "a vote of 90 to 10"."""
    i, j = n.start, n.stop
    if words.raw[j] == "-" and words.low[j + 1] == "to" and words.raw[j + 2] == "-" and words.number[j + 3]:
        return not counted_next(words, j + 4)
    cue = not {"vote", "voted", "votes", "voting", "by"}.isdisjoint(words.low[max(0, i - 4) : i])
    other = words.raw[j + 1]
    return (
        cue
        and words.low[j] == "to"
        and other.isdigit()
        and len(other) < 5
        and n.value > int(other)
        and not counted_next(words, j + 2)
    )


def word_score(words: Words, n: Numeral) -> int | None:
    """Such as "fifty-fifty", "two-nil", "four-four-two", "five to four" votes are scores."""
    j = n.stop
    return j + 2 if words.raw[j] == "-" and words.low[j + 1] in ("nil", "fifty", "one", "love", "all") else None
