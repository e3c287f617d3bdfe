"""sums: whether a statement's figures of one thing add up to the claim's: "12 men and 11 women" for 23 people.

Rules: knows figures that measure one thing and what joins them in a list; only ever bears a claim out.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.matches import POINTS, Match, figure_confidence, match, measured
from claimcheck.agreement.words import has_phrase

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair

JOINTS: Final = ("and", "plus", "with", "as well as")  # what joins the parts of a sum
MOST_PARTS: Final = 4  # More figures than that add up to something by chance.


def summed(found: Match, pair: Pair) -> Judgement | None:
    """Support where the statement's figures of one thing add up to the claim's."""
    parts = [
        m
        for p in measured(pair.statement)
        if (m := match(pair, found.ours, p)) is not None and m.theirs.comparator in POINTS
    ]
    total = sum(m.measure.theirs.low or 0.0 for m in parts)
    if (
        not 2 <= len(parts) <= MOST_PARTS
        or not _listed(parts, pair)
        or found.ours.low != total
        or found.ours.comparator not in POINTS
    ):
        return None
    detail = f"{' and '.join(f'“{m.theirs.text}”' for m in parts)} make “{found.ours.text}”"
    first = parts[0]
    reason = Reason(code="figure-sum", detail=detail, claim_span=first.ours.span, evidence_span=first.theirs.span)
    confidence = figure_confidence(pair, 0.5)
    return Judgement(stance=Stance.SUPPORTS, confidence=confidence, reasons=(reason,), similarity=pair.like.meaning)


def _listed(parts: list[Match], pair: Pair) -> bool:
    """Whether the figures stand in one list, each joined to the next."""
    text, spans = pair.statement.article.text, sorted(p.theirs.span for p in parts)
    return all(has_phrase(text[a.end : b.start], JOINTS) for a, b in pairwise(spans))
