"""levels: a measure in two units is one figure, and what moved stands at its last level."""

import pytest

from claimcheck import Stance, compare

MOVED = "The toll was raised from $4 to $7."


@pytest.mark.parametrize(
    ("claim", "passage", "stance"),
    [
        (MOVED, "The toll was raised to $7.", Stance.SUPPORTS),
        ("The toll was raised to $7.", MOVED, Stance.SUPPORTS),
        (MOVED, "The toll went up to $7 from $4.", Stance.SUPPORTS),
        (MOVED, "The toll was set at $5.", Stance.CONTRADICTS),
        ("The toll was raised to $4.", MOVED, Stance.CONTRADICTS),
        ("The toll was raised to $5.", MOVED, Stance.CONTRADICTS),
        (MOVED, "The toll was raised from $4 to $9.", Stance.CONTRADICTS),
        ("The play takes 150 minutes.", "The play takes 2 hours 30 minutes.", Stance.SUPPORTS),
    ],
)
def test_what_moved_is_where_it_stands_now(claim, passage, stance):
    assert compare(claim, passage, judge="none").stance is stance


def test_a_range_of_what_may_be_stays_a_range():
    assert compare("Tickets cost from $5 to $10.", "Tickets cost $7.", judge="none").stance is not Stance.CONTRADICTS


@pytest.mark.parametrize("passage", ["Posts online say that Orlen has banned stoves. This is wrong."])
def test_the_same_words_that_a_report_calls_wrong_are_denied(passage):
    assert compare("Orlen has banned stoves.", passage).stance is Stance.DENIES
