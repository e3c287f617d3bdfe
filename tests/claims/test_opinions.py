from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Ana Ruiz said it was time to act.",
        "Mayor Ana Ruiz said it was a sad day for the city.",
        "Mayor Ana Ruiz said the decision was wrong and unfair.",
        "The minister said he was proud of the team.",
        "The coach said his side deserved to win.",
        "Hale said the club should sack the coach.",
        "The minister said the government must do more to protect families.",
        "Hale believes the reform will help the poor.",
        "“This is a huge step forward for the region,” the minister said.",
        "“Everybody has a right to be heard,” said Eva Molnar.",
        "The minister called the vote a farce.",
    ],
)
def test_an_opinion_is_no_claim_however_it_is_reported(claims_of: Callable[..., Claims], text: str) -> None:
    assert len(claims_of(text)) == 0


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Ana Ruiz said it was a commercial flight.",
        "Hale said the bridge was safe.",
        "“The road is closed,” said the mayor.",
        "“My brother was in the second car,” said Eva Molnar.",
        "“We have no water,” said Eva Molnar.",
        "“We heard a crack and then the lights went out,” said Eva Molnar.",
        "The court said the firm must pay 3 million euros.",
        "The ministry said travellers must show a passport from 4 June 2021.",
        "Police described the suspect as a tall man in a red jacket.",
        "The mayor called an emergency meeting.",
    ],
)
def test_what_can_be_looked_up_is_one(claims_of: Callable[..., Claims], text: str) -> None:
    assert len(claims_of(text)) > 0


@pytest.mark.parametrize(
    "text",
    [
        "Analysts expect prices to recover next year.",
        "Prices are expected to recover next year, Hale said.",
        "The council hopes to get a grant next year.",
        "“He was the finest potter of his generation,” said his publisher.",
        "President Ana Ruiz said Norway had lost a giant.",
    ],
)
def test_an_outlook_a_wish_and_praise_are_no_claims(claims_of: Callable[..., Claims], text: str) -> None:
    assert len(claims_of(text)) == 0


@pytest.mark.parametrize(
    "text",
    [
        "Analysts expect prices to rise 3% next year.",
        "The club hopes to raise $4 million next year.",
        "The firm expects the plant to open in May.",
        "The city lost a giant statue of Hugo Hale in the storm on Monday.",
        "The Norby paper said the album was the best-selling record of all time in Sarn.",
    ],
)
def test_a_figure_a_plan_and_a_record_are(claims_of: Callable[..., Claims], text: str) -> None:
    assert len(claims_of(text)) == 1
