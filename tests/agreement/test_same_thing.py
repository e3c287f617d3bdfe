import pytest

import claimcheck
from claimcheck import Stance
from claimcheck.agreement.likeness import pair
from claimcheck.agreement.same_thing import other_thing
from claimcheck.agreement.setting import Setting
from claimcheck.agreement.stance import judge_statement

OTHER = (
    ("The ferry was carrying 180 passengers.", "The other ferry was carrying 95 passengers."),
    ("The ferry was carrying 180 passengers.", "The two ferries were carrying 275 passengers."),
    ("The goods lift was rated for 800 kilos.", "The passenger lift was rated for 1,100 kilos."),
    ("The drug cut relapses by 62 percent.", "In people over 65 the drug cut relapses by 41 percent."),
    ("The drug cut relapses by 62 percent.", "The drug cut hospital admissions by 88 percent."),
    ("The study enrolled 14,200 people.", "The earlier study enrolled 3,000 people."),
    ("The collapse killed 14 people.", "The collapse in 1998 killed 31 people."),
    ("The firm's shares fell 8 percent.", "Shares in its rival fell 2 percent."),
    ("The fire destroyed 40 homes in Lahaina.", "In Kula, a second fire burned 12 homes."),
    ("Twelve people died in floods in Valencia.", "Floods in Malaga province killed four people."),
    ("Twelve people died in floods in Valencia.", "Floods in the town of Chiva killed four people."),
)
SAME = (
    ("The ferry was carrying 180 passengers.", "The ferry was carrying 95 passengers."),
    ("The collapse killed 14 people.", "The collapse killed 31 people."),
    ("The drug cut relapses by 62 percent.", "The drug cut relapses by 41 percent."),
    ("The study enrolled 14,200 people.", "The study enrolled 3,000 people, not more."),
    ("Twelve people died in floods in Valencia.", "Floods killed four people in Valencia province."),
    ("The fire destroyed 40 homes in Lahaina.", "The fire in Lahaina destroyed 12 homes in May."),
    ("Some 40 soldiers were killed in Ukraine.", "In Britain, officials said 60 soldiers were killed in Ukraine."),
)


@pytest.mark.parametrize(("claim", "report"), OTHER)
def test_another_figure_of_another_thing_is_no_contradiction(claim, report):
    assert claimcheck.compare(claim, report, judge="none").stance is Stance.SILENT


@pytest.mark.parametrize(("claim", "report"), SAME)
def test_another_figure_of_the_same_thing_is_one(claim, report):
    assert claimcheck.compare(claim, report, judge="none").stance is Stance.CONTRADICTS


def test_what_another_group_wants_within_one_place_is_another_thing():
    report = "Some 3,000 teachers walked out at schools in Kelm on Monday. They want a 10 percent raise."
    found = claimcheck.compare("The nurses want a 12 percent raise.", report, judge="none")
    assert found.stance is Stance.SILENT


def told_of(make_claim, claim, statement, *names):
    theirs = Setting(names=tuple(((n.lower(),), 2) for n in names))
    shares = make_claim(claim, ("17%", "=", 17, 17, "%"))
    return other_thing(pair(shares, make_claim(statement), 0.7, (Setting(), theirs)), shares.quantities[0])


def test_a_report_that_names_nothing_of_the_claim_s_names_is_on_something_else(make_claim):
    claim = "Shares in Brannock closed down 17%"
    assert told_of(make_claim, claim, "Shares closed up 5%", "Homestead")
    assert told_of(make_claim, claim, "Shares closed up 5%", "Homestead", "Brannock") is None
    assert told_of(make_claim, claim, "Shares in Brannock closed up 5%", "Homestead") is None
    assert told_of(make_claim, "The shares closed down 17%", "Shares closed up 5%", "Homestead") is None


def test_a_count_is_of_another_thing_where_the_report_names_nothing_of_the_claims(make_claim):
    claim = make_claim("The Ocean Lily had 24 crew", ("24 crew", "=", 24, 24, "crew"))
    other = make_claim("The ship had 12 crew", ("12 crew", "=", 12, 12, "crew"))
    ours, strange, same = (
        Setting(names=tuple((tuple(n.lower().split()), 2) for n in names))
        for names in (("Corda", "Ocean Lily", "Sunda"), ("Pell", "Sunda"), ("Ocean Lily",))
    )
    assert judge_statement(claim, other, similarity=0.9, settings=(ours, strange)).stance is Stance.SILENT
    assert judge_statement(claim, other, similarity=0.9, settings=(ours, same)).stance is Stance.CONTRADICTS


def test_a_price_of_a_moment_is_not_that_of_the_day_s_end():
    claim = "Shares in Tarsus jumped 25% in early trading."
    assert claimcheck.compare(claim, "Shares in Tarsus closed 22% higher.", judge="none").stance is Stance.SILENT
    claim = "Shares in Tarsus rose 7% by midday."
    assert claimcheck.compare(claim, "Shares in Tarsus ended the day 2% lower.", judge="none").stance is Stance.SILENT


def test_a_count_that_goes_on_is_not_the_final_one():
    claim = "With 82 percent of ballots counted, Prado had 48.3 percent of the vote."
    final = "Prado won 50.6 percent of the vote in the final count."
    assert claimcheck.compare(claim, final, judge="none").stance is Stance.SILENT
    other = "Prado had 44.1 percent of the vote with most ballots counted."
    assert claimcheck.compare(claim, other, judge="none").stance is Stance.CONTRADICTS
