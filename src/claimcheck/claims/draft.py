"""Draft: a statement on its way to becoming a claim. Data only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.claims.claim import Attribution
    from claimcheck.claims.segmentation import Statement


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What coverage needs to know of a claim: its statement, attribution, and whether it holds a figure."""

    statement: Statement
    attribution: Attribution | None
    has_figure: bool
