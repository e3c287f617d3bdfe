"""told_otherwise: whether one of a claim's figures stands in a report, or another of the same thing in its place.

Rules: knows figures and what they measure, not how alike the two statements are; what follows from it is
by_figures.py's business.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.agreement.figure_labels import told_of_another
from claimcheck.agreement.figures import Fit, opposed
from claimcheck.agreement.matches import POINTS, REJECTS, REJECTS_REACH, Match, match, measured
from claimcheck.agreement.measures import Same, counts_people

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.text.quantity import Quantity


def stands_there(pair: Pair, ours: Quantity) -> bool:
    """Whether the very figure stands there too: "after 11 million the year before, 9"; then another says nothing."""
    text = pair.statement.article.text
    there = [q for q in pair.statement.quantities if q.comparator in POINTS and q.unit in ("", ours.unit)]
    there = [q for q in there if not told_of_another(pair, ours, q)]
    told = [q for q in there if not REJECTS.search(text[max(0, q.span.start - REJECTS_REACH) : q.span.start])]
    if counts_people(ours):
        told = [q for q in told if match(pair, ours, q) is not None]  # not "12 were arrested" for 12 injured
    return ours.comparator in POINTS and any(q.low == ours.low and not opposed(ours, q) for q in told)


def told_otherwise(asked: tuple[Quantity, ...], within: list[Match], pair: Pair) -> Match | None:
    """Another figure for what one of the claim's measures, however alike the two are, where some of them fit."""
    fitting, used = [m.ours for m in within], {m.theirs.span for m in within}
    left = [p for p in measured(pair.statement) if p.span not in used and p.comparator in POINTS]
    found = (match(pair, q, p) for q in asked if q not in fitting for p in left if not told_of_another(pair, q, p))
    apart = (m for m in found if m is not None and m.fit is Fit.APART and m.measure.same is Same.SAME)
    return next((m for m in apart if within and not stands_there(pair, m.ours)), None)
