"""Who is said to have given no figure, or not to have said so, disputes the attribution."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

ARTICLE = "A storm shut the airport of Lund for two days. Hotels in Lund lost bookings."
REPORT = "Lund's airport was shut for two days in the storm. Hotels lost bookings."
LOST = "Up to 70 per cent of the bookings were cancelled, the hotel owners said."
COST = "The repair will cost 12 million euros, the minister said."


@pytest.fixture
def attribution(attributed_by: Callable[[str, str, str, str], str]) -> Callable[[str, str], str]:
    return lambda claim, told: attributed_by(ARTICLE, REPORT, claim, told)


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        (LOST, "“We never gave 70 per cent or any other number,” says the head of the hotel owners, Anna Fot."),
        (COST, "The minister did not mention 12 million or any other amount, his office said."),
        (COST, "The minister never said that the repair would cost 12 million euros."),
    ],
)
def test_who_is_said_to_have_given_no_figure_is_disputed_as_its_source(attribution, claim, report):
    assert attribution(claim, report) == "disputed"


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        (COST, "The mayor gave no figure for the repair."),
        (LOST, "Anyone who has been told that 70 per cent of the bookings were cancelled should take a breath."),
    ],
)
def test_what_another_did_not_say_and_what_is_only_passed_round_disputes_nothing(attribution, claim, report):
    assert attribution(claim, report) == "unconfirmed"
