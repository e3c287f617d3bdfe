"""Whose a claim is that the outlet could not verify, and which claims such words leave alone."""

from __future__ import annotations

import pytest

from claimcheck import Article, find_claims


def told(text: str) -> list[tuple[str | None, str, bool]]:
    """Speaker, wording and whether it is unverified, of each claim."""
    found = find_claims(Article(text=text, outlet="Tarn Post"))
    return [(c.attribution.speaker if c.attribution else None, c.wording, c.self_unverified) for c in found]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Tarn Post could not verify the ministry's statement that 12 miners died.", "ministry"),
        ("The Tarn Post has not verified Salem's claim that 12 miners died.", "Salem"),
        (
            "The Tarn Post was not able to verify a claim made by the Miners' Union that 12 miners died.",
            "Miners' Union",
        ),
        ("The Tarn Post could not verify claims by the rebels that 12 miners died.", "rebels"),
        ("The Tarn Post has been unable to verify police claims that 12 miners died.", "police"),
    ],
)
def test_what_could_not_be_verified_is_still_somebodys_word(text: str, speaker: str) -> None:
    assert told(text) == [(speaker, "12 miners died", True)]


@pytest.mark.parametrize(
    "text",
    [
        "Reports that 12 miners died could not be confirmed.",
        "The Tarn Post could not verify social media reports that 12 miners died.",
        "The Tarn Post could not confirm Monday's report that 12 miners died.",
    ],
)
def test_nobodys_reports_are_nobodys(text: str) -> None:
    assert told(text) == [(None, "12 miners died", True)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The militia killed 200 men, villagers said, figures the Tarn Post could not independently verify.",
            "villagers",
        ),
        (
            "Villagers said guards killed 200 men, allegations the Tarn Post could not independently confirm.",
            "Villagers",
        ),
        ("The navy, in a claim the Tarn Post was unable to verify, said guards killed 200 men.", "navy"),
        ("The navy, in a claim that could not be independently verified, said guards killed 200 men.", "navy"),
    ],
)
def test_a_disclaimer_set_beside_or_inserted_leaves_the_claim(text: str, speaker: str) -> None:
    (one,) = told(text)
    assert (one[0], one[2]) == (speaker, True)
    assert one[1].endswith("killed 200 men")


def test_a_subject_and_verb_with_other_words_between_are_as_before() -> None:
    assert told("The navy, in a hurry on Friday, said guards killed 200 men.")[0][0] == "navy"
    assert told("He left the navy, in a sense, said Ana Ruiz.")[0][0] == "Ana Ruiz"


def test_other_clips_are_not_the_verified_ones() -> None:
    text = (
        "Footage verified by the Tarn Post shows a truck ramming a gate. "
        "Other clips, which show burning sheds, have not been verified."
    )
    assert [unverified for _, _, unverified in told(text)] == [False, True]


def test_footage_that_it_did_not_verify_is_covered() -> None:
    text = "A video not verified by the Tarn Post shows a truck ramming a gate. The footage could not be authenticated."
    assert told(text)[0][2]


def test_the_number_of_the_missing_is_not_that_of_the_dead() -> None:
    text = (
        "The governor said 12 people had died and 40 were missing. "
        "The Tarn Post could not verify the number of missing."
    )
    assert told(text) == [("governor", "12 people had died", False), ("governor", "40 were missing", True)]


def test_the_first_figure_but_not_the_second() -> None:
    text = (
        "The governor said 12 had died. The mayor said 40 had died. "
        "The Tarn Post has verified the first figure but not the second."
    )
    assert told(text) == [("governor", "12 had died", False), ("mayor", "40 had died", True)]


@pytest.mark.parametrize(
    "text",
    [
        "The Tarn Post has reached out to the ministry for comment.",
        "The ministry has been contacted for comment.",
        "The Tarn Post has sought comment from the ministry.",
    ],
)
def test_asking_for_comment_is_no_claim(text: str) -> None:
    assert told(text) == []


def test_asking_for_other_things_is_one() -> None:
    assert told("The ministry has reached out to Moravia for help.")
    assert told("The Tarn Post asked 40 councils for their figures.")


def test_not_having_seen_the_data_says_why_it_could_not_be_verified() -> None:
    text = (
        "The hackers said they had stolen 300 files. "
        "The Tarn Post has not seen the data and could not verify the claim."
    )
    assert [(speaker, unverified) for speaker, _, unverified in told(text)] == [("hackers", True)]


def test_parts_of_one_whole_stay_together() -> None:
    assert len(told("Of the eight victims, five were stabbed and three were shot.")) == 1
