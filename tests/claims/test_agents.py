from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims


@pytest.mark.parametrize(
    ("text", "wording", "speaker"),
    [
        (
            "The damage is put at 40 million euros by the insurer, Corvane.",
            "The damage is put at 40 million euros",
            "Corvane",
        ),
        (
            "The number of dead was estimated by the Red Cross at 300.",
            "The number of dead was estimated at 300",
            "Red Cross",
        ),
        (
            "Losses could reach 200 million euros, according to an estimate by the chamber of commerce.",
            "Losses could reach 200 million euros",
            "chamber of commerce",
        ),
        (
            "According to data from the ministry, exports fell 4 percent in May 2021.",
            "Exports fell 4 percent in May 2021",
            "ministry",
        ),
    ],
)
def test_whoever_gives_a_figure_vouches_for_it(
    claims_of: Callable[..., Claims], text: str, wording: str, speaker: str
) -> None:
    (claim,) = claims_of(text)
    assert claim.attribution is not None
    assert (claim.wording, claim.attribution.speaker) == (wording, speaker)


@pytest.mark.parametrize(
    "text",
    [
        "The house was bought by the bank at 300,000 euros.",
        "The film was directed by Ana Ruiz in 2019.",
        "Two men were arrested by police on 4 June 2021.",
    ],
)
def test_whoever_does_something_does_not(claims_of: Callable[..., Claims], text: str) -> None:
    (claim,) = claims_of(text)
    assert claim.attribution is None


def test_what_is_counted_stands_before_the_verb(claims_of: Callable[..., Claims]) -> None:
    first, second = claims_of("The number of injured is put at 23 by the fire brigade. The union speaks of 31.")
    assert [q.unit for q in (*first.quantities, *second.quantities)] == ["injured", "injured"]
