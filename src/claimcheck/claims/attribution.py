"""Attribution: which stretch of each sentence stands on whose word, before speakers are resolved to names.

Three passes: what hangs on a reporting verb or phrase (by the parse, then by position where the parse fails), then
quotations that merely go on from a neighbour. It does not know names: the source is a stretch of text here.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from claimcheck.claims.attributed import Attributed
from claimcheck.claims.chains import before_reliance, is_reason, past_reliance, told_by
from claimcheck.claims.contents import contents_of
from claimcheck.claims.cues import cue_lemma, find_cues, relative_of
from claimcheck.claims.denied_asides import before_denial, denied_asides, is_inside
from claimcheck.claims.labels import Label, labelled, labels_of, opening_of
from claimcheck.claims.lexicon import QUOTERS
from claimcheck.claims.modality import main_verb
from claimcheck.claims.passed_on import passed_on
from claimcheck.claims.relatives import Relative, relative_at
from claimcheck.claims.reporters_asides import before_unsaid
from claimcheck.claims.rivals import parted
from claimcheck.claims.source_phrases import source_span
from claimcheck.claims.stances import find_stances, widened
from claimcheck.claims.stretches import tidied, words_in
from claimcheck.claims.trailing import find_trailing
from claimcheck.text.span import Span, trimmed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from claimcheck.claims.cue import Cue
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse

_OWN: Final = frozenset({"its", "his", "her", "their"})
_RECORDS: Final = frozenset(
    "log record datum data figure count note diary register archive list statistic estimate reading survey file".split()
)
_CHAIN_REACH: Final = 14  # tokens between a cue and its "citing": the longest source phrases and dates in between

_LONGEST_SENTENCE: Final = 400  # tokens: longer ones are tables or broken text, and cost the square of their length
_NEXT: Final = 3  # cues ahead that a quotation may run on to


def attribute(reading: Reading, *, every: bool = False) -> tuple[Attributed, ...]:
    """Everything in the body that stands on somebody's word, in order of appearance; contents may nest.

    Args:
        reading: The article, parsed.
        every: Whether attitudes count too: what a source wants, judges or speaks about, which makes no claim its own.
    """
    found: list[Attributed] = []
    labels = labels_of(reading)
    opened: Attributed | None = None
    for paragraph in reading.paragraphs:
        label = labels.get(paragraph)
        if label and (label.direct or every):
            new = _labelled(reading, paragraph, label)
        else:
            new = _in_paragraph(reading, paragraph, opened or (found[-1] if found else None))
            if opened and not new and (every or not label):
                new = _block(reading, paragraph, opened)
            new = new if every else _passed_on_in(reading, new)
            if label and label.round_up:
                new = [*_headed(reading, paragraph, label, new), *new]
        found += _with_cue(new, opened)
        opened = _opened(reading, paragraph, new)
    if every:
        found = [widened(reading, item) for item in found]
        found = sorted([*found, *_stances(reading, found)], key=_place)
    return tuple(found)


def _passed_on_in(reading: Reading, new: list[Attributed]) -> list[Attributed]:
    told: dict[Span, list[Attributed]] = {}
    for item in new:
        told.setdefault(item.sentence, []).append(item)
    return [item for items in told.values() for item in passed_on(reading.parse, items)]


def _labelled(reading: Reading, paragraph: Span, label: Label) -> list[Attributed]:
    """Each sentence after a speaker's label; only a transcript's or a quotation is direct speech and vouched for."""
    contents = [(s, c) for s in reading.sentences_in(paragraph) if (c := labelled(reading, s, label))]
    return [
        Attributed(
            content=content,
            sentence=sentence,
            source=label.name,
            source_head=label.head,
            cue="" if k else label.colon.of(reading.text),
            cue_span=None if k else label.colon,
            quoted=label.direct,
            vouched=label.direct,
        )
        for k, (sentence, content) in enumerate(contents)
    ]


def _headed(reading: Reading, paragraph: Span, label: Label, told: list[Attributed]) -> list[Attributed]:
    """The first sentence after a round-up's label, where its own words name nobody else."""
    first = _labelled(reading, paragraph, label)[:1]
    return [replace(a, vouched=True) for a in first if all(a.sentence != other.sentence for other in told)]


