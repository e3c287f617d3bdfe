"""A season beside a month."""

from __future__ import annotations

import pytest

from claimcheck import compare


@pytest.mark.parametrize(
    ("claim", "report", "stance"),
    [
        ("The vote will be held in the autumn.", "The vote will be held in March, the commission said.", "contradicts"),
        ("The bridge will open in summer.", "The bridge will open in December.", "contradicts"),
        ("The festival takes place in May.", "The festival takes place in autumn.", "contradicts"),
        ("The Chilean vote will be held in spring.", "The Chilean vote will be held in May.", "contradicts"),
        ("The bridge will open in summer.", "The bridge will open in July.", "supports|silent"),
        (
            "The Australian election will be held in spring.",
            "The Australian election will be held in November.",
            "supports|silent",
        ),
        ("The trial begins in winter.", "The trial begins in late February.", "supports|silent"),
        ("The firm will open a shop in the autumn.", "The firm will close a shop in March.", "silent"),
        ("The club won the spring title.", "The club won the title in November.", "silent|supports"),
    ],
)
def test_a_month_far_from_the_season_excludes_it_and_one_in_it_or_next_to_it_does_not(
    claim: str, report: str, stance: str
) -> None:
    assert compare(claim, report).stance.value in stance.split("|")
