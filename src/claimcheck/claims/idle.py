"""Idle: what reads like talk and tells of no deed: colour, proverbs, outlooks and jokes.

What somebody is reported, not quoted, to have said is not asked about. The rest is left to the learned score
(news_model.py), but for jokes and for what is handed on with reserve or denied; hardly any score is asked of what holds
a figure, a day or the doing of somebody with a name, for which it would take words that it does not know.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.claims.modality import main_verb
from claimcheck.claims.news_model import news_score
from claimcheck.claims.taste import (
    NOUGHT,
    PLAIN_STATES,
    can_be_looked_up,
    is_one_of,
    is_ranked,
    is_there_somewhere,
)
from claimcheck.claims.worth_model import worth_model
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.claims.reading import Reading
    from claimcheck.claims.segmentation import Statement
    from claimcheck.text.parse import Parse, Token
    from claimcheck.text.quantity import Quantity

# By the learned score. Of debate sentences that tell of no past and score less than the first, 1 in 60 is worth
# checking; of all worth checking, 1 in 40. From the second on checking pays (training/worth.py).
IDLE: Final = 0.3
WORTHY: Final = 0.5
# By the news score: 92 % of claims without figures that it was not taught on score more (training/news.py).
_NEWS: Final = 0.5
_SURER: Final = 0.25  # where something speaks for news (see _least): half of that
# Of three words, in nobody's mouth: "the mayor resigned", not "the magic faded", nor "Ruiz shrugged". Chosen by hand on
# twenty of each.
_SHORT: Final = 3
_SHORT_NEWS: Final = 0.25
# Of what holds a figure, a day or a name, and of what is ranked. Chosen by hand on the part "dev" of
# benchmarks/statements.py, with the totals of the unseen bundles in view.
_FIGURATIVE: Final = 0.045
_RANKED: Final = 0.2
_UNDER_WAY: Final = 0.05  # chosen by hand on a dozen plain sentences
_ANYBODY: Final = frozenset("people everybody everyone anybody one mood air tension time hope life heart eye".split())
_OF_A_KIND: Final = 0.6  # the written claims that tell of a kind score more, proverbs less
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
_BEFALLING: Final = frozenset("hurt injure kill wound harm arrest charge detain infect affect die drown".split())
_AS_THEY_ARE: Final = frozenset("open closed shut alive missing".split())
_WARDS: Final = frozenset("hospital ventilator custody coma detention prison jail care quarantine danger".split())
# "at 4 p.m.", "by 17:30", "at midnight"; must not match "1.5 pm2".
_CLOCK: Final = re.compile(r"\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\b\d{1,2}:\d\d\b|\b(?:at|until|by) (?:noon|midnight)\b")
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass", "expl"})
_NAMED: Final = frozenset({"PERSON", "ORG", "GPE", "NORP", "FAC", "LOC", "EVENT", "PRODUCT", "LAW", "WORK_OF_ART"})


def is_idle(reading: Reading, statement: Statement, root: int, *, score: float) -> bool:
    """Whether it is colour, a proverb, an outlook or a joke.

    Args:
        reading: The article.
        statement: One statement of it.
        root: Its main verb.
        score: The learned score, 0..1.
    """
    item, parse, span = statement.attributed, reading.parse, statement.span
    if item is not None and not item.quoted:
        return False
    if _is_joked(reading, statement):
        return True
    told = _news(reading, statement, root, score)
    timed = bool(reading.times_in(span)) or bool(_CLOCK.search(span.of(reading.text)))
    if timed or _is_hard(reading, span):
        return told < _FIGURATIVE  # "Twelve hours is a long time to look at a wall"
    if _is_handed_on(parse, root) or _denies_there_is(parse, root) or tells_how_it_stands(parse, root):
        return False
    if is_there_somewhere(parse, root) or (item is not None and can_be_looked_up(parse, root)):
        return told < _SURER  # "there are more under the rubble", "we have no water"
    if is_one_of(parse, root) and _is_placed(parse, root):
        return False  # "one of them is in a serious condition"
    if is_ranked(parse, root):  # "it is the third fire since May"; "youth is the only party without a treasurer"
        subject = _subject(parse, root)
        return told < _RANKED and subject is not None and parse.tokens[subject].pos == "NOUN"
    worthy = score >= WORTHY
    if item is None and statement.shared is None and _is_short(parse, span):
        return told < _SHORT_NEWS
    if told < _least(parse, root, worthy=worthy, quoted=item is not None):
        return True
    if item is not None or worthy:
        return False
    named = any(e.label in _NAMED for e in parse.entities_in(span))
    return _is_weighed(parse, root) or (not named and told < _OF_A_KIND and _is_of_a_kind(parse, root))


def _news(reading: Reading, statement: Statement, root: int, score: float) -> float:
    """The news score of the statement, or that of the row of clauses that it is one of, if it is lower."""
    item, span = statement.attributed, statement.span
    whole = _row(reading.text, item.content if item is not None else statement.sentence, span)
    told = 1.0 if statement.shared is not None else news_score(reading, span, score)
    joined = reading.parse.tokens[root].dep == "conj" or main_verb(reading.parse, whole) == root
    if whole == span or not joined or _is_hard(reading, whole) or reading.times_in(whole):
        return told
    return min(told, news_score(reading, whole, worth_model().score(reading, whole)))


# What sets a clause against the one before it; must not match "thoughtful".
_CONTRAST: Final = re.compile(r",?\s(?:even )?(?:though|although|while|whereas)\s")
_OPENING: Final = re.compile(r"(?:\w+,?\s)?(?:[Ee]ven )?(?:[Tt]hough|[Aa]lthough|[Ww]hile|[Ww]hereas)\s")


def _row(text: str, whole: Span, span: Span) -> Span:
    """The stretch with which a statement stands or falls: not the clause that it is only set against."""
    opens = _OPENING.match(text, whole.start, whole.end) or text.endswith(
        ("while ", "though ", "whereas "), 0, span.start
    )
    start = span.start if opens else whole.start
    end = span.end if _CONTRAST.match(text, span.end, whole.end) else whole.end
    return Span(min(start, span.start), max(end, span.end))


def _is_joked(reading: Reading, statement: Statement) -> bool:
    """For "“…,” she quipped", "“…,” she liked to joke"."""
    if not reading.quotations_in(statement.span):
        return False
    around = reading.parse.within(statement.sentence)
    return any(t.lemma.lower() in _JOKING and t.pos == "VERB" and not statement.span.overlaps(t.span) for t in around)


def _is_hard(reading: Reading, span: Span) -> bool:
    """Whether a figure in it can be looked up."""
    return any(not _is_one(q) for q in reading.quantities_in(span))


def _is_short(parse: Parse, span: Span) -> bool:
    return sum(t.pos not in {"PUNCT", "SPACE"} for t in parse.within(span)) <= _SHORT


def tells_how_it_stands(parse: Parse, root: int) -> bool:
    """Whether it tells how people and things fare, which can be looked up: unhurt, alive, open, in custody."""
    return _is_harmless(parse, root) or _is_a_plain_state(parse, root)


def _is_harmless(parse: Parse, root: int) -> bool:
    """For "nobody was hurt", "no one was badly hurt", "nobody is in danger": good news, however it sounds."""
    return any(
        parse.tokens[c].dep in {"nsubjpass", "nsubj"}
        and _is_nobody(parse, c)
        and parse.tokens[root].lemma in _BEFALLING
        for c in parse.children(root)
    )


def _is_nobody(parse: Parse, i: int) -> bool:
    one = parse.tokens[i].text.lower() == "one" and any(parse.tokens[c].text.lower() == "no" for c in parse.children(i))
    return one or parse.tokens[i].text.lower() in NOUGHT


def _is_a_plain_state(parse: Parse, root: int) -> bool:
    """For "all sailors are alive", "the line was open again", "a girl is on a ventilator", "he is being treated"."""
    verb, below = parse.tokens[root], parse.children(root)
    if verb.tag == "VBN" and any(parse.tokens[c].text == "being" for c in below):
        return True
    states = [parse.tokens[c] for c in below if parse.tokens[c].dep in {"acomp", "oprd"}]
    places = [parse.tokens[g] for c in below if parse.tokens[c].dep == "prep" for g in parse.children(c)]
    told = any(t.text.lower() in _AS_THEY_ARE for t in states)
    return told or (verb.lemma == "be" and any(t.lemma.lower() in _WARDS for t in places))


def _is_one(quantity: Quantity) -> bool:
    """For "one more kick in the teeth": it counts nothing."""
    return quantity.low == quantity.high == 1 and quantity.text[:1].isalpha()


def _subject(parse: Parse, root: int) -> int | None:
    return next((c for c in parse.children(root) if parse.tokens[c].dep in _SUBJECTS), None)


def _least(parse: Parse, root: int, *, worthy: bool, quoted: bool) -> float:
    """The news score from which the statement is told as news.

    Hardly any is asked where somebody with a name does something ("the coach, Ana Ruiz, will leave the club"), since
    the score knows words, and most names are met for the first time. Less is asked where checking pays and where
    somebody is quoted on what was done ("he took my bag") or several did it, and hardly any of what is under way
    ("police are looking for a second suspect").
    """
    verb, subject = parse.tokens[root], _subject(parse, root)
    if subject is not None and _is_named(parse, subject):
        return _FIGURATIVE
    noun = None if subject is None else parse.tokens[subject]
    several = noun is not None and noun.tag == "NNS"
    done = (quoted or several) and verb.lemma.lower() != "be" and verb.tag in {"VBD", "VBN"}
    going_on = verb.tag == "VBG" and verb.text.lower() != "going"
    if noun is not None and going_on and noun.pos == "NOUN" and noun.lemma.lower() not in _ANYBODY:
        return _UNDER_WAY
    return _SURER if worthy or done else _NEWS


def _is_named(parse: Parse, subject: int) -> bool:
    """Whether the subject is a name or bears one: "Ana Ruiz", "the coach, Ana Ruiz", "Norby's mayor"."""
    own = [subject, *(c for c in parse.children(subject) if parse.tokens[c].dep in {"appos", "poss", "compound"})]
    sentence = parse.sentence_at(parse.tokens[subject].start)
    first = sentence.start + 1 if sentence is not None else -1  # a capital there, or behind a mark, makes no name
    return any(
        (
            parse.tokens[i].pos == "PROPN"
            or (i == subject and parse.tokens[i].start > first and _looks_named(parse.tokens[i]))
        )
        and (
            i != subject
            or parse.tokens[i].start > first
            or any(e.label in _NAMED for e in parse.entities_in(parse.subtree_span(i)))
        )
        for i in own
    )


def _looks_named(token: Token) -> bool:
    """Whether a word that is taken for a noun is written as a name; not "IPO"."""
    return token.pos == "NOUN" and token.text.istitle()


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


__all__ = ["IDLE", "WORTHY", "is_idle", "tells_how_it_stands"]
