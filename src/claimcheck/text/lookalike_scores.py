"""Scores and votes: "3-1", "a 5-4 ruling", "52 to 48", "fifty-fifty".

A range with its unit ("10-15 people") is left alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.text.cardinals import SCALES, SMALL
from claimcheck.text.lexicon import STOPS
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
    if not n.plain:
        return None
    if _vote(words, n):
        return j + 2 if words.low[j] == "to" else j + 4
    if words.low[j] in ("under", "over") and words.low[j + 1] == "par":
        return j + 2
    if (golfed := under_par(words, j)) is not None:
        return golfed
    stop = _innings(words, n) or _spaced(words, n)
    if stop is not None:
        return stop
    if not (words.raw[j] in ("-", "–") and words.glued(j) and words.number[j + 1] and words.glued(j + 1)):
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


def under_par(words: Words, j: int) -> int | None:
    """The token after "12-under", "four-over-par", "a three-under 69"; the number ends before the hyphen at ``j``."""
    if words.raw[j] != "-" or not words.glued(j) or words.low[j + 1] not in ("under", "over"):
        return None
    at = j + 2 + (words.raw[j + 2] == "-")
    if words.low[at] == "par":
        return at + 1 + words.number[at + 1]
    if at > j + 2 or (words.letters(at) and words.low[at] not in STOPS | _CARDS):
        return None  # "a five-over majority"
    return at + words.number[at]


_CARDS = frozenset("total round rounds score card finish start lead aggregate tally".split())


def _vote(words: Words, n: Numeral) -> bool:
    """Such as "5-to-4", "by 52 to 48", "a vote of 90 to 10"."""
    i, j = n.start, n.stop
    if words.raw[j] == "-" and words.low[j + 1] == "to" and words.raw[j + 2] == "-" and words.number[j + 3]:
        return not counted_next(words, j + 4)
    cue = _decided(words, i) or "by" in words.low[max(0, i - 4) : i]
    other = words.raw[j + 1]
    if words.low[j] == "to" and other == "1" and words.low[i - 1] in ("a", "at", "odds", "of", "by"):
        return n.value > 1  # "at 300 to 1", "outnumbered by 3 to 1"
    return (
        cue
        and words.low[j] == "to"
        and other.isdigit()
        and len(other) < 5
        and n.value > int(other)
        and not counted_next(words, j + 2)
    )


# Words of a contest or a vote, in the few words before its score.
_CONTESTS = frozenset(
    "vote voted votes voting won win wins winning lost lose loses beat beats beating defeat defeated defeats victory "
    "lead leads led trail trailed trails score scores tied draw drew drawn passed approved rejected final edged "
    "thrashed routed downed ruling ruled upset finished ended".split()
)
_BACK = 7  # words from the verb to the score ("beat the visiting Harbour City side 98 - 91")


def _decided(words: Words, i: int) -> bool:
    return not _CONTESTS.isdisjoint(words.low[max(0, i - _BACK) : i])


def _spaced(words: Words, n: Numeral) -> int | None:
    """Such as "won 58 - 3", "passed 58 – 42": a spaced dash after a word of contest, or from more to less."""
    j = n.stop
    other = words.raw[j + 1]
    if words.raw[j] not in ("-", "–") or words.glued(j) or words.glued(j + 1):
        return None
    if not other.isdigit() or len(other) > 3 or n.value >= 1000 or counted_next(words, j + 2):
        return None
    bracketed = words.raw[n.start - 1] == "(" and words.raw[j + 2] == ")"
    return j + 2 if n.value >= int(other) or bracketed or _decided(words, n.start) else None


def _innings(words: Words, n: Numeral) -> int | None:
    """Such as "245 for 6", "made 54 off 32 balls", "54 not out", "245 all out": a cricket score."""
    j, low = n.stop, words.low[n.stop]
    other = words.raw[j + 1]
    if low == "for" and other.isdigit() and n.value >= int(other[:4]) and int(other[:4]) < _ALL_OUT:
        return None if counted_next(words, j + 2) else j + 2
    if low == "for" and n.value >= _LEAST_RUNS and 0 < SMALL.get(words.low[j + 1], 0) < _ALL_OUT:
        return None if counted_next(words, j + 2) or words.raw[j + 2] == "-" else j + 2  # "212 for four"
    bowled = words.low[n.start - 1] in _BOWLED or words.low[n.start - 2 : n.start] == ["figures", "of"]
    if low == "for" and bowled and n.value <= _ALL_OUT and other.isdigit() and n.value < int(other[:4]) < _MOST_RUNS:
        return None if counted_next(words, j + 2) or words.raw[j + 2] in ("%", "-") else j + 2  # "took 5 for 32"
    if low == "off" and other.isdigit() and words.low[j + 2] in ("balls", "deliveries", ",", ".", "and"):
        return j + 2
    if low in ("not", "all") and words.low[j + 1] == "out" and not words.letters(j + 2) | (words.low[j + 2] == "of"):
        return j + 2
    if words.raw[j] == "-" and low == "-" and words.low[j + 1] == "for" and words.raw[j + 2] == "-":
        return j + 4 if words.number[j + 3] else None  # "4-for-12"
    return None


_BOWLED = frozenset("took takes taking claimed bagged grabbed snared returned figures with".split())
_MOST_RUNS = 200  # off one bowler
_ALL_OUT = 10  # wickets in an innings
_LEAST_RUNS = 20  # "12 for three" is a price as often


def word_score(words: Words, n: Numeral) -> int | None:
    """Such as "fifty-fifty", "two-nil", "four-four-two", "five to four" votes are scores."""
    j = n.stop
    if (golfed := under_par(words, j)) is not None:
        return golfed
    return j + 2 if words.raw[j] == "-" and words.low[j + 1] in ("nil", "fifty", "one", "love", "all") else None
