"""A part that has come of all that was ordered."""

from __future__ import annotations

import pytest

from claimcheck import compare


@pytest.mark.parametrize(
    ("claim", "report", "stance"),
    [
        (
            "Kenya bought 80 trains in total.",
            "Kenya received a first batch of 80 trains, out of the 300 it has bought.",
            "contradicts",
        ),
        (
            "Peru ordered 200,000 tests.",
            "Peru received a first shipment of 200,000 tests of the two million it ordered.",
            "contradicts",
        ),
        (
            "Peru received 200,000 tests.",
            "Peru received a first shipment of 200,000 tests of the two million it ordered.",
            "supports",
        ),
        ("The city has repaired 30 bridges.", "The city has repaired 30 of the 90 bridges it inspected.", "supports"),
    ],
)
def test_the_part_is_not_what_was_ordered(claim: str, report: str, stance: str) -> None:
    assert compare(claim, report).stance.value in stance.split("|")
