import io
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rich.console import Console

from claimcheck.report.terminal import print_claims, print_report


def printed(what, *things, width=80, **about):
    out = io.StringIO()
    what(*things, Console(file=out, width=width, **about))
    return out.getvalue()


def test_each_claim_has_a_row_with_its_speaker_flag_verdict_and_the_others(report):
    told = printed(print_report, report, width=140)
    row = told[told.index("c03") : told.index("c04")]
    for words in ("Northern Wire", "⚠ the outlet could not verify this", "disputed", "said: confirmed"):
        assert words in row
    assert re.search(r"repeated by Vale\s+Ledger", re.sub(r" {2,}", " ", row))
    assert "the outlet could not verify this" not in told[told.index("c04") : told.index("Disclaimer")]


def test_the_last_words_are_the_summary(report):
    told = " ".join(printed(print_report, report).split())
    assert told.endswith("what is uncorroborated here may be supported or contradicted there.")
    assert "The outlet itself could not verify: “Up to 4,200 households were left in the dark” (Northern Wire)." in told


def test_disclaimers_and_problems_are_told(report):
    told = " ".join(printed(print_report, report).split())
    assert "Disclaimer by the outlet itself, on c03: “The Halden Courier has not been able to confirm this" in told
    assert "Disclaimer by a third party (lifted later)" in told
    assert "2 things could not be looked at:" in told


@pytest.mark.parametrize("width", [40, 80, 120])
def test_no_line_is_wider_than_the_terminal(report, width):
    assert max(len(line) for line in printed(print_report, report, width=width).splitlines()) <= width


def test_where_the_output_is_no_terminal_there_is_no_colour(report):
    assert "\x1b" not in printed(print_report, report)


def test_on_a_terminal_there_is_colour(report):
    assert "\x1b[" in printed(print_report, report, force_terminal=True, color_system="standard")


def test_claims_alone_show_what_was_read(report):
    told = printed(print_claims, report.claims)
    assert "at most 4,200" in told
    assert "30 September 2024" in told
    assert "⚠ the outlet could not verify this" in told
    assert "corroborated" not in told


def test_no_verdict_is_called_true_or_false(report):
    assert not re.search(r"\b(true|false)\b", printed(print_report, report), re.IGNORECASE)


def test_an_empty_report_prints(empty_report):
    assert "0 claims." in printed(print_report, empty_report)
    assert "0 claims." in printed(print_claims, empty_report.claims)


def test_hostile_text_commands_no_terminal_and_is_no_markup(hostile):
    for told in (printed(print_report, hostile), printed(print_claims, hostile.claims)):
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", told)


def test_markup_in_the_text_is_shown_as_it_stands(make_hostile):
    assert "[bold red]rich[/]" in printed(print_report, make_hostile("[bold red]rich[/] :smile:"), width=200)


@given(st.text(st.characters(exclude_categories=()), min_size=1, max_size=40))
@settings(max_examples=30, deadline=None)
def test_any_text_prints(make_hostile, text):
    printed(print_report, make_hostile(text)).encode()


def test_a_megabyte_without_a_space_prints_short(make_hostile):
    assert len(printed(print_report, make_hostile("x" * 1_000_000))) < 10_000
