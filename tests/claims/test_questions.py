"""What a question and its answer say together; and where they say nothing together."""

from __future__ import annotations

import pytest

from claimcheck.adapters.language_model import default_language_model
from claimcheck.article.article import Article
from claimcheck.claims.finding import read
from claimcheck.claims.questions import Answered, answered


def together(text: str) -> Answered | None:
    reading = read(Article(text=text), default_language_model())
    question, answer = reading.parse.sentences[:2]
    return answered(reading.parse, text, question, answer)


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Is the bridge safe? Yes.", "The bridge is safe"),
        ("Has the factory in Orlo been closed? No, it is still open.", "The factory in Orlo has not been closed"),
        ("Were the trains cancelled by the storm? No. They ran.", "The trains were not cancelled by the storm"),
        (
            "In July 2020, were 330,000 people per day tested under the scheme? No.",
            "In July 2020, 330,000 people per day were not tested under the scheme",
        ),
        ("Are the island's pumps solely dependent on wind? No.", "The island's pumps are not solely dependent on wind"),
        ("When it rained, was the match stopped? Yes.", "When it rained, the match was stopped"),
        ("Is there any evidence that the pill harms? No.", "There is no evidence that the pill harms"),
        ("Will fares rise next year? Yes, by 4 per cent.", "Fares will rise next year"),
        ("So did the ministry know? Yes, it did.", "The ministry did know"),
        ("Did the council sell the hall?\n\nA: No. It is leased.", "The council did not sell the hall"),
        ("Did the man who was arrested on Monday flee? No.", "The man who was arrested on Monday did not flee"),
        (
            "Did Ann Berger mistake Lund for Bonn in her speech? No.",
            "Ann Berger did not mistake Lund for Bonn in her speech",
        ),
        (
            "Did the club say it would fine players who did not kneel? No.",
            "The club did not say it would fine players who did not kneel",
        ),
    ],
)
def test_yes_and_no_make_a_statement_of_a_question(text: str, wording: str) -> None:
    found = together(text)
    assert found is not None
    assert found.wording == wording
    assert found.denied is (" not " in wording or " no " in wording)
    assert not found.asked


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("How many people died in custody in 2018? 201.", "201 people died in custody in 2018"),
        ("How many people did the police kill? About 558 (table 4).", "The police did kill about 558 people"),
        ("How many of the wells are dry? Eleven.", "Eleven of the wells are dry"),
        ("How old was the bridge when it fell? About 50 years old.", "The bridge was about 50 years old when it fell"),
        ("Where was the body found? In a canal near Doorn.", "The body was found in a canal near Doorn"),
        ("Who discovered the leak? A security guard.", "A security guard discovered the leak"),
        ("Last year, how many people drowned? 45.", "Last year, 45 people drowned"),
        ("Which bridge collapsed? The Kolm bridge.", "The Kolm bridge collapsed"),
    ],
)
def test_an_answer_that_is_no_sentence_takes_its_place_in_the_question(text: str, wording: str) -> None:
    found = together(text)
    assert found is not None
    assert found.wording == wording
    assert found.asked


@pytest.mark.parametrize(
    "text",
    [
        "Why did the bridge fall? Rust.",
        "Was the mayor told of it? Yes and no.",
        "Was the ship sold, or was it scrapped? No.",
        "The mayor left, did she? No.",
        "Is the plant owned by the state? No one knows.",
        "Did the bank close its branches? No answer was given.",
        "Does the paste help? The reason is an oil in it.",
        "Wasn't the ship insured? No.",
        "Did anyone complain? Absolutely nobody.",
        "Is the club popular? True fans stayed.",
        "The ship was insured. No.",
        "When did the bridge open? It opened in May.",
    ],
)
def test_where_the_two_say_nothing_together(text: str) -> None:
    assert together(text) is None
