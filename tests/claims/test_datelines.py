from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from claimcheck.claims.datelines import past_dateline
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims

SENTENCE = "A man from Sarn said two boats sank."


@pytest.mark.parametrize(
    "dateline",
    [
        "SARN, Orvenia, Oct. 16 (Wire) -- ",
        "SARN — ",
        "Sarn, Orvenia (Wireline) - ",
        "New Brell (AW) – ",
        "(AW) ",
        "SARN, Orvenia, March 4, 2025 (Wire) — ",
        "Sarn — ",
        "Sarn, Orvenia, March 4, 2025 — ",
    ],
)
def test_it_is_no_part_of_the_first_sentence(dateline: str) -> None:
    text = dateline + SENTENCE
    assert past_dateline(text, Span(0, len(text))).of(text) == SENTENCE


@pytest.mark.parametrize(
    "text",
    ["Ana Ruiz (left) – who lost – went home.", "The ship - a ferry - sank.", "Ruiz — The Rock — left.", SENTENCE],
)
def test_other_beginnings_stay(text: str) -> None:
    assert past_dateline(text, Span(0, len(text))).of(text) == text


def test_the_place_is_not_who_speaks(claims_of: Callable[..., Claims]) -> None:
    (claim,) = claims_of("SARN, Orvenia, Oct. 16 (Wire) -- A man from Brell said two boats sank.")
    assert claim.attribution is not None
    assert claim.attribution.speaker == "A man from Brell"
    assert claim.times == ()
