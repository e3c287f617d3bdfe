import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.adapters import vector_index
from claimcheck.adapters.vector_index import ExactVectors, MappedVectors, kept_vectors, unit, whole, write_vectors
from claimcheck.errors import StoreError


def some_vectors(count, dimensions=32):
    vectors = np.random.default_rng(7).normal(size=(count, dimensions)).astype(np.float32)
    return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


def mapped(folder, rows, vectors):
    write_vectors(folder, len(vectors), [whole(vectors[:200]), whole(vectors[200:])])
    return MappedVectors(folder, np.asarray(rows))


@pytest.mark.parametrize("dimensions", [32, 64, 100, 384])
def test_vectors_from_a_file_give_what_those_in_memory_give(tmp_path, dimensions):
    vectors = some_vectors(300, dimensions)
    rows = list(range(1000, 1300))
    exact, near = ExactVectors(rows, vectors), mapped(tmp_path, rows, vectors)
    assert len(near) == len(exact) == 300
    for query in vectors[:9]:
        found, expected = near.search(query, 20), exact.search(query, 20)
        assert list(found.values())[:20] == pytest.approx(list(expected.values())[:20], abs=0.0002)
        assert found == pytest.approx(exact.cosines(query, list(found)), abs=0.0002)
    asked = [4, 1005, 1299, 1300]
    assert near.cosines(vectors[5], asked) == pytest.approx(exact.cosines(vectors[5], asked), abs=0.0002)
    assert set(exact.cosines(vectors[5], asked)) == {1005, 1299}
    assert near.cosines(vectors[5], []) == exact.cosines(vectors[5], [4]) == {}


def test_of_many_only_those_with_the_most_like_signs_are_looked_at(tmp_path, monkeypatch):
    vectors = some_vectors(300)
    monkeypatch.setattr(vector_index, "_SIGNS_AT_ONCE", 64)
    monkeypatch.setattr(vector_index, "_VECTORS_AT_ONCE", 7)
    monkeypatch.setattr(vector_index, "_LOOKED_AT", 4)
    near = mapped(tmp_path, range(300), vectors)
    differing = ((vectors > 0) != (vectors[8] > 0)).sum(axis=1)
    looked_at = np.flatnonzero(differing <= np.sort(differing)[4 * 5 - 1])
    assert list(near._alike(vectors[8], 4 * 5)) == list(looked_at)
    found = near.search(vectors[8], 5)
    assert next(iter(found)) == 8
    assert set(found) <= set(looked_at)


@given(st.lists(st.sampled_from([-1.0, 1.0]), min_size=384, max_size=384))
def test_differing_signs_are_counted_up_to_all_of_them(tmp_path_factory, signs):
    query = np.array(signs, dtype=np.float32) / np.float32(384**0.5)
    vectors = np.stack([-query] * 30 + [query] * 30)
    near = mapped(tmp_path_factory.mktemp("v"), range(60), vectors)
    assert list(near._alike(query, 20)) == list(range(30, 60))


def test_passages_that_equal_the_last_of_the_best_come_too():
    vectors = np.tile(np.array([[1.0, 0.0]], dtype=np.float32), (7, 1))
    vectors[3] = [0.0, 1.0]
    exact = ExactVectors(range(7), vectors)
    assert list(exact.search(np.array([1.0, 0.0], dtype=np.float32), 2)) == [0, 1, 2, 4, 5, 6]
    assert exact.search(vectors[0], 0) == {}


def test_vectors_that_are_kept_can_be_written_with_new_ones(tmp_path):
    vectors = some_vectors(5)
    for name in ("old", "new"):
        (tmp_path / name).mkdir()
    mapped(tmp_path / "old", range(4), vectors[:4])
    kept = kept_vectors(tmp_path / "old", np.array([True, False, True, True]), 3)
    write_vectors(tmp_path / "new", 4, [*kept, whole(vectors[4:])])
    near = MappedVectors(tmp_path / "new", np.array([1, 3, 4, 9]))
    assert [next(iter(near.search(vectors[i], 1))) for i in (0, 2, 3, 4)] == [1, 3, 4, 9]


def test_half_precision_gets_its_unit_length_back():
    assert np.linalg.norm(unit(some_vectors(9).astype(np.float16)), axis=1) == pytest.approx(1, abs=1e-6)
    assert unit(np.empty((0, 0), dtype=np.float16)).shape == (0, 0)
    assert not unit(np.zeros((2, 3), dtype=np.float16)).any()


def test_what_holds_no_vectors_or_those_of_others_is_refused(tmp_path):
    with pytest.raises(StoreError):
        MappedVectors(tmp_path, np.arange(3))
    mapped(tmp_path, range(300), some_vectors(300))
    with pytest.raises(StoreError):
        MappedVectors(tmp_path, np.arange(299))
    (tmp_path / "vectors.npy").write_bytes(b"nothing of the kind" * 10)
    with pytest.raises(StoreError):
        MappedVectors(tmp_path, np.arange(300))
