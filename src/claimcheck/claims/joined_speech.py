"""Joined speech: a second verb of speech hung on what is said: "said the dam was safe and added that …".

Nobody who is only spoken of adds anything: what is added is said by whoever spoke. A blast, the dead and those who will
do something deny nothing either: "said the blast hurt nine but denied that children were among them". It knows one
parse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.claims.lexicon import DENIAL_CUES, PERSONS, SAYINGS, SPEECH, TITLES
from claimcheck.text.body_words import AGENCIES, KIND_OF_NOUN
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.text.parse import Parse

_FINITE: Final = frozenset({"VBD", "VBZ", "VBP"})
_ADDING: Final = frozenset({"add", "reiterate"})
"""Verbs, by lemma, of one who has spoken already."""

_DENYING: Final = DENIAL_CUES - {"dispute", "dismiss"}  # a worker may be dismissed, a penalty disputed
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_DYING: Final = frozenset("die perish drown kill murder slay".split())
_SPEAKERS_OWN: Final = frozenset({"he", "she", "it", "they"})  # mostly the speaker, who then denies it either way
_GROUPS: Final = frozenset("people person man woman child staff crew family side party group gang".split())


def speech_above(parse: Parse, i: int) -> int | None:
    """The verb of speech whose subject the joined verb at ``i`` has ("added that …"), or None."""
    token = parse.tokens[i]
    denies = token.lemma.lower() in _DENYING and token.tag in {*_FINITE, "VBN"}
    adds = token.lemma.lower() in _ADDING and token.tag in _FINITE
    if not (adds or denies) or parse.tokens[i - 1].dep != "cc":
        return None
    below = [parse.tokens[c] for c in parse.children(i)]
    if any(t.dep in {*_SUBJECTS, "aux", "auxpass", "expl"} for t in below) or not _tells(parse, i, denies=denies):
        return None
    above = token.head
    if token.dep == "conj" and parse.tokens[above].dep in {"ccomp", "conj"}:
        if denies and (parse.tokens[above].dep == "conj" or not _denies_nothing(parse, above)):
            return None
        above = parse.tokens[above].head
    elif token.dep != "ccomp" or denies:
        return None
    return above if above < i and parse.tokens[above].lemma.lower() in SPEECH else None


def before_joined(parse: Parse, cue: int, span: Span) -> Span:
    """The stretch without "and added that …" at its end, which is said by a verb of its own."""
    for i in parse.indices(span):
        token = parse.tokens[i]
        joined = token.lemma.lower() in _ADDING | _DENYING and token.start > span.start
        if joined and speech_above(parse, i) == cue:
            return Span(span.start, parse.tokens[i - 2].end) if parse.tokens[i - 2].start >= span.start else span
    return span


def _tells(parse: Parse, i: int, *, denies: bool) -> bool:
    """Whether a clause follows: not "the shop was sold and added to the chain"; one also denies claims and doing it."""
    behind = [parse.tokens[c] for c in parse.children(i) if c > i]
    if denies and any(t.dep == "dobj" and t.lemma.lower() in SAYINGS for t in behind):
        return True
    return any(t.dep == "ccomp" or (denies and t.dep == "xcomp" and t.tag == "VBG") for t in behind)


def _denies_nothing(parse: Parse, clause: int) -> bool:
    """Whether the clause's own subject is none who could deny: a thing, the dead, whoever only will or would do it."""
    subject = next((parse.tokens[c] for c in parse.children(clause) if parse.tokens[c].dep in _SUBJECTS), None)
    if subject is None:
        return False
    passive = subject.dep == "nsubjpass" or parse.tokens[clause].lemma.lower() not in {"kill", "murder", "slay"}
    will = any(parse.tokens[c].tag == "MD" for c in parse.children(clause))
    if will or (parse.tokens[clause].lemma.lower() in _DYING and passive):
        return True
    if subject.pos == "PRON":
        return subject.text.lower() in _SPEAKERS_OWN
    lemma = subject.lemma.lower()
    somebody = lemma in PERSONS or lemma in TITLES or lemma in KIND_OF_NOUN or lemma in AGENCIES or lemma in _GROUPS
    return subject.pos == "NOUN" and not somebody and not lemma.endswith(_DOERS)


_DOERS: Final = ("er", "or", "ist", "ian", "man", "woman", "ant", "ent")
"""What nouns for people end in; so do some things, which are then taken for people."""
