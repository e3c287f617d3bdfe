"""Statement ends: a statement's stretch without the marks, joining words and asides at its ends. It knows text only."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from claimcheck.claims.stretches import OF_A_FIGURE
from claimcheck.text.digits import is_minus
from claimcheck.text.span import Span, trimmed

_EDGES: Final = ' \t\n,;:—–-“”„"«».!'
# What is left of a joint when what it led to is cut off; not "since" and "before", which may end a statement.
_JOINERS: Final = (" and", " but", " or", ", as", " because", " while", " whereas", " although", " –", " —")
_CLOSED: Final = frozenset(mark + single for mark in ".,!?…" for single in "'’")  # speech between single marks
_LEADS: Final = tuple(
    lead + blank
    for lead in "and|but|that|with|while|And|But|or|however,|However,|meanwhile,|Meanwhile,".split("|")
    for blank in (" ", "\u00a0")
)
_PICTOGRAPHS: Final = "\u2190"  # from here on signs are arrows, shapes and faces; "°" and "©" stand before
_JOINING_SIGNS: Final = "\u200d\ufe0f"  # between the parts of one face, and behind it


def without_ends(text: str, piece: Span) -> Span | None:
    """The piece without marks and joining words at its ends."""
    start, end = piece.start, piece.end
    moved = True
    while moved and start < end:
        moved = False
        while start < end and (
            (text[start] in _EDGES and not is_minus(text, start))
            or (text[start] in "'‘" and text[start + 1 : start + 2].isalpha())
        ):
            start, moved = start + 1, True
        for word in _LEADS:
            if text.startswith(word, start) and not _belongs(text, word, start, piece):
                start, moved = start + len(word), True
    aside = _AS_THEY_SAY.search(text, start, end)
    end = _without_tail(text, start, aside.start() if aside else end)
    start, end = _without_lone_bracket(text, start, end)
    start = _with_opening_mark(text, start, end)
    return trimmed(text, start, _with_closing_mark(text, start, end))


_THAT_FIGURE: Final = re.compile("that" + OF_A_FIGURE)


def _belongs(text: str, word: str, start: int, piece: Span) -> bool:
    """Whether a word that mostly leads to the statement is a part of it."""
    if word[:-1] == "that":
        return _THAT_FIGURE.match(text, start, piece.end) is not None
    return word[:-1] == "with" and piece.start == start == 0


# ", as the opposition alleges" at the end; must not match ", as the bridge was closed".
_AS_THEY_SAY: Final = re.compile(
    r",\sas\s[\w’' -]{2,40}\s"
    r"(?:alleges?|alleged|claims?|claimed|says?|said|insists?|contends?|maintains?|reported)[.\s]*\Z"
)


def _without_lone_bracket(text: str, start: int, end: int) -> tuple[int, int]:
    """The ends without a bracket whose partner is cut off: "(Ruiz left", of a sentence in brackets."""
    if text.startswith("(", start) and ")" not in text[start:end]:
        start += 1
    if text.endswith(")", start, end) and "(" not in text[start:end]:
        end = _without_tail(text, start, end - 1)
    return start, end


_STOPS: Final = frozenset(".!?,;")


def _with_opening_mark(text: str, start: int, end: int) -> int:
    """The start moved before the mark that opens a quotation closed inside: "“Reef” may refer to a bar"."""
    mark, inside = text[max(0, start - 1) : start], text[start:end]
    lone = inside.count("”") > inside.count("“") if mark == "“" else mark == '"' and inside.count('"') % 2 == 1
    glued = start > 1 and text[start - 2] in _STOPS  # "a record.\"Reef” is": it closed what stands before
    return start - 1 if lone and not glued else start


def _with_closing_mark(text: str, start: int, end: int) -> int:
    """The end moved behind the mark that closes a quotation opened inside."""
    inside = text[start:end]
    if inside.count("“") > inside.count("”") or inside.count('"') % 2:
        for tail in ("”", '"', ".”", ",”", '."', ',"', "!”", "?”"):
            if text.startswith(tail, end):
                return end + len(tail)
    opened = inside.rfind("‘")
    if opened >= 0 and "’" not in inside[opened:]:  # "the club ‘Reef.’", with the stop inside
        return next((end + len(tail) for tail in ("’", ".’", ",’", "!’", "?’") if text.startswith(tail, end)), end)
    return end


def _without_tail(text: str, start: int, end: int) -> int:
    """The end without marks and a joining word."""
    while end > start:
        if text[end - 1] == "." and _is_abbreviation(text, start, end):
            return end
        joiner = next((w for w in _JOINERS if text.endswith(w, start, end)), "")
        if joiner:
            end -= len(joiner)
        elif _is_mark(text[end - 1]) or text[end - 2 : end] in _CLOSED:
            end -= 1
        else:
            return end
    return end


def _is_mark(sign: str) -> bool:
    """Whether it is a blank, a mark or one of the faces behind a post's last words; not "°", nor "℃"."""
    drawn = sign >= _PICTOGRAPHS and unicodedata.category(sign) in {"So", "Sk"}
    return sign.isspace() or sign in _EDGES or sign in _JOINING_SIGNS or drawn


def _is_abbreviation(text: str, start: int, end: int) -> bool:
    word = text[start:end].rsplit(None, 1)[-1]
    return word.count(".") > 1 and not any(c.isdigit() for c in word)  # "U.S.", not "£1.1bn."
