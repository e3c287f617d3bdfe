from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("A driver was stopped in Sarn in May. He told police he had drunk six beers.", "A driver"),
        (
            "One customer from the show floor was sceptical. “Hask promised five years in 2019,” he said.",
            "One customer from the show floor",
        ),
        (
            "A 23-year-old woman from Brell was robbed in May. She told officers that two men took 400 euros.",
            "A 23-year-old woman from Brell",
        ),
    ],
)
def test_whom_the_sentence_before_introduces_speaks_next(
    claims_of: Callable[..., Claims], text: str, speaker: str
) -> None:
    claim = claims_of(text)[-1]
    assert claim.attribution is not None
    assert (claim.attribution.speaker, claim.attribution.anonymous) == (speaker, True)


def test_a_thing_does_not_speak(claims_of: Callable[..., Claims]) -> None:
    claim = claims_of("Karl Hale owns the ship. A letter was sent in May. He said 40 people had signed it.")[-1]
    assert claim.attribution is not None
    assert claim.attribution.speaker == "Karl Hale"


@pytest.mark.parametrize("who", ["former rapper", "teen", "tourist", "cellist"])
def test_what_is_his_is_nobody_elses_than_the_persons_before_him(claims_of: Callable[..., Claims], who: str) -> None:
    claim = claims_of(f"Karl Hale was in Brell in May 2021. The {who} left his family home in 2012.")[-1]
    assert claim.wording.startswith(f"The {who} left his family home")


def test_who_alone_is_named_in_a_silent_sentence_is_meant_next(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Karl Hale said he had lost 40 balls in May.\n\nThe golf course is owned by the politician Clive Palmer.\n\n"
        "After the incident he tweeted that 12 crocodiles had been moved in June."
    )
    claim = claims_of(text)[-1]
    assert claim.attribution is not None
    assert claim.attribution.speaker == "Clive Palmer"


def test_a_lone_name_keeps_its_own_pronoun(claims_of: Callable[..., Claims]) -> None:
    claim = claims_of("Mark Hale left in May 2012. Oberholtzer traded in his truck to a dealership in 2013.")[-1]
    assert "his truck" in claim.wording


def test_what_bears_somebodys_name_is_not_somebody(claims_of: Callable[..., Claims]) -> None:
    claim = claims_of("Clive Palmer owns the club. All crocodiles left the Palmer properties in May 2021.")[-1]
    assert claim.wording == "All crocodiles left the Palmer properties in May 2021"


def test_a_row_of_sentences_is_about_one_person(claims_of: Callable[..., Claims]) -> None:
    text = "Karl Hale was born in Brell in 1960. He studied law at home. He became a judge in 2010."
    assert claims_of(text)[-1].wording == "Karl Hale became a judge in 2010"


def test_a_row_about_somebody_without_a_name_is_too(claims_of: Callable[..., Claims]) -> None:
    text = "A South American nun came to Sarn in 2010. She was rushed to hospital in May 2021."
    assert claims_of(text)[-1].wording == "The South American nun was rushed to hospital in May 2021"


@pytest.mark.parametrize(
    "text",
    [
        "Karl Hale met Peter Marsh in 2008 and Peter Marsh hired Karl Hale. He became a judge in 2010.",
        "A man was found dead in May 2021. She became a judge in 2010.",
        "A letter came in May 2021. He became a judge in 2010.",
    ],
)
def test_where_two_may_be_meant_the_pronoun_stays(claims_of: Callable[..., Claims], text: str) -> None:
    assert claims_of(text)[-1].wording.endswith("e became a judge in 2010")
    assert claims_of(text)[-1].wording.split()[0] in {"He", "She"}


def test_he_to_whom_it_is_told_is_not_the_one_who_tells(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Karl Hale, 43, was jailed in May 2021. The judge, Robin Brodt, told him he had robbed 40 patients. "
        "His lawyer said he would appeal by June 2021."
    )
    _, second, third = claims_of(text)
    assert second.wording == "He had robbed 40 patients"
    assert third.wording.startswith("Karl Hale would appeal")
