from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims


@pytest.mark.parametrize(
    ("text", "quote", "modality", "speaker"),
    [
        (
            "Neither driver held a valid licence, the inquiry in Sarn was told.",
            "Neither driver held a valid licence",
            "denied",
            "inquiry in Sarn",
        ),
        ("None of the pupils was hurt, the inquest heard.", "None of the pupils was hurt", "denied", "inquest"),
        ("Ana Ruiz had taken 40 pills, the Lowport inquest heard.", "Ana Ruiz had taken 40 pills", "asserted", None),
        ("Ana Ruiz had drunk 12 beers, an inquest heard on Monday.", "Ana Ruiz had drunk 12 beers", "asserted", None),
        ("The jury was told that Ana Ruiz had stolen $9,000.", "Ana Ruiz had stolen $9,000", "asserted", "jury"),
    ],
)
def test_what_a_hearing_is_told_is_said_there(
    claims_of: Callable[..., Claims], text: str, quote: str, modality: str, speaker: str | None
) -> None:
    (claim,) = claims_of(text)
    assert (claim.quote, claim.modality.value) == (quote, modality)
    assert claim.attribution is not None
    assert speaker is None or claim.attribution.speaker == speaker


@pytest.mark.parametrize(
    "text",
    [
        "The jury in Sarn was told to go home for 12 days.",
        "The court in Sarn heard evidence for 12 days.",
        "Ana Ruiz was told that 40 boats had sunk.",
    ],
)
def test_what_is_only_done_at_a_hearing_is_nobodys_word(claims_of: Callable[..., Claims], text: str) -> None:
    assert all(c.attribution is None for c in claims_of(text))
