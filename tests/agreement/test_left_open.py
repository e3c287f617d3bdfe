"""What a report neither tells nor rejects."""

from __future__ import annotations

import pytest

from claimcheck import compare


@pytest.mark.parametrize(
    ("claim", "report", "stance"),
    [
        ("The dam will burst.", "Engineers cannot rule out that the dam will burst.", "silent"),
        ("The plane was shot down.", "Investigators have not ruled out that the plane was shot down.", "silent"),
        (
            "The governor is a candidate for president.",
            "The governor is thinking about running for president.",
            "silent",
        ),
        ("The company moved to Malta.", "The company is toying with the idea of moving to Malta.", "silent"),
        ("Ana Berg has signed for Norby.", "Speculation that Ana Berg has signed for Norby is growing.", "silent"),
        (
            "Tervia has banned petrol cars.",
            "The story that Tervia has banned petrol cars is making the rounds. The ministry did not answer.",
            "silent",
        ),
        (
            "Ana Berg has signed for Norby.",
            "Rumours that Ana Berg has signed for Norby were confirmed on Friday.",
            "supports",
        ),
        ("The plane was shot down.", "Investigators ruled out that the plane was shot down.", "denies"),
        ("The mayor has resigned.", "The mayor has resigned and is considering a move to Brussels.", "supports"),
        ("The firm will close the plant.", "The firm, which is considering a sale, will close the plant.", "supports"),
        (
            "The owner was arrested on Thursday.",
            "A judge has yet to decide whether the owner, who was arrested on Thursday, can go home.",
            "supports",
        ),
        ("The minister would not rule out a tax rise.", "The minister would not rule out a tax rise.", "supports"),
    ],
)
def test_what_is_left_open_is_not_told(claim: str, report: str, stance: str) -> None:
    assert compare(claim, report).stance.value in stance.split("|")
