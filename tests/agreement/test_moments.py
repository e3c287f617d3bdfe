from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.agreement.moments import When, clock, clocks, days, same_day


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("shortly after 5am", "at 05:06", When.SAME),
        ("by 9pm", "at 20:47", When.SAME),
        ("by 9pm", "at 10:30 p.m.", When.APART),
        ("at about 6:05", "a few minutes after 6 a.m.", When.SAME),
        ("at noon", "at 12 p.m.", When.SAME),
        ("before midnight", "at 8 a.m.", When.SAME),
        ("at 8 a.m.", "in the morning", When.UNKNOWN),
    ],
)
def test_clock_times_meet_or_not(one, other, expected):
    assert clock(one, other) is expected


@pytest.mark.parametrize("text", ["$6:05", "won 3:2", "9/11", "the 13 pm slot", "15.30 metres", "chapter 5"])
def test_other_numbers_are_no_clock_times(text):
    assert clocks(text) == ()


def test_days_meet_when_one_holds_the_other(make_claim):
    day = make_claim("It fell on Monday", days=(("Monday", "2024-04-01", "2024-04-01"),))
    month = make_claim("It fell in April", days=(("April", "2024-04-01", "2024-04-30"),))
    later = make_claim("It fell in May", days=(("May", "2024-05-01", "2024-05-31"),))
    assert days(day, month) is When.SAME
    assert days(day, later) is When.APART
    assert days(day, make_claim("It fell")) is When.UNKNOWN
    assert not same_day(day, month)
    assert same_day(day, day)


@given(st.text())
def test_any_text_has_clock_times_within_a_day(text):
    assert all(0 <= low <= high <= 1440 for low, high, _ in clocks(text))


@pytest.mark.parametrize("unit", ["1", "12:"])
def test_reading_clocks_is_linear(unit, assert_linear):
    assert_linear(lambda times: clocks(unit * times), 100_000 // len(unit))
