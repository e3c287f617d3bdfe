from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import claimcheck

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims


@pytest.mark.parametrize(
    "text",
    [
        "Peace, like the river, finds its own bed.",
        "“Nobody slammed a door, which is progress,” the envoy joked.",
        "“I nearly fell out of the cab,” she laughed.",
        "“They were mostly bought by my mother,” she liked to joke.",
        "The knives are out, and the mood in the hall was as flat as old beer.",
        "The tea went cold, as tea does when nobody has the heart to drink it.",
        "His was a voice like salt on an open wound.",
        "Change, it seems, is in the air.",
        "Perhaps, somewhere beyond Mars, a small machine is still trying to phone home.",
        "“Cheats never prosper,” Aas said.",
        "I drive home in the rain, and the hills look like the backs of cattle.",
        "Whoever did it, the village will not forgive them.",
        "“A river is supposed to ask before it comes in,” said Eva Molnar.",
        "Twelve hours is a long time to look at a vending machine.",
        "Youth is the only party without a treasurer.",
        "Shame has no passport.",
    ],
)
def test_colour_proverbs_outlooks_and_jokes_are_no_claims(claims_of: Callable[..., Claims], text: str) -> None:
    assert [c.quote for c in claims_of(text)] == []


@pytest.mark.parametrize(
    "text",
    [
        "Nobody was hurt in the fall of the crane.",
        "The committee rejected the plan without a vote.",
        "It is the third such search on the hill.",
        "The guards did not close the gate.",
        "“My sister was in the third car,” said Eva Molnar.",
        "“There is no offer and there have been no talks,” Halden said.",
        "A screenshot purports to show the salaries of the managers.",
        "The captain is believed to wear a wig.",
        "Police said a swimmer may be missing off the pier.",
        "“They sent us six bags on Monday and nothing since,” she said.",
        "In the letter, the owner tells clerks to hide the books.",
        "The mate quipped that the pump had been sold for scrap.",
    ],
)
def test_deeds_denials_and_what_is_handed_on_with_reserve_are_claims(
    claims_of: Callable[..., Claims], text: str
) -> None:
    assert claims_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "The Orlo plays music over a cable.",
        "Dunmore Castle belongs to the state.",
        "The Mirra cleans windows by itself.",
        "The Old Mill serves breakfast to the homeless.",
    ],
)
def test_a_plain_statement_about_what_has_a_name_is_a_claim(claims_of: Callable[..., Claims], text: str) -> None:
    assert [c.quote for c in claims_of(f"The fair opened in Brell on Monday. {text}")][1:] == [text.removesuffix(".")]


@pytest.mark.parametrize(
    "text",
    [
        "No one was seriously hurt.",
        "All of the sailors are alive.",
        "Nobody is in danger of death.",
        "The line was open again by evening.",
        "A girl of two from Tarn is on a ventilator.",
        "The best man, who led the convoy, is being questioned.",
    ],
)
def test_how_people_and_lines_fare_is_news(text: str) -> None:
    assert claimcheck.find_claims(text)


@pytest.mark.parametrize("text", ["Nobody is perfect.", "The mood was tense.", "All is well.", "He is in love."])
def test_how_things_feel_is_none(text: str) -> None:
    assert not claimcheck.find_claims(text)


@pytest.mark.parametrize(
    "text",
    [
        "A surge of four metres swept over the port.",
        "A flight cost the customer 700 pounds.",
        "Eleven cars of a freight train burned in East Borsod after a collision at a level crossing.",
        "Prime Minister Robert Golm's party trails by six points in the latest Delvo poll.",
        "Polls close at 4 p.m.",
    ],
)
def test_a_sentence_with_a_figure_has_a_verb_though_the_parser_sees_none(text: str) -> None:
    assert claimcheck.find_claims(text)


@pytest.mark.parametrize(
    "text", ["A view of the four towers seen from the river.", "A bag with 3 kilos of cocaine found in the car."]
)
def test_a_caption_has_none(text: str) -> None:
    assert not claimcheck.find_claims(text)
