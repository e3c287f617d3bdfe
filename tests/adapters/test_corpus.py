import json
import os
import pickle
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from claimcheck.adapters import index_files
from claimcheck.adapters.corpus import Corpus
from claimcheck.adapters.corpus_index import Changes
from claimcheck.adapters.encoder import load_encoder
from claimcheck.errors import EmptyCorpusError
from claimcheck.evidence.passage import Query

CORPORA = Path(__file__).resolve().parents[2] / "corpora"
HARBOUR = "The port is shut\n\nThe port was closed on Tuesday. Nine ships wait outside, the pilots said.\n"
BREAD = (
    "---\ntitle: Dear bread\noutlet: Mill Post\npublished: 2024-05-07\n---\n\n"
    "Bakers raised the price of bread by 12 %.\n"
)


class CountingEncoder:
    """The packaged encoder, which remembers what it was asked to encode."""

    name = "counting"

    def __init__(self) -> None:
        self.texts: list[str] = []

    def encode(self, texts) -> np.ndarray:
        self.texts += texts
        return load_encoder().encode(texts)


@pytest.fixture
def folder(tmp_path):
    reports = tmp_path / "reports"
    (reports / "town").mkdir(parents=True)
    (reports / "harbour.txt").write_text(HARBOUR, encoding="utf-8")
    (reports / "town" / "bread.md").write_text(BREAD, encoding="utf-8")
    return reports


@pytest.fixture
def corpus(folder, tmp_path):
    return Corpus(folder, cache=tmp_path / "cache")


def quotes(corpus, text, **more) -> list[tuple[str, str]]:
    return [(p.document, p.quote) for p in corpus.search(Query(text=text, **more))]


def settle(*paths: Path) -> None:
    """Makes files look as though they were written a minute ago, so that size and time alone are believed."""
    for path in paths:
        then = path.stat().st_mtime - 60
        os.utime(path, (then, then))


def test_documents_are_named_by_their_path_without_the_ending(corpus):
    assert [name for name, _ in corpus] == ["harbour", "town/bread"]
    assert len(corpus) == 2
    assert corpus.name == "reports"


def test_the_deciding_sentence_comes_first_with_its_article(corpus):
    best = corpus.search("Nine vessels are waiting at sea", limit=3)[0]
    assert best.quote == "Nine ships wait outside, the pilots said."
    assert (best.document, best.source, best.article.title) == ("harbour", "reports", "The port is shut")
    bread = corpus.search("bread costs more")[0]
    assert (bread.article.outlet, bread.article.published) == ("Mill Post", date(2024, 5, 7))


def test_two_openings_give_the_same_answer(folder, tmp_path):
    cold = Corpus(folder, cache=tmp_path / "cache").search("the port")
    warm = Corpus(folder, cache=tmp_path / "cache").search("the port")
    other = Corpus(folder, cache=tmp_path / "another cache").search("the port")
    assert cold == warm == other


def test_a_new_file_is_found_without_being_told(corpus, folder):
    assert "rail" not in [name for name, _ in corpus]
    (folder / "rail.txt").write_text("Trains stop\n\nNo train will run to the coast on Sunday.\n", encoding="utf-8")
    corpus.refresh()
    assert quotes(corpus, "trains to the coast")[0] == ("rail", "No train will run to the coast on Sunday.")


def test_a_changed_file_is_read_again_and_its_old_sentences_go(corpus, folder):
    assert quotes(corpus, "ships wait")[0][0] == "harbour"
    (folder / "harbour.txt").write_text(HARBOUR.replace("Nine ships", "Six boats"), encoding="utf-8")
    corpus.refresh()
    assert ("harbour", "Six boats wait outside, the pilots said.") in quotes(corpus, "ships wait")
    assert not any("Nine" in quote for _, quote in quotes(corpus, "ships wait"))


def test_a_change_of_equal_size_just_after_indexing_is_seen(corpus, folder):
    len(corpus)
    (folder / "harbour.txt").write_text(HARBOUR.replace("Nine", "Five"), encoding="utf-8")
    corpus.refresh()
    assert any("Five ships" in quote for _, quote in quotes(corpus, "ships wait"))


def test_a_removed_file_is_forgotten(corpus, folder):
    assert len(corpus) == 2
    (folder / "harbour.txt").unlink()
    corpus.refresh()
    assert [name for name, _ in corpus] == ["town/bread"]
    assert all(document == "town/bread" for document, _ in quotes(corpus, "the port"))


def test_each_sentence_is_embedded_once_however_often_it_comes(folder, tmp_path):
    encoder = CountingEncoder()
    len(Corpus(folder, encoder=encoder, cache=tmp_path / "cache"))
    assert len(encoder.texts) == 3
    (folder / "copy.txt").write_text("Another title\n\nNine ships wait outside, the pilots said.\n", encoding="utf-8")
    (folder / "harbour.txt").unlink()
    len(Corpus(folder, encoder=encoder, cache=tmp_path / "cache"))
    (folder / "harbour.txt").write_text(HARBOUR, encoding="utf-8")
    len(Corpus(folder, encoder=encoder, cache=tmp_path / "cache"))
    assert len(encoder.texts) == 3


