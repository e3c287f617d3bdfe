"""Own dates: which full dates of a text may stand in for an unknown day of publication, and which are its history.

Papers leave the year out of the days that they report. A date with its year in the middle of a sentence, behind a
word like "on" and further down than the first "on Sunday" or "yesterday", is what the text looks back on.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.text.dated_words import DATE_AFTER

if TYPE_CHECKING:
    from collections.abc import Iterable

_IN_PROSE = re.compile(r"\b(?:on|since|until|till|of|from|to|in|after|before)\s{1,3}\Z", re.IGNORECASE)
_BEFORE = 12  # characters: the longest of these words and its blanks
_CLOCK = re.compile(r"\s?,?\s(?:at\s)?\d{1,2}\s?[:.]\s?\d\d")  # "on May 9, 2019 at 7:30pm", as posts are dated
_NEWS_OF = frozenset({"today", "yesterday", "tonight", "last night", "this morning"})


def first_relative(text: str, found: Iterable[tuple[str, re.Match[str]]]) -> int:
    """Where the first day stands that counts from the day of publication; beyond the text where none does."""
    for name, match in found:
        if name == "weekday" and not DATE_AFTER.match(text, match.end()):
            return match.start()
        if name == "named_day" and " ".join(match["name"].lower().split()) in _NEWS_OF:
            return match.start()
    return len(text) + 1


def is_history(text: str, match: re.Match[str], relative: int) -> bool:
    """Whether a full date is told as history, given where the first relative day stands."""
    if match.start() < relative or match.groupdict().get("onday") or _CLOCK.match(text, match.end()):
        return False
    return _IN_PROSE.search(text, max(0, match.start() - _BEFORE), match.start()) is not None
