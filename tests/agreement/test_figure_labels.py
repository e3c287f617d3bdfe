import pytest

import claimcheck
from claimcheck import Stance

EXCHANGED = (
    ("The council voted 12 for and 9 against.", "The council voted 9 for and 12 against."),
    ("Six boys and three girls were rescued.", "Three boys and six girls were rescued."),
    ("Entry costs £8 for adults and £4 for pupils.", "Entry costs £4 for adults and £8 for pupils."),
    ("The shop sold 40 lamps and 15 chairs.", "The shop sold 15 lamps and 40 chairs."),
    ("Holm won 61 percent and Varga 39 percent.", "Varga won 61 percent and Holm 39 percent."),
    ("Inflation was 6.2 percent in May and 7.1 percent in April.", "Inflation was 7.1 percent in May, 6.2 in April."),
    ("Two planes and one helicopter were destroyed.", "One plane and two helicopters were destroyed."),
    ("The blast killed seven people and wounded 30.", "Thirty people were killed and seven wounded in the blast."),
)
ONE_DIFFERS = (
    (
        "The bank had income of $30 million and a loss of $4 million.",
        "The bank had income of $30 million and a loss of $9 million.",
    ),
    ("The blast killed seven people and wounded 30.", "Seven people were killed and 45 wounded in the blast."),
    ("The blast killed seven and injured 30.", "Nine people died and 30 were hurt in the blast."),
)
ALIKE = (
    ("The blast killed seven and injured 30.", "Seven people died and 30 were hurt in the blast."),
    ("Six boys and three girls were rescued.", "Three girls and six boys were rescued."),
    (
        "Inflation was 6.2 percent in May and 7.1 percent in April.",
        "Inflation was 6.2 percent in May, after 7.1 percent in April.",
    ),
    (
        "The bank had income of $30 million and a loss of $4 million.",
        "The bank had a loss of $4 million and income of $30 million.",
    ),
    ("Profit rose 8 percent and sales rose 3 percent.", "Sales rose 3 percent and profit 8 percent."),
    ("The party won 45 seats, up from 30.", "The party won 45 seats after 30 in the last election."),
    ("About 70 people were hurt, 12 of them seriously.", "Seventy people were hurt, 12 seriously."),
)


@pytest.mark.parametrize(("claim", "report"), EXCHANGED)
def test_two_numbers_that_changed_places_contradict(claim, report):
    assert claimcheck.compare(claim, report).stance is Stance.CONTRADICTS


@pytest.mark.parametrize(("claim", "report"), ONE_DIFFERS)
def test_one_of_two_figures_of_the_same_that_differs_contradicts(claim, report):
    assert claimcheck.compare(claim, report).stance is Stance.CONTRADICTS


@pytest.mark.parametrize(("claim", "report"), ALIKE)
def test_each_figure_with_its_own_bears_the_claim_out(claim, report):
    assert claimcheck.compare(claim, report).stance is Stance.SUPPORTS


def test_an_order_of_votes_turned_round_bears_nothing_out():
    assert claimcheck.compare("The vote was 30 to 20.", "The vote was 20 to 30.").stance is Stance.SILENT
