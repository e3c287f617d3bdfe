"""Filling in: a phrase like "the company", "the senator" or "the figure" gets the name or the figure that it means.

It puts a name once into a statement, in the first place that stands for it; who is meant is worked out elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.claims.definite_articles import with_article
from claimcheck.claims.described import described, of_age
from claimcheck.claims.named_things import thing_meant

if TYPE_CHECKING:
    from claimcheck.claims.referents import Referents
    from claimcheck.text.span import Span


def fill_in(referents: Referents, span: Span, named: set[str], edits: dict[tuple[int, int], str]) -> None:
    """Let "the company" become its name, and give "the figure" its figure."""
    text = referents.reading.text
    if (aged := of_age(referents, span)) is not None:
        _put(text, aged, span, named, edits)
    for i in referents.reading.parse.indices(span):
        token = referents.reading.parse.tokens[i]
        if token.text.lower() == "it" and (phrase := referents.measure(i)):
            edits[token.start, token.end] = phrase[:1].lower() + phrase[1:] if phrase.startswith("The ") else phrase
        if token.pos != "NOUN":
            continue
        held = referents.role(i) or described(referents, i)
        if held is not None and _put(text, held, span, named, edits):
            continue
        meant = thing_meant(referents.cast.things, referents.reading.parse, i)
        if meant is not None and span.covers(meant[0]) and meant[1].removeprefix("the ") not in span.of(text):
            edits[meant[0].start, meant[0].end] = meant[1]
        if figure := referents.figure(i):
            edits[token.end, token.end] = f" ({figure})"


def _put(text: str, held: tuple[Span, str], span: Span, named: set[str], edits: dict[tuple[int, int], str]) -> bool:
    """Put the name in the place of the phrase, where nothing before it has it; a pronoun behind it stays."""
    phrase, name = held[0], held[1].removeprefix("the ")
    behind = [at for at, new in edits.items() if name in new and at[0] > phrase.start]
    if name in named or not span.covers(phrase) or any(name in new for at, new in edits.items() if at not in behind):
        return False
    for at in behind:
        del edits[at]
    edits[phrase.start, phrase.end] = with_article(text, name)
    named.add(name)
    return True


__all__ = ["fill_in"]
