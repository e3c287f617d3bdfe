"""all_but: "all but three of the 40 miners" are 37 miners; "all but two of its ships" give no figure."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from claimcheck.text.numerals import read_numeral
from claimcheck.text.quantity import Comparator
from claimcheck.text.span import Span
from claimcheck.text.words import read_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.text.quantity import Quantity

# Right before the whole; must not match "all but destroyed the 40 houses".
_ALL_BUT: Final = re.compile(
    r"\b(?:all|everyone|everybody) (?:but|except(?: for)?) (?P<left>[\w-]{1,15}(?: [\w-]{1,15})?) (?:of )?"
    r"(?:the|its|their|his|her)(?: \w{1,15})? $",
    re.IGNORECASE,
)
_REACH: Final = 60  # characters before the whole in which that stands


def all_but(text: str, found: Iterable[Quantity]) -> list[Quantity]:
    """The quantities, each that is a whole less some with what is left of it.

    >>> from claimcheck.text.quantities import find_quantities
    >>> [(q.text, q.low, q.unit) for q in find_quantities("All but three of the 40 miners were saved.")]
    [('All but three of the 40 miners', 37.0, 'miners')]
    """
    made: list[Quantity] = []
    for q in found:
        at = max(0, q.span.start - _REACH)
        match = _ALL_BUT.search(text[at : q.span.start])
        whole = q.low if q.comparator is Comparator.EXACT else None
        left = _value(match["left"]) if match and whole is not None else None
        if match is None or whole is None or left is None or not 0 < left < whole:
            made.append(q)
            continue
        span = Span(at + match.start(), q.span.end)
        made = [other for other in made if not other.span.overlaps(span)]
        made.append(replace(q, text=span.of(text), span=span, low=whole - left, high=whole - left))
    return made


def _value(words: str) -> float | None:
    numeral = read_numeral(read_words(words), 0)
    return numeral.value if numeral is not None and not numeral.share else None
