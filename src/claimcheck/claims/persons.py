"""Persons: nouns for people, by the list and by their endings ("a welder", "a cellist")."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from claimcheck.claims.lexicon import PERSONS, TITLES
from claimcheck.claims.modality import main_verb
from claimcheck.claims.source_phrases import source_span

if TYPE_CHECKING:
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse, Token
    from claimcheck.text.span import Span

_ENDINGS: Final = ("ist", "ian", "eer", "man", "woman", "ator", "itor", "utor", "maker", "holder", "keeper")
"""What few nouns end in that stand for no people."""

_NEW: Final = ("a ", "an ", "one ", "another ")
"""What somebody not met before is introduced with."""


def is_person(token: Token) -> bool:
    """Whether the noun stands for one person by what he or she is or does."""
    lemma = token.lemma.lower()
    return token.pos != "PROPN" and (lemma in PERSONS or lemma in TITLES or lemma.endswith(_ENDINGS))


def sentence_before(parse: Parse, position: int) -> Span | None:
    """The sentence before the one that holds the position."""
    at = bisect_right(parse.sentences, position, key=lambda s: s.start) - 2
    return parse.sentences[at] if at >= 0 else None


def unnamed_before(reading: Reading, position: int) -> Span | None:
    """For "One customer was sceptical. … he said": the phrase for the person whom the sentence before introduces."""
    parse = reading.parse
    before = sentence_before(parse, position)
    root = main_verb(parse, before) if before is not None else None
    if before is None or root is None or reading.paragraph_index(position) > 1 + reading.paragraph_index(before.start):
        return None
    subject = next((c for c in parse.children(root) if parse.tokens[c].dep in {"nsubj", "nsubjpass"}), None)
    if subject is None or parse.tokens[subject].tag != "NN" or not is_person(parse.tokens[subject]):
        return None
    phrase = source_span(parse, subject, reading.text)
    return phrase if phrase.of(reading.text).lower().startswith(_NEW) else None


def several_in(reading: Reading, sentence: Span) -> Span | None:
    """The phrase for the people without a name whom the sentence is about: "Analysts at Hask expect growth"."""
    parse = reading.parse
    root = main_verb(parse, sentence)
    below = parse.children(root) if root is not None else ()
    subject = next((c for c in below if parse.tokens[c].dep in {"nsubj", "nsubjpass"}), None)
    if subject is None or parse.tokens[subject].tag != "NNS" or not is_person(parse.tokens[subject]):
        return None
    return source_span(parse, subject, reading.text)
