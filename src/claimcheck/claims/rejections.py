"""Rejections: where somebody says that what was told before is not so, and which statement is meant.

"The company rejected the allegations as baseless", "she called the figure false", "“That is a lie,” the mayor said".
Where the content follows in words of its own ("denied that …") nothing here is needed. It knows the parse and the
statements of one article; nothing is found where nobody told what could be meant.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from claimcheck.claims.attributed import Attributed
from claimcheck.claims.denied_asides import DeniedAside, denied_asides, is_inside, told_in_aside
from claimcheck.claims.lexicon import DENIAL_CUES, NEGATIONS, REJECTIONS
from claimcheck.claims.modality import main_verb
from claimcheck.claims.pointed_at import FIGURES, IT, PRONOUNS, TOLD, PointedAt, lemmas_in, pointed_at, points_back
from claimcheck.claims.source_phrases import source_span
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from claimcheck.claims.claim import Attribution
    from claimcheck.claims.draft import Draft
    from claimcheck.claims.reading import Reading
    from claimcheck.claims.segmentation import Statement
    from claimcheck.text.parse import Parse, Token

_OF_WORDS: Final = frozenset("deny refute rebut dispute".split())  # "rejected it" may be of an offer
_CALLING: Final = frozenset("call brand label describe denounce deem declare".split())
_REJECTING: Final = REJECTIONS | frozenset(
    """
    lie lies rumour rumours rumor rumors slander disinformation gossip invention inventions invented fabrication
    fabrications
    """.split()
)
_REACH: Final = 8  # tokens from what is called so to the word that rejects it
_BACK: Final = 3  # paragraphs: what is pointed at was told in this one or in the few before
_BRUSHING_OFF: Final = frozenset({("laugh", "off"), ("brush", "aside"), ("wave", "away"), ("wave", "aside")})
_OWN: Final = frozenset({"i", "we"})
_TRUE: Final = frozenset("true accurate correct factual".split())
_GROUNDS: Final = frozenset("truth basis foundation substance merit".split())
_NONE_OF: Final = frozenset({"none", "neither"})
# Of "called it …": only said of words; one also calls a plan nonsense and a decision wrong.
_OF_SAYINGS: Final = frozenset(
    "lie lies untrue false fiction fabrication fabricated slander disinformation rumour rumor".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    """What somebody rejects by pointing at it.

    Args:
        pointer: The words that point.
        sentence: Their sentence.
        attributed: The pointer as the content, and who rejects it; None where the sentence only says what it is
            ("that is a lie"), on whosever word it stands.
        cue: The word that rejects.
        pointed: What the words that point say of what is meant.
    """

    pointer: Span
    sentence: Span
    attributed: Attributed | None
    cue: str
    pointed: PointedAt


def find_rejections(reading: Reading) -> tuple[Rejection, ...]:
    """The rejections of an article's body, in order."""
    return tuple(
        found
        for paragraph in reading.paragraphs
        for sentence in reading.sentences_in(paragraph)
        for found in _in_sentence(reading, sentence)
    )


def rejected_by(
    reading: Reading,
    rejection: Rejection,
    speaker: Attribution | None,
    drafts: Sequence[Draft],
    pointing: Collection[int] = (),
) -> tuple[int, ...]:
    """The numbers of the drafts that are meant: of the nearest sentence in which somebody else told such a thing.

    One of them, or where several claims are pointed at ("the allegations") all of that sentence and of those right
    before it in which the same person speaks.

    Args:
        reading: The article.
        rejection: What points back.
        speaker: Who rejects; None for the outlet.
        drafts: What the article states, in order.
        pointing: The numbers of those that themselves only point at another.
    """
    here = reading.paragraph_index(rejection.pointer.start)
    reach = _BACK if rejection.pointed.noun != IT else 1
    meant: list[int] = []
    for i, draft in enumerate(drafts):
        if draft.statement.span.end > rejection.pointer.start:
            break
        far = here - reading.paragraph_index(draft.statement.span.start)
        if i in pointing:
            continue
        if far <= reach and _could_be(reading, rejection, speaker, draft):
            if meant and not _goes_on(reading, rejection, drafts, meant[-1], i):
                meant = []
            meant.append(i)
        elif rejection.pointed.noun == IT:
            meant = []  # "that" is what was said last
    return tuple(meant) if rejection.pointed.several else tuple(meant[:1])


