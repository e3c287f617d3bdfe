"""In turn: which of several who spoke are meant by words that name none of them: the first two, those of like number.

It knows the claims around one disclaimer; that words like these are asked for, coverage.py decides.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.claims.surroundings import REACH

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.claims.surroundings import Surroundings

_PLURAL: Final = frozenset({"NNS", "NNPS"})
# "the players' allegations": of several; must not match "the player's".
_OF_SEVERAL: Final = re.compile(r"s['’]\s")


def first_two(around: Surroundings, after: Sequence[int]) -> set[int]:
    """What the next two say who speak: the two sides of "it was not clear who fired first"."""
    told = [i for i in after if around.speaker(i) is not None]
    two = list(dict.fromkeys(around.speaker(i) for i in told))[:2]
    sides = [[i for i in told if around.speaker(i) == who] for who in two]
    return {i for side in sides for i in around.nearest_sentence(side[:1])} or set(after[:1])


def of_like_number(around: Surroundings, words: str, before: Sequence[int]) -> set[int]:
    """For "the players' allegations" where nobody is called a player: what several said last; else the nearest."""
    several = bool(_OF_SEVERAL.search(words))
    near = around.in_reach(before, REACH)
    alike = [i for i in near if _is_by_several(around, i) is several]
    return around.nearest_sentence(alike or before)


def _is_by_several(around: Surroundings, i: int) -> bool | None:
    raw = around.drafts[i].statement.attributed
    head = raw.source_head if raw is not None else None
    return None if head is None else around.reading.parse.tokens[head].tag in _PLURAL
