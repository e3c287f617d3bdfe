"""Joined speech: a second verb of speech hung on what is said: "said the dam was safe and added that …".

Nobody who is only spoken of adds anything: what is added is said by whoever spoke. It knows one parse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.claims.lexicon import SPEECH
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.text.parse import Parse

_FINITE: Final = frozenset({"VBD", "VBZ", "VBP"})
_ADDING: Final = frozenset({"add", "reiterate"})
"""Verbs, by lemma, of one who has spoken already."""


def speech_above(parse: Parse, i: int) -> int | None:
    """The verb of speech whose subject the joined verb at ``i`` has ("added that …"), or None."""
    token = parse.tokens[i]
    if token.lemma.lower() not in _ADDING or token.tag not in _FINITE or parse.tokens[i - 1].dep != "cc":
        return None
    below = [parse.tokens[c] for c in parse.children(i)]
    if any(t.dep in {"nsubj", "nsubjpass", "aux", "expl"} for t in below) or not _tells(parse, i):
        return None
    above = token.head
    if token.dep == "conj" and parse.tokens[above].dep in {"ccomp", "conj"}:
        above = parse.tokens[above].head
    elif token.dep != "ccomp":
        return None
    return above if above < i and parse.tokens[above].lemma.lower() in SPEECH else None


def before_joined(parse: Parse, cue: int, span: Span) -> Span:
    """The stretch without "and added that …" at its end, which is said by a verb of its own."""
    for i in parse.indices(span):
        token = parse.tokens[i]
        if token.lemma.lower() in _ADDING and token.start > span.start and speech_above(parse, i) == cue:
            return Span(span.start, parse.tokens[i - 2].end) if parse.tokens[i - 2].start >= span.start else span
    return span


def _tells(parse: Parse, i: int) -> bool:
    """Whether a clause follows: not "the shop was sold and added to the chain"."""
    return any(parse.tokens[c].dep == "ccomp" and c > i for c in parse.children(i))
