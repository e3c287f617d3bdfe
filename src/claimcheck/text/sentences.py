"""Sentences of a text: our own rules, by the marks, the words beside them, and line breaks.

A paragraph is never crossed. Every mark that could end a sentence is looked at once, with a bounded window of words on
either side, so the work grows with the length of the text alone. Quotation marks are never paired, since news pairs
them wrongly: a mark that follows the full stop closes, a mark before the next word opens, whichever way it is drawn.
This file knows characters and word lists. It must not know a parse, a model or what an article is.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from claimcheck.text.abbreviations import (
    AFTER_CLOCK,
    BEFORE_FIGURE,
    MARKED_NAMES,
    MAYBE_LAST,
    MONTHS,
    NEVER_LAST,
    SPEECH,
    STARTERS,
    WEEKDAYS,
)
from claimcheck.text.span import Span, trimmed

if TYPE_CHECKING:
    from collections.abc import Iterator

# A run of end marks and what closes behind it. Possessive and without lookahead, so a long run is read once.
_MARKS = re.compile(r"([.!?…‽]++|[。！？।]++)([\"'”“’»)\]}]*+)")
# What may stand between a sentence and the first letter of the next. Must not swallow the letter.
_OPENERS = re.compile(r"[\"'“”‘’„«‹(\[{¡¿*_•–—-]*+")
_WORD = re.compile(r"[^\s\"“”«»()\[\]{}…,;:!?]*+")
# The last word before the mark, in a window of _BACK characters: letters, figures, inner stops and apostrophes.
_LAST_WORD = re.compile(r"[^\s\"“”‘«»()\[\]{}…,;:!?/–—]*\Z")
_LINE = re.compile(r"[^\n\r\v\f\x1c-\x1e\x85\u2028\u2029]++")
_ACRONYM = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]\Z|Ph\.D\Z|[BM]\.Sc\Z")  # "U.N": its last stop is the mark itself
_CLOCK = re.compile(r"[ap]\.?m\Z", re.IGNORECASE)
# "Denver time", "New York time" behind a clock; must not match "Time" nor "Denver lost time".
_ZONE = re.compile(r"\s{1,3}[A-Z][\w-]{1,20}(?:\s[A-Z][\w-]{1,20})?\stime\b")
# "she asked", "Mr. Hall said", "the tall man said" behind a closed question; at most five words
# before the verb, none of which may end a sentence ("The general left. He said").
_ATTRIBUTION = re.compile(
    r"(?:(?:(?:[A-Z]|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Capt|Gen|Lt|Col|Sgt|Prof|Rev|St)\.|[^\W\d_][\w'’-]{0,30})\s+){1,5}?"
    rf"(?:{'|'.join(sorted(SPEECH))})\b"
)
# "left.The": a word, a stop and a capitalised word without the space; must not match "Booking.Com" or an address.
_GLUED = re.compile(r"[“\"]?(?!(?:Com|Org|Net|Js|Io|Co|Uk|Tv)\b)[^\W\d_a-zß-ÿ][a-zß-ÿ]*(?=[\s,'’])")
_LETTER = re.compile(r"[^\W\d_]")
_CAPITAL = re.compile(r"[A-ZÀ-Þ]")
_JUDGED = 4000  # characters by which a text is judged to be without capitals: an article's first paragraphs
_PER_CAPITAL = 400  # letters per capital: prose has one in thirty or forty, a stray name in small print one in hundreds
_PLAIN_WORD = re.compile(r"[a-zß-ÿ]{2,}|[A-ZÀ-Þ][a-zß-ÿ]{2,}")
_ABBREVIATED = NEVER_LAST | MAYBE_LAST
_BACK = 40  # longer than any word that matters; bounds the look back
_AHEAD = 120  # five words and a verb; bounds the look ahead
_WRAP = range(55, 101)  # columns at which prose is wrapped by hand or by mail and wire systems (65 to 80, with slack)


def split_sentences(text: str) -> tuple[Span, ...]:
    """The sentences of a text, in order.

    The spans do not overlap, carry no white space at their ends, cover every character that is not white space and
    never cross a paragraph. A line that is no sentence (a headline, a byline) is one of its own. Linear in the length.

    >>> text = "He left at 6 a.m. Tuesday. “Why?” she asked."
    >>> [sentence.of(text) for sentence in split_sentences(text)]
    ['He left at 6 a.m. Tuesday.', '“Why?” she asked.']
    """
    found = []
    small = _is_small(text)
    for start, end in _paragraphs(text):
        begin = start
        for cut in _ends(text, start, end, small=small):
            span = trimmed(text, begin, cut)
            if span is not None:
                found.append(span)
            begin = cut
        span = trimmed(text, begin, end)
        if span is not None:
            found.append(span)
    return tuple(found)


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Stretches that a sentence may not leave: single lines, or the lines of prose that was wrapped by hand."""
    block: list[tuple[int, int]] = []
    last_end = 0
    for match in _LINE.finditer(text):
        span = trimmed(text, match.start(), match.end())
        if span is None:
            continue
        if block and _is_blank_between(text, last_end, span.start):
            yield from _unwrapped(text, block)
            block = []
        block.append((span.start, span.end))
        last_end = span.end
    yield from _unwrapped(text, block)


