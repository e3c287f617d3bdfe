"""Magnitudes: vague words for how many there are: "dozens", "a few hundred", "several tens of thousands".

The values are the contract's: dozens 24, scores 40, hundreds 200, thousands 2,000, several and a handful 3.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.text.cardinals import SCALES
from claimcheck.text.lexicon import STOPS

if TYPE_CHECKING:
    from claimcheck.text.words import Words

VAGUE = {
    "tens": 20.0,
    "dozens": 24.0,
    "scores": 40.0,
    "hundreds": 200.0,
    "thousands": 2e3,
    "millions": 2e6,
    "billions": 2e9,
    "trillions": 2e12,
}
# In "hundreds of thousands" the second word is a plain scale.
_SECOND = {"thousands": 1e3, "millions": 1e6, "billions": 1e9, "trillions": 1e12}
# So is the word behind "several" and "a few" ("several hundreds").
_AFTER_FEW = {"tens": 10.0, "dozens": 12.0, "hundreds": 100.0, **_SECOND}
# Behind "scores" these show that it is no result of a game.
_HARMED = frozenset("more others dead killed injured wounded hurt missing trapped displaced homeless arrested".split())
_HARMING = frozenset(  # before "scores" with no noun behind: "injured scores"
    "killed killing injured injuring wounded wounding hurting displaced displacing arrested left leaving".split()
)
FEW = {"several": 3.0, "few": 3.0, "handful": 3.0, "couple": 2.0}


def few(words: Words, at: int) -> tuple[float, int, bool]:
    """The value, stop and whether it is scaled of "a few", "several hundred", "several tens of thousands"."""
    value, j = FEW[words.low[at]], at + 1
    if words.low[j] == "of" and words.low[at] in ("handful", "couple"):
        j += 1
    scale = SCALES.get(words.low[j])
    if scale is not None:
        return value * scale, j + 1, True
    scale = _AFTER_FEW.get(words.low[j])
    if scale is None or words.low[j + 1] != "of":
        return value, j, False
    second = _SECOND.get(words.low[j + 2])
    return (value * scale * second, j + 3, True) if second else (value * scale, j + 1, True)


def vague(words: Words, i: int) -> tuple[float, int, bool] | None:
    """The same of "dozens", "hundreds of thousands", "tens of millions"; "scores" and "tens" need their "of"."""
    low, value, j = words.low[i], VAGUE[words.low[i]], i + 1
    if words.low[j] in ("and", "upon") and words.low[j + 1] == low:
        j += 2  # "thousands and thousands"
    if words.low[j] == "of" and words.low[j + 1] in _SECOND:
        return value * _SECOND[words.low[j + 1]], j + 2, True
    if low in ("scores", "tens") and words.low[j] != "of" and not (low == "scores" and _people(words, i)):
        return None
    return value, j, low not in ("dozens", "scores")


def _people(words: Words, i: int) -> bool:
    """Whether bare "scores" are people: "scores injured", "and scores more"; not "he scores more"."""
    told = words.capital(i - 1) or words.low[i - 1] in (
        "he",
        "she",
        "who",
        "it",
        "that",
        "which",
        "test",
        "the",
        "their",
    )
    harmed = words.low[i - 1] in _HARMING and (not words.letters(i + 1) or words.low[i + 1] in STOPS)
    than = words.low[i + 1 : i + 3] == ["more", "than"]  # "scores more than doubled"
    return harmed or (words.low[i + 1] in _HARMED and not told and not than)
