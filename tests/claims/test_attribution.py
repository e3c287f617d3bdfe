from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck

if TYPE_CHECKING:
    from claimcheck.claims.claim import Attribution


def said(text: str) -> list[Attribution]:
    return list(claimcheck.find_attributions(text))


def content(text: str) -> list[tuple[str, str]]:
    return [(a.speaker, a.content.of(text)) for a in said(text)]


@pytest.mark.parametrize(
    ("text", "speaker", "what"),
    [
        ("The bridge is closed, Mayor Ana Ruiz said.", "Ana Ruiz", "The bridge is closed"),
        ("Mayor Ana Ruiz said the bridge is closed.", "Ana Ruiz", "the bridge is closed"),
        ("The bridge is closed, according to Ana Ruiz.", "Ana Ruiz", "The bridge is closed"),
        ("According to Ana Ruiz, the bridge is closed.", "Ana Ruiz", "the bridge is closed"),
        ("“The bridge is closed,” said Ana Ruiz, the mayor.", "Ana Ruiz", "The bridge is closed"),
        ("“The bridge is closed,“ Ana Ruiz told reporters.", "Ana Ruiz", "The bridge is closed"),
        ("Harbour officials in Lisbon said the bridge is closed.", "Harbour officials in Lisbon", "the bridge is closed"),
        ("Ana Ruiz denied that the bridge had been closed.", "Ana Ruiz", "the bridge had been closed"),
        (
            "Ana Ruiz told a crowded meeting in the town hall that the bridge is closed.",
            "Ana Ruiz",
            "the bridge is closed",
        ),
        (
            "Northgate Ferries, the owner, said in a written statement that 90 people were on board.",
            "Northgate Ferries",
            "90 people were on board",
        ),
    ],
)
def test_speaker_and_content_wherever_the_cue_stands(text: str, speaker: str, what: str) -> None:
    assert content(text)[:1] == [(speaker, what)]


def test_a_misspelt_cue_still_attributes() -> None:
    assert content("Ana Ruiz statd that the bridge is closed.") == [("Ana Ruiz", "the bridge is closed")]


def test_a_cue_in_the_middle_makes_two_contents_where_both_sides_are_clauses() -> None:
    text = "The bridge is closed, Ana Ruiz said, and the ferries are full."
    assert content(text) == [("Ana Ruiz", "The bridge is closed"), ("Ana Ruiz", "and the ferries are full")]


def test_a_participle_carries_the_speaker_on() -> None:
    text = "“The bridge is closed,” Ana Ruiz wrote, adding that the tunnel would open on Monday."
    assert content(text)[1] == ("Ana Ruiz", "the tunnel would open on Monday")


def test_a_quotation_that_goes_on_has_the_speaker_of_its_paragraph() -> None:
    text = "“The bridge is closed,” Ana Ruiz said. “The ferries are full and the roads are blocked.”"
    assert content(text)[1] == ("Ana Ruiz", "The ferries are full and the roads are blocked")


def test_whom_the_speaker_relies_on_is_kept_as_a_chain() -> None:
    found = said("The Harbour Wire said, citing the coast guard, that 90 people were on board.")
    assert found[0].chain == ("coast guard",)


def test_a_name_in_scare_quotes_is_nobody_speaking() -> None:
    assert said("The ship is known as the “Old Lady” in every port of the bay.") == []


def test_an_unnamed_source_is_anonymous() -> None:
    found = said("The ferry had failed an inspection, said two people familiar with the report.")
    assert [(a.speaker, a.anonymous) for a in found] == [("two people familiar with the report", True)]


@settings(max_examples=25, deadline=None)
@given(st.text(max_size=120))
def test_any_text_gives_attributions_that_slice_back(text: str) -> None:
    for found in said(text):
        assert found.content.of(text)
        assert found.content.end <= len(text)
