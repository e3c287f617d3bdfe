"""Attribution: which stretch of each sentence stands on whose word, before speakers are resolved to names.

Three passes: what hangs on a reporting verb or phrase (by the parse, then by position where the parse fails), then
quotations that merely go on from a neighbour. It does not know names: the source is a stretch of text here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from claimcheck.claims.cues import Cue, find_cues, source_span
from claimcheck.claims.modality import main_verb
from claimcheck.claims.lexicon import DENIAL_CUES, NEEDS_CLAUSE, QUOTERS, SPEECH
from claimcheck.text.span import Span, trimmed

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.claims.reading import Reading

# Objects of these verbs are themselves what is said ("denied the allegations", "confirmed two deaths").
_TAKES_OBJECT: Final = DENIAL_CUES | frozenset({"confirm", "report", "announce", "predict", "forecast", "estimate"})
# What one can deny, reject or dismiss by word of mouth; one also denies a visa, rejects a bid and dismisses workers.
_SAYINGS: Final = frozenset(
    """
    claim allegation report rumor rumour suggestion accusation talk charge notion idea assertion figure account
    involvement wrongdoing responsibility link connection story speculation criticism use existence plan
    """.split()
)
_CHAIN_REACH: Final = 14  # tokens between a cue and its "citing": the longest source phrases and dates in between
_SHORTEST_OBJECT: Final = 3  # words: "denied it" says nothing that could be checked
_SHORTEST_SPEECH: Final = 3  # words: shorter quotations are names, titles or scare quotes
_SUBORDINATORS: Final = frozenset("although though while whereas when as because since if unless until after before".split())
_EDGES: Final = " \t\n,;:—–-“”„\"«»"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attributed:
    """A stretch of one sentence and the words that hand it to a source.

    Args:
        content: What is attributed; within one sentence.
        sentence: That sentence.
        source: The source phrase, or None where a quotation goes on and the source is ``follows``'s.
        source_head: The index of the token that heads the source phrase, or None.
        cue: The verb or phrase ("said", "according to"), or an empty string.
        cue_span: Where it stands, or None.
        lemma: The cue's lemma, or an empty string.
        quoted: Whether most of the content is direct speech.
        chain: Stretches that name whom the source relies on ("citing …").
    """

    content: Span
    sentence: Span
    source: Span | None
    source_head: int | None
    cue: str = ""
    cue_span: Span | None = None
    lemma: str = ""
    quoted: bool = False
    chain: tuple[int, ...] = ()


def attribute(reading: Reading) -> tuple[Attributed, ...]:
    """Everything in the body that stands on somebody's word, in order of appearance; contents may nest."""
    found: list[Attributed] = []
    for paragraph in reading.paragraphs:
        found.extend(_in_paragraph(reading, paragraph, found[-1] if found else None))
    return tuple(found)


def _in_paragraph(reading: Reading, paragraph: Span, before: Attributed | None) -> list[Attributed]:
    sentences = reading.sentences_in(paragraph)
    found = [a for sentence in sentences for a in _in_sentence(reading, sentence)]
    for sentence in sentences:
        if not any(a.sentence == sentence for a in found):
            carried = _carried_on(reading, sentence, found, before)
            if carried:
                found.append(carried)
    return sorted(found, key=lambda a: (a.sentence.start, a.content.start, -a.content.end))


def _in_sentence(reading: Reading, sentence: Span) -> list[Attributed]:
    cues = find_cues(reading.parse, sentence, reading.text)
    speech = reading.quotations_in(sentence)
    found: list[Attributed] = []
    for cue in cues:
        if any(q.closed and q.span.covers(cue.words) for q in speech):
            continue  # a verb inside direct speech belongs to the speaker's own words
        if cue.lemma == "cite":
            continue  # whom the source relies on: read as part of a chain
        for content in _contents(reading, sentence, cue):
            if _is_aside(reading, cue, content):
                continue
            found.append(_attributed(reading, sentence, cue, content))  # noqa: PERF401 - reads in order
    return _without_repetition(found)


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
    return Attributed(
        content=content,
        sentence=sentence,
        source=source,
        source_head=cue.subject,
        cue="according to" if cue.kind == "according" else cue.words.of(reading.text),
        cue_span=cue.words,
        lemma=cue.lemma,
        quoted=_mostly_quoted(reading, content),
        chain=_chain(reading, cue),
    )


