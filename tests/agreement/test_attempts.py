import pytest

from claimcheck.agreement.attempts import only_attempted


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
