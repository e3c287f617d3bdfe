"""What the public functions say to arguments that cannot be meant, and how they read those that can."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from claimcheck import Article, Corpus, find_claims, read_article, verify
from claimcheck.api import claims_provenance
from claimcheck.errors import InputError
from claimcheck.report.validation import validate

SENTENCE = "Police said on Monday that 5 men died."


@pytest.fixture
def reports(tmp_path):
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "one.txt").write_text("Five men died on Monday, the coroner said.", encoding="utf-8")
    return folder


@pytest.mark.parametrize("known", [
    {"outlet": 5}, {"published": 20241028}, {"text": None}, {"text": b"x"}, {"authors": [1]}, {"authors": 3},
    {"url": 1}, {"dates": [3]}, {"published_time": "now"}, {"title": ["x"]},
])  # fmt: skip
def test_an_article_is_refused_a_field_of_a_kind_that_it_cannot_be(known):
    with pytest.raises(InputError, match=next(iter(known))):
        Article(**{"text": SENTENCE} | known)


def test_an_article_reads_its_fields_as_they_are_meant():
    article = Article(text=SENTENCE, title=None, language=None, authors="Jane Doe", dates=["2024-10-01"])
    assert (article.title, article.language, article.authors) == ("", "en", ("Jane Doe",))
    assert article.dates == (date(2024, 10, 1),)
    assert len(find_claims(article)) == 1


@pytest.mark.parametrize("given", [
    "story.html", "reports/a story.txt", "https://a.example/story", "<p>Five men died.</p>", "<!DOCTYPE html><p>x",
    Path("story.html"), b"Five men died.", None,
])  # fmt: skip
def test_find_claims_says_what_it_takes(given):
    with pytest.raises(InputError, match=r"read_article\("):
        find_claims(given)


def test_find_claims_takes_any_text():
    for text in (
        SENTENCE,
        "",
        "x",
        f"{SENTENCE}\nSee story.html",
        "< 5 men died, police said.",
        "http://a.example said so.",
    ):
        find_claims(text)


def test_markup_behind_a_byte_order_mark_is_markup():
    assert read_article(f"\ufeff<html><body><p>{SENTENCE}</p></body></html>").text == SENTENCE


def test_bytes_are_no_article():
    with pytest.raises(InputError, match="bytes"):
        read_article(SENTENCE.encode())


def test_a_short_text_gets_a_hint_that_helps():
    with pytest.raises(InputError, match=r"Article\(text=…\)"):
        verify("Police said 5 died.")


@pytest.mark.parametrize("sources", [None, Path("reports"), [Corpus], Corpus, 3, "reports"])
def test_what_cannot_be_searched_is_no_source(sources):
    with pytest.raises(InputError, match="cannot be searched"):
        verify(Article(text=SENTENCE), sources)


def test_reports_at_hand_may_come_as_articles():
    told = "About 40 miners died in Sarn on Monday, police said."
    reports = [Article(text=told, outlet=name) for name in ("The Anchor", "The Beacon", "The Beacon")]
    reports[2] = Article(text="The mine in Sarn employed 900 people.", outlet="The Beacon")
    article = Article(text="Some 40 miners died in Sarn on Monday.", outlet="The Courier")
    report = verify(article, reports, judge="none")
    assert {e.passage.source for c in report.findings for e in c.evidence} == {"articles"}
    assert [f.verdict.value for f in report.findings] == ["corroborated"]
    assert verify(article, reports[0], judge="none").findings[0].verdict.value == "corroborated"
    with pytest.raises(InputError, match=r"sources\[1\] is of type str"):
        verify(article, [reports[0], "reports/"])


def test_a_source_given_twice_is_asked_once(reports):
    corpus = Corpus(reports)
    once, twice = (verify(Article(text=SENTENCE), sources, judge="none") for sources in ([corpus], [corpus, corpus]))
    assert once == twice


@pytest.mark.parametrize("wrong", [{"encoder": ""}, {"encoder": 3}, {"judge": 3}, {"judge": object()}])
def test_what_is_no_model_is_refused(wrong):
    with pytest.raises(InputError, match=r"encoder|judge"):
        verify(Article(text=SENTENCE), **wrong)


def test_a_moment_is_a_day_and_the_report_is_as_its_schema_says(reports):
    when = datetime(2024, 10, 28, 5, tzinfo=UTC)
    for sources in ([], [Corpus(reports)]):
        report = verify(Article(text=SENTENCE), sources, as_of=when, judge="none")
        validate(json.loads(report.to_json()))
        assert report.provenance.as_of == "2024-10-28"


def test_a_wrong_day_is_called_by_its_name():
    with pytest.raises(InputError, match="as_of='yesterday'"):
        verify(Article(text=SENTENCE), as_of="yesterday")


def test_claims_and_reports_name_the_same_model_in_the_same_way():
    (model,) = claims_provenance().models
    assert model in verify(Article(text=SENTENCE), judge="none").provenance.models


def test_a_date_that_cannot_be_read_is_said_of_articles_and_of_reports(reports, tmp_path):
    head = "---\ntitle: Five dead\npublished: 04/03/2025\n---\n\nFive men died, the coroner said.\n"
    (reports / "two.txt").write_text(head, encoding="utf-8")
    own = head.replace("04/03/2025", "yesterday").replace("Five men died", "Five men died in the pit")
    (tmp_path / "article.txt").write_text(own, encoding="utf-8")
    problems = verify(tmp_path / "article.txt", [Corpus(reports)], judge="none").problems
    assert [(p.stage, p.source) for p in problems] == [("article", "Five dead"), ("evidence", "reports/two")]
    assert ["“yesterday”" in problems[0].message, "“04/03/2025”" in problems[1].message] == [True, True]
    assert {passage.document for passage in Corpus(reports).search("five men died")} == {"one", "two"}
    told = verify(read_article(tmp_path / "article.txt", published="2025-03-04"), [Corpus(reports)], judge="none")
    assert [p.stage for p in told.problems] == ["evidence"]
