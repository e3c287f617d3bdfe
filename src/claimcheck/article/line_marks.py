"""What a line's own words give away: stamps, credits, related links, promotions, rules.

Knows one line at a time and no context; people's names are in name_lines.py, the neighbourhood in blocks.py. Everything
here needs a mark that prose does not carry, so that a real paragraph is never taken for furniture. Every pattern is
anchored and has no nested quantifier, hence linear.
"""

from __future__ import annotations

import re

from claimcheck.article.block import BlockKind
from claimcheck.article.line_phrases import (
    CREDIT_LABELS,
    CREDIT_LINKS,
    DAYS,
    LOOSE_CREDIT_LABELS,
    MONTHS,
    PICTURE_SOURCES,
    PROMOTIONS,
    RELATED_LABELS,
    STAMP_FILLERS,
    STAMP_VERBS,
    STORY_CREDITS,
    ZONES,
)

LONGEST_MARKED = 60  # words; furniture is short, and what is longer is read as body whatever it begins with
LONGEST_STAMP = 16  # words; two dates with times and zones have 14
LONGEST_APPEAL = 30  # words of an appeal with its address: "Do you work there? Email us in confidence."
LONGEST_LABELLED = 20  # words of a line that begins "Photo:"; a caption can follow the label
LEAST_CAPTION = 6  # words before a bracket with a slash; fewer may be a list's entry
LONGEST_CREDIT = 14  # words; "(Kim Lee, Ana Ruiz / POOL / AFP via Getty Images)" has 11


def _any(*phrases: str) -> str:
    return f"(?:{'|'.join(phrases)})"


