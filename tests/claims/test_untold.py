from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The road was shut on 4 June 2021, but the mayor said two lanes would reopen by noon.",
            [("The road was shut on 4 June 2021", ""), ("Two lanes would reopen by noon", "mayor")],
        ),
        (
            "The plant was closed in May 2021, and the union says 300 people lost their jobs.",
            [("The plant was closed in May 2021", ""), ("300 people lost their jobs", "union")],
        ),
        (
            "Although the bridge reopened on 4 June 2021, the council said one lane would stay shut.",
            [("The bridge reopened on 4 June 2021", ""), ("One lane would stay shut", "council")],
        ),
        (
            "The vote was held in May 2021, and according to the commission, turnout was 61 percent.",
            [("The vote was held in May 2021", ""), ("Turnout was 61 percent", "commission")],
        ),
        (
            "Ana Ruiz, 54, won the race by 300 votes, though Karl Hale claims that ballots were lost.",
            [("Ana Ruiz, 54, won the race by 300 votes", ""), ("Ballots were lost", "Karl Hale")],
        ),
        (
            "The ministry said 400 people had died, while the rebels put the toll at 900.",
            [("400 people had died", "ministry"), ("900 people had died", "rebels")],
        ),
    ],
)
def test_what_nobody_else_vouches_for_is_the_outlets(
    claims_of: Callable[..., Claims], text: str, told: list[tuple[str, str]]
) -> None:
    assert [(c.wording, c.attribution.speaker if c.attribution else "") for c in claims_of(text)] == told


def test_what_goes_on_behind_the_speaker_is_the_speakers(claims_of: Callable[..., Claims]) -> None:
    found = claims_of("Two people were hurt when the roof fell in, police said, but nobody was killed.")
    assert {c.attribution.speaker if c.attribution else "" for c in found} == {"police"}


def test_no_joint_is_left_at_the_end(claims_of: Callable[..., Claims]) -> None:
    found = claims_of("The firm sold 40 trucks in May because, it said, demand was high.")
    assert found[0].quote == "The firm sold 40 trucks in May"


def test_a_rival_is_told_apart_where_the_parser_saw_no_verb(claims_of: Callable[..., Claims]) -> None:
    text = "Researchers in Antwerp reported that the shot cut cases by 45 percent, though critics said 300 fell ill."
    assert [(c.wording, c.attribution.speaker if c.attribution else "") for c in claims_of(text)] == [
        ("The shot cut cases by 45 percent", "Researchers in Antwerp"),
        ("300 fell ill", "critics"),
    ]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        (
            "Oren Brell resigned as mayor of Sarn on Monday, saying he was tired of the job.",
            ["Oren Brell resigned as mayor of Sarn on Monday", "he was tired of the job"],
        ),
        (
            "After the market in Sarn closed on Friday, the bank said it would sell its yard to Brell.",
            ["the market in Sarn closed on Friday", "it would sell its yard to Brell"],
        ),
        (
            "When Ada Keller was introduced to voters in March, analysts said she could become mayor of Sarn.",
            ["Ada Keller was introduced to voters in March", "she could become mayor of Sarn"],
        ),
        ("He spoke to voters in Sarn on Monday, saying the yard had been sold.", ["the yard had been sold"]),
        ("When he arrived in Sarn, Brell said the yard had been sold.", ["the yard had been sold"]),
    ],
)
def test_what_was_done_before_or_while_somebody_spoke(
    claims_of: Callable[..., Claims], text: str, quotes: list[str]
) -> None:
    assert [c.quote for c in claims_of(text)] == quotes
