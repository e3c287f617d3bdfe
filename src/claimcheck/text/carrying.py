"""Carrying: what a figure takes over from the one before it.

A conversion in brackets its bound and trend, a bare number its noun.

It looks at neighbouring quantities of one sentence and at the few words between them, nothing else.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from claimcheck.text.currencies import ISO
from claimcheck.text.lexicon import NOT_HEADS, STOPS, VERBS
from claimcheck.text.quantity import Comparator
from claimcheck.text.units import PERCENT, dimension

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.text.quantity import Quantity

# The whole text between a figure and its restatement: "(", ", or", "or"; not a longer stretch of blanks.
_RESTATES = re.compile(r"\s{0,3}(?:\(|,?\s{0,3}or)\s{0,3}(?:or|about|equivalent to|equal to)?\s{0,3}")
# The last words before a bare number that go on counting the same things; tried on the last 36 characters only.
_GOES_ON = re.compile(
    r"\b(?:and|including|compared with|compared to|from|versus|against|or|but only|another|a further|than)"
    r"(?: an average of)?\s*$",
    re.IGNORECASE,
)
# "60 cattle stood in one barn, 20 in another": a bare number in a list whose parts are told apart by place.
_LISTED = re.compile(r"(?:,|\band)\s(?:(?:and|with|but|another|about|some|nearly|over|more than)\s){0,2}\Z")
_ELSEWHERE = re.compile(r"\s(?:more\s)?(?:in|at|on|near|from|aboard|inside|outside|elsewhere|abroad)\b")
# After a bare number behind "from": where it went, so that it is the level before ("fell from 60 to 48").
_ON_ITS_WAY = re.compile(r"\sto\s")
# "Of the 40 hostages, 12 were children": what stands before the whole, and between it and the part.
_OF_ALL = re.compile(r"\b[Oo]f (?:the |all |its |their |these |those |his |her ){0,2}\Z")
_PART = re.compile(r"(?: \w{1,20}){0,5}, (?:(?:only|just|about|some|at least|nearly|more than|another) ){0,2}")
# After a bare number: the things just counted ("31 of them").
_OF_THEM = re.compile(r"\sof (?:them|whom|which|these|those)\b")
# "by 40 votes to 12"
_CONTESTED = frozenset({"votes", "seats", "goals", "points", "runs", "tries"})
# "killed 12 people and wounded 30"
_HARMED = re.compile(
    r"(?:\band|\bwhile|\bwith|,) (?:left |leaving )?(?:kill(?:ing|ed)|injur(?:ing|ed)|wound(?:ing|ed)|hurting) "
    r"(?:another |a further )?\Z"
)
# A word in small letters right behind a number.
_NEXT_WORD = re.compile(r" ([a-z]{3,20})\b")
_NEW_SENTENCE = re.compile(r"[.!?;]['\"”’)]*\s+[\"“‘A-Z]|\n")
_MOVES = ISO | {"points", "cents", "pence", "basis points"}  # "rose 0.5 % or 70 points"
_RESTATED = 20  # characters from a figure to its restatement
_FARTHEST = 160  # characters between a noun and a bare number that may still share it; about a clause and a half


def carried(text: str, found: list[Quantity]) -> tuple[Quantity, ...]:
    """The quantities with what each takes over from the one before."""
    ahead = [_shared_ahead(text, one, following) for one, following in pairwise(found)]
    return tuple(_walk(text, [*ahead, *found[-1:]]))


# The whole text between two bounds of the same things: "at least 3 and at most 9 years".
_BOTH_BOUNDS = re.compile(r",? (?:and|but|or|to) ")
# The same between two magnitudes: "dozens, perhaps hundreds, of people", "hundreds if not thousands of homes".
_MORE_YET = re.compile(r",? (?:(?:and|or) )?(?:possibly|perhaps|maybe|if not|even|or|and) (?:even )?", re.IGNORECASE)


def _shared_ahead(text: str, quantity: Quantity, following: Quantity) -> Quantity:
    """A figure without a noun that the noun of the next is meant for as well."""
    if quantity.unit or not following.unit:
        return quantity
    between = text[quantity.span.end : following.span.start]
    bounded = Comparator.EXACT not in (quantity.comparator, following.comparator)
    vague = quantity.comparator is following.comparator is Comparator.VAGUE
    moved = quantity.trend is not None and between == " to "  # "fell by 14 to 86 seats"
    if moved or (bounded and _BOTH_BOUNDS.fullmatch(between)) or (vague and _MORE_YET.fullmatch(between)):
        return replace(quantity, unit=following.unit)
    return quantity


def _walk(text: str, found: list[Quantity]) -> Iterator[Quantity]:
    previous: Quantity | None = None
    for plain in found:
        quantity = plain if previous is None else _from(text, previous, plain)
        yield quantity
        previous = quantity


def _from(text: str, previous: Quantity, quantity: Quantity) -> Quantity:
    gap = quantity.span.start - previous.span.end
    if gap > _FARTHEST or gap <= 0:
        return quantity
    between = text[previous.span.end : quantity.span.start]
    if gap < _RESTATED and _RESTATES.fullmatch(between) and _restates(previous, quantity):
        return _bounded_like(quantity, previous)
    if quantity.unit == "" and _goes_on(text, previous, quantity):
        return replace(quantity, unit=previous.unit)
    return quantity


def _restates(previous: Quantity, quantity: Quantity) -> bool:
    """Whether the second figure can be the first in other terms.

    Other money, another measure, or a change in per cent.
    """
    if previous.unit in ISO and quantity.unit in ISO:
        return previous.unit != quantity.unit
    here, there = dimension(previous.unit, previous.per), dimension(quantity.unit, quantity.per)
    if here and there:
        return here[0] == there[0] and here != there
    moved = previous.trend is not None
    return moved and (quantity.unit == PERCENT or (previous.unit == PERCENT and quantity.unit in _MOVES))


def _bounded_like(quantity: Quantity, previous: Quantity) -> Quantity:
    """The figure with the bound and trend of the one that it restates, unless it has its own."""
    trend = quantity.trend or previous.trend
    if quantity.comparator is not Comparator.EXACT or previous.comparator in (Comparator.RANGE, Comparator.VAGUE):
        return replace(quantity, trend=trend)
    return replace(
        quantity,
        comparator=previous.comparator,
        low=None if previous.low is None else quantity.low,
        high=None if previous.high is None else quantity.high,
        trend=trend,
    )


def _counts_else(text: str, quantity: Quantity) -> bool:
    """Whether a noun unknown to the lists follows a bare number: "40 lambs and 12 chamois"."""
    follows = _NEXT_WORD.match(text, quantity.span.end)
    word = follows[1] if follows else ""
    return bool(word) and not (
        word in STOPS or word in VERBS or word in NOT_HEADS or word.endswith(("ed", "ly", "ing"))
    )


def _goes_on(text: str, previous: Quantity, quantity: Quantity) -> bool:
    """Whether a number without a noun counts the same things as the one before."""
    if not previous.unit or previous.unit in ISO or previous.unit == PERCENT or previous.unit.endswith(" old"):
        return False
    if dimension(previous.unit) is not None:
        return False
    between = text[previous.span.end : quantity.span.start]
    worded = quantity.text[0].isalpha() and quantity.comparator is Comparator.EXACT
    linked = not worded and _GOES_ON.search(between[-36:]) is not None
    linked = linked or (previous.unit == "people" and _HARMED.search(between[-36:]) is not None)
    linked = linked or (between == " to " and previous.unit in _CONTESTED)
    if linked and _counts_else(text, quantity):
        return False
    if between.lower().endswith("from ") and _ON_ITS_WAY.match(text, quantity.span.end):
        return False
    of_them = _OF_THEM.match(text, quantity.span.end) is not None
    listed = _LISTED.search(between[-36:]) is not None and _ELSEWHERE.match(text, quantity.span.end) is not None
    part = _OF_ALL.search(text[max(0, previous.span.start - 24) : previous.span.start]) and _PART.fullmatch(between)
    return (linked or of_them or listed or bool(part)) and _NEW_SENTENCE.search(between) is None
