"""Naming: what somebody only calls a thing, or asks of others: praise, blame and appeals, which no report bears out.

It knows one statement and its main verb.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from claimcheck.claims.reading import Reading
    from claimcheck.claims.segmentation import Statement
    from claimcheck.text.parse import Parse

_ASKED: Final = frozenset("court judge parliament council regulator commission tribunal police prosecutor bank".split())
_LABELLING: Final = frozenset(
    "describe call label dub brand urge demand ask praise condemn criticise criticize liken".split()
)
_JUDGING: Final = frozenset("praise condemn criticise criticize".split())
_NAMING: Final = frozenset("call label dub brand liken".split())
_ASKING: Final = frozenset("ask urge demand call".split())
# What anybody asks of everybody: no report bears out or denies that it was asked for.
_VIRTUES: Final = frozenset(
    """
    calm unity restraint dialogue patience peace courage respect understanding action change help solidarity prayer
    moderation vigilance caution cooperation leadership transparency accountability honesty justice support mercy
    """.split()
)


def is_label(statement: Statement) -> bool:
    """A word of praise or blame put on something ("he described it as …"), not a statement about it."""
    item = statement.attributed
    return item is not None and item.lemma in _LABELLING


def labels(reading: Reading, root: int, *, told: bool) -> bool:
    """Whether a verb only puts such a word on something, or asks it of somebody: "He called it a “first step”"."""
    parse = reading.parse
    lemma = parse.tokens[root].lemma.lower()
    if lemma in _ASKING and told:
        return lemma == "call" and _is_called(parse, root)  # "she said he had asked for leave": that he did
    if lemma == "describe" and not any(parse.tokens[c].text.lower() == "as" for c in parse.children(root)):
        return False  # "They described soldiers looting shops"
    if lemma in {"call", "ask"} and any(_is_summoned(parse, c) for c in parse.children(root)):
        return False  # "called both sides to his office", "asked a court to block it"
    below = {parse.tokens[c].text.lower() for c in parse.children(root)}
    if lemma in _ASKING and (lemma != "call" or "for" in below) and _dated(reading, root):
        return False  # "She called for a strike on Friday"
    if lemma == "call" and not (below & {"for", "on", "upon"} or _is_called(parse, root)):
        return False  # "He called an election"
    if lemma in _NAMING and (lemma != "call" or _is_called(parse, root)):
        return True
    if lemma in _JUDGING and _on_a_day(reading, root):
        return False  # "Ruiz criticised the bank at a rally on Friday"
    asked = {parse.tokens[k].lemma.lower() for k in parse.subtree(root) if k > root}
    if lemma in _ASKING and _VIRTUES.isdisjoint(asked):
        return False  # "The commission demanded an inquiry", "She has asked the bank to withdraw it"
    return lemma in _LABELLING and any(
        parse.tokens[c].dep == "nsubj" and parse.tokens[c].pos in {"PRON", "PROPN"} for c in parse.children(root)
    )


def _is_called(parse: Parse, root: int) -> bool:
    """Whether the verb says what something is called: "called the vote a farce"; not "called an election"."""
    return any(parse.tokens[c].dep in {"oprd", "ccomp"} for c in parse.children(root)) and any(
        parse.tokens[c].dep in {"nsubj", "dobj"} for c in parse.children(root)
    )


def _is_summoned(parse: Parse, i: int) -> bool:
    """Whether it is a court or the like that is asked, or a place that somebody is called to."""
    token = parse.tokens[i]
    asked = any(t.lemma.lower() in _ASKED for t in (token, *(parse.tokens[c] for c in parse.children(i))))
    return (token.dep in {"dobj", "nsubj"} and asked) or (token.dep == "prep" and token.text.lower() == "to")


def _on_a_day(reading: Reading, root: int) -> bool:
    """Whether a day stands beside the verb itself, not in a clause about somebody."""
    parse = reading.parse
    beside = (c for c in parse.children(root) if parse.tokens[c].dep in {"npadvmod", "prep"})
    return any(reading.times_in(parse.subtree_span(c)) for c in beside)


def _dated(reading: Reading, i: int) -> bool:
    sentence = reading.parse.sentence_at(reading.parse.tokens[i].start)
    return sentence is not None and bool(reading.times_in(sentence))
