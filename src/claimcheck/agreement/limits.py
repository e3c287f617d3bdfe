"""limits: whether two texts tell how much is allowed: "may stay up to 30 days"; then the bounds are compared.

Rules: knows words of permission; must not take "up to 30 people may have died" for one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.text.quantity import Comparator

if TYPE_CHECKING:
    from claimcheck.text.quantity import Quantity

_ALLOWS: Final = re.compile(
    r"\b(?:may|can) (?!have\b|be\b|well\b|also\b|only be\b)[a-z]{2,15}\b"
    r"|\b(?:allow|permit|entitle)(?:s|ed|d|ting|ing)?\b|\b(?:legal|eligible|must not|may not|are limited|is limited)\b",
    re.IGNORECASE,
)
_AT_MOST: Final = (Comparator.AT_MOST, Comparator.BELOW)


def are_limits(ours: Quantity, theirs: Quantity, claim: str, statement: str) -> bool:
    """Whether both figures are the most that is allowed.

    Args:
        ours: The claim's figure.
        theirs: The report's.
        claim: The claim's words.
        statement: The report's.
    """
    if ours.comparator not in _AT_MOST or theirs.comparator is not ours.comparator:
        return False
    return bool(_ALLOWS.search(claim) and _ALLOWS.search(statement))
