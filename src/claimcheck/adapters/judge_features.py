"""Explicit features of a pair of texts that token vectors carry badly: figures, negations, names, words shared.

The packaged judge was trained with exactly these; whoever changes one must train again. They are crude on purpose and
kept apart from the grammars of ``claimcheck.text``, which may grow without moving the judge. Numbers in, numbers out:
no model, no disk. Every pattern below is a plain sequence of character classes and cannot backtrack far.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

FEATURES: Final = 20

# Digits with thousands commas or a decimal part. Not the letters around them: "KN-23" gives 23, which is as wrong on
# both sides of a pair.
_NUMBER: Final = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
_WORD: Final = re.compile(r"[^\W\d_]+(?:n't|n’t)?")
_SMALL: Final = {
    word: float(value)
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen twenty".split()
    )
} | {"thirty": 30.0, "forty": 40.0, "fifty": 50.0, "sixty": 60.0, "seventy": 70.0, "eighty": 80.0, "ninety": 90.0}
_SCALE: Final = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
_NOT: Final = frozenset(
    "no not never none nobody nothing neither nor without cannot denied denies deny refused refuses failed fails "
    "false untrue wrong unable hardly".split()
)
_MORE: Final = frozenset("more over above least exceeding exceeds exceeded upwards excess".split())
_LESS: Final = frozenset("less fewer under below most up maximum".split())
_UP: Final = frozenset(
    "rose rise rises risen rising increase increases increased increasing grew grown growing gain gained gains climbed "
    "jumped higher soared surged up won win wins opened approved passed accepted".split()
)
_DOWN: Final = frozenset(
    "fell fall falls fallen falling decrease decreases decreased decreasing shrank dropped drop drops declined decline "
    "lower plunged slid lost lose loses closed rejected blocked declined".split()
)
_MAYBE: Final = frozenset("may might could would possibly perhaps reportedly allegedly probably likely".split())
_STOP: Final = frozenset(
    "the a an of to in on at for and or is are was were be been has have had it its he she they his her their this "
    "that with as by from which who will".split()
)


@dataclass(frozen=True, slots=True)
class Text:
    """What the features need to know of one text."""

    words: frozenset[str]
    negations: int
    hedges: int
    numbers: tuple[tuple[float, int], ...]  # the value, and 1 after "more than", -1 after "up to", 0 otherwise
    names: frozenset[str]
    up: bool
    down: bool
    length: int


@lru_cache(maxsize=8192)
def look(text: str) -> Text:
    """Reads one text."""
    found = _WORD.findall(text)
    lower = [word.lower() for word in found]
    words = frozenset(lower)
    return Text(
        words=frozenset(_stem(word) for word in words - _STOP),
        negations=sum(word in _NOT or word.endswith(("n't", "n’t")) for word in lower),
        hedges=sum(word in _MAYBE for word in lower),
        numbers=_numbers(text),
        names=frozenset(word.lower() for word in found[1:] if word[0].isupper()),
        up=bool(words & _UP),
        down=bool(words & _DOWN),
        length=len(found),
    )


def _stem(word: str) -> str:
    return word[:-1] if len(word) > 3 and word.endswith("s") else word


_PIECE: Final = re.compile(rf"{_NUMBER.pattern}|[^\W\d_]+")


def _numbers(text: str) -> tuple[tuple[float, int], ...]:
    pieces = [piece.lower() for piece in _PIECE.findall(text)[:400]]
    found: list[tuple[float, int]] = []
    for i, piece in enumerate(pieces):
        if piece[0].isdecimal():
            value = float(piece.replace(",", "")[:18])
        elif piece in _SMALL and piece != "one":
            value = _SMALL[piece]
        else:
            continue
        if i + 1 < len(pieces):
            value *= _SCALE.get(pieces[i + 1], 1.0)
        before = pieces[max(0, i - 2) : i]
        sign = 1 if _MORE & set(before) else -1 if _LESS & set(before) else 0
        found.append((value, sign))
    return tuple(found[:12])


def features(claim: str, evidence: str) -> tuple[float, ...]:
    """The features of a pair, FEATURES of them, each between about -3 and 3."""
    c, e = look(claim), look(evidence)
    shared = c.words & e.words
    lacking = c.names - e.names - {word.lower() for word in e.words}
    return (
        len(shared) / max(1, len(c.words)),
        len(shared) / max(1, len(e.words)),
        min(3.0, math.log1p(len(c.words - e.words))),
        min(3.0, math.log1p(c.length) / 2),
        min(3.0, math.log1p(e.length) / 2),
        float(c.negations > 0),
        float(e.negations > 0),
        float((c.negations + e.negations) % 2),
        float(c.hedges > 0) - float(e.hedges > 0),
        len(lacking) / max(1, len(c.names)),
        float(bool(lacking)),
        float((c.up and e.down) or (c.down and e.up)),
        float(not c.words - e.words),
        *_figures(c, e),
    )


def _figures(c: Text, e: Text) -> tuple[float, ...]:
    """How the claim's figures stand to the nearest ones of the evidence."""
    if not c.numbers:
        return (0.0, float(bool(e.numbers)), 0.0, 0.0, 0.0, 0.0, 0.0)
    if not e.numbers:
        return (1.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0)
    theirs = {value for value, _ in e.numbers}
    missing = [value for value, _ in c.numbers if value not in theirs]
    far = [_distance(value, e.numbers) for value in missing]
    fits = sum(_fits(value, sign, e.numbers) for value, sign in c.numbers) / len(c.numbers)
    return (
        1.0,
        1.0,
        1 - len(missing) / len(c.numbers),
        max((abs(d) for d in far), default=0.0),
        fits,
        0.0,
        float(any(s != t for v, s in c.numbers for w, t in e.numbers if v == w)),
    )


def _distance(value: float, others: tuple[tuple[float, int], ...]) -> float:
    """The least logarithm of the ratio of a figure to another, at most 3 in size."""
    return min((max(-3.0, min(3.0, math.log((value + 0.5) / (other + 0.5)))) for other, _ in others), key=abs)


def _fits(value: float, sign: int, others: tuple[tuple[float, int], ...]) -> bool:
    """Whether one of the other figures can be the same as this one, within the bounds that both name."""
    return any(
        other == value
        or (sign > 0 and value < other <= 2 * value)
        or (sign < 0 and value / 2 <= other < value)
        or (abs(other - value) <= 0.02 * value)
        for other, _ in others
    )
