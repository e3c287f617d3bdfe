"""``claimcheck index``: what a person at a terminal sees, and what happens to the files."""

from __future__ import annotations

import json
import os
import pty
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = Path(sys.executable).with_name("claimcheck")
REPORTS = {
    "harbour.txt": "The port is shut\n\nThe port was closed on Tuesday. Nine ships wait outside, the pilots said.\n",
    "bread.md": "---\ntitle: Dear bread\noutlet: Mill Post\npublished: 2024-05-07\n---\n\n"
    "Bakers raised the price of bread by 12 %.\n",
}


@pytest.fixture
def reports(tmp_path):
    folder = tmp_path / "reports"
    folder.mkdir()
    for name, text in REPORTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def run(tmp_path):
    def run(*words: object, **more: object) -> subprocess.CompletedProcess[str]:
        environment = os.environ | {"COLUMNS": "100", "CLAIMCHECK_CACHE": str(tmp_path / "cache")}
        return subprocess.run(
            [COMMAND, *map(str, words)],
            capture_output=True, text=True, encoding="utf-8", check=False, timeout=120, env=environment, **more,
        )  # fmt: skip

    return run


def info(run, folder) -> dict[str, object]:
    shown = run("index", "info", folder, "--format", "json")
    assert shown.returncode == 0, shown.stderr
    return json.loads(shown.stdout)


@pytest.mark.parametrize("command", ["build", "add", "info", "check", "clean"])
def test_every_command_explains_itself_with_an_example(run, command):
    shown = run("index", command, "--help")
    assert shown.returncode == 0
    assert f"Example: claimcheck index {command}" in shown.stdout


def test_build_says_what_it_took_in_and_info_what_there_is(run, reports, tmp_path):
    shown = run("index", "build", reports)
    assert shown.returncode == 0
    assert "2 added, 0 changed, 0 removed; now 2 reports with 3 passages" in shown.stdout
    found = info(run, reports)
    assert (found["reports"], found["passages"], found["waiting"], found["removed"]) == (2, 3, 0, 0)
    assert found["model"].startswith("all-MiniLM-L6-v2-int8 sha256:")
    assert Path(found["place"]).is_relative_to(tmp_path / "cache")
    assert found["bytes"] > 10_000
    assert "passages          3\n" in run("index", "info", reports).stdout


def test_add_says_how_many_were_added_changed_and_removed(run, reports):
    run("index", "build", reports)
    (reports / "rail.txt").write_text("Trains stop\n\nNo train will run on Sunday.\n", encoding="utf-8")
    (reports / "harbour.txt").write_text(REPORTS["harbour.txt"].replace("Nine", "Ten"), encoding="utf-8")
    (reports / "bread.md").unlink()
    before = info(run, reports)
    assert (before["waiting"], before["removed"]) == (2, 1)
    assert "1 added, 1 changed, 1 removed; now 2 reports" in run("index", "add", reports).stdout
    assert "0 added, 0 changed, 0 removed; now 2 reports" in run("index", "add", reports).stdout


def test_unreadable_reports_are_named_and_end_with_1(run, reports):
    (reports / "broken.json").write_text("{", encoding="utf-8")
    shown = run("index", "build", reports)
    assert shown.returncode == 1
    assert "reports/broken.json: " in shown.stderr
    assert "2 reports" in shown.stdout
    assert info(run, reports)["unreadable"] == 1


@pytest.mark.parametrize("command", ["info", "check"])
def test_a_folder_without_an_index_is_said_with_what_to_do(run, reports, command):
    shown = run("index", command, reports)
    assert shown.returncode == 2
    assert f"Run: claimcheck index build {reports}" in shown.stderr
    assert run("index", command, reports / "nowhere").returncode == 2


def test_a_cache_that_cannot_be_written_is_said(run, reports, tmp_path):
    (tmp_path / "cache").write_text("a file where a folder is needed", encoding="utf-8")
    shown = run("index", "build", reports)
    assert shown.returncode == 2
    assert "CLAIMCHECK_CACHE" in shown.stderr


def test_a_whole_index_is_whole(run, reports):
    run("index", "build", reports)
    shown = run("index", "check", reports)
    assert (shown.returncode, shown.stdout) == (0, f"The index of {reports} is whole.\n")


