""" "Over" that belongs to a verb and bounds no figure."""

from __future__ import annotations

import pytest

from claimcheck import compare


@pytest.mark.parametrize(
    ("claim", "report", "stance"),
    [
        ("The state took over 12 banks.", "The state took over 30 banks.", "contradicts"),
        ("The lorry ran over 3 children.", "The lorry ran over 5 children.", "contradicts"),
        ("The union has turned over 40 documents.", "The union has turned over 12 documents.", "contradicts"),
        ("The firm won over 300 contracts last year.", "The firm won 350 contracts last year.", "supports"),
        ("The party won over 12 seats.", "The party won 30 seats.", "supports|silent"),
    ],
)
def test_over_with_its_verb_bounds_nothing(claim: str, report: str, stance: str) -> None:
    assert compare(claim, report).stance.value in stance.split("|")
