from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claims.news_model import logit, news_score
from claimcheck.claims.worth_model import chance, worth_model
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.reading import Reading


@pytest.mark.parametrize(
    ("news", "colour"),
    [
        ("The company has filed for bankruptcy.", "The company is walking a tightrope."),
        ("The river burst its banks.", "The river keeps its own counsel."),
        ("The champions were knocked out on penalties.", "The champions looked like strangers to one another."),
    ],
)
def test_a_deed_is_told_as_news_rather_than_a_figure_of_speech(
    reading_of: Callable[..., Reading], news: str, colour: str
) -> None:
    def score(text: str) -> float:
        reading, span = reading_of(text), Span(0, len(text))
        return news_score(reading, span, worth_model().score(reading, span))

    assert score(news) > 0.5
    assert score(news) > score(colour)


@given(st.floats(0.001, 0.999))
def test_a_score_is_the_chance_of_its_own_logit(score: float) -> None:
    assert chance(logit(score)) == pytest.approx(score)


def test_a_sure_score_has_a_finite_logit() -> None:
    assert logit(0.0) == pytest.approx(-logit(1.0))
