"""Segmentation: into which statements a sentence falls, each with the words that hand it to somebody.

It cuts at what is attributed to different sources or cues, at clauses joined with a subject of their own, and at
", with X done" additions. Whether a piece is worth calling a claim is decided in checkworthy.py.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from claimcheck.claims.modality import main_verb
from claimcheck.text.span import Span, trimmed

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

    from claimcheck.claims.attribution import Attributed
    from claimcheck.claims.disclaimers import FoundDisclaimer
    from claimcheck.claims.reading import Reading

_SHORTEST_CLAUSE: Final = 4  # words: a shorter joined clause ("and it did") asserts nothing of its own
_LOOKED_BACK: Final = 60  # statements: a long article's; bounded so that long texts stay linear
_REPORTS: Final = frozenset("claim report allegation rumor rumour assertion statement suggestion accusation".split())
_REPORT_REACH: Final = 8  # tokens from "reports" to its "that": who reported and where stands between
_EDGES: Final = ' \t\n,;:—–-“”„"«».!'
# "RUIZ: ", "HOST INTRO: ": a transcript's label; must not match a time or a single capital ("A: …").
_LABEL: Final = re.compile(r"[A-Z][A-Z.'’ -]{1,40}[A-Z]:\s+")
_LEADS: Final = tuple(
    "and |but |that |with |while |And |But |or |however, |However, |meanwhile, |Meanwhile, ".split("|")
)
_PERFORMATIVES: Final = frozenset(
    "confirm know say tell announce report assure reveal note state see understand find hear".split()
)
_ASKS: Final = ("whether ", "if ", "how much ", "how many ")
_WHEN: Final = frozenset({"after", "when", "because", "since", "before", "while", "though", "although"})
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "expl", "csubj"})


@dataclass(frozen=True, slots=True)
class Statement:
    """One stretch of a sentence that states one thing, and what attributes it, or None in the outlet's own voice."""

    span: Span
    sentence: Span
    attributed: Attributed | None


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
        if any(d.whole for d in hidden):
            found += _told_inside(reading, hidden, told.get(sentence, []), found)
            continue
        parts = _outermost(told.get(sentence, []), spoken)
        if parts:
            for item in parts:
                found += _statements(reading, item.content, sentence, item, hidden)
            for left in _untold(reading, sentence, parts):
                found += _statements(reading, left, sentence, None, hidden)
        else:
            found += _statements(reading, sentence, sentence, None, hidden)
    return tuple(sorted(found, key=lambda s: (s.span.start, s.span.end)))


def _told_inside(
    reading: Reading, hidden: Sequence[FoundDisclaimer], items: Sequence[Attributed], before: Sequence[Statement]
) -> list[Statement]:
    """For "a report that the border had been closed could not be confirmed": what was reported, unless told before."""
    made = []
    for disclaimer in hidden:
        clause = _reported(reading, disclaimer)
        span = _tidied(reading, clause) if clause and disclaimer.by == "outlet" else None
        if span and not any(_tells(reading, earlier.span, span) for earlier in before[-_LOOKED_BACK:]):
            item = next((a for a in items if a.content.covers(span)), None)
            made.append(Statement(span=span, sentence=disclaimer.sentence, attributed=item))
    return made


def _reported(reading: Reading, disclaimer: FoundDisclaimer) -> Span | None:
    """The clause behind "that" in what the disclaimer speaks of ("claims by the union that …"), without "that"."""
    parse = reading.parse
    inside = parse.indices(disclaimer.sentence)
    for i in inside:
        token = parse.tokens[i]
        before = range(max(inside.start, i - _REPORT_REACH), i)
        told = any(parse.tokens[k].lemma.lower() in _REPORTS and parse.tokens[k].pos == "NOUN" for k in before)
        opens = token.dep == "mark" or any(parse.tokens[c].dep == "nsubj" and c > i for c in parse.children(token.head))
        if token.text == "that" and opens and told:
            below = [k for k in parse.subtree(token.head) if k > i]
            return Span(token.end, parse.tokens[max(below)].end) if below else None
    return None


