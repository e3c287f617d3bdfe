import sqlite3
from datetime import date, datetime, timedelta, timezone

import numpy as np
import pytest

from claimcheck.adapters.corpus_files import FileState, ReadFile
from claimcheck.adapters.index_store import DamagedStoreError, IndexStore, UnwritableStoreError
from claimcheck.article.article import Article
from claimcheck.errors import StoreError
from claimcheck.evidence.windows import find_windows

ARTICLE = Article(
    text="The port was closed. Nine ships wait.\n\n\ud800 is half a pair.",
    title="“Port”",
    outlet="Mill Post",
    published=date(2024, 5, 7),
    published_time=datetime(2024, 5, 7, 23, 30, tzinfo=timezone(timedelta(hours=8))),
    url="https://mill.example/port",
    authors=("Ada Byron", "R. M."),
    credit="ArchPress",
    dates=(date(2024, 5, 6), date(2024, 5, 7)),
)


def put(store: IndexStore, path: str, *articles: Article, failures=()) -> None:
    windows = {number: find_windows(article.text) for number, article in enumerate(articles)}
    texts = [w.span.of(articles[n].text) for n, found in windows.items() for w in found]
    missing = store.missing(texts)
    store.add_vectors(missing, np.ones((len(missing), 4), dtype=np.float32))
    read = ReadFile(
        state=FileState(path, 1, 2),
        sha256="+".join(a.sha256 for a in articles),
        articles=tuple(enumerate(articles)),
        failures=tuple(failures),
    )
    store.put([(read, windows)], reader="r")


@pytest.fixture
def store(tmp_path):
    return IndexStore(tmp_path / "index.sqlite")


def test_an_article_comes_back_as_it_went_in(store):
    put(store, "port.txt", ARTICLE)
    (document,) = store.documents().values()
    assert store.article(document.id) == ARTICLE
    assert (document.sha256, document.published, document.passages) == (ARTICLE.sha256, ARTICLE.published, 3)


def test_passages_come_back_with_their_windows_and_vectors(store):
    put(store, "port.txt", ARTICLE)
    windows = find_windows(ARTICLE.text)
    assert [window for _, window in store.passages_of(1)] == list(windows)
    assert store.windows([2, 9]) == {2: (1, windows[1])}
    rows, vectors = store.vectors()
    assert rows == store.places()[0].tolist() == [1, 2, 3]
    assert store.count() == 3
    assert vectors.shape == (3, 4)
    assert vectors.dtype == np.float16
    assert store.places()[1:].tolist() == [[1, 1, 1], [w.span.start for w in windows]]


def test_a_file_put_again_replaces_itself_and_numbers_are_never_used_twice(store):
    put(store, "port.txt", ARTICLE)
    before = store.generation
    put(store, "port.txt", Article(text="Open again."), failures=[(2, "bad line")])
    assert store.generation > before
    assert [d.passages for d in store.documents().values()] == [1]
    assert store.places()[0].tolist() == [4]
    assert store.failures() == [("port.txt", 2, "bad line")]


def test_a_removed_file_leaves_nothing_but_vectors(store):
    put(store, "port.txt", ARTICLE, failures=[(9, "x")])
    store.remove(["port.txt"])
    assert (store.files(), store.documents(), store.count(), store.failures()) == ({}, {}, 0, [])
    assert store.places().shape == (3, 0)
    assert store.missing([w.span.of(ARTICLE.text) for w in find_windows(ARTICLE.text)]) == []


def test_missing_names_each_text_once_in_order(store):
    store.add_vectors(["b"], np.ones((1, 4), dtype=np.float32))
    assert store.missing(["c", "b", "a", "c"]) == ["c", "a"]
    many = [str(i) for i in range(1300)]
    store.add_vectors(many, np.ones((1300, 4), dtype=np.float32))
    assert store.missing([*many, "new"]) == ["new"]


def test_a_transaction_that_fails_leaves_nothing(store):
    read = ReadFile(state=FileState("a", 1, 1), sha256="", articles=((0, ARTICLE),), failures=())
    with pytest.raises(StoreError):  # the sentences have no vectors yet
        store.put([(read, {0: find_windows(ARTICLE.text)})], reader="r")
    assert store.files() == {}
    put(store, "port.txt", ARTICLE)


def test_readers_see_one_moment_while_another_writes(store, tmp_path):
    put(store, "port.txt", ARTICLE)
    other = IndexStore(tmp_path / "index.sqlite")
    with store.snapshot():
        seen = store.generation
        put(other, "open.txt", Article(text="Open again."))
        assert store.generation == seen
        assert len(store.documents()) == 1
    assert len(store.documents()) == 2


def test_bytes_that_are_no_database_are_damage(tmp_path):
    (tmp_path / "index.sqlite").write_bytes(b"not a database at all, " * 100)
    with pytest.raises(DamagedStoreError, match="is damaged"):
        IndexStore(tmp_path / "index.sqlite")


def test_a_damaged_page_is_found_when_the_store_is_opened(tmp_path):
    file = tmp_path / "index.sqlite"
    store = IndexStore(file)
    put(store, "port.txt", ARTICLE)
    store.close()
    content = bytearray(file.read_bytes())
    content[4096:] = b"\x55" * (len(content) - 4096)
    file.write_bytes(content)
    with pytest.raises(DamagedStoreError):
        IndexStore(file)


def test_another_programs_database_is_refused_and_left_alone(tmp_path):
    file = tmp_path / "index.sqlite"
    with sqlite3.connect(file) as db:
        db.execute("CREATE TABLE theirs (x)")
    db.close()
    with pytest.raises(StoreError, match=r"is not an index of this version.*Hint: ") as caught:
        IndexStore(file)
    assert not isinstance(caught.value, DamagedStoreError)
    with sqlite3.connect(file) as db:
        assert db.execute("SELECT count(*) FROM theirs").fetchone() == (0,)
    db.close()


def test_a_place_that_cannot_be_written_is_told_apart_from_damage(tmp_path):
    with pytest.raises(UnwritableStoreError):
        IndexStore(tmp_path / "no such folder" / "index.sqlite")
