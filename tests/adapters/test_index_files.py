import shutil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.adapters import index_files, word_index
from claimcheck.adapters.corpus import Corpus
from claimcheck.adapters.index_files import is_whole, open_derived
from claimcheck.adapters.index_store import IndexStore
from claimcheck.adapters.word_index import WordIndex, words


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


@pytest.mark.parametrize("name", ["vectors.npy", "signs.npy"])
def test_damaged_vectors_of_a_large_corpus_are_made_again(folder, tmp_path, monkeypatch, name):
    monkeypatch.setattr(index_files, "EXACT_UP_TO", 1)
    before = search(folder, tmp_path)
    file = next((tmp_path / "cache").rglob(name))
    file.write_bytes(file.read_bytes()[:100])
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
    assert corpus.problems == ()
    assert "made again" in corpus.notes[0]
    assert Corpus(folder, cache=tmp_path / "cache").notes == ()


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
    index.add([(1, "10,000 soldiers were deployed", ""), (2, "It rained in 1990, 200 people said", "")])
    assert list(index.search("deploying a soldier", 10)) == [1]
    assert list(index.search("10000", 10)) == [1, 2]  # any figure is better than none, the same one best
    assert list(index.search("1990", 10)) == [2, 1]
    assert index.search("zebra", 10) == index.search("", 10) == index.search("rain", 0) == {}


def test_a_figure_in_words_is_found_by_its_digits():
    index = WordIndex()
    index.add([(1, "Over three hundred were put off", ""), (2, "Forty were put off", ""), (3, "None", "")])
    assert next(iter(index.search("more than 300 operations", 10))) == 1
    assert 3 not in index.search("more than 300 operations", 10)


def test_of_many_words_the_commonest_are_passed_over_and_never_a_figure(monkeypatch):
    index = WordIndex()
    index.add((n, f"the ship {'left' if n % 2 else 'sank'} with {n} men", "") for n in range(40))
    everything = index.search("the ship sank with 31 men", 40)
    monkeypatch.setattr(word_index, "_MOST_PLACES", 20)
    monkeypatch.setattr(word_index, "_FEWEST", 0)
    found = index.search("the ship sank with 31 men", 40)
    assert next(iter(found)) == next(iter(everything)) == 31
    assert found[2] < everything[2]
    assert index.search("the ship", 40) == {}
    monkeypatch.setattr(word_index, "_FEWEST", 1)
    assert len(index.search("the ship", 40)) == 40


@given(st.lists(st.text(st.sampled_from("aeisgnyéß0159"), min_size=1, max_size=12), max_size=5))
def test_a_text_is_found_by_each_of_its_words(parts):
    index = WordIndex()
    index.add([(1, ", ".join(parts), "")])
    assert all(index.search(word, 1) for word in words(" ".join(parts)))