def _contents(reading: Reading, sentence: Span, cue: Cue) -> Iterable[Span]:
    if cue.kind != "verb":
        rest = _rest_of_sentence(reading, sentence, cue.phrase)
        return [rest] if rest else []
    medial = _medial(reading, sentence, cue)
    if medial:
        return medial
    clause = _clause(reading, sentence, cue)
    if clause:
        return _with_second_quotation(reading, sentence, cue, clause)
    if cue.lemma in QUOTERS:
        quoted = _beside_quotations(reading, sentence, cue)
        if quoted:
            return _or_their_clause(reading, sentence, cue, quoted)
    if cue.lemma in SPEECH:
        other = _object(reading, cue) or _by_position(reading, sentence, cue)
        return [other] if other else []
    return []


def _medial(reading: Reading, sentence: Span, cue: Cue) -> list[Span]:
    """Both sides of a cue set between commas ("A, he said, and B"): two contents where each has a verb, else one."""
    text = reading.text
    if cue.lemma not in SPEECH or not text[sentence.start : cue.phrase.start].rstrip().endswith(","):
        return []
    if not text[cue.phrase.end : sentence.end].lstrip().startswith(","):
        return []
    before = _tidy(text, sentence.start, cue.phrase.start)
    after = _tidy(text, cue.phrase.end, sentence.end)
    if before is None or after is None or _words(reading, after) < _SHORTEST_SPEECH:
        return []
    if before.of(text).lower().endswith(("which", "that", "who")):  # "pictures which, it claimed, show that …"
        return [_past_evidence(text, after)]
    whole = [_is_full(reading, side) for side in (before, after)]
    if all(whole):
        return [before, after]
    return [before.cover(after)] if not whole[0] and _has_finite_verb(reading, after) else []


# "show that", "shows that": the evidence's verb, not the statement; must not match "show the".
_EVIDENCE: Final = re.compile(r"(?:shows?|showed|proves?|indicates?|suggests?)\s+that\s+", re.IGNORECASE)


def _past_evidence(text: str, span: Span) -> Span:
    match = _EVIDENCE.match(text, span.start, span.end)
    return Span(match.end(), span.end) if match and match.end() < span.end else span


def _is_full(reading: Reading, span: Span) -> bool:
    """Whether the stretch is a clause: a finite verb with a subject inside."""
    parse = reading.parse
    inside = parse.indices(span)
    return any(
        parse.tokens[i].dep in {"nsubj", "nsubjpass", "expl"}
        and parse.tokens[i].tag not in {"WDT", "WP"}
        and parse.tokens[i].head in inside
        for i in inside
    )


def _has_finite_verb(reading: Reading, span: Span) -> bool:
    return any(t.tag in {"VBD", "VBZ", "VBP", "MD"} for t in reading.parse.within(span))


def _or_their_clause(reading: Reading, sentence: Span, cue: Cue, quoted: list[Span]) -> list[Span]:
    """The quotations, or the whole clause where they are only words of it ("he had “no doubt”, he added")."""
    said = sum(_words(reading, q) for q in quoted)
    if cue.lemma not in SPEECH or cue.lemma in NEEDS_CLAUSE - {"add", "conclude"}:
        return quoted
    clause = _by_position(reading, sentence, cue)
    return [clause] if clause and said * 10 < _words(reading, clause) * 6 else quoted


def _clause(reading: Reading, sentence: Span, cue: Cue) -> Span | None:
    """The object clause of the verb, before or after it."""
    parse = reading.parse
    if cue.lemma not in SPEECH:
        return None
    clauses = [c for c in parse.children(cue.index) if _is_clause(reading, cue, c)]
    if not clauses:
        return _after_that(reading, sentence, cue) or _as_clause(reading, sentence, cue)
    clause = _through_evidence(reading, max(clauses, key=lambda c: (c > cue.index, len(list(parse.subtree(c))))))
    if clause < cue.index:
        start = min(sentence.start, parse.tokens[min(parse.subtree(clause))].start)
        lead = _lead(reading, sentence, cue, clause)
        return _tidy(reading.text, lead or start, cue.phrase.start)
    after = [parse.tokens[i] for i in parse.subtree(clause) if i > cue.index]
    start, end = min(t.start for t in after), max(t.end for t in after)
    return _tidy(reading.text, start, _stretched(reading, sentence, cue, clause, end))


def _is_clause(reading: Reading, cue: Cue, child: int) -> bool:
    token = reading.parse.tokens[child]
    if token.dep == "ccomp":
        return child > cue.index or not _is_subordinate(reading, child)
    return token.dep == "xcomp" and cue.lemma in {"claim", "allege", "promise", "pledge", "vow", "expect", "deny"} and (
        child > cue.index
    )


def _is_subordinate(reading: Reading, clause: int) -> bool:
    """Whether the clause opens with "although", "while", …: a setting, not what is said."""
    first = reading.parse.tokens[min(reading.parse.subtree(clause))]
    return first.text.lower() in _SUBORDINATORS


