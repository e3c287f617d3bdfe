"""Misread: full sentences whose verb the parser took for a participle or an adjective. It knows the parse of one."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse
    from claimcheck.text.span import Span

_HUNG: Final = frozenset({"acl", "amod"})  # how the parser hangs a verb of the past that it takes for a participle
ONLY_PARTICIPLES: Final = ("en", "wn", "one")
"""How participles end that no past tense looks like: "taken", "shown", "gone"."""
# What one says that is no statement, by lemma.
_SAID_THINGS: Final = frozenset("word prayer thing mass goodbye farewell line name phrase something nothing".split())
_WAYS: Final = frozenset("over through across into past".split())  # where something goes that is not done by others
_READ_AS_NOUNS: Final = frozenset("cost costs demand demands total face faces".split())


def is_past_tense_misread(reading: Reading, root: int) -> bool:
    """For "The krona weakened by 0.8 percent.": a full sentence has a verb, though the parser sees a participle."""
    parse = reading.parse
    sentence = parse.sentence_at(parse.tokens[root].start)
    full = sentence is not None and sentence.of(reading.text).rstrip("”\"'").endswith(".")
    below = [(c, parse.tokens[c]) for c in parse.children(root)]
    past = parse.tokens[root].tag == "JJ" and parse.tokens[root].text.endswith("ed")  # "one of its four gates jammed"
    jammed = past and any(t.dep == "nsubj" for _, t in below)
    if said_to_do(parse, root) is not None:
        return True
    if full and parse.tokens[root].pos == "NOUN" and any(_takes_a_name(parse, k) for k in parse.subtree(root)):
        return True
    if full and sentence is not None and reading.quantities_in(sentence) and _may_be_past(parse, sentence):
        return True
    return full and (jammed or any(c == root + 1 and t.tag == "VBN" and t.dep == "acl" for c, t in below))


def said_to_do(parse: Parse, noun: int) -> int | None:
    """For the object in "said most of the men drowned at sea": the verb, since a noun is said by nobody; else None.

    Not in "said a few words written by Ruiz", nor "said the men seen there", which no past tense looks like.
    """
    token = parse.tokens[noun]
    if token.dep != "dobj" or parse.tokens[token.head].lemma.lower() != "say" or token.lemma.lower() in _SAID_THINGS:
        return None
    hung = (k for k in parse.subtree(noun) if parse.tokens[k].dep == "acl" and parse.tokens[k].tag == "VBN")
    verb = next(hung, None)
    if verb is None or parse.tokens[verb].text.lower().endswith(ONLY_PARTICIPLES):
        return None
    return None if any(parse.tokens[c].text.lower() == "by" for c in parse.children(verb)) else verb


def _may_be_past(parse: Parse, sentence: Span) -> bool:
    """For "A surge of four metres swept over Bulan.", "A flight cost 700 pounds.": a form that is of the past too."""
    tokens = parse.within(sentence)
    counted = bool(tokens) and tokens[0].dep == "nummod"
    for verb, behind in pairwise(tokens):
        thing = behind.tag in {"DT", "CD", "PRP", "$"}
        hung = verb.tag == "VBN" and verb.dep in _HUNG and not verb.text.lower().endswith(ONLY_PARTICIPLES)
        if hung and (thing or behind.tag == "NN" or behind.text.lower() in _WAYS):
            return True
        if hung and counted and verb.text.endswith("ed") and behind.tag == "IN" and behind.text != "by":
            return True  # "Eleven cars of a train burned in Borsod."; a caption has no number in front
        if verb.tag == "NNS" and verb.dep == "ROOT" and behind.text == "by":
            return True  # "The party trails by six points."
        if thing and verb.text.lower() in _READ_AS_NOUNS:
            return True
    return False


def _takes_a_name(parse: Parse, k: int) -> bool:
    """For "An earthquake jolted Qeshm island on Sunday.": a participle before the noun, as the parser has it."""
    token, following = parse.tokens[k], parse.tokens[k + 1 : k + 2]
    return token.tag == "VBN" and token.dep == "amod" and bool(following) and following[0].pos == "PROPN"
