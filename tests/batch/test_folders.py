"""What a batch says of everything in a folder, and when it looks again: nothing is lost or passed over in silence."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime

import pytest

from claimcheck import Corpus
from claimcheck.adapters.unreachable import open_or_unreachable
from claimcheck.batch import verify_folder
from claimcheck.errors import InputError, StoreError
from claimcheck.evidence.passage import Answer, Problem

STORY = "Dam holds\n\nThe dam at Corvo held on Thursday, the water board said.\n"


@pytest.fixture
def folder(tmp_path):
    top = tmp_path / "articles"
    top.mkdir()
    (top / "b.txt").write_text(STORY, encoding="utf-8")
    return top


def checked(folder, tmp_path, sources=(), **more):
    return list(verify_folder(folder, sources, store=tmp_path / "s.sqlite", judge="none", **more))


def test_a_name_in_another_encoding_loses_nothing(folder, tmp_path):
    (folder / os.fsdecode(b"a\xff.txt")).write_text(STORY.replace("held", "broke"), encoding="utf-8")
    (folder / os.fsdecode(b"\xe9.json")).write_text("{", encoding="utf-8")
    there = folder.rename(tmp_path / os.fsdecode(b"art\xe9cles"))
    done = checked(there, tmp_path)
    assert {(result.path, result.done) for result in done} == {
        ("a\\xff.txt", True), ("b.txt", True), ("\\xe9.json", False)}  # fmt: skip
    assert [result.resumed for result in checked(there, tmp_path) if result.done] == [True, True]


def test_results_go_into_a_file_whose_name_is_in_another_encoding(folder, tmp_path):
    (result,) = verify_folder(folder, store=tmp_path / os.fsdecode(b"r\xe9sults"), judge="none")
    assert result.report()["claims"]


def test_what_cannot_be_opened_or_holds_nothing_is_a_row_with_its_reason(folder, tmp_path):
    (folder / "empty.jsonl").write_bytes(b"")
    (folder / "none.json").write_text("[]", encoding="utf-8")
    (folder / "gone.txt").symlink_to(folder / "nowhere.txt")
    (tmp_path / "out.txt").write_text(STORY, encoding="utf-8")
    (folder / "out.txt").symlink_to(tmp_path / "out.txt")
    reasons = {result.path: result.reason for result in checked(folder, tmp_path)}
    assert reasons.pop("b.txt") is None
    assert set(reasons) == {"empty.jsonl", "none.json", "gone.txt", "out.txt"}
    assert "0 articles" in reasons["empty.jsonl"]
    assert "leads out of the folder" in reasons["out.txt"]


def test_two_copies_of_an_article_were_not_done_before(folder, tmp_path):
    (folder / "c.txt").write_text(STORY, encoding="utf-8")
    assert [result.resumed for result in checked(folder, tmp_path)] == [False, False]
    assert [result.resumed for result in checked(folder, tmp_path)] == [True, True]


def test_an_article_whose_source_was_down_is_checked_again_once_it_is_up(folder, tmp_path):
    source = Flaky()
    assert [(r.problem_count, r.resumed) for r in checked(folder, tmp_path, [source])] == [(1, False)]
    assert [(r.problem_count, r.resumed) for r in checked(folder, tmp_path, [source])] == [(1, False)]
    source.down = False
    assert [(r.problem_count, r.resumed) for r in checked(folder, tmp_path, [source])] == [(0, False)]
    assert [(r.problem_count, r.resumed) for r in checked(folder, tmp_path, [source])] == [(0, True)]


class Flaky:
    """A source of the caller's own, down and then up."""

    def __init__(self) -> None:
        self.name = "flaky"
        self.down = True

    def search_all(self, queries, *, limit=10):
        del limit
        problem = Problem(stage="evidence", source=self.name, kind="failed", message="It answered 503.")
        return Answer(passages=tuple(() for _ in queries), problems=(problem,) if self.down else ())


def test_reports_that_can_never_be_read_do_not_make_it_check_again(folder, tmp_path):
    reports = tmp_path / "reports"
    reports.mkdir()
    (reports / "a.txt").write_text(STORY, encoding="utf-8")
    (reports / "broken.json").write_text("{", encoding="utf-8")
    corpus = Corpus(reports, cache=tmp_path / "cache")
    assert [(r.problem_count, r.resumed) for r in checked(folder, tmp_path, [corpus])] == [(1, False)]
    assert [(r.problem_count, r.resumed) for r in checked(folder, tmp_path, [corpus])] == [(1, True)]


def test_a_database_that_does_not_answer_is_a_problem_and_stops_no_other_source(folder, tmp_path):
    pytest.importorskip("psycopg")
    down = open_or_unreachable("postgresql://user:secret@127.0.0.1:1/x")
    (result,) = checked(folder, tmp_path, [down])
    (problem,) = result.report()["problems"]
    assert (problem["source"], problem["kind"]) == ("postgresql", "failed")
    assert "secret" not in json.dumps(result.report())


@pytest.mark.parametrize("day", ["2024-10-28", datetime(2024, 10, 28, 5, tzinfo=UTC)])
def test_a_day_is_taken_in_every_form_that_verify_takes(folder, tmp_path, day):
    (result,) = checked(folder, tmp_path, as_of=day)
    assert result.report()["provenance"]["as_of"] == "2024-10-28"


@pytest.mark.parametrize("wrong", [{"as_of": "yesterday"}, {"as_of": 20241028}, {"workers": "2"}, {"workers": 0}])
def test_what_is_no_day_and_no_number_is_refused_by_its_name(folder, tmp_path, wrong):
    with pytest.raises(InputError, match=next(iter(wrong))):
        checked(folder, tmp_path, **wrong)


def test_a_failed_article_says_its_own_reason_when_its_report_is_asked_for(folder, tmp_path):
    (folder / "b.txt").write_bytes(b"")
    (result,) = checked(folder, tmp_path)
    with pytest.raises(StoreError, match="is empty"):
        result.report()


def test_results_are_found_again_when_the_program_goes_elsewhere(folder, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (result,) = verify_folder(folder, store="s.sqlite", judge="none")
    monkeypatch.chdir("/")
    assert result.report()["claims"]
