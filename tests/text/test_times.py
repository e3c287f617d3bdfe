from __future__ import annotations

import json
import os
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import InputError
from claimcheck.text.span import Span
from claimcheck.text.time_expression import TimeBasis
from claimcheck.text.times import find_times

MONDAY = date(2024, 10, 28)
SHARED = Path(os.environ.get("CLAIMCHECK_SHARED", Path(__file__).parents[3] / "shared"))
CORPORA = Path(__file__).parents[2] / "corpora"


def found(text, published=MONDAY):
    return [(t.text, str(t.start or ""), str(t.end or "")) for t in find_times(text, published=published)]


def days(text, published=MONDAY):
    return [(start, end) for _, start, end in found(text, published)]


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Oct. 28, 2023", "2023-10-28"),
        ("October 28th, 2023", "2023-10-28"),
        ("28 October 2023", "2023-10-28"),
        ("28th of October, 2023", "2023-10-28"),
        ("2023-10-28", "2023-10-28"),
        ("10/28/2023", "2023-10-28"),
        ("28/10/2023", "2023-10-28"),
        ("28.10.2023", "2023-10-28"),
        ("03/02/2025", "2025-03-02"),
        ("6 FEB 2025", "2025-02-06"),
        ("Monday 3 February 2025", "2025-02-03"),
        ("Wed., Oct. 4, 2023", "2023-10-04"),
        ("Feb. 29, 2024", "2024-02-29"),
    ],
)
def test_every_way_of_writing_a_full_date_is_read(words, day):
    expression = find_times(f"It opened on {words}.")[0]
    assert (expression.text, str(expression.start), str(expression.end)) == (words, day, day)
    assert expression.basis is TimeBasis.EXPLICIT


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("They met in June 2018.", "2018-06-01", "2018-06-30"),
        ("They met in 2022.", "2022-01-01", "2022-12-31"),
        ("He ruled from 1990-95.", "1990-01-01", "1995-12-31"),
        ("It was built in the 1990s.", "1990-01-01", "1999-12-31"),
        ("It was built in the ’90s.", "1990-01-01", "1999-12-31"),
        ("It rained in early October.", "2024-10-01", "2024-10-10"),
        ("It rained in mid-October.", "2024-10-11", "2024-10-20"),
        ("It rained in late September.", "2024-09-21", "2024-09-30"),
        ("Sales fell in the first quarter of 2023.", "2023-01-01", "2023-03-31"),
        ("Sales fell in last year’s third quarter.", "2023-07-01", "2023-09-30"),
        ("Sales fell in the second half of 2021.", "2021-07-01", "2021-12-31"),
        ("Sales fell in the first three months of 2020.", "2020-01-01", "2020-03-31"),
        ("Third-quarter sales fell.", "2024-07-01", "2024-09-30"),
        ("They met in the spring of 2019.", "2019-03-01", "2019-05-31"),
        ("They met last winter.", "2023-12-01", "2024-02-29"),
        ("The polls ran Oct. 3-5.", "2024-10-03", "2024-10-05"),
        ("Churches of the 12th century stand.", "1101-01-01", "1200-12-31"),
        ("They wept on 9/11.", "2001-09-11", "2001-09-11"),
        ("They wept after the Sept. 11 attacks.", "2001-09-11", "2001-09-11"),
        ("It shut on Christmas Day.", "2023-12-25", "2023-12-25"),
        ("It shut before Christmas.", "2023-12-25", "2023-12-25"),
        ("It shut on Thanksgiving.", "2023-11-23", "2023-11-23"),
        ("It shut on Memorial Day.", "2024-05-27", "2024-05-27"),
        ("It was built in the late 1800s.", "1800-01-01", "1899-12-31"),
        ("It was built in the early 1900s.", "1900-01-01", "1909-12-31"),
        ("It snowed in the winter of 2022-23.", "2022-12-01", "2023-02-28"),
        ("Sales fell in FY2023.", "2023-01-01", "2023-12-31"),
        ("Sales fell in H1 2023.", "2023-01-01", "2023-06-30"),
    ],
)
def test_a_named_stretch_runs_from_its_first_to_its_last_day(text, start, end):
    assert days(text) == [(start, end)]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("He left on Tuesday.", "2024-10-22", "2024-10-22"),
        ("He left on Monday night.", "2024-10-28", "2024-10-28"),
        ("He left last Friday.", "2024-10-25", "2024-10-25"),
        ("He leaves next Monday.", "2024-11-04", "2024-11-04"),
        ("He left on Tuesday of last week.", "2024-10-22", "2024-10-22"),
        ("He left today.", "2024-10-28", "2024-10-28"),
        ("He left yesterday.", "2024-10-27", "2024-10-27"),
        ("He leaves tomorrow.", "2024-10-29", "2024-10-29"),
        ("Last week he left.", "2024-10-21", "2024-10-27"),
        ("He left over the weekend.", "2024-10-26", "2024-10-27"),
        ("He left last month.", "2024-09-01", "2024-09-30"),
        ("He will be paid late this month.", "2024-10-01", "2024-10-31"),
        ("He will leave late this month.", "2024-10-21", "2024-10-31"),
        ("He left earlier this month.", "2024-10-01", "2024-10-31"),
        ("He left last year.", "2023-01-01", "2023-12-31"),
        ("He must leave by the end of the month.", "2024-10-28", "2024-10-31"),
        ("Four died in the past 24 hours.", "2024-10-27", "2024-10-28"),
        ("Four died in the last two weeks.", "2024-10-14", "2024-10-28"),
        ("Four died two weeks ago.", "2024-10-14", "2024-10-20"),
        ("Four died two years ago.", "2022-01-01", "2022-12-31"),
        ("Four died a decade ago.", "2014-01-01", "2014-12-31"),
        ("Four died more than 20 years ago.", "", "2004-12-31"),
        ("Four died 10 days ago.", "2024-10-18", "2024-10-18"),
        ("Four died a fortnight ago.", "2024-10-14", "2024-10-20"),
        ("Four died overnight.", "2024-10-27", "2024-10-28"),
        ("The last quarter was the best.", "2024-07-01", "2024-09-30"),
        ("The mast will be finished in two years.", "2026-01-01", "2026-12-31"),
        ("It will be paid on an unspecified date in January.", "2025-01-01", "2025-01-31"),
    ],
)
def test_relative_words_count_from_the_day_of_publication(text, start, end):
    assert days(text) == [(start, end)]
    assert find_times(text, published=MONDAY)[0].basis is TimeBasis.PUBLISHED


