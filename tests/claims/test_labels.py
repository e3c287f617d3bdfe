from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.claims.attribution import attribute
from claimcheck.claims.labels import labels_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.reading import Reading

TALK = (
    "HALE: The bridge is closed today. The ferries are full.\n\n"
    "RUIZ: We will open it on Monday, as we promised the town."
)


def test_a_transcripts_speakers_are_vouched_sources(reading_of: Callable[..., Reading]) -> None:
    reading = reading_of(TALK)
    found = [(a.source.of(reading.text), a.content.of(reading.text)) for a in attribute(reading) if a.source]
    assert found == [
        ("HALE", "The bridge is closed today."),
        ("HALE", "The ferries are full."),
        ("RUIZ", "We will open it on Monday, as we promised the town."),
    ]


def test_one_label_in_capitals_makes_no_transcript(reading_of: Callable[..., Reading]) -> None:
    assert labels_of(reading_of("HALE: The bridge is closed today.\n\nThe ferries are full on Monday.")) == {}


def test_a_label_of_the_newsroom_is_nobodys(reading_of: Callable[..., Reading]) -> None:
    assert labels_of(reading_of("Note: The bridge is closed today, the port authority wrote on Monday.")) == {}


def test_a_clock_time_is_no_label(reading_of: Callable[..., Reading]) -> None:
    assert labels_of(reading_of("At 10:30 the bridge was closed for the second time in a week.")) == {}
