import pytest

import claimcheck
from claimcheck.agreement.against_what import other_rival

CONTRADICTS, SUPPORTS, SILENT = claimcheck.Stance.CONTRADICTS, claimcheck.Stance.SUPPORTS, claimcheck.Stance.SILENT


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        (
            "Between 30 and 40 seals were stranded on the shore.",
            "Some 75 seals were stranded on the shore, wardens said.",
        ),
        ("The mill will shed between 200 and 300 jobs.", "The owner said it would cut 450 jobs at the mill."),
        ("All six players were cleared.", "Four of the six players were cleared, and two were banned."),
        ("Six children were among the dead.", "Fourteen people died, including three children."),
        ("The blast killed more than 20 people.", "The blast killed four people and injured 20."),
        ("The youngest player was under 20.", "The youngest player was 31."),
        (
            "At least 30 passengers were hurt when the tram hit the depot at Velm.",
            "Only 18 passengers were hurt when the tram struck the Velm depot, the operator said.",
        ),
        ("The lira strengthened 0.6% against the dollar.", "The lira weakened 0.6% against the greenback."),
        ("The crown gained 0.7% against the euro on Monday.", "The crown lost 0.7% against the euro on Monday."),
    ],
)
def test_another_figure_in_the_same_words_is_the_contrary(claim, report):
    assert claimcheck.compare(claim, report).stance is CONTRADICTS


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("The blast killed more than 20 people.", "The blast killed 26 people and injured 20."),
        ("The oldest runner was over 70.", "The oldest runner was 82."),
        (
            "The trust gave 9 million crowns in all.",
            "It gave schools 4 million crowns and shops 5 million, 9 million in all.",
        ),
        ("All six players were cleared.", "All six players were cleared on Friday."),
    ],
)
def test_a_figure_that_fits_is_no_contrary(claim, report):
    assert claimcheck.compare(claim, report).stance is not CONTRADICTS


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("The firm will cut 500 jobs.", "The firm will cut 200 jobs in Norway."),
        ("By noon, 40 bodies had been found.", "By evening, 52 bodies had been found."),
        ("Mill A has 200 looms.", "Mill B has 350 looms."),
        ("The plant emits 5 tonnes of soot a day.", "The plant emits 1,825 tonnes of soot a year."),
        ("The club has 20 members.", "From its first 12 members, the club has grown to 20."),
    ],
)
def test_a_part_another_time_and_another_rate_stay_open(claim, report):
    assert claimcheck.compare(claim, report).stance is not CONTRADICTS


def test_a_rate_against_one_money_is_none_against_another():
    assert other_rival("It rose against the dollar", "It fell against the euro")
    assert other_rival("It rose against the dollar", "It fell against the greenback") is None
    assert other_rival("It voted against the bill", "It voted against the plan") is None
