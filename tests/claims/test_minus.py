"""A claim keeps the minus that its first number has."""

from __future__ import annotations

import pytest

import claimcheck


@pytest.mark.parametrize(
    ("text", "quote", "low"),
    [
        ("-5 degrees were measured on Monday, police said.", "-5 degrees were measured on Monday", -5),
        (
            "Growth slowed. -0.3 percent was the growth in May, the bank said.",
            "-0.3 percent was the growth in May",
            -0.3,
        ),
    ],
)
def test_a_minus_at_the_head_of_a_claim_stays(text, quote, low):
    claim = claimcheck.find_claims(text)[-1]
    assert (claim.quote, claim.wording) == (quote, quote)
    assert [q.low for q in claim.quantities] == [low]


def test_a_dash_at_the_head_of_a_claim_goes():
    claim = claimcheck.find_claims("- 5 men were held on Monday, police said.")[-1]
    assert claim.quote == "5 men were held on Monday"
