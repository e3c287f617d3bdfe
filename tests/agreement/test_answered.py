"""A report that asks and answers says something, with the words of both to show."""

from __future__ import annotations

import pytest

from claimcheck import compare
from claimcheck.adapters.language_model import default_language_model
from claimcheck.agreement.answered import is_answered, of_denied, put_plainly, told_plainly, with_answers
from claimcheck.agreement.judgement import Entailment
from claimcheck.article.article import Article
from claimcheck.claims.finding import claims_in, read

CLOSED = "The bank has closed 12 branches in Orlo."


@pytest.mark.parametrize(
    ("claim", "report", "stance"),
    [
        (CLOSED, "Has the bank closed 12 branches in Orlo? No, says a spokesman.", "denies"),
        (CLOSED, "Has the bank closed 12 branches in Orlo? Yes.", "supports"),
        (CLOSED, "Has the bank closed 12 branches in Orlo? Its spokesman would not say.", "silent"),
        (CLOSED, "How many branches in Orlo has the bank closed? Twelve, according to its director.", "supports"),
        (CLOSED, "How many branches in Orlo has the bank closed? Fourteen.", "contradicts"),
        ("The bridge at Doorn opened in 1962.", "When did the bridge at Doorn open? In 1974.", "contradicts"),
        ("Fares rose in May.", "Could fares have risen in May? Yes.", "silent"),
        ("Fares rose in May.", "Did fares rise in May? Yes, probably.", "silent"),
        ("Prices fell in June.", "Did prices fall in June? Yes.", "supports"),
        ("The vaccine causes infertility.", "Is there any evidence that the vaccine causes infertility? No.", "denies"),
    ],
)
def test_a_question_counts_with_its_answer(claim: str, report: str, stance: str) -> None:
    assert compare(claim, report, judge=None).stance.value == stance


def test_the_reason_shows_what_was_asked_and_answered() -> None:
    found = compare(CLOSED, "Has the bank closed 12 branches in Orlo? No, says a spokesman.", judge=None)
    assert "Has the bank closed 12 branches in Orlo? No" in found.reasons[0].detail


def test_the_statement_keeps_its_place_and_counts_what_was_asked_for() -> None:
    text = "The mayor spoke on Friday.\n\nHow many houses were flooded? Some 340.\n\nShe thanked the firemen."
    reading = read(Article(text=text), default_language_model())
    statements = with_answers(reading, claims_in(reading, every_statement=True))
    (made,) = filter(is_answered, statements)
    assert made.quote == "How many houses were flooded? Some 340."
    (figure,) = made.quantities
    assert (figure.unit, figure.low, figure.span.of(text)) == ("houses", 340, figure.text)
    assert "flooded." in told_plainly(statements)
    assert "?" not in told_plainly(statements)


def test_a_text_without_questions_is_left_as_it_is() -> None:
    reading = read(Article(text=f"{CLOSED} No. It has not."), default_language_model())
    statements = claims_in(reading, every_statement=True)
    assert with_answers(reading, statements) is statements


def test_no_rejects_the_figure_of_its_question() -> None:
    claim = "The governor was in the capital for three days and could not see the minister."
    report = "Did the governor spend three days in the capital without seeing the minister? No. The two met on Friday."
    assert compare(claim, report, judge=None).stance.value != "supports"


def test_what_was_asked_is_put_plainly_to_a_judge_and_turned_round() -> None:
    reading = read(Article(text="Has the mayor been arrested? No. She was at home."), default_language_model())
    statements = with_answers(reading, claims_in(reading, every_statement=True))
    assert list(put_plainly(statements).values()) == ["The mayor has been arrested"]
    reading = read(Article(text="Was the man with no licence fined? No."), default_language_model())
    statements = with_answers(reading, claims_in(reading, every_statement=True))
    assert list(put_plainly(statements).values()) == ["The man with no licence was fined"]
    follows = Entailment(
        support=0.8, refute=0.1, silent=0.1
    )  # of "she was led off in handcuffs", that she was arrested
    unsure = Entailment(support=0.3, refute=0.2, silent=0.5)
    assert of_denied(unsure, follows).refute == follows.support
    assert of_denied(Entailment(support=0, refute=0.9, silent=0.1), unsure).support == pytest.approx(0.7)
    for step in range(1, 1000):  # where the two add up to all there is, rounding must not go below nothing
        back = Entailment(support=step / 1000, refute=0, silent=1 - step / 1000)
        assert of_denied(Entailment(support=0, refute=1, silent=0), back).silent >= 0
