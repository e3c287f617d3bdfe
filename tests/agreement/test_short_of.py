"""Who turned back before he got there."""

from __future__ import annotations

import pytest

from claimcheck import compare


@pytest.mark.parametrize(
    ("claim", "report", "stance"),
    [
        (
            "The climber reached the top of Makalu.",
            "The climber turned back 300 metres below the top of Makalu.",
            "contradicts",
        ),
        ("The team reached the South Pole.", "The team gave up 40 miles short of the South Pole.", "contradicts"),
        ("The boat reached the island.", "The boat was turned back before it reached the island.", "contradicts"),
        (
            "The climber reached the summit.",
            "The climber reached the summit and turned back after ten minutes.",
            "supports",
        ),
        (
            "The climber reached the summit.",
            "The climber reached the summit but died 300 metres below it on his descent.",
            "supports|silent",
        ),
    ],
)
def test_who_turned_back_did_not_get_there(claim: str, report: str, stance: str) -> None:
    assert compare(claim, report).stance.value in stance.split("|")
