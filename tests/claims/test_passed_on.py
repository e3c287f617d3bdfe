from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims


@pytest.mark.parametrize(
    ("text", "wording", "speaker", "chain"),
    [
        (
            "Fire chief James Steele said the department was treating it as arson, the Anchor News reported.",
            "The department was treating it as arson",
            "Anchor News",
            ("James Steele",),
        ),
        (
            "The ministry said two ships had sunk, according to the Anchor News.",
            "Two ships had sunk",
            "Anchor News",
            ("ministry",),
        ),
        (
            "The army said it had retaken the bridge in May 2021, the Anchor News reported.",
            "The army had retaken the bridge in May 2021",
            "Anchor News",
            ("army",),
        ),
    ],
)
def test_what_was_said_is_the_claim_and_who_said_so_first_is_relied_on(
    claims_of: Callable[..., Claims], text: str, wording: str, speaker: str, chain: tuple[str, ...]
) -> None:
    (claim,) = claims_of(text)
    assert claim.attribution is not None
    assert (claim.wording, claim.attribution.speaker, claim.attribution.chain) == (wording, speaker, chain)


def test_a_doubt_of_the_first_source_is_kept(claims_of: Callable[..., Claims]) -> None:
    (claim,) = claims_of("The army claims 40 rebels were killed, the Anchor News said.")
    assert (claim.modality, claim.modality_cue) == ("hedged", "claims")


def test_who_is_only_told_passes_nothing_on(claims_of: Callable[..., Claims]) -> None:
    (claim,) = claims_of("Ana Ruiz told the Anchor News that two ships had sunk in May 2021.")
    assert claim.attribution is not None
    assert (claim.attribution.speaker, claim.attribution.chain) == ("Ana Ruiz", ())


def test_a_longer_report_that_holds_words_of_somebody_is_kept_whole(claims_of: Callable[..., Claims]) -> None:
    text = "The Anchor News reported that police had raided the bank after its director said that 4 million had gone."
    assert claims_of(text)[0].quote.startswith("police had raided the bank")
