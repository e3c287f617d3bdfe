import pytest

import claimcheck
from claimcheck import Stance

OTHERWISE = (
    ("Ticket sales doubled in May.", "Ticket sales tripled in May."),
    ("Revenue more than doubled.", "Revenue rose by 30 percent."),
    ("The army was cut in half.", "The army was cut by a quarter."),
    ("The company doubled its profit.", "The company tripled its profit."),
    ("Revenue halved.", "Revenue fell by 10 percent."),
    ("Output rose fivefold.", "Output doubled."),
    ("Rents quadrupled in six years.", "Rents doubled in six years."),
)
ALIKE = (
    ("Revenue halved.", "Revenue fell by half."),
    ("Revenue halved.", "Revenue fell 50 percent."),
    ("Output tripled.", "Output rose threefold."),
    ("Rents doubled in six years.", "Rents rose by 100 percent in six years."),
)
OPEN = (
    ("Thefts of bicycles doubled.", "Thefts of cars tripled."),
    ("Prices doubled over a decade.", "Prices rose by 5 percent last year."),
    ("Ticket sales doubled in May.", "Ticket sales in Orsa tripled in May after a dull winter."),
)


@pytest.mark.parametrize(("claim", "report"), OTHERWISE)
def test_another_multiple_of_the_same_contradicts(claim, report):
    assert claimcheck.compare(claim, report).stance is Stance.CONTRADICTS


@pytest.mark.parametrize(("claim", "report"), ALIKE)
def test_the_same_multiple_in_other_words_bears_it_out(claim, report):
    found = claimcheck.compare(claim, report)
    assert found.stance is Stance.SUPPORTS
    assert "years” fits" not in found.reasons[0].detail


@pytest.mark.parametrize(("claim", "report"), OPEN)
def test_of_another_thing_or_time_a_multiple_decides_nothing(claim, report):
    assert claimcheck.compare(claim, report).stance is Stance.SILENT


def test_who_doubled_down_or_took_a_double_room_multiplied_nothing():
    found = claimcheck.compare("He doubled down on the plan.", "He tripled the plan.", judge="none")
    assert found.stance is not Stance.CONTRADICTS
    claim = "She booked a double room in Brod."
    assert claimcheck.compare(claim, claim, judge="none").stance is Stance.SUPPORTS


def test_faster_is_not_more_slowly():
    claim = "The dog ran faster than the cat."
    assert claimcheck.compare(claim, "The dog ran more slowly than the cat.").stance is Stance.CONTRADICTS
    assert claimcheck.compare(claim, "The dog ran more quickly than the cat.").stance is Stance.SUPPORTS
