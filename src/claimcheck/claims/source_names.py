"""Source names: what a source is called in full: "Moody's" for the Moody of a parser, "Karlow Post" for "the Post".

It knows the words of one source phrase and whom the article names; pronouns and roles are speakers.py's matter.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.claims.lexicon import ANONYMITY_MARKS, PAPERS
from claimcheck.claims.source_phrases import plain, source_span

if TYPE_CHECKING:
    from claimcheck.claims.attributed import Attributed
    from claimcheck.claims.mentions import Mentions
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse, Token
    from claimcheck.text.span import Span

_GENITIVE: Final = ("'s", "’s")
# Nouns by which news calls in turn whom it is about; must not hold offices, which roles.py knows, nor things ("model").
_IN_TURN: Final = frozenset(
    """
    defender midfielder striker goalkeeper keeper winger playmaker skipper batsman bowler golfer champion winner singer
    rapper actor actress comedian star superstar frontman billionaire tycoon mogul magnate native veteran heavyweight
    quarterback pitcher sprinter swimmer racer boxer wrestler legend icon supermodel songwriter entertainer novelist
    socialite heiress youngster international
    """.split()
)
# "the 54-year-old" stands for a person named before, whoever else is named.
_AGED: Final = re.compile(r"the \d{1,3}-year-old\b", re.IGNORECASE)
# "the 15-time winner"; must not match "the first time".
_TIMES_OVER: Final = re.compile(r"the \w{1,10}-time\s", re.IGNORECASE)
# "who did not want to be identified", "on condition that her name not be used", "who gave her name only as Rita"; must
# not match "who was not identified as the driver".
_NOT_NAMED: Final = re.compile(
    r"\b(?:not|n[’']t|ask(?:ed|ing|s)?|declin(?:ed|ing|es)|refus(?:ed|ing|es)|prefer(?:red|ring|s)|wish(?:ed|ing|es))\b"
    r"[^.;]{0,25}\b(?:to be|being)\s(?:named|identified|quoted)\b"
    r"|\b(?:would|could|can|may)\snot\sbe\s(?:named|identified)\b"
    r"|\b(?:his|her|their)\s(?:real\s|full\s)?name\s(?:only\sas|not\b|was\snot\b|be\swithheld)"
)
_NEAR: Final = 200  # characters from a source to its "who": the longest titles and descriptions in between
# Behind this word a body's name says whose it is or where: "Observatory for Human Rights".
_LINK: Final = re.compile(r"\s(?:for|of|in|on|at)\s")


def writer_in(reading: Reading, source: Span, head: int) -> tuple[Span, int]:
    """For "a statement from Karlow Hospital": the hospital's phrase and head; any other source stays itself."""
    parse = reading.parse
    if parse.tokens[head].lemma.lower() not in PAPERS:
        return source, head
    links = (c for c in parse.children(head) if parse.tokens[c].text in {"from", "by"})
    whose = next((g for c in links for g in parse.children(c) if _is_named(parse, g)), None)
    return (source, head) if whose is None else (source_span(parse, whose, reading.text), whose)


def _is_named(parse: Parse, i: int) -> bool:
    return parse.tokens[i].dep == "pobj" and parse.tokens[i].pos == "PROPN"


def is_in_turn(head: Token, phrase: str) -> bool:
    """Whether the phrase stands for somebody named before: "the 15-time champion", "the Karlow City defender"."""
    one = head.tag == "NN" and phrase.lower().startswith("the ")
    over = one and (head.lemma.lower() in _IN_TURN or _TIMES_OVER.match(phrase) is not None)
    return over or is_aged(phrase)


def is_aged(phrase: str) -> bool:
    """Whether the phrase is "the 54-year-old"."""
    return _AGED.match(phrase) is not None


def is_kept_unnamed(around: str) -> bool:
    """Whether the words of a source and those behind it, in lower case, say that its name is not to be given."""
    return any(mark in around for mark in ANONYMITY_MARKS) or _NOT_NAMED.search(around) is not None


def named_in_full(mentions: Mentions, source: str, name: str) -> str:
    """The name as the article gives it in full, if that shows from the words alone."""
    if source.endswith(_GENITIVE) and plain(source)[:-2] == name:
        return plain(source)  # "Moody's said": no genitive
    if not source.lower().startswith("the ") or not source[4:5].isupper():
        return name
    fuller = {full for full in mentions.bodies_with(name.rsplit(" ", 1)[-1].lower()) if _is_short_for(name, full)}
    return fuller.pop() if len(fuller) == 1 else name


def _is_short_for(name: str, full: str) -> bool:
    """For "Post", "Morning News": the last words of "Karlow Post", "Sarn Morning News"."""
    return _LINK.split(full, maxsplit=1)[0].lower().endswith(f" {name.lower()}")


def with_relative(item: Attributed) -> Span | None:
    """The source phrase, on to the "who" that takes it up."""
    if item.source is None or item.relative is None:
        return item.source
    whole = item.source.cover(item.relative)
    return whole if len(whole) <= _NEAR else item.source
