"""confidence: how sure a verdict is, from how sure its judgements are.

Rules: plain probability, as if origins erred independently; never above 0.97, because they do not quite.
"""

from __future__ import annotations

from math import prod
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST: Final = 0.97  # errors that all origins share (a claim misread by us) are not seen in any of them; chosen by hand
NOTHING: Final = 0.9  # nothing like the claim was found: the silence itself is rarely an error of ours; chosen by hand
NEAR_MISS: Final = (
    0.5  # a very similar passage that was held silent: as likely as not that it was misjudged; chosen by hand
)


def either(confidences: Sequence[float]) -> float:
    """That at least one of several independent judgements is right.

    >>> either([0.6]), either([0.6, 0.5])
    (0.6, 0.8)
    """
    return round(min(MOST, 1 - prod(1 - c for c in confidences)), 3) if confidences else 0.0


def both(one: float, other: float) -> float:
    """That two sides are both rightly seen.

    >>> both(0.8, 0.5)
    0.4
    """
    return round(one * other, 3)


def nothing_found(similarities: Sequence[float]) -> float:
    """That silence is rightly seen: less sure the more a silent passage resembles the claim.

    >>> nothing_found([]), nothing_found([0.4]), nothing_found([1.0])
    (0.9, 0.9, 0.5)
    """
    nearest = max(similarities, default=0.0)
    over = min(1.0, max(0.0, (nearest - 0.4) / 0.6))  # below 0.4 two news sentences merely share a topic
    return round(NOTHING - over * (NOTHING - NEAR_MISS), 3)
