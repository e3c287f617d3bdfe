"""No word to the maker of onnxruntime: its telemetry is off before the library is there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import claimcheck

PACKAGE = Path(claimcheck.__file__).parent

ENCODE = """
import time
from claimcheck.adapters.encoder import OnnxEncoder
from claimcheck.adapters.judge import load_judge
OnnxEncoder().encode(["The dam held."])
load_judge().judge([("The dam held.", "The dam broke.")])
time.sleep(1)
"""
# Asked of every import before it happens, so also before any code of the library runs.
SPY = """
import os, sys
class Spy:
    def find_spec(self, name, path=None, target=None):
        if name == "onnxruntime":
            print("loaded with", os.environ.get("ORT_DISABLE_TELEMETRY"))
sys.meta_path.insert(0, Spy())
"""


def _run(code: str, home: Path, **more: str) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"HOME": str(home), "XDG_CACHE_HOME": str(home / "cache")} | more
    environment.setdefault("PYTHONPATH", str(PACKAGE.parent))
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment, timeout=120
    )


def test_the_library_leaves_no_identifier_and_no_queue_of_events_behind(tmp_path):
    _run(ENCODE, tmp_path)
    assert [path for path in tmp_path.rglob("*") if re.search("microsoft|onnxruntime", path.name, re.IGNORECASE)] == []


def test_its_telemetry_is_off_before_it_is_imported_whatever_the_environment_says(tmp_path):
    assert _run(SPY + ENCODE, tmp_path, ORT_DISABLE_TELEMETRY="0").stdout == "loaded with 1\n"


def test_only_one_file_of_the_package_imports_it():
    importing = re.compile(r"^\s*(?:import|from) onnxruntime", re.MULTILINE)
    found = [path.name for path in PACKAGE.rglob("*.py") if importing.search(path.read_text(encoding="utf-8"))]
    assert found == ["onnx.py"]
