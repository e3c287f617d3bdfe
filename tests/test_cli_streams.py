"""Where the command line's words go: other encodings, closed and full streams, readers who stop, files in the way."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = str(Path(sys.executable).with_name("claimcheck"))
ARTICLE = """---
title: Dam holds after the storm
outlet: The Weir Courier
published: 2024-05-03
---
The dam at Corvo held through the storm on Thursday, the water board said.

Mayor Ines Duarte said “up to 400 people” had left their homes. The Weir Courier could not verify this figure.
"""


@pytest.fixture
def article(tmp_path):
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports" / "sluice.txt").write_text("About 380 people left their homes below the Corvo dam.")
    file = tmp_path / "article.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    return file


def run(*words: object, **more: object) -> subprocess.CompletedProcess[bytes]:
    environment = os.environ | {"COLUMNS": "100"} | more.pop("env", {})
    return subprocess.run(
        [COMMAND, *map(str, words)],
        **({"capture_output": True} | more),
        env=environment, check=False, timeout=120,
    )  # fmt: skip


def shell(line: str, **names: object) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"CC": COMMAND} | {name: str(value) for name, value in names.items()}
    return subprocess.run(
        ["bash", "-c", line], capture_output=True, text=True, env=environment, check=False, timeout=120
    )


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_text_leaves_as_utf_8_whatever_the_terminal_is_set_to(article, encoding):
    words = ("verify", article, "--corpus", article.parent / "reports")
    plain = run(*words, env={"PYTHONIOENCODING": "utf-8"})
    other = run(*words, env={"PYTHONIOENCODING": encoding})
    assert (other.returncode, other.stdout) == (0, plain.stdout)
    assert "“up to 400 people”" in other.stdout.decode()


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_reader_who_has_had_enough_is_no_failure(article, form):
    told = shell('"$CC" claims "$A" --format $F | head -c 1 >&2; echo ${PIPESTATUS[0]}', A=article, F=form)
    assert told.stdout == "0\n"
    closed = shell('"$CC" claims "$A" --format $F | (exec <&-; sleep 3); echo ${PIPESTATUS[0]}', A=article, F=form)
    assert (closed.stdout, closed.stderr) == ("0\n", "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
@pytest.mark.parametrize("words", ["claims {}", "claims {} --format json", "doctor", "--help", "--version"])
def test_a_full_disk_is_said_in_one_line(article, words):
    with Path("/dev/full").open("wb") as full:
        said = run(*words.format(article).split(), capture_output=False, stdout=full, stderr=subprocess.PIPE)
    assert said.returncode == 2
    (line,) = said.stderr.decode().splitlines()
    assert "cannot be written: No space left on device" in line


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_closed_standard_output_is_said_in_one_line(article, form):
    said = shell('"$CC" claims "$A" --format $F >&-; echo $? >&2', A=article, F=form)
    assert said.stderr.splitlines()[-1] == "2"
    assert "standard output is closed" in said.stderr
    assert "Traceback" not in said.stderr


def test_a_closed_standard_error_loses_no_work(article, tmp_path):
    shown = shell('"$CC" claims "$A" 2>&-', A=article)
    assert (shown.returncode, "400 people" in shown.stdout) == (0, True)
    articles = tmp_path / "articles"
    articles.mkdir()
    shutil.copy(article, articles)
    assert shell('"$CC" batch "$D" --store "$S" 2>&-', D=articles, S=tmp_path / "s.sqlite").returncode == 0
    assert (tmp_path / "s.sqlite").read_bytes()[:15] == b"SQLite format 3"
    assert (
        "1 done (1 of them before)"
        in shell('"$CC" batch "$D" --store "$S"', D=articles, S=tmp_path / "s.sqlite").stderr
    )


def test_a_closed_standard_input_has_no_pairs():
    said = shell('"$CC" compare --pairs - <&-')
    assert (said.returncode, said.stderr.count("\n")) == (2, 1)
    assert "standard input is closed" in said.stderr


def test_a_report_that_could_not_be_kept_is_not_made(article, tmp_path):
    said = run("verify", article, "--out", tmp_path / "none" / "report.txt", "--corpus", tmp_path / "missing")
    assert said.returncode == 2
    assert b"its folder" in said.stderr  # before the corpus is looked at
    assert b"missing" not in said.stderr


def test_a_file_that_is_written_over_stays_as_private_as_it_was(article, tmp_path):
    out = tmp_path / "report.txt"
    out.write_text("before")
    out.chmod(0o600)
    assert run("verify", article, "--out", out, "--corpus", tmp_path / "reports").returncode == 0
    assert (out.stat().st_mode & 0o777, "Dam holds" in out.read_text(encoding="utf-8")) == (0o600, True)
