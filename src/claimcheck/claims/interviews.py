"""interviews: whom the outlet says it met or spoke to: "We spoke to Ana Ruiz on the pier"; what follows is hers.

Rules on the parse: the verb, and that it is the outlet or its reporter who does it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from claimcheck.text.parse import Parse

_MEETS: Final = frozenset("meet ask interview phone ring call reach find visit join".split())
_WITH: Final = frozenset("speak talk catch sit chat".split())  # "with" or "to" whom
_US: Final = frozenset("we i reporter correspondent newspaper paper team crew".split())


def is_met(parse: Parse, i: int) -> bool:
    """Whether the token is whom the outlet itself met or spoke to."""
    token = parse.tokens[i]
    verb, lemmas = token.head, _MEETS
    if token.dep == "pobj" and parse.tokens[token.head].lemma.lower() in {"with", "to"}:
        verb, lemmas = parse.tokens[token.head].head, _WITH
    elif token.dep != "dobj":
        return False
    if parse.tokens[verb].lemma.lower() not in lemmas:
        return False
    return any(parse.tokens[c].dep == "nsubj" and _is_us(parse, c) for c in parse.children(verb))


def _is_us(parse: Parse, i: int) -> bool:
    low = parse.tokens[i].text.lower()
    if low in {"we", "i"}:
        return True
    ours = {parse.tokens[c].text.lower() for c in parse.children(i)} & {"our", "this"}
    return low in _US and bool(ours)
