from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import claimcheck

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims


def speakers(text: str) -> list[str]:
    return [a.speaker for a in claimcheck.find_attributions(text)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The mine fell into debt, Barrow's said in May.", "Barrow's"),
        ("Barrow’s reported that the mine lost $40 million.", "Barrow’s"),
        ("A statement from Ana Ruiz, a spokeswoman for the city, said two crews were sent.", "Ana Ruiz"),
        ("Two crews were sent, said a statement from Karlow General Hospital.", "Karlow General Hospital"),
        ("The US said in May that only 3 of its ships had left the port.", "US"),
        ("Norland - a key ally of Orvik - has said that 40 ships left the port.", "Norland"),
        ("It cited a paper by Ana Ruiz, head of the Tide Institute, who wrote that the wall had moved.", "Ana Ruiz"),
        ("Two crews were sent, said Military Commander Col. Inf. Irwin Wendt.", "Irwin Wendt"),
        ("“Two crews were sent,” said Nordal Technologies in a statement.", "Nordal Technologies"),
        ("Assemblywoman Ana Ruiz said two crews were sent.", "Ana Ruiz"),
        ("Tom Hale, 36, fled to Karlow. He met Mayor Ana Ruiz. The 36-year-old said two crews were sent.", "Tom Hale"),
        ("Nordal Corp., rumored a buyer for weeks, said that 40 mines were sold.", "Nordal Corp"),
        ("This is due to the rising price of wheat, say doctors writing in the Karlow Journal.", "doctors"),
    ],
)
def test_the_source_is_called_as_it_calls_itself(text: str, speaker: str) -> None:
    assert [s.split(" writing")[0] for s in speakers(text)][-1:] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ruiz's deputy said the bridge is closed.", "Ruiz's deputy"),
        ("A statement from the hospital said two crews were sent.", "statement from the hospital"),
        ("A spokesman in a yellow coat said two crews were sent.", "spokesman in a yellow coat"),
        ("State - run radio reported that two crews were sent.", "State - run radio"),
    ],
)
def test_other_sources_stay_as_they_are_written(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_a_newspaper_is_named_in_full_where_only_its_last_word_stands() -> None:
    text = "The New Karlow Post wrote that the dam had cracked. The Post reported that 40 families left."
    assert speakers(text) == ["New Karlow Post", "New Karlow Post"]


def test_a_last_word_that_two_bodies_share_stands_for_neither() -> None:
    text = (
        "The Karlow Post closed in May. The Sarn Post opened in June. The Post said that 40 families left the valley."
    )
    assert speakers(text) == ["Post"]


def test_a_prefix_is_no_part_of_a_family_name() -> None:
    text = "Faisal al-Hadid is deputy minister of the port. Mr Hadid said two ships came under attack."
    assert speakers(text) == ["Faisal al-Hadid"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Ivo Hahn could end the season with no trophy but the Karlow City defender insists he earned more.",
            "Ivo Hahn",
        ),
        ("Tom Hale comes from Karlow. He has won twice. The 15-time champion said the track was wet.", "Tom Hale"),
        (
            "Mayor Ana Ruiz beat the trader Tom Hale on Sunday. The 15-time champion said the track was wet.",
            "15-time champion",
        ),
        ("Ana Ruiz opened the hall on Monday. The judge said 40 votes were void.", "judge"),
    ],
)
def test_a_sporting_role_stands_for_the_only_person_around(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_what_a_name_is_described_by_is_no_attribution(claims_of: Callable[..., Claims]) -> None:
    (claim,) = claims_of("Ivo Hahn, the Karlow diver who found the wreck in 2009, had spotted two other wrecks before.")
    assert claim.attribution is None
    assert claim.wording.startswith("Ivo Hahn, the Karlow diver who found the wreck")
