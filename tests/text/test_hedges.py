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


@pytest.mark.parametrize(
    "text",
    [
        "The find brought the toll up to 45.",
        "That takes the number of missing up to 45.",
        "The swap pushed the total freed up to 45.",
        "The toll is now up to 45.",
    ],
)
def test_a_new_total_is_no_upper_bound(text):
    (found,) = find_quantities(text)
    assert (found.comparator.value, found.low, found.high) == ("=", 45, 45)


@pytest.mark.parametrize(
    ("text", "comparator"),
    [
        ("The ferry takes up to 45 riders.", "<="),
        ("It takes a crew up to 45 minutes.", "<="),
        ("The fine is up to $45.", "<="),
        ("The toll has climbed past 45.", ">"),
        ("He walked past 45 guards.", "="),
        ("It went on for at least the past 45 days.", ">="),
    ],
)
def test_other_words_before_it_leave_or_set_a_bound(text, comparator):
    (found,) = find_quantities(text)
    assert found.comparator.value == comparator