def _tells(reading: Reading, earlier: Span, later: Span) -> bool:
    """Whether half of the later statement's nouns, verbs and names stand in the earlier one."""
    kinds = {"NOUN", "PROPN", "VERB", "NUM"}
    words = {t.lemma.lower() for t in reading.parse.within(later) if t.pos in kinds}
    return 2 * len(words & {t.lemma.lower() for t in reading.parse.within(earlier)}) >= len(words)


# "PORT CARIDAD, Philippines (ArchPress) — ": capitals, perhaps a land and an agency, then a dash; must not match a
# sentence that merely holds a dash further on.
_DATELINE: Final = re.compile(
    r"[A-Z][A-Z.'’ -]{2,40}(?:,\s+[A-Z][\w. ]{1,30})?(?:,?\s+[A-Z][a-z]{2,8}\.? \d{1,2})?"
    r"\s*(?:\([^()]{1,40}\))?\s*[—–-]{1,2}\s+"
    # An agency alone, in brackets; must not match "(Photo) shows" in small letters before.
    r"|\([A-Z][A-Z. ]{1,20}\)\s*(?:[—–-]{1,2}\s*)?"
)


def _after_dateline(reading: Reading, sentence: Span) -> Span:
    match = _DATELINE.match(reading.text, sentence.start, sentence.end) or _LABEL.match(
        reading.text, sentence.start, sentence.end
    )
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
    pieces = [_after_dateline(reading, span)]
    for disclaimer in hidden:
        pieces = [left for piece in pieces for left in _without(reading.text, piece, disclaimer.span)]
    pieces = [part for piece in pieces for part in _split(reading, piece)]
    pieces = [_past_performative(reading, _before_cue(reading.text, piece, item)) for piece in pieces]
    tidied = [tidy for piece in pieces if (tidy := _tidied(reading, piece))]
    return [
        Statement(span=span, sentence=sentence, attributed=item)
        for span in tidied
        if not (item and span.of(reading.text).lower().startswith(_ASKS))  # an open question
    ]


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
    if any(parse.tokens[c].dep == "neg" for c in parse.children(root)):
        return piece
    start = parse.tokens[min(parse.subtree(clause))].start
    return Span(start, piece.end) if piece.start < start < piece.end else piece


def _without(text: str, piece: Span, hole: Span) -> list[Span]:
    if not piece.overlaps(hole):
        return [piece]
    if text[hole.start - 1 : hole.start] + text[hole.end : hole.end + 1] == "()":
        hole = Span(hole.start - 1, hole.end + 1)
    sides = (
        trimmed(text, piece.start, max(piece.start, hole.start)),
        trimmed(text, min(hole.end, piece.end), piece.end),
    )
    return [side for side in sides if side and len(side) > 12]


def _split(reading: Reading, piece: Span) -> list[Span]:
    joined = (*_clause_cuts(reading, piece), *_that_cuts(reading, piece))
    cuts = sorted({*joined, *_semicolon_cuts(reading, piece), *_addition_cuts(reading, piece)})
    bounds = [piece.start, *cuts, piece.end]
    parts = [trimmed(reading.text, a, b) for a, b in pairwise(bounds)]
    return [part for part in parts if part]


def _clause_cuts(reading: Reading, piece: Span) -> list[int]:
    """Where a clause with its own subject is joined to the main one by "and", "but" or a semicolon."""
    parse = reading.parse
    root = main_verb(parse, piece)
    if root is None:
        return []
    inside = parse.indices(piece)
    cuts = []
    for i in _joined(reading, root):
        if i not in inside or not _is_predicate(reading, i):
            continue
        own = any(parse.tokens[c].dep in _SUBJECTS for c in parse.children(i))
        start = parse.tokens[min(parse.subtree(i))].start
        longer = _words(reading, Span(start, piece.end)) if start < piece.end else 0
        if (
            own
            and longer >= _SHORTEST_CLAUSE
            and start > piece.start
            and _words(reading, Span(piece.start, start)) >= _SHORTEST_CLAUSE
        ):
            cuts.append(start)
    return cuts


