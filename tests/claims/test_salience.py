"""Salience: whom and what the pronoun at a statement's start stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("The storm hit Lowport on Friday. It sank 12 boats in the bay.", "The storm sank 12 boats in the bay"),
        (
            "Ruiz Shipping opened an office in Brell. It employs 300 people there.",
            "Ruiz Shipping employs 300 people there",
        ),
        (
            "A gas leak closed the tunnel in May, but it was repaired within 12 hours.",
            "The gas leak was repaired within 12 hours",
        ),
        (
            "The price of the ferry ticket has doubled. It stood at 4 euros in 2010.",
            "The price of the ferry ticket stood at 4 euros in 2010",
        ),
        (
            "Divers found the wreck in May. Their boat left Lowport with a crew of 12.",
            "The divers’ boat left Lowport with a crew of 12",
        ),
        (
            "Karl Hale was born in 1960. He met Peter Marsh in 2008. He became a judge in 2010.",
            "Karl Hale became a judge in 2010",
        ),
        (
            "Karl Hale sold the mill in 2008. His boat sank near Lowport in the storm. He became a judge in 2010.",
            "Karl Hale became a judge in 2010",
        ),
        (
            "Karl Hale was arrested in Brell in May. Police said he had stolen 12 boats.",
            "Karl Hale had stolen 12 boats",
        ),
        (
            "Karl Hale was arrested in Brell. Hale’s doctors said he had been ill since 2010.",
            "Karl Hale had been ill since 2010",
        ),
        (
            "When Karen Hale left the bank in 2008, analysts said she had lost 12 million euros.",
            "Karen Hale had lost 12 million euros",
        ),
        (
            "Karen Hale and her clerk, Peter Marsh, left the bank in 2008. She had worked there for 12 years.",
            "Karen Hale had worked there for 12 years",
        ),
        ("Karl Hale lives in Brell. He’s sold 12 boats since 2010.", "Karl Hale has sold 12 boats since 2010"),
        ("Karl Hale lives in Brell. He’s expected to sell 12 boats.", "Karl Hale is expected to sell 12 boats"),
    ],
)
def test_it_is_what_the_sentence_before_is_about(claims_of: Callable[..., Claims], text: str, wording: str) -> None:
    assert claims_of(text)[-1].wording == wording


@pytest.mark.parametrize(
    "text",
    [
        "The storm hit Lowport on Friday. It took 300 men to clear the road.",
        "The storm hit Lowport on Friday. It is not known whether 12 boats were lost.",
        "The storm hit Lowport on Friday. It was the third accident in 2010.",
        "The storm hit Lowport on Friday. It was found that 12 boats had been lost.",
        "Few boats left Lowport on Friday, and they were lost in the bay.",
        "The schoolboy caught a fish in Lowport. It weighed 12 kilograms.",
        "Karl Hale sued Peter Marsh, and Peter Marsh sued Karl Hale. He lost 12 boats in 2010.",
        "The ship reached Lowport at noon while the ferry was leaving it, and the tug sank. It carried 12 passengers.",
    ],
)
def test_what_is_empty_or_open_stays(claims_of: Callable[..., Claims], text: str) -> None:
    claim = claims_of(text)[-1]
    assert claim.wording.lower() == claim.quote.lower()


def test_he_is_nobody_with_a_womans_first_name(claims_of: Callable[..., Claims]) -> None:
    text = "Karen Hale left the bank in May. Last year, he sold 12 boats in Lowport."
    assert "Karen Hale sold" not in claims_of(text)[-1].wording


def test_in_the_words_of_a_witness_he_may_be_the_witness(claims_of: Callable[..., Claims]) -> None:
    text = "Karl Hale was arrested in Brell. A neighbour said he had seen 12 boats."
    assert "Karl Hale had seen" not in claims_of(text)[-1].wording


@pytest.mark.parametrize(
    "text",
    [
        "Divers pulled two boys from the river at noon. They had no pulse, Hale said.",
        "Karl Hale is the sheriff of Brell. The officer left two sons, Hale said. He was a veteran of the force.",
    ],
)
def test_who_was_only_spoken_of_may_be_meant_as_well(claims_of: Callable[..., Claims], text: str) -> None:
    assert claims_of(text)[-1].wording.split()[0] in {"They", "He"}


def test_a_speaker_who_tells_of_a_thing_is_who_goes_on(claims_of: Callable[..., Claims]) -> None:
    text = "Karl Hale is the sheriff of Brell. Hale said the bridge was shut. He was on the scene by noon."
    assert claims_of(text)[-1].wording == "Karl Hale was on the scene by noon"
