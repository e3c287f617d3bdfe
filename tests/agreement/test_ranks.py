from __future__ import annotations

import pytest

from claimcheck.agreement.ranks import rank_apart, ranks


def test_ranks_of_one_noun_that_differ_are_apart():
    assert rank_apart("the second strike this year", "the first strike this year") == (2, 1)
    assert rank_apart("the 3rd strike", "the third strike") is None


@pytest.mark.parametrize("text", ["the first quarter", "in the 21st century", "the second time", "on the third day"])
def test_stretches_of_time_are_no_ranks(text):
    assert ranks(text) == frozenset()


def test_different_nouns_are_not_compared():
    assert rank_apart("the fifth casualty", "the first coach") is None