def _opened(reading: Reading, paragraph: Span, told: list[Attributed]) -> Attributed | None:
    """The source that a paragraph's last words leave speaking ("The mayor said:"), its content still to come."""
    if reading.text[paragraph.end - 1] != ":" or not reading.sentences_in(paragraph):
        return None
    sentence = reading.sentences_in(paragraph)[-1]
    cues = [c for c in find_cues(reading.parse, sentence, reading.text) if c.kind == "verb"]
    used = {a.cue_span for a in told}
    if not cues and (label := opening_of(reading, paragraph)):
        return _labelled(reading, paragraph, label)[0]
    if not cues or cues[-1].words in used or cues[-1].lemma not in QUOTERS:
        return None
    return _attributed(reading, sentence, cues[-1], sentence)


def _block(reading: Reading, paragraph: Span, opened: Attributed) -> list[Attributed]:
    """A paragraph quoted as a block, without marks."""
    return [
        _carried(opened, tidy, s) for s in reading.sentences_in(paragraph) if (tidy := tidied(reading.text, *_ends(s)))
    ]


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _carried(source: Attributed, content: Span, sentence: Span) -> Attributed:
    return replace(
        source,
        content=content,
        sentence=sentence,
        cue="",
        from_cue=source.cue or source.from_cue,
        cue_span=None,
        lemma="",
        quoted=True,
        chain=(),
        relative=None,
    )


def _with_cue(new: list[Attributed], opened: Attributed | None) -> list[Attributed]:
    """The first of what a source left speaking says gets the cue from the paragraph before."""
    if opened is None or not new or new[0].cue or new[0].source != opened.source:
        return new
    return [replace(new[0], cue=opened.cue, cue_span=opened.cue_span, lemma=opened.lemma), *new[1:]]


def _stances(reading: Reading, vouched: list[Attributed]) -> list[Attributed]:
    told: dict[Span, list[Attributed]] = {}
    for item in vouched:
        told.setdefault(item.sentence, []).append(item)
    return [
        stance
        for sentence in _readable(reading, reading.parse.sentences)
        for stance in find_stances(reading, sentence, told.get(sentence, []))
    ]


def _place(item: Attributed) -> tuple[int, int, int]:
    return item.sentence.start, item.content.start, -item.content.end


def _in_paragraph(reading: Reading, paragraph: Span, before: Attributed | None) -> list[Attributed]:
    sentences = _readable(reading, reading.sentences_in(paragraph))
    found = [a for sentence in sentences for a in _in_sentence(reading, sentence)]
    cued = {a.sentence for a in found}
    said = [*found, *(a for sentence in sentences if sentence not in cued for a in _silent(reading, sentence))]
    spoken = sorted((a for a in said if a.source is not None and (a.quoted or a.lemma in QUOTERS)), key=_place)
    before = before if reading.text[paragraph.start] in "“”\"«'‘`" else None
    for sentence in sentences:
        content = None if sentence in cued else _quoted_part(reading, sentence)
        neighbour = _neighbour(reading, sentence, spoken, before) if content else None
        if content and neighbour:
            before = _carried(neighbour, content, sentence)
            found.append(before)
    return sorted(found, key=_place)


def _silent(reading: Reading, sentence: Span) -> Iterator[Attributed]:
    """A quotation too short to state anything ("“Twelve days,” she told me."), for what its speaker goes on to say."""
    speech = [q for q in reading.quotations_in(sentence) if q.span.start >= sentence.start]
    for cue in find_cues(reading.parse, sentence, reading.text):
        before = [q.span for q in speech if q.span.end <= cue.phrase.start]
        asked = cue.kind == "verb" and cue.lemma in QUOTERS and cue.subject is not None
        inside = any(q.span.covers(cue.words) for q in speech)
        if asked and before and not inside and not reading.text[before[-1].end : cue.phrase.start].strip(" ,.”\"'"):
            yield _attributed(reading, sentence, cue, before[-1])