def _is_blank_between(text: str, end: int, start: int) -> bool:
    gap = text[end:start].replace("\r\n", "\n").replace("\r", "\n")
    return gap.count("\n") > 1 or "\u2029" in gap


def _unwrapped(text: str, lines: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """The lines, joined where the break is only a wrap."""
    if not lines:
        return
    wrapped = _is_wrapped(text, lines)
    start, end = lines[0]
    line = start
    for following in lines[1:]:
        if not (wrapped or _continues(text, line, end, following[0])):
            yield start, end
            start = following[0]
        line, end = following
    yield start, end


def _continues(text: str, start: int, end: int, following: int) -> bool:
    """Whether a line of 60 or more columns without an end mark goes on in lower case on the next."""
    return end - start in range(60, _WRAP.stop) and text[end - 1] not in ".!?…:;\"”'’)" and text[following].islower()


def _is_wrapped(text: str, lines: list[tuple[int, int]]) -> bool:
    """Whether every break stands where the next word would not have fitted, and at least one is in mid-clause."""
    width = max(end - start for start, end in lines)
    if len(lines) < 2 or width not in _WRAP:
        return False
    inside = False
    for (start, end), (following, following_end) in pairwise(lines):
        word = text[following:following_end].split(maxsplit=1)[0]
        if end - start + 1 + len(word) <= width:
            return False
        inside = inside or (text[end - 1] not in ".!?…" and text[following].islower())
    return inside


def _is_small(text: str) -> bool:
    """Whether the text is written without capitals, as feeds and transcripts are, so that none can begin a sentence."""
    capitals = len(_CAPITAL.findall(text, 0, _JUDGED))
    return capitals * _PER_CAPITAL < len(_LETTER.findall(text, 0, _JUDGED))


def _ends(text: str, start: int, end: int, *, small: bool) -> Iterator[int]:
    """Where the sentences of one paragraph end, but for its own end."""
    begin = start
    for match in _MARKS.finditer(text, start, end):
        after = match.end()
        if after >= end:
            return
        if not text[after].isspace():
            after = _glued_end(text, match, end)
        elif not _is_end(text, begin, match, end, small=small):
            after = 0
        if after:
            yield after
            begin = after


def _glued_end(text: str, match: re.Match[str], end: int) -> int:
    """Where the sentence ends although no space follows the mark ("left.The next", "left.”He"), or 0."""
    before = _last_word(text, match.start())
    if match[0][0] in "。！？।":
        return match.end()
    if len(match[1]) > 1 and match[1][0] == ".":
        return 0
    # A mark that was read as closing may open the next sentence: 'left."He said'.
    closers = match[2]
    opens = closers[-1:] in {"“", "‘"}
    if _PLAIN_WORD.fullmatch(before) and before not in _ABBREVIATED and _GLUED.match(text, match.end(), end):
        return match.end() - opens
    return 0


def _last_word(text: str, end: int) -> str:
    if end and text[end - 1] == " ":  # tokenised text sets its marks apart: "Mr . Hall"
        end -= 1
    found = _LAST_WORD.search(text, max(0, end - _BACK), end)
    return found[0].lstrip("'’-—–$#@") if found else ""


def _is_end(text: str, begin: int, match: re.Match[str], end: int, *, small: bool) -> bool:
    """Whether the mark, which white space follows, ends the sentence that began at ``begin``."""
    at = match.end()
    while at < end and text[at].isspace():
        at += 1
    openers = _OPENERS.match(text, at, end)
    first = openers.end() if openers else at
    opened = text[at:first]
    if first >= end or text[first].isspace():
        return _stands_alone(text, match, opened)
    found = _WORD.match(text, first, end)
    following = found[0] if found else ""
    following = following.capitalize() if small else following
    if not following or not _can_begin(following):
        return False
    if "!" in match[1] or "?" in match[1]:
        return _mark_ends(text, match, first, end, opened=opened)
    if match[1] == ".":
        return _stop_ends(text, begin, match, following, opened, small=small)
    return following not in {"I", "I’m", "I'm", "I’ve", "I've"} or bool(match[2]) or bool(opened)


def _stands_alone(text: str, match: re.Match[str], opened: str) -> bool:
    """A dash, bullet or stray quotation mark with white space on both sides: only a bullet begins a sentence."""
    return opened[:1] in {"•", "*"} or (
        opened[:1] in {"—", "–", "-", "_"} and bool(match[2]) and text[match.end()] == "\n"
    )


def _can_begin(word: str) -> bool:
    """Whether a sentence can begin with the word: a capital, a figure, a sign, or a brand like "iPhone"."""
    if word[0].islower():
        return len(word) > 1 and word[1].isupper()
    return word[0].isalnum() or word[0] in "$£€¥#@&+"


def _mark_ends(text: str, match: re.Match[str], first: int, end: int, *, opened: str) -> bool:
    """Whether "!" or "?" ends the sentence: not before the speaker of the quotation, nor inside a name."""
    if match[2]:
        return bool(opened) or not _ATTRIBUTION.match(text, first, min(end, first + _AHEAD))
    if match[1] == "!" and _last_word(text, match.start()) in MARKED_NAMES:
        found = _WORD.match(text, first, end)
        return bool(opened) or (found is not None and found[0] in STARTERS)
    return True


def _stop_ends(text: str, begin: int, match: re.Match[str], following: str, opened: str, *, small: bool) -> bool:
    """Whether a full stop ends the sentence, by the word before it and the word after it."""
    word = _last_word(text, match.start())
    if small:
        if _CLOCK.match(word) or _ACRONYM.match(word) or word.capitalize() in MAYBE_LAST:
            return False  # only a capital would tell
        word = word.capitalize() if word.capitalize() in NEVER_LAST | MONTHS | WEEKDAYS else word
    following = following.rstrip(".") or following
    is_starter = following in STARTERS or "“" in opened or '"' in opened or "”" in opened
    if _is_list_number(text, begin, match.start()) or word in NEVER_LAST:
        return False
    if word in BEFORE_FIGURE and following[0].isdigit():
        return False
    if word in MONTHS or word in WEEKDAYS:
        return not (following[0].isdigit() or following in MONTHS or following in AFTER_CLOCK)
    if word in MAYBE_LAST:
        return is_starter and ")" not in match[2]
    if len(word) == 1 and word.isalpha():
        return (is_starter and not opened and following not in {"A", "I"}) or (word.islower() and word != "v")
    if _CLOCK.match(word):
        zone = _ZONE.match(text, match.end())  # "11 a.m. Denver time"
        return following not in AFTER_CLOCK and not following[0].isdigit() and zone is None
    if _ACRONYM.match(word):
        return is_starter and ")" not in match[2]
    return True


def _is_list_number(text: str, begin: int, stop: int) -> bool:
    """Whether all that stands before the stop is the number or letter of a list: "2. Hand in the form"."""
    head = text[max(begin, stop - 4) : stop].strip()
    return stop - begin < 5 and (head.isdigit() or (len(head) == 1 and head.isalpha()))
