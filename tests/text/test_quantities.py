"""find_quantities: bounds, units, rates, trends, spans, and what is no quantity."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.text.quantities import find_quantities
from claimcheck.text.quantity import Trend
from claimcheck.text.units import comparable


def only(text):
    found = find_quantities(text)
    assert len(found) == 1, found
    return found[0]


def figures(text):
    return [(q.comparator.value, q.low, q.high, q.unit) for q in find_quantities(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ship took on 62 sailors.", ("62 sailors", "=", 62, 62, "sailors")),
        ("Up to 4,500 Laotian recruits may come.", ("Up to 4,500 Laotian recruits", "<=", None, 4500, "recruits")),
        ("As many as 80 part-time cooks quit.", ("As many as 80 part-time cooks", "<=", None, 80, "cooks")),
        ("It went on for a hundred and fifty miles.", ("a hundred and fifty miles", "=", 150, 150, "miles")),
        ("It holds no more than 30 riders.", ("no more than 30 riders", "<=", None, 30, "riders")),
        ("Fewer than 90 shops opened.", ("Fewer than 90 shops", "<", None, 90, "shops")),
        ("There were at least 210 people on that train.", ("at least 210 people", ">=", 210, None, "people")),
        ("No fewer than 12 judges resigned.", ("No fewer than 12 judges", ">=", 12, None, "judges")),
        ("It killed more than 1,100 cattle.", ("more than 1,100 cattle", ">", 1100, None, "cattle")),
        ("Upwards of 70 boats sank.", ("Upwards of 70 boats", ">", 70, None, "boats")),
        ("Some 600 nurses marched.", ("Some 600 nurses", "~", 600, 600, "nurses")),
        ("Nearly 50 flights were late.", ("Nearly 50 flights", "~", 50, 50, "flights")),
        ("An estimated 5 million hens died.", ("An estimated 5 million hens", "~", 5000000.0, 5000000.0, "hens")),
        ("Between 3,000 and 5,000 fans came.", ("Between 3,000 and 5,000 fans", "range", 3000, 5000, "fans")),
        ("It needs 10-15 volunteers.", ("10-15 volunteers", "range", 10, 15, "volunteers")),
        ("They wait two or three weeks.", ("two or three weeks", "range", 2, 3, "weeks")),
        ("Rates of 8-10 % apply.", ("8-10 %", "range", 8, 10, "%")),
        ("It lasts one to two weeks.", ("one to two weeks", "range", 1, 2, "weeks")),
        ("A two- to three-week delay.", ("two- to three-week", "range", 2, 3, "weeks")),
        ("A five-to-10-year term.", ("five-to-10-year", "range", 5, 10, "years")),
        ("Another dozen people fell ill.", ("dozen people", "=", 12, 12, "people")),
        ("Close to half said no.", ("Close to half", "~", 0.5, 0.5, "share")),
        ("A magnitude-5.2 quake struck.", ("5.2", "=", 5.2, 5.2, "magnitude")),
        ("A 7.0-magnitude quake struck.", ("7.0-magnitude", "=", 7, 7, "magnitude")),
        ("It is accurate to plus or minus 3 points.", ("3 points", "=", 3, 3, "points")),
        ("One less vote Dunn must win.", ("One less vote", "=", 1, 1, "votes")),
        ("It cost CHF 5'000.", ("CHF 5'000", "=", 5000, 5000, "CHF")),
        ("Tens of thousands of pilgrims came.", ("Tens of thousands of pilgrims", "vague", 20000, None, "pilgrims")),
        ("Dozens of homes burned.", ("Dozens of homes", "vague", 24, None, "homes")),
        ("A handful of clerks stayed.", ("A handful of clerks", "vague", 3, None, "clerks")),
        ("Several witnesses fled.", ("Several witnesses", "vague", 3, None, "witnesses")),
        (
            "It sent “millions of rounds of ammunition”.",
            ("millions of rounds of ammunition", "vague", 2000000.0, None, "rounds of ammunition"),
        ),
        ("Seventy-one riders finished.", ("Seventy-one riders", "=", 71, 71, "riders")),
        ("Half a million voters moved.", ("Half a million voters", "=", 500000.0, 500000.0, "voters")),
        ("It lasted one and a half hours.", ("one and a half hours", "=", 1.5, 1.5, "hours")),
        ("A dozen eggs broke.", ("A dozen eggs", "=", 12, 12, "eggs")),
        ("A million and a half hens died.", ("A million and a half hens", "=", 1500000.0, 1500000.0, "hens")),
        ("Divers raised 14 more crates.", ("14 more crates", "=", 14, 14, "crates")),
        ("He has ten fingers and nine crew left.", ("ten fingers", "=", 10, 10, "fingers")),
        ("They got six weeks’ pay.", ("six weeks", "=", 6, 6, "weeks")),
        ("Waves were up to 3 meters high.", ("up to 3 meters", "<=", None, 3, "meters")),
        ("There were 40 or more arrests.", ("40 or more arrests", ">=", 40, None, "arrests")),
        ("Roughly a third of sales went abroad.", ("Roughly a third of sales", "~", 1 / 3, 1 / 3, "share of sales")),
        ("Two in five drivers agreed.", ("Two in five drivers", "=", 0.4, 0.4, "share of drivers")),
        (
            "More than two-thirds of members left.",
            ("More than two-thirds of members", ">", 2 / 3, None, "share of members"),
        ),
        ("The tail is a quarter of a mile long.", ("a quarter of a mile", "=", 0.25, 0.25, "miles")),
        ("Stocks hold 816 000 t of grain.", ("816 000 t", "=", 816000, 816000, "t")),
        ("It was minus 12 degrees Celsius.", ("minus 12 degrees Celsius", "=", -12, -12, "degrees celsius")),
        ("It was 30 degrees below zero.", ("30 degrees below zero", "=", -30, -30, "degrees")),
        ("It fell to minus 40.", ("minus 40", "=", -40, -40, "")),
        ("Half of the 40 seats were lost.", ("Half", "=", 0.5, 0.5, "share of seats")),
        ("A one-in-five chance.", ("one-in-five", "=", 0.2, 0.2, "share")),
        ("A 12-inch shell fell.", ("12-inch", "=", 12, 12, "inches")),
        ("She has three 30-minute slots.", ("three", "=", 3, 3, "slots")),
    ],
)
def test_a_figure_has_its_words_bounds_and_unit(text, expected):
    words, comparator, low, high, unit = expected
    found = find_quantities(text)[0]
    assert (found.text, found.comparator.value, found.unit) == (words, comparator, unit)
    assert (found.low, found.high) == (pytest.approx(low) if low else low, pytest.approx(high) if high else high)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("It cost $1.2 billion.", 1.2e9, "USD"),
        ("They paid US$58.24.", 58.24, "USD"),
        ("They paid A$90 each time.", 90, "AUD"),
        ("A £3.4m loan", 3.4e6, "GBP"),
        ("a £3,5 stamp", 3.5, "GBP"),
        ("worth RM5 million", 5e6, "MYR"),
        ("worth Rs 500", 500, "INR"),
        ("a 1,400 million dollars deal", 1.4e9, "USD"),
        ("about 9 billion yuan", 9e9, "CNY"),
        ("7.5 million Danish crowns", 7.5e6, "DKK"),
        ("paid 20 New Zealand dollars", 20, "NZD"),
        ("1,200€ a month", 1200, "EUR"),
        ("¥40,000", 40000, "JPY"),
        ("3 million pounds", 3e6, "GBP"),
        ("a gift of EUR50m", 5e7, "EUR"),
        ("a 3.4 m euros refit", 3.4e6, "EUR"),
        ("100 East Caribbean dollars", 100, "XCD"),
        ("300 Polish zlotys", 300, "PLN"),
        ("90 Malaysian ringgit", 90, "MYR"),
        ("500 Peruvian soles", 500, "PEN"),
        ("a fund of N5.2 billion", 5.2e9, "NGN"),
        ("Kč500", 500, "CZK"),
        ("a profit of Y=590 billion", 5.9e11, "JPY"),
        ("He was fined 200 pounds.", 200, "GBP"),
    ],
)
def test_money_is_expanded_and_named_by_its_code(text, value, unit):
    found = only(text)
    assert ((found.low or found.high), found.unit) == (pytest.approx(value), unit)


def test_two_hundred_pounds_without_a_scale_is_a_weight():
    assert only("It weighs 200 pounds.").unit == "pounds"


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("It saves $240 million a year.", "a year"),
        ("Pay is $17.10 an hour.", "an hour"),
        ("ships carrying 900 conscripts at a time", "at a time"),
        ("It hit 60 miles per hour.", "per hour"),
        ("It earned 63 cents per share.", "per share"),
        ("The tickets cost £20 each.", "each"),
        ("It burns 2.4 billion gallons of jet fuel a year.", "a year"),
        ("a rate of 14 deaths per 100,000 people", "per 100,000 people"),
        ("5 burglaries for every 1,000 residents", "for every 1,000 residents"),
        ("one doctor to every 4,000 to 5,000 patients", "to every 4,000 to 5,000 patients"),
        ("two teachers for each 400 pupils", "for each 400 pupils"),
        ("It paid $2 million a year ago.", None),
    ],
)
def test_rates_are_kept_as_written(text, per):
    assert only(text).per == per


@pytest.mark.parametrize(
    ("text", "trend"),
    [
        ("Prices rose 12%.", "up"),
        ("Prices rose by about 12%.", "up"),
        ("The toll climbed to 300.", "up"),
        ("Output fell to 300 barrels.", "down"),
        ("Shares were down 4 percent.", "down"),
        ("The team gave up 500 yards.", None),
        ("The army lost 12 tanks.", None),
        ("It has 12 percent.", None),
        ("Turnout slumped to a record low of 31%.", "down"),
        ("It lost nearly a fifth of its value.", "down"),
        ("It doubled its stake to 12%.", "up"),
        ("A half-point rise followed.", "up"),
        ("A 0.5-percentage-point cut followed.", "down"),
        ("Pay was revised upward by $40 million.", "up"),
    ],
)
def test_trend_is_read_from_the_words_before(text, trend):
    assert only(text).trend == trend


def test_a_level_after_a_change_has_no_trend_of_its_own():
    change, level = find_quantities("Shares rose 6.5% to $164.")
    assert (change.trend, level.trend) == ("up", None)


def test_two_bounds_share_a_noun_and_two_measures_of_a_change_its_direction():
    bounds = find_quantities("Not less than 40 and not more than 60 seats.")
    assert [(q.comparator.value, q.unit) for q in bounds] == [(">=", "seats"), ("<=", "seats")]
    assert [q.trend for q in find_quantities("It rose 0.5% or 70 points.")] == ["up", "up"]


def test_the_years_of_a_record_did_not_move():
    years, share = find_quantities("It rose to a 10-year high of 40%.")
    assert (years.trend, share.trend) == (None, "up")


def test_a_model_named_in_full_is_known_by_its_digits_later():
    assert find_quantities("A Boeing 757 landed. The 757 might fly.") == ()
    assert only("A Boeing 757 landed. The 757 seats are new.").unit == "seats"


def test_percentage_points_are_no_percentages():
    assert only("It rose by 3 percentage points.").unit == "percentage points"
    assert only("It is 12 per cent.").unit == "%"


def test_over_is_a_bound_of_counts_and_a_duration_before_times():
    assert only("Over 3,000 tents stood there.").comparator == ">"
    assert only("It raises pay over three years.").text == "three years"
    assert only("It lasted for over three years.").comparator == ">"


def test_a_conversion_in_brackets_keeps_the_bound():
    assert figures("It flew more than 100 kilometers (62 miles).")[1] == (">", 62, None, "miles")


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Fourteen children, two of them infants, fled.", ["children", "children"]),
        ("He did 1,300 sit-ups in 20 T-shirts.", ["sit-ups", "t-shirts"]),
        ("The 12 by-elections cost 3 in-laws a seat.", ["by-elections", "in-laws"]),
        ("Some 450 Japanese are there.", ["japanese"]),
        ("It sent 40 F-16 jets, 20 T-72 tanks and 25 Mi-8 helicopters.", ["jets", "tanks", "helicopters"]),
        ("It sent 10 C-17s and two F-35s.", ["c-17s", "f-35s"]),
        ("Three thousand so-called advisers came.", ["advisers"]),
        ("One job in five will go.", ["share of jobs"]),
        ("One of every four voters agreed.", ["share of voters"]),
        ("Millions of his countrymen fled.", ["countrymen"]),
        ("It put the dead at 57.", [""]),
        ("Two teachers unions met.", ["unions"]),
        ("A show of 300 “human magnets” opened.", ["magnets"]),
        ("Thousands of Army and Navy pilots came.", [""]),
    ],
)
def test_the_noun_is_the_thing_counted(text, units):
    assert [q.unit for q in find_quantities(text)] == units


def test_a_bare_number_goes_on_with_the_noun_before():
    assert [q.unit for q in find_quantities("About 460 vans were stolen, compared with 63 in May.")] == ["vans", "vans"]


def test_a_scale_counts_for_both_ends_of_a_range():
    assert figures("It may cost from $10 to $15 billion.") == [("range", 1e10, 1.5e10, "USD")]
    assert figures("It may cost $5m-10m.") == [("range", 5e6, 1e7, "USD")]


@pytest.mark.parametrize(
    "text",
    [
        "It began on Oct. 28 and ended June 30.",
        "On 28 October 2024 it closed.",
        "since 1990",
        "In 2024 the mill shut.",
        "It opened at 5am and shut at 9 p.m.",
        "It left at 06.45.",
        "shortly after 6 a.m. at 06:05",
        "the KN-23 site, a U-2, an F-16 and the G20",
        "a Boeing 737 landed",
        "Article 4 and article 4 of the pact",
        "Channel 9 and Local 88",
        "the Group of 7",
        "Water ran into gallery 12 and reactor 4 was shut.",
        "He was held in cell 14, near shaft 2.",
        "Model 3 and iPhone 12",
        "Jane Roe, 54, a baker,",
        "the 54-year-old baker",
        "She is 71 and retired.",
        "He was aged 54.",
        "Ann Kern, 23 and from Ostby, was charged.",
        "The dead are Ann Kern, 48 – an aunt – and Ida Mosk, 61, his mother.",
        "Ann Kern and Karl Mosk, both 51, died.",
        "They won 3-1.",
        "a 5-4 ruling",
        "“One, a grave mistake. Two, yet another.”",
        "No one came, and one of them slept.",
        "One can hope.",
        "the first man on the 19th",
        "Call 555-010-4477 or +44 20 7946 0000.",
        "at 10 Harbour Street on Route 66",
        "Section 230 and chapter two",
        "the 1990s and the nineteen eighties",
        "Air Force One",
        "see https://example.org/2024/05/112233 there",
        "visited several times",
        "a one-off and a two-way radio",
        "in the first half of the year",
        "In nineteen ninety-one it shut.",
        "One day, she left. It was one night when it rained.",
        "It may one day be rebuilt.",
        "He hopes to return one day.",
        "If one spots smoke, call.",
        "at the age of just 24, a 20-something",
        "see story?id=9208916",
        "the Bears ( 2 - 13 ) tied it 13 - 13",
        "on the N7 road",
        "Posted : 10 / 25 / 11",
        "a 1-in-100-year flood and a one-in-a-million chance",
    ],
)
def test_these_hold_no_quantity(text):
    assert find_quantities(text) == ()


def test_quantities_come_in_order_and_do_not_overlap():
    found = find_quantities("About 40 to 50 men, 12 women and $3 million; up 5% from 4% a year, 3.5 km (2.2 miles).")
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))
    assert len(found) >= 6


PIECES = st.sampled_from(
    "up to|at least|10,000|12|1.5|$|£|million|bn|a|third|of|voters|%|per cent|to|-|–|and|between|from|rose|by|(|)|.|,|"
    "one|two|half|dozen|year|old|Oct.|2024|am|no|more|than|US|RM|km|m|°|C|½|/|or|so|each|per|\n| |’|“|é|١٢|𝟙𝟚|²".split(
        "|"
    )
)


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES, max_size=25).map(" ".join) | st.lists(PIECES, max_size=25).map("".join) | st.text(max_size=80))
def test_any_text_gives_spans_that_slice_back(text):
    end = 0
    for quantity in find_quantities(text):
        assert quantity.span.of(text) == quantity.text
        assert quantity.span.start >= end
        end = quantity.span.end


@pytest.mark.parametrize(
    "unit",
    "9|million |one hundred and |1,|9-|a |1/2 |between 1 and |US$1 to |12 x |1 in |9 9 |-9 |two-|old 3 man |(".split(
        "|"
    ),
)
def test_reading_time_grows_with_length_only(unit, assert_linear):
    assert_linear(lambda times: find_quantities(unit * times), 50_000 // len(unit))


def test_a_megabyte_on_one_line_is_read_whole():
    line = "On Tuesday up to 1,200 of 3.4 million people, 5 % more than in 2019, paid $1.2 billion for 40 homes. "
    text = (line * 12_000)[:1_000_000]
    found = find_quantities(text)
    assert len(found) == 5 * (len(text) // len(line)) + len(find_quantities(text[-(len(text) % len(line)) :]))
    assert all(q.span.of(text) == q.text for q in found[-50:])


def test_a_run_of_200000_digits_is_no_figure():
    assert find_quantities("9" * 200_000) == ()


@pytest.mark.parametrize(
    "opening",
    [
        "BRASEK (NAV) - Two people",
        "LONDON, May 3 - Two people",
        "- Two people",
        "Tarn, 3 May (NPA) Two people",
        "(NPA) Two people",
    ],
)
def test_a_number_word_behind_the_dash_of_a_dateline_is_a_count(opening: str) -> None:
    assert [(q.low, q.unit) for q in find_quantities(f"{opening} died.")] == [(2.0, "people")]


def test_basis_points_are_hundredths_of_percentage_points():
    (ours,), (theirs,) = find_quantities("by 0.25 percentage points"), find_quantities("by 25 basis points")
    pair = comparable(ours, theirs)
    assert pair is not None
    assert pair[1].low == pytest.approx(0.25)


def test_tons_and_tonnes_of_one_number_are_one_mass():
    (ours,), (theirs,) = find_quantities("14.2 million tonnes"), find_quantities("14.2 million tons")
    pair = comparable(ours, theirs)
    assert pair is not None
    assert pair[0].low == pair[1].low


def test_days_of_a_month_joined_by_and_are_no_figures():
    assert find_quantities("Members vote between 6 and 20 January.") == ()


def test_a_week_is_no_part_of_what_is_counted():
    (found,) = find_quantities("The clinic gave 5,400 doses of vaccine last week.")
    assert (found.text, found.unit) == ("5,400 doses of vaccine", "doses of vaccine")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("In August, 22 people fell ill.", ["22 people"]),
        ("Of all the nights in August, 22 per cent were cancelled.", ["22 per cent"]),
        ("It closed on August 22, 2024, and in May, 2018.", []),
        ("It closed on August, 22, 2024.", []),
        ("It closed on Oct. 28.", []),
    ],
)
def test_a_number_behind_a_month_and_a_comma_is_no_day(text, found):
    assert [q.text for q in find_quantities(text)] == found


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("It saw twice as many patients as in May.", ("twice", "=", 2, "times")),
        ("Half as many ships sailed.", ("Half", "=", 0.5, "times")),
        ("Nearly twice the number of trees died.", ("Nearly twice", "~", 2, "times")),
        ("Every second train was late.", ("Every second train", "=", 0.5, "share of trains")),
        ("About every fifth shop is shut.", ("About every fifth shop", "~", 0.2, "share of shops")),
        ("Rents are a third more than in May.", ("a third", "=", 1 / 3, "share")),
        ("Sales were up a fifth.", ("a fifth", "=", 0.2, "share")),
        ("Getting on for 5,000 people marched.", ("Getting on for 5,000 people", "~", 5000, "people")),
    ],
)
def test_comparisons_and_every_so_many_are_figures(text, shown):
    (found,) = find_quantities(text)
    assert (found.text, found.comparator.value, found.low, found.unit) == pytest.approx(shown)


@pytest.mark.parametrize(
    "text",
    [
        "He was caught twice.",
        "She comes every second day.",
        "Every second counts.",
        "Every third year it floods.",
        "It was twice as good.",
    ],
)
def test_how_often_and_what_counts_are_none(text):
    assert find_quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("He waited an hour and a half.", 1.5, "hours"),
        ("He was jailed for a year and a half.", 1.5, "years"),
        ("They get half a year's pay.", 0.5, "years"),
        ("They get one month's rent.", 1.0, "months"),
    ],
)
def test_times_and_a_half_and_of_time(text: str, value: float, unit: str) -> None:
    assert [(q.low, q.unit) for q in find_quantities(text)] == [(value, unit)]


@pytest.mark.parametrize(
    ("text", "trend"),
    [("Shares gave up 4 percent.", Trend.DOWN), ("Shares put on 30 points.", Trend.UP), ("He gave up 4 horses.", None)],
)
def test_what_is_given_up_falls_and_what_is_put_on_rises(text: str, trend: Trend | None) -> None:
    assert [q.trend for q in find_quantities(text)] == [trend]
