from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.article.article import Article
from claimcheck.evidence.timing import Timing, timing_of


def on(day: str | date | None) -> Article:
    return Article(text="It rained.", published=day)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2024-05-06", Timing.BEFORE),
        ("2024-05-07", Timing.AROUND),
        ("2024-05-08", Timing.AROUND),
        ("2024-05-09", Timing.AROUND),
        ("2024-05-10", Timing.AFTER),
    ],
)
def test_a_day_on_either_side_is_around(day: str, expected: Timing) -> None:
    assert timing_of(on(day), on("2024-05-08")) is expected


def test_what_is_undated_is_never_taken_for_dated() -> None:
    assert timing_of(on(None), on("2024-05-08")) is Timing.UNDATED
    assert timing_of(on("2024-05-08"), on(None)) is Timing.UNDATED


@given(st.dates(date(1990, 1, 1), date(2050, 1, 1)), st.integers(-400, 400))
def test_before_seen_from_one_is_after_seen_from_the_other(day: date, apart: int) -> None:
    turned = {Timing.BEFORE: Timing.AFTER, Timing.AFTER: Timing.BEFORE, Timing.AROUND: Timing.AROUND}
    other = day + timedelta(apart)
    assert timing_of(on(day), on(other)) is turned[timing_of(on(other), on(day))]
