"""superlatives: "the tallest", "the second-tallest", "one of the tallest", "the coldest" for "the warmest".

Rules: knows superlatives, ordinals before them and which are contraries; of one noun in one place one thing is the
tallest. Where the two are measured against different others ("in Africa", "in the world") it only says that nothing
is decided. Firsts and ordinals of plain nouns are ranks.py's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negated
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.saying import said
from claimcheck.agreement.words import stem, terms

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair

FLOOR: Final = 0.5  # likeness from which the two are of one matter; chosen by hand on invented sentences
_MOST: Final = 4  # superlatives of one sentence that are looked at
NEAR: Final = 31  # days between two reports in which "the coldest month" is one month
_ORDINALS: Final = "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
# Of each row one side excludes the other.
_CONTRARY: Final = tuple(
    tuple(frozenset(side.split(",")) for side in row.split("|"))
    for row in (
        "warmest,hottest,mildest|coldest,coolest,chilliest",
        "wettest,rainiest|driest",
        "highest|lowest",
        "largest,biggest|smallest,tiniest",
        "longest|shortest",
        "tallest|shortest",
        "best|worst",
        "strongest|weakest",
        "richest,wealthiest|poorest",
        "oldest,eldest|youngest,newest",
        "fastest,quickest|slowest",
        "busiest|quietest",
        "heaviest|lightest",
        "most|least,fewest",
        "safest|deadliest",
        "most expensive,dearest|cheapest,least expensive",
        "sunniest,brightest|cloudiest,dullest",
        "deepest|shallowest",
    )
)
# A superlative with what stands before it and behind it, every part bounded. Must not match "the rest", "the west",
# "the latest", "the interest", whose ending is none.
_FOUND: Final = re.compile(
    r"(?:\b(?P<owner>[\w’'-]{2,25}['’]s|its|their|his|her|our) )?(?P<among>\b(?:[Oo]ne of|[Aa]mong|[Ss]ome of)"
    r"(?: (?:the|its|their|our|[\w’'-]{2,25}['’]s|(?:two|three|four|five|ten|\d{1,3})|world['’]s)){1,3} )?"
    rf"(?:\b(?P<rank>{'|'.join(_ORDINALS)}|\d{{1,3}}(?:st|nd|rd|th))[ -])?"
    r"\b(?P<best>(?:most|least)(?: (?!of\b|in\b|the\b|likely\b|people\b|recent\b)[a-z]{4,15})?"
    r"|(?!(?:west|rest|test|guest|forest|interest|request|protest|arrest|harvest|honest|modest|invest|suggest|contest"
    r"|conquest|quest|nest|chest|crest|pest|vest|latest|priest|manifest|northwest|northeast|southwest|southeast|east"
    r"|best-known|midwest|invest|digest|unrest|behest|bequest|budapest|bucharest|everest|attest|detest|ingest|infest"
    r"|molest|earnest|tempest|inquest|armrest|headrest)\b)(?:[a-z]{2,12}est|worst|best))\b"
    r"(?P<noun>(?:[ -](?!in\b|on\b|of\b|at\b|for\b|since\b|ever\b|so\b|by\b|to\b|and\b|with\b|after\b|when\b|who\b"
    r"|which\b|that\b|as\b|was\b|is\b|has\b|had\b|than\b|were\b|are\b|from\b|among\b|known\b|yet\b|recorded\b)"
    r"[a-z’'-]{2,20}){0,3})(?P<behind>[^,.;:()—–]{0,60})",
)
_RECORD: Final = frozenset(
    stem(w) for w in "record records ever history began begin recorded known measured modern times time".split()
)
_REST: Final = re.compile(r" (?:with|after|when|while|who|which|that|behind|but|as|at \d|said|says|and)\b.*", re.DOTALL)
# Of what something is said to be the most, which stands before it.
_IS: Final = re.compile(
    r"\b(?:is|was|are|were|be|been|being|has|had|have|became|becomes|remains?|saw|posted|recorded|reported|hit|reached"
    r"|fell|rose|suffered|enjoyed|made|ranks?|ranked|called|named)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Best:
    """A superlative.

    Args:
        words: It with its ordinal.
        best: The superlative alone.
        rank: 1, or by its ordinal.
        among: Whether it is only one of several.
        noun: The terms of what it is the most of.
        scope: The terms of those among whom it is.
        before: What stands before it in the sentence.
    """

    words: str
    best: str
    rank: int
    among: bool
    noun: frozenset[str]
    scope: frozenset[str]
    before: str


def best(text: str) -> Best | None:
    """The first superlative of the text, or None.

    >>> found = best("The lake is Peru's second-deepest lake")
    >>> found.rank, found.best, sorted(found.noun), sorted(found.scope)
    (2, 'deepest', ['lak'], ['#place peru'])
    >>> best("one of the richest men in Ghana").among
    True
    """
    return next(iter(_all_of(text)), None)


@lru_cache(maxsize=5_000)
def _all_of(text: str) -> tuple[Best, ...]:
    return tuple(_read(text, found) for found in islice(_FOUND.finditer(text), _MOST))


def _read(text: str, found: re.Match[str]) -> Best:
    rank = (found["rank"] or "1st").lower()
    owners = " ".join(w for w in (found["owner"] or "", found["among"] or "") if w)
    owned = frozenset(terms(owners)) if "’s" in owners or "'s" in owners else frozenset[str]()
    behind = frozenset(terms(_REST.sub("", found["behind"])))
    start = found.start("rank") if found["rank"] else found.start("best")
    return Best(
        words=text[start : found.end("best")],
        best=found["best"],
        rank=_ORDINALS.index(rank) + 2 if rank in _ORDINALS else int(rank[:-2]),
        among=found["among"] is not None,
        noun=frozenset(terms(found["noun"])),
        scope=frozenset((owned | behind) - _RECORD),
        before=text[: found.start()],
    )


def superlatives_say(pair: Pair) -> Judgement | None:
    """A contradiction by another rank, or by the contrary superlative; None elsewhere."""
    ours, theirs = best(pair.claim.wording), best(pair.statement.wording)
    if not ours or not theirs or ours.among or theirs.among or negated(pair.claim) or negated(pair.statement):
        return None
    if not _is_one_time(pair) or pair.like.score < FLOOR:
        return None
    reason = None
    said_of = all(_IS.search(found.before) for found in (ours, theirs))  # not "the oldest victim was 80"
    ranked = said_of and ours.rank != theirs.rank and stem(ours.best) == stem(theirs.best)
    if ranked and _is_one_subject(ours, theirs) and not _scopes_apart(ours, theirs) and ours.noun == theirs.noun:
        reason = Reason(code="rank-apart", detail=f"“{theirs.words}” in the report, “{ours.words}” in the claim")
    if (
        said_of
        and ours.rank == theirs.rank
        and _are_contrary(ours.best, theirs.best)
        and _tells_the_rest(pair, ours, theirs)
    ):
        reason = Reason(code="opposite", detail=f"“{ours.words}” in the claim, “{theirs.words}” in the report")
    return said(Stance.CONTRADICTS, reason, pair.like, FLOOR) if reason else None


def rank_open(pair: Pair) -> str | None:
    """Why neither bears the other out nor excludes it: one is only among the first, or among others; or None."""
    ours, theirs = best(pair.claim.wording), best(pair.statement.wording)
    if not ours or not theirs or stem(ours.best) != stem(theirs.best):
        return None
    others = _all_of(pair.sentence)
    if any((b.rank, b.among, stem(b.best)) == (ours.rank, ours.among, stem(ours.best)) for b in others):
        return None
    if theirs.among and not ours.among:
        return f"the report only counts it among them: “one of the {theirs.best}”"
    if theirs.rank != ours.rank and not ours.among:
        return f"“{theirs.words}” in the report, “{ours.words}” in the claim, perhaps among others"
    return None


def _is_one_time(pair: Pair) -> bool:
    """Whether nothing tells that the two are of two times: of each month there is a hottest day."""
    if days(pair.claim, pair.statement) is When.APART:
        return False
    ours, theirs = pair.our_day, pair.their_day
    return pair.alone or (ours is not None and theirs is not None and abs((ours - theirs).days) <= NEAR)


def _is_one_subject(ours: Best, theirs: Best) -> bool:
    """Whether what the claim ranks stands before the report's superlative as well."""
    named = frozenset(terms(ours.before)) - ours.scope
    return named <= frozenset(terms(theirs.before)) | theirs.scope | theirs.noun


def _scopes_apart(ours: Best, theirs: Best) -> bool:
    """Whether both tell among whom, and it is not the same."""
    return ours.scope != theirs.scope and bool(ours.scope or theirs.scope)


def _are_contrary(ours: str, theirs: str) -> bool:
    return any((ours in one and theirs in other) or (ours in other and theirs in one) for one, other in _CONTRARY)


def _tells_the_rest(pair: Pair, ours: Best, theirs: Best) -> bool:
    """Whether the report has all other words of the claim's, the time it is reckoned over aside."""
    rest = frozenset(terms(pair.claim.wording)) - _RECORD - frozenset(terms(ours.best))
    return rest <= frozenset(terms(pair.statement.wording)) | frozenset(terms(theirs.before)) and bool(rest)
