from __future__ import annotations

import pytest

from claimcheck.agreement.measures import Same, is_time, measure, rate


@pytest.fixture
def same(make_claim):
    def ask(one, figure, other, theirs):
        a, b = make_claim(one, figure), make_claim(other, theirs)
        return measure(a, a.quantities[0], b, b.quantities[0]).same

    return ask


def test_workers_and_people_are_one_count(same):
    one = "900 workers walked out", ("900 workers", "=", 900, 900, "workers")
    assert same(*one, "800 people walked out", ("800 people", "=", 800, 800, "people")) is Same.SAME


def test_nurses_are_not_patients(same):
    one = "40 nurses fell ill", ("40 nurses", "=", 40, 40, "nurses")
    assert same(*one, "90 patients fell ill", ("90 patients", "=", 90, 90, "patients")) is Same.LOOSE


def test_money_is_not_people(same):
    one = "It cost $40 million", ("$40 million", "=", 4e7, 4e7, "USD")
    assert same(*one, "It cost 90 people their jobs", ("90 people", "=", 90, 90, "people")) is Same.OTHER


def test_a_percentage_is_not_percentage_points(same):
    one = "It rose 4%", ("4%", "=", 4, 4, "%")
    other = "It rose 4 percentage points", ("4 percentage points", "=", 4, 4, "percentage points")
    assert same(*one, *other) is Same.OTHER


def test_pirate_boats_are_not_merchant_vessels(same):
    one = "They seized 30 pirate boats", ("30 pirate boats", "=", 30, 30, "boats")
    assert same(*one, "They freed 20 merchant boats", ("20 merchant boats", "=", 20, 20, "boats")) is not Same.SAME


def test_more_bodies_are_an_addition(same):
    one = "Divers found 14 more bodies", ("14 more bodies", "=", 14, 14, "bodies")
    assert same(*one, "Divers found 38 bodies", ("38 bodies", "=", 38, 38, "bodies")) is Same.OTHER


def test_an_average_is_no_maximum(same):
    one = "The average wage was $20", ("$20", "=", 20, 20, "USD")
    assert same(*one, "The highest wage was $90", ("$90", "=", 90, 90, "USD")) is Same.OTHER


def test_a_licence_for_people_is_not_the_people_aboard(same):
    one = "It was licensed for 150 people", ("150 people", "=", 150, 150, "people")
    assert same(*one, "It had 90 people on it", ("90 people", "=", 90, 90, "people")) is Same.OTHER


def test_miles_and_kilometers_are_compared_in_one_unit(make_claim):
    a = make_claim("It lies 10 miles off", ("10 miles", "=", 10, 10, "miles"))
    b = make_claim("It lies 16 km off", ("16 km", "=", 16, 16, "km"))
    found = measure(a, a.quantities[0], b, b.quantities[0])
    assert found.same is Same.SAME
    assert found.theirs.low == pytest.approx(9.94, abs=0.01)


def test_a_figure_in_a_day_measures_nothing(make_claim):
    claim = make_claim(
        "It opened three weeks ago",
        ("three weeks", "=", 3, 3, "weeks"),
        days=(("three weeks ago", "2024-04-01", "2024-04-07"),),
    )
    assert is_time(claim, claim.quantities[0])


@pytest.mark.parametrize(("one", "other"), [("a year", "annually"), ("per hour", "an hour"), ("each", "apiece")])
def test_rates_in_other_words_are_one_rate(one, other):
    assert rate(one) == rate(other)


def test_deaths_and_the_wounded_are_people(same):
    one = "Nine people were killed", ("Nine people", "=", 9, 9, "people")
    assert same(*one, "It registered nine deaths", ("nine deaths", "=", 9, 9, "deaths")) is Same.SAME
    hurt = "Over 30 wounded were taken in", ("Over 30 wounded", ">", 30, None, "wounded")
    assert same(*hurt, "34 injured people came", ("34 injured people", "=", 34, 34, "people")) is Same.SAME


def test_a_bribe_for_permits_is_no_limit(same):
    one = "He took 430,000 euros for permits", ("430,000 euros", "=", 430_000, 430_000, "EUR")
    assert same(*one, "He pocketed 430,000 euros", ("430,000 euros", "=", 430_000, 430_000, "EUR")) is Same.SAME
