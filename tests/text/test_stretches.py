"""The two ends of one time, the feasts that move, and dates as other hands write them."""

from __future__ import annotations

from datetime import date

import pytest

from claimcheck.text import periods
from claimcheck.text.times import find_times

WEDNESDAY = date(2024, 3, 13)


def days(text, published=WEDNESDAY):
    return [(t.text, str(t.start or ""), str(t.end or "")) for t in find_times(text, published=published)]


def starts(text):
    return [start for _, start, _ in days(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He led the order from 1846 to 1878.", ["1846-01-01", "1878-01-01"]),
        ("Coins from between 1652 and 1855 turned up.", ["1652-01-01", "1855-01-01"]),
        ("Sales from January to March rose.", ["2024-01-01", "2024-03-01"]),
        ("It was open May through October.", ["2023-05-01", "2023-10-01"]),
        ("The April-June quarter was good.", ["2023-04-01", "2023-06-01"]),
        ("Jan.-March sales fell.", ["2024-01-01", "2024-03-01"]),
        ("The show runs from 1 April to 30 June.", ["2024-04-01", "2024-06-30"]),
        ("The show ran from 1 April to 30 June.", ["2023-04-01", "2023-06-30"]),
        ("Between January and June, 300 sheep died.", ["2023-01-01", "2023-06-01"]),
        ("From November to March it was shut.", ["2023-11-01", "2024-03-01"]),
        ("It lasted Feb. 28-March 3.", ["2024-02-28", "2024-03-03"]),
    ],
)
def test_both_ends_of_a_stretch_are_found_in_order(text, found):
    assert starts(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In January and June it rained.", ["2024-01-01", "2023-06-01"]),
        ("He made a change on Friday to December's figures.", ["2024-03-08", "2023-12-01"]),
        ("The Good Friday Agreement holds.", []),
        ("It needs 1400 to 1850 sheep.", []),
    ],
)
def test_two_dates_side_by_side_need_be_no_stretch(text, found):
    assert starts(text) == found


def test_years_joined_by_a_dash_at_the_end_are_one_time():
    assert days("She was in office 2009–2017.") == [("2009–2017", "2009-01-01", "2017-12-31")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("He spoke on Good Friday 2023.", "2023-04-07"),
        ("It will open on Easter Monday.", "2024-04-01"),
        ("Sales on Black Friday fell.", "2023-11-24"),
        ("They met on Easter Sunday, April 8, 2012.", "2012-04-08"),
        ("Shares hit a low on 10/03/2024.", "2024-03-10"),
        ("She will speak on 10/05/2024.", "2024-10-05"),
        ("It burned on 02/10/2024.", "2024-02-10"),
        ("He fled on Dec . 7 , they said .", "2023-12-07"),
        ("This January 1st she left.", "2024-01-01"),
    ],
)
def test_feasts_and_dates_as_they_are_written(text, day):
    assert starts(text) == [day]


def test_easter_is_where_the_calendars_put_it():
    found = [periods.easter(year) for year in (1961, 2000, 2019, 2024, 2038)]
    assert [str(p.start)[5:] for p in found if p] == ["04-02", "04-23", "04-21", "03-31", "04-25"]


def test_a_weekend_is_not_counted_from_a_year():
    assert days("In 2012 they won. That weekend it rained.")[-1] == ("That weekend", "", "")
    assert days("On March 6, 2012 they won. That weekend it rained.")[-1][1] == "2012-03-10"


def test_what_lasts_a_day_names_none():
    assert days("The lamp can only last a day.") == []
    assert days("The picture of this May 3, 2013, feast faded.") == [("May 3, 2013", "2013-05-03", "2013-05-03")]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A quake shook Tarn on Sunday. The last one struck on Oct. 10, 2012, and killed three.", ""),
        ("He was freed yesterday. He went missing on Nov. 22, 2012, on his way home.", ""),
        ("Posted Oct. 17, 2012. A quake shook Tarn on Sunday.", "2012-10-14"),
        ("A quake shook Tarn on Sunday. Kern (@kern) Oct. 17, 2012", "2012-10-14"),
        ("A quake shook Tarn on Sunday. It was posted on Oct. 17, 2012 at 6:01am.", "2012-10-14"),
        ("He spoke on Oct. 17, 2012. A quake shook Tarn on Sunday.", "2012-10-14"),
    ],
)
def test_a_date_told_as_history_is_no_day_of_publication(text, day):
    near = [t for t in find_times(text) if t.text in {"Sunday", "yesterday"}]
    assert [str(t.start or "") for t in near] == [day]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Sales fell in the three months to January.", ("2023-11-01", "2024-01-31")),
        ("Profit rose in the year to March 2023.", ("2022-04-01", "2023-03-31")),
        ("Sales fell in the 13 weeks to 24 February.", ("2023-11-26", "2024-02-24")),
        ("Output fell in the year to the end of June 2022.", ("2021-07-01", "2022-06-30")),
    ],
)
def test_a_business_period_ends_with_what_is_named(text, found):
    assert [(start, end) for _, start, end in days(text)] == [found]


@pytest.mark.parametrize("text", ["He was on “Tarn News Sunday” then.", "She hosts “Saturday Night Tales.”"])
def test_a_day_in_a_title_is_none(text):
    assert days(text) == []


def test_a_day_in_a_quotation_is_one():
    assert days("“Sunday,” he said.") == [("Sunday", "2024-03-10", "2024-03-10")]
