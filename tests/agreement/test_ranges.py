"""Ranges and round figures that a judge misreads."""

from __future__ import annotations

import pytest

from claimcheck import compare


@pytest.mark.parametrize(
    ("claim", "report", "stance"),
    [
        (
            "Between 300 and 400 jobs will go at the Varn steelworks.",
            "Norsk is to axe 350 jobs at the Varn steelworks.",
            "supports|silent",
        ),
        (
            "There are 412 candidates in the northern district.",
            "Around 400 candidates are standing in the northern district.",
            "supports",
        ),
        (
            "The Varn refinery will shed between 300 and 400 jobs.",
            "Norsk said it would cut 520 jobs at the Varn refinery.",
            "contradicts",
        ),
    ],
)
def test_a_figure_inside_a_range_is_not_refuted(claim: str, report: str, stance: str) -> None:
    assert compare(claim, report).stance.value in stance.split("|")
