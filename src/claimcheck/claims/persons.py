"""Persons: nouns for people, by the list and by their endings ("a welder", "a cellist"); whom a sentence is about."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from claimcheck.claims.lexicon import PAPERS, PERSONS, TITLES
from claimcheck.claims.modality import main_verb
from claimcheck.claims.source_phrases import source_span
from claimcheck.claims.stance_words import EVIDENCE
from claimcheck.text.body_words import AGENCIES, BODY_NOUNS

if TYPE_CHECKING:
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse, Token
    from claimcheck.text.span import Span

_ENDINGS: Final = (
    "ist",
    "ian",
    "eer",
    "man",
    "woman",
    "ator",
    "itor",
    "utor",
    "maker",
    "holder",
    "keeper",
    "boy",
    "girl",
)
"""What few nouns end in that stand for no people."""

_ARTICLES: Final = frozenset({"the", "a", "an", "another", "one"})
_LONGEST: Final = 8  # words of a phrase that stands for a pronoun: a longer one tells more than who it is
_FEMALE: Final = frozenset("mother daughter sister wife aunt niece girl actress waitress nun bride widow queen".split())
_MALE: Final = frozenset("father son brother husband uncle nephew boy actor waiter monk groom widower king".split())
_CROWDS: Final = frozenset("hundred thousand dozen score ten million".split())
_BODIES: Final = BODY_NOUNS.keys() | AGENCIES | EVIDENCE | PAPERS  # a report "says", too
_THIRD: Final = frozenset({"he", "she", "they", "his", "her", "their"})
_NEW: Final = ("a ", "an ", "one ", "another ")
"""What somebody not met before is introduced with."""


def is_person(token: Token) -> bool:
    """Whether the noun stands for one person by what he or she is or does."""
    lemma = token.lemma.lower()
    return token.pos != "PROPN" and (lemma in PERSONS or lemma in TITLES or lemma.endswith(_ENDINGS))


def is_somebody(parse: Parse, i: int | None) -> bool:
    """Whether the token is a "he", "she" or "they": whoever that is, somebody else than who tells of it."""
    return i is not None and parse.tokens[i].text.lower() in _THIRD


def is_placed(parse: Parse, name: Span) -> bool:
    """Whether the name stands behind a preposition: "a woman from Brell"."""
    return any(t.dep == "pobj" for t in parse.within(name))


def sentence_before(parse: Parse, position: int) -> Span | None:
    """The sentence before the one that holds the position."""
    at = bisect_right(parse.sentences, position, key=lambda s: s.start) - 2
    return parse.sentences[at] if at >= 0 else None


def unnamed_before(reading: Reading, position: int, gender: str) -> Span | None:
    """For "One customer was sceptical. … he said": the phrase for the person whom the sentence before introduces.

    So does that of the sentence itself, before the pronoun ("The mayor thanked the army, which he said …").
    """
    parse = reading.parse
    for sentence in filter(None, (parse.sentence_at(position), sentence_before(parse, position))):
        subject = subject_in(reading, sentence)
        far = reading.paragraph_index(position) > 1 + reading.paragraph_index(sentence.start)
        if subject is None or parse.tokens[subject].start >= position or far:
            continue
        if parse.tokens[subject].tag != "NN" or not is_person(parse.tokens[subject]):
            continue
        phrase, own = source_span(parse, subject, reading.text), gender_of_noun(parse.tokens[subject])
        met = phrase.of(reading.text).lower().startswith((*_NEW, "the "))
        return phrase if met and own in {"", gender} else None
    return None


def subject_in(reading: Reading, sentence: Span) -> int | None:
    """The token that heads what the sentence is about, or None."""
    parse = reading.parse
    root = main_verb(parse, sentence)
    below = parse.children(root) if root is not None else ()
    return next((c for c in below if parse.tokens[c].dep in {"nsubj", "nsubjpass"}), None)


def body_subject_before(reading: Reading, position: int) -> int | None:
    """For "Ofwell fined three firms. It said …": the token that heads the sentence before, if a name or a body's noun.

    Or that heads the same sentence: "The commission was late, and it said …". A name counts whatever a model takes it
    for, since "it" is no person; a day or a person named in full does not.
    """
    parse = reading.parse
    own, before = parse.sentence_at(position), sentence_before(parse, position)
    if own is not None and (head := _body_in(reading, own)) is not None and parse.tokens[head].end < position:
        return head
    if before is None or reading.paragraph_index(position) > 1 + reading.paragraph_index(before.start):
        return None
    return _body_in(reading, before)


def _body_in(reading: Reading, sentence: Span) -> int | None:
    """The token that heads the sentence's subject, if a name or a body's noun."""
    parse = reading.parse
    subject = subject_in(reading, sentence)
    if subject is None or parse.tokens[subject].tag not in {"NN", "NNP"}:
        return None
    token, entities = parse.tokens[subject], parse.entities_in(sentence)
    labels = {(e.label, " " in e.span.of(reading.text)) for e in entities if e.span.covers(token.span)}
    if labels & {("PERSON", True), ("DATE", True), ("DATE", False)}:
        return None
    return subject if token.pos == "PROPN" or token.lemma.lower() in _BODIES else None


def the_person(reading: Reading, i: int, gender: str) -> str:
    """The phrase for an unnamed person as one met before: "the South American nun"; nothing for anything else."""
    token = reading.parse.tokens[i]
    if token.tag != "NN" or not is_person(token) or gender_of_noun(token) not in {"", gender}:
        return ""
    said = source_span(reading.parse, i, reading.text).of(reading.text)
    article, _, rest = said.partition(" ")
    return f"the {rest}" if article.lower() in _ARTICLES and len(rest.split()) <= _LONGEST else ""


def gender_of_noun(token: Token) -> str:
    """The letter f or m where a noun says so ("the nun"), else nothing."""
    word = token.text.lower()
    female = word.endswith("woman") or word in _FEMALE
    return "f" if female else "m" if word.endswith("man") or word in _MALE else ""


def several_in(reading: Reading, sentence: Span) -> Span | None:
    """The phrase for the people without a name whom the sentence is about: "Analysts at Hask expect growth"."""
    parse, subject = reading.parse, subject_in(reading, sentence)
    if subject is None or parse.tokens[subject].tag != "NNS":
        return None
    counted = _counted(parse, subject) if parse.tokens[subject].lemma.lower() in _CROWDS else subject
    return source_span(parse, subject, reading.text) if is_person(parse.tokens[counted]) else None


def _counted(parse: Parse, i: int) -> int:
    """For "hundreds of farmers": the farmers."""
    links = (c for c in parse.children(i) if parse.tokens[c].text == "of")
    return next((g for c in links for g in parse.children(c) if parse.tokens[g].tag == "NNS"), i)


def named_several_in(reading: Reading, sentence: Span) -> Span | None:
    """The phrase for those named whom the sentence is about: "Ana Ruiz and Tom Hale opened the hall"."""
    parse, subject = reading.parse, subject_in(reading, sentence)
    if subject is None or parse.tokens[subject].pos != "PROPN":
        return None
    others = [c for c in parse.children(subject) if parse.tokens[c].dep == "conj"]
    joined = any(parse.tokens[c].text == "and" for c in parse.children(subject))
    named = bool(others) and all(parse.tokens[c].pos == "PROPN" or is_person(parse.tokens[c]) for c in others)
    phrase = source_span(parse, subject, reading.text)
    return phrase if joined and named and len(phrase.of(reading.text).split()) <= _LONGEST else None
