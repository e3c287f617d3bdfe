from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent
README = (REPOSITORY / "README.md").read_text(encoding="utf-8")
COMMAND = Path(sys.executable).with_name("claimcheck")


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", README, flags=re.MULTILINE | re.DOTALL)


COMMANDS = [
    line.removeprefix("$ ") for block in blocks("console") for line in block.splitlines() if line.startswith("$ ")
]


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A folder that looks like the checkout to the commands, and takes what they write."""
    folder = tmp_path_factory.mktemp("readme")
    (folder / "corpora").symlink_to(REPOSITORY / "corpora", target_is_directory=True)
    return folder


def test_the_python_blocks_run_one_after_the_other(place):
    program = "\n".join(blocks("python"))
    run = subprocess.run(
        [sys.executable, "-W", "error::UserWarning:claimcheck", "-c", program],
        cwd=place, capture_output=True, text=True, check=False, timeout=240,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    assert "could not verify this" in run.stdout


@pytest.mark.parametrize("line", COMMANDS)
def test_a_command_of_the_readme_runs(place, line):
    words = shlex.split(line)
    assert words[0] == "claimcheck"
    run = subprocess.run([COMMAND, *words[1:]], cwd=place, capture_output=True, text=True, check=False, timeout=240)
    assert run.returncode == 0, run.stderr
    assert run.stdout or "--store" in words


def test_the_readme_shows_both_kinds_of_block():
    assert COMMANDS
    assert blocks("python")


def test_every_file_that_the_documents_link_to_is_there():
    for name in ("README.md", "CONTRIBUTING.md", "ARCHITECTURE.md"):
        text = (REPOSITORY / name).read_text(encoding="utf-8")
        for target in re.findall(r"\]\(([^)#:]+)\)", text):
            assert (REPOSITORY / target).exists(), f"{name} links to {target}"


def test_the_test_command_of_the_readme_is_the_one_that_ci_runs():
    assert "make test" in README
    assert "make test" in (REPOSITORY / ".ci" / "run").read_text(encoding="utf-8")
    assert os.access(REPOSITORY / ".ci" / "run", os.X_OK)
