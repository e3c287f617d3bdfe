"""Opinions: judgements, wishes and demands by their words, whoever utters them and in whatever tense they are reported.

"It was a sad day", "the club should sack the coach", "she hoped talks would resume" are borne out by nobody. It knows
words and one verb at a time, and is told whether the learned score holds the statement for idle.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from claimcheck.claims.attributed import Attributed
    from claimcheck.claims.reading import Reading
    from claimcheck.claims.segmentation import Statement
    from claimcheck.text.parse import Parse
    from claimcheck.text.span import Span

# What one finds of a thing, not how it is; none of these can be looked up. Not "safe", "illegal", "rare".
_JUDGING: Final = frozenset(
    """
    right wrong fair unfair just unjust good bad great terrible awful horrible dreadful wonderful amazing fantastic
    brilliant excellent superb lovely beautiful sad tragic shameful disgraceful scandalous outrageous ridiculous absurd
    crazy unacceptable inexcusable intolerable appalling shocking heartbreaking heart-breaking devastating disappointing
    disappointed proud happy pleased delighted glad grateful thankful sorry thrilled honoured honored confident
    optimistic hopeful constructive productive fruitful important vital crucial essential necessary difficult tough
    historic fitting wise foolish stupid reckless irresponsible brave heroic frustrating encouraging exciting worrying
    reassuring
    """.split()
)
VERDICTS: Final = frozenset(
    """
    joke disgrace shame farce nightmare miracle honour honor pleasure privilege dream masterpiece triumph tragedy
    scandal outrage circus mess insult delight joy embarrassment travesty treat relief blow
    """.split()
)
"""What one calls a thing that pleases or angers; none of these can be looked up. Not "fraud", "failure", "success"."""

_WISHING: Final = frozenset("hope wish deserve regret".split())
_OUGHT: Final = frozenset({"should", "must", "ought"})
_FORESEEING: Final = frozenset("believe think expect hope fear predict forecast reckon anticipate".split())
# What levels do, by lemma: which way prices, demand or the weather go is known when they have gone.
_LEVELS: Final = frozenset(
    """
    recover rebound improve worsen rise fall grow shrink ease slow accelerate decline drop increase decrease stabilise
    stabilize weaken strengthen moderate soften pick rally bounce normalise normalize deteriorate
    """.split()
)
# "The finest potter of his generation": praise that nobody measures. Must not match "the best-selling album of all
# time", "the fastest man of his generation".
_PEERLESS: Final = re.compile(
    r"\b(?:finest|greatest|best|nicest|kindest|bravest|noblest|loveliest|purest|wisest)(?!-)\s(?:[\w’'-]{1,20}\s){1,5}?"
    r"(?:of (?:his|her|their|its|our|my|this|that|any|a) (?:generation|age|era|time)|of all time|in the world|ever)\b"
)
# "The country had lost a giant"; must not match "lost a giant statue".
_MOURNED: Final = re.compile(
    r"\blost (?:an?|one of) (?:[\w’'-]{1,20} ){0,4}?(?:giants?|legends?|icons?|hero(?:es)?|titans?|gems?)\b(?! \w)"
)
_WHO: Final = frozenset({"he", "she", "it", "they", "we", "i"})


def is_opinion(reading: Reading, statement: Statement, root: int, *, hard: bool, idle: bool) -> bool:
    """Whether it only judges, wishes, demands or foresees; what is asked for or foreseen may be worth a check."""
    parse, item = reading.parse, statement.attributed
    if idle and _is_idle_talk(reading, statement, root, hard=hard):
        return True
    if hard:
        return False
    if _is_wish(parse, root) or _is_praise(reading, statement.span, root) or _is_outlook(parse, root, item):
        return True
    if _is_judgement(parse, root):
        return not reading.times_in(statement.span)
    foreseen = item is not None and item.lemma in _FORESEEING and _is_ahead(parse, root)
    return idle and not reading.times_in(statement.span) and (foreseen or _is_demand(parse, root))


def _is_idle_talk(reading: Reading, statement: Statement, root: int, *, hard: bool) -> bool:
    """Whether somebody's very words tell of nothing that happened: what one thinks, wants or foresees."""
    if statement.attributed is None or not statement.attributed.quoted:
        return False
    parse = reading.parse
    if reading.times_in(statement.span):
        return False  # "The plant will reopen in May"
    tags = {parse.tokens[c].tag for c in parse.children(root) if parse.tokens[c].dep in {"aux", "auxpass"}}
    return hard or not {"VBD", "VBN"} & (tags | {parse.tokens[root].tag})


