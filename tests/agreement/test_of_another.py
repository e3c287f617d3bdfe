"""A contrary word about another thing excludes nothing."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck import Stance


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("Sales of cars rose 4 percent.", "Sales of trucks fell 4 percent."),
        ("Exports to Norland rose.", "Exports to Westland fell."),
        ("House prices in Osk rose.", "House prices in Velm fell."),
        ("The council approved the tunnel.", "The council rejected the bridge."),
        ("The north gate was open.", "The south gate was closed."),
        ("Unemployment among men rose.", "Unemployment among women fell."),
        ("Sales rose in the first quarter.", "Sales fell in the second quarter."),
        ("Ana Ruiz voted for the budget.", "Jon Holm voted against the budget."),
        ("The goalkeeper was praised.", "The striker was blamed."),
    ],
)
def test_the_contrary_of_another_thing_contradicts_nothing(claim: str, report: str) -> None:
    assert claimcheck.compare(claim, report).stance is Stance.SILENT


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("Sales of cars rose 4 percent.", "Sales of cars fell 4 percent."),
        ("Shares in Velmar rose 4 percent.", "Shares in Velmar gave up 4 percent."),
        ("Velmar shares rose 4 percent.", "Velmar shares lost 4 percent."),
        ("Exports to Norland rose.", "Exports to Norland fell."),
        ("The council approved the tunnel.", "The council rejected the tunnel."),
        ("The north gate was open.", "The north gate was shut."),
    ],
)
def test_the_contrary_of_the_same_thing_does(claim: str, report: str) -> None:
    assert claimcheck.compare(claim, report, judge="none").stance is Stance.CONTRADICTS