# ", but that": the second clause of a speech; must not match "and that of the mayor", which has no verb.
_THAT_TOO: Final = re.compile(r",\s{1,3}(?:and|but)\s{1,3}that\s{1,3}")


def _that_cuts(reading: Reading, piece: Span) -> list[int]:
    """Where "…, but that …" joins a second clause, whatever the parser hung it on."""
    found = (match for match in _THAT_TOO.finditer(reading.text, piece.start, piece.end) if match.end() < piece.end)
    return [
        match.start()
        for match in found
        if _is_clause(reading, Span(match.end(), piece.end)) and _is_clause(reading, Span(piece.start, match.start()))
    ]


def _untold(reading: Reading, sentence: Span, parts: Sequence[Attributed]) -> list[Span]:
    """The clauses behind semicolons of which nothing is handed to anybody ("…, police said; the road is shut")."""
    bounds = [*_semicolons(reading, sentence), sentence.end]
    rest = [s for a, b in pairwise(bounds) if (s := trimmed(reading.text, a + 1, b)) and _is_clause(reading, s)]
    told = [span for a in parts for span in (a.content, a.source, a.cue_span) if span is not None]
    rest += [s for a in parts if (s := _clause_before(reading, sentence, a))]
    rest += [s for a in parts if (s := _main_clause(reading, sentence, a)) and s not in rest]
    return [s for s in rest if not any(s.overlaps(span) for span in told)]


_JOINT: Final = re.compile(r",? (?:and|but)\s+$")  # what joins a clause to the one before it


def _clause_before(reading: Reading, sentence: Span, item: Attributed) -> Span | None:
    """For "the road was shut, and two people were hurt, police said", of which police said the second: the first."""
    joint = _JOINT.search(reading.text, sentence.start, item.content.start)
    before = trimmed(reading.text, sentence.start, joint.start()) if joint else None
    return before if before is not None and _is_clause(reading, before) else None


def _main_clause(reading: Reading, sentence: Span, item: Attributed) -> Span | None:
    """What goes before a clause that only says when or why: "He resigned after auditors found that …"."""
    if item.cue_span is None:
        return None
    parse = reading.parse
    cue = parse.indices(item.cue_span)[-1]
    marks = [c for c in parse.children(cue) if parse.tokens[c].text.lower() in _WHEN and c < cue]
    if parse.tokens[cue].dep != "advcl" or not marks or parse.tokens[cue].head > cue:
        return None
    before = trimmed(reading.text, sentence.start, parse.tokens[min(parse.subtree(cue))].start)
    if before is None or any(t.dep == "npadvmod" for t in parse.within(before)[-1:]):
        return None  # "The attack came a day | after the army said …"
    return before if _is_clause(reading, before) else None


def _semicolons(reading: Reading, piece: Span) -> list[int]:
    return [t.start for t in reading.parse.within(piece) if t.text == ";"]


def _semicolon_cuts(reading: Reading, piece: Span) -> list[int]:
    """Where a semicolon parts two clauses, however the parser hangs them; not the items of a list."""
    marks = _semicolons(reading, piece)
    bounds = [piece.start, *marks, piece.end]
    whole = [_is_clause(reading, trimmed(reading.text, a, b)) for a, b in pairwise(bounds)]
    return [mark for mark, before, after in zip(marks, whole, whole[1:], strict=False) if before and after]


