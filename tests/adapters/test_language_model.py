"""What the language model is shown, and that its words are those of the text."""

from __future__ import annotations

from claimcheck.adapters.language_model import default_language_model
from claimcheck.text.span import Span


def test_is_in_capitals_before_a_verb_is_a_name_and_keeps_its_letters() -> None:
    text = "IS said it had taken the town."
    parse = default_language_model().parse(text, [Span(0, len(text))])
    assert [(t.text, t.pos, t.dep) for t in parse.tokens[:2]] == [("IS", "PROPN", "nsubj"), ("said", "VERB", "ROOT")]


def test_is_that_only_stresses_the_verb_is_left_alone() -> None:
    text = "It IS true that they were there."
    parse = default_language_model().parse(text, [Span(0, len(text))])
    assert parse.tokens[1].pos == "AUX"
