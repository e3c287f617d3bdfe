"""Phrases without a verb of speech that hand a statement to somebody."""

from __future__ import annotations

import pytest

import claimcheck


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("At least six calves died, per the county veterinary office.", "county veterinary office"),
        ("The bridge will cost 300 million euros, per the transport ministry.", "transport ministry"),
        ("The quarry will close in May, per union officials.", "union officials"),
        ("The keeper will miss five games, first reported by the Vantry Courier.", "Vantry Courier"),
        ("The ship carried 40 tonnes of gas, Radio Anchor quoted a docker as saying.", "a docker"),
    ],
)
def test_whose_word_a_statement_is(text: str, speaker: str) -> None:
    assert [a.speaker for a in claimcheck.find_attributions(text)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "The grant comes to 40 dollars, per household.",
        "The grant comes to 40 dollars, per school.",
        "Fines rose 4 percent, per Article 9.",
    ],
)
def test_a_rate_and_a_rule_are_nobodys_word(claims_of, text: str) -> None:
    assert [c.attribution for c in claims_of(text)] == [None]


def test_what_a_paper_reported_first_of_a_thing_is_not_all_that_is_told_of_it(claims_of) -> None:
    (claim,) = claims_of("The deal, first reported by the Vantry Courier, values the firm at $3 billion.")
    assert claim.attribution is None
