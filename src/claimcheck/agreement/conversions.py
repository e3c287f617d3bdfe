"""conversions: one measure told in two units: "31 miles" and "50 kilometres", "48 hours" and "two days".

Rules: knows which figures of two statements are measures of one kind, and the words that name them; these are no words
changed for others. How the figures stand to each other is figures.py's business.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.measures import Same, is_time, measure, rate_of
from claimcheck.agreement.words import terms, tokens
from claimcheck.text.units import comparable, dimension

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.agreement.likeness import Pair
    from claimcheck.text.quantity import Quantity

_NEARLY: Final = 0.05  # of a figure, by which the same measure in another unit may be rounded
_LETTERS: Final = re.compile(r"[^\W\d_]+")


def converted(pair: Pair) -> tuple[tuple[Quantity, Quantity], ...]:
    """The measures of the two that are of one kind and told in two units."""
    claim, statement = pair.claim, pair.statement
    return tuple(
        (q, t)
        for q in claim.quantities
        for t in statement.quantities
        if dimension(q.unit, q.per) is not None
        and (_unit(q) != _unit(t) or _words(q.text) != _words(t.text))  # "150 minutes", "2 hours 30 minutes"
        and comparable(q, t) is not None
        and not (is_time(claim, q) or is_time(statement, t))
    )


def other_unit(pair: Pair) -> str | None:
    """The units of a number that both give, of one measure in two sizes: "300 feet" beside "300 metres"; or None."""
    plain = {
        id(t)
        for q in pair.claim.quantities
        for t in pair.statement.quantities
        if _unit(q) == _unit(t) and q.low == t.low
    }
    for q, t in converted(pair):
        if id(t) in plain:
            continue
        if q.low is None or (q.low, q.high) != (t.low, t.high):
            continue
        sizes = [both[1].low for other in pair.statement.quantities if (both := comparable(q, other)) is not None]
        if not any(size is not None and abs(size - q.low) <= _NEARLY * abs(q.low) for size in sizes):
            return f"“{q.text}” in the claim, “{t.text}” in the report"
    return None


def _unit(quantity: Quantity) -> tuple[str, str] | None:
    return dimension(quantity.unit, quantity.per)


def measure_words(pair: Pair) -> frozenset[str]:
    """The words of those measures, and of rates that differ: "miles", "two", "days", "f"."""
    units = frozenset(w for both in converted(pair) for q in both for w in _words(q.text))
    rates = (per for both in _reckoned(pair) for per in both)
    return units | frozenset(w for per in rates for w in _words(per))


def _reckoned(pair: Pair) -> Iterator[tuple[str, str]]:
    """The rates of figures that come to the same: "a day", "a year" of "5 tonnes a day" and "1,825 tonnes a year"."""
    for q in pair.claim.quantities:
        for t in pair.statement.quantities:
            a, b = rate_of(pair.claim, q), rate_of(pair.statement, t)
            if a and b and a != b and q.low != t.low:
                found = measure(pair.claim, q, pair.statement, t)
                if found.same is not Same.OTHER and found.converted:
                    yield q.per or a, t.per or b


@lru_cache(maxsize=5_000)
def _words(text: str) -> tuple[str, ...]:
    return tuple(w.lower() for w in _LETTERS.findall(text))


def only_converted(pair: Pair) -> bool:
    """Whether the two say the same but for the units: nothing is left over on either side."""
    words = measure_words(pair)
    if not words:
        return False
    known = {t for w in words for t in terms(w)} | words
    left = (w for side in (pair.beside.ours_left, pair.beside.theirs_left) for w in side)
    return all(w.word in words or w.term in known or not tokens(w.word) for w in left)
