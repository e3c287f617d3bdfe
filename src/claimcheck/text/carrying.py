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
# After a bare number: the things just counted ("31 of them").
_OF_THEM = re.compile(r"\sof (?:them|whom|which|these|those)\b")
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


def _shared_ahead(text: str, quantity: Quantity, following: Quantity) -> Quantity:
    """A bound without a noun that the next bound's noun is meant for as well."""
    bounded = Comparator.EXACT not in (quantity.comparator, following.comparator)
    between = text[quantity.span.end : following.span.start]
    if quantity.unit or not following.unit or not bounded or not _BOTH_BOUNDS.fullmatch(between):
        return quantity
    return replace(quantity, unit=following.unit)


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


def _goes_on(text: str, previous: Quantity, quantity: Quantity) -> bool:
    """Whether a number without a noun counts the same things as the one before."""
    if not previous.unit or previous.unit in ISO or previous.unit == PERCENT or previous.unit.endswith(" old"):
        return False
    if dimension(previous.unit) is not None:
        return False
    between = text[previous.span.end : quantity.span.start]
    worded = quantity.text[0].isalpha() and quantity.comparator is Comparator.EXACT
    linked = not worded and _GOES_ON.search(between[-36:]) is not None
    if between.lower().endswith("from ") and _ON_ITS_WAY.match(text, quantity.span.end):
        return False
    of_them = _OF_THEM.match(text, quantity.span.end) is not None
    listed = _LISTED.search(between[-36:]) is not None and _ELSEWHERE.match(text, quantity.span.end) is not None
    return (linked or of_them or listed) and _NEW_SENTENCE.search(between) is None