@pytest.mark.parametrize(
    "text", ["The strike will last three days.", "It did not last a week.", "It is to last a month."]
)
def test_what_lasts_is_no_last_week(text):
    assert not find_times(text, published=MONDAY)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The union will vote Friday.", "2024-11-01"),
        ("On Friday, the council will vote.", "2024-11-01"),
        ("Both sides agreed to meet a mediator Friday.", "2024-11-01"),
        ("The vote is set for Friday.", "2024-11-01"),
        ("A hearing is scheduled Friday.", "2024-11-01"),
        ("Voters go to the polls on Friday.", "2024-11-01"),
        ("The deal is to be signed Friday.", "2024-11-01"),
        ("The committee has summoned the port's owner for Friday.", "2024-11-01"),
        ("The hearing is for ten o'clock on Friday.", "2024-11-01"),
        ("The clerk passed that decision to a trader on Friday.", "2024-10-25"),
        ("The council voted to reject the offer Friday.", "2024-10-25"),
        ("On Friday, he said that he would not go.", "2024-10-25"),
        ("He said Friday that the port will close.", "2024-10-25"),
        ("The port will close, he said Friday.", "2024-10-25"),
        ("The union rejected the truce that the owners proposed on Friday.", "2024-10-25"),
        ("The club invited him on Friday to train.", "2024-10-25"),
        ("The strike called for Friday was put off.", "2024-11-01"),
        ("The law comes into force on Friday.", "2024-11-01"),
        ("The law came into force on Friday.", "2024-10-25"),
        ("The move follows Friday’s vote, which will cost jobs.", "2024-10-25"),
    ],
)
def test_the_tense_beside_a_weekday_says_which_way_to_look(text, day):
    assert days(text) == [(day, day)]


