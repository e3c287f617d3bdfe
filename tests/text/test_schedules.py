"""The present tense of what is set for a day, and the days before which something is told."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.text.times import find_times

WEDNESDAY = date(2024, 3, 13)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Islanders vote on August 9.", "2024-08-09"),
        ("The Herons face Norra on Saturday.", "2024-03-16"),
        ("Norra travel to Tarn on Sunday.", "2024-03-17"),
        ("Tickets go on sale on Friday.", "2024-03-15"),
        ("The polls close at 8pm on Thursday.", "2024-03-14"),
        ("The mayor turns 80 on Friday.", "2024-03-15"),
        ("The clerk appears in court on Thursday.", "2024-03-14"),
        ("The show airs on Sunday.", "2024-03-17"),
        ("The regatta takes place on Saturday.", "2024-03-16"),
        ("The fair runs July 12-14.", "2024-07-12"),
        ("Two ministers are to resign and quit the party on Friday.", "2024-03-15"),
        ("Going into Tuesday’s contests, Dunn leads.", "2024-03-19"),
        ("Some 150 seats are at stake in Tuesday’s vote.", "2024-03-19"),
        ("Speaking ahead of Sunday’s game, Dunn was calm.", "2024-03-17"),
        ("She was nervous ahead of the debate on Monday.", "2024-03-18"),
    ],
)
def test_what_is_arranged_lies_ahead(text, day):
    assert str(find_times(text, published=WEDNESDAY)[0].start) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A crowd saw Norra face Tarn on Sunday.", "2024-03-10"),
        ("He faces charges after a brawl on Sunday.", "2024-03-10"),
        ("Stocks close higher on Friday.", "2024-03-08"),
        ("The Commons vote on Friday was close.", "2024-03-08"),
        ("Two ministers resigned and quit the party on Friday.", "2024-03-08"),
        ("A man walks past the wreck on Sunday.", "2024-03-10"),
        ("They met ahead of the vote in October.", "2023-10-01"),
    ],
)
def test_pictures_prices_and_what_was_seen_lie_behind(text, day):
    assert str(find_times(text, published=WEDNESDAY)[0].start) == day
