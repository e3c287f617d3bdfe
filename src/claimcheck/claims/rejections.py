"""Rejections: where somebody says that what was told before is not so, and which statement is meant.

"The company rejected the allegations as baseless", "she called the figure false", "“That is a lie,” the mayor said".
Where the content follows in words of its own ("denied that …") nothing here is needed. It knows the parse and the
statements of one article; nothing is found where nobody told what could be meant.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from claimcheck.claims.attributed import Attributed
from claimcheck.claims.lexicon import DENIAL_CUES, NEGATIONS, REJECTIONS
from claimcheck.claims.modality import main_verb
from claimcheck.claims.source_phrases import source_span
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims.claim import Attribution
    from claimcheck.claims.draft import Draft
    from claimcheck.claims.reading import Reading
    from claimcheck.claims.segmentation import Statement
    from claimcheck.text.parse import Parse, Token

# What is said, by somebody, and can be pointed back at. Not "charge", which is for courts, nor "plan" or "use".
_TOLD: Final = frozenset("claim allegation report rumor rumour suggestion accusation assertion statement story".split())
_FIGURES: Final = frozenset("figure number toll count tally total estimate".split())
_POINTING: Final = frozenset("the this that these those both all any such either".split())
_PRONOUNS: Final = frozenset({"it", "that", "this", "these", "those", "them"})
_OF_WORDS: Final = frozenset("deny refute rebut dispute".split())  # "rejected it" may be of an offer
_CALLING: Final = frozenset("call brand label describe denounce deem declare".split())
_REJECTING: Final = REJECTIONS | frozenset("lie lies rumour rumours rumor rumors slander disinformation".split())
_REACH: Final = 8  # tokens from what is called so to the word that rejects it
_BACK: Final = 3  # paragraphs: what is pointed at was told in this one or in the few before
_COMPLEMENTS: Final = frozenset({"acl", "relcl", "ccomp", "prep"})  # "allegations of fraud", "the claim that …"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rejection:
    """What somebody rejects by pointing at it.

    Args:
        pointer: The words that point.
        sentence: Their sentence.
        attributed: The pointer as the content, and who rejects it; None where the sentence only says what it is
            ("that is a lie"), on whosever word it stands.
        cue: The word that rejects.
        noun: The lemma of the noun that points, or "it".
        owner: The words of whose it is said to be ("the union's figures"), in lower case.
    """

    pointer: Span
    sentence: Span
    attributed: Attributed | None
    cue: str
    noun: str
    owner: frozenset[str]


def find_rejections(reading: Reading) -> tuple[Rejection, ...]:
    """The rejections of an article's body, in order."""
    return tuple(
        found
        for paragraph in reading.paragraphs
        for sentence in reading.sentences_in(paragraph)
        for found in _in_sentence(reading, sentence)
    )


def rejected_by(
    reading: Reading, rejection: Rejection, speaker: Attribution | None, drafts: Sequence[Draft]
) -> int | None:
    """The number of the draft that is meant: of the nearest sentence in which somebody else told such a thing.

    Args:
        reading: The article.
        rejection: What points back.
        speaker: Who rejects; None for the outlet.
        drafts: What the article states, in order.
    """
    here = reading.paragraph_index(rejection.pointer.start)
    found: int | None = None
    for i, draft in enumerate(drafts):
        if draft.statement.span.end > rejection.pointer.start:
            break
        far = here - reading.paragraph_index(draft.statement.span.start)
        if far <= (_BACK if rejection.noun != "it" else 1) and _could_be(rejection, speaker, draft):
            if found is None or draft.statement.sentence != drafts[found].statement.sentence:
                found = i
        elif rejection.noun == "it":
            found = None  # "that" is what was said last
    return found


def _could_be(rejection: Rejection, speaker: Attribution | None, draft: Draft) -> bool:
    if rejection.noun in _FIGURES and not draft.has_figure:
        return False
    told, raw = draft.attribution, draft.statement.attributed
    if told is None or raw is None:
        return not rejection.owner and rejection.noun in _FIGURES
    if raw.lemma in DENIAL_CUES or (speaker is not None and told.speaker == speaker.speaker):
        return False
    return not rejection.owner or bool(rejection.owner & set(told.speaker.lower().split()))


