"""Hedges: the longest match wins, and look-alikes of hedges do not bind."""

import pytest

from claimcheck.text.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "words", "comparator"),
    [
        ("no more than 40 seats", "no more than 40 seats", "<="),
        ("up to about 40 seats", "up to about 40 seats", "<="),
        ("at least another 20 seats", "at least another 20 seats", ">="),
        ("just under 40 seats", "just under 40 seats", "<"),
        ("40 seats or so", "40 seats or so", "~"),
        ("40-odd seats", "40-odd seats", "~"),
        ("40+ seats", "40+ seats", ">="),
        ("90-plus seats", "90-plus seats", ">="),
        ("40 seats at most", "40 seats at most", "<="),
        ("three days or more", "three days or more", ">="),
        ("~45g", "~45g", "~"),
        ("in the past 40 days", "40 days", "="),
        ("questions about two deaths", "two deaths", "="),
        ("over the next 40 days", "40 days", "="),
        ("40 seats, at least 12 tables", "40 seats", "="),
        ("the share edged up to 40 %", "40 %", "="),
    ],
)
def test_the_bound_and_its_words(text, words, comparator):
    found = find_quantities(text)[0]
    assert (found.text, found.comparator.value) == (words, comparator)
