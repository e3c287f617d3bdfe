"""What governs a verb, and whether it adds up to a no."""

from __future__ import annotations

import pytest

from claimcheck.adapters.language_model import default_language_model
from claimcheck.claims.incapacity import governing, is_negated
from claimcheck.text.span import Span


def negated(text: str, verb: str) -> bool:
    parse = default_language_model().parse(text, [Span(0, len(text))])
    i = next(i for i, token in enumerate(parse.tokens) if token.text == verb)
    return is_negated(parse, governing(parse, i))


@pytest.mark.parametrize(
    "text",
    [
        "The clerk could not open the safe.",
        "The clerk was unable to open the safe.",
        "It was not possible for the clerk to open the safe.",
        "Efforts to open the safe were unsuccessful.",
        "Attempts by the clerk to find a key and open the safe were in vain.",
        "The clerk was in no position to open the safe.",
        "The clerk is still trying to open the safe.",
        "Neither of the clerks managed to open the safe.",
        "The clerk has yet to open the safe.",
        "Nobody has come forward to open the safe.",
        "Not all of the clerks could open the safe.",
        "The clerk could open neither the safe nor the door.",
        "The clerk was able to open none of the safes.",
    ],
)
def test_who_could_not_did_not(text: str) -> None:
    assert negated(text, "open")


@pytest.mark.parametrize(
    "text",
    [
        "The clerk opened the safe, and was able to open the door.",
        "The clerk did not hesitate and managed to open the safe.",
        "The clerk did not fail to open the safe.",
        "The clerk was able to open the safe.",
        "The clerk worked to open the safe.",
        "The safe can only be opened with a key, so they will open it.",
    ],
)
def test_who_could_did(text: str) -> None:
    assert not negated(text, "open")


def test_the_words_between_a_verb_and_its_inability_are_its_chain() -> None:
    text = "The clerk has been unable to open it."
    parse = default_language_model().parse(text, [Span(0, len(text))])
    chain = governing(parse, next(i for i, t in enumerate(parse.tokens) if t.text == "open"))
    assert [parse.tokens[i].text for i in chain] == ["open", "unable", "been"]