def _below(parse: Parse, tokens: list[int]) -> list[int]:
    return [c for i in tokens for c in parse.children(i)]


def _is_judgement(parse: Parse, root: int) -> bool:
    """Whether the subject is only said to be good or bad, sad or unfair, a shame, or that it is time."""
    merits = [root, *(c for c in parse.children(root) if parse.tokens[root].lemma == "do")]
    if any(parse.tokens[i].lemma.lower() == "deserve" for i in (*merits, *_below(parse, merits[1:]))):
        return True  # "the town deserves better", "neither has done much to deserve it"
    if parse.tokens[root].lemma != "be":
        return False
    for child in parse.children(root):
        token = parse.tokens[child]
        if token.dep == "acomp" and token.lemma.lower() in _JUDGING:
            return True
        if token.dep == "attr" and (token.lemma.lower() in VERDICTS or _is_time_to(parse, child)):
            return True
        if token.dep == "attr" and any(parse.tokens[c].lemma.lower() in _JUDGING for c in parse.children(child)):
            return True
    return False


def _is_time_to(parse: Parse, i: int) -> bool:
    """For "it was time to act"; not for "it was the first time that the army had used them"."""
    below = [parse.tokens[c] for c in parse.children(i)]
    to_do = any(t.dep in {"acl", "relcl", "xcomp"} and t.tag == "VB" for t in below)
    return parse.tokens[i].text.lower() == "time" and to_do


def _is_wish(parse: Parse, root: int) -> bool:
    """Whether it is what somebody hopes or deserves: "she hoped talks would resume", "the team hopes to get more"."""
    subject = next((parse.tokens[c] for c in parse.children(root) if parse.tokens[c].dep == "nsubj"), None)
    lemma = parse.tokens[root].lemma.lower()
    hopes = parse.tokens[root].text.lower() in {"hope", "hopes"}  # whose lemma may be "hop"
    if hopes and any(parse.tokens[c].dep == "xcomp" for c in parse.children(root)):
        return subject is not None
    return lemma in _WISHING and subject is not None and (lemma == "deserve" or subject.text.lower() in _WHO)


def _is_praise(reading: Reading, span: Span, root: int) -> bool:
    """Whether the subject is said to be without peer, or mourned by such words."""
    told = span.of(reading.text)
    peerless = reading.parse.tokens[root].lemma == "be" and _PEERLESS.search(told) is not None
    return peerless or _MOURNED.search(told) is not None


def _is_outlook(parse: Parse, root: int, item: Attributed | None) -> bool:
    """For "analysts expect prices to recover", "prices are expected to recover": which way things will go."""
    if item is not None and item.lemma in _FORESEEING and not item.quoted:
        return parse.tokens[root].lemma.lower() in _LEVELS and _is_ahead(parse, root)
    below = [parse.tokens[c] for c in parse.children(root)]
    passive = any(t.dep == "auxpass" for t in below) and not any(t.dep == "neg" for t in below)
    foreseen = passive and parse.tokens[root].lemma.lower() in _FORESEEING
    return foreseen and any(t.dep == "xcomp" and t.lemma.lower() in _LEVELS for t in below)


def _is_demand(parse: Parse, root: int) -> bool:
    """Whether it says what ought to be done."""
    return any(parse.tokens[c].text.lower() in _OUGHT and parse.tokens[c].dep == "aux" for c in parse.children(root))


def _is_ahead(parse: Parse, root: int) -> bool:
    """Whether it is still to come: "will help", "expect the bank to struggle"."""
    below = [parse.tokens[c] for c in parse.children(root)]
    return any(t.tag in {"MD", "TO"} for t in below)
