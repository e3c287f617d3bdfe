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


ROUND_UP = (
    "Answers\n\n{first}\n\nThe harbour master's office: its divers found 14 crates under the pier.\n\n"
    "The Dockers' Union: nearly one in four of the crane drivers has left since May. It blames the hours."
)


def test_a_round_up_labels_its_speakers_by_role(claims_of):
    found = claims_of(ROUND_UP.format(first="We rang everybody."))
    speakers = {c.quote: c.attribution.speaker for c in found if c.attribution}
    assert speakers["its divers found 14 crates under the pier"] == "harbour master's office"
    assert speakers["nearly one in four of the crane drivers has left since May"] == "Dockers' Union"
    assert "It blames the hours" not in speakers


def test_in_a_round_up_the_sentence_s_own_attribution_counts(claims_of):
    first = "The National Bank: nobody there has been suspended, according to its spokesman, Oskar Timm."
    assert claims_of(ROUND_UP.format(first=first))[0].attribution.speaker == "Oskar Timm"


def test_a_single_paragraph_with_a_role_and_a_colon_is_no_round_up(claims_of):
    (claim,) = claims_of("The harbour master's office: its divers found 14 crates under the pier in May.")
    assert claim.attribution is None


def test_a_topic_before_a_colon_is_no_speaker(claims_of):
    found = claims_of("The cost: the bridge took $4 million.\n\nThe cause: a barge hit the pier on Friday, 5 May.")
    assert all(c.attribution is None for c in found)


def test_a_live_report_s_clock_time_stands_before_the_speaker(claims_of):
    found = claims_of(
        "09:20 Defense Ministry repeats that 38 drones were shot down over Lessen on Tuesday night.\n\n"
        "13:30 Ivana Hale: two people were killed by debris near the coast.\n\n"
        "17:50 Adela Ruiz: “We have not closed the road to the coast since 1990.”"
    )
    assert [c.attribution.speaker for c in found] == ["Defense Ministry", "Ivana Hale", "Adela Ruiz"]


def test_what_the_speaker_was_doing_may_stand_before_the_colon(claims_of):
    text = 'The vote was put off.\n\nDalia Renko, leaving the chamber: "The budget will be cut by nine million euros."'
    (claim,) = [c for c in claims_of(text) if "nine million" in c.quote]
    assert claim.attribution.speaker == "Dalia Renko"
