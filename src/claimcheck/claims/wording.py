"""Wording: a claim's statement made to stand alone: names for pronouns and acronyms, days for "on Tuesday".

Attribution is left out, nothing is added: every content word comes from the article, and a pronoun that cannot be
resolved safely stays.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.claims.modality import main_verb
from claimcheck.text.time_expression import TimeBasis

if TYPE_CHECKING:
    from datetime import date

    from claimcheck.claims.cast import Cast
    from claimcheck.claims.claim import Attribution
    from claimcheck.claims.reading import Reading
    from claimcheck.text.span import Span
    from claimcheck.text.time_expression import TimeExpression

_MONTHS: Final = (
    "January February March April May June July August September October November December".split()
)
_OF_PERSON: Final = {"he": "", "she": "", "i": "", "his": "’s", "her": "’s", "my": "’s"}
_OF_BODY: Final = {"it": "", "we": "", "they": "", "its": "’s", "our": "’s"}
# Deeds of bodies, by lemma: with any other verb "it" may be a ship, a number or the weather.
_DEEDS: Final = frozenset(
    """
    spend detect observe spot hire employ pay sell buy cut plan expect know investigate arrest receive deploy send find
    warn close open offer reject sign run build own seek agree publish release support oppose
    """.split()
)
_YEAR = re.compile(r"\b\d{4}\b")


def wording_of(
    reading: Reading, cast: Cast, span: Span, attribution: Attribution | None, times: tuple[TimeExpression, ...]
) -> str:
    """The statement of the claim in ``span``, self-contained."""
    edits: dict[tuple[int, int], str] = {}
    _leave_out_attribution(reading.text, span, attribution, edits)
    _name_pronouns(reading, cast, span, attribution, edits)
    _spell_out_acronyms(reading, cast, span, edits)
    _date(span, times, edits)
    return _polish(_apply(reading.text, span, edits))


def _apply(text: str, span: Span, edits: dict[tuple[int, int], str]) -> str:
    out, at = [], span.start
    for (start, end), new in sorted(edits.items()):
        if start < at or end > span.end:
            continue
        out += [text[at:start], new]
        at = end
    return "".join([*out, text[at : span.end]])


def _polish(words: str) -> str:
    words = re.sub(r"[“”\"„]", "", words)
    words = re.sub(r"\s+", " ", words).strip(" ,;:—–-")
    words = re.sub(r"\s+([,.;:])", r"\1", words)
    words = re.sub(r"(?:,\s*){2,}", ", ", words)
    return words[:1].upper() + words[1:] if words else words


def _leave_out_attribution(text: str, span: Span, attribution: Attribution | None, edits: dict[tuple[int, int], str]) -> None:
    if attribution is None or attribution.cue_span is None or not span.covers(attribution.cue_span):
        return
    phrase = attribution.cue_span
    if attribution.speaker_span is not None and span.covers(attribution.speaker_span):
        phrase = phrase.cover(attribution.speaker_span)
    edits[_with_commas(text, span, phrase)] = ""


def _with_commas(text: str, span: Span, phrase: Span) -> tuple[int, int]:
    """The phrase with the comma or commas that set it off."""
    start, end = phrase.start, phrase.end
    while start > span.start and text[start - 1] in " ,":
        start -= 1
    return start, end + 1 if text.startswith(",", end) else end


def _name_pronouns(
    reading: Reading, cast: Cast, span: Span, attribution: Attribution | None, edits: dict[tuple[int, int], str]
) -> None:
    """The first pronoun that stands for the speaker becomes the speaker's name."""
    if attribution is None or attribution.anonymous:
        return
    member = cast.members.get(attribution.speaker)
    person = member is not None and member.person
    table = _OF_PERSON if person else _OF_BODY
    named_inside = {m.name for m in cast.mentions if span.covers(m.span)}
    if attribution.speaker in named_inside:
        return
    for i in reading.parse.indices(span):
        token = reading.parse.tokens[i]
        low = token.text.lower()
        if attribution.speaker_span is not None and attribution.speaker_span.covers(token.span):
            continue
        if low not in table or token.pos not in {"PRON", "DET"}:
            continue
        direct = low in {"i", "we", "my", "our"}
        if direct != attribution.quoted or (low in {"it", "its"} and not _acts(reading, i, span)):
            continue
        if low in {"his", "her"} and token.dep != "poss":
            continue
        edits[token.start, token.end] = attribution.speaker + table[low]
        return


def _acts(reading: Reading, i: int, span: Span) -> bool:
    """Whether "it" is the subject of the main verb and does what a body does, rather than being or happening."""
    token = reading.parse.tokens[i]
    verb = reading.parse.tokens[token.head]
    return token.dep == "nsubj" and token.head == main_verb(reading.parse, span) and verb.lemma in _DEEDS


def _spell_out_acronyms(reading: Reading, cast: Cast, span: Span, edits: dict[tuple[int, int], str]) -> None:
    for acronym, full in cast.acronyms.items():
        match = re.search(rf"(?<![\w(]){re.escape(acronym)}(?![\w)])", span.of(reading.text))
        if match and full not in span.of(reading.text):
            edits[span.start + match.start(), span.start + match.end()] = full


def _date(span: Span, times: tuple[TimeExpression, ...], edits: dict[tuple[int, int], str]) -> None:
    for time in times:
        if not span.covers(time.span) or time.basis is TimeBasis.NONE or _YEAR.search(time.text):
            continue
        said = _days(time.start, time.end)
        if said:
            edits[time.span.start, time.span.end] = f"{time.text} ({said})"


def _days(start: date | None, end: date | None) -> str:
    if start is None or end is None:
        return ""
    if start == end:
        return f"{start.day} {_MONTHS[start.month - 1]} {start.year}"
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{end.day} {_MONTHS[start.month - 1]} {start.year}"
    return f"{start.day} {_MONTHS[start.month - 1]} {start.year} – {end.day} {_MONTHS[end.month - 1]} {end.year}"