def _in_sentence(reading: Reading, sentence: Span) -> Iterator[Rejection]:
    parse = reading.parse
    speech = [q.span for q in reading.quotations_in(sentence) if q.closed]
    for i in parse.indices(sentence):
        token = parse.tokens[i]
        if token.pos not in {"VERB", "AUX"} or _is_withheld(parse, i):
            continue
        if token.lemma == "be":
            yield from _said_to_be(parse, sentence, i)
            continue
        who, what = _parties(parse, i)
        if who is None or what is None or any(s.covers(token.span) for s in speech):
            continue
        lemma = token.lemma.lower()
        if not (_points_back(parse, what) or (lemma in _OF_WORDS and _is_bare(parse, i, what))):
            continue
        if lemma in DENIAL_CUES or (lemma in _CALLING and _rejecting_word(parse, what)):
            attributed = _denied(reading, sentence, token, who, parse.subtree_span(what))
            yield _rejection(parse, sentence, what, token.text, attributed)


def _is_bare(parse: Parse, verb: int, what: int) -> bool:
    """Whether the object is a mere "this" or "it", right behind the verb, with no clause of its own."""
    behind = parse.tokens[what + 1] if what + 1 < len(parse.tokens) else None
    ends = behind is None or behind.pos in {"PUNCT", "ADV", "ADP", "CCONJ"}
    return what == verb + 1 and ends and parse.tokens[what].text.lower() in _PRONOUNS


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
    """For "the accusation was false", "that is a lie"."""
    subject = next((c for c in parse.children(i) if parse.tokens[c].dep == "nsubj" and c < i), None)
    if subject is None:
        return
    word = _rejecting_word(parse, i)
    if word and (parse.tokens[subject].text.lower() in _PRONOUNS or _points_back(parse, subject)):
        yield _rejection(parse, sentence, subject, word, None)


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
    untrue = parse.tokens[root].text.lower() in _REJECTING or _rejecting_word(parse, root)
    return replace(statement, span=clause, attributed=replace(item, lemma="deny")) if untrue else statement


def _clause(parse: Parse, what: int) -> Span | None:
    """The clause that tells what a report, claim or accusation says, without its "that"."""
    if parse.tokens[what].lemma.lower() not in _TOLD:
        return None
    for c in parse.children(what):
        that = next((k for k in parse.children(c) if parse.tokens[k].text.lower() == "that"), None)
        if parse.tokens[c].dep in {"acl", "ccomp", "relcl"} and that is not None and parse.tokens[that].dep == "mark":
            return Span(parse.tokens[that + 1].start, parse.subtree_span(c).end)
    return None


def _is_withheld(parse: Parse, i: int) -> bool:
    """Whether the rejecting itself is denied or left open: "did not deny the claims", "may dispute the figure"."""
    below = [parse.tokens[c] for c in parse.children(i)]
    return any(t.text.lower() in NEGATIONS or (t.dep == "aux" and t.tag in {"MD", "TO"}) for t in below)


def _parties(parse: Parse, i: int) -> tuple[int | None, int | None]:
    """Who rejects and what, of a verb in the active or the passive voice."""
    below = {parse.tokens[c].dep: c for c in reversed(parse.children(i))}
    if "nsubjpass" in below:
        by = below.get("agent")
        who = next((c for c in parse.children(by) if parse.tokens[c].dep == "pobj"), None) if by is not None else None
        return who, below["nsubjpass"]
    who = below.get("nsubj")
    if who is None and parse.tokens[i].dep == "conj":
        who = next((c for c in parse.children(parse.tokens[i].head) if parse.tokens[c].dep == "nsubj"), None)
    return who, below.get("dobj", _object_of_calling(parse, i))


def _object_of_calling(parse: Parse, i: int) -> int | None:
    """For "called the reports groundless": the small clause's subject."""
    for c in parse.children(i):
        if parse.tokens[c].dep in {"ccomp", "oprd"}:
            return next((k for k in parse.children(c) if parse.tokens[k].dep == "nsubj"), None)
    return None


def _points_back(parse: Parse, what: int) -> bool:
    token = parse.tokens[what]
    below = [parse.tokens[c] for c in parse.children(what)]
    if token.lemma.lower() not in _TOLD | _FIGURES or any(t.dep in _COMPLEMENTS and t.text != "as" for t in below):
        return False
    that = what > 0 and parse.tokens[what - 1].text.lower() == "that"  # "said that figure was false": no conjunction
    return that or any(t.dep == "poss" or (t.dep in {"det", "predet"} and t.text.lower() in _POINTING) for t in below)


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
    token = parse.tokens[what]
    owners = (c for c in parse.children(what) if parse.tokens[c].dep == "poss" and parse.tokens[c].pos != "PRON")
    return Rejection(
        pointer=parse.subtree_span(what),
        sentence=sentence,
        attributed=attributed,
        cue=cue,
        noun="it" if token.text.lower() in _PRONOUNS else token.lemma.lower(),
        owner=frozenset(
            parse.tokens[k].text.lower()
            for owner in owners
            for k in parse.subtree(owner)
            if parse.tokens[k].pos in {"NOUN", "PROPN"}
        ),
    )