def _goes_on(reading: Reading, rejection: Rejection, drafts: Sequence[Draft], before: int, i: int) -> bool:
    """Whether the draft stands in the sentence of the one before, or tells more on the same person's word."""
    first, second = drafts[before], drafts[i]
    if first.statement.sentence == second.statement.sentence:
        return True
    same = (
        first.attribution is not None
        and second.attribution is not None
        and _bare(first.attribution.speaker) == _bare(second.attribution.speaker)
    )
    together = reading.paragraph_index(first.statement.span.start) == reading.paragraph_index(
        second.statement.span.start
    )
    return rejection.pointed.several and same and together and i == before + 1


def _is_about_claims(parse: Parse, span: Span) -> bool:
    """For "the Tour shot down the report": it points back itself, and nobody rejects that."""
    return any(parse.tokens[i].dep == "dobj" and points_back(parse, i) for i in parse.indices(span))


def _bare(speaker: str) -> str:
    return speaker.lower().removeprefix("a ").removeprefix("an ")


def _could_be(reading: Reading, rejection: Rejection, speaker: Attribution | None, draft: Draft) -> bool:
    pointed = rejection.pointed
    if pointed.noun in FIGURES and not draft.has_figure:
        return False
    told, raw = draft.attribution, draft.statement.attributed
    if told is None or raw is None:
        return not pointed.owner and not pointed.topic and pointed.noun in FIGURES
    if (
        _is_about_claims(reading.parse, draft.statement.span)
        or raw.lemma in DENIAL_CUES
        or (speaker is not None and told.speaker == speaker.speaker)
    ):
        return False
    if pointed.owner and not pointed.owner & set(told.speaker.lower().split()):
        return False
    return pointed.is_about((*lemmas_in(reading.parse, draft.statement.span), *told.speaker.lower().split()))


def _in_sentence(reading: Reading, sentence: Span) -> Iterator[Rejection]:
    parse = reading.parse
    speech = [q.span for q in reading.quotations_in(sentence) if q.closed]
    asides = denied_asides(sentence, reading.text)
    yield from (_of_aside(reading, sentence, aside) for aside in asides)
    for i in parse.indices(sentence):
        token = parse.tokens[i]
        if token.pos not in {"VERB", "AUX"} or is_inside(token.span, asides) or _is_withheld(parse, i):
            continue
        if token.lemma in {"be", "have"}:
            yield from _said_to_be(parse, sentence, i)
            continue
        who, what = _parties(parse, i)
        if token.text.lower() in _REJECTING and what is not None and what < i and points_back(parse, what):
            yield _rejection(parse, sentence, what, token.text, None)  # "the claims were fabricated"
            continue
        if who is None or what is None:
            continue
        lemma = token.lemma.lower()
        if any(s.covers(token.span) for s in speech):
            if parse.tokens[who].text.lower() in _OWN and lemma in DENIAL_CUES and points_back(parse, what):
                yield _rejection(parse, sentence, what, token.text, None)  # "“I reject these claims,” she said"
            continue
        if not (points_back(parse, what) or _is_pointed_at(parse, i, what)):
            continue
        if lemma in DENIAL_CUES or _brushes_off(parse, i) or (lemma in _CALLING and _rejecting_word(parse, what)):
            attributed = _denied(reading, sentence, token, who, parse.subtree_span(what))
            yield _rejection(parse, sentence, what, token.text, attributed)


def _of_aside(reading: Reading, sentence: Span, aside: DeniedAside) -> Rejection:
    """What ", an allegation denied by the port" rejects: what was told right before."""
    raw, parse = told_in_aside(reading, sentence, aside), reading.parse
    noun = pointed_at(parse, parse.indices(aside.noun)[-1])
    pointed = replace(noun, owner=frozenset(), topic=frozenset())
    return Rejection(pointer=aside.span, sentence=sentence, attributed=raw, cue=raw.cue, pointed=pointed)


def _brushes_off(parse: Parse, i: int) -> bool:
    """For "laughed off the claim", "brushed the stories aside"."""
    particles = {parse.tokens[c].text.lower() for c in parse.children(i)}
    return any((parse.tokens[i].lemma.lower(), particle) in _BRUSHING_OFF for particle in particles)


def _brushed_off(parse: Parse, i: int) -> int | None:
    """The object of "laughed off the claim" where the parser takes the particle for a preposition."""
    off = (c for c in parse.children(i) if (parse.tokens[i].lemma, parse.tokens[c].text) in _BRUSHING_OFF)
    return next((g for c in off for g in parse.children(c) if parse.tokens[g].dep == "pobj"), None)


def _is_pointed_at(parse: Parse, verb: int, what: int) -> bool:
    """For "denied it", "called that a lie": words that only sayings are met with."""
    lemma, word = parse.tokens[verb].lemma.lower(), parse.tokens[what].text.lower()
    if lemma in _OF_WORDS:
        return _is_bare(parse, verb, what)
    rejecting = _rejecting_word(parse, what) if lemma in _CALLING and word in PRONOUNS else None
    return what == verb + 1 and rejecting is not None and rejecting.lower() in _OF_SAYINGS


