"""Stretches: counting the words of one and tidying its ends. It knows marks and spaces, not meaning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.text.span import Span, trimmed

if TYPE_CHECKING:
    from claimcheck.claims.reading import Reading

_EDGES: Final = ' \t\n,;:—–-“”„"«»'


def words_in(reading: Reading, span: Span) -> int:
    """How many words the stretch holds; marks do not count."""
    return sum(t.pos not in {"PUNCT", "SPACE"} for t in reading.parse.within(span))


def tidied(text: str, start: int, end: int) -> Span | None:
    """The stretch without marks and a leading "that" at its ends."""
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    if text[start:end].startswith("that "):
        start += 5
    if end > start and text[end - 1] == "." and text[start:end].count(".") == 1:
        end -= 1
    return trimmed(text, start, end)
