"""ranks: firsts, seconds and records: "the second strike this year" is not "the first".

Rules: knows ordinals and superlatives; ordinals that name a stretch of time ("the second quarter") or an age rank
nothing.
"""

from __future__ import annotations

import re
from typing import Final

from claimcheck.agreement.words import stem

_ORDINALS: Final = tuple(
    (
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth"
    ).split()
)
# An ordinal in words or figures and the word after it. Not "21st century", not "first quarter": see _OF_TIME. "last"
# is no rank.
_RANK: Final = re.compile(rf"\b({'|'.join(_ORDINALS)}|\d{{1,3}}(?:st|nd|rd|th))\b(?:[ -]([a-z]+))?", re.IGNORECASE)
_OF_TIME: Final = frozenset(
    (
        "quarter half day days night week weeks month months year years decade century time round period minute "
        "hour floor grade degree reading of anniversary birthday january february march april may june july august "
        "september october november december"
    ).split()
)


def ranks(text: str) -> frozenset[tuple[int, str]]:
    """The ranks that the text gives, with the stem of the word that follows.

    >>> sorted(ranks("the second woman in the first quarter")), sorted(ranks("its 3rd strike"))
    ([(2, 'woman')], [(3, 'strik')])
    """
    found = ((_value(m[1]), (m[2] or "").lower()) for m in _RANK.finditer(text))
    return frozenset((rank, stem(noun)) for rank, noun in found if noun and noun not in _OF_TIME)


def rank_apart(ours: str, theirs: str) -> tuple[int, int] | None:
    """The two ranks where the texts rank one noun differently and agree on none, or None.

    >>> rank_apart("the second strike this year", "the first strike this year")
    (2, 1)
    """
    a, b = ranks(ours), ranks(theirs)
    if a & b:
        return None
    return next(((i, k) for i, noun in sorted(a) for k, other in sorted(b) if noun == other), None)


def _value(word: str) -> int:
    lower = word.lower()
    return _ORDINALS.index(lower) + 1 if lower in _ORDINALS else int(lower[:-2])
