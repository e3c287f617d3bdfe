"""Ministers, ministries and chambers of parliament."""

from __future__ import annotations

import pytest

from claimcheck import compare


@pytest.mark.parametrize(
    ("claim", "report", "stance"),
    [
        ("Kenya's transport minister will travel to Oslo.", "Kenya's labour minister will travel to Oslo.", "silent"),
        (
            "Education Minister Tom Hale will open the school.",
            "Defence Minister Tom Hale will open the school.",
            "silent",
        ),
        ("Peru's culture ministry closed the museum.", "Peru's health ministry closed the museum.", "silent"),
        (
            "Elena Braga is the finance minister of Cape Verde.",
            "Elena Braga is the health minister of Cape Verde.",
            "contradicts",
        ),
        ("The bill was approved by the upper house.", "The bill has not been approved by the lower house.", "silent"),
        (
            "Parliament's lower house approved the budget.",
            "The upper house of parliament approved the budget.",
            "silent",
        ),
        (
            "Ukraine's foreign minister will visit Warsaw.",
            "Ukraine's minister of foreign affairs will visit Warsaw.",
            "supports",
        ),
        ("The finance minister resigned.", "The minister of finance resigned.", "supports"),
        (
            "The foreign minister resigned.",
            "The foreign minister resigned after the defence minister had been sacked.",
            "supports",
        ),
        ("Ten people were killed.", "The interior ministry said ten people were killed.", "supports"),
        (
            "The Senate passed the bill.",
            "The Senate passed the bill after the House of Representatives had approved it.",
            "supports",
        ),
    ],
)
def test_two_offices_are_two(claim: str, report: str, stance: str) -> None:
    assert compare(claim, report).stance.value in stance.split("|")
