"""A whole less some."""

import pytest

from claimcheck.text.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "words", "count", "unit"),
    [
        ("All but three of the 40 miners were saved.", "All but three of the 40 miners", 37, "miners"),
        ("All except 12 of the 300 guests left.", "All except 12 of the 300 guests", 288, "guests"),
        ("All but one of the nine judges agreed.", "All but one of the nine judges", 8, "judges"),
        ("The fire all but destroyed the 40 houses.", "40 houses", 40, "houses"),
    ],
)
def test_all_but_some_of_a_whole_are_what_is_left(text, words, count, unit):
    (found,) = find_quantities(text)
    assert (found.text, found.low, found.high, found.unit) == (words, count, count, unit)


def test_all_but_two_of_no_number_are_no_figure():
    assert not find_quantities("All but two of its ships sank.")
