"""other_numbers: numbers that count nothing and yet tell one from another: ages, scores, votes, models, articles.

Rules: knows the numbers of a text that are neither quantities nor times, by their form and the word before; two
statements that differ in one do not bear each other out. They contradict only where two bare texts of one definite
person or thing say the same besides.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negated
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.saying import said
from claimcheck.agreement.words import DATES, terms
from claimcheck.text.quantity import Comparator

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeAlias

    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Claim

    _Free: TypeAlias = Callable[[re.Match[str]], bool]

FLOOR: Final = 0.40  # likeness, where the words of both are the same besides; chosen by hand
BIRTHDAY: Final = 1  # years by which two reports of one person may differ
_AGE: Final = re.compile(
    r"\b(?:aged|at the age of|age) (?:just |only )?(?P<aged>\d{1,3})\b(?![-–.,]?\d)"
    r"|\b(?P<old>\d{1,3})[-‑ ](?:year|month)s?[-‑ ]olds?\b"
    r"|(?<=[a-z]), (?:now |then |just )?(?P<beside>\d{1,3})(?=[,.;]|$)(?!,\d)"
    r"|(?<=[a-z] )\((?P<bracketed>\d{1,2})\)"
)
# "3-1", "52 to 48", "9–3". Must not match a year's span "2019-20", a date, nor a range with its unit (see _numbers).
_SCORE: Final = re.compile(r"(?<![\w.,/–-])(?P<a>\d{1,3})(?:[-–]| to |-to-)(?P<b>\d{1,3})(?![\w/–-]|[.,]\d)")
# "H5N1", "A320", "KN-23", "B-52"; "Boeing 737", "Article 4", "Type 14": a code, or a number right behind a name.
_CODE: Final = re.compile(r"(?<![\w-])(?=[A-Za-z]{0,6}-?\d)[A-Z][A-Za-z]{0,5}-?\d{1,4}(?:[A-Z]{1,2}\d{0,3})?(?![\w-])")
_NAMED: Final = re.compile(
    r"\b(?P<name>[A-Z][a-z]{1,14}) (?P<number>[A-Z]{0,3}\d{1,4})\b(?![-–/.,:]\d|(?:st|nd|rd|th)\b)"
)
_HALFWAY: Final = re.compile(
    r"\b(?:half-?time|the break|the interval|first half|aggregate|penalties|shoot-?out|led|lead|leads|leading|set|sets"
    r"|first (?:leg|set|quarter|period|game))\b",
    re.IGNORECASE,
)
_NO_NAME: Final = frozenset(
    "The A An In On At By For From To Of And But Only About Some Nearly Almost Over Under After Before Since Until Up "
    "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul "
    "Aug Sept Sep Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Around Between All".split()
)
# Whose age: somebody who is not known otherwise may be another. Must not match "the man", nor "was a".
_SOMEBODY: Final = re.compile(
    r"(?<!\bwas )(?<!\bis )(?<!\bbe )(?<!\bwere )\b(?:an?|one|another|two|three) (?:[\w’'-]+ ){0,3}[\w’'-]*\Z",
    re.IGNORECASE,
)
_SAYS_AGE: Final = frozenset(terms("aged age old year month"))


@dataclass(frozen=True, slots=True)
class Number:
    """A number: what it is of ("age", "score", "boeing"), its value, its words, and whether of somebody new."""

    of: str
    value: str
    words: str
    new: bool = False


def numbers(told: Claim) -> tuple[Number, ...]:
    """The numbers of the statement that are neither quantities nor times."""
    text, start = told.article.text, told.span.start
    taken = [
        q.span for q in told.quantities if q.comparator is not Comparator.RANGE or q.unit
    ]  # "20 to 30" may be votes
    taken += [t.span for t in told.times]
    shown = text[start : told.span.end]
    dates = [m.span() for m in DATES.finditer(shown)]

    def free(found: re.Match[str]) -> bool:
        a, b = found.span()
        spans = any(s.start - start < b and a < s.end - start for s in taken)
        return not spans and not any(x < b and a < y for x, y in dates)

    ages = [m for m in _AGE.finditer(shown) if free(m)]
    return (*(_age(m, shown) for m in ages), *_scores(shown, free), *_names(shown, free))


def _age(found: re.Match[str], text: str) -> Number:
    value = next(v for v in found.groups() if v)
    return Number("age", value, value, bool(_SOMEBODY.search(text[: found.start()])))


def _scores(text: str, free: _Free) -> list[Number]:
    if _HALFWAY.search(text):
        return []
    return [Number("score", f"{m['a']}-{m['b']}", m[0]) for m in _SCORE.finditer(text) if free(m)]


def _names(text: str, free: _Free) -> list[Number]:
    codes = [m for m in _CODE.finditer(text) if free(m)]
    found = [Number(re.sub(r"\d+", "#", m[0]), m[0], m[0]) for m in codes]
    named = [m for m in _NAMED.finditer(text) if free(m) and m["name"] not in _NO_NAME]
    return [*found, *(Number(m["name"].lower(), m["number"], m[0]) for m in named)]


def number_apart(pair: Pair) -> tuple[Number, Number] | None:
    """A number of the claim's and another of the statement's of the same kind, where they share none of it."""
    ours, theirs = numbers(pair.claim), numbers(pair.statement)
    for a in ours:
        rest = [b for b in theirs if b.of == a.of]
        values = {b.value for b in rest}
        if not rest or a.value in values or any(_is_one(a, b) for b in rest):
            continue
        if values.isdisjoint(x.value for x in ours):
            return a, rest[0]
    return None


def _is_one(a: Number, b: Number) -> bool:
    """Whether two ages are within a birthday of each other."""
    return a.of == "age" and abs(int(a.value) - int(b.value)) <= BIRTHDAY


def other_number(pair: Pair) -> str | None:
    """Why the statement bears the claim out no further: "“44” in the report, “40” in the claim"."""
    found = number_apart(pair)
    return f"“{found[0].words}” in the claim, “{found[1].words}” in the report" if found else None


def numbers_say(pair: Pair) -> Judgement | None:
    """A contradiction where two bare texts say the same but for such a number; None elsewhere."""
    if not pair.alone or negated(pair.claim) or negated(pair.statement):
        return None
    found = number_apart(pair)
    if found is None or any(n.new for n in found) or pair.like.score < FLOOR or _turned(*found):
        return None
    ours, theirs = (frozenset(terms(c.wording)) - _SAYS_AGE for c in (pair.claim, pair.statement))
    if ours != theirs or not ours or days(pair.claim, pair.statement) is When.APART:
        return None
    detail = f"“{found[0].words}” in the claim, “{found[1].words}” in the report"
    return said(Stance.CONTRADICTS, Reason(code="figure-apart", detail=detail), pair.like, FLOOR)


def _turned(a: Number, b: Number) -> bool:
    """Whether it is one score told from either side: "3-1", "1-3"."""
    return a.of == "score" and a.value.split("-") == b.value.split("-")[::-1]
