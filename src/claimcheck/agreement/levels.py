"""levels: figures as they are compared: a measure in two units as one, and of what moved only where it stands now.

Rules: "raised from $500 to $1,000" says nothing of what lies between, and its first level would bear out alone that the
fine was raised to $500. "2 hours 30 minutes" are 150.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.text.compounds import joined
from claimcheck.text.quantity import Comparator, Trend

if TYPE_CHECKING:
    from claimcheck.claims.claim import Claim
    from claimcheck.text.quantity import Quantity


def levelled(claim: Claim) -> Claim:
    """The claim with each measure in two units as one, and the last level in place of a range that was crossed."""
    found = tuple(map(_last_level, joined(claim.article.text, claim.quantities)))
    return claim if found == claim.quantities else replace(claim, quantities=found)


def _last_level(quantity: Quantity) -> Quantity:
    before = quantity.moved_from
    if before is None:
        return quantity
    rose = before == quantity.low
    last = quantity.high if rose else quantity.low
    trend = Trend.UP if rose else Trend.DOWN
    return replace(quantity, comparator=Comparator.EXACT, low=last, high=last, trend=trend, moved_from=None)
