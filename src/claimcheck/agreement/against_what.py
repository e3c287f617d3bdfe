"""against_what: against which money a rate is told: "rose 2% against the dollar" is no rate against the euro.

Rules: knows names of money, as markets call them; the word before "against" tells no kind of thing.
"""

from __future__ import annotations

import re
from typing import Final

BEFORE_A_RIVAL: Final = frozenset({"against", "versus"})
_AGAINST: Final = re.compile(r"\b(?:against|versus) (?:the |a )?(?P<what>[\w’'-]{2,20})", re.IGNORECASE)
_NICKNAMES: Final = {"greenback": "dollar", "buck": "dollar", "sterling": "pound", "rouble": "ruble"}
_MONEY: Final = frozenset(
    "dollar euro pound yen yuan franc ruble rupee krona krone crown zloty peso real rand lira won".split()
)


def other_rival(claim: str, statement: str) -> str | None:
    """The words for the money in each, where they name two; None elsewhere.

    >>> other_rival("It rose 2% against the dollar", "It fell 2% against the euro")
    '“against the dollar” in the claim, “against the euro” in the report'
    >>> other_rival("It rose 2% against the dollar", "It fell 2% against the greenback")
    """
    ours, theirs = _AGAINST.search(claim), _AGAINST.search(statement)
    if ours is None or theirs is None:
        return None
    a, b = (_NICKNAMES.get(m["what"].lower(), m["what"].lower()) for m in (ours, theirs))
    return f"“{ours[0]}” in the claim, “{theirs[0]}” in the report" if {a, b} <= _MONEY and a != b else None
