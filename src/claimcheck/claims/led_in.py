"""Led in: direct speech behind a colon, after words that hold no verb of speech: "Hale was blunt: “We lost.”"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.claims.cue import Cue
from claimcheck.claims.persons import is_person
from claimcheck.claims.source_phrases import source_span
from claimcheck.text.body_words import AGENCIES, KIND_OF_NOUN

if TYPE_CHECKING:
    from claimcheck.text.parse import Parse
    from claimcheck.text.span import Span

_COLON: Final = re.compile(r":\s{1,2}[“\"„«‘]")  # must not match "10:30" nor "the plan: to leave"
_PRONOUNS: Final = frozenset({"he", "she", "they"})
# What one has, gives or offers in words, by lemma.
_TOLD: Final = frozenset(
    """
    message warning advice word answer response reply explanation view verdict take say theory question reason point
    appeal plea statement reaction assessment description account thought comment request demand prediction tip lesson
    """.split()
)
_HAVING: Final = frozenset("have give offer issue send deliver make share add".split())
# What one does before one speaks, with nothing behind it, by lemma.
_REACTING: Final = frozenset(
    "disagree differ shrug smile nod grin laugh sigh frown elaborate hit fire snap chime".split()
)
_SURE: Final = frozenset("doubt illusion mood".split())  # "was in no doubt"


def led_in(parse: Parse, sentence: Span, text: str) -> Cue | None:
    """The words before a colon and direct speech as a cue, where they tell of somebody who then speaks."""
    colon = _COLON.search(text, sentence.start, sentence.end)
    if colon is None:
        return None
    before = [i for i in parse.indices(sentence) if parse.tokens[i].end <= colon.start()]
    subjects = [i for i in before if parse.tokens[i].dep == "nsubj" and parse.tokens[i].head in before]
    subject = subjects[-1] if subjects else None
    if subject is None or not _speaks(parse, subject):
        return None
    verb = parse.tokens[subject].head
    how = _how(parse, verb, before)
    if how is None or any(parse.tokens[i].text in {"“", '"', "”"} for i in before):
        return None
    words = parse.tokens[verb].span.cover(parse.tokens[how].span)
    phrase = words.cover(source_span(parse, subject, text))
    return Cue(index=verb, lemma="say", words=words, subject=subject, phrase=phrase, kind="led")


def _speaks(parse: Parse, subject: int) -> bool:
    """Whether the subject is somebody: not "his message was simple", "the sign was clear"."""
    token = parse.tokens[subject]
    lemma = token.lemma.lower()
    known = is_person(token) or lemma in KIND_OF_NOUN or lemma in AGENCIES
    return known or token.pos == "PROPN" or token.text.lower() in _PRONOUNS


def _how(parse: Parse, verb: int, before: list[int]) -> int | None:
    """What makes of the verb that somebody speaks: "was blunt", "had a warning", "put it this way"; else None."""
    below = [c for c in parse.children(verb) if c > verb and c in before]
    lemma = parse.tokens[verb].lemma.lower()
    if lemma == "be":
        told = next((c for c in below if parse.tokens[c].dep == "acomp"), None)
        return told if told is not None else next((k for c in below for k in parse.subtree(c) if _sure(parse, k)), None)
    objects = [c for c in below if parse.tokens[c].dep == "dobj"]
    if lemma in _REACTING:
        return None if objects else verb
    if lemma == "put":
        it = any(parse.tokens[c].text.lower() == "it" for c in objects)
        return before[-1] if it else None
    told = next((c for c in objects if parse.tokens[c].lemma.lower() in _TOLD), None)
    return told if lemma in _HAVING else None


def _sure(parse: Parse, i: int) -> bool:
    return parse.tokens[i].lemma.lower() in _SURE