def test_a_date_without_year_takes_the_year_that_the_clause_means():
    wednesday = date(2025, 1, 22)
    assert days("It had 900 staff on Sept. 30.", wednesday) == [("2024-09-30", "2024-09-30")]
    assert days("It said the plant would close on June 30.", wednesday) == [("2025-06-30", "2025-06-30")]
    assert days("The fair is on Feb. 3.", wednesday) == [("2025-02-03", "2025-02-03")]
    assert days("He was due in court on Jan. 20.", wednesday) == [("2025-01-20", "2025-01-20")]
    assert days("They met on Tuesday, Oct. 31.", MONDAY) == [("2023-10-31", "2023-10-31")]


def test_a_year_named_once_counts_for_both_dates():
    assert days("It ran from 3 January to 5 February 2023.")[0] == ("2023-01-03", "2023-01-03")
    assert days("It ran from December to March 2023.")[0] == ("2022-12-01", "2022-12-31")


def test_what_has_lasted_since_a_date_began_before_today():
    assert found("It has been shut since Nov. 5.") == [("since Nov. 5", "2023-11-05", "")]


def test_since_belongs_to_the_words_and_leaves_the_end_open():
    assert found("It is the first since 1990.") == [("since 1990", "1990-01-01", "")]
    assert found("It has been shut since the fall.") == [("since the fall", "2024-09-01", "")]
    assert found("It has been shut since Friday.") == [("since Friday", "2024-10-25", "")]


def test_by_the_end_of_the_month_runs_from_the_day_of_the_statement():
    text = "On Oct. 25, the mayor said the road would open by the end of the month."
    assert found(text)[1] == ("by the end of the month", "2024-10-25", "2024-10-31")


def test_later_and_following_count_from_the_date_before_them():
    text = "It opened on June 3, 2019. Three days later it shut. The following day it burned."
    assert days(text)[1:] == [("2019-06-06", "2019-06-06"), ("2019-06-07", "2019-06-07")]
    assert find_times(text)[1].basis is TimeBasis.ARTICLE
    assert days("Three days later it shut.") == [("", "")]


def test_the_next_years_of_a_story_run_from_its_own_date():
    assert days("He was arrested in 2005. He spent the next four years in a camp.")[1] == ("2005-12-31", "2009-12-31")
    assert days("It will cost more over the next two years.") == [("2024-10-28", "2026-10-28")]


def test_a_year_earlier_stands_against_the_quarter_in_question():
    text = "Profit rose in the third quarter. A year earlier, it had fallen. In the latest quarter sales doubled."
    assert days(text) == [("2024-07-01", "2024-09-30"), ("2023-07-01", "2023-09-30"), ("2024-07-01", "2024-09-30")]


def test_without_publication_the_latest_full_date_of_the_text_stands_in():
    text = "Seen June 19, 2024. He spoke on Oct. 17, 2024. On Oct. 28 he left. Last week it rained. He is due in 2025."
    assert days(text, None)[2:4] == [("2024-10-28", "2024-10-28"), ("2024-10-21", "2024-10-27")]
    assert find_times(text)[3].basis is TimeBasis.ARTICLE


def test_history_does_not_stand_in_for_the_day_of_publication():
    text = "He was born on March 3, 1950. In 2021 he won. He died on Tuesday."
    assert days(text, None)[-1] == ("", "")


def test_with_nothing_to_count_from_the_words_are_found_without_days():
    expression = find_times("He left on Tuesday.")[0]
    assert (expression.text, expression.start, expression.end) == ("Tuesday", None, None)
    assert expression.basis is TimeBasis.NONE


@pytest.mark.parametrize(
    "text",
    [
        "They may march, spring up and fall for a second.",
        "The Sun said so in a second edition.",
        "Mrs May said so. April Ryan asked her.",
        "The Women’s March drew crowds.",
        "It began at 5am and 6 a.m. and lasted three years and 40 minutes.",
        "The fall of the wall and a fall in prices came.",
        "A Boeing 1900 flew 2000 miles for 1950 people at 2,022 feet.",
        "It cost $2022 and scored 1990.5 points.",
        "Feb. 30 and Feb. 30, 2020, are no days; nor is 2023-02-30 or 31/31/2023.",
        "The Sunday Times and Black Friday sales grew every Monday.",
        "Open https://news.example/2023/03/14/story.html now.",
        "Version 10.12.3 and the ratio 9/12 stand.",
        "They led at the end of the first quarter after two touchdowns.",
        "USA Today reported on today’s world.",
        "He is in his 90s.",
        "It is open now, as it was recently and once.",
        "An overnight stay; overnight rates; the overnight train.",
        "The club will not go past seven years.",
        "The Christmas tree and the Thanksgiving dinner were cold.",
        "It will be the third vote in two years, and they built it in two years.",
    ],
)
def test_words_that_only_look_like_times_are_left_alone(text):
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The 2016 election and a 2019 report (2021) differ.", ["2016", "2019", "2021"]),
        ("In 2022, 300 people left.", ["2022"]),
        ("It rose in May and fell in March.", ["May", "March"]),
        ("It ended in June. July followed.", ["June", "July"]),
        ("It ended in September. Nobody spoke.", ["September"]),
        ("In May 5 percent left.", ["May"]),
        ("Neither was there late Tuesday or early Friday.", ["Tuesday", "Friday"]),
    ],
)
def test_the_words_of_a_time_stop_where_it_stops(text, words):
    assert [t.text for t in find_times(text, published=MONDAY)] == words


