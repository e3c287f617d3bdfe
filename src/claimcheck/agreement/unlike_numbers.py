"""unlike_numbers: what numbers in words, changes, ages and scores say, where no two quantities are compared.

Rules: only calls those who know each kind, in their order: what excludes a claim, and what takes a support away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.agreement.changes import degrees_apart, told_the_other_way
from claimcheck.agreement.figure_labels import exchanged_figures
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.matches import LIKE_ENOUGH_TO_DIFFER
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.multiples import multiple_apart, multiples_say
from claimcheck.agreement.numbers_only import numbers_only_say
from claimcheck.agreement.other_numbers import numbers_say, other_number
from claimcheck.agreement.plain_figures import plain_figures_say
from claimcheck.agreement.saying import said
from claimcheck.agreement.shares import count_apart, counts_say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.agreement.likeness import Pair


def numbers_exclude(pair: Pair) -> Judgement | None:
    """The judgement by a number that is no quantity, or of one in the same words, or None where they leave it open."""
    found = numbers_only_say(pair) or multiples_say(pair) or numbers_say(pair) or counts_say(pair) or _exchanged(pair)
    return found or plain_figures_say(pair)


def _exchanged(pair: Pair) -> Judgement | None:
    told = exchanged_figures(pair) if pair.like.score >= LIKE_ENOUGH_TO_DIFFER and not pair.clash else None
    if told is None or pair.unclear or days(pair.claim, pair.statement) is When.APART:
        return None
    return said(Stance.CONTRADICTS, Reason(code="figure-apart", detail=told), pair.like, LIKE_ENOUGH_TO_DIFFER)


def numbers_unlike(pair: Pair) -> Iterator[Reason]:
    """Why a support is none: a number of another kind, or of another change, stands in the report."""
    if told := told_the_other_way(pair):
        yield Reason(code="change-and-level", detail=told)
    if told := multiple_apart(pair):
        yield Reason(code="other-change", detail=told)
    if words := degrees_apart(pair.claim.wording, pair.statement.wording):
        yield Reason(code="other-change", detail=f"“{words[0]}” in the claim, “{words[1]}” in the report")
    if told := other_number(pair):
        yield Reason(code="other-number", detail=told)
    if told := count_apart(pair):
        yield Reason(code="other-count", detail=told)
