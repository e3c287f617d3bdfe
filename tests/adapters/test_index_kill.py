"""kill -9 in the middle of ``claimcheck index add``, ten times; benchmarks/index_kill.py does it a hundred times."""

import json
import os
import subprocess
import sys

import pytest


@pytest.mark.skipif(not hasattr(os, "fork"), reason="the benchmark forks")
def test_killed_additions_leave_whole_documents_and_are_completed(repository):
    script = repository / "benchmarks" / "index_kill.py"
    ended = subprocess.run(
        [sys.executable, script, "--kills", "10"], capture_output=True, text=True, check=False, timeout=570
    )
    assert ended.returncode == 0, ended.stderr
    result = json.loads(ended.stdout)
    assert result["answers_as_undisturbed"]
    assert result["kills"] >= 5  # a moment drawn late may come after the end
