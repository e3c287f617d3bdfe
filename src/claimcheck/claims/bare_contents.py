"""Bare contents: what a verb of speech takes that states nothing by itself, so that its whole sentence is told.

"The bank announced a new fund", "fishermen report strange lights that …", "called the “wolf of Sarn”": all name things.
It knows one content; noun phrases with a figure or a name ("confirmed two deaths", "reported a fire at the Norby mill")
tell what happened.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.claims.deeds import deed_in
from claimcheck.claims.lexicon import DENIAL_CUES, SPEECH
from claimcheck.claims.modality import main_verb
from claimcheck.claims.stretches import words_in

if TYPE_CHECKING:
    from claimcheck.claims.attributed import Attributed
    from claimcheck.claims.reading import Reading

_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
_VERBS: Final = frozenset({"VERB", "AUX"})
_NOUNS: Final = frozenset({"NOUN", "PROPN"})
_SHORTEST: Final = 4  # words: fewer only name a thing ("the Ruiz offer")
_NAMED: Final = frozenset({"PERSON", "ORG", "GPE", "NORP", "FAC", "LOC", "EVENT", "PRODUCT", "LAW", "WORK_OF_ART"})


def is_bare(reading: Reading, item: Attributed) -> bool:
    """Whether the content only names something; a quotation does where it is a few words of its sentence."""
    span = item.content
    root = main_verb(reading.parse, span)
    if root is None or item.lemma not in SPEECH or reading.quantities_in(span):
        return False
    if item.lemma in DENIAL_CUES | {"admit"} and deed_in(reading.parse, span) is not None:
        return False  # "denied losing aircraft"
    tokens = reading.parse.within(span)
    if item.quoted:
        few = 3 * words_in(reading, span) < words_in(reading, item.sentence)
        led = (
            reading.text[max(0, span.start - 4) : span.start].rstrip(" “\"'‘").endswith((":", ","))
        )  # "he wrote: “Respect to Ana Ruiz.”"
        return few and not led and not any(t.pos in _VERBS for t in tokens)
    if reading.parse.tokens[root].pos not in _NOUNS or reading.parse.tokens[root].dep not in {"dobj", "pobj", "nsubj"}:
        return False
    named = any(e.label in _NAMED for e in reading.parse.entities_in(span))
    above = reading.parse.tokens[reading.parse.tokens[root].head].lemma.lower()
    described = above != "confirm" and any(t.tag in _FINITE for t in tokens)
    return not named or described or words_in(reading, span) < _SHORTEST
