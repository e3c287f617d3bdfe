from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimcheck
from claimcheck.agreement.figures import Fit, fit, half_last_digit
from claimcheck.text.quantity import Comparator, Quantity, Trend
from claimcheck.text.span import Span


def q(comparator, value, *, to=None, unit="people", trend=None, text=None):
    c = Comparator(comparator)
    low = None if c in (Comparator.AT_MOST, Comparator.BELOW) else value
    high = None if c in (Comparator.AT_LEAST, Comparator.ABOVE, Comparator.VAGUE) else (to or value)
    words = text or f"{comparator} {value} {unit}"
    return Quantity(text=words, span=Span(0, len(words)), comparator=c, low=low, high=high, unit=unit, trend=trend)


@pytest.mark.parametrize(
    ("claim", "other"),
    [
        (q("<=", 10_000, text="up to 10,000 people"), q("~", 10_000)),
        (q("~", 10_900), q("=", 10_870)),
        (q("=", 14), q(">", 14, text="just over 14 people")),
        (q("=", 11), q("<", 11, text="just short of 11 people")),
        (q("~", 10_000), q("=", 9_987)),
        (q(">", 300), q("=", 312)),
        (q(">", 3_000_000, unit="USD"), q("=", 3_200_000, unit="USD")),
        (q("<=", 400, text="as many as 400 people"), q("=", 390)),
        (q(">=", 170), q("=", 174)),
        (q("~", 33.3, unit="%"), q("=", 32, unit="%")),
        (q("=", 40), q("~", 40)),
        (q("<=", 3, unit="meters"), q("~", 3, unit="meters")),
        (q("range", 20, to=30), q("=", 25)),
        (q("=", 3_400), q("=", 3_412)),
        (q("=", 7.4, unit="%"), q("=", 7.4, unit="%", trend=Trend.DOWN)),
        (q("vague", 200, text="hundreds of people"), q("=", 640)),
        (q("<", 900), q("<", 900)),
        (q("=", 200, unit="USD"), q("~", 205, unit="USD")),
    ],
)
def test_a_figure_inside_bears_the_claim_out(claim, other):
    assert fit(claim, other) is Fit.WITHIN


@pytest.mark.parametrize(
    ("claim", "other"),
    [
        (q("<", 900), q("=", 3_400)),
        (q("<", 900), q("=", 1_150)),
        (q("=", 3_400), q("=", 1_150)),
        (q("=", 71), q("=", 65)),
        (q("=", 12), q(">=", 60)),
        (q(">", 300), q("<", 150)),
        (q("<", 150), q("=", 312)),
        (q("<=", 10_000, text="up to 10,000 people"), q("~", 12_000)),
        (q("=", 240e6, unit="USD"), q("=", 140e6, unit="USD")),
        (q("~", 33.3, unit="%"), q("<=", 10, unit="%")),
        (q("=", 12, trend=Trend.UP, unit="%"), q("=", 12, trend=Trend.DOWN, unit="%")),
        (q("<", 900), q(">=", 900)),
        (q("=", 38), q("=", 39)),
    ],
)
def test_a_figure_outside_is_apart(claim, other):
    assert fit(claim, other) is Fit.APART


@pytest.mark.parametrize(
    ("claim", "other"),
    [
        (q("=", 312), q(">", 200)),
        (q("=", 3_400), q("vague", 1_000, text="thousands of people")),
        (q("<=", 10_000, text="up to 10,000 people"), q("=", 3_000)),
        (q(">", 300), q("<", 900)),
        (q("=", 120), q("<=", 150)),
        (q(">", 80), q("=", 80)),  # the one rounds the other
    ],
)
def test_figures_that_merely_overlap_stay_open(claim, other):
    assert fit(claim, other) is Fit.OPEN


def test_more_than_a_small_count_is_not_that_count():
    assert fit(q(">", 6), q("=", 6)) is Fit.APART


def test_limits_are_compared_by_their_bounds():
    assert fit(q("<=", 150), q("=", 128), limit=True) is Fit.APART
    assert fit(q("<=", 150), q("<=", 150), limit=True) is Fit.WITHIN


def test_no_more_than_is_read_from_a_negated_more_than():
    assert fit(q("~", 33.3, unit="%"), q(">", 10, unit="%"), negated=True) is Fit.APART


def test_a_low_figure_under_no_more_than_is_within():
    assert fit(q("<=", 10, unit="%", text="no more than 10%"), q("=", 3, unit="%")) is Fit.WITHIN


def test_a_converted_figure_may_be_a_little_off():
    assert fit(q("=", 3, unit="miles"), q("=", 3.107, unit="miles"), converted=True) is Fit.WITHIN
    assert fit(q("=", 3, unit="miles"), q("=", 4.3, unit="miles"), converted=True) is Fit.APART


numbers = st.integers(min_value=1, max_value=10**9)


@given(numbers)
def test_a_figure_always_bears_itself_out(n):
    assert fit(q("=", n), q("=", n)) is Fit.WITHIN


@given(numbers, numbers)
def test_being_apart_does_not_depend_on_who_is_the_claim(a, b):
    assert (fit(q("=", a), q("=", b)) is Fit.APART) == (fit(q("=", b), q("=", a)) is Fit.APART)


@given(numbers)
def test_a_figure_doubled_is_apart(n):
    assert fit(q("=", n), q("=", 2 * n)) is Fit.APART


@given(st.floats(min_value=1e-6, max_value=1e15, allow_nan=False))
def test_half_a_digit_is_positive_and_no_more_than_five_times_the_value(value):
    assert 0 < half_last_digit(value) <= 5 * value


def test_a_bound_is_not_borne_out_by_a_figure_of_quite_another_size():
    claim = "At least six patients died after taking the pill."
    many = claimcheck.compare(claim, "Around 340,000 patients were prescribed the pill last year.", judge="none")
    nine = claimcheck.compare(claim, "Nine patients died after taking the pill.", judge="none")
    assert (many.stance, nine.stance) == (claimcheck.Stance.SILENT, claimcheck.Stance.SUPPORTS)


def test_another_figure_beside_the_very_same_says_nothing():
    claim = "The bank paid its chief executive 9 million francs last year."
    report = "After 11.5 million francs the year before, the head of the bank made do with 9 million last year."
    assert claimcheck.compare(claim, report, judge="none").stance is not claimcheck.Stance.CONTRADICTS


def test_what_had_burned_by_then_may_have_grown_since():
    claim = "A wildfire had burned 1,800 hectares by Wednesday night."
    more, less = "The wildfire has burned 2,600 hectares.", "The wildfire has burned 900 hectares."
    assert claimcheck.compare(claim, more, judge="none").stance is claimcheck.Stance.SILENT
    assert claimcheck.compare(claim, less, judge="none").stance is claimcheck.Stance.CONTRADICTS
