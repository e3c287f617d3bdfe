"""Claiming lives, titles and money says nothing."""

from __future__ import annotations

import pytest

import claimcheck


@pytest.mark.parametrize(
    "text",
    [
        "The landslide claimed 44 lives in the valley.",
        "A car bomb claimed the lives of 12 miners on Friday.",
        "The virus has claimed its first victim in Norvia.",
    ],
)
def test_whatever_claims_lives_says_nothing(text: str) -> None:
    assert claimcheck.find_attributions(text) == ()


def test_whoever_claims_that_lives_were_lost_says_so() -> None:
    (told,) = claimcheck.find_attributions("The rebels claimed that 44 lives were lost.")
    assert told.speaker == "rebels"
