from __future__ import annotations

import pytest

import claimcheck


def told(text: str) -> list[tuple[str, str, str]]:
    return [(a.speaker, a.cue, a.content.of(text)) for a in claimcheck.find_attributions(text)]


@pytest.mark.parametrize(
    ("text", "speaker", "cue", "what"),
    [
        ("Ana Ruiz wants to close the bridge.", "Ana Ruiz", "wants", "to close the bridge"),
        ("Ana Ruiz opposes the new toll.", "Ana Ruiz", "opposes", "the new toll"),
        ("Ana Ruiz criticized the port for its delays.", "Ana Ruiz", "criticized", "the port for its delays"),
        ("Ana Ruiz accused the port of hiding its losses.", "Ana Ruiz", "accused", "the port of hiding its losses"),
        ("Ana Ruiz called for a new bridge.", "Ana Ruiz", "called", "a new bridge"),
        ("Ana Ruiz described the toll as a burden.", "Ana Ruiz", "described", "the toll as a burden"),
        ("Ana Ruiz urged drivers to stay at home.", "Ana Ruiz", "urged", "drivers to stay at home"),
        ("The survey found a gap of ten points.", "survey", "found", "a gap of ten points"),
        ("The toll was criticized by Ana Ruiz.", "Ana Ruiz", "criticized", "The toll"),
        ("Ana Ruiz is confident that the bridge will hold.", "Ana Ruiz", "confident", "the bridge will hold"),
        ("Ana Ruiz expressed doubt about the toll.", "Ana Ruiz", "doubt", "the toll"),
        ("Ana Ruiz went on to praise the crew.", "Ana Ruiz", "praise", "the crew"),
    ],
)
def test_what_a_source_wants_judges_or_speaks_about(text: str, speaker: str, cue: str, what: str) -> None:
    assert (speaker, cue, what) in told(text)


def test_the_target_of_a_label_in_quotation_marks_belongs_to_the_content() -> None:
    text = "Ana Ruiz called the toll a “gift to the rich and idle” of the town."
    assert told(text)[0][2].startswith("the toll a “gift to the rich")


def test_deeds_are_no_stances() -> None:
    assert told("Ana Ruiz closed the bridge and built a pier.") == []


def test_a_stance_inside_direct_speech_belongs_to_the_speech() -> None:
    text = "“The dockers want a raise and oppose the toll,” Ana Ruiz said."
    assert [cue for _, cue, _ in told(text)] == ["said"]


def test_stances_make_no_claim_somebodys_word() -> None:
    text = "Ana Ruiz wants to close the bridge, which carried 40,000 cars a day in 2023."
    assert all(c.attribution is None for c in claimcheck.find_claims(text))
