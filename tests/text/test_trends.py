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
