import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.evidence.figure_words import ANY, figure_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("three hundred boats", "300 boats"),
        ("1,500 at a time", "fifteen hundred"),
        ("3.4 million pounds", "3,400,000 pounds"),
    ],
)
def test_a_figure_has_one_word_however_it_is_written(one: str, other: str) -> None:
    assert figure_words(one) == figure_words(other) != ()


def test_other_figures_have_other_words_and_share_the_one_for_any() -> None:
    assert set(figure_words("12 boats")) & set(figure_words("13 boats")) == {ANY}


@given(st.text())
def test_any_text_gives_words_that_an_index_keeps_whole(text: str) -> None:
    assert all(word.isalnum() and word.isascii() for word in figure_words(text))
