"""month_days: the one day of a month that a statement names, also where nothing tells the year ("on 1 March").

Two bare texts have no day to reckon from, and yet 1 March is not 15 May. Rules: knows the words of a time and what
stands right before it; a bound ("by 1 March", "since May 2") is no day on which something was done.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.text.calendar_words import MONTH_NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.claims.claim import Claim
    from claimcheck.text.time_expression import TimeExpression

_MONTH: Final = "|".join(MONTH_NAMES)
# "1 March", "March 1st". Must not match "May 2025" nor "31 Marchers".
_DAY: Final = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month>{_MONTH})\b"
    rf"|\b(?P<month2>{_MONTH}) (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b(?![\d:])",
    re.IGNORECASE,
)
_BOUND: Final = frozenset("by before until till since from after to through than of for between and".split())


def month_day(statement: Claim, times: Iterable[TimeExpression]) -> tuple[str, int] | None:
    """The month and day that the statement names, or None where it names none, several or other times besides.

    Args:
        statement: The statement.
        times: Those that it speaks of.
    """
    found = set()
    for time in times:
        shown = _DAY.search(time.text)
        before = statement.article.text[: time.span.start].split()[-1:]
        if shown is None or _BOUND & {w.lower() for w in (*before, *time.text.split()[:1])}:
            return None
        found.add(((shown["month"] or shown["month2"]).lower(), int(shown["day"] or shown["day2"])))
    return found.pop() if len(found) == 1 else None
