"""Who says in much the same sense what he is quoted with confirms the attribution."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

ARTICLE = "A boat sank off Varn on Monday. Nine people were pulled out of the water and taken to hospital."
REPORT = "Nine people were pulled out of the water when a boat sank off Varn on Monday."
COLD = "All nine survivors were suffering from hypothermia, said Dr Emil Horak."
PAID = "No ransom had been paid, said Dr Emil Horak."


@pytest.fixture
def attribution(attributed_by: Callable[[str, str, str, str], str]) -> Callable[[str, str], str]:
    return lambda claim, told: attributed_by(ARTICLE, REPORT, claim, told)


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        (COLD, "Every one of the nine is being treated for hypothermia, Dr Emil Horak said."),
        (COLD, "All nine have hypothermia, Dr Emil Horak said."),
        (PAID, "Not one euro of ransom has gone to the hackers, Dr Emil Horak said."),
    ],
)
def test_the_same_speaker_in_much_the_same_sense_says_it_again(attribution, claim, report):
    assert attribution(claim, report) == "confirmed"


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        (COLD, "The nine are asleep, Dr Emil Horak said."),
        (COLD, "All nine have hypothermia, Dr Ida Brandt said."),
        (PAID, "The hackers asked for a ransom in euros, Dr Emil Horak said."),
    ],
)
def test_something_else_or_somebody_else_does_not(attribution, claim, report):
    assert attribution(claim, report) == "unconfirmed"
