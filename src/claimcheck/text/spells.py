"""Spells: "a month" as a length of time, where a verb says that something takes or lasts so long.

It looks at the words around the article only, and knows no dates.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.text.words import Words

# "Would take a month", "lasted about an hour" measure; "a day after" and "a month of talks" say when or what.
_SPELLS = frozenset("minute hour day week fortnight month year decade".split())
_LASTING = frozenset("take takes took taken taking last lasts lasted lasting spend spends spent need needs".split())
_ABOUT = frozenset("about around almost nearly over under roughly some only just up to at least more less than".split())
_NO_LENGTH = frozenset("after before later earlier ago of old off in to for and".split())
_HEDGED = 3  # words between the verb and "a": "at least", "more than"


def is_spell(words: Words, i: int) -> bool:
    """Whether "a month", whose "a" is at ``i``, is how long something lasts."""
    if words.low[i + 1] not in _SPELLS:
        return False
    if words.low[i + 2] in _NO_LENGTH or words.raw[i + 2] in ("-", "’", "'"):
        return False
    at = i - 1
    while at > i - 1 - _HEDGED and words.low[at] in _ABOUT:
        at -= 1
    return words.low[at] in _LASTING
