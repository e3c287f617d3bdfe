from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.article.blocks import classify_blocks
from claimcheck.article.compose import compose_article, split_title
from claimcheck.article.metadata import Metadata, host_name

RAW = """Bridge closed
By Cora Hall, Tarn Evening Mail
Updated: 4 May 2021

The bridge closed on Monday. The Tarn Mail could not independently verify the cause.
The mayor was there. (Ana Ruiz/Tarn Mail)

Who pays

It opens again in June.

Sign up for our newsletter
Cora Hall is a reporter in Tarn."""


def test_an_article_holds_its_story_and_headings_and_nothing_else():
    article = compose_article(RAW, Metadata(title="Bridge closed"))
    assert article.text.split("\n\n") == [
        "The bridge closed on Monday. The Tarn Mail could not independently verify the cause.",
        "Who pays",
        "It opens again in June.",
    ]
    assert (article.authors, article.outlet, article.language) == (("Cora Hall",), "The Tarn Mail", "en")


def test_what_the_source_says_comes_before_what_the_text_shows():
    article = compose_article(
        RAW, Metadata(title="T", outlet="Brackenmoor Post", authors=("Kim Lee",), language="en-GB")
    )
    assert (article.outlet, article.authors, article.language) == ("Brackenmoor Post", ("Kim Lee",), "en-GB")
    assert article.credit == "Tarn Evening Mail"


def test_a_known_credit_that_is_the_outlet_itself_is_dropped():
    known = Metadata(outlet="Tarn Mail", credit="The Tarn Mail")
    assert compose_article("The bridge closed.", known).credit is None
    assert compose_article("The bridge closed.", Metadata(outlet="Tarn Mail", credit="AP")).credit == "AP"


def test_a_date_from_the_future_is_not_believed():
    known = Metadata(dates=("2031-01-01", "2024-10-28"))
    assert compose_article("The bridge closed.", known, today=date(2024, 11, 1)).published == date(2024, 10, 28)


def test_the_host_stands_in_where_no_outlet_is_named():
    assert compose_article("It closed.", Metadata(url="https://www.tarn.example/a")).outlet == "tarn.example"
    assert host_name(None) is host_name("file:///x") is None


def test_a_first_line_that_is_a_sentence_is_where_the_story_begins():
    lede = "Two people died when a ferry struck the pier at Sarn, the coast guard said on Monday."
    assert split_title(f"{lede}\n\nDivers are looking for a third.") == (
        "",
        f"{lede}\n\nDivers are looking for a third.",
    )
    assert split_title("Ferry strikes pier at Sarn after engine trouble.\nIt did.")[0] == ""
    assert split_title("Ferry strikes pier.\nIt did.")[0] == "Ferry strikes pier."
    title = "Minister defends cut in aid on a visit to the U.S."
    assert split_title(f"{title}\nHe spoke on Monday.")[0] == title


def test_the_first_line_is_the_title_unless_it_is_a_paragraph():
    assert split_title("Bridge closed\nIt did.") == ("Bridge closed", "It did.")
    assert split_title("Only this") == ("", "Only this")
    long = "The bridge " + "over the river " * 10 + "closed."
    assert split_title(f"{long}\nIt did.")[0] == ""


@settings(max_examples=60)
@given(st.lists(st.sampled_from([*RAW.split("\n"), "Read next", "0:00", "___", "North", "He left."]), max_size=14))
def test_composing_what_was_composed_changes_nothing(lines):
    article = compose_article("\n".join(lines), Metadata(title="Bridge closed"))
    again = compose_article(article.text, Metadata(title="Bridge closed", authors=article.authors))
    assert again.text == article.text
    kept = classify_blocks(article.text, title="Bridge closed", authors=article.authors)
    assert all(block.kind.is_text for block in kept)


@given(st.text(max_size=300))
def test_any_text_makes_an_article_that_can_be_written(text):
    compose_article(text, Metadata()).text.encode("utf-8")
