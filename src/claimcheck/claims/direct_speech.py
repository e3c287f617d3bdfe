"""Direct speech: which quotations of a sentence a cue of speech hands to its source.

It goes by position: right before the cue, after it, or going on behind it, unless another word of speech stands
nearer. It knows one sentence and one cue at a time.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from claimcheck.claims.lexicon import QUOTERS
from claimcheck.claims.stretches import tidied, words_in
from claimcheck.text.span import Span, trimmed

if TYPE_CHECKING:
    from claimcheck.claims.cue import Cue
    from claimcheck.claims.reading import Reading

SHORTEST_SPEECH: Final = 3  # words: shorter quotations are names, titles or scare quotes
# What leads on to a second quotation: a comma, colon or dash, or "and"; not "on the podcast".
_LEADS_ON: Final = re.compile(r"(?:[,;:—–-]|\b(?:and|but|that|because))\s*[\"“„«']*\Z")


def quotation_before(reading: Reading, sentence: Span, cue: Cue) -> Span | None:
    """Direct speech that ends right before the cue; not a last few words of it ("the plan is “a gift,” he said")."""
    if cue.lemma not in QUOTERS:
        return None
    for quotation in reading.quotations_in(sentence):
        start = max(quotation.span.start, sentence.start)
        end = quotation.span.end
        if not start < end <= cue.phrase.start or reading.text[end : cue.phrase.start].strip(" ,”\"'."):
            continue
        if _has_rival(reading, end, cue.words.start):
            return None  # "“A,” he said, adding that B"
        opens = start <= sentence.start + 2 or reading.text[start].isupper()
        return tidied(reading.text, start, end) if opens and _is_speech(reading, Span(start, end)) else None
    return None


def around_cue(reading: Reading, sentence: Span, cue: Cue) -> tuple[Span, Span] | None:
    """The quotations right before the cue and behind it, where the second goes on in small letters."""
    quotations = [q.span for q in reading.quotations_in(sentence) if sentence.covers(q.span)]
    for first, second in pairwise(quotations):
        text = reading.text
        if first.end > cue.phrase.start or second.start < cue.phrase.end or not text[second.start].islower():
            continue
        apart = text[first.end : cue.phrase.start].strip(" ,”\"'’") or _has_rival(reading, first.end, cue.words.start)
        opens = text[cue.phrase.end : second.start].rstrip(" “\"'‘").endswith(",")
        if not apart and opens and not _has_rival(reading, cue.phrase.end, second.start):
            return first, second
    return None


def _is_speech(reading: Reading, span: Span) -> bool:
    return words_in(reading, span) >= SHORTEST_SPEECH and _has_verb(reading, span)


def _has_verb(reading: Reading, span: Span) -> bool:
    return any(t.pos in {"VERB", "AUX"} for t in reading.parse.within(span))


def with_second_quotation(reading: Reading, sentence: Span, cue: Cue, clause: Span) -> list[Span]:
    """The clause, and a further quotation on the cue's other side ("A," he said, "and B")."""
    others = [
        q.span
        for q in reading.quotations_in(sentence)
        if not q.span.overlaps(clause) and words_in(reading, q.span) >= SHORTEST_SPEECH and sentence.covers(q.span)
    ]
    if clause.start > cue.words.end or not others:
        return [clause]
    return [
        clause,
        *(o for o in others if o.start >= cue.phrase.end and _is_continued(reading, cue.phrase.end, o.start)),
    ]


def _is_continued(reading: Reading, start: int, end: int) -> bool:
    """Whether the speech goes on after words of the outlet between the two offsets."""
    return bool(_LEADS_ON.search(reading.text, max(start - 1, end - 12), end)) and not _has_rival(reading, start, end)


def _has_rival(reading: Reading, start: int, end: int) -> bool:
    """Whether another word of speech stands between the two offsets ("he said, adding: …")."""
    between = reading.parse.within(Span(start, end)) if start < end else ()
    return any(t.pos == "VERB" and t.lemma.lower() in QUOTERS for t in between)


def beside_quotations(reading: Reading, sentence: Span, cue: Cue) -> list[Span]:
    """The quotations of the sentence that no other word of speech stands nearer to."""
    found = []
    for quotation in reading.quotations_in(sentence):
        inside = trimmed(reading.text, max(quotation.span.start, sentence.start), min(quotation.span.end, sentence.end))
        if inside is None:
            continue
        if inside.overlaps(cue.words):  # an unclosed quotation swallowed its own attribution
            inside = tidied(reading.text, inside.start, cue.phrase.start) if cue.phrase.start > inside.start else None
        if inside and _is_anothers(reading, cue, inside):
            continue
        if inside and (words_in(reading, inside) >= SHORTEST_SPEECH or quotation.span.start < sentence.start):
            found.append(tidied(reading.text, inside.start, inside.end) or inside)
    return found


def _is_anothers(reading: Reading, cue: Cue, inside: Span) -> bool:
    """Whether another word of speech stands nearer to the quotation."""
    if inside.start >= cue.phrase.end:
        return _has_rival(reading, cue.phrase.end, inside.start)
    return inside.end <= cue.phrase.start and _has_rival(reading, inside.end, cue.phrase.start)