def _is_bare(parse: Parse, verb: int, what: int) -> bool:
    """Whether the object is a mere "this" or "it", right behind the verb, with no clause of its own."""
    behind = parse.tokens[what + 1] if what + 1 < len(parse.tokens) else None
    ends = behind is None or behind.pos in {"PUNCT", "ADV", "ADP", "CCONJ"}
    return what == verb + 1 and ends and parse.tokens[what].text.lower() in PRONOUNS


def _denied(reading: Reading, sentence: Span, cue: Token, who: int, content: Span) -> Attributed:
    return Attributed(
        content=content,
        sentence=sentence,
        source=source_span(reading.parse, who, reading.text),
        source_head=who,
        cue=cue.text,
        cue_span=cue.span,
        lemma="deny",
    )


def _said_to_be(parse: Parse, sentence: Span, i: int) -> Iterator[Rejection]:
    """For "the accusation was false", "that is a lie", "none of these claims is true"."""
    subject = next((c for c in parse.children(i) if parse.tokens[c].dep in {"nsubj", "expl"} and c < i), None)
    if subject is None:
        return
    none_of = _of_which_none(parse, subject)
    ungrounded = _without_grounds(parse, i, subject)
    if ungrounded is not None:
        yield _rejection(parse, sentence, ungrounded[0], ungrounded[1], None)
    if none_of is not None:
        true = next((parse.tokens[c] for c in parse.children(i) if parse.tokens[c].text.lower() in _TRUE), None)
        if true is not None and points_back(parse, none_of):
            yield _rejection(parse, sentence, none_of, parse.tokens[min(parse.subtree(subject))].text, None)
        return
    word = _rejecting_word(parse, i)
    if word and (parse.tokens[subject].text.lower() in PRONOUNS or points_back(parse, subject)):
        yield _rejection(parse, sentence, subject, word, None)


def _without_grounds(parse: Parse, i: int, subject: int) -> tuple[int, str] | None:
    """What points back, and the word, in "there is no truth in the claims", "the claim is without foundation"."""
    below = [*parse.children(i), *(g for c in parse.children(i) for g in parse.children(c))]
    ground = next((c for c in below if parse.tokens[c].lemma.lower() in _GROUNDS), None)
    if ground is None or not _is_lacking(parse, ground):
        return None
    if parse.tokens[subject].dep != "expl":
        return (subject, parse.tokens[ground].text) if points_back(parse, subject) else None
    inside = (g for c in parse.children(ground) if parse.tokens[c].dep == "prep" for g in parse.children(c))
    what = next((g for g in inside if points_back(parse, g) or parse.tokens[g].text.lower() in PRONOUNS), None)
    return None if what is None else (what, parse.tokens[ground].text)


def _is_lacking(parse: Parse, ground: int) -> bool:
    no = any(parse.tokens[c].text.lower() == "no" for c in parse.children(ground))
    return no or parse.tokens[parse.tokens[ground].head].text.lower() == "without"


def _of_which_none(parse: Parse, subject: int) -> int | None:
    """The claims in "none of the claims", "neither claim" as a subject."""
    token = parse.tokens[subject]
    if token.text.lower() in _NONE_OF:
        of = (c for c in parse.children(subject) if parse.tokens[c].text.lower() == "of")
        return next((g for c in of for g in parse.children(c) if parse.tokens[g].dep == "pobj"), None)
    neither = any(parse.tokens[c].text.lower() == "neither" for c in parse.children(subject))
    return subject if neither else None


def called_untrue(reading: Reading) -> tuple[Attributed, ...]:
    """What follows in words of its own where somebody calls it untrue: "described the claim that X as a lie"."""
    parse = reading.parse
    found = []
    for i, token in enumerate(parse.tokens):
        if token.pos != "VERB" or token.lemma.lower() not in _CALLING or _is_withheld(parse, i):
            continue
        who, what = _parties(parse, i)
        clause = None if who is None or what is None else _before_as(parse, _clause(parse, what))
        sentence = parse.sentence_at(token.start)
        if who is None or clause is None or sentence is None:
            continue
        found.append(_denied(reading, sentence, token, who, clause))
    return tuple(found)


def _before_as(parse: Parse, clause: Span | None) -> Span | None:
    """The clause up to the words that call it untrue; None where none do."""
    if clause is None:
        return None
    first, *others = parse.indices(clause)
    at = next((i for i in others if parse.tokens[i].text.lower() == "as" and _rejecting_word(parse, i)), None)
    return None if at is None else Span(parse.tokens[first].start, parse.tokens[at - 1].end)


