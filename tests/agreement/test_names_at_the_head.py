"""Names that open a sentence, which a parse may take for common nouns."""

from __future__ import annotations

import pytest

from claimcheck import compare


@pytest.mark.parametrize(
    ("claim", "report", "stance"),
    [
        ("Vestas has sued Nordex.", "Dassault has sued Nordex.", "silent|contradicts"),
        ("Bosch has bought Kuka.", "Dassault has bought the robot maker Kuka.", "silent|contradicts"),
        ("Equinor bought the yard.", "Santander bought the yard.", "silent|contradicts"),
        ("Dassault has bought Altair.", "Dassault has acquired Altair.", "supports"),
        ("Police arrested the man.", "Officers arrested the man.", "supports"),
    ],
)
def test_two_names_at_the_head_are_two(claim: str, report: str, stance: str) -> None:
    assert compare(claim, report).stance.value in stance.split("|")
