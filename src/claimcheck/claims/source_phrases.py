"""Source phrases: how far the phrase of a source reaches around its head.

It knows one parse: noun phrases without the clauses that comment on them. Who is meant is worked out in speakers.py.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.text.parse import Parse

# A comma, a bracket, "who", a dash before what somebody is, or "in a statement"; must not match the dash of "State -
# run TV" nor the comma of "1,500".
_COMMENTS: Final = re.compile(
    r",(?!\d{3}\b)|\s(?:who|which)\s|\(|\s[–—]\s|\s-\s(?=(?:an?|the|its|his|her)\s)"
    r"|\sin\s(?:an?|the|its|his|her)\s(?:\w{1,12}\s)?(?:statement|letter|e-?mail|tweet|post|memo|filing|interview)\b"
)
_CLOSING: Final = frozenset({"”", '"', "''"})


def source_tokens(parse: Parse, subject: int) -> Iterator[int]:
    """The tokens of a source phrase: the noun phrase without clauses that comment on it after a comma."""
    todo = [subject]
    while todo:
        i = todo.pop()
        yield i
        for child in parse.children(i):
            token = parse.tokens[child]
            loose = child > i and _comma_before(parse, child)
            if token.dep in {"relcl", "advcl", "ccomp", "parataxis"} and (loose or token.dep != "relcl"):
                continue
            if token.dep == "prep" and child < i:
                continue  # "In it the mayor tells …": what stands before the noun phrase is no part of it
            if token.tag in {"WP", "WDT"} and token.dep == "det" and child < i:
                continue  # "What police called a device"
            if token.dep == "punct" and (child > i or token.text in _CLOSING):
                continue
            todo.append(child)


def _comma_before(parse: Parse, i: int) -> bool:
    first = min(parse.subtree(i))
    return first > 0 and parse.tokens[first - 1].text in {",", "—", "–", "("}


def source_span(parse: Parse, subject: int, text: str) -> Span:
    """The stretch of the source phrase around its head, cut where a mark of quotation or a line ends it."""
    kept = sorted(source_tokens(parse, subject))
    first = last = kept.index(subject)
    while first > 0 and _joined(parse, kept[first - 1], kept[first], text):
        first -= 1
    while last + 1 < len(kept) and _joined(parse, kept[last], kept[last + 1], text):
        last += 1
    start = parse.tokens[kept[first]].start
    while start > 1 and text[start - 1] == "-" and not text[start - 2].isspace():  # "an e-mail"
        start = text.rfind(" ", 0, start) + 1
    return Span(start, parse.tokens[kept[last]].end)


def _joined(parse: Parse, a: int, b: int, text: str) -> bool:
    between = text[parse.tokens[a].end : parse.tokens[b].start]
    return b - a <= 2 and not any(mark in between for mark in '“”"\n')


def before_comma(phrase: str) -> str:
    """The phrase as far as its first comma, bracket, dash or "who"."""
    return _COMMENTS.split(phrase, maxsplit=1)[0].strip()


def past_modifiers(phrase: str, head: int) -> str:
    """The phrase from its head's own words on, where commas part modifiers before it ("the snarky, angry headline")."""
    comma = phrase.rfind(", ", 0, max(head, 0))  # not the comma of "1,500 pupils"
    return phrase if comma < 0 else phrase[comma + 1 :].strip()


def plain(phrase: str) -> str:
    """The phrase without its article, a clock time before it, what follows a comma, and "that" ("it was X that")."""
    return re.sub(r"^(?:\d{1,2}[:.]\d{2}\s+)?(?:[Tt]he\s+)?|\s(?:that|who|which)$", "", before_comma(phrase)).strip(
        " ,."
    )


def lower_words(phrase: str) -> bool:
    """Whether the phrase has a word in lower case that no name has."""
    return any(w[0].islower() and w not in {"of", "and", "for", "the", "de"} for w in phrase.split())
