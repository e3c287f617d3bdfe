"""Idle: what reads like talk and tells of no deed: colour, proverbs, outlooks and jokes.

It is told how the learned score stands: a low one is no ground in a report of somebody's words, nor where a figure or a
day can be looked up, nor where a named one did something.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.claims.taste import NOUGHT, PLAIN_STATES, is_one_of

if TYPE_CHECKING:
    from claimcheck.claims.reading import Reading
    from claimcheck.claims.segmentation import Statement
    from claimcheck.text.parse import Parse
    from claimcheck.text.quantity import Quantity

# By the learned score. Of debate sentences that tell of no past and score less than the first, 1 in 60 is worth
# checking; of all worth checking, 1 in 40. From the second on checking pays (training/worth.py).
IDLE: Final = 0.3
WORTHY: Final = 0.5
# Cues of what is not meant in earnest, by lemma; "laugh" and "grin" stand where the words were said laughing.
_JOKING: Final = frozenset("joke quip laugh grin chuckle tease smile giggle jest".split())
# By which an author weighs instead of telling, alone at a clause: must not hold "reportedly", which hands on.
_WEIGHING: Final = frozenset(
    """
    perhaps maybe frankly indeed luckily fortunately unfortunately sadly mercifully arguably surely clearly obviously
    inevitably undoubtedly alas seemingly
    """.split()
)
# What something is held to be by people who are not named, and what a document or a picture does.
_HELD: Final = frozenset("believe think say know understand report presume suspect allege expect feel fear".split())
_SEEMING: Final = frozenset("appear seem purport claim".split())
_SHOWING: Final = frozenset("show describe name depict list tell record claim".split())
# Scores from which a deed that names nobody is told as news: chosen between invented deeds of the tests (0.17 and more,
# 0.2 and more with a pronoun) and invented colour (0.14 and less).
_BY_SOMEBODY: Final = 0.15
_BY_A_PRONOUN: Final = 0.2
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "expl"})
_NAMED: Final = frozenset({"PERSON", "ORG", "GPE", "NORP", "FAC", "LOC", "EVENT", "PRODUCT", "LAW", "WORK_OF_ART"})
_FIRST: Final = frozenset({"i", "we"})


def is_idle(reading: Reading, statement: Statement, root: int, *, score: float) -> bool:
    """Whether it is colour, a proverb, an outlook or a joke.

    Args:
        reading: The article.
        statement: One statement of it.
        root: Its main verb.
        score: The learned score, 0..1.
    """
    item, parse, span = statement.attributed, reading.parse, statement.span
    if (item is not None and not item.quoted) or reading.times_in(span):
        return False
    if any(not _is_one(q) for q in reading.quantities_in(span)):
        return False
    if item is not None and item.lemma in _JOKING:
        return True
    if statement.shared is not None or _is_handed_on(parse, root) or _denies_there_is(parse, root):
        return False
    if is_one_of(parse, root) and _is_placed(parse, root):
        return False  # "one of them is in a serious condition"
    names = any(e.label in _NAMED for e in parse.entities_in(span))
    if score < IDLE:
        return score < _deed_from(parse, root, names=names)
    return item is None and score < WORTHY and (_is_weighed(parse, root) or (not names and _is_of_a_kind(parse, root)))


def _is_one(quantity: Quantity) -> bool:
    """For "one more kick in the teeth": it counts nothing."""
    return quantity.low == quantity.high == 1 and quantity.text[:1].isalpha()


def _subject(parse: Parse, root: int) -> int | None:
    return next((c for c in parse.children(root) if parse.tokens[c].dep in _SUBJECTS), None)


def _deed_from(parse: Parse, root: int, *, names: bool) -> float:
    """From which score on it is told as something that happened; 1 where it tells of no deed at all."""
    verb, subject = parse.tokens[root], _subject(parse, root)
    helpers = [parse.tokens[c] for c in parse.children(root) if parse.tokens[c].dep in {"aux", "auxpass"}]
    past = verb.tag in {"VBD", "VBN"} or any(t.tag == "VBD" for t in helpers)
    if subject is None or not past or any(t.tag == "MD" for t in helpers):
        return 1.0
    token = parse.tokens[subject]
    by_somebody = token.pos in {"NOUN", "PROPN"} or token.text.lower() in NOUGHT
    if verb.lemma == "be" and not (by_somebody and _is_placed(parse, root)):
        return 1.0
    harmed = token.text.lower() in NOUGHT and token.dep == "nsubjpass"  # "nobody was hurt"
    if harmed or (names and token.text.lower() not in _FIRST):
        return 0.0
    return _BY_SOMEBODY if by_somebody else _BY_A_PRONOUN


def _is_placed(parse: Parse, root: int) -> bool:
    """For "my brother was in the second car", "power was out across the province"."""
    below = [parse.tokens[c] for c in parse.children(root)]
    return any(t.dep == "prep" for t in below) and not any(t.dep in {"attr", "acomp"} for t in below)


def _denies_there_is(parse: Parse, root: int) -> bool:
    """For "there is no offer and there have been no talks": twice, or of something; not "there is no hope"."""
    if not any(parse.tokens[c].dep == "expl" for c in parse.children(root)):
        return False
    things = [c for c in parse.children(root) if parse.tokens[c].dep == "attr"]
    none = any(parse.tokens[g].text.lower() == "no" for c in things for g in parse.children(c))
    again = any(parse.tokens[c].dep == "conj" and _denies_there_is(parse, c) for c in parse.children(root))
    of_it = any(parse.tokens[g].dep in {"prep", "relcl", "acl"} for c in things for g in parse.children(c))
    return none and (again or of_it or parse.tokens[root].tag == "VBD" or parse.tokens[root].text == "been")


def _is_handed_on(parse: Parse, root: int) -> bool:
    """For "a video appears to show smoke", "he is believed to be alive", "a surfer may be missing", "it names a clerk".

    Whoever hands something on with reserve, or tells what a document shows, tells of something that can be looked up.
    """
    verb = parse.tokens[root]
    below = [parse.tokens[c] for c in parse.children(root)]
    clause = [t for t in below if t.dep in {"xcomp", "ccomp", "advcl"}]
    if clause and (verb.lemma.lower() in _HELD and any(t.dep == "auxpass" for t in below)):
        return True
    if verb.lemma.lower() in _SEEMING and any(t.lemma.lower() in _SHOWING for t in clause):
        return True
    if any(t.dep == "aux" and t.text.lower() in {"may", "might"} for t in below):
        state = [t for t in below if t.dep == "acomp"] if verb.lemma == "be" else [verb]
        return any(t.text.lower() in PLAIN_STATES for t in state)
    return verb.lemma.lower() in _SHOWING and any(t.dep in {"dobj", "ccomp", "xcomp"} for t in below)


def _is_weighed(parse: Parse, root: int) -> bool:
    """For "Perhaps the tram will come one day", "It was, frankly, a gamble"."""
    return any(
        parse.tokens[c].text.lower() in _WEIGHING for c in parse.children(root) if parse.tokens[c].dep == "advmod"
    )


def _is_of_a_kind(parse: Parse, root: int) -> bool:
    """For "Cheats never prosper": of all of a kind, at all times."""
    verb, subject = parse.tokens[root], _subject(parse, root)
    if subject is None or verb.tag not in {"VBP", "VBZ"} or verb.lemma == "be":
        return False
    noun = parse.tokens[subject]
    helped = any(
        parse.tokens[c].dep in {"aux", "auxpass"} and parse.tokens[c].lemma != "do" for c in parse.children(root)
    )
    bare = not any(parse.tokens[c].dep in {"det", "poss", "nummod", "prep", "relcl"} for c in parse.children(subject))
    return noun.pos == "NOUN" and bare and not helped


__all__ = ["IDLE", "WORTHY", "is_idle"]
