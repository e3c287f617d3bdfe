"""A number that stands before another figure still counts what follows."""

from __future__ import annotations

import pytest

from claimcheck.text.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "count", "unit"),
    [
        ("The crew laid two 300-kilo mines.", 2, "mines"),
        ("Two 16-year-old girls were found.", 2, "girls"),
        ("The two 16 year old girls were found.", 2, "girls"),
        ("One 40-tonne crane fell.", 1, "cranes"),
        ("Two 8-year terms were handed down.", 2, "terms"),
        ("They fired four 120mm rounds.", 4, "rounds"),
        ("He hid three $50 notes.", 3, "notes"),
        ("It has 80 two-bedroom flats.", 80, "flats"),
        ("Three 30-year-olds drowned.", 3, "30-year-olds"),
    ],
)
def test_a_count_before_an_inner_figure(text, count, unit):
    found = find_quantities(text)[0]
    assert (found.low, found.unit) == (count, unit)


def test_an_inner_figure_is_read_on_its_own():
    assert [(q.low, q.unit) for q in find_quantities("They fired four 120mm rounds.")] == [(4, "rounds"), (120, "mm")]


def test_one_before_no_noun_stays_a_pronoun():
    assert find_quantities("One 30 minutes later left.")[0].low == 30
    assert [q.low for q in find_quantities("He took the one of 12 metres.")] == [12]
