"""Range links: the words and hyphens between the two numbers of a range that hang on one noun or measure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.text.words import Words


def range_link(words: Words, j: int) -> int | None:
    """The token of the second number after "to" or "or", past hyphens ("two- to three-week", "five-to-10-year")."""
    k = j + (words.raw[j] == "-" and words.glued(j))
    if words.low[k] not in ("to", "or"):
        return None
    return k + 1 + (words.raw[k + 1] == "-" and words.glued(k + 1))
