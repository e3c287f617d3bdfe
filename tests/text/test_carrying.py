"""What a figure takes over from its neighbour, and what it must not."""

from __future__ import annotations

import pytest

from claimcheck.text.quantities import find_quantities


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Of the 30 climbers, nine were women.", ["climbers", "climbers"]),
        ("Of 260 applicants, only 15 were hired.", ["applicants", "applicants"]),
        ("Of the 22 dogs found in the shed, seven died.", ["dogs", "dogs"]),
        ("The motion passed by 41 votes to 12.", ["votes", "votes"]),
        ("It lost 40 men and 12 were hurt.", ["men", "men"]),
    ],
)
def test_a_bare_number_takes_the_noun_before_it(text, units):
    assert [q.unit for q in find_quantities(text)] == units


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("She sold 40 lambs and 12 gnu.", ["lambs", ""]),
        ("She sold 40 lambs and 12 trout.", ["lambs", "trout"]),
        ("After 30 days, nine came.", ["days", ""]),
    ],
)
def test_a_number_with_a_noun_of_its_own_takes_none(text, units):
    assert [q.unit for q in find_quantities(text)] == units


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("The blast killed nine people and wounded 26.", ["people", "people"]),
        ("The blast killed nine people, injuring at least 26.", ["people", "people"]),
        ("The blast killed nine people and wounded 26 dogs.", ["people", "dogs"]),
        ("The blast killed nine cows and wounded 26.", ["cows", ""]),
    ],
)
def test_who_is_hurt_beside_people_killed_are_people(text, units):
    assert [q.unit for q in find_quantities(text)] == units
