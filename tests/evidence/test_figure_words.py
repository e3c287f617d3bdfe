import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.evidence.figure_words import ANY, figure_words, may_hold_figures
from claimcheck.text.numerals import HINTS, STARTERS, read_numeral
from claimcheck.text.words import read_words


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


_PARTS = st.sampled_from([*sorted(STARTERS | HINTS), "and", "of", "in", "-", "’s", "12", "boats", "The"])


@given(st.lists(_PARTS, max_size=6), st.sampled_from([" ", "", "-"]))
def test_where_no_figure_is_looked_for_there_is_none(parts: list[str], between: str) -> None:
    text = between.join(parts)
    words = read_words(text)
    assert may_hold_figures(text) or all(read_numeral(words, i) is None for i in range(words.count))


@given(st.text())
def test_any_text_gives_words_that_an_index_keeps_whole(text: str) -> None:
    assert all(word.isalnum() and word.isascii() for word in figure_words(text))
