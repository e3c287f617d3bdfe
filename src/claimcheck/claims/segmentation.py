"""Segmentation: into which statements a sentence falls, each with the words that hand it to somebody.

It cuts at what is attributed to different sources or cues, at clauses joined with a subject of their own, and at
", with X done" additions. Whether a piece is worth calling a claim is decided in checkworthy.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from claimcheck.claims.bare_contents import is_bare
from claimcheck.claims.cuts import pieces_of
from claimcheck.claims.datelines import past_dateline
from claimcheck.claims.denied_asides import denied_asides
from claimcheck.claims.doubted import told_in
from claimcheck.claims.lexicon import PERSONS
from claimcheck.claims.modality import main_verb
from claimcheck.claims.shared_subjects import Shared, shared_in, shared_with
from claimcheck.claims.source_clauses import befell_source
from claimcheck.claims.statement_ends import without_ends
from claimcheck.claims.untold import untold_in
from claimcheck.text.span import Span, trimmed

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from claimcheck.claims.attribution import Attributed
    from claimcheck.claims.disclaimers import FoundDisclaimer
    from claimcheck.claims.reading import Reading

_LOOKED_BACK: Final = 60  # statements: a long article's; bounded so that long texts stay linear
# "RUIZ: ", "HOST INTRO: ": a transcript's label; must not match a time or a single capital ("A: …").
_LABEL: Final = re.compile(r"[A-Z][A-Z.'’ -]{1,40}[A-Z]:\s+")
# "Painful: Ruiz is believed to …", "New home, old worries: …", over a picture; must not match "Note: the yard is shut"
# nor "Chief nurse Ana Ruiz: We are full" (no capitals but the first).
_CAPTION: Final = re.compile(r"[A-Z][a-z]{2,15}(?:,? [a-z]{1,15}){0,4}:\s(?=[A-Z])")
_PERFORMATIVES: Final = frozenset(
    "confirm know say tell announce report assure reveal note state see understand find hear".split()
)
_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
_ASKS: Final = ("whether ", "if ", "how much ", "how many ")


@dataclass(frozen=True, slots=True)
class Statement:
    """One stretch of a sentence that states one thing, and what attributes it, or None in the outlet's own voice.

    ``shared`` is what it takes over from the clause that it is joined to, whose subject is its own; ``left_out`` are
    clauses inside it that stand on somebody else's word and are told by themselves.
    """

    span: Span
    sentence: Span
    attributed: Attributed | None
    shared: Shared | None = None
    left_out: tuple[Span, ...] = ()


def segment(
    reading: Reading,
    attributed: Sequence[Attributed],
    disclaimers: Sequence[FoundDisclaimer],
    spoken: Container[int] | None = None,
) -> tuple[Statement, ...]:
    """The statements of the body, in order; sentences that only disclaim make none.

    Args:
        reading: The article.
        attributed: What stands on whose word.
        disclaimers: What is said to be unverified.
        spoken: The identities of those attributions that have a speaker other than the outlet; None where all have.
    """
    told: dict[Span, list[Attributed]] = {}
    for item in attributed:
        told.setdefault(item.sentence, []).append(item)
    found: list[Statement] = []
    doubted: dict[Span, list[FoundDisclaimer]] = {}
    for disclaimer in disclaimers:
        doubted.setdefault(disclaimer.sentence, []).append(disclaimer)
    for sentence in reading.parse.sentences:
        hidden = doubted.get(sentence, [])
        found += _told_inside(reading, hidden, told.get(sentence, []), found)
        if any(d.whole for d in hidden):
            continue
        items = told.get(sentence, [])
        asides = [a for a in items if a.clause is not None]
        parts = _outermost([a for a in items if a.clause is None], spoken)
        parts = [] if all(is_bare(reading, a) for a in parts) else parts
        made = [s for item in parts for s in _statements(reading, item.content, sentence, item, hidden)]
        for left in untold_in(reading, sentence, parts) if parts else [sentence]:
            made += _statements(reading, left, sentence, None, hidden)
        comments = [clause for item in parts if (clause := _comment(reading, item))]
        if comments and all(any(c.covers(item.content) for c in comments) for item in parts):
            made += _statements(reading, sentence, sentence, None, hidden)
        comments += [a.clause.whole for a in asides if a.clause is not None and a.clause.set_off]
        found += [_without(statement, comments) for statement in made]
        beside = befell_source(reading, parts[0]) if parts else None
        if beside is not None and sentence.covers(beside[0]):  # a quotation that goes on has its source further up
            found.append(Statement(span=beside[0], sentence=sentence, attributed=None, shared=beside[1]))
        for aside in asides:
            found += _statements(reading, aside.content, sentence, aside, hidden)
    return tuple(sorted(found, key=lambda s: (s.span.start, s.span.end)))


def _without(statement: Statement, comments: Sequence[Span]) -> Statement:
    inside = tuple(c for c in comments if statement.span.covers(c) and statement.span != c)
    return replace(statement, left_out=inside) if inside else statement


def _comment(reading: Reading, item: Attributed) -> Span | None:
    """For "Ruiz, who said the bridge was safe, left on Monday": the clause with "who"."""
    if item.relative is None or item.cue_span is None:
        return None
    cue = reading.parse.indices(item.cue_span)[-1]
    whole = reading.parse.subtree_span(cue)
    set_off = reading.text.endswith(", ", 0, whole.start) and whole.start == item.relative.start
    return whole if reading.parse.tokens[cue].dep == "relcl" and set_off and whole.covers(item.content) else None


def _told_inside(
    reading: Reading, hidden: Sequence[FoundDisclaimer], items: Sequence[Attributed], before: Sequence[Statement]
) -> list[Statement]:
    """For "a report that the border had been closed could not be confirmed": what was reported, unless told before."""
    made = []
    for disclaimer in hidden:
        clause = told_in(reading, disclaimer)
        if not disclaimer.whole and not (clause and disclaimer.object and disclaimer.object.covers(clause)):
            continue  # "a claim that we could not verify" tells nothing itself
        span = without_ends(reading.text, clause) if clause and disclaimer.by == "outlet" else None
        if span and not any(_tells(reading, earlier.span, span) for earlier in before[-_LOOKED_BACK:]):
            item = next((a for a in items if a.content.covers(span)), None)
            made.append(Statement(span=span, sentence=disclaimer.sentence, attributed=item))
    return made


def _tells(reading: Reading, earlier: Span, later: Span) -> bool:
    """Whether half of the later statement's nouns, verbs and names stand in the earlier one."""
    kinds = {"NOUN", "PROPN", "VERB", "NUM"}
    words = {t.lemma.lower() for t in reading.parse.within(later) if t.pos in kinds}
    return 2 * len(words & {t.lemma.lower() for t in reading.parse.within(earlier)}) >= len(words)