_MONTH_WORDS = frozenset(MONTHS.split())
_STAMP_WORDS = STAMP_VERBS | frozenset(f"{MONTHS} {DAYS} {ZONES} {STAMP_FILLERS}".split())
_NUMBER = re.compile(r"\d{1,4}(?:st|nd|rd|th)?|\d{1,2}h\d{0,2}|\d{1,2}(?:am|pm|min)")  # not "KN-23", not "10,000"
_WORD = re.compile(r"[^\W_]+")
_THOUSANDS = re.compile(r"\d,\d{3}")  # a figure, not a date
_LOOSE_FIGURE = re.compile(r"\d[\d,.]*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_RULE = re.compile(r"[\W_]+")  # no letter, no digit
_SENTENCE_GAP = re.compile(r"(?<=[.!?])\s+(?=[A-Z0-9©(])")

# After a dash the label must not open a sentence: "More — much more — was at stake."
_RELATED = re.compile(_any(*RELATED_LABELS) + r"\s*(?::|\||»|>|\s[-–—]\s[^\n]{0,200}[^.!?\n]$|$)", re.IGNORECASE)
# A link without a mark after its label has no stop.
_READ_MORE = re.compile(r"(?:read (?:more|next|also)|see also|more from)\b[^.!?]{0,150}$", re.IGNORECASE)
_STORY_CREDIT = re.compile(r"\(?" + _any(*STORY_CREDITS), re.IGNORECASE)
_PROMO = re.compile(_any(*PROMOTIONS), re.IGNORECASE)
_CREDIT_LABEL = re.compile(r"\(?" + _any(*CREDIT_LABELS), re.IGNORECASE)
_LOOSE_LABEL = re.compile(r"\(?" + _any(*LOOSE_CREDIT_LABELS), re.IGNORECASE)
_PICTURE_WORD = re.compile(r"\b(?:photo|image|picture|getty|reuters|afp|ap|screen ?(?:grab|cap|shot))", re.IGNORECASE)


def line_kind(line: str) -> BlockKind | None:
    """What the line's own words show it to be, or None where they show nothing.

    >>> line_kind("Updated: March 14, 2023, 9:40 p.m.")
    <BlockKind.STAMP: 'stamp'>
    """
    if _RULE.fullmatch(line):
        return BlockKind.RULE
    if len(line) > 12 * LONGEST_MARKED or len(line.split()) > LONGEST_MARKED:
        return None
    if is_stamp(line):
        return BlockKind.STAMP
    if _RELATED.match(line) or _READ_MORE.match(line):
        return BlockKind.RELATED
    if _is_promo(line):
        return BlockKind.PROMO
    return _credit_kind(line)


def is_stamp(line: str) -> bool:
    """Whether the line holds nothing but a date, a clock time, a reading time or "updated" and the like."""
    words = [w.lower() for w in _WORD.findall(line)]
    if not words or len(words) > LONGEST_STAMP or _THOUSANDS.search(line):
        return False
    if not all(w in _STAMP_WORDS or _NUMBER.fullmatch(w) for w in words):
        return False
    return (
        any(w in STAMP_VERBS for w in words)
        or (":" in line and words[0][0].isdigit())
        or "read" in words[1:]
        or "ago" in words
    )


def is_date_line(line: str) -> bool:
    """Whether the line is a bare date: a stamp beside a headline, a heading inside a chronicle."""
    words = [w.lower() for w in _WORD.findall(line)]
    return (
        2 <= len(words) <= LONGEST_STAMP
        and any(w in _MONTH_WORDS for w in words)
        and any(w.isdigit() for w in words)
        and all(w in _STAMP_WORDS or _NUMBER.fullmatch(w) for w in words)
    )


def _is_promo(line: str) -> bool:
    sentences = [s.strip("•*–—-| ") for s in _SENTENCE_GAP.split(line)]
    marked = [bool(_PROMO.match(s)) or bool(_STORY_CREDIT.match(s)) for s in sentences]
    if not any(_PROMO.match(s) for s in sentences):
        return False
    # All sentences are small print, or an appeal opens it and what follows is short ("… Email us in confidence.").
    short = len(line.split()) <= LONGEST_APPEAL and not _LOOSE_FIGURE.search(line)
    return all(marked) or (marked[0] and short)


def _credit_kind(line: str) -> BlockKind | None:
    if _STORY_CREDIT.match(line):
        return BlockKind.CREDIT
    if _is_label_credit(line) and len(line.split()) <= LONGEST_LABELLED:
        return BlockKind.CREDIT
    if line.endswith(")"):
        start = line.rfind("(")
        if start < 0 or not is_picture_credit(line[start + 1 : -1]):
            return None
        # "6. Ana Ruiz (Esp/Team)" is a line of results: a caption of a few words names the picture in its credit.
        before = line[:start].rstrip()
        telling = len(before.split()) >= LEAST_CAPTION or before.endswith(".") or _PICTURE_WORD.search(line[start:])
        return BlockKind.CREDIT if not start else BlockKind.CAPTION if telling else None
    if line[-1:] in '.!?”"':
        return None
    start = max(line.rfind(mark) for mark in (". ", "? ", "! ", ".” ", '." ')) + 1
    # The stop before the credit ends a sentence: "… on Oct. 17, 2024. ANA RUIZ/AFP via Getty Images".
    if is_picture_credit(line[start:].lstrip('”" ')):
        return BlockKind.CAPTION if start else BlockKind.CREDIT
    return None


def is_picture_credit(words_of_credit: str) -> bool:
    """Whether a bracket's content or a caption's last words name a picture's maker: "Ana Ruiz/AFP via Getty Images".

    Units with a slash ("96 km/h"), dates ("9/11") and alternatives ("and/or") are not credits: a credit holds
    capitalised names and no figure but a year.
    """
    content = words_of_credit.strip()
    words = [w.strip(",.;:&") for w in re.split(r"[\s/]+", content)]
    words = [w for w in words if w]
    if not words or len(words) > LONGEST_CREDIT:
        return False
    if content.lower() in PICTURE_SOURCES or (_is_label_credit(content) and len(words) >= 2):
        return True
    return _names_only(words) and _has_credit_sign(content, words)


def _is_label_credit(line: str) -> bool:
    """Whether the line opens with a credit's label; without a colon, only names may follow."""
    if _CREDIT_LABEL.match(line):
        return True
    found = _LOOSE_LABEL.match(line)
    if found is None:
        return False
    words = [w.strip(",.;:&)") for w in re.split(r"[\s/]+", line[found.end() :])]
    words = [w for w in words if w]
    return 0 < len(words) <= LONGEST_CREDIT and _names_only(words)


def _names_only(words: list[str]) -> bool:
    return all(w[0].isupper() or w[0] in "@©" or w.lower() in CREDIT_LINKS or _YEAR.fullmatch(w) for w in words)


def _has_credit_sign(content: str, words: list[str]) -> bool:
    lower = [w.lower() for w in words]
    return ("/" in content and len(words) >= 2) or "via" in lower[:-1] or "photo" in lower or "getty" in lower
