"""Who would have made sure."""

from __future__ import annotations

import pytest

from claimcheck.adapters.language_model import default_language_model
from claimcheck.claims.incapacity import governing
from claimcheck.claims.verifier import are_reporters, phrases, verifier
from claimcheck.text.span import Span


def named(text: str, word: str) -> str | None:
    parse = default_language_model().parse(text, [Span(0, len(text))])
    i = next(i for i, token in enumerate(parse.tokens) if token.text == word)
    head = verifier(parse, i, governing(parse, i))
    return None if head is None else " + ".join(s.of(text) for s in phrases(parse, head))


@pytest.mark.parametrize(
    ("text", "word", "who"),
    [
        ("The Courier could not verify the list.", "verify", "The Courier"),
        ("The list could not be verified by the Courier.", "verified", "the Courier"),
        ("It was not possible for the Courier to verify the list.", "verify", "the Courier"),
        ("The Courier's efforts to verify the list failed.", "verify", "The Courier"),
        ("Attempts by police to verify the list failed.", "verify", "police"),
        ("The Courier, which could not verify the list, printed half of it.", "verify", "The Courier"),
        ("The ministry has no confirmation of the deaths.", "confirmation", "The ministry"),
        ("There was no confirmation from the ministry.", "confirmation", "the ministry"),
        ("Neither the Courier nor its partners could verify the list.", "verify", "the Courier + its partners"),
    ],
)
def test_the_one_who_would_have_is_named(text: str, word: str, who: str) -> None:
    assert named(text, word) == who


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("The list could not be verified.", "verified"),
        ("The list is impossible to verify.", "verify"),
        ("There was no way to verify the list.", "verify"),
        ("No one has been able to verify the list.", "verify"),
        ("Attempts to verify the list failed.", "verify"),
    ],
)
def test_nobody_in_particular_is_named(text: str, word: str) -> None:
    assert named(text, word) is None


def test_reporters_without_a_name_may_be_anyones() -> None:
    for text, unnamed in (("Journalists on the ground waited.", True), ("Reporters for Anchor News waited.", False)):
        parse = default_language_model().parse(text, [Span(0, len(text))])
        assert are_reporters(parse, 0) is unnamed
