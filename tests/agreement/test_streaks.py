from __future__ import annotations

import pytest

from claimcheck.agreement.streaks import lapses_apart, streak


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("its third consecutive quarterly loss", 3),
        ("a 4th straight rise", 4),
        ("profits fell for the fifth year running", 5),
        ("They have won six games on the trot.", 6),
        ("They have won six games.", None),
        ("The road runs straight for two miles.", None),
    ],
)
def test_a_row_is_counted(text, count):
    assert streak(text) == count


@pytest.mark.parametrize(
    ("ours", "theirs", "apart"),
    [
        ("two days after the vote", "five weeks after the vote", True),
        ("two days after the vote", "two days before the vote", False),
        ("about a year before the crash", "11 months before the crash", False),
        ("two days after the vote", "the vote took two weeks", False),
    ],
)
def test_lapses_that_are_far_from_equal_are_told_apart(ours, theirs, apart):
    assert (lapses_apart(ours, theirs) is not None) == apart
