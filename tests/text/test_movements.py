"""The two levels between which something moved, and the ranges that only look like them."""

from __future__ import annotations

import pytest

from claimcheck.text.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "before", "after", "unit"),
    [
        ("Rents fell from 6.1% to 5.8%.", 6.1, 5.8, "%"),
        ("The toll on the bridge was raised from $4 to $7.", 4, 7, "USD"),
        ("The ban was reduced from nine months to six.", 9, 6, "months"),
        ("The price had doubled, from 310 euros to 640.", 310, 640, "EUR"),
        ("The number of vets rose from 40 to 65.", 40, 65, ""),
        ("The estimate was revised from 2,300 to 1,900.", 2300, 1900, ""),
        ("Norra cut the number of guards at the gate from 12 to 8.", 12, 8, ""),
        ("The herd grew from about 1.2 to nearly 1.5 million cattle.", 1.2e6, 1.5e6, "cattle"),
    ],
)
def test_a_movement_has_a_level_before_and_a_level_after(text, before, after, unit):
    (found,) = find_quantities(text)
    assert (found.comparator.value, found.unit) == ("range", unit)
    assert (found.low, found.high, found.moved_from) == (min(before, after), max(before, after), before)


@pytest.mark.parametrize(
    "text",
    [
        "Tickets cost from $5 to $10.",
        "The terms ranged from 12 years to three.",
        "They lost from 3 to 5 kilos.",
        "The plan means cuts from 5 to 10 percent.",
        "It needs from 10 to 15 sailors.",
    ],
)
def test_what_lies_between_is_one_range(text):
    (found,) = find_quantities(text)
    assert (found.comparator.value, found.moved_from) == ("range", None)


def test_the_level_before_takes_no_noun_from_another_count():
    found = find_quantities("After 30 hearings the number of posts had fallen from 95 to 87.")
    assert [q.unit for q in found] == ["hearings", ""]


def test_a_level_behind_only_is_the_one_after():
    (found,) = find_quantities("Teams were cut from 40 to just 12.")
    assert (found.low, found.high, found.moved_from) == (12, 40, 40)