def without_the_saying(reading: Reading, statement: Statement) -> Statement:
    """For "reports that X are false" or "(dismissed) X as nonsense", on somebody's word: X; any other as it is."""
    item, parse = statement.attributed, reading.parse
    if item is not None and item.lemma in DENIAL_CUES:
        return replace(statement, span=_before_as(parse, statement.span) or statement.span)
    root = main_verb(parse, statement.span)
    if item is None or root is None:
        return statement
    subject = next((c for c in parse.children(root) if parse.tokens[c].dep in {"nsubj", "nsubjpass"}), None)
    clause = None if subject is None else _clause(parse, subject)
    if clause is None or not statement.span.covers(clause) or clause.end > parse.tokens[root].start:
        return statement
    own = parse.tokens[root].text
    untrue = own if own.lower() in _REJECTING else _rejecting_word(parse, root)
    denied = replace(item, lemma="deny", weighty=untrue or "")
    return replace(statement, span=clause, attributed=denied) if untrue else statement


def _clause(parse: Parse, what: int) -> Span | None:
    """The clause that tells what a report, claim or accusation says, without its "that"."""
    if parse.tokens[what].lemma.lower() not in TOLD:
        return None
    for c in parse.children(what):
        that = next((k for k in parse.children(c) if parse.tokens[k].text.lower() == "that"), None)
        if parse.tokens[c].dep in {"acl", "ccomp", "relcl"} and that is not None and parse.tokens[that].dep == "mark":
            return Span(parse.tokens[that + 1].start, parse.subtree_span(c).end)
    return None


def _is_withheld(parse: Parse, i: int) -> bool:
    """Whether the rejecting itself is denied or left open: "did not deny the claims", "may dispute the figure"."""
    below = [parse.tokens[c] for c in parse.children(i)]
    above = parse.children(parse.tokens[i].head) if parse.tokens[i].dep == "conj" else ()
    either = any(parse.tokens[c].text.lower() == "neither" for c in above)  # "has neither confirmed nor denied it"
    none = any(t.text.lower() in NEGATIONS - _NONE_OF - {"without"} for t in below)
    return none or either or any(t.dep == "aux" and t.tag in {"MD", "TO"} for t in below)


def _parties(parse: Parse, i: int) -> tuple[int | None, int | None]:
    """Who rejects and what, of a verb in the active or the passive voice."""
    below = {parse.tokens[c].dep: c for c in reversed(parse.children(i))}
    if "nsubjpass" in below:
        by = below.get("agent")
        who = next((c for c in parse.children(by) if parse.tokens[c].dep == "pobj"), None) if by is not None else None
        return who, below["nsubjpass"]
    who = below.get("nsubj")
    if who is None and (parse.tokens[i].dep == "conj" or parse.tokens[i].tag == "VBG"):
        who = next((c for c in parse.children(parse.tokens[i].head) if parse.tokens[c].dep == "nsubj"), None)
    behind = _object_behind_as(parse, i) or _brushed_off(parse, i)
    return who, behind or below.get("dobj", _object_of_calling(parse, i))


def _object_behind_as(parse: Parse, i: int) -> int | None:
    """The object of "dismissed as groundless rumours the reports of dumping", whatever the parser hung it on."""
    as_ = next((k for k in (i + 1, i + 2) if k < len(parse.tokens) and parse.tokens[k].text.lower() == "as"), None)
    if as_ is None or _rejecting_word(parse, as_) is None:
        return None
    ahead = range(as_ + 2, min(as_ + _REACH, len(parse.tokens)))
    return next((k for k in ahead if points_back(parse, k)), None)


def _object_of_calling(parse: Parse, i: int) -> int | None:
    """For "called the reports groundless": the small clause's subject."""
    for c in parse.children(i):
        if parse.tokens[c].dep in {"ccomp", "oprd"}:
            return next((k for k in parse.children(c) if parse.tokens[k].dep == "nsubj"), None)
    return None


def _rejecting_word(parse: Parse, before: int) -> str | None:
    """The rejecting word close behind the token, in its own clause."""
    following = parse.tokens[before + 1 : before + 1 + _REACH]
    for token in following:
        if token.text.lower() in NEGATIONS or token.text in ",;:." or token.dep in {"nsubj", "nsubjpass"}:
            return None
        if token.text.lower() in _REJECTING:
            return token.text
    return None


def _rejection(parse: Parse, sentence: Span, what: int, cue: str, attributed: Attributed | None) -> Rejection:
    return Rejection(
        pointer=parse.subtree_span(what),
        sentence=sentence,
        attributed=attributed,
        cue=cue,
        pointed=pointed_at(parse, what),
    )
