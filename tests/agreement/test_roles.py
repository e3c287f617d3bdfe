from __future__ import annotations

import pytest

import claimcheck
from claimcheck.agreement.roles import exchanged


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("Omnia will buy Tarsus", "Tarsus will buy Omnia"),
        ("Omnia will buy Tarsus", "Omnia will be bought by Tarsus"),
        ("Ana Ruiz has sued Tom Hale", "Hale has sued Ruiz"),
        ("Karst invaded Brell in 1931", "In 1931 Brell invaded Karst"),
    ],
)
def test_who_does_it_to_whom_is_told(claim, report):
    assert exchanged(claim, report)
    assert claimcheck.compare(f"{claim}.", f"{report}.").stance is not claimcheck.Stance.SUPPORTS


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("Omnia will buy Tarsus", "Tarsus will be bought by Omnia"),
        ("Omnia will buy Tarsus", "Omnia is to buy Tarsus"),
        ("Ana Ruiz met Tom Hale", "Tom Hale met Ana Ruiz"),
        ("Omnia merged with Tarsus", "Tarsus merged with Omnia"),
        ("Ana Ruiz has sued Tom Hale", "Hale, whom Ruiz has sued, was in court"),
        ("Omnia will buy Tarsus", "Tarsus has 400 workers, and Omnia has 900"),
    ],
)
def test_the_same_parts_in_other_words_are_no_exchange(claim, report):
    assert exchanged(claim, report) is None


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("Ana Ruiz was killed in Tarn", "Ana Ruiz died in Tarn"),
        ("Ana Ruiz was promoted to captain of Osk", "Ana Ruiz became captain of Osk"),
        ("Four men were killed in Tarn", "Four men died in Tarn"),
    ],
)
def test_a_passive_without_its_doer_exchanges_nothing(claim, report):
    assert exchanged(claim, report) is None


def test_a_passive_by_the_other_exchanges():
    assert exchanged("Omnia bought Tarsus", "Omnia was bought by Tarsus") == ("Omnia", "Tarsus")
