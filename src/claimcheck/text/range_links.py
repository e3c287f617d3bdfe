"""Range links: the words and hyphens between the two numbers of a range that hang on one noun or measure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.text.words import Words

_DOUBTS = frozenset("possibly perhaps maybe".split())


def range_link(words: Words, j: int) -> int | None:
    """The token of the second number after "to" or "or", past hyphens ("two- to three-week", "five-to-10-year").

    Also after a doubt ("two, possibly three, men").
    """
    if (doubted := doubtful(words, j)) is not None:
        return doubted
    k = j + (words.raw[j] == "-" and words.glued(j))
    if words.low[k] not in ("to", "or"):
        return None
    return k + 1 + (words.raw[k + 1] == "-" and words.glued(k + 1))


def doubtful(words: Words, j: int) -> int | None:
    """The token after the doubt whether there were more: "two or possibly three", "two, perhaps three"."""
    at = j + (words.raw[j] == ",")
    at += words.low[at] == "or"
    return at + 1 if at > j and words.low[at] in _DOUBTS else None


def ends_of_between(words: Words, start: int, stop: int) -> bool:
    """Whether the number in tokens ``start`` to ``stop`` is the lower end of "between two and three"."""
    return words.low[start - 1] == "between" and words.low[stop] == "and"
