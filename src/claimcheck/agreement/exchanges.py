"""exchanges: two phrases that have changed places around the very same verb: "the red car hit the blue car".

Rules: knows the words of two sentences in their order, and which doings two do alike; roles.py reads names and acts.
It only ever says that who does it and to whom are exchanged.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from claimcheck.agreement.words import stem, terms

_WORD: Final = re.compile(r"[\w’'-]{1,40}|[,;:()—–.]")
_ARTICLES: Final = frozenset({"the", "a", "an"})
# What joins two alike, and what ends a phrase.
_JOINING: Final = frozenset(
    "and or nor with between together both each other but than as while , ; : ( ) — – .".split()
)
_REACH: Final = 4  # words of a phrase, and of what stands between two; chosen by hand
_LONG: Final = 60  # words of a sentence that is compared at all
# What two do to each other alike, or are to each other.
_MUTUAL: Final = frozenset(
    stem(w)
    for w in (
        "met meeting merged merger married divorced fought clashed agreed talked spoke negotiated traded played drew"
        " tied "
        "joined bordered borders links connects collided crossed kissed hugged resembles matched equals equal similar"
        " same "
        "near close adjacent opposite faces rival rivals ally allies partner partners neighbour neighbours brother"
        " sister "
        "sibling cousin twin friend friends colleague wife husband spouse overlaps including include called means known"
    ).split()
)


def exchanged_phrases(claim: str, statement: str) -> tuple[str, str] | None:
    """The two phrases, as the claim orders them, that stand in each other's place in the statement, or None.

    >>> exchanged_phrases("The red car hit the blue car", "The blue car hit the red car")
    ('red car', 'blue car')
    >>> exchanged_phrases("The bank lent the city $5 million", "The city lent the bank $5 million in May")
    ('bank', 'city')
    >>> exchanged_phrases("The bus collided with a lorry", "A lorry collided with the bus")
    >>> exchanged_phrases("The city was sued by the bank", "The bank sued the city")
    """
    ours, theirs = _words(claim), _words(statement)
    if max(len(ours), len(theirs)) > _LONG:
        return None
    for at, long in ((i, n) for n in range(1, _REACH + 1) for i in range(1, len(ours) - n)):
        between = ours[at : at + long]
        if not _tells(between):
            continue
        for where in range(1, len(theirs) - long):
            if theirs[where : where + long] == between:
                found = _crossed(_sides(ours, at, long), _sides(theirs, where, long))
                if found:
                    return found
    return None


@lru_cache(maxsize=20_000)
def _words(text: str) -> tuple[str, ...]:
    return tuple(w for w in (m[0].lower() for m in _WORD.finditer(text)) if w not in _ARTICLES)


@lru_cache(maxsize=20_000)
def _tells(between: tuple[str, ...]) -> bool:
    """Whether the words say what one does to the other, and not the other to him."""
    return bool(terms(" ".join(between))) and _JOINING.isdisjoint(between) and _MUTUAL.isdisjoint(map(stem, between))


def _sides(words: tuple[str, ...], at: int, long: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The phrases before and behind the words in between, up to what ends them."""
    before, behind = words[max(0, at - _REACH) : at], words[at + long : at + long + _REACH]
    ends = [i for i, w in enumerate(before) if w in _JOINING]
    stops = [i for i, w in enumerate(behind) if w in _JOINING]
    return before[ends[-1] + 1 if ends else 0 :], behind[: stops[0] if stops else len(behind)]


def _crossed(
    ours: tuple[tuple[str, ...], tuple[str, ...]], theirs: tuple[tuple[str, ...], tuple[str, ...]]
) -> tuple[str, str] | None:
    (before, behind), (other, last) = ours, theirs
    first = _longest(before, last)
    second = _longest(other, behind)
    if not first or not second or first == second or (before[-1:] == other[-1:] and behind[:1] == last[:1]):
        return None
    if not terms(" ".join(first)) or not terms(" ".join(second)):
        return None
    return " ".join(first), " ".join(second)


def _longest(end: tuple[str, ...], beginning: tuple[str, ...]) -> tuple[str, ...]:
    """The longest phrase that ends the one and begins the other."""
    for n in range(min(len(end), len(beginning)), 0, -1):
        if end[-n:] == beginning[:n]:
            return end[-n:]
    return ()
