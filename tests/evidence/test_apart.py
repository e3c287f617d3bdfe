from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.evidence.apart import named_by_the_way
from claimcheck.evidence.names import same_name
from claimcheck.evidence.parties import Parties

OTHERS = [
    ("company that guards Orlo's plant", "Orlo"),
    ("the regulator that oversees Bank Ursa", "Bank Ursa"),
    ("body that inspects cranes for Hollin Group", "Hollin Group"),
    ("union which represents Dorn Motors workers", "Dorn Motors"),
]


@pytest.mark.parametrize(("speaker", "other"), OTHERS)
def test_a_body_told_by_what_it_does_for_another_is_not_that_other(speaker: str, other: str) -> None:
    assert named_by_the_way(speaker)
    assert same_name(speaker, other) is None
    assert Parties([f"{other} is a company in Brell. The {speaker} spoke."]).same(speaker, other) is None


def test_whoever_speaks_for_the_other_is_not_the_body_that_serves_it() -> None:
    text = "Orlo, a chemical company, is sorry. A company spokeswoman, Dana Pike, said so."
    assert Parties([text]).same("Dana Pike", "company that guards Orlo's plant") is None


@pytest.mark.parametrize(
    "speaker",
    [
        "company that makes Vexo phones",
        "agency that runs Norland's prisons",
        "company which is called Orlo",
        "people who work for Orlo",
        "Orlo",
    ],
)
def test_a_body_may_bear_the_name_of_what_it_makes_or_runs(speaker: str) -> None:
    assert named_by_the_way(speaker) == ()


@given(st.text())
def test_any_words_are_read(speaker: str) -> None:
    assert isinstance(named_by_the_way(speaker), tuple)
