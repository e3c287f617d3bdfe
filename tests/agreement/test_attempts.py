import pytest

import claimcheck
from claimcheck.agreement.attempts import asked_for, called_off, looks_ahead, only_accused, only_attempted


@pytest.mark.parametrize(
    "statement",
    [
        "The crew tried to free the barge",
        "The crew failed again to free the barge",
        "The crew plans to free the barge",
        "The owners hope to free the barge",
        "The owners refuse to free the barge",
        "The crew is expected to free the barge on Friday",
    ],
)
def test_what_was_only_tried_or_planned_was_not_done(statement):
    assert only_attempted("The crew freed the barge", statement)


@pytest.mark.parametrize(
    ("claim", "statement"),
    [
        ("The crew freed the barge", "The crew managed to free the barge"),
        ("The crew freed the barge", "The crew wanted to leave once it had freed the barge"),
        ("The crew will free the barge", "The crew plans to free the barge"),
        ("The crew tried to free the barge", "The crew attempted to free the barge"),
        ("The crew freed the barge", "The crew freed the barge"),
        ("The crew did not free the barge", "The crew failed to free the barge"),
        ("Fumes killed five men cleaning a tank", "Five men were killed while trying to clean a tank"),
    ],
)
def test_what_was_done_or_is_no_more_than_the_claim_says_stands(claim, statement):
    assert only_attempted(claim, statement) is None


def test_what_was_asked_of_somebody_was_not_done_by_that():
    assert only_attempted("The judge fined the bank", "A customer asked a court in Lagos to fine the bank")
    assert only_attempted("A bell was cast", "A bell of eleven tonnes was to be cast for the prophets")
    assert only_attempted("No troops helped to defend it", "Troops were asked to help defend it", turned=True)
    assert only_attempted("The dam was built in 1971", "The dam, which is to be repaired, was built in 1971") is None


@pytest.mark.parametrize(
    ("statement", "what"),
    [
        ("Berg cancelled his visit to Sarn on Friday", "sarn"),
        ("The talks in Sarn were called off by the envoy", "sarn"),
        ("Berg scrapped the sale of the mill", "#sell"),
    ],
)
def test_what_is_called_off_is_named(statement, what):
    assert what in called_off(statement)[1]


def test_what_is_over_or_done_looks_not_ahead():
    assert not looks_ahead("The minister arrived in Sarn")
    assert called_off("The minister arrived in Sarn") is None


@pytest.mark.parametrize(
    ("claim", "report", "stance"),
    [
        (
            "The minister is expected in Sarn on Friday.",
            "The minister cancelled his visit to Sarn on Friday.",
            "contradicts",
        ),
        ("The minister visited Sarn on Friday.", "The minister cancelled his visit to Brell on Friday.", "silent"),
        ("The summit will be held in Sarn.", "The envoy put off his holiday and went to see his son.", "silent"),
    ],
)
def test_a_plan_that_is_called_off_is_contradicted(claim, report, stance):
    assert claimcheck.compare(claim, report, judge="none").stance == stance


def test_what_somebody_will_be_asked_to_do_is_how_it_is_to_be_done():
    claim = "A grand jury would decide by the end of September whether to charge the officer"
    report = "A grand jury will be asked to decide before October whether the officer should face charges"
    assert only_attempted(claim, report) is None
    assert only_attempted("The judge fined the bank", "A customer asked the judge to fine the bank")


def test_who_is_accused_of_it_has_not_done_it():
    assert only_accused("Mosk bribed an inspector", "Mosk is suspected of having bribed an inspector")
    assert only_accused("The police accused Mosk of setting the fire", "Mosk set the fire")
    assert only_accused("The police accused Mosk of setting the fire", "Mosk set the fire", told=True) is None
    assert only_accused("Mosk bribed an inspector", "Mosk, accused of theft, bribed an inspector") is None
    assert only_accused("Mosk was charged with fraud", "Mosk was accused of fraud") is None


def test_what_is_asked_for_is_named_by_its_verb():
    assert asked_for("The mayor called on people to stay at home") == "stay"
    assert asked_for("The mayor asked for help") is None
