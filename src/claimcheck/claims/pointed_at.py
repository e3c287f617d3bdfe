"""Pointed at: what the words that point back at something told say of it: by which noun, whose it is, what it is about.

"The allegations", "both claims", "the union's figure", "reports of dumping in the canal". It reads one phrase's parse;
which statement is meant is settled by who looks for it (rejections.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.text.parse import Parse
    from claimcheck.text.span import Span

# What is said, by somebody, and can be pointed back at. Not "charge", which is for courts, nor "plan" or "use".
TOLD: Final = frozenset(
    "claim allegation report rumor rumour suggestion accusation assertion statement story account talk finding".split()
)
"""Nouns, by lemma, of what is told."""

FIGURES: Final = frozenset("figure number toll count tally total estimate".split())
"""Nouns, by lemma, of a figure told."""

PRONOUNS: Final = frozenset({"it", "that", "this", "these", "those", "them"})
"""Words that point by themselves."""

IT: Final = "it"
"""What stands for a noun where a pronoun points."""

_POINTING: Final = frozenset("the this that these those both all any such either neither".split())
_SEVERAL: Final = frozenset("both all these those them".split())
_ABOUT: Final = frozenset("of about on regarding concerning over surrounding around".split())
_BESIDE: Final = frozenset("against in by from as".split())  # behind the noun, they tell not what was said
_TELLING: Final = frozenset("make level raise bring circulate spread publish air voice".split())
_OF_WORDS: Final = frozenset({"NOUN", "PROPN", "VERB", "NUM"})
# Letters that two words of one stem share: "vote" and "voters", "poisoning" and "poisoned"; not "car" and "care".
_STEM: Final = 4
_LONG_STEM: Final = 6  # of words that end differently: "poisoning", "poisoned"; not "contract", "control"


@dataclass(frozen=True, slots=True, kw_only=True)
class PointedAt:
    """What pointing words say of what is meant.

    Args:
        noun: The lemma of the noun that points, or "it".
        owner: The words of whose it is said to be ("the union's figures"), in lower case.
        topic: The lemmas of what it is said to be about, in lower case; empty where nothing is said.
        several: Whether it is more than one thing told.
    """

    noun: str
    owner: frozenset[str]
    topic: frozenset[str]
    several: bool

    def is_about(self, words: Iterable[str]) -> bool:
        """Whether a word among these, in lower case, is akin to the topic's, or none is named."""
        told = tuple(words)
        return not self.topic or any(_are_akin(a, b) for a in self.topic for b in told)


def points_back(parse: Parse, what: int) -> bool:
    """Whether the noun points at something told before ("the claims", "his account", "reports of dumping")."""
    token = parse.tokens[what]
    below = [parse.tokens[c] for c in parse.children(what)]
    if token.lemma.lower() not in TOLD | FIGURES or not all(_is_no_content(parse, c) for c in parse.children(what)):
        return False
    that = what > 0 and parse.tokens[what - 1].text.lower() == "that"  # "said that figure was false": no conjunction
    pointing = any(t.dep == "poss" or (t.dep in {"det", "predet"} and t.text.lower() in _POINTING) for t in below)
    return that or pointing or (token.tag == "NNS" and token.lemma.lower() in TOLD and bool(_topic(parse, what)))


def pointed_at(parse: Parse, what: int) -> PointedAt:
    """What the noun or pronoun at ``what``, and what hangs on it, say of what is meant."""
    token = parse.tokens[what]
    pronoun = token.text.lower() in PRONOUNS
    return PointedAt(
        noun=IT if pronoun else token.lemma.lower(),
        owner=_owner(parse, what),
        topic=_topic(parse, what),
        several=_is_several(parse, what),
    )


def lemmas_in(parse: Parse, span: Span) -> tuple[str, ...]:
    """The lemmas of the words for things and deeds in the stretch, in lower case."""
    return tuple(t.lemma.lower() for t in parse.within(span) if t.pos in _OF_WORDS)


def _is_several(parse: Parse, what: int) -> bool:
    token = parse.tokens[what]
    words = {parse.tokens[c].text.lower() for c in (*parse.children(what), *range(max(0, what - 1), what))}
    plural = token.tag == "NNS" and token.lemma.lower() in TOLD
    return plural or token.text.lower() in _SEVERAL or bool(words & {"both", "either", "neither"})


def _owner(parse: Parse, what: int) -> frozenset[str]:
    owners = (c for c in parse.children(what) if parse.tokens[c].dep == "poss" and parse.tokens[c].pos != "PRON")
    return frozenset(
        parse.tokens[k].text.lower()
        for owner in owners
        for k in parse.subtree(owner)
        if parse.tokens[k].pos in {"NOUN", "PROPN"}
    )


def _topic(parse: Parse, what: int) -> frozenset[str]:
    about = (c for c in parse.children(what) if c > what and parse.tokens[c].text.lower() in _ABOUT)
    return frozenset(
        parse.tokens[k].lemma.lower()
        for c in about
        for k in parse.subtree(c)
        if k != c and parse.tokens[k].pos in _OF_WORDS
    )


def _is_no_content(parse: Parse, child: int) -> bool:
    """Whether what hangs on the noun leaves open what was told: not "the claim that …", "its claim to the islands"."""
    token = parse.tokens[child]
    if token.dep == "acl":
        of = any(parse.tokens[c].text.lower() in _ABOUT for c in parse.children(token.head) if c < child)
        return token.lemma.lower() in _TELLING or token.text.lower() in _ABOUT or (of and token.tag == "VBG")
    return token.dep not in {"relcl", "ccomp", "prep"} or token.text.lower() in _ABOUT | _BESIDE


def _are_akin(a: str, b: str) -> bool:
    """Whether two lemmas share a stem: "vote" and "voter", "closure" and "close", "poisoning" and "poisoned"."""
    short, long = sorted((a, b), key=len)
    stems = (stem for stem in (short, short.removesuffix("e")) if len(stem) >= _STEM)
    return (
        a == b
        or any(long.startswith(stem) for stem in stems)
        or (len(short) >= _LONG_STEM and a[:_LONG_STEM] == b[:_LONG_STEM])
    )
