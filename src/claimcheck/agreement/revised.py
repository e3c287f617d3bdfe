"""revised: a toll that a report takes back by name: "38, revising the toll down from 50", which no later day explains.

Rules: knows the words of a revision downwards and the figure that is given up; a toll that only grows is an update.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.text.quantities import find_quantities

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.text.quantity import Quantity

# "Revised the toll down from 50", "lowered its count from 50 to 38", "down from an earlier figure of 50"; every part is
# bounded. Must not match "raised the toll from 38", nor "down from the mountain".
_DOWN: Final = re.compile(
    r"\b(?:(?:revis|correct|amend|chang|scal|adjust)(?:es?|ed|ing)(?: [\w’'-]{1,15}){0,3}? (?:down|downwards?|back)"
    r"|(?:lower|reduc|cut|downgrad|halv)(?:s|es|e|ed|ing|ting)?(?: [\w’'-]{1,15}){0,3}?"
    r" (?:toll|figure|number|count|total|estimate|tally))(?: [\w’'-]{1,15}){0,3}? from (?P<old>[^.;]{1,60})",
    re.IGNORECASE,
)


def is_revised_down(pair: Pair, ours: Quantity, theirs: Quantity) -> bool:
    """Whether the report gives up the claim's own figure by name, and for a lesser one."""
    found = _DOWN.search(pair.sentence)
    if found is None or ours.low is None or theirs.low is None or theirs.low >= ours.low:
        return False
    old = find_quantities(found["old"])
    given = [q.low for q in old[:1]] or [float(n) for n in re.findall(r"\A\D{0,20}(\d{1,7})\b", found["old"])]
    return given[:1] == [ours.low]
