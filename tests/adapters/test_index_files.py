import shutil

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.adapters import index_files, word_index
from claimcheck.adapters.corpus import Corpus
from claimcheck.adapters.index_files import is_whole, open_derived
from claimcheck.adapters.index_store import IndexStore
from claimcheck.adapters.vector_index import ExactVectors, NearVectors, build_near
from claimcheck.adapters.word_index import WordIndex, words
from claimcheck.errors import StoreError


@pytest.fixture
def folder(tmp_path):
    reports = tmp_path / "reports"
    reports.mkdir()
    for name, text in {
        "a": "Nine ships wait outside the port.",
        "b": "Bread costs 12 % more.\n\nSo does flour.",
    }.items():
        (reports / f"{name}.txt").write_text(f"Title of {name}\n\n{text}\n", encoding="utf-8")
    return reports


@pytest.fixture
def derived(folder, tmp_path):
    """The one derived folder of a corpus that was searched and closed."""
    corpus = Corpus(folder, cache=tmp_path / "cache")
    corpus.search("ships")
    corpus.close()
    return next((tmp_path / "cache").rglob("derived/*"))


def search(folder, tmp_path):
    found = Corpus(folder, cache=tmp_path / "cache").search("ships")
    return [(p.document, p.quote, p.score) for p in found]


def test_whole_files_are_used_as_they_are(derived, folder, tmp_path):
    before = (derived / "manifest.json").stat().st_mtime_ns
    assert is_whole(derived)
    search(folder, tmp_path)
    assert (derived / "manifest.json").stat().st_mtime_ns == before


def test_missing_files_are_made_again(derived, folder, tmp_path):
    before = search(folder, tmp_path)
    shutil.rmtree(derived)
    assert search(folder, tmp_path) == before
    assert is_whole(derived)


