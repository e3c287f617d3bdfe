"""Agents: on whose word a figure stands that a passive gives: "is put at 40 million by the insurer".

It knows one parse and one verb at a time. "Three arrests were reported by police" is left as it stands.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.claims.source_phrases import source_tokens
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.text.parse import Parse

# By which somebody gives a figure: "put", "estimated", "valued at 40"; not "was bought by the bank at 40 a share".
_PUTTING: Final = frozenset("put estimate set give peg place value reckon assess calculate count".split())
_AT: Final = frozenset({"at", "as", "above", "below", "over", "under", "between", "around", "to"})


def agent_of(parse: Parse, i: int) -> tuple[int, Span] | None:
    """The token of whoever the passive verb at ``i`` names, and the phrase with "by"; None where no figure is given."""
    token = parse.tokens[i]
    lemma = token.lemma.lower()
    below = parse.children(i)
    if token.tag != "VBN" or lemma not in _PUTTING or not any(_is_passive(parse, c) for c in below):
        return None
    by = next((c for c in below if parse.tokens[c].dep == "agent" and parse.tokens[c].text == "by"), None)
    source = next((c for c in parse.children(by) if parse.tokens[c].dep == "pobj"), None) if by is not None else None
    if by is None or source is None or parse.tokens[source].pos not in {"NOUN", "PROPN"}:
        return None
    if not _at_a_figure(parse, i):
        return None
    return source, Span(parse.tokens[by].start, parse.tokens[max(source_tokens(parse, source))].end)


def _is_passive(parse: Parse, i: int) -> bool:
    return parse.tokens[i].dep == "nsubjpass" and parse.tokens[i].tag not in {"WDT", "WP"}


def _at_a_figure(parse: Parse, i: int) -> bool:
    """Whether "at" and a number stand below the verb, or below its agent, on which parsers hang them too."""
    links = (c for c in parse.subtree(i) if c > i and parse.tokens[c].text.lower() in _AT)
    return any(parse.tokens[k].tag == "CD" for c in links for k in parse.subtree(c) if k > c)
