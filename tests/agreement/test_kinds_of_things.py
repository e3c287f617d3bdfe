"""Nouns that count two things."""

from __future__ import annotations

import pytest

from claimcheck import compare


@pytest.mark.parametrize(
    ("claim", "report", "stance"),
    [
        ("The ministry has built 64 clinics in Sindh.", "The ministry has built 64 schools in Sindh.", "silent"),
        ("The zoo has 12 tigers.", "The zoo has 12 lions.", "silent"),
        ("Police seized 64 pistols in Lagos.", "Police seized 64 laptops in Lagos.", "silent"),
        (
            "Two passengers were killed when the bus crashed.",
            "Two pedestrians were killed when the bus crashed.",
            "silent",
        ),
        (
            "The ministry has built 64 clinics in Sindh.",
            "The ministry has built 64 schools and 64 clinics in Sindh.",
            "supports",
        ),
        ("The firm sold 5,000 cars in Poland.", "The firm sold 5,000 vehicles in Poland.", "supports"),
        ("The fire destroyed 40 houses in Evia.", "The fire destroyed 40 homes in Evia.", "supports"),
    ],
)
def test_equal_figures_of_two_kinds_bear_nothing_out(claim: str, report: str, stance: str) -> None:
    assert compare(claim, report).stance.value in stance.split("|")
