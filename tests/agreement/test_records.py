from __future__ import annotations

import pytest

from claimcheck.agreement.judgement import Stance
from claimcheck.agreement.records import Record, record
from claimcheck.agreement.stance import judge_statement


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It was the driest spring since 1976", Record(1976, stated=True)),
        ("It was the first strike at the port since the autumn of 1990", Record(1990, stated=True)),
        ("Not since 1976 had there been such a dry spring", Record(1976, stated=True)),
        ("The last strike at the port was in 1990", Record(1990, stated=True)),
        ("It wasn't the driest spring since 1976", Record(1976, stated=False)),
        ("He has led the guild since 1990", None),
        ("The forest has been closed since 1990", None),
        ("Last year the guild met in 1990 pews", None),
    ],
)
def test_a_record_is_read_however_it_is_said(text, expected):
    assert record(text) == expected


@pytest.mark.parametrize(
    ("claim", "report", "stance"),
    [
        ("It was the driest spring since 1976", "Spring had not been so dry since 1976", Stance.SUPPORTS),
        ("It was the driest spring since 1976", "It was not the driest spring since 1976", Stance.CONTRADICTS),
        ("It was the driest spring since 1976", "It was the driest spring since 2003", Stance.CONTRADICTS),
    ],
)
def test_records_agree_or_not_by_their_years(make_claim, claim, report, stance):
    denied = "not" in report
    found = judge_statement(make_claim(claim), make_claim(report, denied=denied), similarity=0.8)
    assert found.stance is stance
