import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.adapters.passage_places import PassagePlaces
from claimcheck.errors import StoreError


def table(numbers):
    return np.array([numbers, [n // 10 for n in numbers], [7 * n for n in numbers]], dtype=np.int64).reshape(3, -1)


@given(st.sets(st.integers(1, 50)), st.sets(st.integers(0, 60)))
def test_the_places_of_those_that_are_there_are_given_and_of_no_other(held, asked):
    places = PassagePlaces(table(sorted(held)))
    assert len(places) == len(held)
    assert places.of(sorted(asked)) == [(n, n // 10, 7 * n) for n in sorted(asked & held)]


def test_a_table_comes_back_from_its_file(tmp_path):
    np.save(tmp_path / "places.npy", table([3, 12]))
    assert PassagePlaces.open(tmp_path / "places.npy").of([12, 13]) == [(12, 1, 84)]


@pytest.mark.parametrize("content", [b"", b"no table at all"])
def test_what_is_no_table_is_refused(tmp_path, content):
    (tmp_path / "places.npy").write_bytes(content)
    with pytest.raises(StoreError):
        PassagePlaces.open(tmp_path / "places.npy")
    np.save(tmp_path / "places.npy", np.zeros((2, 4)))
    with pytest.raises(StoreError):
        PassagePlaces.open(tmp_path / "places.npy")
