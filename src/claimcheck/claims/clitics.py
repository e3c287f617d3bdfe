"""Clitics: what a shortened verb becomes when a name stands in the pronoun's place: "he’s" and "Hale is"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from claimcheck.text.parse import Parse

_FULL: Final = {"re": "are", "ve": "have", "d": "would", "ll": "will"}
_PERFECT: Final = frozenset("been had got gotten become gone come lost won done".split())
_MARKS: Final = ("'", "’")


def spelt_out(parse: Parse, i: int) -> dict[tuple[int, int], str]:
    """The edit, by stretch, that spells out a verb shortened behind the pronoun at token ``i``, if there is one."""
    if i + 1 >= len(parse.tokens):
        return {}
    verb = parse.tokens[i + 1]
    short = verb.text.lower()
    if not short.startswith(_MARKS) or verb.pos not in {"AUX", "VERB"}:
        return {}
    full = _FULL.get(short[1:], "")
    if short[1:] in {"s", "d"} and _is_perfect(parse, i + 2):
        full = "has" if short[1:] == "s" else "had"
    elif short[1:] == "s":
        full = "is"
    return {(verb.start, verb.end): f" {full}"} if full else {}


def _is_perfect(parse: Parse, k: int) -> bool:
    """Whether a participle of the perfect follows: "he's (already) sold the yard"; not "he's expected to"."""
    while k < len(parse.tokens) and parse.tokens[k].tag in {"RB", "RBR", "UH"}:
        k += 1
    if k >= len(parse.tokens) or parse.tokens[k].tag not in {"VBN", "VBD"}:
        return False
    return parse.tokens[k].text.lower() in _PERFECT or any(parse.tokens[c].dep == "dobj" for c in parse.children(k))
