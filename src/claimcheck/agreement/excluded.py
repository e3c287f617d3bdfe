"""excluded: one phrase of a report that leaves no room for the claim; it asks all who know such phrases.

Rules: decides nothing itself. What it finds comes before the figures, which may well be the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.agreement.conversions import other_unit
from claimcheck.agreement.instead import instead_says
from claimcheck.agreement.judgement import Reason, Stance
from claimcheck.agreement.kinds_of_things import other_kind
from claimcheck.agreement.left_open import left_open
from claimcheck.agreement.mixtures import mixtures_say
from claimcheck.agreement.of_a_whole import of_a_whole_says
from claimcheck.agreement.offices import offices_say, other_office
from claimcheck.agreement.parts_played import parts_say
from claimcheck.agreement.placings import placings_say
from claimcheck.agreement.seasons import season_open, seasons_say
from claimcheck.agreement.short_of import short_of_says
from claimcheck.agreement.superlatives import rank_open, superlatives_say
from claimcheck.agreement.votes import unopposed, votes_say

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.agreement.judgement import Judgement
    from claimcheck.agreement.likeness import Pair

_SAY: Final[tuple[Callable[[Pair], Judgement | None], ...]] = (
    instead_says,
    superlatives_say,
    seasons_say,
    offices_say,
    parts_say,
    placings_say,
    votes_say,
    mixtures_say,
    short_of_says,
    of_a_whole_says,
)
# What excludes a claim by the words of two sentences, or by a judge alone: of another office both may hold.
_BY_WORDS: Final = frozenset({"judge-refutes", "denial", "negation", "opposite", "word-changed", "similar-words"})


def excluded(pair: Pair) -> Judgement | None:
    """A contradiction by one phrase, or None."""
    return next((found for say in _SAY if (found := say(pair))), None)


def both_may_hold(found: Judgement, pair: Pair) -> Reason | None:
    """Why what was found decides nothing: the two are of two offices, or ranked among others, or it is left open."""
    supports = found.stance is Stance.SUPPORTS
    if found.stance is Stance.SILENT or not (supports or found.reasons[0].code in _BY_WORDS):
        return None
    if supports and (counted := other_kind(found, pair)):
        return Reason(code="other-thing", detail=counted)
    if supports and (units := other_unit(pair)):
        return Reason(code="other-unit", detail=units)
    if words := other_office(pair):
        return Reason(code="other-office", detail=f"“{words[0]}” in the claim, “{words[1]}” in the report")
    if rank := rank_open(pair):
        return Reason(code="other-rank", detail=rank)
    if word := left_open(pair):
        return Reason(code="less-certain", detail=f"the report leaves it open (“{word}”)")
    if not supports and (month := season_open(pair)):
        return Reason(code="other-time", detail=month)
    if not supports and (vote := unopposed(pair)):
        return Reason(code="other-share", detail=f"“{vote}” may well be unanimous")
    return None