def _is_clause(reading: Reading, piece: Span | None) -> bool:
    root = main_verb(reading.parse, piece) if piece else None
    if piece is None or root is None or not _is_predicate(reading, root):
        return False
    own = any(reading.parse.tokens[c].dep in _SUBJECTS for c in reading.parse.children(root))
    return own and _words(reading, piece) >= _SHORTEST_CLAUSE


def _is_predicate(reading: Reading, i: int) -> bool:
    """Whether the word is a verb, or has one below it ("were unaccounted for")."""
    tokens = reading.parse.tokens
    if tokens[i].tag == "VBG" and not any(tokens[c].dep == "aux" for c in reading.parse.children(i)):
        return False  # "calls, some of them threatening": no statement of its own
    return tokens[i].pos in {"VERB", "AUX"} or any(tokens[c].pos == "AUX" for c in reading.parse.children(i))


def _joined(reading: Reading, root: int) -> list[int]:
    """The verbs joined to the root, and those joined to them."""
    found, todo = [], [root]
    while todo:
        for child in reading.parse.children(todo.pop()):
            if reading.parse.tokens[child].dep == "conj":
                found.append(child)
                todo.append(child)
    return found


def _addition_cuts(reading: Reading, piece: Span) -> list[int]:
    """Where ", with X done" adds a statement."""
    parse = reading.parse
    cuts = []
    inside = parse.indices(piece)
    for i in inside:
        token = parse.tokens[i]
        if token.text.lower() != "with" or i == inside.start or parse.tokens[i - 1].text != ",":
            continue
        obj = next((c for c in parse.children(i) if parse.tokens[c].dep in {"pobj", "pcomp"}), None)
        if obj is not None and any(parse.tokens[c].dep == "acl" for c in parse.children(obj)):
            cuts.append(token.start)
    return cuts


def _words(reading: Reading, span: Span) -> int:
    return sum(t.pos not in {"PUNCT", "SPACE"} for t in reading.parse.within(span))


def _tidied(reading: Reading, piece: Span) -> Span | None:
    """The piece without marks and joining words at its ends."""
    text, start, end = reading.text, piece.start, piece.end
    moved = True
    while moved and start < end:
        moved = False
        while start < end and text[start] in _EDGES:
            start, moved = start + 1, True
        for word in _LEADS:
            if text.startswith(word, start) and not (word == "with " and piece.start == start == 0):
                start, moved = start + len(word), True
    aside = _AS_THEY_SAY.search(text, start, end)
    end = _without_tail(text, start, aside.start() if aside else end)
    return trimmed(text, start, _with_closing_mark(text, start, end))


# ", as the opposition alleges" at the end; must not match ", as the bridge was closed".
_AS_THEY_SAY: Final = re.compile(
    r",\sas\s[\w’' -]{2,40}\s"
    r"(?:alleges?|alleged|claims?|claimed|says?|said|insists?|contends?|maintains?|reported)[.\s]*\Z"
)


def _with_closing_mark(text: str, start: int, end: int) -> int:
    """The end moved behind the mark that closes a quotation opened inside."""
    inside = text[start:end]
    if inside.count("“") > inside.count("”") or inside.count('"') % 2:
        for tail in ("”", '"', ".”", ",”", '."', ',"', "!”", "?”"):
            if text.startswith(tail, end):
                return end + len(tail)
    return end


def _without_tail(text: str, start: int, end: int) -> int:
    """The end without marks and a joining word."""
    while end > start:
        if text[end - 1] == "." and _is_abbreviation(text, start, end):
            return end
        joiner = next((w for w in (" and", " but", " or", ", as", " –", " —") if text.endswith(w, start, end)), "")
        if joiner:
            end -= len(joiner)
        elif text[end - 1].isspace() or text[end - 1] in _EDGES:
            end -= 1
        else:
            return end
    return end


def _is_abbreviation(text: str, start: int, end: int) -> bool:
    word = text[start:end].rsplit(None, 1)[-1]
    return word.count(".") > 1 and not any(c.isdigit() for c in word)  # "U.S.", not "£1.1bn."
