"""Which words around a figure say that something rose or fell."""

from __future__ import annotations

import pytest

from claimcheck.text.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "trend"),
    [
        ("The toll has climbed past 45.", "up"),
        ("Shares closed 1.5% down.", "down"),
        ("Shares ended 1.5% up.", "up"),
        ("The share of renters edged up to 21%.", "up"),
        ("The count ticked up to 4,100.", "up"),
        ("Costs came down 8%.", "down"),
    ],
)
def test_something_rose_or_fell(text: str, trend: str) -> None:
    found = find_quantities(text)[0]
    assert found.trend is not None
    assert found.trend.value == trend


@pytest.mark.parametrize(
    "text",
    [
        "The bridge rises 60 metres above the river.",
        "She came down 3 steps.",
        "The shop closed 2 floors down the road.",
        "The plane dropped 30 bombs.",
    ],
)
def test_nothing_moved(text: str) -> None:
    assert find_quantities(text)[0].trend is None


@pytest.mark.parametrize(
    ("text", "trend"),
    [
        ("Fares were 3.1% lower than in May.", "down"),
        ("Shares ended down 2% at $14.", "down"),
        ("Growth slowed by 1 percentage point.", "down"),
        ("Bookings were 9% below last year.", "down"),
        ("Bookings were 9% above the level of 2019.", "up"),
        ("The jobless rate was 0.4 points lower.", "down"),
        ("It took 4 points more than in 2019.", "up"),
        ("It is 3 degrees warmer than in April.", "up"),
        ("It is 3 degrees warmer than Ostby.", None),
        ("The park grew by 60 hectares.", "up"),
        ("He ended up 3 miles away.", None),
        ("Growth slowed in 3 regions.", None),
        ("Profit was 3% below forecasts last year.", None),
        ("Bids were 9% below the reserve price.", None),
        ("Farmers grew 60 hectares of maize.", None),
    ],
)
def test_a_level_is_set_against_an_earlier_one(text, trend):
    found = find_quantities(text)[0].trend
    assert (found and found.value) == trend
