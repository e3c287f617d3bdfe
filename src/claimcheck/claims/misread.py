"""Misread: full sentences whose verb the parser took for a participle or an adjective. It knows the parse of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse


def is_past_tense_misread(reading: Reading, root: int) -> bool:
    """For "The krona weakened by 0.8 percent.": a full sentence has a verb, though the parser sees a participle."""
    parse = reading.parse
    sentence = parse.sentence_at(parse.tokens[root].start)
    full = sentence is not None and sentence.of(reading.text).rstrip("”\"'").endswith(".")
    below = [(c, parse.tokens[c]) for c in parse.children(root)]
    past = parse.tokens[root].tag == "JJ" and parse.tokens[root].text.endswith("ed")  # "one of its four gates jammed"
    jammed = past and any(t.dep == "nsubj" for _, t in below)
    if full and parse.tokens[root].pos == "NOUN" and any(_takes_a_name(parse, k) for k in parse.subtree(root)):
        return True
    return full and (jammed or any(c == root + 1 and t.tag == "VBN" and t.dep == "acl" for c, t in below))


def _takes_a_name(parse: Parse, k: int) -> bool:
    """For "An earthquake jolted Qeshm island on Sunday.": a participle before the noun, as the parser has it."""
    token, following = parse.tokens[k], parse.tokens[k + 1 : k + 2]
    return token.tag == "VBN" and token.dep == "amod" and bool(following) and following[0].pos == "PROPN"
