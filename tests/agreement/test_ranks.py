from __future__ import annotations

import pytest

import claimcheck
from claimcheck.agreement.ranks import is_rank, rank_apart, ranks, sole_apart, toll


def test_ranks_of_one_noun_that_differ_are_apart():
    assert rank_apart("the second strike this year", "the first strike this year") == (2, 1)
    assert rank_apart("the 3rd strike", "the third strike") is None


@pytest.mark.parametrize("text", ["the first quarter", "in the 21st century", "the second time", "on the third day"])
def test_stretches_of_time_are_no_ranks(text):
    assert ranks(text) == frozenset()


def test_different_nouns_are_not_compared():
    assert rank_apart("the fifth casualty", "the first coach") is None


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("A seventh patient has died", (7, "patients")),
        ("A third flu patient died on Friday", (3, "patients")),
        ("Police arrested a second suspect", (2, "suspects")),
        ("The 12th victim was killed at Sarn", (12, "victims")),
    ],
)
def test_an_ordinal_gives_the_toll(make_claim, sentence, count):
    found = toll(make_claim(sentence))
    assert (found.low, found.unit) == count


@pytest.mark.parametrize(
    "sentence",
    ["A second bomb killed a man", "A third patient was moved", "He died a second later", "The dead were ill"],
)
def test_other_ordinals_give_none(make_claim, sentence):
    assert toll(make_claim(sentence)) is None


def test_the_only_one_and_one_of_more_are_apart():
    assert sole_apart("It is the only mill", "It is not the only mill")
    assert sole_apart("It was not the only mill", "It was not the only mill") is None
    assert sole_apart("It was the only mill", "It was not the first mill") is None


def test_the_fourth_clash_this_year_makes_four(make_claim):
    found = toll(make_claim("It was the fourth clash near the reef this year"))
    assert (found.low, found.unit) == (4, "clashes")
    assert toll(make_claim("It was the fourth clash he saw")) is None


def test_a_rank_is_never_left_out(make_claim):
    claim = "Marcus Hale was the third person to be killed by police in the county this year."
    report = "Marcus Hale, who was killed by police in the county on Saturday, was struck twice."
    assert claimcheck.compare(claim, report, judge="none").stance is claimcheck.Stance.SILENT
    assert is_rank(toll(make_claim("It was the fourth clash this year")))
