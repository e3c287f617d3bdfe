"""What the command line says of sources: several, broken, unreadable, and folders that may not be looked at."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

COMMAND = str(Path(sys.executable).with_name("claimcheck"))
SETPRIV = shutil.which("setpriv")
# Root may read everything; without its capabilities it is a user like any other.
NO_RIGHTS = [SETPRIV, "--bounding-set=-all", "--inh-caps=-all"] if SETPRIV and os.geteuid() == 0 else []
needs_limits = pytest.mark.skipif(os.geteuid() == 0 and not SETPRIV, reason="root may read everything")
STORY = "Dam holds\n\nThe dam at Corvo held on Thursday, the water board said.\n"


@pytest.fixture
def place(tmp_path):
    for name, words in (("a", "The ferry sank on Monday, killing 38."), ("b", "The ferry sank with 40 people.")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "one.txt").write_text(f"A ferry sinks\n\n{words}\n", encoding="utf-8")
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "dam.txt").write_text(STORY, encoding="utf-8")
    return tmp_path


def run(place, *words: object, before: tuple[str, ...] = (), **more) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"COLUMNS": "100"}
    return subprocess.run(
        [*before, COMMAND, *map(str, words)],
        capture_output=True, text=True, encoding="utf-8", cwd=place, env=environment, check=False, timeout=60, **more,
    )  # fmt: skip


def test_a_search_looks_in_every_corpus_and_says_what_it_could_not_look_at(place):
    (place / "b" / "broken.json").write_text("{", encoding="utf-8")
    shown = run(place, "search", "ferry sank", "--corpus", "a", "--corpus", "b", "--format", "json")
    found = json.loads(shown.stdout)
    assert {(p["source"], p["document"]) for p in found["passages"]} == {("a", "one"), ("b", "one")}
    assert [(p["source"], p["kind"]) for p in found["problems"]] == [("b/broken.json", "unreadable")]
    assert "could not look at b/broken.json" in shown.stderr


def test_an_empty_question_and_an_empty_folder_name_are_refused(place):
    for words in (("search", "", "--corpus", "a"), ("search", "ferry", "--corpus", ""), ("claims", "")):
        said = run(place, *words)
        assert (said.returncode, len(said.stderr.splitlines())) == (2, 1)
    said = run(place, "batch", "", "--store", "s.sqlite")
    assert said.returncode == 2
    assert "has no name" in said.stderr
    assert not (place / "s.sqlite").exists()


def test_a_batch_says_once_what_it_could_not_look_at(place):
    shutil.copy(place / "articles" / "dam.txt", place / "articles" / "again.txt")
    (place / "articles" / "more.txt").write_text(STORY.replace("Thursday", "Friday"), encoding="utf-8")
    (place / "articles" / "scan.pdf").write_bytes(b"%PDF")
    (place / "a" / "broken.json").write_text("{", encoding="utf-8")
    said = run(place, "batch", "articles", "--store", "s.sqlite", "--corpus", "a", "--judge", "none")
    assert said.returncode == 0
    assert said.stderr.count("could not look at a/broken.json") == 1
    assert "3 of them could not be compared with all" in said.stderr
    assert "1 file with another ending was passed over (scan.pdf)" in said.stderr
    assert "3 done (0 of them before)" in said.stderr


def test_a_judge_that_does_not_answer_is_said_and_asked_again(place):
    words = ("batch", "articles", "--store", "s.sqlite", "--corpus", "a", "--judge", "http://127.0.0.1:1/v1#m")
    (place / "a" / "dam.txt").write_text("The Corvo dam stayed whole, engineers found.", encoding="utf-8")
    for _ in range(2):
        said = run(place, *words)
        assert "could not look at" in said.stderr
        assert "1 done (0 of them before)" in said.stderr


@needs_limits
def test_what_may_not_be_looked_at_is_said_in_our_words_and_loses_nothing_else(place):
    for name in ("noexec", "noacc", "noacc/x", "articles/sub"):
        (place / name).mkdir()
    (place / "articles" / "b.jsonl").write_text('{"text": "The dam held."}', encoding="utf-8")
    (place / "articles" / "z.md").write_text("The dam held until Friday, the board said.", encoding="utf-8")
    (place / "noexec" / "one.txt").write_text(STORY, encoding="utf-8")
    (place / "articles" / "b.jsonl").chmod(0)
    (place / "articles" / "sub").chmod(0)
    (place / "noexec").chmod(0o444)
    (place / "noacc").chmod(0)
    try:
        said = run(place, "batch", "articles", "--store", "s.sqlite", "--judge", "none", before=NO_RIGHTS)
        assert (said.returncode, "2 done" in said.stderr, "2 failed" in said.stderr) == (1, True, True)
        assert "b.jsonl" in said.stderr
        assert "sub: It cannot be opened." in said.stderr
        for words in (
            ("search", "dam", "--corpus", "noacc/x"), ("search", "dam", "--corpus", "noexec"),
            ("batch", "noacc/x", "--store", "t.sqlite"), ("batch", "articles", "--store", "noacc/x.sqlite"),
            ("claims", "articles/b.jsonl"), ("verify", "articles/dam.txt", "--out", "noacc/r.txt"),
        ):  # fmt: skip
            said = run(place, *words, before=NO_RIGHTS)
            assert (said.returncode, said.stderr.count("\n")) == (2, 1), (words, said.stderr)
        assert run(place, "search", "dam", "--corpus", "articles", before=NO_RIGHTS).returncode == 0
        assert run(place, "batch", "noexec", "--store", "t.sqlite", before=NO_RIGHTS).returncode == 1
    finally:
        for name in ("noexec", "noacc", "articles/sub"):
            (place / name).chmod(0o755)


def test_a_name_far_too_long_is_said_in_our_words(place):
    for words in (("search", "dam", "--corpus", "x" * 5000), ("batch", "x" * 5000, "--store", "t.sqlite")):
        said = run(place, *words)
        assert (said.returncode, said.stderr.count("\n")) == (2, 1)
        assert len(said.stderr) < 600


def test_an_index_whose_text_was_altered_is_not_called_whole(place):
    assert run(place, "index", "build", "a").returncode == 0
    kept = json.loads(run(place, "index", "info", "a", "--format", "json").stdout)["place"]
    file = Path(kept) / "index.sqlite"
    changed = file.read_bytes().replace(b"killing 38", b"killing 78")
    assert changed != file.read_bytes()
    file.write_bytes(changed)
    shown = run(place, "index", "check", "a")
    assert (shown.returncode, "1 of its documents are not as they were read" in shown.stdout) == (1, True)
    found = run(place, "search", "ferry sank", "--corpus", "a").stdout
    assert ("killing 38" in found, "killing 78" in found) == (True, False)


def test_a_hint_leads_somewhere(place):
    lines = ['{"text": "The dam held."}', '{"text": "The dam broke."}', "one", "two", "three", "four"]
    (place / "two.jsonl").write_text("\n".join(lines), encoding="utf-8")
    (place / "laid-out.jsonl").write_text('{\n "title": "Dam",\n "text": "The dam held, the board said."\n}\n')
    (place / "empty.jsonl").write_bytes(b"")
    (place / "list.txt").write_bytes(b"")
    assert "the text itself" not in run(place, "claims", "The ferry sank on Monday.").stderr
    said = run(place, "claims", "two.jsonl").stderr
    assert "2 articles and 4 lines that are no JSON" in said
    assert "a folder of its own" in said
    assert "The dam held" in run(place, "claims", "laid-out.jsonl").stdout
    assert "batch" not in run(place, "claims", "empty.jsonl").stderr
    assert "http" in run(place, "verify", "articles/dam.txt", "--source", "urls:list.txt").stderr
    said = run(place, "verify", "articles/dam.txt", "--judge", "nonsense").stderr
    assert "connect" not in said
    assert "not on this disk" in said
    assert "does not say" not in run(place, "claims", "--help").stdout