def _cut(file: Path) -> None:
    os.truncate(file, file.stat().st_size // 2)


@pytest.mark.parametrize("part", ["index.sqlite", "derived/*/passages/*.idx", "derived/*/manifest.json"])
def test_damage_is_found_and_repaired(run, reports, part):
    run("index", "build", reports)
    place = Path(info(run, reports)["place"])
    _cut(next(place.glob(part)))
    found = run("index", "check", reports)
    assert found.returncode == 1
    assert found.stdout.strip()
    assert f"claimcheck index check {reports} --repair" in found.stderr
    assert run("index", "check", reports).returncode == 1  # looking changes nothing
    mended = run("index", "check", reports, "--repair")
    assert mended.returncode == 0, mended.stderr
    assert run("index", "check", reports).returncode == 0
    assert info(run, reports)["passages"] == 3


def test_files_for_searching_that_are_missing_are_found_and_made_again(run, reports):
    run("index", "build", reports)
    shutil.rmtree(Path(info(run, reports)["place"]) / "derived")
    assert "missing" in run("index", "check", reports).stdout
    assert "0 added" in run("index", "check", reports, "--repair").stdout
    assert run("index", "check", reports).returncode == 0


def test_clean_removes_the_indexes_of_folders_that_are_gone_and_no_others(run, reports, tmp_path):
    other = tmp_path / "other"
    shutil.copytree(reports, other)
    run("index", "build", reports)
    run("index", "build", other)
    kept, lost = Path(info(run, reports)["place"]), Path(info(run, other)["place"])
    (kept.parent / "somebody-else").mkdir()
    shutil.rmtree(other)
    listed = run("index", "clean", "--dry-run")
    assert str(lost) in listed.stdout
    assert str(kept) not in listed.stdout
    assert lost.exists()
    assert run("index", "clean").returncode == 0
    assert not lost.exists()
    assert kept.exists()
    assert (kept.parent / "somebody-else").exists()
    assert "nothing to remove" in run("index", "clean").stderr


def test_clean_removes_indexes_of_an_earlier_version(run, reports):
    run("index", "build", reports)
    place = Path(info(run, reports)["place"])
    (place / "about.json").write_text(json.dumps({"folder": str(reports), "format": 1}), encoding="ascii")
    assert "earlier version" in run("index", "clean").stdout
    assert not place.exists()
    assert run("index", "build", reports).returncode == 0


def test_a_bar_appears_on_a_terminal(reports, tmp_path):
    leader, follower = pty.openpty()
    environment = os.environ | {"TERM": "xterm", "CLAIMCHECK_CACHE": str(tmp_path / "cache")}
    with subprocess.Popen(
        [COMMAND, "index", "build", str(reports)], stdout=subprocess.PIPE, stderr=follower, env=environment
    ) as child:
        os.close(follower)
        shown = b""
        while True:
            try:
                some = os.read(leader, 4096)
            except OSError:  # the other end is closed
                break
            if not some:
                break
            shown += some
        out = child.stdout.read()
    os.close(leader)
    assert b"Indexing" in shown
    assert b"2/2" in shown
    assert b"Indexing" not in out


def test_search_is_limited_by_days_and_outlet(run, reports):
    def found(*words: object) -> list[str]:
        shown = run("search", "bread and ships", "--corpus", reports, "--format", "json", *words)
        assert shown.returncode == 0, shown.stderr
        return sorted({passage["document"] for passage in json.loads(shown.stdout)["passages"]})

    assert found() == ["bread", "harbour"]
    assert found("--since", "2024-05-08") == ["harbour"]  # undated reports stay
    assert found("--since", "2024-05-07", "--until", "2024-05-07") == ["bread", "harbour"]
    assert found("--until", "2024-05-06") == ["harbour"]
    assert found("--outlet", "mill  post") == ["bread"]
    assert found("--outlet", "Mill Post", "--until", "2024-05-06") == []
    one = run("search", "ships", "--corpus", reports, "--limit", "1", "--format", "json")
    assert len(json.loads(one.stdout)["passages"]) == 1
    wrong = run("search", "x", "--corpus", reports, "--since", "2024-05-08", "--until", "2024-05-01")
    assert wrong.returncode == 2
    assert run("search", "x", "--corpus", reports, "--since", "May").returncode == 2