@pytest.mark.parametrize("part", ["passages/meta.json", "documents/meta.json", "manifest.json", "passages/*.idx"])
@pytest.mark.parametrize("damage", ["cut", "changed", "gone", "empty"])
def test_damaged_files_are_made_again(derived, folder, tmp_path, part, damage):
    before = search(folder, tmp_path)
    file = next(derived.glob(part))
    content = file.read_bytes()
    if damage == "gone":
        file.unlink()
    else:
        file.write_bytes({"cut": content[: len(content) // 2], "changed": b"\xff" + content[1:], "empty": b""}[damage])
    assert not is_whole(derived)
    assert search(folder, tmp_path) == before
    assert is_whole(derived)


def test_a_damaged_graph_is_made_again(folder, tmp_path, monkeypatch):
    monkeypatch.setattr(index_files, "EXACT_UP_TO", 1)
    before = search(folder, tmp_path)
    graph = next((tmp_path / "cache").rglob("vectors.usearch"))
    graph.write_bytes(graph.read_bytes()[:100])
    assert search(folder, tmp_path) == before


def test_older_generations_and_abandoned_work_are_tidied_away(derived, folder, tmp_path, monkeypatch):
    monkeypatch.setattr(index_files, "_ABANDONED_AFTER", -1.0)
    (derived.parent / "tmp-left").mkdir()
    (folder / "c.txt").write_text("Title of c\n\nA third report.\n", encoding="utf-8")
    search(folder, tmp_path)
    left = [path.name for path in derived.parent.iterdir()]
    assert len(left) == 1
    assert int(left[0]) > int(derived.name)


def test_a_damaged_store_is_made_again_and_that_is_said(derived, folder, tmp_path):
    before = search(folder, tmp_path)
    store = derived.parent.parent / "index.sqlite"
    store.write_bytes(b"\x00" * 8192)
    corpus = Corpus(folder, cache=tmp_path / "cache")
    answer = corpus.search("ships")
    assert [(p.document, p.quote, p.score) for p in answer] == before
    assert [p.kind for p in corpus.problems] == ["index"]
    assert "made again" in corpus.problems[0].message
    assert Corpus(folder, cache=tmp_path / "cache").problems == ()


def test_a_store_that_breaks_between_two_uses_is_made_again(folder, tmp_path):
    corpus = Corpus(folder, cache=tmp_path / "cache")
    before = corpus.search("ships")
    store = next((tmp_path / "cache").rglob("index.sqlite"))
    corpus.close()
    content = bytearray(store.read_bytes())
    content[1024:] = b"\x77" * (len(content) - 1024)
    store.write_bytes(content)
    assert corpus.search("ships") == before


def test_two_that_make_the_same_files_end_with_one(derived):
    store = IndexStore(derived.parent.parent / "index.sqlite")
    shutil.rmtree(derived)
    with store.snapshot():
        open_derived(derived.parent, store)
        index_files._make(derived.parent, derived, store)  # as a second process would that began at the same time
    assert [path.name for path in derived.parent.iterdir()] == [derived.name]
    assert is_whole(derived)


def test_words_are_found_by_their_stem_and_figures_without_their_commas():
    index = WordIndex()
    index.add([(1, "10,000 soldiers were deployed", "", ""), (2, "It rained in 1990, 200 people said", "", "")])
    boosts = {"sentence": 1.0}
    assert list(index.search("deploying a soldier", 10, boosts)) == [1]
    assert list(index.search("10000", 10, boosts)) == [1, 2]  # any figure is better than none, the same one best
    assert list(index.search("1990", 10, boosts)) == [2, 1]
    assert index.search("zebra", 10, boosts) == index.search("", 10, boosts) == index.search("rain", 0, boosts) == {}


def test_a_figure_in_words_is_found_by_its_digits():
    index = WordIndex()
    index.add([(1, "Over three hundred were put off", "", ""), (2, "Forty were put off", "", ""), (3, "None", "", "")])
    assert next(iter(index.search("more than 300 operations", 10, {"sentence": 1.0}))) == 1
    assert 3 not in index.search("more than 300 operations", 10, {"sentence": 1.0})


def test_of_many_words_the_commonest_are_passed_over_and_never_a_figure(monkeypatch):
    index = WordIndex()
    index.add((n, f"the ship {'left' if n % 2 else 'sank'} with {n} men", "", "") for n in range(40))
    boosts = {"sentence": 1.0}
    everything = index.search("the ship sank with 31 men", 40, boosts)
    monkeypatch.setattr(word_index, "_MOST_PLACES", 20)
    monkeypatch.setattr(word_index, "_FEWEST", 0)
    found = index.search("the ship sank with 31 men", 40, boosts)
    assert next(iter(found)) == next(iter(everything)) == 31
    assert found[2] < everything[2]
    assert index.search("the ship", 40, boosts) == {}
    monkeypatch.setattr(word_index, "_FEWEST", 1)
    assert len(index.search("the ship", 40, boosts)) == 40


@given(st.lists(st.text(st.sampled_from("aeisgnyéß0159"), min_size=1, max_size=12), max_size=5))
def test_a_text_is_found_by_each_of_its_words(parts):
    index = WordIndex()
    index.add([(1, ", ".join(parts), "", "")])
    assert all(index.search(word, 1, {"sentence": 1.0}) for word in words(" ".join(parts)))


def test_exact_and_near_vectors_agree(tmp_path):
    vectors = np.random.default_rng(7).normal(size=(300, 32)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    rows = list(range(1000, 1300))
    exact = ExactVectors(rows, vectors)
    build_near(tmp_path / "v", [(rows[:200], vectors[:200].astype("f2")), (rows[200:], vectors[200:].astype("f2"))])
    near = NearVectors(tmp_path / "v")
    for found, expected in zip(near.search(vectors[:9], 10), exact.search(vectors[:9], 10), strict=True):
        assert list(found)[:5] == list(expected)[:5]
        assert list(found.values()) == pytest.approx(list(expected.values()), abs=0.002)
    asked = [1005, 4, 1299]
    assert near.cosines(vectors[5], asked) == pytest.approx(exact.cosines(vectors[5], asked), abs=0.002)
    assert set(exact.cosines(vectors[5], asked)) == {1005, 1299}


def test_a_graph_can_lose_and_gain_passages(tmp_path):
    vectors = np.eye(8, dtype=np.float16)
    build_near(tmp_path / "old", [([1, 2, 3], vectors[:3])])
    build_near(tmp_path / "new", [([4], vectors[3:4])], base=tmp_path / "old", removed=[2])
    assert set(NearVectors(tmp_path / "new").search(vectors[:1].astype("f4"), 8)[0]) == {1, 3, 4}


def test_what_is_no_graph_is_refused(tmp_path):
    (tmp_path / "v").write_bytes(b"nothing of the kind" * 10)
    with pytest.raises(StoreError):
        NearVectors(tmp_path / "v")


def test_passages_that_equal_the_last_of_the_best_come_too():
    vectors = np.tile(np.array([[1.0, 0.0]], dtype=np.float32), (7, 1))
    vectors[3] = [0.0, 1.0]
    found = ExactVectors(range(7), vectors).search(np.array([[1.0, 0.0]], dtype=np.float32), 2)[0]
    assert list(found) == [0, 1, 2, 4, 5, 6]
