"""Stances: what sources want, judge, ask and speak about: attributed to them, yet vouched for by nobody.

It knows one sentence at a time and leaves direct speech alone. A stance never makes a claim: the outlet asserts that
somebody wants something, nobody asserts that it is so.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from claimcheck.claims.attributed import Attributed
from claimcheck.claims.chains import relies
from claimcheck.claims.claiming import is_taking
from claimcheck.claims.cues import relative_of, sets_scene, subject_of
from claimcheck.claims.frames import Frame, frames_of
from claimcheck.claims.lost_subjects import lost_subject
from claimcheck.claims.medial import TELLING
from claimcheck.claims.source_phrases import source_span
from claimcheck.claims.speech_settings import is_silent, opens, told_alone
from claimcheck.claims.stance_words import (
    ADJECTIVES,
    EVIDENCE,
    FINDS,
    INFINITIVE,
    MATTER,
    NO_CLAUSE,
    NOUNS,
    OBJECT,
    PREPOSITIONS,
    WITH_COMPLEMENT,
)
from claimcheck.claims.stretches import tidied

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse
    from claimcheck.text.span import Span

_FEELING: Final = frozenset("be feel seem remain sound become".split())
_WAYS: Final = frozenset("seem appear continue begin start go proceed come dare bother".split())
# Verbs that only carry a noun of attitude: the matter is the noun's.
_LIGHT: Final = frozenset(
    "express voice offer pledge make issue give have share raise announce repeat reiterate".split()
)
_VERBS: Final = frozenset({"VERB", "AUX"})
_OPENING_MARKS: Final = " “\"'‘"
# Subjects that hold no view: "it is", "there is", "this means".
_NOBODY: Final = frozenset("it there this that these those what which".split())


def find_stances(reading: Reading, sentence: Span, taken: Sequence[Attributed]) -> Iterator[Attributed]:
    """The stances of a sentence outside direct speech and outside what is already handed to somebody.

    Args:
        reading: The article, parsed.
        sentence: The sentence to look at.
        taken: What was attributed in it already.
    """
    parse = reading.parse
    spoken = [q.span for q in reading.quotations_in(sentence) if q.closed]
    held = [a.content for a in taken]
    cues = [a.cue_span for a in taken if a.cue_span]
    for i in parse.indices(sentence):
        word = parse.tokens[i].span
        if any(s.covers(word) for s in held) or any(s.overlaps(word) for s in cues):
            continue
        if any(s.covers(word) for s in spoken):
            continue
        if taken and opens(parse, i, sentence):
            continue
        stance = _stance(reading, sentence, i)
        if stance and (is_silent(parse, stance.content) or _only_names_source(parse, i, stance, taken)):
            continue
        # "Reuters said, citing the guard, that 90 people sank": no 90 people cite, whatever the parser says.
        if stance and not (stance.source and any(a.content.covers(stance.source) for a in taken)):
            held.append(stance.content)
            yield stance


def _only_names_source(parse: Parse, i: int, stance: Attributed, taken: Sequence[Attributed]) -> bool:
    """For "quoted the officer as saying that …" and "citing two sources": what they say is told beside."""
    if parse.tokens[i].lemma.lower() not in {"quote", "cite"}:
        return False
    passed = any(a.source is not None and stance.content.covers(a.source) for a in taken)
    return passed or (bool(taken) and parse.tokens[i].tag == "VBG" and relies(parse, i))


def _stance(reading: Reading, sentence: Span, i: int) -> Attributed | None:
    parse = reading.parse
    token = parse.tokens[i]
    if token.pos in _VERBS:
        source, frames = _of_verb(parse, i, sentence)
    elif token.pos == "ADJ" and token.lemma.lower() in ADJECTIVES:
        source, frames = _of_adjective(parse, i)
    elif token.pos == "NOUN" and token.lemma.lower() in NOUNS:
        source, frames = _of_noun(parse, i)
    else:
        return None
    if source is None or not frames or parse.tokens[source].text.lower() in _NOBODY:
        return None
    content = tidied(reading.text, max(frames[0].span.start, sentence.start), min(frames[0].span.end, sentence.end))
    if content is None:
        return None
    return Attributed(
        content=told_alone(reading, token.lemma.lower(), content),
        sentence=sentence,
        source=source_span(parse, source, reading.text),
        source_head=source,
        cue=token.text,
        cue_span=token.span,
        lemma=token.lemma.lower(),
        vouched=False,
        relative=relative_of(parse, i) if token.pos in _VERBS else None,
    )


def widened(reading: Reading, item: Attributed) -> Attributed:
    """A quotation of a few words as part of what its verb takes: "called the deal “a gift”" hands over the deal too."""
    parse = reading.parse
    if not item.quoted or item.cue_span is None:
        return item
    i = parse.indices(item.cue_span)[-1]
    if parse.tokens[i].pos not in _VERBS:
        return item
    for frame in _of_verb(parse, i, item.sentence)[1]:
        start = frame.span.start
        if item.lemma in TELLING:  # "told the court: “…”": the court is who hears it
            spoken = (q.span.start for q in reading.quotations_in(item.content) if q.span.start >= start)
            heard = (at for at in spoken if reading.text[start:at].rstrip(_OPENING_MARKS).endswith((":", ",")))
            start = next(heard, start)
        content = tidied(reading.text, start, min(frame.span.end, item.sentence.end))
        if content and content.start < item.content.start and content.end + 2 >= item.content.start:
            return replace(item, content=content.cover(item.content))
    return item


def _of_verb(parse: Parse, i: int, sentence: Span) -> tuple[int | None, list[Frame]]:
    lemma = parse.tokens[i].lemma.lower()
    below = parse.children(i)
    if sets_scene(parse, i):
        return None, []
    if any(parse.tokens[c].dep in {"nsubjpass", "auxpass"} for c in below):
        return _of_passive(parse, i) if lemma in OBJECT else (None, [])
    if any(parse.tokens[c].tag == "TO" for c in below) and not _merely_begun(parse, i):
        return None, []
    frames = [f for f in frames_of(parse, i) if _takes(parse, i, lemma, f)]
    if not frames and lemma in FINDS:
        source = subject_of(parse, i)
        if source is not None and parse.tokens[source].lemma.lower() in EVIDENCE:
            return source, [f for f in frames_of(parse, i) if f.kind == "it"]
    if not frames:
        return None, []
    source = subject_of(parse, i)
    return (lost_subject(parse, i, sentence) if source is None else source), frames


def _of_passive(parse: Parse, i: int) -> tuple[int | None, list[Frame]]:
    """For "the deal was criticized by unions": the unions, on the deal."""
    agent = next((c for c in parse.children(i) if parse.tokens[c].dep == "agent"), None)
    matter = next((c for c in parse.children(i) if parse.tokens[c].dep == "nsubjpass"), None)
    if agent is None or matter is None or parse.tokens[matter].text.lower() == "it":
        return None, []  # "it was announced by the navy that …": the matter is told elsewhere
    source = next((c for c in parse.children(agent) if parse.tokens[c].dep == "pobj"), None)
    return source, [Frame("it", parse.subtree_span(matter))]


def _merely_begun(parse: Parse, i: int) -> bool:
    """Whether the infinitive hangs on a verb that only says how it comes about ("went on to praise")."""
    token = parse.tokens[i]
    return token.dep in {"xcomp", "advcl"} and parse.tokens[token.head].lemma.lower() in _WAYS


def _takes(parse: Parse, i: int, lemma: str, frame: Frame) -> bool:
    if frame.kind == "that":
        return lemma not in NO_CLAUSE
    if frame.kind == "inf":
        return lemma in INFINITIVE
    if frame.kind == "it" and lemma in _LIGHT and _names_attitude(parse, i):
        return False
    if frame.kind == "it" and lemma == "claim" and is_taking(parse, i):
        return False
    if frame.kind == "it":
        return lemma in OBJECT or (lemma in WITH_COMPLEMENT and _complemented(parse, i))
    return lemma in PREPOSITIONS.get(frame.kind, ())


def _names_attitude(parse: Parse, i: int) -> bool:
    """Whether the object is a noun of attitude with a matter of its own ("expressed doubt about the deal")."""
    objects = [c for c in parse.children(i) if parse.tokens[c].dep == "dobj" and c > i]
    return any(parse.tokens[c].lemma.lower() in NOUNS and _of_noun(parse, c)[1] for c in objects)


def _complemented(parse: Parse, i: int) -> bool:
    return any(
        parse.tokens[c].dep in {"xcomp", "ccomp", "oprd"}
        or (parse.tokens[c].dep == "prep" and parse.tokens[c].lemma == "as")
        for c in parse.children(i)
        if c > i
    )


def _of_adjective(parse: Parse, i: int) -> tuple[int | None, list[Frame]]:
    token = parse.tokens[i]
    if token.dep != "acomp" or parse.tokens[token.head].lemma.lower() not in _FEELING:
        return None, []
    frames = [f for f in frames_of(parse, i) if f.kind in {"that", "inf"} or f.kind in MATTER]
    frames += [f for f in frames_of(parse, token.head) if f.kind == "that" and f.span.start > token.start]
    return subject_of(parse, token.head), frames


def _of_noun(parse: Parse, i: int) -> tuple[int | None, list[Frame]]:
    token = parse.tokens[i]
    frames = [f for f in frames_of(parse, i) if f.kind in {"that", "inf"} or f.kind in MATTER]
    if not frames:
        return None, []
    owner = next((c for c in parse.children(i) if parse.tokens[c].dep == "poss"), None)
    owner = _author_of(parse, i) if owner is None else owner
    if owner is None and token.dep in {"dobj", "attr"} and parse.tokens[token.head].pos in _VERBS:
        owner = subject_of(parse, token.head)
    return owner, frames


def _author_of(parse: Parse, i: int) -> int | None:
    """For "the claim by the pilot that …": the pilot."""
    links = (c for c in parse.children(i) if parse.tokens[c].text == "by" and c == i + 1)
    return next((g for c in links for g in parse.children(c) if parse.tokens[g].dep == "pobj"), None)
