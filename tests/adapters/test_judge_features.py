import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.adapters.judge_features import FEATURES, features, look


@given(claim=st.text(max_size=120), evidence=st.text(max_size=300))
def test_any_two_texts_have_as_many_finite_features(claim, evidence):
    found = features(claim, evidence)
    assert len(found) == FEATURES
    assert all(math.isfinite(value) and abs(value) < 100 for value in found)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("10,000 troops and 3.5 tonnes", [10_000, 3.5]),
        ("two million people", [2_000_000]),
        ("1.2 million", [1_200_000]),
        ("3² is not read as a figure of its own", [3]),
        ("one of them", []),
        ("", []),
    ],
)
def test_figures_are_read_with_their_scale(text, values):
    assert [value for value, _ in look(text).numbers] == pytest.approx(values)


def test_a_bound_is_noted_beside_its_figure():
    assert look("more than 40 people").numbers == ((40.0, 1),)
    assert look("up to 40 people").numbers == ((40.0, -1),)


def test_another_figure_changes_the_features_and_the_same_does_not():
    evidence = "The blast hurt 40 people in Orlen."
    same, other = features("It hurt 40 people.", evidence), features("It hurt 90 people.", evidence)
    assert same[15] == 1.0
    assert other[15] == 0.0
    assert other[16] > 0.5
