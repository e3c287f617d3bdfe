import pytest

import claimcheck
from claimcheck.agreement.comparisons import compared_otherwise
from claimcheck.agreement.exchanges import exchanged_phrases
from claimcheck.agreement.ways import turned_way

CONTRADICTS, SUPPORTS = claimcheck.Stance.CONTRADICTS, claimcheck.Stance.SUPPORTS


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("The barge went from Sarn to Velm.", "The barge went from Velm to Sarn."),
        ("The flight from Oslo to Bergen was late.", "The flight from Bergen to Oslo was late."),
        ("The shares passed from the widow to the bank.", "The shares passed from the bank to the widow."),
        ("The families fled Sarn for Velm.", "The families fled Velm for Sarn."),
        ("The white van hit the black van.", "The black van hit the white van."),
        ("Guards attacked a prisoner.", "A prisoner attacked guards."),
        ("The club owes the city 4 million crowns.", "The city owes the club 4 million crowns."),
        ("The king told the bishop to leave.", "The bishop told the king to leave."),
    ],
)
def test_what_is_turned_round_is_no_support(claim, report):
    assert claimcheck.compare(claim, report).stance is not SUPPORTS


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("The van hit the tram.", "The tram was hit by the van."),
        ("A van collided with a tram.", "A tram collided with a van."),
        ("The tenor married the dancer.", "The dancer married the tenor."),
        ("The barge went from Sarn to Velm.", "The barge went from the port of Sarn to Velm."),
        ("The club moved from Sarn to Velm.", "The club moved to Velm from Sarn."),
        ("The mill is older than the dam.", "The dam is younger than the mill."),
        ("The new mill is larger than the old mill.", "The old mill is smaller than the new mill."),
        ("Nurses earn less than bakers.", "Bakers earn more than nurses."),
    ],
)
def test_the_same_in_other_words_is_borne_out(claim, report):
    assert claimcheck.compare(claim, report).stance is SUPPORTS


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("Karst has more lakes than Brell.", "Brell has more lakes than Karst."),
        ("The tenor is taller than the dancer.", "The dancer is taller than the tenor."),
        ("Rents grew faster than wages.", "Wages grew faster than rents."),
        ("Women live longer than men.", "Men live longer than women."),
        ("Debts exceeded assets.", "Assets exceeded debts."),
    ],
)
def test_which_of_two_is_more_cannot_be_both(claim, report):
    assert claimcheck.compare(claim, report).stance is CONTRADICTS


def test_what_is_dear_is_no_contrary_of_what_is_cheap():
    judged = claimcheck.compare("Tin is cheaper than zinc.", "Zinc is more expensive than tin.")
    assert judged.stance is not CONTRADICTS


def test_another_year_or_a_not_leaves_both_true():
    ours = "Karst had more lakes than Brell in 1950."
    later = claimcheck.compare(ours, "Brell had more lakes than Karst in 2020.")
    assert "compared-otherwise" not in {r.code for r in later.reasons}
    assert claimcheck.compare(ours, "Brell did not have more lakes than Karst in 1950.").stance is not CONTRADICTS


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("Pears, figs and plums were sold", "Plums, figs and pears were sold"),
        ("Ruiz and Hale left", "Hale and Ruiz left"),
        ("In Sarn the guards struck on Monday", "On Monday the guards struck in Sarn"),
        ("The head of the firm is Ana Ruiz", "Ana Ruiz is the head of the firm"),
    ],
)
def test_another_order_of_words_is_no_exchange(claim, report):
    assert exchanged_phrases(claim, report) is None


def test_a_way_there_and_back_and_figures_are_no_other_way():
    assert turned_way("He rode from Sarn to Velm", "He rode from Velm to Sarn and from Sarn to Velm") is None
    assert turned_way("Prices rose from 5 to 10 crowns", "Prices fell from 10 to 5 crowns") is None
    assert compared_otherwise("More than 40 men came", "40 men came more than once") is None


@pytest.mark.parametrize("unit", ["from Sarn to Velm ", "more lakes than ", "Sarn hit Velm ", "left Sarn for "])
def test_reading_exchanges_is_linear(unit, assert_linear):
    def read(times):
        text = unit * times
        turned_way(text, text)
        compared_otherwise(text, text)
        exchanged_phrases(text, text)

    assert_linear(read, 40_000 // len(unit))