def _past_label(reading: Reading, sentence: Span) -> Span:
    match = _LABEL.match(reading.text, sentence.start, sentence.end)
    if match is None:
        match = _CAPTION.match(reading.text, sentence.start, sentence.end)
        label = reading.parse.within(Span(sentence.start, match.end())) if match else ()
        if any(t.pos == "PROPN" or t.tag in _FINITE or t.lemma.lower() in PERSONS for t in label):
            match = None  # a name or somebody who speaks, or a sentence of its own
    return Span(match.end(), sentence.end) if match and match.end() < sentence.end else sentence


def _outermost(items: Sequence[Attributed], spoken: Container[int] | None) -> list[Attributed]:
    """Those whose content lies in no other's; overlapping ones are kept apart by dropping the shorter.

    What the outlet says of itself gives way to what it hands to others inside it.
    """
    own = [a for a in items if spoken is not None and id(a) not in spoken]
    others = [a for a in items if a not in own]
    kept: list[Attributed] = []
    for item in [*sorted(others, key=lambda a: -len(a.content)), *sorted(own, key=lambda a: -len(a.content))]:
        if not any(item.content.overlaps(other.content) for other in kept):
            kept.append(item)
    return kept


def _statements(
    reading: Reading, span: Span, sentence: Span, item: Attributed | None, hidden: Sequence[FoundDisclaimer]
) -> list[Statement]:
    pieces = [_past_label(reading, past_dateline(reading.text, span))]
    for disclaimer in hidden:
        pieces = [left for piece in pieces for left in _around(reading.text, piece, disclaimer.span)]
    for aside in denied_asides(sentence, reading.text):
        pieces = [left for piece in pieces for left in _around(reading.text, piece, aside.span)]
    pieces = [part for piece in pieces for part in pieces_of(reading, piece)]
    parts = [part for piece in pieces for part in shared_in(reading, piece)]
    if item is not None and item.clause is not None:
        parts = [(part, shared or shared_with(item.clause)) for part, shared in parts]
    found = []
    for part, shared in parts:
        tidy = without_ends(reading.text, _past_performative(reading, _before_cue(reading.text, part, item)))
        asks = _ASKS if item else _ASKS[:1]
        if tidy and not tidy.of(reading.text).lower().startswith(asks):  # no open question
            found.append(Statement(span=tidy, sentence=sentence, attributed=item, shared=shared))
    return found


def _before_cue(text: str, piece: Span, item: Attributed | None) -> Span:
    """The piece without an attribution at its end ("…, according to the ministry")."""
    if item is None or item.cue_span is None or item.source is None:
        return piece
    phrase = item.cue_span.cover(item.source)
    rest = text[phrase.end : piece.end].strip(" ,.;—–-").lower()
    if piece.start < phrase.start < piece.end and rest in {"", "and", "but"} and len(phrase) < len(piece):
        return Span(piece.start, phrase.start)
    return piece


def _past_performative(reading: Reading, piece: Span) -> Span:
    """For "I can confirm that X", "we know that X": X."""
    parse = reading.parse
    root = main_verb(parse, piece)
    if root is None or parse.tokens[root].lemma.lower() not in _PERFORMATIVES:
        return piece
    speaker = next((parse.tokens[c] for c in parse.children(root) if parse.tokens[c].dep == "nsubj"), None)
    clause = next((c for c in parse.children(root) if parse.tokens[c].dep == "ccomp" and c > root), None)
    if speaker is None or clause is None or speaker.text.lower() not in {"i", "we"}:
        return piece
    marked = any(parse.tokens[c].dep == "mark" for c in parse.children(clause))
    seen = parse.tokens[root].text.lower() in {"saw", "heard"} and not marked  # "I saw two men jump": a witness
    if seen or any(parse.tokens[c].dep == "neg" for c in parse.children(root)):
        return piece
    start = parse.tokens[min(parse.subtree(clause))].start
    return Span(start, piece.end) if piece.start < start < piece.end else piece


def _around(text: str, piece: Span, hole: Span) -> list[Span]:
    if not piece.overlaps(hole):
        return [piece]
    if text[hole.start - 1 : hole.start] + text[hole.end : hole.end + 1] == "()":
        hole = Span(hole.start - 1, hole.end + 1)
    sides = (
        trimmed(text, piece.start, max(piece.start, hole.start)),
        trimmed(text, min(hole.end, piece.end), piece.end),
    )
    return [side for side in sides if side and len(side) > 12]
