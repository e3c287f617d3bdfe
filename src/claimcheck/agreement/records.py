"""records: "the heaviest since 1987", "not so heavy since 1987", "the last was in 1987": one record said three ways.

Rules: knows superlatives, firsts and years; "not" before a superlative rejects the record, without one it states it.
What kind of record it is (the heaviest, the first) is left to the likeness of the two sentences.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

_YEAR: Final = r"(?P<year>(?:19|20)\d{2})\b"
# "since 1987", "since the autumn of 1987". Not "since then", nor a year after another number.
_SINCE: Final = re.compile(rf"\bsince (?:(?:the|early|late|mid|of|in|[A-Za-z]{{3,9}}) ){{0,3}}{_YEAR}", re.IGNORECASE)
# "the last such ship called in 1990". Not "last month", whose year is another matter: a word of time may not follow.
_LAST: Final = re.compile(
    r"\b(?:last|previous|most recent)\b(?! (?:year|month|week|night|autumn|spring|summer|winter))[^.;!?]{0,100}?"
    rf"\bin {_YEAR}",
    re.IGNORECASE,
)
# Superlatives by their ending, with the irregular ones and "first". Not words that only end so.
_SUPERLATIVE: Final = re.compile(
    r"\b(?:first|most|least|worst|best|(?!(?:west|rest|test|guest|forest|interest|request|protest|arrest|harvest|honest"
    r"|modest|invest|suggest|contest|quest|nest|chest|crest|pest|vest|latest)\b)[a-z]{2,}est)\b",
    re.IGNORECASE,
)
# "was worse in 2002", "had been higher as late as 2019": one that the record would have to have beaten.
_BEATEN: Final = re.compile(
    r"\b(?:worse|better|higher|lower|more|fewer|bigger|larger|smaller|greater|heavier|stronger|longer|hotter|colder"
    r"|wetter|drier|deadlier)(?: (?:than (?:that|this|it)|still|only|as late|as recently|again)){0,2}"
    rf" (?:in|as) {_YEAR}",
    re.IGNORECASE,
)
_NEGATOR: Final = re.compile(r"\b(?:not|never|no|nor|neither|nobody|nothing|none)\b|n['’]t\b", re.IGNORECASE)


_HIGH: Final = frozenset("highest most biggest largest greatest strongest longest heaviest higher more bigger".split())
_LOW: Final = frozenset("lowest least fewest smallest weakest shortest lightest lower fewer smaller less".split())


@dataclass(frozen=True, slots=True)
class Record:
    """A record: the year since when, and whether it is stated or rejected."""

    year: int
    stated: bool


def record(text: str) -> Record | None:
    """The record that the text states or rejects, or None.

    >>> record("The rains were the heaviest since 1987"), record("It was not the wettest month since 1987")
    (Record(year=1987, stated=True), Record(year=1987, stated=False))
    >>> record("They had not seen such rain since 1987"), record("The last strike at the port was in 1987")
    (Record(year=1987, stated=True), Record(year=1987, stated=True))
    >>> record("The flood was worse in 2002")
    Record(year=2002, stated=True)
    >>> record("He has worked there since 1987")
    """
    last = _LAST.search(text) or _BEATEN.search(text)
    if last is not None:
        return Record(int(last["year"]), stated=_NEGATOR.search(text) is None)
    since = _SINCE.search(text)
    if since is None:
        return None
    superlative, negator = _SUPERLATIVE.search(text), _NEGATOR.search(text)
    if superlative is None:
        return Record(int(since["year"]), stated=True) if negator else None
    return Record(int(since["year"]), stated=negator is None or negator.start() > superlative.start())


def ways_apart(ours: str, theirs: str) -> bool:
    """Whether one text's record is a high and the other's a low.

    >>> ways_apart("the lowest turnout since 1994", "the highest turnout since 1994")
    True
    >>> ways_apart("the lowest turnout since 1994", "fewer voted than at any time since 1994")
    False
    """
    a, b = (
        (bool(_HIGH & words), bool(_LOW & words))
        for words in (set(re.findall(r"[a-z]+", t.lower())) for t in (ours, theirs))
    )
    return a != b and sum(a) == sum(b) == 1
