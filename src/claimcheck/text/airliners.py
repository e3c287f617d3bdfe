"""Airliners: model numbers that stand before what is counted ("171 737 MAX 9 jets")."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.text.words import Words

_MODEL = re.compile(r"7[0-9]7")
_PLANES = frozenset(
    "jet jets plane planes aircraft airliner airliners freighter freighters fleet crash crashes".split()
)


def airliner(words: Words, i: int) -> bool:
    """Whether token ``i`` is the number of a model, as "MAX" or a word for planes behind it shows."""
    return _MODEL.fullmatch(words.raw[i]) is not None and (_is_max(words, i + 1) or words.low[i + 1] in _PLANES)


def max_model(words: Words, i: int) -> int | None:
    """The token after "737 MAX" or "737 MAX 9s" at ``i``, or None; "737 planes" are a number of planes."""
    if _MODEL.fullmatch(words.raw[i]) is None or not _is_max(words, i + 1):
        return None
    j = i + 2
    return j + words.number[j] + (words.low[j + 1] == "s" and words.glued(j + 1))


def _is_max(words: Words, i: int) -> bool:
    return words.raw[i] in ("MAX", "Max")
