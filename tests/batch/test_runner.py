from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing, suppress
from datetime import date
from pathlib import Path

import pytest

import claimcheck
from claimcheck.batch import verify_folder
from claimcheck.errors import InputError, StoreError

COMMAND = Path(sys.executable).with_name("claimcheck")


def article(number: int) -> str:
    return (
        f"Dam {number} holds\n\nThe dam at village {number} held through the storm, the water board said on Thursday. "
        f"About {number}00 people left their homes, Mayor Ines Duarte said.\n"
    )


@pytest.fixture
def folder(tmp_path):
    top = tmp_path / "articles"
    (top / "later").mkdir(parents=True)
    for number in range(1, 4):
        (top / f"{number}.txt").write_text(article(number), encoding="utf-8")
    (top / "later" / "4.txt").write_text(article(4), encoding="utf-8")
    return top


@pytest.fixture
def corpus(tmp_path):
    reports = tmp_path / "reports"
    reports.mkdir()
    (reports / "one.txt").write_text(
        "Flood\n\nAbout 300 people left their homes at village 3, police said.\n", encoding="utf-8"
    )
    return claimcheck.Corpus(reports)


def counted(path: Path, table: str = "articles") -> int:
    if not path.exists():
        return 0
    with closing(sqlite3.connect(path, timeout=30)) as db:
        try:
            return int(db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - our own two names
        except sqlite3.OperationalError:  # the tables are not there yet
            return 0


def test_every_article_of_the_folder_and_its_subfolders_gives_one_result(folder, corpus, tmp_path):
    seen = []
    results = list(
        verify_folder(
            folder, [corpus], store=tmp_path / "r.sqlite", progress=lambda done, total: seen.append((done, total))
        )
    )
    assert [result.path for result in results] == ["1.txt", "2.txt", "3.txt", "later/4.txt"]
    assert all(result.done and not result.resumed and result.claim_count for result in results)
    assert seen == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]


def test_a_result_holds_the_report_that_verify_gives(folder, corpus, tmp_path):
    result = next(verify_folder(folder, [corpus], store=tmp_path / "r.sqlite"))
    assert result.report() == claimcheck.verify(claimcheck.read_article(folder / "1.txt"), [corpus]).to_dict()


def test_a_second_call_does_no_work_again(folder, corpus, tmp_path):
    first = list(verify_folder(folder, [corpus], store=tmp_path / "r.sqlite"))
    second = list(verify_folder(folder, [corpus], store=tmp_path / "r.sqlite"))
    assert all(result.resumed for result in second)
    assert [result.row for result in second] == [result.row for result in first]


def test_only_what_changed_is_checked_again(folder, corpus, tmp_path):
    list(verify_folder(folder, [corpus], store=tmp_path / "r.sqlite"))
    (folder / "2.txt").write_text(article(20), encoding="utf-8")
    again = list(verify_folder(folder, [corpus], store=tmp_path / "r.sqlite"))
    assert [result.path for result in again if not result.resumed] == ["2.txt"]
    assert "village 20" in next(result for result in again if result.path == "2.txt").report()["article"]["text"]


def test_another_corpus_or_another_day_is_another_run(folder, corpus, tmp_path):
    store = tmp_path / "r.sqlite"
    list(verify_folder(folder, [corpus], store=store))
    assert not any(result.resumed for result in verify_folder(folder, store=store))
    assert not any(result.resumed for result in verify_folder(folder, [corpus], store=store, as_of=date(2024, 5, 3)))
    (Path(corpus.folder) / "two.txt").write_text(
        "Storm\n\nThe dam at village 2 broke, police said.\n", encoding="utf-8"
    )
    assert not any(result.resumed for result in verify_folder(folder, [corpus], store=store))


def test_a_moved_folder_keeps_its_results(folder, corpus, tmp_path):
    list(verify_folder(folder, [corpus], store=tmp_path / "r.sqlite"))
    moved = folder.rename(tmp_path / "moved")
    assert all(result.resumed for result in verify_folder(moved, [corpus], store=tmp_path / "r.sqlite"))


def test_the_same_content_under_two_names_is_two_rows(folder, tmp_path):
    (folder / "copy.txt").write_text(article(1), encoding="utf-8")
    results = {result.path: result for result in verify_folder(folder, store=tmp_path / "r.sqlite")}
    assert results["copy.txt"].report() == results["1.txt"].report()
    assert len(results) == 5


def test_one_bad_article_is_one_failed_row_and_is_tried_again(folder, tmp_path):
    (folder / "0.txt").write_bytes(b"")
    results = list(verify_folder(folder, store=tmp_path / "r.sqlite"))
    assert [result.path for result in results if not result.done] == ["0.txt"]
    assert "0.txt" in str(results[0].reason)
    with pytest.raises(StoreError):
        results[0].report()
    (folder / "0.txt").write_text(article(5), encoding="utf-8")
    again = list(verify_folder(folder, store=tmp_path / "r.sqlite"))
    assert [result.path for result in again if not result.resumed] == ["0.txt"]
    assert all(result.done for result in again)


