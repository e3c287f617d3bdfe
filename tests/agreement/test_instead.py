"""What a report names only to put another in its place."""

from __future__ import annotations

import pytest

from claimcheck import compare


@pytest.mark.parametrize(
    ("claim", "report", "stance"),
    [
        ("The driver was arrested.", "The passenger, not the driver, was arrested.", "contradicts"),
        (
            "The mayor was killed in the blast.",
            "It was the mayor's deputy, not the mayor, who was killed in the blast.",
            "contradicts",
        ),
        ("The school was set on fire.", "The church, not the school, was set on fire.", "contradicts"),
        (
            "The new stadium will be built in Porto.",
            "The new stadium will be built in Braga rather than in Porto.",
            "contradicts",
        ),
        ("The festival will be held in Bergen.", "The festival will be held in Oslo instead of Bergen.", "contradicts"),
        (
            "The government will raise taxes.",
            "The government will cut spending rather than raise taxes.",
            "contradicts",
        ),
        (
            "The strike will begin on Tuesday.",
            "The strike will begin on Monday, not Tuesday, the union said.",
            "contradicts",
        ),
        (
            "The mayor blamed the engineers.",
            "The mayor blamed the builders, not the engineers who had designed the bridge.",
            "contradicts",
        ),
        ("The cook was arrested.", "The cook, not the captain, was arrested.", "supports"),
        ("The mayor opened the bridge.", "The mayor, not the governor, opened the bridge.", "supports"),
        (
            "The council will build a school in Varn.",
            "The council will build a school in Varn rather than a car park, residents were told.",
            "supports",
        ),
        ("The storm hit the coast.", "The storm hit the coast, not far from Ostrand.", "supports"),
        (
            "The engineers designed the bridge.",
            "The mayor blamed the builders, not the engineers who had designed the bridge.",
            "supports|silent",
        ),
        ("Workers got a bonus instead of a rise.", "Workers got a bonus instead of a rise.", "supports"),
        (
            "The factory makes tyres.",
            "The factory, which makes tyres instead of belts since May, employs 300 people.",
            "supports|silent",
        ),
    ],
)
def test_what_is_set_aside_is_contradicted_and_what_holds_is_not(claim: str, report: str, stance: str) -> None:
    assert compare(claim, report).stance.value in stance.split("|")
