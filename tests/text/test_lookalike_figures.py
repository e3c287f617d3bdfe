"""Numbers that only look like figures, and figures that look like names: ages, models, scores, sums of far places."""

from __future__ import annotations

import pytest

from claimcheck.text.digits import is_minus
from claimcheck.text.quantities import find_quantities


def shown(text):
    return [(q.comparator.value, q.low, q.unit) for q in find_quantities(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The 27-year-old's lawyer spoke.",
        "A boy of 15 drowned.",
        "Aged just 19, she left.",
        "Children as young as 12 worked there.",
        "At 81, she swims.",
        "Ramesh Kern, 34 years, drowned.",
        "Mr. Kern, 52 years old and a former pilot, left.",
        "One man's love of cheese nearly killed him.",
        "His fortune is in the high eight figures.",
        "COP28 opened.",
        "He wears size 13 shoes.",
        "Call (212) 555-0148.",
        "Norra made 212 for four on day one.",
        "She was 11 under par.",
        "He spoke on AM 970 The Wave.",
        "That's one famous ferry.",
    ],
)
def test_these_count_nothing(text):
    assert find_quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She is 52 years old.", [("=", 52, "years old")]),
        ("The bridge, 52 years old, fell.", [("=", 52, "years old")]),
        ("A boy of 15 stone won.", [("=", 15, "stone")]),
        ("It is one year's pay.", [("=", 1, "years")]),
        ("Three or four figures stood there.", [("range", 3, "figures")]),
        ("They sold 737 planes.", [("=", 737, "planes")]),
        ("The agency grounded 171 737 MAX 9 jets.", [("=", 171, "jets")]),
        ("Nearly 171 747 jets stood idle.", [("~", 171, "jets")]),
        ("It bought two 747 jets.", [("=", 2, "jets")]),
        ("It bought nine 737 MAX planes.", [("=", 9, "planes")]),
        ("Some 816 000 people came.", [("~", 816000, "people")]),
        ("Speeds of max 40 mph apply.", [("<=", None, "mph")]),
        ("He won the 400m hurdles.", [("=", 400, "m")]),
        ("It reached 400m people.", [("=", 4e8, "people")]),
        ("He paid $212 for four tickets.", [("=", 212, "USD"), ("=", 4, "tickets")]),
        ("Some 20-some people came.", [("~", 20, "people")]),
    ],
)
def test_these_count_something(text, found):
    assert shown(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Two to three million people fled.", [("range", 2e6, "people")]),
        ("Each shop sends one to two cooks.", [("range", 1, "cooks")]),
        ("They won by two to one votes.", []),
        ("The odds are 1 in 2.5 million.", [("=", pytest.approx(4e-7), "share")]),
        ("It strikes one in 1,500 babies.", [("=", pytest.approx(1 / 1500), "share of babies")]),
        ("It was opened on the 22 May holiday.", []),
        ("One Norran in seven is deaf.", [("=", pytest.approx(1 / 7), "share of norrans")]),
        ("It has 4,500 children and 1,200 over-65s.", [("=", 4500, "children"), ("=", 1200, "over-65s")]),
        ("The valley, population over 2 million, lies in the north.", [(">", 2e6, "people")]),
        ("About 900 herders slept in a barn, 50 in a church.", [("~", 900, "herders"), ("=", 50, "herders")]),
        ("It sells in 15 countries and has staff in a further 21.", [("=", 15, "countries"), ("=", 21, "countries")]),
        ("The bank lent $15 million, 50 in all.", [("=", 15e6, "USD"), ("=", 50, "")]),
    ],
)
def test_ranges_and_what_is_left_unsaid(text, found):
    assert shown(text) == found


@pytest.mark.parametrize(
    ("sum_", "value", "code"),
    [
        ("Sh26 billion", 26e9, "KES"),
        ("Shs72 trillion", 72e12, "UGX"),
        ("Sh1,000", 1000, "KES"),
        ("K2.1bn", 2.1e9, "ZMW"),
        ("LE50m", 50e6, "EGP"),
        ("Rmb500m", 500e6, "CNY"),
        ("Y500bn", 500e9, "JPY"),
        ("W500bn", 500e9, "KRW"),
        ("KD5m", 5e6, "KWD"),
        ("SR500 million", 500e6, "SAR"),
        ("GH¢33,120", 33120, "GHS"),
        ("FCFA 5,000", 5000, "XOF"),
        ("5m CFA", 5e6, "XOF"),
        ("Birr 5 billion", 5e9, "ETB"),
        ("NIS 500 million", 500e6, "ILS"),
        ("TT$5 million", 5e6, "TTD"),
        ("MXN$500,000", 500000, "MXN"),
        ("ZWL$3 million", 3e6, "ZWL"),
        ("N195", 195, "NGN"),
    ],
)
def test_sums_as_papers_far_and_near_write_them(sum_, value, code):
    (found,) = find_quantities(f"It was sold for {sum_}.")
    assert (found.low, found.unit) == (value, code)


@pytest.mark.parametrize(
    "text", ["They wore N95 masks.", "It lies on the N195 road.", "The NIS told her.", "K2 is high."]
)
def test_letters_and_digits_need_not_be_money(text):
    assert find_quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "trend"),
    [
        ("It has 30% fewer staff.", "down"),
        ("They are 30% more likely to win.", None),
        ("It sold 5% more than in June.", "up"),
        ("It ran 7.5% faster.", "up"),
        ("There were 300 fewer deaths.", "down"),
        ("Output fell, by 3%.", "down"),
        ("Rents rose for a third month, by 0.3%.", "up"),
        ("Fewer than 300 deaths were counted.", None),
        ("It sold 5% more than its rivals.", None),
        ("The judge ran down the four steps.", None),
    ],
)
def test_what_is_fewer_or_more_has_a_direction(text, trend):
    found = find_quantities(text)[0].trend
    assert (found.value if found else None) == trend


