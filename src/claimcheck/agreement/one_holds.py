"""one_holds: of two places, months, holders, offices or outcomes that only one can be. It asks those who know each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.agreement.contrary_results import result_apart
from claimcheck.agreement.deputies import office_apart
from claimcheck.agreement.holders import holder_apart
from claimcheck.agreement.months import month_apart
from claimcheck.agreement.named_places import place_apart

if TYPE_CHECKING:
    from claimcheck.agreement.judgement import Judgement
    from claimcheck.agreement.likeness import Pair


def only_one_holds(pair: Pair) -> Judgement | None:
    """A contradiction where the two give one thing two places, months, holders, offices or outcomes; None elsewhere."""
    return place_apart(pair) or month_apart(pair) or holder_apart(pair) or office_apart(pair) or result_apart(pair)
