"""Unseen: characters that a reader does not see or sees as others: without width, or as wide as a Chinese character.

Some pages scatter the first inside words and figures, between the digits of a "12", so that searches fail; the second
come with texts from East Asia. Matching leaves them out or takes the plain form; offsets stay.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from claimcheck.text.span import Span

UNSEEN: Final = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
"""The soft hyphen, the zero-width space, non-joiner and joiner, the word joiner, the byte-order mark."""

_DROPPED: Final = dict.fromkeys(map(ord, UNSEEN))
_ANY: Final = re.compile(f"[{UNSEEN}]")
# U+FF01 to U+FF5E are "!" to "~" in the width of a Chinese character.
_NARROW: Final = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)}


def has_unseen(text: str) -> bool:
    """Whether the text holds a character without width."""
    return not text.isascii() and _ANY.search(text) is not None


def narrowed(text: str) -> str:
    """The text, as long as before, with plain digits, letters and marks for wide ones."""
    return text if text.isascii() else text.translate(_NARROW)


def without_unseen(text: str) -> str:
    """The text without what has no width."""
    return text.translate(_DROPPED)


@dataclass(frozen=True, slots=True)
class Plain:
    """A text as it is read.

    Args:
        text: Without what has no width, and narrow.
        places: For each of its characters, and its end, where that stands in the text as given; None where nothing
            moved.
    """

    text: str
    places: tuple[int, ...] | None = None

    @classmethod
    def of(cls, text: str) -> Plain:
        """The text as it is read."""
        if not has_unseen(text):
            return cls(narrowed(text))
        kept = [i for i, character in enumerate(text) if character not in UNSEEN]
        return cls(narrowed(without_unseen(text)), (*kept, len(text)))

    def given(self, span: Span) -> Span:
        """A stretch of what is read as a stretch of the text as given, which may be a full stop shorter."""
        if self.places is None:
            return span
        last = len(self.places) - 1
        return Span(self.places[min(span.start, last - 1)], self.places[min(span.end, last)])
