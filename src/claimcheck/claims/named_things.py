"""Named things: what "the mine" is once the article has told of the Brell mine, and of no other.

A common noun with a name before it, "the Brell mine", "a Tarnox phone", "the Tervian parliament": later "the mine" is
that one, as long as the article has told of one such thing only. It knows this article, not the world.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claimcheck.claims.persons import is_person
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.text.parse import Parse, Token

_NAMING: Final = frozenset({"compound", "amod", "nmod"})
_DAYS: Final = frozenset(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december christmas easter
    """.split()
)
# No things that an article tells of by one name: times, measures, what stands for what is said or thought; and bodies,
# of which the cast knows more.
_NO_THINGS: Final = frozenset(
    """
    time day week month year season morning evening night hour minute moment today way thing case point part side lot
    number figure total rate share price value level amount percent per cent million billion dollar euro pound rupee
    story report article statement interview post tweet photo picture video image quote comment claim allegation
    law act bill news media press name word example reason fact result end start beginning north south east west area
    company firm group agency union club council team bank party army military navy court economy currency franc dollar
    peso pound crown
    world public people family history culture style flag accent language origin descent version edition model series
    """.split()
)
_LONGEST: Final = 4  # words of a thing's name before its noun


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedThing:
    """A phrase that names a thing: its words, and where they end."""

    words: str
    end: int


def things_in(text: str, parse: Parse) -> dict[str, tuple[NamedThing, ...]]:
    """By noun in lower case: every thing called by it in the order told; one without words for one that has no name."""
    found: defaultdict[str, list[NamedThing]] = defaultdict(list)
    for i, token in enumerate(parse.tokens):
        if token.tag not in {"NN", "NNS"} or not token.text.islower() or token.lemma.lower() in _NO_THINGS:
            continue
        below = [parse.tokens[c] for c in parse.children(i)]
        names = [t for t in below if t.dep in _NAMING and t.start < token.start and _is_name(t)]
        first = min(
            (parse.tokens[k].start for t in names for k in parse.subtree(parse.indices(t.span).start)), default=0
        )
        words = text[first : token.end]
        if names and token.tag == "NN" and len(words.split()) <= _LONGEST + 1 and not is_person(token):
            found[token.text].append(NamedThing(words=words, end=token.end))
        elif not _is_the(below, token):
            found[token.lemma.lower()].append(NamedThing(words="", end=token.end))
    return {noun: tuple(things) for noun, things in found.items() if any(t.words for t in things)}


def _is_name(token: Token) -> bool:
    return token.text[0].isupper() and token.pos in {"PROPN", "ADJ"} and token.text.lower() not in _DAYS


def _is_the(below: list[Token], token: Token) -> bool:
    """Whether the noun is only taken up: "the mine", "this mine"; not "a mine", "two mines", "its mine"."""
    return any(t.start < token.start and t.text.lower() in {"the", "this", "that"} for t in below)


def thing_meant(things: dict[str, tuple[NamedThing, ...]], parse: Parse, i: int) -> tuple[Span, str] | None:
    """The phrase "the mine" around the noun at token ``i`` and the words for the only one it can mean, or None."""
    token = parse.tokens[i]
    known = [t for t in things.get(token.text, ()) if t.end < token.start]
    if not known or token.tag != "NN":
        return None
    below = [parse.tokens[c] for c in parse.children(i)]
    plain = len(below) == 1 and below[0].text.lower() == "the" and below[0].end + 1 == token.start
    named = i + 1 < len(parse.tokens) and parse.tokens[i + 1].pos in {"PROPN", "NOUN"}
    if not plain or named or token.dep in {"compound", "appos", "attr"}:
        return None
    if _is_elsewhere(parse, known[-1], token):
        return None
    called = {t.words.lower() for t in known}
    return (Span(below[0].start, token.end), f"the {known[-1].words}") if len(called) == 1 else None


def _is_elsewhere(parse: Parse, thing: NamedThing, token: Token) -> bool:
    """Whether a place that is no part of the thing's name is named since: "In Lebanon, the ceasefire …"."""
    for entity in parse.entities_in(Span(thing.end, token.start)) if thing.end < token.start else ():
        own = (t.text for t in parse.within(entity.span) if t.text[0].isupper())
        if entity.label in {"GPE", "NORP", "LOC"} and not any(word in thing.words for word in own):
            return True
    return False


__all__ = ["NamedThing", "thing_meant", "things_in"]
