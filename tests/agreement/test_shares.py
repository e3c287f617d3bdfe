import pytest

import claimcheck
from claimcheck import Stance

OTHERWISE = (
    ("Only one ship left the port.", "Six ships left the port."),
    ("Six ships left the port.", "Only one ship left the port."),
    ("It is the city's only bridge.", "There are four bridges in the city."),
    ("It is the country's only floating zoo.", "There are two floating zoos in the country."),
    ("Most workers backed the strike.", "Only 41 percent of workers backed the strike."),
    ("A minority of workers backed the strike.", "Some 64 percent of workers backed the strike."),
    ("Under 16s are barred from the club.", "Over 16s are barred from the club."),
    ("Only members may vote.", "Non-members may vote too."),
)
UNBORNE = (
    ("Each worker will get $900.", "The workers will get $900 in total."),
    ("Each worker will get $900.", "The workers will share $900."),
    ("A handful of fans came.", "Hundreds of fans came."),
)
ALIKE = (
    ("Only one ship left the port.", "Just one ship left the port."),
    ("Each worker will get $900.", "Workers will get $900 each."),
    ("Under 16s are barred from the club.", "Under-16s are barred from the club."),
    ("Most voters oppose the plan.", "A poll found 61 percent of voters oppose the plan."),
)
OPEN = (
    ("It is the city's only bridge.", "Two bridges collapsed in the city in a flood."),
    ("The most popular party won 38 percent of the vote.", "The most popular party won."),
    ("Most workers backed the strike.", "Only 41 percent of managers opposed the strike."),
)


@pytest.mark.parametrize(("claim", "report"), OTHERWISE)
def test_a_word_for_a_number_or_a_share_excludes_another_number(claim, report):
    assert claimcheck.compare(claim, report).stance is Stance.CONTRADICTS


@pytest.mark.parametrize(("claim", "report"), UNBORNE)
def test_each_and_all_or_a_handful_and_hundreds_bear_nothing_out(claim, report):
    assert claimcheck.compare(claim, report).stance is Stance.SILENT


@pytest.mark.parametrize(("claim", "report"), ALIKE)
def test_the_same_share_in_other_words_bears_it_out(claim, report):
    assert claimcheck.compare(claim, report).stance is Stance.SUPPORTS


@pytest.mark.parametrize(("claim", "report"), OPEN)
def test_of_other_things_or_doings_nothing_is_excluded(claim, report):
    assert claimcheck.compare(claim, report, judge="none").stance is not Stance.CONTRADICTS


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("All sailors survived.", "None of the sailors died."),
        ("None of the miners died.", "All miners survived."),
        ("All on board survived.", "Nobody on board died."),
    ],
)
def test_that_all_survived_is_that_none_died(claim, report):
    assert claimcheck.compare(claim, report).stance is Stance.SUPPORTS


def test_that_some_died_is_not():
    assert claimcheck.compare("All miners survived.", "Three of the miners died.").stance is Stance.CONTRADICTS
    assert claimcheck.compare("All miners survived.", "None of the guards died.").stance is not Stance.SUPPORTS
