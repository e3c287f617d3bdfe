"""seasons: a season beside a month: "in the spring" and "in November".

Rules: knows which months a season has, north and south of the equator; a month next to a season may be called by it.
Where a state of the south is named its seasons hold. It asks for one and the same doing.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.cities import state_of
from claimcheck.agreement.denial import negated
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.same_acts import same_act
from claimcheck.agreement.saying import said
from claimcheck.agreement.words import PLACE, places

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair

FLOOR: Final = 0.45  # likeness from which the two are of one matter; chosen by hand
_MONTHS: Final = "january february march april may june july august september october november december".split()
_SEASONS: Final = {"spring": (3, 4, 5), "summer": (6, 7, 8), "autumn": (9, 10, 11), "fall": (9, 10, 11)}
_WINTER: Final = (12, 1, 2)
# "In the spring", "next autumn", "by summer"; not "a hot spring", "spring water", "the fall of the house".
_SEASON: Final = re.compile(
    r"\b(?:in|by|until|before|during|for|since|from|this|next|last|late|early|mid)(?:[ -](?:the|this|next|last|late"
    r"|early"
    r"|mid|coming)){0,2}[ -](?P<season>spring|summer|autumn|winter|(?<=the )fall|(?<=this )fall|(?<=next )fall"
    r"|(?<=last )fall)\b(?! (?:of (?!\d)|water|school|games?|olympics|collection|offensive|break|palace)\b)",
    re.IGNORECASE,
)
# "In November", "on 5 November", "November 5"; not "may" as a verb, nor "march" as a walk.
_MONTH: Final = re.compile(
    r"\b(?:in|by|on|until|since|from|early|late|mid|of|this|next|last|\d{1,2}(?:st|nd|rd|th)?)[ -](?:early |late |mid-?"
    r" ?)?(?P<month>January|February|March|April|May|June|July|August|September|October|November|December)\b"
)
_SOUTH: Final = frozenset(
    f"#{PLACE}{state}"
    for state in (
        "australia,new zealand,south africa,argentina,chile,uruguay,paraguay,brazil,peru,bolivia,namibia,botswana"
        ",zimbabwe,mozambique,lesotho,eswatini,madagascar,zambia,malawi,angola,fiji,samoa,tonga,mauritius"
    ).split(",")
)
_LIMIT: Final = re.compile(r"(?:by|until|before|since|from)\b", re.IGNORECASE)
_TOWN: Final = re.compile(r"[A-Z][\w’'-]{1,25}(?: [A-Z][\w’'-]{1,25}){0,3}")
_NEXT: Final = 1  # months by which a season may be stretched: "winter" in early March


@lru_cache(maxsize=5_000)
def _season(text: str) -> tuple[str, str] | None:
    """The one season that the text names, with its words; None for none or several."""
    found = {m["season"].lower(): m[0] for m in _SEASON.finditer(text)}
    return next(iter(found.items())) if len(found) == 1 else None


@lru_cache(maxsize=5_000)
def _month(text: str) -> tuple[int, str] | None:
    """The one month that the text names, with its words; None for none or several."""
    found = {_MONTHS.index(m["month"].lower()) + 1: m[0] for m in _MONTH.finditer(text)}
    return next(iter(found.items())) if len(found) == 1 else None


def seasons_say(pair: Pair) -> Judgement | None:
    """A contradiction where one act is put into a season and into a month that is far from it; None elsewhere."""
    if negated(pair.claim) or negated(pair.statement) or pair.like.score < FLOOR or _may_be_one(pair) is not False:
        return None
    if days(pair.claim, pair.statement) is When.APART or not (pair.alone or pair.like.names_lacking == 0):
        return None
    if same_act(pair) is None and pair.like.core_covered < 1:
        return None
    ours, theirs = (_told(text) for text in (pair.claim.wording, pair.statement.wording))
    if _limit(ours) != _limit(theirs):
        return None
    reason = Reason(code="day-apart", detail=f"“{theirs}” is not “{ours}”")
    return said(Stance.CONTRADICTS, reason, pair.like, FLOOR)


def season_open(pair: Pair) -> str | None:
    """Why a judge's contradiction is none: the month lies in the season, or next to it; or None."""
    if not _may_be_one(pair):
        return None
    ours, theirs = (_told(text) for text in (pair.claim.wording, pair.statement.wording))
    return f"“{theirs}” may be “{ours}”"


def _limit(words: str) -> str:
    found = _LIMIT.match(words)
    return found[0].lower() if found else ""


def _told(text: str) -> str:
    found = _season(text) or _month(text)
    return found[1] if found else ""


def _may_be_one(pair: Pair) -> bool | None:
    """Whether the season of the one may hold the month, or be the season, of the other; None where not both tell."""
    texts = pair.claim.wording, pair.statement.wording
    seasons, months = [_season(t) for t in texts], [_month(t) for t in texts]
    if all(seasons) and not any(months):
        return _in_north(seasons[0][0]) == _in_north(seasons[1][0]) if seasons[0] and seasons[1] else None
    for season, month in ((seasons[0], months[1]), (seasons[1], months[0])):
        if season and month and sum(map(bool, (*seasons, *months))) == 2:
            return _is_near(season[0], month[0], south=_is_south(pair))
    return None


def _in_north(season: str) -> tuple[int, ...]:
    return _SEASONS.get(season, _WINTER)


def _is_near(season: str, month: int, *, south: bool) -> bool:
    first = [(m + (6 if south else 0) - 1) % 12 + 1 for m in _in_north(season)]
    return any(min((month - m) % 12, (m - month) % 12) <= _NEXT for m in first)


def _is_south(pair: Pair) -> bool:
    """Whether a state of the south is named by either text or by what the two are about."""
    named = {*places(pair.claim.wording), *places(pair.sentence)}
    for setting in (pair.ours, pair.theirs):
        named |= {p for name, _ in (setting.names if setting else ()) for p in places(" ".join(name).title())}
    towns = (m[0] for text in (pair.claim.wording, pair.sentence) for m in _TOWN.finditer(text))
    states = {f"#{PLACE}{state_of(part.lower())}" for t in towns for part in (t, *t.split())}
    return not _SOUTH.isdisjoint(named | states)
