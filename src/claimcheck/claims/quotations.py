"""Quotations: which stretches of a paragraph are direct speech, however badly its marks are paired.

Only the surroundings of a mark say whether it opens or closes: newsrooms' systems turn marks round, so “ may close
and ” may open. Single marks are left alone (they are apostrophes far more often). It does not know who speaks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.text.span import Span, trimmed

if TYPE_CHECKING:
    from collections.abc import Iterable

# Double marks of every shape; must not match ' and ’ (apostrophes) nor the inch mark after a digit, judged below.
_MARK = re.compile(r"[\"“”„«»]|''|``")
_OPENERS_BEFORE = frozenset("([—–-/\u2009")


@dataclass(frozen=True, slots=True)
class Quotation:
    """One stretch of direct speech: the words between the marks, and whether a closing mark was found."""

    span: Span
    closed: bool = True


def find_quotations(text: str, paragraphs: Iterable[Span]) -> tuple[Quotation, ...]:
    """The quotations of each paragraph, in order; an unclosed one runs to the paragraph's end."""
    found: list[Quotation] = []
    for paragraph in paragraphs:
        found.extend(_in_paragraph(text, paragraph))
    return tuple(found)


def _in_paragraph(text: str, paragraph: Span) -> list[Quotation]:
    found: list[Quotation] = []
    opened: int | None = None
    for mark in _MARK.finditer(text, paragraph.start, paragraph.end):
        kind = _kind(text, mark.start(), mark.end(), paragraph, inside=opened is not None)
        if kind == "open" and opened is None:
            opened = mark.end()
        elif kind == "close" and opened is not None:
            span = trimmed(text, opened, mark.start())
            if span:
                found.append(Quotation(span))
            opened = None
    if opened is not None:
        span = trimmed(text, opened, paragraph.end)
        if span:
            found.append(Quotation(span, closed=False))
    return found


def _kind(text: str, start: int, end: int, paragraph: Span, *, inside: bool) -> str:
    before = text[start - 1] if start > paragraph.start else " "
    after = text[end] if end < paragraph.end else " "
    if before.isdigit() and not inside and text[start] == '"':
        return "none"  # 6'2" tall
    starts_word = (before.isspace() or before in _OPENERS_BEFORE) and not after.isspace()
    ends_word = not before.isspace() and (after.isspace() or not after.isalnum())
    if starts_word and not ends_word:
        return "open"
    if ends_word and not starts_word:
        return "close"
    return "close" if inside else "open"
