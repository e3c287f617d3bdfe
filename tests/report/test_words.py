from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.agreement.finding import Verdict
from claimcheck.report import words
from claimcheck.report.words import day, figure, listed, percent, shorten, sides
from claimcheck.text.quantity import Comparator, Quantity, Trend
from claimcheck.text.span import Span

TABLES = ("VERDICT_MEANING", "ATTRIBUTION_MEANING", "STANCE_VERB", "STANCE_MEANING", "MODALITY_WORD", "PROBLEM_WORD")


def quantity(comparator, low, high, unit="troops", **more):
    return Quantity(text="x", span=Span(0, 1), comparator=comparator, low=low, high=high, unit=unit, **more)


def test_every_side_names_who_takes_it_and_where(report):
    assert sides(report.findings[2]) == (
        ("supported by", "the county (in Sound Herald)"),
        ("contradicted by", "Halden Energi (in Fjord Post)"),
        ("denied by", "Mayor Aune (in Coast Daily)"),
        ("repeated by", "Vale Ledger"),
    )


def test_an_outlet_in_its_own_voice_is_named_once(report):
    assert sides(report.findings[0]) == (("supported by", "Vale Ledger and coast guard (in Sound Herald)"),)


def test_a_claim_that_nobody_takes_up_has_no_sides(report):
    assert sides(report.findings[1]) == ()


def test_figures_are_told_as_they_were_read():
    assert figure(quantity(Comparator.AT_MOST, None, 10000.0)) == "at most 10,000 troops"
    assert figure(quantity(Comparator.RANGE, 3.0, 5.5, "%", per="a year")) == "between 3 and 5.5 % a year"
    assert figure(quantity(Comparator.EXACT, 12.0, 12.0, "%", trend=Trend.UP)) == "exactly 12 %, up"
    assert figure(quantity(Comparator.VAGUE, 24.0, None)) == "at least 24 troops"


def test_days_are_written_out_and_unknown_ones_said_to_be_so():
    assert day(date(2024, 10, 8)) == "8 October 2024"
    assert day(None) == "undated"


@pytest.mark.parametrize(("share", "told"), [(0, "0 %"), (0.001, "1 %"), (0.5, "50 %"), (0.999, "99 %"), (1, "100 %")])
def test_only_certainty_is_a_hundred_per_cent(share, told):
    assert percent(share) == told


def test_long_lists_of_names_are_counted():
    assert listed("ABCDEFG") == "A, B, C, D, E and 2 more"
    assert listed([]) == ""


@given(st.text(), st.integers(2, 60))
def test_shortened_text_is_one_line_and_never_longer(text, width):
    short = shorten(text, width)
    assert len(short) <= width
    assert short.splitlines() in ([], [short])


def test_shortening_a_megabyte_does_not_read_it_all():
    assert shorten("x" * 1_000_000, 20) == "x" * 19 + "…"
    assert shorten("a" + " " * 1_000_000 + "b", 20).startswith("a")


def test_no_word_of_ours_settles_the_matter():
    told = [str(value) for table in map(vars(words).get, TABLES) for value in table.values()]
    told += [verdict.value for verdict in Verdict]
    assert not {"true", "false", "fake", "lie", "proven"} & set(" ".join(told).lower().split())
