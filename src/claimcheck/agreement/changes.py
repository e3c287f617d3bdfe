"""changes: whether a figure is by how much something rose or fell, or to what: "rose by 5 %" is not "rose to 5 %".

Rules: knows the words right before a figure and those of movement; not whether two sentences are of one thing.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import TYPE_CHECKING, Final

from claimcheck.text.trend_words import DOWN, DOWN_NOUNS, UP, UP_NOUNS
from claimcheck.text.units import comparable

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Claim
    from claimcheck.text.quantity import Quantity

REACH: Final = 60  # characters before a figure in which its "by" or "to" and the word of movement stand
# Right before a figure: "by 5", "to just 5", "by a further 5", "to a record 5", "to an all-time low of 5". Must not
# match "by Friday, 5", nor "from 5".
_LINK: Final = re.compile(
    r"\b(?P<link>by|to|at|from)(?: (?:an?|its|their|the|just|only|some|as|much|many|little|further|another|additional"
    r"|record|new|all-time|\w{1,9}-year|high|low|peak|level|average|total|of)){0,6} ?\Z",
    re.IGNORECASE,
)
_MOVES: Final = UP | DOWN | UP_NOUNS | DOWN_NOUNS | frozenset({"went", "go", "goes", "gone", "brought", "revised"})
_WORDS: Final = re.compile(r"[a-z]+")


class Way(Enum):
    """What a figure is to a change."""

    BY = "by"
    TO = "to"


def way(told: Claim, figure: Quantity) -> Way | None:
    """Whether the figure is the size of a change or the level that it ends at; None where it is of no change."""
    if figure.text.lower().startswith("from "):
        return Way.TO if figure.trend is not None else None
    before = told.article.text[max(told.sentence.start, figure.span.start - REACH) : figure.span.start].lower()
    link = _LINK.search(before)
    moves = figure.trend is not None or not _MOVES.isdisjoint(_WORDS.findall(before))
    if link is None:
        return Way.BY if figure.trend is not None else None
    if not moves or link["link"] in ("from", "at"):
        return None
    return Way.BY if link["link"] == "by" else Way.TO


def ways_apart(claim: Claim, ours: Quantity, statement: Claim, theirs: Quantity) -> bool:
    """Whether one of the two figures is the size of a change and the other its end."""
    a, b = way(claim, ours), way(statement, theirs)
    return a is not None and b is not None and a is not b


def told_the_other_way(pair: Pair) -> str | None:
    """For "rose to 5 percent" beside "rose by 5 percent": which figure of the claim's is that of another thing."""
    for ours in pair.claim.quantities:
        told = [t for t in pair.statement.quantities if _is_as_much(ours, t)]
        apart = [t for t in told if ways_apart(pair.claim, ours, pair.statement, t)]
        if apart and len(apart) == len(told):
            a, b = way(pair.claim, ours), way(pair.statement, apart[0])
            if a and b:
                return f"“{a.value} {ours.text}” in the claim, “{b.value} {apart[0].text}” in the report"
    return None


def _is_as_much(ours: Quantity, theirs: Quantity) -> bool:
    both = comparable(ours, theirs)
    return both is not None and (both[0].low, both[0].high) == (both[1].low, both[1].high)


# How far it moved, where no figure says so; must not match "sharply criticised" (see degrees_apart).
_A_LITTLE: Final = re.compile(
    r"\b(?:slightly|marginally|a little|a bit|modestly|edged|edging|inched|inching|nudged|ticked|crept|fractionally)\b",
    re.IGNORECASE,
)
_A_LOT: Final = re.compile(
    r"\b(?:soar|surge|rocket|skyrocket|plunge|plummet|collapse|tumble|slump|crash|balloon|explod)(?:e?d|e?s|ing|e)?\b"
    r"|\b(?:sharply|steeply|dramatically|massively|hugely|drastically)\b",
    re.IGNORECASE,
)


def degrees_apart(ours: str, theirs: str) -> tuple[str, str] | None:
    """The words where one says that something moved a little and the other that it moved a lot, or None.

    >>> degrees_apart("Prices rose slightly", "Prices soared")
    ('slightly', 'soared')
    >>> degrees_apart("Prices rose slightly, then soared", "Prices soared")
    """
    for first, second in ((_A_LITTLE, _A_LOT), (_A_LOT, _A_LITTLE)):
        a, b = first.search(ours), second.search(theirs)
        if a and b and not second.search(ours) and not first.search(theirs):
            return a[0], b[0]
    return None