def test_files_that_no_article_is_in_are_passed_over(folder, tmp_path):
    (folder / "picture.png").write_bytes(b"\x89PNG")
    (folder / ".hidden.txt").write_text("x", encoding="utf-8")
    assert len(list(verify_folder(folder, store=tmp_path / "r.sqlite"))) == 4


def test_a_folder_without_articles_is_refused_at_once(tmp_path):
    with pytest.raises(InputError, match="no such folder"):
        verify_folder(tmp_path / "none", store=tmp_path / "r.sqlite")
    (tmp_path / "empty").mkdir()
    with pytest.raises(InputError, match="no article"):
        verify_folder(tmp_path / "empty", store=tmp_path / "r.sqlite")
    assert not (tmp_path / "r.sqlite").exists()


def test_processes_give_the_same_reports_as_one(folder, corpus, tmp_path):
    (folder / "0.txt").write_bytes(b"")
    here = {result.path: result for result in verify_folder(folder, [corpus], store=tmp_path / "1.sqlite")}
    there = {result.path: result for result in verify_folder(folder, [corpus], store=tmp_path / "2.sqlite", workers=2)}
    assert here.keys() == there.keys()
    assert here["0.txt"].reason == there["0.txt"].reason
    for path in here.keys() - {"0.txt"}:
        assert here[path].report() == there[path].report()


def test_a_source_that_cannot_be_handed_to_processes_is_refused(folder, tmp_path):
    class Local:
        name = "local"

        def search_all(self, queries, *, limit=10):
            raise NotImplementedError

    with pytest.raises(InputError, match="several processes"):
        list(verify_folder(folder, [Local()], store=tmp_path / "r.sqlite", workers=2))


@pytest.fixture
def many(tmp_path):
    top = tmp_path / "many"
    top.mkdir()
    for number in range(24):
        (top / f"{number:02}.txt").write_text("\n".join(article(number + part) for part in range(5)), encoding="utf-8")
    return top


def started(many: Path, store: Path, *words: str) -> subprocess.Popen[str]:
    """A batch in a process group of its own, returned when it has done at least three of its 24 articles."""
    # A shell that runs tests in the background makes them deaf to interrupts, and so what they start.
    heard = signal.signal(signal.SIGINT, signal.default_int_handler)
    process = subprocess.Popen(
        [COMMAND, "batch", many, "--store", store, *words], stderr=subprocess.PIPE, text=True, start_new_session=True
    )
    signal.signal(signal.SIGINT, heard)
    end = time.monotonic() + 60
    while counted(store) < 3:
        assert process.poll() is None, process.stderr and process.stderr.read()
        assert time.monotonic() < end
        time.sleep(0.01)
    return process


def alive(group: int) -> bool:
    """Whether a process of the group still runs; one that only waits to be collected does not."""
    for entry in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it ended since
            state, _parent, its_group = entry.read_text().rpartition(")")[2].split()[:3]
            if its_group == str(group) and state != "Z":
                return True
    return False


@pytest.mark.parametrize("workers", ["1", "2"])
def test_a_killed_batch_goes_on_where_it_stopped(many, tmp_path, workers):
    store = tmp_path / "r.sqlite"
    with started(many, store, "--workers", workers) as process:
        process.kill()
    end = time.monotonic() + 30
    while alive(process.pid):
        assert time.monotonic() < end, "workers are left behind"
        time.sleep(0.05)
    kept = counted(store)
    assert 3 <= kept < 24
    again = subprocess.run(
        [COMMAND, "batch", many, "--store", store], capture_output=True, text=True, check=False, timeout=120
    )
    assert again.returncode == 0, again.stderr
    assert f"24 done ({kept} of them before), 0 failed" in again.stderr
    assert counted(store) == 24
    with closing(sqlite3.connect(store)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert db.execute("SELECT count(*) FROM articles WHERE claim_count != (SELECT count(*) FROM claims"
                          " WHERE article_id = articles.id)").fetchone() == (0,)  # fmt: skip


@pytest.mark.parametrize("workers", ["1", "2"])
def test_an_interrupted_batch_ends_with_130_and_keeps_what_it_has(many, tmp_path, workers):
    store = tmp_path / "r.sqlite"
    with started(many, store, "--workers", workers) as process:
        os.killpg(process.pid, signal.SIGINT)
        said = process.stderr.read() if process.stderr else ""
        assert process.wait(60) == 130
    assert "Traceback" not in said
    assert "interrupted" in said.lower()
    assert 3 <= counted(store) < 24


def test_a_batch_with_a_bad_article_ends_with_1_and_names_it(folder, tmp_path):
    (folder / "bad.html").write_bytes(b"%PDF-1.7 \x00\xff")
    shown = subprocess.run(
        [COMMAND, "batch", folder, "--store", tmp_path / "r.sqlite"],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert shown.returncode == 1
    assert not shown.stdout
    assert "bad.html" in shown.stderr
    assert "4 done (0 of them before), 1 failed" in shown.stderr


def test_a_store_of_another_program_ends_with_2(folder, tmp_path):
    (tmp_path / "theirs.sqlite").write_text("nothing that we wrote, and long enough to be looked at")
    shown = subprocess.run(
        [COMMAND, "batch", folder, "--store", tmp_path / "theirs.sqlite"],
        capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert shown.returncode == 2
    assert len(shown.stderr.splitlines()) == 1
