"""A vote of all beside a count of votes."""

from __future__ import annotations

import pytest

from claimcheck import compare


@pytest.mark.parametrize(
    ("claim", "report", "stance"),
    [
        ("The motion was passed unanimously.", "The motion was passed by nine votes to six.", "contradicts"),
        (
            "The council unanimously approved the plan.",
            "The council approved the plan by 12 votes to 11.",
            "contradicts",
        ),
        ("The motion was passed by nine votes to six.", "The motion was passed unanimously.", "contradicts"),
        (
            "The resolution was adopted unanimously.",
            "The resolution was adopted with three countries voting against.",
            "contradicts",
        ),
        ("The court ruled unanimously.", "The court ruled 5-4.", "contradicts"),
        ("The motion was passed unanimously.", "The motion was passed by 15 votes to none.", "supports|silent"),
        ("The motion passed unanimously.", "The motion passed unanimously, by 15 votes to none.", "supports"),
        (
            "The team was unanimously named team of the year.",
            "The team won 3-1 and was named team of the year.",
            "supports|silent",
        ),
    ],
)
def test_all_and_some_of_a_vote_exclude_each_other(claim: str, report: str, stance: str) -> None:
    assert compare(claim, report).stance.value in stance.split("|")
