"""Checkworthy: whether a statement is a claim at all, and how much it is worth checking.

A claim says something that other reports could bear out: questions, feelings, verdicts of taste, rhetoric and bare
forecasts do not. Rules look at the shape of the statement; how much it is worth is learned (worth_model.py).
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from claimcheck.claims.bare_figures import with_noun
from claimcheck.claims.corrections import taken_back
from claimcheck.claims.deeds import deed_in
from claimcheck.claims.fact_checks import checked_at
from claimcheck.claims.idle import IDLE, WORTHY, is_idle, tells_how_it_stands
from claimcheck.claims.lexicon import DENIAL_CUES, NEUTRAL
from claimcheck.claims.misread import is_past_tense_misread
from claimcheck.claims.modality import main_verb
from claimcheck.claims.naming import is_label, labels
from claimcheck.claims.opinions import is_opinion
from claimcheck.claims.outlet_names import names_of
from claimcheck.claims.small_print import is_small_print
from claimcheck.claims.taste import (
    DECISIONS,
    NOUGHT,
    can_be_looked_up,
    decides,
    is_evaluative,
    is_of_anybody,
    is_taste,
    is_there_somewhere,
    is_witnessed,
)
from claimcheck.claims.unstated import says_nothing
from claimcheck.claims.worth_model import worth_model
from claimcheck.text.span import Span
from claimcheck.text.units import PERCENT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.claims.reading import Reading
    from claimcheck.claims.segmentation import Statement
    from claimcheck.text.parse import Parse, Token

_SHORTEST: Final = 4  # words: shorter statements hold no more than a name and a verb
_SHORTEST_TOLD: Final = 3  # words, where somebody says what happened ("the bridge collapsed") or to how many
_SHORTEST_COUNT: Final = 2  # words, where somebody gives a figure ("200 dead") or answers
_GIVING: Final = frozenset({"speak", "talk", "say"})  # "the organisers spoke of 20,000": the noun stands before
_ANSWERS: Final = DENIAL_CUES | frozenset({"confirm", "admit"})
_BACK: Final = 300  # characters: the sentence before
_LONG_ENOUGH: Final = 8  # words: a longer stretch that ends in "the" has lost a source phrase, not its object
# By the learned score. 99 % of the sentences worth checking, in debates it was not taught on, score more
# (training/worth.py).
_HOPELESS: Final = 0.061
_NAMED: Final = frozenset({"PERSON", "ORG", "GPE", "NORP", "FAC", "LOC", "EVENT", "PRODUCT", "LAW", "WORK_OF_ART"})
_FEELING: Final = frozenset(
    """
    think believe feel hope want wish love hate like fear doubt guess suppose imagine wonder regret prefer trust care
    hear remember mean need deserve pray worry dream weep cry appreciate thank apologise apologize welcome look
    """.split()
)
_CLEAR: Final = frozenset("clear unclear known unknown certain uncertain".split())
_STANDS_ALONE: Final = frozenset("this that these those all both each some any".split())
_CLOSING: Final = frozenset("\"”’'")
_FINITE: Final = frozenset({"VBD", "VBZ", "VBP", "MD"})
_READ_AS_NOUNS: Final = frozenset("claim claims purport purports".split())  # verbs, before "to"


# What a newsroom writes when nobody answered: true of every story, checked by none. Must not match "comments made" nor
# "did not respond to the attack".
_NO_COMMENT: Final = re.compile(
    r"\b(?:did not|didn.t|has not|had not|have not|could not|couldn.t|was not|were not|declined|refused)\b.{0,60}"
    r"\b(?:for|to|on|requests? for) (?:further )?(?:comments?|answer (?:questions?|calls?))\b"
    r"|\b(?:did not|didn.t|has not|had not|have not)\s+(?:\w+ly\s+)?(?:respond|repl|return|answer)\w*"
    r"(?:\s+(?:to|for))?(?:\s+\w+){0,3}?\s+"
    r"(?:when (?:we|asked|approached|contacted)|requests?|questions?|inquir\w+|enquir\w+|calls?|messages?|e-?mails?)\b"
    r"|\b(?:had|has|have) no (?:\w+ )?comment\b"
    r"|\b(?:reached out|contacted|approached|asked|e-?mailed)\b[^.;,]{0,60}\bfor (?:further |any )?comments?\b"
    r"|\b(?:reached out to|contacted|approached)\b[^.;,]{0,60}\bfor an? (?:response|reply|statement|comment)\b"
    r"|\b(?:sought|requested) (?:further |a )?comments? from\b"
    r"|\b(?:did not|didn.t|would not|wouldn.t|declined to) (?:elaborate|say more|go into detail)\b"
    r"|\b[Tt]here (?:was|has been|had been) (?:also )?no (?:\w+ ){0,2}(?:comment|reply|response)\b"
    r"|\b(?:not|n.t|never|[Nn]either(?: \w+)?(?: (?:has|have|had))?) (?:\w+ly |yet )?comment(?:ed)?\b(?! that)"
)


def is_claim(reading: Reading, statement: Statement) -> bool:
    """Whether the statement is a claim: the rules decide; the learned score settles what they would only suspect."""
    span = statement.span
    words = [t for t in reading.parse.within(span) if t.pos not in {"PUNCT", "SPACE"}]
    told = statement.attributed is not None
    figures = bool(reading.quantities_in(span))
    if (
        len(words) + (statement.shared is not None) < _least(reading, statement, words, figures=figures, told=told)
        or _is_question(reading, statement)
        or is_label(statement)
    ):
        return False
    if _is_set_aside(reading, statement) or _is_cut_off(reading, statement, words):
        return False
    root = main_verb(reading.parse, span)
    if (
        root is None
        or _is_fragment(words)
        or _is_heading(reading, statement, words)
        or not _is_latin(span.of(reading.text))
        or says_nothing(reading, statement, root)
    ):
        return False
    names = _names(reading, span)
    answered = _answers_with(reading, statement)
    whole = answered or statement.shared is not None
    if not (_has_predicate(reading, words, root, answered=whole) or _is_shown(reading, statement, root)):
        named = names > 0 or figures or any(t.tag == "CD" for t in words)
        return told and (named or (words[0].tag == "TO" and bool(reading.times_in(span))))
    if (
        (not figures and labels(reading, root, told=told))
        or _answers_only(reading.parse, root)
        or _knows_nothing(reading, root)
        or (not told and _is_open(reading.parse, root))
    ):
        return False
    return _is_told_of(reading, statement, root, names=names, answered=answered)


def _is_told_of(reading: Reading, statement: Statement, root: int, *, names: int, answered: bool) -> bool:
    """Whether it tells what a report could bear out, as far as rules and the learned scores know talk from facts."""
    span, told = statement.span, statement.attributed is not None
    figures = bool(reading.quantities_in(span))
    if told and is_witnessed(reading.parse, root):
        return True
    score = worth_model().score(reading, span)
    worthy, fares = score >= WORTHY, tells_how_it_stands(reading.parse, root)
    bare = not figures and not any(t.pos == "PROPN" for t in reading.parse.within(span))
    if score < _HOPELESS and bare and not (answered or fares) and not _is_reported(reading, statement, root):
        return False
    if is_small_print(reading, statement, root):
        return False
    idle = not answered and is_idle(reading, statement, root, score=score)
    if idle or (not answered and is_opinion(reading, statement, root, hard=figures, idle=score < IDLE)):
        return False
    clauses = {root, _weightiest(reading.parse, root)}
    lent = {root: statement.shared.head} if statement.shared else {}
    if any(_is_rhetorical(reading, c, lent.get(c), hard=figures, told=told, worthy=worthy) for c in clauses):
        return False
    return figures or worthy or fares or not _tells_of_nothing(reading, statement, root, names=names)


def _tells_of_nothing(reading: Reading, statement: Statement, root: int, *, names: int) -> bool:
    """Whether it is a verdict of taste, of nobody in particular, or talk to the reader."""
    span, told = statement.span, statement.attributed is not None
    lent = statement.shared.head if statement.shared else None
    looked_up = is_there_somewhere(reading.parse, root) or (told and can_be_looked_up(reading.parse, root))
    if names == 0 and not looked_up and is_taste(reading, root, span, lent):
        return True
    if names == 0 and not told and not reading.times_in(span) and is_of_anybody(reading.parse, root, lent):
        return True
    return _speaks_to_reader(reading, span) or (not told and _speaks_to_reader(reading, statement.sentence))


def _is_set_aside(reading: Reading, statement: Statement) -> bool:
    """Whether it is taken back, under test, or that nobody would comment."""
    told, own = statement.span.of(reading.text), names_of(reading.article)
    if taken_back(reading.text, statement.sentence, statement.span, own) or checked_at(reading.article, statement.span):
        return True
    silent = statement.attributed is None and _NO_COMMENT.search(told)
    return bool(silent)


def _least(reading: Reading, statement: Statement, words: Sequence[Token], *, figures: bool, told: bool) -> int:
    """How few words make a claim: "200 dead" or "the bridge fell" where somebody says so, else "three men died"."""
    if _answers_with(reading, statement):
        return _SHORTEST_COUNT  # "denied paying bribes"
    if not told and not _is_nought(words):
        counted = figures and words and words[0].tag == "CD"
        return _SHORTEST_TOLD if counted or _tells_a_deed(words) else _SHORTEST
    giving = statement.attributed is not None and statement.attributed.lemma in _GIVING
    if figures and giving and words[0].tag == "CD" and _counted_before(reading, statement.span):
        return 1
    if figures and words and words[0].tag == "CD":
        return _SHORTEST_COUNT
    helped = len(words) > 1 and words[-2].dep.startswith("aux")  # "it was granted", "he was walking"
    past = words[-1:] and words[-1].tag in ({"VBD", "VBN", "VBG"} if helped else {"VBD", "VBN"})
    happened = past and (words[0].pos not in {"PRON", "SCONJ"} or helped)
    happened = happened or (words[-1:] and words[-1].tag == "VB" and words[-1].lemma.lower() in DECISIONS)
    return _SHORTEST_TOLD if figures or happened or (words and words[0].text.lower() in NOUGHT) else _SHORTEST


def _tells_a_deed(words: Sequence[Token]) -> bool:
    """For "the mayor resigned", "talks have collapsed": what became of what has a noun or a name."""
    subject = any(t.dep in {"nsubj", "nsubjpass"} and t.pos in {"NOUN", "PROPN"} for t in words)
    return subject and words[-1].tag in {"VBD", "VBN"} and words[-1].lemma.lower() not in NEUTRAL | {"be"}


def _answers_with(reading: Reading, statement: Statement) -> bool:
    """For "denied losing any aircraft": a participle says what somebody denies or admits."""
    told = statement.attributed
    return told is not None and told.lemma in _ANSWERS and deed_in(reading.parse, statement.span) is not None


def _counted_before(reading: Reading, span: Span) -> bool:
    """Whether it was asked how many, or the last figure before counts something, which a bare number counts too."""
    before = reading.quantities_in(Span(max(0, span.start - _BACK), span.start)) if span.start else ()
    if "how many" in reading.text[max(0, span.start - _BACK) : span.start].lower():
        return True
    return bool(before) and with_noun(reading.text, before[-1]).unit not in {"", PERCENT}


def worth_of(reading: Reading, statement: Statement, *, alone: bool) -> float:
    """How much it is worth checking, 0..1, by the learned score; from 0.5 on it pays.

    The only claim of a sentence is given the sentence's score: that is what the model was taught on, and who said it
    and when can be checked too. In debates it was not taught on this found the sentences worth checking with an F1 of
    0.68 where the claims by themselves gave 0.65.
    """
    return round(worth_model().score(reading, statement.sentence if alone else statement.span), 3)


def _speaks_to_reader(reading: Reading, span: Span) -> bool:
    """Whether "you" are spoken to: commentary more often than not."""
    return any(t.text.lower() in {"you", "your", "yourself"} for t in reading.parse.within(span))


def _is_question(reading: Reading, statement: Statement) -> bool:
    whole = statement.sentence.of(reading.text).rstrip()
    inner = reading.text[statement.span.end - 1 : statement.span.end + 1]
    asked = whole.rstrip("”\"“’'").endswith("?")
    return (asked and (statement.attributed is None or whole.endswith("?"))) or "?" in inner


def _is_reported(reading: Reading, statement: Statement, root: int) -> bool:
    """Whether somebody is reported, not quoted, to say what a body does or will do: chatter is quoted."""
    item, parse = statement.attributed, reading.parse
    if item is None or item.quoted or item.source is None:
        return False
    return decides(parse, root) or any(
        parse.tokens[c].dep in {"nsubj", "nsubjpass"}
        and (parse.tokens[c].pos in {"NOUN", "PROPN"} or parse.tokens[c].text.lower() in NOUGHT)
        for c in parse.children(root)
    )


def _is_nought(words: Sequence[Token]) -> bool:
    """For "Nobody was hurt."."""
    return bool(words) and words[0].text.lower() in {"nobody", "none"} and words[-1].tag in {"VBN", "VBD", "JJ"}


def _answers_only(parse: Parse, root: int) -> bool:
    """For "his lawyer denied that", "she confirmed it": what is denied stands elsewhere, and is a claim there."""
    objects = [c for c in parse.children(root) if parse.tokens[c].dep in {"dobj", "mark", "nsubjpass"}]
    pointing = bool(objects) and all(parse.tokens[c].text.lower() in {"it", "that", "this", "them"} for c in objects)
    return parse.tokens[root].lemma.lower() in _ANSWERS and pointing


def _knows_nothing(reading: Reading, root: int) -> bool:
    """For "Nobody knows for certain": of what, another sentence says."""
    below = [reading.parse.tokens[c] for c in reading.parse.children(root)]
    nobody = any(t.dep == "nsubj" and t.text.lower() == "nobody" for t in below)
    clause = any(t.dep in {"dobj", "ccomp", "advcl"} for t in below)
    return nobody and reading.parse.tokens[root].lemma == "know" and not clause


def _is_fragment(words: Sequence[Token]) -> bool:
    """Whether the stretch is broken off ("Ana Ruiz had a") or torn from its verb ("me to read the statement")."""
    if (
        len(words) < _LONG_ENOUGH
        and words[-1].tag in {"DT", "PRP$", "CC"}
        and words[-1].text.lower() not in _STANDS_ALONE
    ):
        return True
    return words[0].text.lower() in {"me", "him", "them", "us"} and words[1].tag == "TO"


def _is_open(parse: Parse, root: int) -> bool:
    """For "It was not yet clear how many had died": an open question."""
    state = [c for c in parse.children(root) if parse.tokens[c].lemma.lower() in _CLEAR]
    below = [c for k in (root, *state) for c in parse.children(k)]
    clauses = [c for c in below if parse.tokens[c].dep in {"ccomp", "csubj", "advcl"}]
    asked = any(parse.tokens[min(parse.subtree(c))].tag in {"WRB", "WP", "WDT"} for c in clauses)
    it = any(parse.tokens[c].text.lower() == "it" and c < root for c in below)
    return parse.tokens[root].lemma == "be" and bool(state) and asked and it


def _is_cut_off(reading: Reading, statement: Statement, words: Sequence[Token]) -> bool:
    """For "has asked for anyone with any information about | , or who saw it, to call": neither half says anything."""
    span = statement.span
    ends_speech = reading.text[span.end + 1 : span.end + 2] in _CLOSING  # "nothing since," she said
    open_end = words[-1].dep == "prep" and reading.text.startswith(",", span.end) and not ends_speech
    return open_end or (words[0].text.lower() == "who" and span.start > statement.sentence.start)


def _is_latin(text: str) -> bool:
    """Whether most letters are Latin ones: what is quoted in another script is read by no parser of English."""
    letters = [c for c in text if c.isalpha()]
    return 2 * sum(c <= "ɏ" for c in letters) >= len(letters)


def _is_heading(reading: Reading, statement: Statement, words: Sequence[Token]) -> bool:
    """Whether it is a line by itself that closes with no mark and asks ("What we know of the crash"), or leads on."""
    whole = statement.sentence.of(reading.text).rstrip()
    if not _is_latin(whole):
        return True
    if whole.endswith(":"):
        return words[-1].tag == "IN"  # "The deadline affects everyone unless:"
    return whole[-1:].isalnum() and words[0].tag in {"WP", "WRB", "WDT"}


def _has_predicate(reading: Reading, words: Sequence[Token], root: int, *, answered: bool) -> bool:
    """Whether something is said of something: a finite verb, or another with a subject ("the ships to arrive").

    Where somebody denies or admits it, a participle is enough: "denied losing any aircraft".
    """
    if any(t.tag in _FINITE for t in words):
        return True
    parse = reading.parse
    if answered or is_past_tense_misread(reading, root):
        return True
    if any(t.text.lower() in _READ_AS_NOUNS and following.tag == "TO" for t, following in pairwise(words)):
        return True  # "The rebels claim to have sunk a ship", "pictures online purport to show it"
    below = {parse.tokens[c].dep for c in parse.children(root)}
    if parse.tokens[root].pos == "NOUN" and below >= {"nsubj", "dobj"}:
        return True  # "Local media report three arrests", read as a noun
    return parse.tokens[root].tag in {"VBN", "VB"} and any(
        parse.tokens[c].dep in {"nsubj", "nsubjpass"} for c in parse.children(root)
    )


def _is_shown(reading: Reading, statement: Statement, root: int) -> bool:
    """For "the video shows soldiers firing on a car": pictures show somebody doing something."""
    parse, item = reading.parse, statement.attributed
    doing = parse.tokens[root].tag == "VBG" and any(parse.tokens[c].dep == "nsubj" for c in parse.children(root))
    return doing and item is not None and item.lemma == "show"


def _names(reading: Reading, span: Span) -> int:
    return sum(e.label in _NAMED for e in reading.parse.entities_in(span))


def _is_rhetorical(reading: Reading, root: int, lent: int | None, *, hard: bool, told: bool, worthy: bool) -> bool:
    """An order, a question in disguise, or about the speaker's own feelings.

    Args:
        reading: The article.
        root: The statement's main verb.
        lent: The subject that it shares with the verb before it, if it has none of its own.
        hard: Whether it holds a figure, which a checker can look up whatever the sentence looks like.
        told: Whether it is attributed.
        worthy: Whether the learned score says that checking pays.
    """
    parse = reading.parse
    verb = parse.tokens[root]
    subject = next(
        (c for c in parse.children(root) if parse.tokens[c].dep in {"nsubj", "nsubjpass", "csubj", "expl"}), lent
    )
    if subject is None:
        return verb.tag == "VB" and not (hard and worthy)  # an imperative
    token = parse.tokens[subject]
    if not told and token.dep == "csubj" and parse.tokens[min(parse.subtree(subject))].tag in {"WP", "WRB", "WDT"}:
        return True  # "Who blinks first is anybody's guess"
    low = token.text.lower()
    if hard:
        return low == "you" and verb.tag in {"VB", "VBP"} and not worthy
    if not worthy and low in {"it", "that", "this"} and is_evaluative(reading, root) and verb.tag in {"VBZ", "VBP"}:
        return verb.lemma == "be"  # "it is hard to picture"
    if low in {"i", "we"}:
        will = any(parse.tokens[c].tag == "MD" for c in parse.children(root))
        return _feels(parse, root) or (not worthy and (will or (verb.lemma == "be" and low == "i")))
    return low == "you" and not worthy


def _feels(parse: Parse, root: int) -> bool:
    """Whether a feeling is uttered: "I hope …", "we have no doubt …"."""
    objects = [parse.tokens[c].lemma.lower() for c in parse.children(root) if parse.tokens[c].dep == "dobj"]
    if objects and parse.tokens[root].text.lower() == "heard":
        return False  # "we heard a crack": a witness's
    return parse.tokens[root].lemma.lower() in _FEELING or any(
        o in _FEELING or o in {"idea", "feeling"} for o in objects
    )


def _weightiest(parse: Parse, root: int) -> int:
    """The verb of the longest of the clauses that are joined to the main one and have a subject of their own."""
    clauses = [root]
    for child in parse.children(root):
        own = any(parse.tokens[c].dep in {"nsubj", "nsubjpass", "expl"} for c in parse.children(child))
        if parse.tokens[child].dep == "conj" and own:
            clauses.append(child)
    if len(clauses) == 1:
        return root
    sizes = {c: sum(1 for _ in parse.subtree(c)) for c in clauses}
    sizes[root] -= sum(sizes[c] for c in clauses[1:])
    return max(clauses, key=lambda c: sizes[c])


__all__ = ["is_claim", "worth_of"]
