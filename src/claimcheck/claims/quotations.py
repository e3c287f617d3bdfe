"""Quotations: which stretches of a paragraph are direct speech, however badly its marks are paired.

Only the surroundings of a mark say whether it opens or closes: newsrooms' systems turn marks round, so “ may close
and ” may open. Single marks, apostrophes far more often, count only in a text whose speech stands between them. It does
not know who speaks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.text.span import Span, trimmed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

# Double marks of every shape; must not match ' and ’ (apostrophes) nor the inch mark after a digit, judged below.
_MARK = re.compile(r"[\"“”„«»]|''|``")
# A single mark that opens a sentence's speech, and one that closes it behind a comma or the like; must not match
# "'best' of the", "the workers' union".
_SPEECH_OPENS = re.compile(r"(?:^|(?<=[\s(]))['‘](?=[A-Z])", re.MULTILINE)
_SPEECH_CLOSES = re.compile(r"[.,!?…]['’](?=\s|$)", re.MULTILINE)
# "'90s", "'til"; must not match "'Till".
_ELISION = re.compile(r"['‘’](?:\d0s|til|em|tis|twas|cause|bout|n)\b")
_ENDS = frozenset(".!?…")  # a sentence's
_OPENERS_BEFORE = frozenset("([—–-/\u2009")


@dataclass(frozen=True, slots=True)
class Quotation:
    """One stretch of direct speech: the words between the marks, and whether a closing mark was found."""

    span: Span
    closed: bool = True


def find_quotations(text: str, paragraphs: Iterable[Span]) -> tuple[Quotation, ...]:
    """The quotations of each paragraph, in order; an unclosed one runs to the paragraph's end."""
    find = _between_single if _speaks_between_single(text) else _in_paragraph
    return tuple(quotation for paragraph in paragraphs for quotation in find(text, paragraph))


def _speaks_between_single(text: str) -> bool:
    """Whether more is said between single marks than between double ones."""
    opened, closed, double = (sum(1 for _ in mark.finditer(text)) for mark in (_SPEECH_OPENS, _SPEECH_CLOSES, _MARK))
    return min(opened, closed) * 2 > double


def _between_single(text: str, paragraph: Span) -> Iterator[Quotation]:
    """The quotations of a paragraph between single marks; double ones stand inside them, or for themselves outside."""
    opened: int | None = None
    at = paragraph.start
    for mark in _SINGLE.finditer(text, paragraph.start, paragraph.end):
        k = mark.start()
        if _opens(text, k, paragraph) and (opened is None or text[max(0, k - 3) : k].rstrip()[-1:] in _ENDS):
            if opened is not None and (open_end := trimmed(text, opened, k)):
                yield Quotation(open_end, closed=False)
            elif at < k:
                yield from _in_paragraph(text, Span(at, k))
            opened = k + 1
        elif opened is not None and _closes(text, k, paragraph):
            span = trimmed(text, opened, k)
            if span:
                yield Quotation(span)
            opened, at = None, k + 1
    rest = trimmed(text, at if opened is None else opened, paragraph.end)
    if rest and opened == paragraph.start + 1:
        yield Quotation(rest, closed=False)
    elif rest:
        yield from _in_paragraph(text, rest)


_SINGLE = re.compile(r"['‘’]")  # judged by what stands around it


def _opens(text: str, k: int, paragraph: Span) -> bool:
    before = text[k - 1] if k > paragraph.start else " "
    after = text[k + 1] if k + 1 < paragraph.end else " "
    return (before.isspace() or before in _OPENERS_BEFORE) and after.isalnum() and not _ELISION.match(text, k)


def _closes(text: str, k: int, paragraph: Span) -> bool:
    """Whether a single mark closes: not "don't", nor "the workers' union"."""
    before = text[k - 1]
    after = text[k + 1 : k + 3] if k + 2 <= paragraph.end else "  "
    if after[0].isalnum():
        return False
    owner = before == "s" and after[0] == " " and after[1:].islower()
    return before in ".,!?…" or (before.isalnum() and not owner)


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
