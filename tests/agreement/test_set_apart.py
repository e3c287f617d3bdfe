import pytest

import claimcheck
from claimcheck.agreement.set_apart import not_denied, only_set_apart
from claimcheck.agreement.zero import zero_says

SILENT, DENIES, SUPPORTS = claimcheck.Stance.SILENT, claimcheck.Stance.DENIES, claimcheck.Stance.SUPPORTS


@pytest.mark.parametrize(
    "report",
    [
        "The bank did not deny paying a ransom.",
        "The bank neither confirmed nor denied that it paid a ransom.",
        "The bank refused to confirm or deny that it paid a ransom.",
        "The bank no longer denies paying a ransom.",
        "The bank has stopped denying that it paid a ransom.",
    ],
)
def test_what_is_not_denied_is_left_open(report):
    assert claimcheck.compare("The bank paid a ransom.", report).stance is SILENT


@pytest.mark.parametrize(
    "report",
    [
        "The bank denied that it paid a ransom.",
        "The bank, which no longer has a press office, denied that it paid a ransom.",
        "The bank did not name its auditors but denied that it paid a ransom.",
    ],
)
def test_what_is_denied_beside_another_not_is_denied(report):
    assert claimcheck.compare("The bank paid a ransom.", report).stance is DENIES


def test_a_not_that_sets_another_day_apart_rejects_nothing_else():
    report = "The fair was not held on Monday but on Tuesday."
    assert claimcheck.compare("The fair was held.", report).stance is SILENT
    assert claimcheck.compare("The fair was held on Monday.", report).stance is DENIES
    assert claimcheck.compare("The fair was held.", "The fair was not held on Monday.").stance is not SUPPORTS


def test_who_went_somewhere_else_and_then_did_something_is_set_apart_by_nothing():
    assert only_set_apart("He was paid", "He did not go to work but to his surprise was paid") is None
    assert not_denied("The agency lied", "The agency did not deny the raid, but it lied") is None


@pytest.mark.parametrize(
    ("claim", "report", "stance"),
    [
        ("The flood wrecked a school.", "The flood did not wreck the chapel.", SILENT),
        ("The flood wrecked a school.", "The flood did not wreck the school.", DENIES),
        ("The county paid 9,000 crowns for a boat.", "The county did not pay a cent for a boat.", DENIES),
        ("Gunmen shot down the plane.", "Gunmen did not shoot down the airliner.", DENIES),
    ],
)
def test_a_denial_is_of_what_is_named(claim, report, stance):
    assert claimcheck.compare(claim, report).stance is stance


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("Zero votes were lost.", "No votes were lost."),
        ("No votes were lost.", "Zero votes were lost."),
        ("There were 0 injuries.", "There were no injuries."),
    ],
)
def test_none_in_figures_and_none_in_words_are_one(claim, report):
    assert claimcheck.compare(claim, report).stance is SUPPORTS


@pytest.mark.parametrize("report", ["No zero tolerance was shown.", "No sheep were lost.", "Three votes were lost."])
def test_none_of_another_thing_and_a_count_are_not_none(report):
    assert claimcheck.compare("Zero votes were lost.", report).stance is not SUPPORTS


@pytest.mark.parametrize("unit", ["not on Monday but on ", "did not deny ", "neither confirmed ", "not in "])
def test_reading_what_is_set_apart_is_linear(unit, assert_linear):
    def read(times):
        only_set_apart("The fair was held", unit * times)
        not_denied("The fair was held", unit * times)

    assert zero_says is not None
    assert_linear(read, 40_000 // len(unit))
