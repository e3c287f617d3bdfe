"""How a text presents a name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.evidence.introductions import full_body, introductions, office_holder


@pytest.mark.parametrize(
    ("text", "name", "phrase"),
    [
        ("“No,” coast guard spokesman Capt. Elin Sorge said.", "Elin Sorge", "coast guard spokesman Elin Sorge"),
        (
            "At the pier the coast guard's spokesman, Captain Elin Sorge, wept.",
            "Elin Sorge",
            "the coast guard's spokesman Elin Sorge",
        ),
        ("Ruth Vance, a Pelham spokeswoman, said no.", "Ruth Vance", "Ruth Vance, a Pelham spokeswoman"),
        (
            "Dora Pike, who is president of Mill Workers Local 8, said so.",
            "Dora Pike",
            "Dora Pike, president of Mill Workers Local 8",
        ),
        ("Sam Oyelo of the Dockers Union was there.", "Sam Oyelo", "Sam Oyelo of the Dockers Union"),
        (
            "Sam Oyelo has a drum. He's president of the Dockers Union, and loud.",
            "Sam Oyelo",
            "Sam Oyelo, president of the Dockers Union",
        ),
        (
            "The Dockers Union is cross. “Enough,” said Sam Oyelo, the union's regional secretary.",
            "Sam Oyelo",
            "Sam Oyelo, the Dockers Union's regional secretary",
        ),
        (
            "South Korea's National Intelligence Service (NIS) saw it.",
            "National Intelligence Service",
            "South Korea's National Intelligence Service (NIS)",
        ),
        ("The Dockers Union, or DU, said so.", "Dockers Union", "Dockers Union (DU)"),
        ("Sam Oyelo, the engineer in charge of the rescue, wept.", "Sam Oyelo", "Sam Oyelo, head of the rescue"),
        ("Sam Oyelo, who is leading the inquiry, wept.", "Sam Oyelo", "Sam Oyelo, head of the inquiry"),
    ],
)
def test_a_name_is_found_as_the_text_presents_it(text: str, name: str, phrase: str) -> None:
    assert phrase in introductions(text, name)


def test_somebody_elses_spokeswoman_is_no_presentation_of_the_name() -> None:
    assert introductions("Asked about Victor Hale, his spokeswoman Ana Ruiz shrugged.", "Victor Hale") == ()


def test_a_name_that_is_not_there_is_not_presented() -> None:
    assert introductions("Nobody came.", "Elin Sorge") == ()


def test_the_one_holder_of_an_office_is_found_in_the_other_text() -> None:
    assert (
        office_holder(("The chief executive wrote.", "Chief executive Marit Holm spoke."), "the chief executive")
        == "Marit Holm"
    )


def test_an_office_with_two_holders_stays_an_office() -> None:
    text = "Spokesman Jan Berg spoke at noon. Spokesman Leo Dahl spoke at one."
    assert office_holder((text,), "spokesman") is None


def test_the_union_is_the_last_union_named_before() -> None:
    text = "The Dockers Union and the Mill Workers Union met. The union left."
    assert full_body(text, len(text), "union") == "Mill Workers Union"


@given(st.text(), st.text())
def test_arbitrary_texts_and_names_raise_nothing(text: str, name: str) -> None:
    introductions(text, name)
    office_holder((text,), name)


@pytest.mark.parametrize(
    ("text", "name", "owner"),
    [
        (
            "The Confederation of Builders said starts had dropped. Its chairman, Rolf Ek, warned of worse.",
            "Rolf Ek",
            "Confederation of Builders",
        ),
        (
            "Sweet Facts, which speaks for the makers, is angry. “It proves nothing,” said its director, Paul Meeks.",
            "Paul Meeks",
            "Sweet Facts",
        ),
    ],
)
def test_its_chairman_is_that_of_whom_the_sentence_before_names(text, name, owner):
    assert any(phrase.endswith(name) and owner in phrase for phrase in introductions(text, name))
