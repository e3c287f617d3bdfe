"""Source names: what a source is called in full: "Moody's" for the Moody of a parser, "Karlow Post" for "the Post".

It knows the words of one source phrase and whom the article names; pronouns and roles are speakers.py's matter.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.claims.lexicon import ANONYMITY_MARKS, ANONYMOUS_HEADS, PAPERS
from claimcheck.claims.source_phrases import plain, source_span
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from claimcheck.claims.attributed import Attributed
    from claimcheck.claims.cast import Cast, Mention
    from claimcheck.claims.mentions import Mentions
    from claimcheck.claims.reading import Reading
    from claimcheck.text.parse import Parse, Token

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
    r"|\bwhose\s(?:real\s|full\s)?(?:name|identity)\s(?:is|was|has\sbeen|is\sbeing)\s(?:not\b|withheld|kept|changed|protected)"
)
_NEAR: Final = 200  # characters from a source to its "who": the longest titles and descriptions in between
# "a spokesman for the ministry", "officials at the port"; not "a port official".
_FOR_BODY = re.compile(r"\b(?:spokes\w+|representative|officials?|police|leaders?|lawyers?) (?:for|of|to|at|from) ")
# "observers from the Council", "doctors at St Oswin's"; not "people in Brell" nor "employees of the firm": anybody.
_WORKERS: Final = frozenset(
    "observer monitor researcher scientist expert doctor investigator inspector physician engineer analyst".split()
)
_AT_BODY = re.compile(r" (?:from|at|of|with|for) (?:the )?[A-Z]")
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


def without_genitive(parse: Parse, head: int | None, speaker: str) -> str:
    """For "the navy's contention that …": the navy; "Moody's said" stays as it is."""
    owner = head is not None and parse.tokens[head].dep == "poss"
    return speaker.removesuffix("'s").removesuffix("’s") if owner else speaker


def tells_of(item: Attributed, name: Span) -> bool:
    """For "Hale was, he said, a shy man": Hale is spoken of, around the cue."""
    around = item.cue_span is not None and item.content.covers(item.cue_span)
    return around and item.content.covers(name)


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


def is_anonymous(reading: Reading, cast: Cast, mentions: Mentions, item: Attributed) -> bool:
    """Whether the source is somebody without a name, or has asked not to be named."""
    source, i = item.source, item.source_head
    if source is None or i is None:
        return False
    phrase = source.of(reading.text).lower()
    if is_kept_unnamed(reading.text[source.start : source.end + 90].lower()):
        return True
    return (
        writer_in(reading, source, i)[1] == i
        and reading.parse.tokens[i].lemma.lower() in ANONYMOUS_HEADS
        and not phrase.startswith(("the ", "this ", "that ", "his ", "her ", "its ", "my ", "our ", "their "))
        and not any(cast.members[m.name].person for m in mentions.overlapping(source))
        and not represents(reading, source, i)
    )


def represents(reading: Reading, source: Span, head: int) -> bool:
    """Whether the phrase names the body spoken for ("a spokesman for the ministry"): unnamed, but on the record.

    Several at work for a body speak for it ("observers from the Council"), and prosecutors are an office.
    """
    phrase, parse = source.of(reading.text), reading.parse
    token, after = parse.tokens[head], parse.tokens[head + 1 : head + 2]
    named = token.text[0].isupper() and bool(after) and after[0].text[0].isupper()  # "Doctors Without Borders"
    several = token.tag == "NNS" and not any(parse.tokens[c].dep == "nummod" for c in parse.children(head))
    at_work = several and token.lemma.lower() in _WORKERS and _AT_BODY.match(phrase, token.end - source.start)
    return named or token.text.lower() == "prosecutors" or bool(at_work or _FOR_BODY.search(phrase.lower()))


# "Norvax, Hask and the Vantry Port": names alone, parted by commas and "and"; must not match "In Vantry, Hask and …".
# Every word is taken once.
_NAME: Final = r"(?:the )?[A-Z][\w.’'&-]{0,30}(?: [A-Z][\w.’'&-]{0,30}){0,4}"
_NO_NAME: Final = r"(?!(?:In|At|On|From|After|Before|But|And|For|With|Like|Near|Since|While|As|Both|Today|Yesterday)\b)"
_LIST: Final = re.compile(rf"{_NO_NAME}(?:The )?({_NAME}(?:, {_NAME}){{1,6}},? and {_NAME})")


def listed(reading: Reading, source: Span) -> str:
    """For "Norvax, Hask and Volante said": all of them, where the sentence begins with their names; else nothing."""
    sentence = reading.parse.sentence_at(source.start)
    if sentence is None:
        return ""
    match = _LIST.match(reading.text, sentence.start, source.end)
    return match[1] if match is not None and match.end() == source.end else ""


_NAME_REACH: Final = 40  # characters behind a role in which its name begins: a comma and a title


def set_behind(reading: Reading, cast: Cast, mentions: Mentions, source: Span, head: int) -> str:
    """For "a spokesman for the harbour, Ana Ruiz, said": the name between commas that the parser hung elsewhere."""
    text, token = reading.text, reading.parse.tokens[head]
    if token.end >= len(text):
        return ""
    near = mentions.overlapping(Span(token.end, min(len(text), source.end + _NAME_REACH)))
    named = next((m for m in near if text.endswith(", ", 0, m.span.start) and _ends(source, m)), None)
    one = token.tag == "NN" and named is not None and cast.members[named.name].person
    closed = named is not None and text[named.span.end : named.span.end + 1] in {",", ".", ""}
    return named.name if named is not None and one and closed else ""


def _ends(source: Span, mention: Mention) -> bool:
    """Whether the name is the last of the source phrase or stands right behind it."""
    return mention.span.end == source.end or mention.span.start == source.end + 2