def test_a_part_of_the_text_can_be_asked_for_and_still_points_back():
    text = "It opened on June 3, 2019. Three days later it shut."
    (only,) = find_times(text, within=Span(27, len(text)))
    assert (only.text, str(only.start)) == ("Three days later", "2019-06-06")


@pytest.mark.parametrize(
    "published", ["2024-10-28", "2024-10-28T09:30:00+00:00", datetime(2024, 10, 28, 9, 30, tzinfo=UTC)]
)
def test_the_day_of_publication_may_be_a_string_or_a_moment(published):
    assert days("It shut on Tuesday.", published) == [("2024-10-22", "2024-10-22")]


def test_a_day_of_publication_that_is_none_is_named():
    with pytest.raises(InputError, match="last Monday"):
        find_times("It shut on Tuesday.", published="last Monday")


@pytest.mark.parametrize(
    "text", ["No ship could enter on Friday.", "Nobody could leave on Friday.", "On Friday he could not walk."]
)
def test_what_could_not_be_done_looks_back(text):
    assert days(text) == [("2024-10-25", "2024-10-25")]


def test_the_ends_of_the_calendar_raise_nothing():
    text = "Dec. 31, 9999, 0000-00-00, year 99999, 50 decades ago, the next 999 decades, 999 years later, tomorrow"
    for published in (date.min, date.max, None):
        find_times(text, published=published)
    assert days("He left yesterday.", date.min) == [("", "")]


_WORDS = (
    "Oct. 3|Feb. 30|in 2019|since|last week|by the end of the|month|a year ago|Friday|will|three days later|the next"
    "|9999-12-31|1990-95|’90s|May|, |. |\n|\n\n| |-|5|“|the quarter|the following day|Q3|mid-|early|0000|next 900 years"
)
_PIECES = st.lists(st.sampled_from(_WORDS.split("|"))).map(" ".join)


@given(_PIECES | st.text(), st.none() | st.dates())
def test_any_text_gives_ordered_spans_that_slice_back(text, published):
    times = find_times(text, published=published)
    assert all(t.span.of(text) == t.text for t in times)
    assert all(t.start is None or t.end is None or t.start <= t.end for t in times)
    assert all(one.span.end <= two.span.start for one, two in pairwise(times))
    assert all((t.basis is TimeBasis.NONE) == (t.start is None and t.end is None) for t in times)


