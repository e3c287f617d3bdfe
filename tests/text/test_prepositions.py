"""Where "over", "about" and "under" bound a number, and where they say why, of what or under whom."""

from __future__ import annotations

import pytest

from claimcheck.text.quantities import find_quantities


@pytest.mark.parametrize(
    "text",
    [
        "The regulator fined the line £5m over 1,200 breaches.",
        "The council fined Omnia $900,000 over 480,500 accounts.",
        "The clerk was charged over 12 break-ins.",
        "It began with a row over 12 homes.",
        "They questioned him over three thefts.",
        "The buyers sued over 500 faulty cars.",
        "She made a film about three sisters.",
        "They asked about two barges.",
        "Neighbours complained about 12 men.",
        "The book is about 12 sailors.",
        "He served under three mayors.",
        "The flat is above two shops.",
        "A truck ran over two geese.",
    ],
)
def test_the_number_behind_it_is_exact(text):
    assert find_quantities(text)[-1].comparator.value == "="


@pytest.mark.parametrize(
    ("text", "comparator"),
    [
        ("Police arrested over 500 people.", ">"),
        ("He gave them over 300 shares.", ">"),
        ("She was fined over £5,000.", ">"),
        ("Over two dozen ferries sank.", ">"),
        ("It took over three hours.", ">"),
        ("The village is about three miles away.", "~"),
        ("About 12 sailors drowned.", "~"),
        ("The concern saved about $2 million.", "~"),
        ("He fell around 2,000ft.", "~"),
        ("The fund is under 3 percent.", "<"),
    ],
)
def test_it_bounds_what_can_be_reckoned(text, comparator):
    assert find_quantities(text)[-1].comparator.value == comparator


@pytest.mark.parametrize(
    ("text", "comparator"),
    [
        ("Rates stay at or below 40 percent.", "<="),
        ("Rates stay at or above 40 percent.", ">="),
        ("Cases have crossed 1,000.", ">"),
        ("The herders have crossed 300 fields.", "="),
        ("There were close on 500 boats.", "~"),
        ("Cabins start at $350.", ">="),
        ("Works start at 350 sites.", "="),
    ],
)
def test_bounds_of_two_words_and_of_prices(text, comparator):
    assert find_quantities(text)[-1].comparator.value == comparator
