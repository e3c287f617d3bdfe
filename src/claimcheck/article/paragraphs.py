"""Characters and paragraphs: what a text looks like once the accidents of its file are gone.

Knows line ends, invisible characters and hard-wrapped lines. Knows nothing of what a paragraph says. Words, quotation
marks and punctuation are never touched, however odd they are: offsets and quotes must match what the outlet printed.
"""

from __future__ import annotations

import re

from claimcheck.text.span import Span, trimmed

# What stands for a line end or a space in some file formats. No-break spaces become spaces so that figures
# ("10 000 troops") are found; en and em spaces are kept, since they carry typography, not accidents.
_SPACES = {"\u00a0": " ", "\u202f": " ", "\u2007": " ", "\t": " "}
_LINE_ENDS = {"\u2028": "\n", "\u2029": "\n", "\x0b": "\n", "\x0c": "\n", "\x85": "\n"}

# Characters that show nothing: zero-width marks, soft hyphen, bidirectional controls, tag characters (which can hide
# whole sentences), C0 and C1 controls except the line feed. Lone surrogates cannot be written to any file.
_INVISIBLE = [
    0x00AD,
    0x061C,
    0x180E,
    0xFEFF,
    0x200B,
    0x200E,
    0x200F,
    *range(0x202A, 0x202F),
    *range(0x2060, 0x2070),
    *range(0xE0000, 0xE0080),
    *(c for c in range(0x20) if c not in (0x09, 0x0A, 0x0B, 0x0C)),
    *(c for c in range(0x7F, 0xA0) if c != 0x85),
]
_TABLE: dict[int, str | None] = {
    **dict.fromkeys(_INVISIBLE),
    **dict.fromkeys(range(0xD800, 0xE000), "\ufffd"),
    **{ord(k): v for k, v in (_SPACES | _LINE_ENDS).items()},
}

# Joiners shape letters in many scripts and build some emoji; beside ASCII they only hide there.
_STRAY_JOINER = re.compile(r"(?<=[\x00-\x7f])[\u200c\u200d]+|[\u200c\u200d]+(?=[\x00-\x7f]|$)|^[\u200c\u200d]+")
# A newline run with blank lines inside; must not match a single line end. Linear: one class, one quantifier.
_BLANK_LINES = re.compile(r"\n{2,}")

_CLOSERS = "\"'”’“‘»›)]}"
_STOPS = ".!?…:;,"

WRAPPED_SHARE = (
    0.5  # of the lines that continue a paragraph, those that begin in lower case; prose set in columns is far above
)
WRAPPED_LEAST = 2  # continuing lines needed before a text can count as hard-wrapped; one alone may be a list


def clean_text(text: str) -> str:
    r"""The text without the accidents of its file; words and marks stay as they are.

    Line ends become ``\n``, no-break spaces spaces; invisible characters go; lines lose white space at their ends;
    more than one blank line becomes one.

    >>> clean_text("About 10\u00a0000 troops \r\n\r\n\r\nwere\u200b sent")
    'About 10 000 troops\n\nwere sent'
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n").translate(_TABLE)
    if "\u200c" in text or "\u200d" in text:
        text = _STRAY_JOINER.sub("", text)
    lines = "\n".join(line.strip() for line in text.split("\n"))
    return _BLANK_LINES.sub("\n\n", lines).strip("\n")


def paragraph_spans(text: str) -> tuple[Span, ...]:
    """The paragraphs in order, white space at their ends left out.

    Each line is one, except in a hard-wrapped text, where blank lines part them.
    """
    return _split(text, "\n\n" if is_hard_wrapped(text) else "\n")


def _split(text: str, mark: str) -> tuple[Span, ...]:
    found, start = [], 0
    while start <= len(text):
        end = text.find(mark, start)
        end = len(text) if end < 0 else end
        if span := trimmed(text, start, end):
            found.append(span)
        start = end + len(mark)
    return tuple(found)


def is_hard_wrapped(text: str) -> bool:
    """Whether lines were broken at a width and not at paragraphs: most continuing lines begin in lower case."""
    lower = total = 0
    previous = ""
    for line in text.split("\n"):
        if line.strip() and previous.strip():
            total += 1
            lower += line.lstrip()[0].islower()
        previous = line
    return total >= WRAPPED_LEAST and lower >= WRAPPED_SHARE * total


def join_paragraphs(paragraphs: list[str]) -> str:
    """One text with a blank line between paragraphs; line ends inside a paragraph become spaces."""
    return "\n\n".join(" ".join(p.split("\n")) for p in paragraphs)


def ends_like_prose(paragraph: str) -> bool:
    """Whether the paragraph closes with a stop, quotation marks and brackets apart.

    >>> ends_like_prose("“It is over.”"), ends_like_prose("‘Only shouting’")
    (True, False)
    """
    return paragraph.rstrip(_CLOSERS + " ")[-1:] in tuple(_STOPS)
