"""Person signs: what shows that a name is a person's, whatever the language model calls it.

A role before or beside it, an age behind it, a title, a "he" or "she" that opens the next sentence. It knows the parse
of one text and one name at a time.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.claims.interviews import is_met
from claimcheck.claims.lexicon import ANONYMOUS_HEADS, RELATIVES, TITLES

if TYPE_CHECKING:
    from claimcheck.text.parse import Parse
    from claimcheck.text.span import Span

ROLES: Final = (TITLES | ANONYMOUS_HEADS).union(
    "mother father brother sister wife husband son daughter author head founder commissioner".split()
)
"""What a person is to others, by lemma."""

# Endings of nouns for people by what they do ("supervisor", "economist"); few things end so and stand beside a name.
_DOERS: Final = ("isor", "ist", "eer", "ator", "itor", "ctor", "utor", "man", "woman", "holder", "keeper", "owner")
_PERSONAL_TITLE: Final = re.compile(r"(?:Dr|Mr|Mrs|Ms|Miss|Prof|Sir)\b")
# "Stuart Lang, 44, was": an age between commas or before a stop; must not match ", 44 people".
_AGE: Final = re.compile(r", (?:aged )?\d{1,3}[,.]")
# "His widow, ", "Hale’s elder brother, " right before a name; must not match "the mother, ", whose it does not tell.
_RELATIVE: Final = re.compile(
    r"(?:\b(?:his|her|their|whose|my)|[’']s)\s(?:[a-z-]{1,14}\s){0,2}(?P<noun>[a-zé]{3,13}),\s\Z", re.IGNORECASE
)
_RELATIVE_REACH: Final = 60  # characters: "his", two words and the longest of these
_OF_PLACES: Final = frozenset("new north south east west northern southern upper lower los las rio puerto".split())
_TAKEN_UP: Final = frozenset({"he", "she", "his", "her"})
_OPENINGS: Final = 3  # tokens: a mark and a word before "he" ("But he …")
_LONGEST: Final = 3  # words of a name that the model may have taken for a body's


def shows_person(text: str, parse: Parse, span: Span, name: str, head: int) -> bool:
    """Whether the words around the name are those around a person's.

    Args:
        text: The article's text.
        parse: Its parse.
        span: Where the name stands.
        name: The bare name.
        head: The token that heads it.
    """
    words = name.split()
    if len(words) <= _LONGEST and text[span.end : span.end + 1] == "," and _is_relative(text, span.start):
        return True
    if _PERSONAL_TITLE.match(span.of(text)) and len(words) <= _LONGEST:
        return True
    if is_met(parse, head) and " " in name:
        return True
    if not 2 <= len(words) <= _LONGEST or not all(w[0].isupper() and w[1:].islower() for w in words):
        return is_beside_role(parse, head, name)
    return (
        is_beside_role(parse, head, name)
        or stands_behind_role(parse, span)
        or bool(_AGE.match(text, span.end))
        or _is_taken_up(parse, span, head)
    )


def _is_relative(text: str, start: int) -> bool:
    match = _RELATIVE.search(text, max(0, start - _RELATIVE_REACH), start)
    return match is not None and match["noun"].lower() in RELATIVES


def _is_role(lemma: str) -> bool:
    return lemma in ROLES or lemma.endswith(_DOERS)


def is_beside_role(parse: Parse, head: int, name: str) -> bool:
    """Whether a full name stands beside a person's role: "a deputy head, Ana Ruiz," whatever the model calls it."""
    token, words = parse.tokens[head], name.split()
    if words[:1] and words[0].lower() in _OF_PLACES:
        return False  # "the mayor of Albany, New York,"
    role = parse.tokens[set_beside(parse, head)].lemma.lower()
    return token.dep == "appos" and 2 <= len(words) <= _LONGEST and _is_role(role)


def stands_behind_role(parse: Parse, span: Span) -> bool:
    """For "finance chief Siri Lunde": a role in small letters right before."""
    before = parse.indices(span).start - 1
    return before >= 0 and parse.tokens[before].text.islower() and _is_role(parse.tokens[before].lemma.lower())


def _is_taken_up(parse: Parse, span: Span, head: int) -> bool:
    """For "Ewan Tulloch had been up since three. His family …": the subject, and a pronoun that opens the next one."""
    sentence = parse.sentence_at(span.start)
    if sentence is None or parse.tokens[head].dep not in {"nsubj", "nsubjpass"}:
        return False
    if any(e.label == "PERSON" and sentence.covers(e.span) for e in parse.entities_in(sentence)):
        return False  # it may be another who is taken up
    end = parse.indices(sentence).stop
    return any(t.text.lower() in _TAKEN_UP for t in parse.tokens[end : end + _OPENINGS])


def set_beside(parse: Parse, i: int) -> int:
    """What an apposition stands beside: in "the mayor of Brell, Ana Ruiz," the mayor, not the place it hangs on."""
    if (joined := joined_before(parse, i)) is not None:
        return joined
    place = parse.tokens[parse.tokens[i].head]
    link = parse.tokens[place.head]
    behind = place.dep == "pobj" and place.pos == "PROPN" and link.dep == "prep"
    role = parse.tokens[link.head]
    if not behind or not (role.pos == "NOUN" or role.lemma.lower() in ROLES):
        return parse.tokens[i].head
    return _whose_office(parse, link.head)


def joined_before(parse: Parse, i: int) -> int | None:
    """For "Ana Ruiz and her deputy, Tom Hale,": the deputy, beside whom Hale stands, though hung on Ruiz."""
    above = parse.tokens[i].head
    if parse.tokens[i].dep != "appos" or parse.tokens[above].pos != "PROPN":
        return None
    between = (c for c in parse.children(above) if above < c < i and parse.tokens[c].dep == "conj")
    return next((c for c in between if parse.tokens[c].pos == "NOUN"), None)


def _whose_office(parse: Parse, i: int) -> int:
    """For "an official at the customs office in Brell, Ana Ruiz,": the official."""
    link = parse.tokens[i].head
    above = parse.tokens[link].head
    placed = parse.tokens[i].dep == "pobj" and parse.tokens[link].dep == "prep"
    return above if placed and parse.tokens[above].pos == "NOUN" and _is_role(parse.tokens[above].lemma.lower()) else i


__all__ = ["ROLES", "is_beside_role", "joined_before", "set_beside", "shows_person", "stands_behind_role"]
