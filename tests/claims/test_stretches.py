"""What "according to" between two commas leaves of a sentence."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        (
            "Wages in Vantry, according to the dockers' federation, have fallen by 9 percent since 2019.",
            "Wages in Vantry have fallen by 9 percent since 2019",
        ),
        (
            "The refinery, according to the energy ministry, has been idle since March.",
            "The refinery has been idle since March",
        ),
        (
            "Three sailors died, according to the coast guard, in a fire on Quay Street.",
            "Three sailors died in a fire on Quay Street",
        ),
    ],
)
def test_both_sides_of_one_clause_are_told(claims_of, text: str, wording: str) -> None:
    (claim,) = claims_of(text)
    assert claim.attribution is not None
    assert claim.wording == wording


def test_a_clause_before_the_source_stands_alone(claims_of) -> None:
    (claim, *_) = claims_of("The mill will close in June, according to its owner, and 90 jobs will go.")
    assert claim.wording == "The mill will close in June"


def test_what_opens_the_sentence_without_being_its_subject_is_left_out(claims_of) -> None:
    (claim,) = claims_of("But, according to the police, three men broke into the vault.")
    assert claim.wording == "Three men broke into the vault"