def test_unchanged_settled_files_are_not_opened(folder, tmp_path):
    files = [folder / "harbour.txt", folder / "town" / "bread.md"]
    settle(*files)
    assert len(Corpus(folder, cache=tmp_path / "cache")) == 2
    stat = files[0].stat()
    files[0].write_bytes(b"x" * stat.st_size)
    os.utime(files[0], ns=(stat.st_atime_ns, stat.st_mtime_ns))  # what no program does by accident
    assert quotes(Corpus(folder, cache=tmp_path / "cache"), "ships")[0][0] == "harbour"


def test_a_touched_file_is_not_embedded_again(folder, tmp_path):
    encoder = CountingEncoder()
    len(Corpus(folder, encoder=encoder, cache=tmp_path / "cache"))
    settle(folder / "harbour.txt")
    assert len(Corpus(folder, encoder=encoder, cache=tmp_path / "cache")) == 2
    assert len(encoder.texts) == 3


def test_the_articles_own_copy_and_later_reports_are_left_out(corpus):
    own = dict(corpus)["harbour"].sha256
    assert {document for document, _ in quotes(corpus, "port", exclude=frozenset({own}))} == {"town/bread"}
    assert {document for document, _ in quotes(corpus, "port", until=date(2024, 5, 6))} == {"harbour"}


def test_a_window_of_days_and_an_outlet_limit_what_is_found(corpus, folder):
    (folder / "later.md").write_text(BREAD.replace("05-07", "05-17").replace("Mill Post", "The Pier"), encoding="utf-8")
    corpus.refresh()

    def found(**limits: object) -> set[str]:
        return {document for document, _ in quotes(corpus, "the price of bread", **limits)}

    assert found() == {"harbour", "town/bread", "later"}
    assert found(since=date(2024, 5, 8)) == {"harbour", "later"}  # the undated one stays
    assert found(since=date(2024, 5, 7), until=date(2024, 5, 7)) == {"harbour", "town/bread"}
    assert found(outlets=frozenset({"mill post"})) == {"town/bread"}
    assert found(outlets=frozenset({"the pier"}), until=date(2024, 5, 16)) == set()
    assert found(language="en") == {"harbour", "town/bread", "later"}
    assert found(language="fr") == set()


def test_refreshing_tells_how_far_it_is_and_what_had_changed(corpus, folder):
    told = []
    assert corpus.refresh(lambda done, total: told.append((done, total))) == Changes(added=2)
    assert told[-1] == (2, 2)
    assert told == sorted(told)
    (folder / "harbour.txt").write_text(HARBOUR.replace("Nine", "Ten"), encoding="utf-8")
    (folder / "town" / "bread.md").unlink()
    assert corpus.refresh() == Changes(changed=1, removed=1)
    assert corpus.refresh() == Changes()
    assert corpus.kept


def test_unreadable_files_are_problems_and_the_rest_is_searched(corpus, folder):
    (folder / "empty.txt").write_bytes(b"")
    (folder / "photo.jpg").write_bytes(bytes(range(256)) * 40)
    (folder / "broken.json").write_text("{", encoding="utf-8")
    (folder / ".hidden.txt").write_bytes(b"")
    (folder / "gone.txt").symlink_to(folder / "nowhere.txt")
    answer = corpus.search_all([Query(text="port"), Query(text="bread")])
    assert [found[0].document for found in answer.passages] == ["harbour", "town/bread"]
    assert [(p.stage, p.kind, p.source) for p in answer.problems] == [
        ("evidence", "unreadable", "reports/gone.txt"),
        ("evidence", "unreadable", "reports/broken.json"),
        ("evidence", "unreadable", "reports/empty.txt"),
        ("evidence", "passed-over", "reports"),
    ]
    assert all(str(folder) not in p.message and "\n" not in p.message for p in answer.problems)
    assert corpus.problems == answer.problems
    assert Corpus(folder, cache=corpus._cache).problems == answer.problems


def test_a_file_of_several_reports_gives_numbered_documents(folder, tmp_path):
    lines = [{"text": "The bridge is open.", "outlet": "A"}, {"no": "text"}, {"text": "The bridge was painted green."}]
    (folder / "wire.jsonl").write_text("\n".join(map(json.dumps, lines)), encoding="utf-8")
    corpus = Corpus(folder, cache=tmp_path / "cache")
    assert [name for name, _ in corpus] == ["harbour", "town/bread", "wire:1", "wire:3"]
    assert [p.source for p in corpus.problems] == ["reports/wire.jsonl:2"]


