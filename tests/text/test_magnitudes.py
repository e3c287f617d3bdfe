"""Vague words for how many there are."""

from __future__ import annotations

import pytest

from claimcheck.text.quantities import find_quantities


def shown(text):
    return [(q.text, q.low, q.unit) for q in find_quantities(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("A few tens of metres part the huts.", ("A few tens of metres", 30, "metres")),
        ("Several tens of thousands of hens died.", ("Several tens of thousands of hens", 30_000, "hens")),
        ("Several hundreds of goats drowned.", ("Several hundreds of goats", 300, "goats")),
        ("A few dozen clerks came.", ("A few dozen clerks", 36, "clerks")),
        ("Four ferries sank and scores injured were landed.", ("scores injured", 40, "injured")),
        ("Half-a-dozen ferries sank.", ("Half-a-dozen ferries", 6, "ferries")),
        ("Half-a-million hens died.", ("Half-a-million hens", 500_000, "hens")),
        ("He waited half-an-hour.", ("half-an-hour", 0.5, "hours")),
    ],
)
def test_a_magnitude_is_read_as_a_whole(text, expected):
    assert expected in shown(text)


@pytest.mark.parametrize(
    "text",
    ["She scores more than him.", "Test scores fell.", "Scores were level.", "He went through the half-door."],
)
def test_other_scores_and_halves_count_nothing(text):
    assert shown(text) == []


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("Dozens, perhaps hundreds, of seals were stranded.", "seals"),
        ("Hundreds, possibly thousands, of seals were stranded.", "seals"),
        ("Hundreds if not thousands of sheds burned.", "sheds"),
    ],
)
def test_two_magnitudes_share_the_noun_behind_the_second(text, unit):
    assert [q.unit for q in find_quantities(text)] == [unit, unit]


@pytest.mark.parametrize(
    "text",
    [
        "The twenty-first century began.",
        "Her thirty-fifth goal came late.",
        "The two-hundredth anniversary drew near.",
        "It is on the forty-second floor.",
    ],
)
def test_an_ordinal_in_words_counts_nothing(text):
    assert shown(text) == []


def test_what_looks_like_an_ordinal_may_be_a_number_or_a_share():
    assert shown("Twenty-one divers came.") == [("Twenty-one divers", 21, "divers")]
    assert shown("Two-thirds of the divers came.") == [("Two-thirds of the divers", 2 / 3, "share of divers")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It has 4.1 million users.", 4_100_000),
        ("It cost $8.2 million.", 8_200_000),
        ("It cost €2.05 billion.", 2_050_000_000),
        ("It burned 16.4 million acres.", 16_400_000),
        ("It sold 1.13m copies.", 1_130_000),
    ],
)
def test_a_scaled_decimal_is_exact(text, value):
    (found,) = find_quantities(text)
    assert found.low == found.high == value


def test_scores_hurt_at_the_end_are_people():
    assert [q.low for q in find_quantities("The blast killed nine and injured scores.")] == [9, 40]


def test_scores_that_doubled_are_no_forty():
    assert not find_quantities("Pupils' scores more than doubled in a year of war.")
