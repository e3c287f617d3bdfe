from __future__ import annotations

import pytest

import claimcheck


def told(text: str) -> list[tuple[str, str]]:
    return [(a.speaker, a.content.of(text)) for a in claimcheck.find_attributions(text)]


def test_a_name_in_marks_after_the_cue_is_no_second_quotation() -> None:
    text = "“Nobody asked me about it,” Ana Ruiz said in May on the show “Here We Go Again.”"
    assert told(text) == [("Ana Ruiz", "Nobody asked me about it")]


def test_a_clause_of_time_after_the_cue_is_not_what_was_said() -> None:
    text = "“He did not report the loans,” Ana Ruiz said as some in the hall booed."
    assert told(text)[0] == ("Ana Ruiz", "He did not report the loans")


def test_each_quotation_goes_to_the_cue_beside_it() -> None:
    text = "“The bridge is closed,” Ana Ruiz wrote, adding, “The ferries are full by now.”"
    assert told(text) == [("Ana Ruiz", "The bridge is closed"), ("Ana Ruiz", "The ferries are full by now")]


def test_words_after_a_quotation_that_only_ends_a_sentence_keep_the_sentence() -> None:
    text = "The toll is “a gift to the rich,” Ana Ruiz said."
    assert told(text)[0][1].startswith("The toll is")


@pytest.mark.parametrize(
    "text",
    [
        "“The tower,” Ida Brandt said, “will be finished in May.”",
        "“The tower,” Ida Brandt said with a smile, “will be finished in May.”",
        "“The tower,” said the architect, Ida Brandt, “will be finished in May.”",
    ],
)
def test_a_subject_and_its_verb_on_both_sides_of_the_cue_are_one_claim(text: str) -> None:
    (claim,) = claimcheck.find_claims(text)
    assert claim.wording == "The tower will be finished in May"
    assert claim.attribution is not None
    assert claim.attribution.speaker == "Ida Brandt"


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("In the words of the pilot, “the runway was covered in ice.”", "pilot", "the runway was covered in ice"),
        ("Police chief Adam Roe: “Two men were arrested in a barn.”", "Adam Roe", "Two men were arrested in a barn"),
        (
            "As the mayor put it, “the town has no money.”",
            "mayor",
            "the town has no money",
        ),
        ("“Two cables snapped,” explained the engineer, wiping his hands.", "engineer", "Two cables snapped"),
        ("The senator answered: “My brother paid for the trip.”", "senator", "My brother paid for the trip"),
    ],
)
def test_direct_speech_behind_a_lead_of_another_kind(text: str, speaker: str, content: str) -> None:
    assert [(s.removeprefix("The ").removeprefix("the "), c.strip("“.”")) for s, c in told(text)] == [
        (speaker, content)
    ]


def test_a_letter_to_somebody_is_not_by_them() -> None:
    assert not any(s == "Adam Roe" for s, _ in told("A letter to Adam Roe: “Two men were arrested in a barn.”"))


def test_the_noun_behind_the_mark_speaks_not_the_one_inside() -> None:
    text = "“The plane,” a witness, Kim Doss, told the broadcaster, “came down in a field.”"
    assert [s for s, _ in told(text)] == ["Kim Doss"]
