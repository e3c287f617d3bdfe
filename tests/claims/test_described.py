"""Described: whom "the senator", "the 49-year-old" and "the militant group" mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        (
            "Governor Ana Ruiz opened the bridge in May. The governor spent 12 million euros on it.",
            "Ana Ruiz spent 12 million euros on it",
        ),
        (
            "Ana Ruiz, 49, opened the bridge in May. The 49-year-old has lived in Brell since 2010.",
            "Ana Ruiz has lived in Brell since 2010",
        ),
        (
            "The Red Banner Front seized Brell in May. The militant group holds 12 towns in the valley.",
            "The Red Banner Front holds 12 towns in the valley",
        ),
        (
            "Red Banner Front fighters seized Brell in May, when the group took 12 towns in the valley.",
            "Red Banner Front fighters seized Brell in May, when the group took 12 towns in the valley",
        ),
        (
            "Governor Ana Ruiz opened the bridge in May. The governor sold her 12 boats in Lowport.",
            "Ana Ruiz sold her 12 boats in Lowport",
        ),
    ],
)
def test_a_description_becomes_the_name(claims_of: Callable[..., Claims], text: str, wording: str) -> None:
    assert claims_of(text)[-1].wording == wording


@pytest.mark.parametrize(
    "text",
    [
        "Governor Ana Ruiz met Governor Karl Hale in May. The governor spent 12 million euros on boats.",
        "Former governor Ana Ruiz opened the bridge in May. The governor spent 12 million euros on it.",
        "Ana Ruiz, 49, and Karl Hale, 49, met in May. The 49-year-old has lived in Brell since 2010.",
        "Ana Ruiz, 49, met voters in May. The 49-year-old bridge was closed in 2010.",
        "Karl Hale, who works at Norvax Holdings, hid in May. The group was freed in Brell after 12 days.",
        "Ana Ruiz, a woman from Brell, sold boats in May. The woman of the year won 12 million euros.",
    ],
)
def test_where_another_may_be_meant_it_stays(claims_of: Callable[..., Claims], text: str) -> None:
    claim = claims_of(text)[-1]
    assert claim.wording.lower() == claim.quote.lower()
