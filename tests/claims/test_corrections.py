import pytest

from claimcheck.article.article import Article
from claimcheck.claims.corrections import retracted, taken_back
from claimcheck.claims.outlet_names import names_of
from claimcheck.text.span import Span


def back(text, statement):
    start = text.index(statement)
    first = text.rfind(". ", 0, start)
    end = text.find(". ", start)
    sentence = Span(first + 2 if first >= 0 else 0, end + 1 if end >= 0 else len(text))
    return taken_back(text, sentence, Span(start, start + len(statement)))


@pytest.mark.parametrize(
    "text",
    [
        "An earlier version of this article said that 32 ferries were laid up. There are 23.",
        "Correction: a previous version of this story put the number at 32 ferries.",
        "This newspaper wrongly reported that 32 ferries were laid up.",
        "Our headline incorrectly said 32 ferries.",
        "At 11:15 we wrote that 32 ferries were laid up. We had the digits the wrong way round.",
        "We earlier reported that 32 ferries were laid up; that was a mistake.",
    ],
)
def test_an_outlet_s_own_earlier_word_is_taken_back(text):
    assert back(text, "32 ferries")


@pytest.mark.parametrize(
    "text",
    [
        "As we reported earlier this week, 32 ferries were laid up.",
        "The ministry's earlier report said that 32 ferries were laid up.",
        "An earlier version of the bill gave the port 32 ferries.",
        "An earlier version of the inquiry's report said that 32 ferries were laid up.",
        "He wrongly said that 32 ferries were laid up.",
        "An earlier version of this article said 23; it is 32 ferries.",
        "The first version of the law named 32 rules, but 32 ferries were exempt.",
    ],
)
def test_what_is_reaffirmed_somebody_elses_or_right_instead_stands(text):
    assert not back(text, "32 ferries")


def test_the_note_of_a_correction_makes_no_claim_and_what_it_puts_right_does(claims_of):
    text = (
        "The port is shut.\n\nCorrection: An earlier version of this article said that 32 ferries were laid up. "
        "Only 23 ferries were laid up."
    )
    quotes = [c.quote for c in claims_of(text)]
    assert any("23 ferries" in q for q in quotes)
    assert not any("32 ferries" in q for q in quotes)


def test_an_outlet_that_names_itself_takes_back_what_it_reported():
    text = "The Harbour Courier reported on Monday that 32 ferries were laid up. That was wrong."
    sentence, statement = Span(0, 68), Span(text.index("32 ferries"), 67)
    assert taken_back(text, sentence, statement, names_of(Article(text=text, outlet="Harbour Courier")))
    assert not taken_back(text, sentence, statement, names_of(Article(text=text, outlet="Lowport Echo")))
    assert retracted(text, sentence) == "wrong"


@pytest.mark.parametrize(
    "behind", ["That was on Monday.", "The paper has 40 reporters.", "The claim was not new.", "It is a large port."]
)
def test_what_goes_on_otherwise_retracts_nothing(behind):
    text = f"The Harbour Courier reported on Monday that 32 ferries were laid up. {behind}"
    assert retracted(text, Span(0, 68)) is None
