"""Two numbers as one figure, and the change and the level that only look like a range."""

from __future__ import annotations

import pytest

from claimcheck.text.quantities import find_quantities


def shown(text):
    return [(q.comparator.value, q.low, q.high, q.unit) for q in find_quantities(text)]


@pytest.mark.parametrize(
    ("text", "change", "level", "unit"),
    [
        ("The count of lost hikers rose by 9 to 214.", 9, 214, ""),
        ("Arrests rose by three to 58.", 3, 58, ""),
        ("Arrests rose by two to 19.", 2, 19, ""),
        ("The staff shrank by 250 to 3,900 people.", 250, 3900, "people"),
        ("Its strength fell by 11 to 74 seats.", 11, 74, "seats"),
        ("The gauge rose 38 to 6,421.", 38, 6421, ""),
        ("The number of clinics rose by 14 to 33.", 14, 33, ""),
    ],
)
def test_a_change_of_a_count_and_its_level_are_two_figures(text, change, level, unit):
    first, second = find_quantities(text)
    assert (first.low, first.high, second.low, second.high) == (change, change, level, level)
    assert first.trend is not None
    assert (first.unit, second.unit) == (unit, unit)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The herd could grow by 10 to 15 goats.", ("range", 10, 15, "goats")),
        ("Rents rose 10 to 15 percent.", ("range", 10, 15, "%")),
        ("Output may rise by two to three million barrels.", ("range", 2e6, 3e6, "barrels")),
        ("The list rose from 12 to 340 names.", ("range", 12, 340, "names")),
        ("The reach fell from up to 90 miles to 70 miles.", ("range", 70, 90, "miles")),
    ],
)
def test_what_something_rose_by_may_be_a_range(text, expected):
    assert shown(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three to four dozen geese flew off.", ("range", 36, 48, "geese")),
        ("Six to seven hundred nurses marched.", ("range", 600, 700, "nurses")),
        ("Between six and seven hundred nurses marched.", ("range", 600, 700, "nurses")),
        ("Damage may be between two and four million pounds.", ("range", 2e6, 4e6, "GBP")),
        ("Between two and four million hens died.", ("range", 2e6, 4e6, "hens")),
        ("Two or three hundred hens died.", ("range", 200, 300, "hens")),
        ("Between two and five hens died.", ("range", 2, 5, "hens")),
        ("From 60 to five hundred hens died.", ("range", 60, 500, "hens")),
    ],
)
def test_two_numbers_share_the_scale_behind_the_second(text, expected):
    assert shown(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two, possibly three, divers drowned.", ("range", 2, 3, "divers")),
        ("Two or possibly three divers drowned.", ("range", 2, 3, "divers")),
        ("It needs four, perhaps five, weeks.", ("range", 4, 5, "weeks")),
    ],
)
def test_a_doubt_between_two_numbers_makes_a_range(text, expected):
    assert shown(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He slept between two and three.", []),
        ("Talks between two rivals stalled.", [("=", 2, 2, "rivals")]),
        ("Boys aged between 9 and 12 years of age came.", []),
        ("He sold four hens, possibly at a loss.", [("=", 4, 4, "hens")]),
    ],
)
def test_other_numbers_between_such_words_are_no_ranges(text, expected):
    assert shown(text) == expected
