"""complements: whether of two shares one is of those who are and one of those who are not: "29 % unvaccinated".

Rules: shares of one whole only, never changes or prices; knows words and numbers, not whether two sentences are about
one thing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import rejected
from claimcheck.agreement.words import terms, tokens
from claimcheck.text.quantity import Comparator

if TYPE_CHECKING:
    from claimcheck.text.quantity import Quantity

_PREFIXES: Final = ("un", "non")  # "unvaccinated", "nonsmokers"; "in-" and "dis-" mostly make another word
_SHORTEST: Final = 4  # letters of a word that such a prefix turns: not "it" in "unit"
_FLIPPED: Final = {
    Comparator.ABOVE: Comparator.BELOW,
    Comparator.BELOW: Comparator.ABOVE,
    Comparator.AT_LEAST: Comparator.AT_MOST,
    Comparator.AT_MOST: Comparator.AT_LEAST,
}


def turned(ours: str, theirs: str) -> bool:
    """Whether one text says of some what the other says not to be so.

    >>> turned("71% of children are vaccinated", "29% of children are unvaccinated")
    True
    >>> turned("a third have no clean water", "two thirds have clean water")
    True
    >>> turned("a third have no clean water", "half are without clean water")
    False
    """
    a, b = set(tokens(ours)), set(tokens(theirs))
    if _prefixed(a, b) or _prefixed(b, a):
        return True
    not_ours, not_theirs = ({term for reach in rejected(text) for term in reach.terms} for text in (ours, theirs))
    return bool(not_theirs & set(terms(ours)) - not_ours) != bool(not_ours & set(terms(theirs)) - not_theirs)


def _prefixed(plain: set[str], other: set[str]) -> bool:
    return any(prefix + word in other for word in plain if len(word) >= _SHORTEST for prefix in _PREFIXES)


def rest(share: Quantity) -> Quantity | None:
    """What a share leaves of the whole, "29 %" for "71 %"; None for what is no share, or a change of one."""
    whole = 100.0 if share.unit == "%" else 1.0 if share.unit.startswith("share") else None
    if whole is None or share.trend is not None:
        return None
    low = None if share.high is None else whole - share.high
    high = None if share.low is None else whole - share.low
    return replace(share, low=low, high=high, comparator=_FLIPPED.get(share.comparator, share.comparator))
