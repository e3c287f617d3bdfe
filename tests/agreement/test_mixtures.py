"""All of a number beside a list of two kinds."""

from __future__ import annotations

import pytest

from claimcheck import compare


@pytest.mark.parametrize(
    ("claim", "report", "stance"),
    [
        (
            "Thirty people died in the crash, all of them tourists.",
            "Thirty people died in the crash: 22 tourists and eight crew.",
            "contradicts",
        ),
        (
            "Ten people were killed, all of them children.",
            "Ten people were killed, including four children and six adults.",
            "contradicts",
        ),
        ("All the victims were women.", "The victims were five women and two men.", "contradicts"),
        ("Ten people were killed, all of them children.", "Ten people were killed, all children.", "supports"),
        ("Five people were arrested, all of them men.", "Five men were arrested.", "supports"),
    ],
)
def test_a_list_of_two_kinds_excludes_that_all_are_of_one(claim: str, report: str, stance: str) -> None:
    assert compare(claim, report).stance.value in stance.split("|")
