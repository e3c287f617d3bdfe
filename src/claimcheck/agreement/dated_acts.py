"""dated_acts: whether a day in a statement is that of one of its acts, and whether such an act has but one day.

Rules: knows where a day and a verb stand, and clauses; not whether two days can be one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.words import stem, tokens

if TYPE_CHECKING:
    from claimcheck.claims.claim import Act, Claim
    from claimcheck.text.time_expression import TimeExpression

# What opens a clause of its own between a verb and a day: "was sacked after he was seen on Friday". Must not match
# "that day".
_OPENS: Final = re.compile(
    r"\b(?:that(?! (?:day|night|week|month|year|morning|evening)\b)|which|who|whom|whose|when|while|after|before|since"
    r"|because|although|though|having|where|until|if)\b",
    re.IGNORECASE,
)
# A day that belongs to a noun: "stars of the 1940s". Not "on", "in", "since".
_OF: Final = re.compile(r"\bof (?:the )?\Z", re.IGNORECASE)
_WORD: Final = re.compile(r"[\w’'-]+")
_FEW: Final = 3  # words: "Late on", "was, police said,"; chosen by hand
# What befalls one thing but once: "was founded", "died". Not "won", "met", "visited", done again and again.
_ONCE: Final = frozenset(
    stem(w)
    for w in "born died founded established formed created built completed inaugurated launched disappeared vanished "
    "sank collapsed abolished dissolved buried excommunicated".split()
)


def is_dated(statement: Claim, act: Act, time: TimeExpression) -> bool:
    """Whether the day is the act's own, where the statement has a word for it: no other act, no new clause between."""
    sentence = statement.sentence
    text = sentence.of(statement.article.text)
    start, end = time.span.start - sentence.start, time.span.end - sentence.start
    verbs = {first: _places(first, text) for a in statement.acts if (first := _first(a))}
    own = verbs.pop(_first(act), [])
    if len(own) != 1 or not 0 <= start < end <= len(text):
        return False
    behind = own[0][0] < start
    if _OF.search(text, max(0, start - 10), start) or not (
        behind or _leads(statement, text[:start], text[end : own[0][0]])
    ):
        return False
    low, high = (own[0][1], start) if behind else (end, own[0][0])
    others = any(low <= at < high for places in verbs.values() for at, _ in places)
    return low <= high and not others and not _OPENS.search(text, low, high)


def _leads(statement: Claim, before: str, between: str) -> bool:
    """Whether a day before the verb begins the statement or stands right at the verb: "The firm on Friday sacked"."""
    opening = before[max(0, statement.span.start - statement.sentence.start) :]
    return len(opening.split()) <= _FEW or len(between.split()) <= _FEW


def has_one_day(act: Act) -> bool:
    """Whether what is done is done but once to or by the same: "died", "was founded"."""
    return stem(_first(act)) in _ONCE


def _first(act: Act) -> str:
    return next(iter(tokens(act.doing)), "")


def _places(word: str, text: str) -> list[tuple[int, int]]:
    return [m.span() for m in _WORD.finditer(text) if stem(m[0]) == stem(word)]
