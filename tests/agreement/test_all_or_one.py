"""What is told of all, of one alone, and of one among others."""

from __future__ import annotations

import pytest

from claimcheck import compare


@pytest.mark.parametrize(
    ("claim", "report", "stance"),
    [
        ("Both engines failed.", "Only the left engine failed.", "contradicts"),
        ("Only one lifeboat was launched.", "All six lifeboats were launched.", "contradicts"),
        ("Both bridges were rebuilt in 2010.", "Just the southern bridge was rebuilt in 2010.", "contradicts"),
        ("Each of the three tunnels flooded.", "Only one tunnel flooded.", "contradicts"),
        ("Both engines failed.", "The left engine failed.", "silent"),
        ("The radar of both ships worked.", "The radar of one ship was broken.", "silent"),
        ("All schools in the county closed.", "One school in the county closed.", "silent"),
        ("Both sides signed the deal.", "The deal was signed by both sides, one of them in Doorn.", "supports"),
        ("Both engines failed.", "Both engines failed, the left engine first.", "supports"),
    ],
)
def test_all_and_one_alone_exclude_each_other_and_one_among_others_bears_out_nothing(
    claim: str, report: str, stance: str
) -> None:
    assert compare(claim, report, judge="none").stance.value == stance