def test_a_minus_stands_right_before_its_number():
    assert is_minus("-5 degrees", 0)
    assert is_minus("It was -5.", 7)
    assert not is_minus("- 5 men", 0)
    assert not is_minus("10-15", 2)


@pytest.mark.parametrize(
    "text",
    [
        "The blast killed a 39-year old farmer.",
        "The blast killed a 12 year old boy.",
        "Ivo Marsh Jr., 49, left the party.",
    ],
)
def test_an_age_is_no_figure_however_it_is_spelled(text):
    assert find_quantities(text) == ()


def test_an_age_that_is_the_statement_is_one():
    assert [q.low for q in find_quantities("The mill is 39 years old.")] == [39]


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("Of 260 entrants, only 15 were let in.", 15),
        ("In the south, only 15 lived.", 15),
        ("In Ostby, only 15 lived.", 15),
        ("After the storm, just 30 were left.", 30),
    ],
)
def test_a_count_behind_a_comma_is_no_age(text, low):
    assert find_quantities(text)[-1].low == low


@pytest.mark.parametrize("text", ["Ivo Marsh, now 49 and retired, left.", "Ivo Marsh, just 12 when he won, left."])
def test_an_age_that_goes_on_is_one(text):
    assert find_quantities(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("As many as 1700 guards will stand there.", [("<=", None, "guards")]),
        ("More than 2030 nurses came.", [(">", 2030, "nurses")]),
        ("Some 2015 nurses came.", [("~", 2015, "nurses")]),
        ("Police arrested 2011 rioters.", [("=", 2011, "rioters")]),
        ("There were 1963 cases.", [("=", 1963, "cases")]),
        ("Among 1700 people asked, few agreed.", [("=", 1700, "people")]),
        ("For 1600 families it goes on.", [("=", 1600, "families")]),
        ("In 2019 people were poor.", []),
        ("For 2016 elections they need money.", []),
        ("It was more than 2016 levels.", []),
        ("Up to 2030 emissions will rise.", []),
        ("They were 2019 elections.", []),
    ],
)
def test_four_digits_are_a_count_where_the_words_say_so(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The reserve holds 430 wildebeest.", [("=", 430, "wildebeest")]),
        ("The navy took in 180 Rohingya from a raft.", [("=", 180, "rohingya")]),
        ("The army killed 230 Taliban in the valley.", [("=", 230, "taliban")]),
        ("The army killed 230 Taliban fighters.", [("=", 230, "fighters")]),
        ("The isle sold 900 head of cattle.", [("=", 900, "head of cattle")]),
        ("It owns 3 tuna boats.", [("=", 3, "boats")]),
        ("He kept the 8088 chip and his old 486 laptop.", []),
    ],
)
def test_nouns_without_an_s_are_counted_too(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The works sold 2.6 m vans and 3.4 m vehicles.", [("=", 2.6, "vans"), ("=", 3.4e6, "vehicles")]),
        ("It is owed by 3.2 m Norrans.", [("=", 3.2e6, "norrans")]),
        ("It holds 4 m litres.", [("=", 4e6, "litres")]),
        ("The 3 m walls held.", [("=", 3, "walls")]),
        ("The lead was 0.6 points.", [("=", 0.6, "points")]),
        ("He weighs 14st.", [("=", 14, "stone")]),
        ("He came 21st.", []),
        ("It was minus-6 metres.", [("=", -6, "metres")]),
        ("Five boys stole a bag.", [("=", 5, "boys")]),
    ],
)
def test_short_signs_and_small_parts(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "per"),
    [
        ("Five boys stole a car.", None),
        ("A third of members cast a vote.", None),
        ("Ten nurses waited a day.", None),
        ("At least 12 people died in a week.", None),
        ("Some 9,300 vans cross the bridge a day.", "a day"),
        ("About 300 tourists visit the fort each month.", "each month"),
        ("Some 40 shops close every 12 months.", "every 12 months"),
    ],
)
def test_only_a_time_closes_a_clause_as_a_rate(text, per):
    assert find_quantities(text)[0].per == per


def test_a_sum_has_all_its_letters():
    assert [q.text for q in find_quantities("It cost GH₵18, then 60 billion CFA francs.")] == [
        "GH₵18",
        "60 billion CFA francs",
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She carded a three-under 69.", []),
        ("He is four-under-par and 12-over today.", []),
        ("A 12-under total won it.", []),
        ("She carded a two-over-par 74.", []),
        ("It was a six-figure sum.", []),
        ("The P5+1 met at 14b Canal Street.", []),
        ("She is 5'9\" tall.", [("=", 5, "feet"), ("=", 9, "inches")]),
        ("He said “it was 6” and left.", [("=", 6, "")]),
        ("Maize gained 3-1/2 cents.", [("=", 3.5, "cents")]),
        ("It raised its rate a quarter point.", [("=", 0.25, "points")]),
        ("He ate a quarter of a pie.", [("=", 0.25, "share of pie")]),
    ],
)
def test_golf_heights_and_small_fractions(text, expected):
    assert shown(text) == expected


@pytest.mark.parametrize(
    ("text", "words", "per"),
    [
        ("It emits 4.2 tonnes of CO2 a year.", "4.2 tonnes of CO2 a year", "a year"),
        ("The lake loses two metres of water annually.", "two metres of water annually", "annually"),
        ("The van does 40 miles to the gallon.", "40 miles to the gallon", "to the gallon"),
    ],
)
def test_a_rate_stands_behind_what_is_measured(text, words, per):
    (found,) = find_quantities(text)
    assert (found.text, found.per) == (words, per)
