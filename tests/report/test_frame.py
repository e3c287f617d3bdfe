import subprocess
import sys

import pandas as pd
import pytest

from claimcheck.report.frame import COLUMNS


def test_there_is_one_row_per_claim(report):
    frame = report.to_pandas()
    assert list(frame.columns) == list(COLUMNS)
    assert list(frame["id"]) == ["c01", "c02", "c03", "c04", "c05", "c06"]
    flagged = frame[frame["self_unverified"]].iloc[0]
    assert flagged["speaker"] == "Northern Wire"
    assert flagged["verdict"] == "disputed"
    assert flagged["contradicting"] == ("Halden Energi", "Mayor Aune")
    assert (flagged["evidence"], flagged["silent"]) == (4, 1)


def test_offsets_slice_back_to_the_quote(report):
    for row in report.to_pandas().itertuples():
        assert report.article.text[row.start : row.end] == row.quote


def test_a_report_without_claims_has_the_columns_all_the_same(empty_report):
    frame = empty_report.to_pandas()
    assert isinstance(frame, pd.DataFrame)
    assert (list(frame.columns), len(frame)) == (list(COLUMNS), 0)


@pytest.mark.parametrize("payload", ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "＝1", " =1"])
def test_a_spreadsheet_safe_frame_runs_no_formula(make_hostile, payload):
    row = make_hostile(payload).to_pandas(spreadsheet_safe=True).iloc[0]
    assert row["wording"] == f"'{payload}"
    assert isinstance(row["supporting"], str)
    assert row["confidence"] == 0.5


def test_without_pandas_the_error_says_how_to_get_it():
    code = (
        "import sys; sys.modules['pandas'] = None\n"
        "from claimcheck.report.frame import report_to_pandas\n"
        "from claimcheck.errors import MissingError\n"
        "try:\n    report_to_pandas(None)\n"
        "except MissingError as error:\n    print(error)\n"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert 'pip install "claimcheck-news[pandas]"' in told
