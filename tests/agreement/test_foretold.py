import pytest

import claimcheck

SUPPORTS = claimcheck.Stance.SUPPORTS


@pytest.mark.parametrize(
    "report",
    [
        "Tarsus said it would shut its Sarn yard.",
        "Tarsus announced on Monday that it would shut its Sarn yard.",
        "The chairman told staff that Tarsus would shut its Sarn yard.",
        "Tarsus vowed to shut its Sarn yard.",
    ],
)
def test_the_future_behind_said_bears_out_the_future(report):
    assert claimcheck.compare("Tarsus will shut its Sarn yard.", report).stance is SUPPORTS


@pytest.mark.parametrize(
    "report",
    [
        "Tarsus said it would shut its Sarn yard if orders fell.",
        "Tarsus said it would have shut its Sarn yard.",
        "Tarsus said it would consider shutting its Sarn yard.",
        "Tarsus threatened that it would shut its Sarn yard.",
        "Tarsus said it would not shut its Sarn yard.",
    ],
)
def test_a_would_that_hangs_on_something_does_not(report):
    assert claimcheck.compare("Tarsus will shut its Sarn yard.", report).stance is not SUPPORTS


def test_what_would_be_done_was_not_done_by_that():
    for report in ("Tarsus said it would shut its Sarn yard.", "Tarsus vowed to shut its Sarn yard."):
        assert claimcheck.compare("Tarsus shut its Sarn yard.", report).stance is not SUPPORTS