def _through_evidence(reading: Reading, clause: int) -> int:
    """For "claimed shows that X": the clause X."""
    parse = reading.parse
    token = parse.tokens[clause]
    if token.lemma not in {"show", "prove", "suggest", "indicate"} or any(
        parse.tokens[c].dep == "nsubj" for c in parse.children(clause)
    ):
        return clause
    return next((c for c in parse.children(clause) if parse.tokens[c].dep == "ccomp"), clause)


def _after_that(reading: Reading, sentence: Span, cue: Cue) -> Span | None:
    """What follows the first "that" after the cue where only an addressee or a setting stands between."""
    parse = reading.parse
    for i in parse.indices(Span(cue.words.end, sentence.end)) if cue.words.end < sentence.end else ():
        token = parse.tokens[i]
        if token.text.lower() == "that" and token.dep == "mark":
            return _tidy(reading.text, token.end, sentence.end)
        if token.pos in {"VERB", "AUX"} and token.dep != "amod":
            return None
    return None


def _lead(reading: Reading, sentence: Span, cue: Cue, clause: int) -> int | None:
    """Where content that precedes its cue begins: after an earlier conjunct of the cue, else with the sentence."""
    parse = reading.parse
    head = parse.tokens[cue.index].head
    if parse.tokens[cue.index].dep == "conj" and head < min(parse.subtree(clause)):
        return parse.tokens[min(parse.subtree(clause))].start
    return sentence.start


def _stretched(reading: Reading, sentence: Span, cue: Cue, clause: int, end: int) -> int:
    """The end of content that follows its cue: on over what the parser hung too high, up to the next cue's words."""
    parse = reading.parse
    stop = sentence.end
    inside = set(parse.subtree(clause))
    for i in parse.indices(Span(cue.words.end, sentence.end)) if cue.words.end < sentence.end else ():
        token = parse.tokens[i]
        if token.start < end or i in inside:
            continue
        if token.dep in {"conj", "advcl", "parataxis", "relcl", "ccomp", "appos", "cc"} and token.head not in inside:
            stop = min(stop, parse.tokens[min(parse.subtree(i))].start)
    for quotation in reading.quotations_in(sentence):
        if quotation.span.start < end < quotation.span.end:
            end = min(quotation.span.end, sentence.end)
    return max(end, stop) if _only_small_words(reading, end, stop) else end


def _only_small_words(reading: Reading, start: int, end: int) -> bool:
    """Whether between the two offsets stand only a few words that hold no verb: a phrase hung too high."""
    if end <= start:
        return False
    tokens = reading.parse.within(Span(start, end))
    return len(tokens) <= 8 and not any(t.pos in {"VERB", "AUX"} for t in tokens) and not any(
        t.text in {",", "—", "–"} for t in tokens
    )


def _as_clause(reading: Reading, sentence: Span, cue: Cue) -> Span | None:
    """For "…, as X reported": the sentence without that clause."""
    parse = reading.parse
    marked = any(parse.tokens[c].text.lower() == "as" for c in parse.children(cue.index) if c < cue.index)
    if not marked or cue.lemma in NEEDS_CLAUSE - {"report"}:
        return None
    phrase = parse.subtree_span(cue.index)
    return _rest_of_sentence(reading, sentence, phrase) if len(phrase) < len(sentence) else None


def _with_second_quotation(reading: Reading, sentence: Span, cue: Cue, clause: Span) -> list[Span]:
    """The clause, and a further quotation on the cue's other side ("A," he said, "and B")."""
    others = [
        q.span
        for q in reading.quotations_in(sentence)
        if not q.span.overlaps(clause) and _words(reading, q.span) >= _SHORTEST_SPEECH and sentence.covers(q.span)
    ]
    if clause.start > cue.words.end or not others:
        return [clause]
    return [clause, *(o for o in others if o.start >= cue.phrase.end)]


def _beside_quotations(reading: Reading, sentence: Span, cue: Cue) -> list[Span]:
    found = []
    for quotation in reading.quotations_in(sentence):
        inside = trimmed(
            reading.text, max(quotation.span.start, sentence.start), min(quotation.span.end, sentence.end)
        )
        if inside is None:
            continue
        if inside.overlaps(cue.words):  # an unclosed quotation swallowed its own attribution
            inside = _tidy(reading.text, inside.start, cue.phrase.start) if cue.phrase.start > inside.start else None
        if inside and _words(reading, inside) >= _SHORTEST_SPEECH:
            found.append(_tidy(reading.text, inside.start, inside.end) or inside)
    return found