@pytest.mark.parametrize(
    "unit", ["Friday ", "in 2019, ", "May ", "a year ago ", "5 5 ", "1", "the past ", "last ", "'"]
)
def test_adversarial_text_takes_time_in_proportion_to_its_length(unit, assert_linear):
    assert_linear(lambda times: find_times(unit * times, published=MONDAY), 50_000 // len(unit))


def _wrong(gold, text, published):
    times = find_times(text, published=published)
    named = {(t.text, str(t.start), str(t.end)) for t in times}
    wanted = [(t["text"], str(t["start"]), str(t["end"])) for claim in gold["claims"] for t in claim["times"]]
    return [time for time in wanted if time not in named]


@pytest.mark.parametrize("name", ["ferry-sinking", "hospital-outage"])
def test_the_times_of_our_own_corpora_are_all_found(name):
    text = (CORPORA / name / "article.txt").read_text(encoding="utf-8")
    _, head, body = text.split("---", 2)
    published = date.fromisoformat(head.split("published: ")[1][:10])
    assert _wrong(json.loads((CORPORA / name / "gold.json").read_text(encoding="utf-8")), body, published) == []


@pytest.mark.shared
@pytest.mark.parametrize("published", [None, MONDAY])
def test_the_times_of_the_seed_article_are_all_found(published):
    path = SHARED / "seed" / "gold.json"
    if not path.exists():
        pytest.skip(f"{path} is not there; set CLAIMCHECK_SHARED to the data folder")
    gold = json.loads(path.read_text(encoding="utf-8"))
    text = (path.parent / gold["article"]).read_text(encoding="utf-8")
    assert _wrong(gold, text, published) == []


def test_what_was_done_on_a_day_was_done_by_then():
    assert found("The bridge was closed on Nov. 20.") == [("Nov. 20", "2023-11-20", "2023-11-20")]
    assert found("A rally was planned on Nov. 20.") == [("Nov. 20", "2024-11-20", "2024-11-20")]
    assert found("It was released ahead of the vote on Nov. 5.") == [("Nov. 5", "2024-11-05", "2024-11-05")]


def test_days_in_a_row_are_read_as_one():
    assert found("Talks were held on Oct. 3, 4 and 5.") == [("Oct. 3, 4 and 5", "2024-10-03", "2024-10-05")]
    assert found("He was seen on 3, 4 or 5 October.") == [("3, 4 or 5 October", "2024-10-03", "2024-10-05")]
    assert found("On Oct. 3, 12 people and 5 dogs died.") == [("Oct. 3", "2024-10-03", "2024-10-03")]


def test_a_date_from_before_the_web_is_no_day_of_publication():
    assert days("The dam was finished on March 3, 1961. Repairs began in August.", None)[1] == ("", "")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Train services are suspended until Friday, the railway said.", date(2026, 5, 15)),
        ("The road will stay shut until Monday.", date(2026, 5, 18)),
        ("Schools are closed through Thursday.", date(2026, 5, 14)),
        ("The road was closed until Friday.", date(2026, 5, 8)),
        ("The talks begin on Friday.", date(2026, 5, 15)),
        ("Ministers come together here on Thursday.", date(2026, 5, 14)),
        ("The two came together on Thursday.", date(2026, 5, 7)),
        ("The board has invited union and firm to talks in Norra on Monday.", date(2026, 5, 18)),
        ("The opposition has tabled a motion, to be debated on Friday.", date(2026, 5, 15)),
        ("He was believed to be held on Friday.", date(2026, 5, 8)),
        ("She named a deputy to run the ministry until the election in August.", date(2026, 8, 1)),
        ("He ran the ministry until the election in March.", date(2026, 3, 1)),
    ],
)
def test_until_when_something_lasts_lies_ahead(text, day):
    assert [t.start for t in find_times(text, published=date(2026, 5, 12))] == [day]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("The deal is expected to close in the third quarter.", "2024-07-01"),
        ("Results for the fourth quarter are expected in March.", "2023-10-01"),
        ("Omnia will pay a premium of 28% to Tuesday's closing price.", "2024-03-05"),
        ("Omnia will vote on Friday's offer.", "2024-03-08"),
        ("Thunderstorms are expected from Friday.", "2024-03-08"),
    ],
)
def test_what_is_to_come_lies_ahead_and_prices_of_a_day_behind(text, start):
    found_days = find_times(text, published=date(2024, 3, 6))
    assert str(found_days[0].start) == start


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("The talks, held from Monday through Thursday, failed.", "2024-10-28", "2024-10-31"),
        ("The bridge is closed from Tuesday until Friday.", "2024-10-22", "2024-10-25"),
        ("Between Tuesday and Friday, 14 people were killed.", "2024-10-22", "2024-10-25"),
    ],
)
def test_a_time_does_not_end_before_it_begins(text, first, last):
    assert days(text) == [(first, first), (last, last)]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("The council had to find savings by April.", "2025-04-01"),
        ("The firm was ordered to pay before June.", "2025-06-01"),
        ("A decision is not expected before the summer.", "2025-06-01"),
        ("The clerk had to leave in April.", "2024-04-01"),
    ],
)
def test_what_has_to_be_done_by_then_lies_ahead(text, start):
    assert [day for day, _ in days(text, date(2024, 11, 21))] == [start]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The minister will be here next Tuesday week.", date(2026, 5, 26)),
        ("It opens on Tuesday week, the council said.", date(2026, 5, 26)),
        ("On Tuesday week two begins.", date(2026, 5, 19)),
    ],
)
def test_tuesday_week_is_a_week_after_tuesday(text, day):
    assert find_times(text, published=date(2026, 5, 14))[0].start == day


