import pytest

import claimcheck
from claimcheck import Stance

ALIKE = (
    ("The pipeline is 62 miles long.", "The pipeline is 100 kilometres long."),
    ("The estate covers 50 hectares.", "The estate covers 124 acres."),
    ("The siege lasted 72 hours.", "The siege lasted three days."),
    ("The siege lasted 21 days.", "The siege lasted three weeks."),
    ("The concert lasted 130 minutes.", "The concert lasted 2 hours 10 minutes."),
    ("Temperatures reached 95 degrees Fahrenheit.", "Temperatures reached 35 degrees Celsius."),
    ("Temperatures hit 35C.", "Temperatures hit 95F."),
    ("The mine uses 10 tonnes of coal a day.", "The mine uses 3,650 tonnes of coal a year."),
    ("The works emit 4 tonnes of SO2 a day.", "The works emit 1,460 tonnes of SO2 a year."),
    ("The mast is 100 metres tall.", "The mast is 328 feet tall."),
    ("The tank holds 500 litres.", "The tank holds 132 gallons."),
    ("Winds reached 75 mph.", "Winds reached 120 km/h."),
    ("The parcel weighed 5 kg.", "The parcel weighed 11 lbs."),
)
APART = (
    ("The pipeline is 62 miles long.", "The pipeline is 160 kilometres long."),
    ("The concert lasted 130 minutes.", "The concert lasted 3 hours 10 minutes."),
    ("The guide charges $400 an hour.", "The guide charges $400 a day."),
)


@pytest.mark.parametrize(("claim", "report"), ALIKE)
def test_a_measure_in_another_unit_is_no_other_word(claim, report):
    assert claimcheck.compare(claim, report).stance is Stance.SUPPORTS


@pytest.mark.parametrize(("claim", "report"), APART)
def test_another_measure_or_rate_contradicts(claim, report):
    assert claimcheck.compare(claim, report).stance is Stance.CONTRADICTS


def test_a_rate_that_comes_to_another_sum_is_of_its_season():
    found = claimcheck.compare("The mine uses 10 tonnes of coal a day.", "The mine uses 900 tonnes of coal a year.")
    assert found.stance is Stance.SILENT


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("The mast is 300 feet high.", "The mast, 300 metres above the shore at low tide, leans to the west."),
        ("The parcel weighs 40 pounds.", "A parcel of 40 kilos was left at the door."),
    ],
)
def test_the_same_number_of_another_unit_bears_nothing_out(claim, report):
    assert claimcheck.compare(claim, report).stance is not Stance.SUPPORTS