def test_files_that_differ_by_their_ending_only_keep_it(folder, tmp_path):
    (folder / "harbour.md").write_text("Harbour\n\nA second report on the port.\n", encoding="utf-8")
    names = [name for name, _ in Corpus(folder, cache=tmp_path / "cache")]
    assert names == ["harbour.md", "harbour.txt", "town/bread"]


def test_a_folder_that_is_missing_a_file_or_empty_is_refused_at_once(tmp_path, folder):
    (tmp_path / "empty").mkdir()
    for path, reason in ((tmp_path / "none", "does not exist"), (tmp_path / "empty", "holds no readable report")):
        with pytest.raises(EmptyCorpusError, match=rf"{reason}.*Hint: "):
            Corpus(path)
    with pytest.raises(EmptyCorpusError, match="is a file, not a folder"):
        Corpus(folder / "harbour.txt")


def test_a_folder_without_a_readable_report_is_refused_on_use(tmp_path):
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "empty.txt").write_bytes(b"")
    corpus = Corpus(tmp_path / "reports", cache=tmp_path / "cache")
    with pytest.raises(EmptyCorpusError, match="holds no readable report"):
        corpus.search("anything")


def test_a_corpus_that_vanishes_is_searched_as_it_was_and_that_is_said(corpus, folder):
    before = corpus.search("port")
    folder.rename(folder.with_name("moved"))
    corpus.refresh()
    answer = corpus.search_all([Query(text="port")])
    assert answer.passages[0] == before
    assert [p.kind for p in answer.problems] == ["failed"]


def test_a_cache_that_cannot_be_written_is_replaced_by_a_temporary_one_and_that_is_said(folder, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    corpus = Corpus(folder, cache=tmp_path / "file" / "cache")
    assert quotes(corpus, "ships wait")[0][0] == "harbour"
    assert corpus.problems == ()  # every report is searched
    assert "a temporary one is used" in corpus.notes[0]


def test_the_cache_is_where_the_environment_says(folder, tmp_path, monkeypatch):
    monkeypatch.setenv("CLAIMCHECK_CACHE", str(tmp_path / "elsewhere"))
    len(Corpus(folder))
    assert list((tmp_path / "elsewhere").rglob("index.sqlite"))


def test_another_model_has_another_index(folder, tmp_path):
    len(Corpus(folder, cache=tmp_path / "cache"))
    len(Corpus(folder, cache=tmp_path / "cache", encoder=CountingEncoder()))
    assert len(list((tmp_path / "cache").rglob("index.sqlite"))) == 2


def test_asking_whether_there_is_a_corpus_indexes_nothing(corpus, tmp_path):
    assert corpus
    assert not (tmp_path / "cache").exists()


def test_a_closed_corpus_opens_again(corpus):
    before = corpus.search("port")
    corpus.close()
    assert corpus.search("port") == before


def test_a_large_corpus_is_searched_in_mapped_files_with_the_same_result(folder, tmp_path, monkeypatch):
    exact = Corpus(folder, cache=tmp_path / "exact").search("ships wait at sea")
    monkeypatch.setattr(index_files, "EXACT_UP_TO", 1)
    corpus = Corpus(folder, cache=tmp_path / "near")
    near = corpus.search("ships wait at sea")
    assert [(p.document, p.quote) for p in near] == [(p.document, p.quote) for p in exact]
    assert list((tmp_path / "near").rglob("vectors.npy"))
    assert [p.similarity for p in near] == pytest.approx([p.similarity for p in exact], abs=0.0002)


def test_a_large_index_follows_added_and_removed_files(folder, tmp_path, monkeypatch):
    monkeypatch.setattr(index_files, "EXACT_UP_TO", 1)
    monkeypatch.setattr(index_files, "_REMADE_AT", 0.9)
    corpus = Corpus(folder, cache=tmp_path / "cache")
    len(corpus)
    (folder / "rail.txt").write_text("Trains stop\n\nNo train will run to the coast on Sunday.\n", encoding="utf-8")
    (folder / "town" / "bread.md").unlink()
    corpus.refresh()
    assert quotes(corpus, "trains to the coast")[0][0] == "rail"
    assert {document for document, _ in quotes(corpus, "bread")} == {"rail", "harbour"}


def test_a_real_bundle_gives_its_reports(tmp_path):
    corpus = Corpus(CORPORA / "ferry-sinking" / "reports", cache=tmp_path)
    found = corpus.search("38 people are confirmed dead", limit=10)
    assert {"01-luzon-morning-ledger", "05-worldbrief"} <= {p.document for p in found}
    assert all(p.span.of(p.article.text) == p.quote for p in found)


def test_a_corpus_can_be_sent_to_another_process(corpus):
    before = corpus.search("port")
    assert pickle.loads(pickle.dumps(corpus)).search("port") == before  # noqa: S301 - our own bytes
