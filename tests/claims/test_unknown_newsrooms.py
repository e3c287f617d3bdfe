"""A newsroom that no list names is known by what it verifies, and by not appearing otherwise in its story."""

from __future__ import annotations

import pytest

from claimcheck import find_disclaimers
from claimcheck.claims.claim import Voice

TOLD = "Police said 12 people died in the fire."


def voices(text: str, outlet: str | None = None) -> list[Voice]:
    return [d.by for d in find_disclaimers(text, outlet=outlet)]


@pytest.mark.parametrize(
    "text",
    [
        "Tarnline could not independently verify the figure.",
        "The Tarnline was unable to verify the claim.",
        "Daily Halden has not been able to verify the footage.",
        "Rappler could not independently verify the figure.",
        "The Irrawaddy could not independently verify the reports.",
        "A nurse told Tarnline that more were hurt. Tarnline could not verify this.",
    ],
)
def test_without_an_outlet_a_newsroom_that_cannot_verify_is_the_outlet(text: str) -> None:
    assert voices(f"{TOLD} {text}") == [Voice.OUTLET]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry could not independently verify the figure.",
        "Halden Chemicals could not independently verify the figure.",
        "The Red Cross could not independently verify the figure.",
        "The Kremlin could not verify the figure.",
        "NATO could not independently verify the figure.",
        "Israel could not independently verify the claim.",
        "Anna Marek could not verify the figure.",
        "Tarnline said its server was hacked. Tarnline could not independently verify the figure.",
        "The bridge near Vosk is shut. Vosk could not verify the figure.",
    ],
)
def test_bodies_places_and_whoever_else_acts_in_the_story_are_not(text: str) -> None:
    assert voices(f"{TOLD} {text}") == [Voice.THIRD_PARTY]


def test_with_an_outlet_another_name_is_another() -> None:
    assert voices(f"{TOLD} Tarnline could not independently verify the figure.", "Halden Post") == [Voice.THIRD_PARTY]


@pytest.mark.parametrize(
    ("outlet", "name"),
    [
        ("Tarnline", "Tarnline.com"),
        ("Tarnline.in", "Tarnline"),
        ("Tarnline\n", "Tarnline"),
        ("Daily Tarn.co.ke", "Daily Tarn"),
    ],
)
def test_an_outlet_is_known_by_its_name_and_by_its_address(outlet: str, name: str) -> None:
    assert voices(f"{TOLD} {name} could not independently verify the figure.", outlet) == [Voice.OUTLET]