def _object(reading: Reading, cue: Cue) -> Span | None:
    if cue.lemma not in _TAKES_OBJECT:
        return None
    parse = reading.parse
    objects = [c for c in parse.children(cue.index) if parse.tokens[c].dep == "dobj" and c > cue.index]
    if not objects:
        return None
    if cue.lemma in DENIAL_CUES and parse.tokens[objects[0]].lemma.lower() not in _SAYINGS:
        return None
    span = parse.subtree_span(objects[0])
    return _tidy(reading.text, span.start, span.end) if _words(reading, span) >= _SHORTEST_OBJECT else None


def _by_position(reading: Reading, sentence: Span, cue: Cue) -> Span | None:
    """What stands before a short final "…, X said" when the parser saw no clause."""
    if cue.lemma in NEEDS_CLAUSE or cue.phrase.start - sentence.start < len(sentence) // 3:
        return None
    before = reading.text[sentence.start : cue.phrase.start].rstrip()
    if not before.endswith((",", "”", '"', "“")):
        return None
    return _tidy(reading.text, sentence.start, cue.phrase.start)


def _rest_of_sentence(reading: Reading, sentence: Span, phrase: Span) -> Span | None:
    """The longer side of the sentence when the attributing phrase is taken out."""
    before = _tidy(reading.text, sentence.start, max(phrase.start, sentence.start))
    after = _tidy(reading.text, min(phrase.end, sentence.end), sentence.end)
    if before and after and len(after) > len(before) // 2 and _words(reading, before) > 3:
        return before.cover(after)
    return max((s for s in (before, after) if s), key=len, default=None)


def _carried_on(
    reading: Reading, sentence: Span, found: list[Attributed], before: Attributed | None
) -> Attributed | None:
    """A quotation without a cue of its own takes its paragraph's speaker, else the one just before."""
    content = _quoted_part(reading, sentence)
    if content is None:
        return None
    neighbour = _neighbour(reading, sentence, found, before)
    if neighbour is None:
        return None
    return replace(
        neighbour, content=content, sentence=sentence, cue="", cue_span=None, lemma="", quoted=True, chain=()
    )


def _quoted_part(reading: Reading, sentence: Span) -> Span | None:
    for quotation in reading.quotations_in(sentence):
        content = trimmed(
            reading.text, max(quotation.span.start, sentence.start), min(quotation.span.end, sentence.end)
        )
        if content and _words(reading, content) * 2 >= _words(reading, sentence):
            return _tidy(reading.text, content.start, content.end)
    return None


def _neighbour(
    reading: Reading, sentence: Span, found: list[Attributed], before: Attributed | None
) -> Attributed | None:
    spoken = [a for a in found if a.source is not None and (a.quoted or a.lemma in QUOTERS)]
    after = [a for a in spoken if a.sentence.start > sentence.start]
    earlier = [a for a in spoken if a.sentence.start < sentence.start]
    same = [a for a in after if any(q.span.overlaps(sentence) for q in reading.quotations_in(a.content))]
    if same or earlier or after:
        return (same or earlier[-1:] or after)[0]
    paragraph = reading.paragraphs[reading.paragraph_index(sentence.start)]
    if before and reading.text[paragraph.start] in "“”\"«":
        return before
    return None


def _chain(reading: Reading, cue: Cue) -> tuple[int, ...]:
    """The heads of whom the source relies on: the objects of a "citing" close to the cue."""
    parse = reading.parse
    near = range(max(0, cue.index - _CHAIN_REACH), min(len(parse.tokens), cue.index + _CHAIN_REACH))
    citing = [i for i in near if parse.tokens[i].text.lower() in {"citing", "quoting"}]
    return tuple(
        c for i in citing if parse.sentence_at(parse.tokens[i].start) == parse.sentence_at(parse.tokens[cue.index].start)
        for c in parse.children(i) if parse.tokens[c].dep == "dobj"
    )


def _mostly_quoted(reading: Reading, content: Span) -> bool:
    inside = sum(
        min(q.span.end, content.end) - max(q.span.start, content.start) for q in reading.quotations_in(content)
    )
    return inside * 10 >= len(content) * 6


def _words(reading: Reading, span: Span) -> int:
    return sum(t.pos not in {"PUNCT", "SPACE"} for t in reading.parse.within(span))


def _tidy(text: str, start: int, end: int) -> Span | None:
    """The stretch without marks and a leading "that" at its ends."""
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    if text[start:end].startswith("that "):
        start += 5
    if end > start and text[end - 1] == "." and text[start:end].count(".") == 1:
        end -= 1
    return trimmed(text, start, end)


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
