"""What of a folder is read, what is passed over, and what is said of the rest: for corpora and for batches alike."""

from __future__ import annotations

import os

import pytest

from claimcheck.adapters.corpus import Corpus
from claimcheck.adapters.folder_files import folder_fault, listing_of
from claimcheck.batch import verify_folder
from claimcheck.errors import EmptyCorpusError, InputError

REPORT = "The port is shut\n\nThe port was closed on Tuesday, the pilots said.\n"


@pytest.fixture
def folder(tmp_path):
    top = tmp_path / "reports"
    top.mkdir()
    (top / "harbour.txt").write_text(REPORT, encoding="utf-8")
    return top


def names(listing) -> list[str]:
    return [file.name for file in listing.files]


def test_files_of_other_endings_are_no_reports_and_are_said_once(folder, tmp_path):
    (folder / "page_files").mkdir()
    (folder / "page_files" / "app.js").write_text("The port was open on Tuesday, the pilots said.", encoding="utf-8")
    (folder / "table.csv").write_text("The port was open on Tuesday, the mayor said.", encoding="utf-8")
    answer = Corpus(folder, cache=tmp_path / "cache").search("the port was open on Tuesday")
    assert {passage.document for passage in answer} == {"harbour"}
    (problem,) = Corpus(folder, cache=tmp_path / "cache").problems
    assert (problem.source, problem.kind) == ("reports", "passed-over")
    assert problem.message.startswith("2 files with other endings were passed over (page_files/app.js, table.csv)")


def test_a_folder_of_other_endings_alone_says_what_is_in_it(tmp_path):
    (tmp_path / "story.pdf").write_bytes(b"%PDF")
    with pytest.raises(EmptyCorpusError, match=r"1 file with another ending was passed over \(story.pdf\)"):
        Corpus(tmp_path)


def test_a_pipe_is_not_waited_for(folder, tmp_path):
    os.mkfifo(folder / "pipe.txt")
    corpus = Corpus(folder, cache=tmp_path / "cache")
    assert corpus.search("port")
    assert [(p.source, p.message) for p in corpus.problems] == [("reports/pipe.txt", "It is no ordinary file.")]


def test_links_are_followed_within_the_folder_and_never_out_of_it(folder, tmp_path):
    (tmp_path / "outside.txt").write_text("A secret of the neighbour.", encoding="utf-8")
    (tmp_path / "others").mkdir()
    (folder / "again.txt").symlink_to(folder / "harbour.txt")
    (folder / "out.txt").symlink_to(tmp_path / "outside.txt")
    (folder / "away").symlink_to(tmp_path / "others", target_is_directory=True)
    (folder / "nowhere.txt").symlink_to(folder / "gone.txt")
    (folder / "circle.txt").symlink_to(folder / "circle.txt")
    listing = listing_of(folder)
    assert names(listing) == ["again.txt", "harbour.txt"]
    assert [name for name, _ in listing.blocked] == ["away", "circle.txt", "nowhere.txt", "out.txt"]
    assert "leads out of the folder" in dict(listing.blocked)["out.txt"]


def test_a_name_in_another_encoding_breaks_no_corpus(folder, tmp_path):
    (folder / os.fsdecode(b"caf\xe9.txt")).write_text("The cafe burned down, the mayor said.", encoding="utf-8")
    (folder / os.fsdecode(b"\xff.json")).write_text("{", encoding="utf-8")
    corpus = Corpus(folder, cache=tmp_path / "cache")
    assert corpus.search("the cafe burned down")[0].document == "caf\\xe9"
    assert [problem.source for problem in corpus.problems] == ["reports/\\xff.json"]
    again = Corpus(folder, cache=tmp_path / "cache")
    assert (len(again), again.refresh().changed) == (2, 0)


def test_a_folder_whose_own_name_is_in_another_encoding_is_a_corpus(folder, tmp_path):
    there = folder.rename(tmp_path / os.fsdecode(b"r\xe9ports"))
    corpus = Corpus(there, cache=tmp_path / "cache")
    assert corpus.name == "r\\xe9ports"
    assert corpus.search("port")[0].source == "r\\xe9ports"


def test_an_empty_name_is_not_taken_for_the_current_folder(folder, monkeypatch):
    monkeypatch.chdir(folder)
    with pytest.raises(EmptyCorpusError, match="has no name"):
        Corpus("")
    with pytest.raises(InputError, match="has no name"):
        verify_folder("", store="s.sqlite")
    assert folder_fault(".") is None


def test_a_name_too_long_is_an_error_in_our_words():
    with pytest.raises(EmptyCorpusError, match="cannot be looked at"):
        Corpus("x" * 5000)


@pytest.mark.usefixtures("folder")
def test_a_corpus_stays_where_it_was_when_the_program_goes_elsewhere(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    corpus = Corpus("reports", cache=tmp_path / "cache")
    monkeypatch.chdir("/")
    assert corpus.search("port")


@pytest.mark.parametrize("asked", ["", "  ", None, 3])
def test_a_search_for_nothing_is_refused(folder, tmp_path, asked):
    with pytest.raises(InputError, match=r"search\(\) got"):
        Corpus(folder, cache=tmp_path / "cache").search(asked)


@pytest.mark.parametrize("limit", [None, "3", -1, 10**20])
def test_a_limit_that_is_none_is_refused(folder, tmp_path, limit):
    with pytest.raises(InputError, match="limit="):
        Corpus(folder, cache=tmp_path / "cache").search("port", limit=limit)


def test_an_index_that_cannot_be_kept_is_no_report_that_could_not_be_looked_at(folder, tmp_path):
    (tmp_path / "cache").write_text("a file where the cache should be", encoding="utf-8")
    corpus = Corpus(folder, cache=tmp_path / "cache")
    assert corpus.search("port")
    assert corpus.problems == ()
    assert "a temporary one is used" in corpus.notes[0]
