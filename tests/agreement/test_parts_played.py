"""What somebody was in what happened."""

from __future__ import annotations

import pytest

from claimcheck import compare


@pytest.mark.parametrize(
    ("claim", "report", "stance"),
    [
        (
            "Omar Diab was driving the van when it crashed.",
            "Omar Diab was a passenger in the van when it crashed.",
            "contradicts",
        ),
        (
            "Omar Diab was a passenger in the van when it crashed.",
            "Omar Diab was driving the van when it crashed.",
            "contradicts",
        ),
        (
            "Lena Vogt was the pilot of the plane that crashed.",
            "Lena Vogt was a passenger on the plane that crashed.",
            "contradicts",
        ),
        ("Lena Vogt was the landlord of the flat.", "Lena Vogt was the tenant of the flat.", "contradicts"),
        (
            "The man was a passenger on the bus.",
            "The man was a passenger on the bus and later drove a taxi.",
            "supports",
        ),
        ("A passenger was killed.", "The driver was hurt and a passenger was killed.", "supports"),
        ("Tom Hale was the host of the show.", "Tom Hale was a guest at the White House.", "silent"),
    ],
)
def test_one_is_not_driver_and_passenger(claim: str, report: str, stance: str) -> None:
    assert compare(claim, report).stance.value in stance.split("|")
