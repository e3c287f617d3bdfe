from __future__ import annotations

import pytest

import claimcheck
from claimcheck import Stance


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("Train services did not resume until Wednesday.", "Train services resumed on Tuesday."),
        ("Train services resumed on Tuesday.", "Trains did not start running again until Wednesday."),
        (
            "The mine will not reopen before the end of March 2024.",
            "The firm expects to reopen the mine by 4 March 2024.",
        ),
    ],
)
def test_what_is_done_before_its_earliest_day_contradicts(claim, report):
    assert claimcheck.compare(claim, report, judge="none").stance is Stance.CONTRADICTS


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("The mine will not reopen before March 2024.", "The mine will reopen in May 2024."),
        ("The minister did not speak until Wednesday.", "The minister left on Tuesday."),
        ("Train services did not resume until Wednesday.", "Train services resumed on Wednesday."),
    ],
)
def test_a_later_day_and_another_deed_do_not(claim, report):
    assert claimcheck.compare(claim, report, judge="none").stance is not Stance.CONTRADICTS


def test_what_was_last_done_earlier_was_not_done_then():
    claim = "The coach passed a safety inspection in April 2024."
    late = "The coach that crashed at Sarn on Monday last passed a safety inspection in 2021."
    assert claimcheck.compare(claim, late, judge="none").stance is Stance.CONTRADICTS
    week = "Last year's coach passed a safety inspection in 2021."
    assert claimcheck.compare(claim, week, judge="none").stance is not Stance.CONTRADICTS


def test_an_order_not_given_until_a_day_is_not_carried_out_before():
    claim = "Evacuations in Anse Noire began on Sunday."
    order = "The order to evacuate Anse Noire was not given until Monday."
    assert claimcheck.compare(claim, order, judge="none").stance is Stance.CONTRADICTS
