"""Source clauses: what befell somebody who speaks, told by the way: "said Ana Ruiz, whose house was swept away".

The outlet tells it in its own voice; the rest of the sentence is what was said. It knows the parse of one sentence.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.claims.shared_subjects import Shared
from claimcheck.claims.stretches import words_in
from claimcheck.text.span import Span, trimmed

if TYPE_CHECKING:
    from claimcheck.claims.attributed import Attributed
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse

# What befalls people in the news, by lemma; what they are, do for a living or think is no news.
_BEFALLING: Final = frozenset(
    """
    lose survive escape flee rescue injure hurt wound evacuate arrest detain displace kill die drown sweep destroy
    damage burn flood collapse rob attack abduct kidnap shoot stab miss vanish disappear
    """.split()
)

_SHORTEST: Final = 4  # words: "whose father drowned" only says who somebody is


def befell_source(reading: Reading, item: Attributed) -> tuple[Span, Shared] | None:
    """The clause that tells what befell the source or what is its own, and the name that it takes over; else None."""
    parse, who = reading.parse, item.source_head
    if who is None or parse.tokens[who].pos != "PROPN" or item.relative is not None or item.clause is not None:
        return None
    for verb in parse.children(who):
        opens = min(parse.subtree(verb))
        relative = parse.tokens[opens].text.lower()
        whole = parse.subtree_span(verb)
        if relative not in {"who", "whose"} or not _befell(parse, verb, opens) or item.content.overlaps(whole):
            continue
        told = trimmed(reading.text, parse.tokens[opens].end, min(whole.end, item.sentence.end))
        first = next((c for c in parse.children(who) if parse.tokens[c].dep == "compound"), who)
        name = Span(parse.tokens[min(first, who)].start, parse.tokens[who].end)
        if told is not None and not told.overlaps(name) and words_in(reading, told) >= _SHORTEST:
            return told, Shared(name, name, who, "’s " if relative == "whose" else "", None)
    return None


def _befell(parse: Parse, verb: int, opens: int) -> bool:
    """Whether the clause tells of the past what befell somebody, and nothing that was not so."""
    token = parse.tokens[verb]
    below = [parse.tokens[c] for c in parse.children(verb)]
    past = token.tag == "VBD" or (token.tag == "VBN" and any(t.text.lower() in {"was", "were"} for t in below))
    plain = not any(t.dep == "neg" or t.tag == "MD" for t in below)
    led = opens > 0 and parse.tokens[opens - 1].text == ","
    return token.dep == "relcl" and past and plain and led and token.lemma.lower() in _BEFALLING
