"""Where a report hands a statement, or the whole story, to another outlet."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.article.article import Article
from claimcheck.evidence.credit_lines import find_credits, full_outlet, is_outlet_name

KNOWN = ("Orrel Press", "Tri-Valley Press Network", "Brenn Evening Mail", "Chipline")


def credited(text: str, **fields: str) -> list[tuple[str, str | None, bool]]:
    report = Article(text=text, **{"outlet": "Fell Daily", **fields})
    return [(c.outlet, c.source, c.sentence is None) for c in find_credits(report, KNOWN)]


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("Fourteen were saved, Orrel Press reported.", "Orrel Press"),
        ("The depots handle a third of it, according to the Tri-Valley Press Network.", "Tri-Valley Press Network"),
        ("A meeting is set for Friday, TPN reported.", "Tri-Valley Press Network"),
        ("Then the trade site Chipline reported that a sale was near.", "Chipline"),
        ("A surgeon's note, the Brenn Evening Mail reports, was found.", "Brenn Evening Mail"),
        ("The Mail says that a pump was the cause.", "Brenn Evening Mail"),
        ("The sale was first reported by Chipline.", "Chipline"),
        ("Reuters reported two arrests.", "Reuters"),
    ],
)
def test_a_sentence_credits_another_outlet(text: str, outlet: str) -> None:
    assert credited(text) == [(outlet, None, False)]


def test_a_chain_keeps_whom_the_outlet_cites() -> None:
    text = (
        "Fourteen were saved, Orrel Press reported. All are well, the agency said, citing rescue chief Ada Lindqvist."
    )
    assert credited(text) == [("Orrel Press", None, False), ("Orrel Press", "rescue chief Ada Lindqvist", False)]


@pytest.mark.parametrize(
    ("text", "outlet"),
    [
        ("(via Chipline)\n\nA sale is near.", "Chipline"),
        (
            "A pump failed.\n\nThis article was first published by our sister title, the Brenn Evening Mail.",
            "Brenn Evening Mail",
        ),
        ("By Ann Mell, Brenn Evening Mail\n\nA pump failed.", "Brenn Evening Mail"),
        ("BRENN (TPN) — A pump failed on Monday.", "Tri-Valley Press Network"),
        ("BRENN, 3 May (TPN) A pump failed on Monday.", "Tri-Valley Press Network"),
        ("BRENN (AP) A pump failed on Monday.", "Associated Press"),
        ("A pump failed on Monday.\n\nReporting by the Brenn Evening Mail.", "Brenn Evening Mail"),
    ],
)
def test_a_line_credits_the_whole_report(text: str, outlet: str) -> None:
    assert (outlet, None, True) in credited(text)


def test_the_credit_read_from_metadata_counts() -> None:
    assert credited("A pump failed.", credit="TPN") == [("Tri-Valley Press Network", None, True)]


@pytest.mark.parametrize(
    "text",
    [
        "Fell Daily has learned that a pump failed.",
        "“It failed,” she told the Daily.",
        "The Environment Agency said the pump had failed.",
        "The Coast Guard reported two rescues.",
        "Ada Lindqvist said nobody was hurt.",
        "The agency said nothing.",
    ],
)
def test_no_other_outlet_is_credited(text: str) -> None:
    assert credited(text) == []


def test_a_short_name_that_fits_two_outlets_is_left_as_it_is() -> None:
    assert full_outlet("the Mail", ["Brenn Mail", "Orrel Mail"]) == "Mail"


def test_an_outlet_is_known_by_its_last_word() -> None:
    assert is_outlet_name("Orrel Morning Post")
    assert not is_outlet_name("Post Office")


@given(st.text())
def test_arbitrary_text_raises_nothing(text: str) -> None:
    credited(text)


def test_who_told_the_paper_told_the_one_named_before():
    text = "A fire hurt three men, The Lindell Courier reported. Two workers told the paper that it held 900 tonnes."
    found = find_credits(Article(text=text, outlet="Coast Wire"), ["The Lindell Courier"])
    assert [c.outlet for c in found] == ["The Lindell Courier", "The Lindell Courier"]


def test_the_news_first_reported_elsewhere_is_all_that_was_told_before() -> None:
    text = "A pump failed on Monday. Two men were hurt. The news was first reported by Chipline. A third man was well."
    found = find_credits(Article(text=text, outlet="Fell Daily"), KNOWN)
    assert [c.sentence.of(text)[:9] for c in found if c.sentence] == ["A pump fa", "Two men w", "The news "]


def test_a_ticker_or_a_name_in_brackets_is_no_agency() -> None:
    assert credited("Orlo Systems (ORLO) Shares rose on Monday.") == []
    assert credited("A pump failed.\n\nReporting by Ana Ruiz.") == []
