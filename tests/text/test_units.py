"""Units: names, heads, dimensions and what may be compared."""

import subprocess
import sys

import pytest

from claimcheck.text.quantities import find_quantities
from claimcheck.text.quantity import Comparator
from claimcheck.text.units import comparable, dimension, unit_head


def one(text):
    return find_quantities(text)[0]


@pytest.mark.parametrize(
    ("first", "second", "bounds"),
    [
        ("3 meters", "10 feet", (3.048, 3.048)),
        ("5 km", "3 miles", (4.828, 4.828)),
        ("100 litres", "20 gallons", (75.708, 75.708)),
        ("20 degrees Celsius", "68 degrees Fahrenheit", (20, 20)),
        ("20°C", "68°F", (20, 20)),
        ("2 kg", "4 pounds", (1.8144, 1.8144)),
        ("5 tonnes", "11,000 pounds", (4.9895, 4.9895)),
        ("100 km/h", "60 miles per hour", (96.56, 96.56)),
        ("two weeks", "14 days", (2, 2)),
        ("33%", "a third of voters", (33.333, 33.333)),
        ("at least 10 troops", "up to 12 soldiers", (None, 12)),
        ("38 people", "38", (38, 38)),
        ("£2", "150p", (1.5, 1.5)),
        ("40 acres", "20 hectares", (49.421, 49.421)),
        ("5 cubic km", "1 cubic mile", (4.168, 4.168)),
        ("90 mph", "50 knots", (57.54, 57.54)),
        ("3 MWh", "9 gigajoules", (2.5, 2.5)),
        ("1,013 mbar", "100 kPa", (1000, 1000)),
        ("6 acre-feet", "9 megalitres", (7.2964, 7.2964)),
        ("8 kilotonnes", "3 Mt of coal", (3000, 3000)),
    ],
)
def test_the_second_figure_is_brought_to_the_unit_of_the_first(first, second, bounds):
    a, b = comparable(one(first), one(second))
    assert a.unit == b.unit or {a.unit, b.unit} & {"", "soldiers"}
    assert (b.low, b.high) == (
        pytest.approx(bounds[0], rel=1e-3) if bounds[0] else None,
        pytest.approx(bounds[1], rel=1e-3),
    )


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("5 percent", "5 percentage points"),
        ("$5", "€5"),
        ("5 km", "5 kg"),
        ("12 tanks", "12 sailors"),
        ("12 tanks", "12 meters"),
        ("$5", "5 men"),
        ("a third of voters", "a third of ships"),
    ],
)
def test_these_measure_different_things(first, second):
    assert comparable(one(first), one(second)) is None


def test_a_rise_in_temperature_is_converted_as_a_difference():
    _, second = comparable(one("It rose by 2 degrees Celsius."), one("It rose by 9 degrees Fahrenheit."))
    assert second.high == pytest.approx(5)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("a 200-square-foot shed", "square feet"),
        ("250 megawatt-hours", "megawatt-hours"),
        ("40,000 man-hours", "man-hours"),
        ("80 decibels", "decibels"),
        ("50 µg/m3 of dust", "µg/m³"),
        ("586 lb-ft of torque", "pound-feet"),
        ("12 fl oz", "fluid ounces"),
        ("1,300 TEU", "TEU"),
        ("8-by-12 feet", "feet"),
        ("two second-hand lorries", "lorries"),
        ("12 gray wolves", "wolves"),
    ],
)
def test_a_measure_is_read_however_it_is_written(text, unit):
    assert one(f"It had {text}.").unit == unit


def test_the_registry_of_units_is_loaded_when_two_measures_meet():
    code = (
        "import sys; from claimcheck.text.quantities import find_quantities as f; from claimcheck.text.units import *;"
        "a, b, c = (f(t)[0] for t in ('3 miles', '2 miles', '5 km'));"
        "comparable(a, b); print('pint' in sys.modules); comparable(a, c); print('pint' in sys.modules)"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.split() == ["False", "True"]


def test_heads_are_singular():
    assert [unit_head(u) for u in ("soldiers", "bodies", "rounds of ammunition", "USD", "", "%")] == [
        "soldier",
        "body",
        "round",
        "USD",
        "",
        "%",
    ]


def test_counts_have_no_dimension():
    assert dimension("soldiers") is None
    assert dimension("sq km") == ("area", "kilometer**2")


def test_a_share_in_words_is_a_rounded_percentage():
    ours, theirs = (find_quantities(text)[0] for text in ("Two-thirds of members agreed.", "66 percent agreed."))
    pair = comparable(ours, theirs)
    assert pair is not None
    assert (pair[0].unit, pair[0].comparator) == ("%", Comparator.ABOUT)


def test_a_pint_is_the_one_that_fits():
    bounds = [comparable(one(f"{litres} litres"), one("50 pints"))[1].low for litres in (28, 24)]
    assert bounds == [pytest.approx(28.41, abs=0.01), pytest.approx(23.66, abs=0.01)]


@pytest.mark.parametrize(
    ("first", "second", "value"),
    [
        ("It rose by a quarter point.", "It rose by 25 basis points.", 0.25),
        ("It fell 0.3 percentage points.", "It fell 0.3 points.", 0.3),
        ("It fell 0.3 percentage points.", "It fell 30 basis points.", 0.3),
    ],
)
def test_points_of_a_rate_are_percentage_points(first, second, value):
    pair = comparable(one(first), one(second))
    assert pair is not None
    assert pair[1].low == pytest.approx(value)
