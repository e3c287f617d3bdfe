"""What something is done in line with says nothing; a plan or a law that stands apart does."""

from __future__ import annotations

import pytest

import claimcheck


@pytest.mark.parametrize(
    "text",
    [
        "The parade went according to plan and the last float left at noon.",
        "Bunks are given out according to rank, and each officer has a servant.",
        "Tolls are set according to weight in Norvia.",
        "The chapel was rebuilt according to a 1780s drawing.",
        "Heirs are chosen according to the law, and the oldest inherits 40 cows.",
        "Seeds are sown according to the season.",
    ],
)
def test_what_something_is_done_in_line_with_tells_nothing(text: str) -> None:
    assert claimcheck.find_attributions(text) == ()


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("According to the plan, 300 flats will be built by 2027.", "plan"),
        ("The pier will be 300 metres long, according to the drawing.", "drawing"),
        ("The pier is 300 metres long according to a plan seen by Radio Anchor.", "plan seen by Radio Anchor"),
        ("The road is closed according to the police.", "police"),
        ("The plot is worth 3 million francs, according to Norvia's Price Board.", "Norvia's Price Board"),
    ],
)
def test_a_plan_that_stands_apart_and_a_body_tell(text: str, speaker: str) -> None:
    assert [a.speaker for a in claimcheck.find_attributions(text)] == [speaker]
