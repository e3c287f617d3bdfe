"""Claiming: whether to claim is to take, not to say: "the flood claimed 40 lives", "she claimed the title"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from claimcheck.text.parse import Parse

_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "expl"})
# What claims lives; must not hold who claims to have taken them ("army", "rebels").
_DEADLY: Final = frozenset(
    """
    heat cold heatwave fire blaze wildfire flood storm typhoon hurricane cyclone tornado earthquake quake tsunami
    drought landslide avalanche accident crash collision derailment disaster explosion blast disease virus outbreak
    epidemic pandemic cholera war conflict violence fighting attack bombing shelling clash famine hunger poisoning
    """.split()
)
# What is won by claiming it; "victory", "responsibility" and the like may be claimed by word of mouth, too.
_WON: Final = frozenset("vote ballot seat medal gold silver bronze wicket title trophy crown scalp podium".split())
_MONEY: Final = frozenset("$ € £ ¥ euro dollar pound franc crown yen rupee compensation damages".split())


_LIVES: Final = frozenset({"life", "victim"})


def is_taking(parse: Parse, verb: int) -> bool:
    """For "the heat has claimed nineteen", "may claim 50,000 euros"; not for "claimed losses of $5m"."""
    below = parse.children(verb)
    deadly = any(parse.tokens[c].dep in _SUBJECTS and parse.tokens[c].lemma.lower() in _DEADLY for c in below)
    objects = [c for c in below if parse.tokens[c].dep == "dobj"]
    sums = (k for c in objects for k in (c, *parse.children(c)))
    won = any(set(_nouns_of(parse, c)) & _WON for c in objects)
    lives = any(parse.tokens[c].lemma.lower() in _LIVES for c in objects)
    return deadly or won or lives or any(parse.tokens[k].lemma.lower() in _MONEY for k in sums)


def _nouns_of(parse: Parse, i: int) -> list[str]:
    """The noun, by lemma, and what it is a part of: "58 percent of the vote"."""
    links = [c for c in parse.children(i) if parse.tokens[c].text == "of"]
    parts = [g for c in links for g in parse.children(c) if parse.tokens[g].dep == "pobj"]
    return [parse.tokens[k].lemma.lower() for k in (i, *parts)]
