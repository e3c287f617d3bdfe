from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.agreement.confidence import both, either, nothing_found

shares = st.floats(min_value=0, max_value=1, allow_nan=False)


@given(st.lists(shares, max_size=6))
def test_confidence_stays_within_nought_and_one(values):
    assert 0 <= either(values) <= 1
    assert 0 <= nothing_found(values) <= 1


@given(st.lists(shares, min_size=1, max_size=6))
def test_one_more_origin_never_lowers_it(values):
    assert either(values) >= either(values[:-1]) - 1e-9


@given(shares, shares)
def test_two_sides_are_less_sure_than_either(one, other):
    assert both(one, other) <= min(one, other) + 1e-3
