"""Phrases of not having made sure that no parse is needed for: one line for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.adapters.language_model import default_language_model
from claimcheck.article.article import Article
from claimcheck.claims.finding import find_claims, read
from claimcheck.claims.outlet_names import OutletNames, names_of
from claimcheck.claims.plainly_unable import phrases_in, plainly_unable

if TYPE_CHECKING:
    from collections.abc import Callable

OUTLET = "The Harbour Wire"


def words(text: str) -> list[tuple[str, bool]]:
    reading = read(Article(text=text, outlet=OUTLET), default_language_model())
    found = plainly_unable(reading.parse, reading.parse.sentences[0], names_of(reading.article), text)
    return [(reading.parse.tokens[i].text, own) for i, own in sorted(found.items())]


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("He put the dead at 14, a number the Harbour Wire had no means of checking.", "checking"),
        ("His story is one we were not in a position to check.", "check"),
        ("Which of the two is nearer the truth is something this agency cannot say.", "say"),
        ("How they got free was not something the Harbour Wire could establish.", "establish"),
        ("We have not seen the paper he speaks of and cannot vouch for it.", "vouch"),
        ("That leaves the Harbour Wire in no position to vouch for the figure.", "vouch"),
        ("The Harbour Wire has tried, and so far failed, to substantiate it.", "substantiate"),
        ("The Harbour Wire's reporters were not let into the plant to check the claim.", "check"),
        ("The Harbour Wire has had no access to the files.", "access"),
        ("The Harbour Wire has no second source for it.", "source"),
        ("The Harbour Wire has so far found no witness.", "found"),
        ("The Harbour Wire could stand behind neither number.", "neither"),
        ("The Harbour Wire could reach nobody there to ask.", "ask"),
        ("The Harbour Wire could not do so for the second claim.", "do"),
        ("The Harbour Wire has to leave open who the men were.", "leave"),
        ("On the second point the Harbour Wire has only their word.", "word"),
        ("No picture we bought allows us to say so.", "say"),
        ("For none of the three claims has the Harbour Wire found any support.", "found"),
        ("Neither side's sums could be tested by this newspaper.", "tested"),
        ("Nothing we have seen bears this out.", "bears"),
        ("The letter has not been independently verified by the Harbour Wire.", "verified"),
        ("On Friday Wire reporters were unable to check it.", "check"),
        ("The Wire could not verify it.", "verify"),
        ("On Friday Harbour Wire reporters were unable to check it.", "check"),
    ],
)
def test_an_outlet_says_so_of_itself(text: str, word: str) -> None:
    assert (word, True) in words(text)


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("There was no way for reporters to gauge the damage.", "gauge"),
        ("He spoke of 200 tons, an assertion there is no way of testing from outside.", "testing"),
        ("There was no independent estimate to set against that number.", "estimate"),
        ("From here there is no telling which of them is right.", "telling"),
        ("The authenticity of the letter therefore remains open.", "open"),
        ("Whether they are alive remains beyond our knowledge.", "beyond"),
        ("How many were in the truck is anybody's guess.", "guess"),
        ("There is nothing but the tweet to go on.", "go"),
        ("Her version could not be put to the test.", "put"),
        ("Not one of the following could be checked on the spot.", "checked"),
        ("Whose it was is impossible to say.", "say"),
        ("Neither number could be squared with the port's own data.", "squared"),
        ("It has proved impossible to check from outside what people say.", "check"),
    ],
)
def test_nobody_is_named(text: str, word: str) -> None:
    assert (word, False) in words(text)


@pytest.mark.parametrize(
    "text",
    [
        "An official who spoke to the Harbour Wire could not confirm it.",
        "We do not know when the telephone comes out.",
        "It is the first year since I can remember that neither came.",
        "Why rats are chic is anyone's guess.",
        "We could not only verify it but film it.",
        "There was no independent candidate.",
        "The ministry had no way of checking the cargo.",
        "ISIS has not confirmed it.",
        "The firm did not answer, according to a letter seen by the Harbour Wire.",
        "The roof, which has not changed, allowed the Harbour Wire to confirm the place.",
        "There was no other source of income in the valley.",
        "It has only the last word.",
        "International Business Wire was unable to verify it.",
    ],
)
def test_what_is_none(text: str) -> None:
    assert words(text) == []


def test_without_an_outlet_only_we_and_this_paper_are_meant() -> None:
    text = "ISIS could not confirm it, and we could not verify it."
    reading = read(Article(text=text), default_language_model())
    found = plainly_unable(reading.parse, reading.parse.sentences[0], OutletNames(frozenset()), text)
    assert [reading.parse.tokens[i].text for i in found] == ["verify"]


@settings(deadline=None, max_examples=50)
@given(st.text(max_size=100))
def test_any_outlet_and_text_is_read(name: str) -> None:
    outlet = names_of(Article(text="x", outlet=name or None))
    text = f"{name} could not verify it, a claim {name} had no means of checking."
    reading = read(Article(text=text), default_language_model())
    for sentence in reading.parse.sentences:
        for i in plainly_unable(reading.parse, sentence, outlet, text):
            assert sentence.start < reading.parse.tokens[i].end <= sentence.end


@pytest.mark.parametrize(
    "unit",
    [
        "we could not ",
        "no ",
        "the Harbour Wire has no ",
        "none of it ",
        "how many ",
        "it is impossible ",
        "not, a ",
        "open",
    ],
)
def test_awkward_sentences_take_no_longer_than_they_are_long(
    unit: str, assert_linear: Callable[[Callable[[int], object], int], None]
) -> None:
    outlet = names_of(Article(text="x", outlet=OUTLET))
    assert_linear(lambda times: phrases_in(unit * times + "not", outlet.names), 20_000 // len(unit))


def test_brackets_are_the_outlets_own() -> None:
    text = "Workers said that a foreman was dismissed (the dismissal could not be confirmed)."
    claims = find_claims(Article(text=text, outlet=OUTLET), default_language_model())
    assert [(d.by.value, d.span.of(text)) for d in claims.disclaimers] == [
        ("outlet", "the dismissal could not be confirmed")
    ]
    assert [c.self_unverified for c in claims] == [True]
