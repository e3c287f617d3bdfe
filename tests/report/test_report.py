import subprocess
import sys

import pytest

from claimcheck.report.report import Provenance, Report


def test_a_report_says_what_it_is_on_one_line(report):
    assert repr(report) == (
        "Report('Halden goes dark', '6 claims: 1 corroborated, 1 contradicted, 1 disputed, 3 uncorroborated; "
        "1 that the outlet itself could not verify', problems=2)"
    )


def test_hostile_text_never_breaks_the_line(hostile):
    assert len(repr(hostile).splitlines()) == 1


def test_findings_stand_in_the_order_of_the_claims(report):
    with pytest.raises(ValueError, match="one finding per claim"):
        Report(article=report.article, claims=report.claims, findings=(), provenance=Provenance(version="1"))


def test_the_flagged_findings_are_at_hand(report):
    assert [f.claim.id for f in report.self_unverified] == ["c03"]


def test_a_notebook_gets_html_and_plain_text(report):
    assert set(report._repr_mimebundle_()) == {"text/plain", "text/html"}


def test_importing_the_report_room_loads_no_renderer():
    code = (
        "import sys, claimcheck.report.report\n"
        "print(sorted({'jinja2', 'rich', 'pandas', 'jsonschema', 'numpy'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
