"""Compound measures: "2 hours 30 minutes", "six feet two inches": one quantity, told in two units.

Rules: knows the units that news joins so, the smaller one behind; the smaller part must be less than one of the
greater. Must not join "two days and three hours later", where the second counts from the end of the first.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from claimcheck.text.quantity import Comparator
from claimcheck.text.span import Span
from claimcheck.text.units import dimension

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.text.quantity import Quantity

# How many of the second make the first, by the names of units.dimension.
_PARTS: Final[dict[tuple[str, str], int]] = {
    ("year", "month"): 12,
    ("week", "day"): 7,
    ("day", "hour"): 24,
    ("hour", "minute"): 60,
    ("minute", "second"): 60,
    ("foot", "inch"): 12,
    ("pound", "ounce"): 16,
    ("stone", "pound"): 14,
}
# Between the two: "2 hours 30 minutes", "2 hours, 30 minutes", "two years and three months", "2h30m".
_JOINED: Final = re.compile(r"\s{0,3},?\s{0,3}(?:and\s{1,3})?")
# Behind a part after a comma or "and" it is counted from the end of the first: "two days and three hours later they
# signed", "took two years, six months longer than planned".
_FROM_THERE: Final = re.compile(r"\s{1,3}(?:later|earlier|before|after|ago|into|longer|shorter|more|less|away)\b")


def joined(text: str, found: Sequence[Quantity]) -> tuple[Quantity, ...]:
    """The quantities of the text, each compound measure as one."""
    out: list[Quantity] = []
    for quantity in found:
        both = _both(text, out[-1], quantity) if out else None
        if both is not None:
            out[-1] = both
        else:
            out.append(quantity)
    return tuple(out)


def _both(text: str, first: Quantity, second: Quantity) -> Quantity | None:
    """The two as one in the smaller unit, or None where they are two."""
    between = text[first.span.end : second.span.start]
    if not _JOINED.fullmatch(between) or first.per is not None or second.comparator is not Comparator.EXACT:
        return None
    if between.strip() and _FROM_THERE.match(text, second.span.end):
        return None
    units = _name(first), _name(second)
    parts = _PARTS.get(units)
    small, great = second.low or 0.0, first.low if first.low is not None else first.high
    if parts is None or first.comparator in (Comparator.RANGE, Comparator.VAGUE) or not 0 < small < parts:
        return None
    if great is None or not great.is_integer():
        return None  # "1.5 hours 20 minutes" is no measure
    low, high = (None if bound is None else bound * parts + small for bound in (first.low, first.high))
    span = Span(first.span.start, second.span.end)
    told = replace(second, text=span.of(text), span=span, trend=first.trend)
    return replace(told, comparator=first.comparator, low=low, high=high)


def _name(quantity: Quantity) -> str:
    found = dimension(quantity.unit)
    return found[1] if found else quantity.unit