def _readable(reading: Reading, sentences: Iterable[Span]) -> list[Span]:
    return [s for s in sentences if len(reading.parse.indices(s)) <= _LONGEST_SENTENCE]


def _in_sentence(reading: Reading, sentence: Span) -> list[Attributed]:
    cues = find_cues(reading.parse, sentence, reading.text)
    speech, asides = reading.quotations_in(sentence), denied_asides(sentence, reading.text)
    found: list[Attributed] = []
    for cue in cues:
        if any(q.closed and q.span.covers(cue.words) for q in speech):
            continue  # a verb inside direct speech belongs to the speaker's own words
        if cue.lemma == "cite" or (cue.kind == "according" and _is_set_off(reading.parse, cue.index)):
            continue  # whom the source relies on: read as part of a chain
        aside = relative_at(reading, cue)
        if aside is not None:
            found += _in_relative(reading, sentence, cue, aside)
            continue
        for content in contents_of(reading, before_denial(reading.text, sentence, asides), cue):
            if _is_aside(reading, cue, content) or is_inside(content, asides):
                continue
            found.append(_attributed(reading, sentence, cue, content))
    return parted(reading, _without_repetition(found)) or _behind(reading, sentence)


def _in_relative(reading: Reading, sentence: Span, cue: Cue, aside: Relative) -> list[Attributed]:
    """What a relative clause hands to its own source; nothing where the clause has another subject."""
    if aside.content is None:
        return []
    own = replace(cue, subject=aside.source)
    return [replace(_attributed(reading, sentence, own, aside.content), clause=aside, relative=None)]


def _behind(reading: Reading, sentence: Span) -> list[Attributed]:
    """What a source set behind it vouches for, where the parse finds nobody speaking."""
    found = find_trailing(reading, sentence)
    if found is None or is_inside(reading.parse.tokens[found.cue].span, denied_asides(sentence, reading.text)):
        return []
    words = reading.parse.tokens[found.cue].span
    return [
        Attributed(
            content=found.content,
            sentence=sentence,
            source=found.source,
            source_head=found.head,
            cue=words.of(reading.text),
            cue_span=words,
            lemma=reading.parse.tokens[found.cue].lemma.lower(),
            quoted=False,
            chain=_chain(reading, found.cue, found.head),
        )
    ]


def _is_set_off(parse: Parse, i: int) -> bool:
    """For the "according to" of "reported that, according to the governor, …"."""
    k = i - 1 - (parse.tokens[i - 1].text == ",")
    return k > 0 and parse.tokens[k].text.lower() == "that" and cue_lemma(parse, k - 1) is not None


def _is_aside(reading: Reading, cue: Cue, content: Span) -> bool:
    """Whether the cue only comments inside a relative clause ("a fight that both sides say has been coming")."""
    parse = reading.parse
    if cue.kind != "verb" or parse.tokens[cue.index].dep != "relcl":
        return False
    inside = parse.indices(content)
    root = main_verb(parse, content)
    return root is not None and not any(
        c in inside and parse.tokens[c].dep in {"nsubj", "nsubjpass", "expl", "csubj"} for c in parse.children(root)
    )


def _attributed(reading: Reading, sentence: Span, cue: Cue, content: Span) -> Attributed:
    source = source_span(reading.parse, cue.subject, reading.text) if cue.subject is not None else None
    if source and cue.subject and reading.parse.tokens[cue.subject].end < cue.words.start < source.end:
        source = trimmed(reading.text, source.start, cue.words.start)  # "the seller announced": taken for a participle
    if cue.kind == "verb" and content.start >= cue.words.end:
        content = before_unsaid(reading, content)
    content = before_denial(reading.text, content, denied_asides(sentence, reading.text))
    return Attributed(
        content=before_reliance(reading, past_reliance(reading.text, content)),
        sentence=sentence,
        source=source,
        source_head=cue.subject,
        cue="according to" if cue.kind == "according" else cue.words.of(reading.text),
        cue_span=cue.words,
        lemma=cue.lemma,
        quoted=_mostly_quoted(reading, content),
        chain=(*_chain(reading, cue.index, cue.subject), *told_by(reading, content)),
        relative=relative_of(reading.parse, cue.index) if cue.kind == "verb" else None,
    )


