from __future__ import annotations

import pytest

import claimcheck


def content(text: str) -> list[tuple[str, str]]:
    return [(a.speaker, a.content.of(text)) for a in claimcheck.find_attributions(text)]


@pytest.mark.parametrize(
    ("text", "speaker", "what"),
    [
        ("Kosta said 3 million people voted twice but offered no proof.", "Kosta", "3 million people voted twice"),
        ("The ministry said that 12 fighters died, but gave no evidence.", "ministry", "12 fighters died"),
        ("Police said three men were held but did not give details.", "Police", "three men were held"),
        ("Police said two men were held but did not say why.", "Police", "two men were held"),
        ("Police said 12 people died but declined to give further details.", "Police", "12 people died"),
        ("The army said 40 rebels were killed, without providing evidence.", "army", "40 rebels were killed"),
        ("The governor said five people died and ordered an inquiry.", "governor", "five people died"),
        ("Police said a man died and opened an investigation.", "Police", "a man died"),
        ("The council said 300 homes were flooded and ordered an evacuation.", "council", "300 homes were flooded"),
    ],
)
def test_what_the_reporter_adds_of_the_source_is_not_what_it_says(text: str, speaker: str, what: str) -> None:
    assert content(text) == [(speaker, what)]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            "The minister said the opposition alleged fraud but offered no proof.",
            "the opposition alleged fraud but offered no proof",
        ),
        (
            "The mayor said the firm sacked 40 people and ordered an inquiry.",
            "the firm sacked 40 people and ordered an inquiry",
        ),
        (
            "Police said the driver lost control but did not stop.",
            "the driver lost control but did not stop",
        ),
        (
            "The mayor said the boats left without saying goodbye to the crew.",
            "the boats left without saying goodbye to the crew",
        ),
    ],
)
def test_what_the_source_tells_of_others_stays_in_what_it_says(text: str, what: str) -> None:
    assert content(text)[0][1] == what


def test_a_quotation_keeps_what_its_speaker_left_unsaid() -> None:
    text = "Ana Ruiz said: “The board met in May but gave no details of the sale.”"
    assert content(text) == [("Ana Ruiz", "The board met in May but gave no details of the sale")]
