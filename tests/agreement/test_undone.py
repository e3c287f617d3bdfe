import pytest

import claimcheck
from claimcheck.agreement.undone import not_done


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("The mill was rebuilt.", "The owner promised to rebuild the mill."),
        ("The mill was rebuilt.", "The owner vowed that the mill would be rebuilt."),
        ("The bank sold its branches.", "The bank agreed to sell its branches."),
        ("The bank sold its branches.", "The bank considered selling its branches."),
    ],
)
def test_what_is_only_settled_is_not_borne_out(claim, report):
    judged = claimcheck.compare(claim, report)
    assert judged.stance is claimcheck.Stance.SILENT
    assert judged.reasons[0].code == "not-done"


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("The broker was jailed.", "The broker evaded jail."),
        ("The broker was jailed.", "The broker was spared jail."),
        ("The striker was banned.", "The striker narrowly escaped a ban."),
        ("The barge sank.", "The barge almost sank."),
        ("The barge sank.", "The barge came close to sinking."),
        ("A drone hit the depot.", "A drone narrowly missed the depot."),
    ],
)
def test_what_was_nearly_done_was_not(claim, report):
    judged = claimcheck.compare(claim, report)
    assert judged.stance is claimcheck.Stance.CONTRADICTS
    assert judged.reasons[0].code == "not-done"


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("A walkout was averted", "The unions averted a walkout"),
        ("The bank will sell its branches", "The bank agreed to sell its branches"),
        ("The broker was jailed", "The broker, who had evaded jail for a year, was jailed in May"),
        ("The bank sold its branches", "The bank sold its branches after it had agreed to sell them in May"),
        ("About 40 men were jailed", "Nearly 40 men were jailed"),
        ("The hall was built in 1960", "The council considers the building a landmark"),
    ],
)
def test_what_was_done_all_the_same_stands(claim, report):
    assert not_done(claim, report) is None


def test_what_was_refused_is_said_not_to_be_done():
    judged = claimcheck.compare("The guards freed three miners.", "The guards refused to free three miners.")
    assert "says that it was not done" in judged.reasons[0].detail


@pytest.mark.parametrize("unit", ["almost sold ", "agreed to sell ", "evaded sale ", "considered selling the "])
def test_reading_what_was_not_done_is_linear(unit, assert_linear):
    assert_linear(lambda times: not_done("The firm sold it", unit * times), 40_000 // len(unit))
