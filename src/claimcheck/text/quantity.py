"""Quantity: a figure as the text hedges it: an interval, what it counts, which way it moved.

Data only; quantities.py finds them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from math import isfinite
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.text.span import Span


class Comparator(StrEnum):
    """How the words bound the figure; the values are those of the JSON."""

    EXACT = "="
    ABOUT = "~"
    AT_MOST = "<="
    BELOW = "<"
    AT_LEAST = ">="
    ABOVE = ">"
    RANGE = "range"
    VAGUE = "vague"


class Trend(StrEnum):
    """Which way the figure moved, or by how much."""

    UP = "up"
    DOWN = "down"


_NEEDS_LOW = frozenset(
    {Comparator.EXACT, Comparator.ABOUT, Comparator.AT_LEAST, Comparator.ABOVE, Comparator.RANGE, Comparator.VAGUE}
)
_NEEDS_HIGH = frozenset({Comparator.EXACT, Comparator.ABOUT, Comparator.AT_MOST, Comparator.BELOW, Comparator.RANGE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """A figure: ``low`` to ``high`` of ``unit``, as bounded by ``comparator``.

    Args:
        text: The words, from the hedge to the noun ("up to 10,000 troops").
        span: Where they stand.
        comparator: How the words bound the figure.
        low: Lower bound, or None where there is none. Equal to ``high`` for ``=`` and ``~``.
        high: Upper bound, or None where there is none.
        unit: ``%``, ``percentage points``, an ISO 4217 code, ``share of voters`` or the plural head noun in lower case.
        per: "at a time", "a year", or None.
        trend: The direction of a change, or None.
        moved_from: Of a range whose ends are two levels ("rose from 4 % to 7 %"), the one before; else None.

    Raises:
        ValueError: When the bounds do not fit the comparator, are not finite, or are in the wrong order.
    """

    text: str
    span: Span
    comparator: Comparator
    low: float | None
    high: float | None
    unit: str
    per: str | None = None
    trend: Trend | None = None
    moved_from: float | None = None

    def __post_init__(self) -> None:
        for value in (self.low, self.high):
            if value is not None and not isfinite(value):
                raise ValueError(f"{self.text!r}: a bound must be finite")
        if (self.low is not None) != (self.comparator in _NEEDS_LOW) or (self.high is not None) != (
            self.comparator in _NEEDS_HIGH
        ):
            raise ValueError(
                f"{self.text!r}: bounds {self.low}, {self.high} do not fit comparator {self.comparator.value!r}"
            )
        if self.low is not None and self.high is not None and self.low > self.high:
            raise ValueError(f"{self.text!r}: low {self.low} is above high {self.high}")
