from datetime import date

import pytest

import claimcheck
from claimcheck import Article, Corpus, Stance
from claimcheck.agreement.other_numbers import numbers

OTHERWISE = (
    ("Mara Lind, 40, was elected mayor.", "Mara Lind, 45, was elected mayor."),
    ("The painter died at the age of 88.", "The painter died aged 79."),
    ("The victim was a 30-year-old man.", "The victim was a 52-year-old man."),
    ("Orsa won 4-1.", "Orsa won 4-2."),
    ("The panel voted 7-2.", "The panel voted 5-4."),
    ("The bill passed 52-48.", "The bill passed 51 to 49."),
    ("The virus was named H7N9.", "The virus was named H5N1."),
    ("The plane was an Airbus A320.", "The plane was an Airbus A380."),
    ("The police stopped a Type 14 van.", "The police stopped a Type 15 van."),
    ("The court cited Article 12.", "The court cited Article 14."),
)
UNBORNE = (
    ("The driver, 19, was charged with theft.", "The 31-year-old driver was charged with theft and fraud."),
    ("A 30-year-old woman was shot dead in Tarn.", "A woman, 66, was shot dead in Tarn."),
    ("Orsa won 4-1 at home.", "Orsa won 4-2 at home on a rainy night in Brod."),
)
ALIKE = (
    ("Mara Lind, 40, was elected mayor.", "Mara Lind, 40, was elected mayor on Sunday."),
    ("Mara Lind, 40, was elected mayor.", "Mara Lind, 41, was elected mayor."),
    ("The painter died at the age of 88.", "The painter died aged 88."),
    ("Orsa won 4-1.", "Orsa won 4-1 on Sunday."),
    ("The bill passed 52-48.", "The bill passed 52 to 48."),
    ("Anna Lund and her son, 12, were found.", "Anna Lund, 40, and her son, 12, were found."),
)


@pytest.mark.parametrize(("claim", "report"), OTHERWISE)
def test_all_the_same_but_for_an_age_a_score_or_a_model_contradicts(claim, report):
    assert claimcheck.compare(claim, report, judge="none").stance is Stance.CONTRADICTS


@pytest.mark.parametrize(("claim", "report"), UNBORNE)
def test_of_somebody_or_something_else_it_bears_nothing_out(claim, report):
    assert claimcheck.compare(claim, report).stance is Stance.SILENT


@pytest.mark.parametrize(("claim", "report"), ALIKE)
def test_the_same_number_or_a_birthday_between_takes_no_support_away(claim, report):
    assert claimcheck.compare(claim, report, judge="none").stance is Stance.SUPPORTS


def test_what_is_a_quantity_or_a_day_is_none(make_claim):
    days = (("3 May 2021", "2021-05-03", "2021-05-03"),)
    found = numbers(make_claim("On 3 May 2021 the firm sold 40 boats", ("40 boats", "=", 40, 40, "boats"), days=days))
    assert found == ()
    assert [n.of for n in numbers(make_claim("Flight 370 carried Ida Holm, 40, at half-time 3-1"))] == ["age", "flight"]


def test_in_two_articles_another_age_is_silent(tmp_path):
    report = "---\ntitle: Brod votes\noutlet: Hourly\npublished: 2024-05-09\n---\n\n{}\n"
    (tmp_path / "report.md").write_text(report.format("Mara Lind, 46, was elected mayor of Brod on Thursday."))
    text = "Mara Lind, 40, was elected mayor of Brod on Thursday."
    article = Article(text=text, outlet="The Daily Ledger", published=date(2024, 5, 9))
    found = claimcheck.verify(article, [Corpus(tmp_path)], judge="none").findings
    assert [e.judgement.stance for f in found for e in f.evidence] == [Stance.SILENT]
