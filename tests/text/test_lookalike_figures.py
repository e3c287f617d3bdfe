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