def test_a_day_that_is_declared_something_is_to_come():
    assert days("The president declared Tuesday a day of mourning.") == [("2024-10-29", "2024-10-29")]
    assert days("The president declared on Tuesday that the mine was shut.") == [("2024-10-22", "2024-10-22")]


def test_the_last_quarter_of_a_year_is_its_fourth():
    (found,) = find_times("It opened in the last quarter of 2023.", published=date(2025, 3, 12))
    assert (found.start, found.end) == (date(2023, 10, 1), date(2023, 12, 31))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("The crews must leave within 48 hours.", "2024-10-28", "2024-10-30"),
        ("The deal will be signed within two weeks.", "2024-10-28", "2024-11-11"),
        ("The ban takes effect in two weeks' time.", "2024-11-11", "2024-11-17"),
        ("A vote is due in 10 days’ time.", "2024-11-07", "2024-11-07"),
        ("Two ferries collided overnight off the coast.", "2024-10-27", "2024-10-28"),
        ("Shelling overnight killed three in Sarn.", "2024-10-27", "2024-10-28"),
        ("The year before last, 312 people drowned.", "2022-01-01", "2022-12-31"),
        ("He left the night before last.", "2024-10-26", "2024-10-26"),
        ("Just over a year ago the yard employed 700 welders.", "", "2023-10-28"),
        ("The group has grown from 2011 onwards.", "2011-01-01", ""),
        ("The strike will go ahead a week on Saturday.", "2024-11-09", "2024-11-09"),
        ("Profits fell in the nine months through September.", "2024-01-01", "2024-09-30"),
    ],
)
def test_more_ways_of_counting_from_the_day(text, start, end):
    assert days(text) == [(start, end)]


@pytest.mark.parametrize(
    "text",
    [
        "He died within two weeks.",
        "The firm will decide within two weeks of the vote.",
        "The talks will end within three hours.",
        "He had an overnight stay there.",
        "The overnight delayed train arrived.",
        "Pupils may sign up within 18 months.",
        "He rose in the middle of the night.",
        "Later that evening it rained.",
    ],
)
def test_how_long_it_took_and_what_is_done_by_night_name_no_day(text):
    assert days(text) == []


def test_a_morning_counts_from_the_day_before_it():
    text = "The dam burst on 14 August 2023. The next morning, soldiers came. That night it rained."
    assert [start for start, _ in days(text, None)] == ["2023-08-14", "2023-08-15", "2023-08-15"]
    assert len(days("In 2005 he was shot. That night it rained.")) == 1
    assert len(days("On Friday they told what they saw that night.")) == 1


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("The toll on Friday was 30; by Thursday it will be higher.", "2024-10-31"),
        ("Parliament reconvenes on Thursday.", "2024-10-31"),
        ("She faces a confirmation hearing on Thursday.", "2024-10-31"),
        ("There is a hearing on Thursday.", "2024-10-31"),
        ("There was a hearing on Thursday.", "2024-10-24"),
        ("There is a photo of the hearing on Thursday.", "2024-10-24"),
        ("Profits fell through September.", "2024-09-01"),
        ("The bank expects rates at 4% by June.", "2025-06-01"),
        ("Analysts see the crown weakening by June.", "2025-06-01"),
        ("The party is polling badly ahead of June's local elections.", "2025-06-01"),
        ("He is a candidate in June's election.", "2025-06-01"),
        ("Donors fled ahead of June's vote.", "2024-06-01"),
        ("The party is weaker than it was ahead of June's vote.", "2024-06-01"),
    ],
)
def test_what_is_foreseen_awaited_or_arranged_lies_ahead(text, start):
    assert days(text)[-1][0] == start


def test_counted_votes_are_no_vote_to_come():
    assert days("It passed by 31 votes to 22 on Sunday.") == [("2024-10-27", "2024-10-27")]
    assert days("The council votes on Sunday.") == [("2024-11-03", "2024-11-03")]