def _quoted_part(reading: Reading, sentence: Span) -> Span | None:
    for quotation in reading.quotations_in(sentence):
        content = trimmed(
            reading.text, max(quotation.span.start, sentence.start), min(quotation.span.end, sentence.end)
        )
        if content and words_in(reading, content) * 2 >= words_in(reading, sentence):
            return tidied(reading.text, content.start, content.end)
    return None


def _neighbour(
    reading: Reading, sentence: Span, spoken: list[Attributed], before: Attributed | None
) -> Attributed | None:
    """Whose a quotation without a cue is: of the one that goes on in the next cue's, else of the last speaker's.

    Args:
        reading: The article, parsed.
        sentence: The quotation's sentence.
        spoken: What the paragraph's cues attribute, in order.
        before: What was carried on or, at the paragraph's start, said last; None where it cannot go on.
    """
    k = bisect_left(spoken, sentence.start, key=lambda a: a.sentence.start)
    here = reading.quotations_in(sentence)
    after = spoken[k : k + _NEXT]
    same = next((a for a in after if any(q.span.overlaps(a.content) for q in here)), None)
    if same:
        return same
    if k and (before is None or before.sentence.start < spoken[k - 1].sentence.start):
        return spoken[k - 1]
    paragraph = reading.paragraphs[reading.paragraph_index(sentence.start)]
    from_above = before is None or before.sentence.start < paragraph.start
    return after[0] if after and from_above else before


def _chain(reading: Reading, cue: int, subject: int | None) -> tuple[int, ...]:
    """The heads of whom the source relies on: the objects of a "citing" close to the cue."""
    parse = reading.parse
    near = range(max(0, cue - _CHAIN_REACH), min(len(parse.tokens), cue + _CHAIN_REACH))
    citing = [i for i in near if parse.tokens[i].text.lower() in {"citing", "quoting"} or _cites(reading, subject, i)]
    return tuple(
        c
        for i in citing
        if parse.sentence_at(parse.tokens[i].start) == parse.sentence_at(parse.tokens[cue].start)
        for c in parse.children(i)
        if parse.tokens[c].dep == "dobj" and not _is_own_record(parse, c) and not is_reason(parse.tokens[c])
    )


def _is_own_record(parse: Parse, i: int) -> bool:
    """For "the office said, citing its log": what the source keeps itself is nobody else."""
    owned = any(parse.tokens[c].text.lower() in _OWN for c in parse.children(i) if parse.tokens[c].dep == "poss")
    return owned and parse.tokens[i].lemma.lower() in _RECORDS


def _cites(reading: Reading, subject: int | None, i: int) -> bool:
    """For "the Mail, which cited court papers,": a clause about the source."""
    token = reading.parse.tokens[i]
    return token.text.lower() in {"cited", "cites", "quoted", "quotes"} and (
        token.dep == "relcl" and token.head == subject
    )


def _mostly_quoted(reading: Reading, content: Span) -> bool:
    quotations = [q.span for q in reading.quotations_in(content)]
    inside = sum(min(q.end, content.end) - max(q.start, content.start) for q in quotations)
    if len(quotations) == 2 and quotations[0].start <= content.start and content.end <= quotations[1].end:
        return True
    return inside * 10 >= len(content) * 6


def _without_repetition(found: list[Attributed]) -> list[Attributed]:
    """One attribution per content: where two cues claim the same stretch, the one whose source stands nearest wins."""
    best: dict[Span, Attributed] = {}
    for item in found:
        other = best.get(item.content)
        if other is None or _distance(item) < _distance(other):
            best[item.content] = item
    return list(best.values())


def _distance(item: Attributed) -> int:
    if item.cue_span is None or item.source is None:
        return 10_000
    return abs(item.cue_span.start - item.content.end) if item.cue_span.start > item.content.start else 0


__all__ = ["Attributed", "attribute"]
