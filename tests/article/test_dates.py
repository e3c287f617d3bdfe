from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.article.dates import first_plausible, parse_date, why_unread


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("2024-10-28", date(2024, 10, 28)),
        ("20241028", date(2024, 10, 28)),
        ("2024-10-28T09:30:00Z", datetime(2024, 10, 28, 9, 30, tzinfo=UTC)),
        ("2024-10-28 09:30", datetime(2024, 10, 28, 9, 30)),  # noqa: DTZ001 - the source gives no zone
        ("2024-10-28T09:30:00.123-0500", datetime(2024, 10, 28, 9, 30, tzinfo=timezone(-timedelta(hours=5)))),
        ("Mon, 28 Oct 2024 09:30:00 GMT", datetime(2024, 10, 28, 9, 30, tzinfo=UTC)),
        ("October 28, 2024", date(2024, 10, 28)),
        ("28th Oct. 2024", date(2024, 10, 28)),
        ("Published on Oct. 28, 2024 by us", date(2024, 10, 28)),
        ("28/10/2024", date(2024, 10, 28)),
        ("10/28/2024", date(2024, 10, 28)),
        ("28.10.2024", date(2024, 10, 28)),
        ("28-10-2024 09:30", date(2024, 10, 28)),
        ("04/04/2024", date(2024, 4, 4)),
        ("2024/3/4", date(2024, 3, 4)),
        ("2024.03.04", date(2024, 3, 4)),
        ("28th of October 2024", date(2024, 10, 28)),
        ("04/03/2024", None),
        ("4.3.2024", None),
        ("28/10/24", None),
        ("31/31/2024", None),
        ("1/2/2024/5", None),
        ("2024/10/28", date(2024, 10, 28)),
        ("04/04/2025", date(2025, 4, 4)),
        ("04/03/2025", None),  # the fourth of March or April the third
        (1730073600, datetime(2024, 10, 28, tzinfo=UTC)),
        (1730073600000, datetime(2024, 10, 28, tzinfo=UTC)),
        (True, None),
        ("last week", None),
        ("2024-13-40", None),
        ("", None),
        (17, None),
    ],
)
def test_dates_are_read_as_metadata_write_them(text, found):
    assert parse_date(text) == found


def test_dates_that_cannot_be_are_passed_over():
    dates = ["1970-01-01", "2099-01-01", "2024-10-28T09:30:00Z", "2024-10-29"]
    assert first_plausible(dates, today=date(2024, 11, 1)) == datetime(2024, 10, 28, 9, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("04/03/2024", "may be 2024-03-04 or 2024-04-03"),
        ("yesterday", "is no date that can be read"),
        ("28/10/24", "is no date that can be read"),
        ("2999-01-01", "lies before the first news on the web, or in the future"),
    ],
)
def test_why_a_date_was_not_taken_is_said(words, why):
    assert why_unread(words) == why


def test_tomorrow_has_begun_somewhere():
    assert first_plausible(["2024-11-02"], today=date(2024, 11, 1)) == date(2024, 11, 2)
    assert first_plausible(["2024-11-03"], today=date(2024, 11, 1)) is None


@given(st.text(max_size=60))
def test_any_text_is_a_date_or_nothing(text):
    assert parse_date(text) is None or isinstance(parse_date(text), date)


@given(st.datetimes(min_value=datetime(1980, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 - the zone is given beside
def test_iso_moments_come_back(moment):
    assert parse_date(moment.replace(microsecond=0).isoformat()) == moment.replace(microsecond=0)
