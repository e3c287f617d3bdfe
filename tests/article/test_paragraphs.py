from hypothesis import given
from hypothesis import strategies as st

from claimcheck.article.paragraphs import clean_text, ends_like_prose, is_hard_wrapped, paragraph_spans


def test_words_and_marks_are_left_as_they_are():
    text = "“Images are serious,“ he said. ”If so, – then ‘fine’…”"
    assert clean_text(text) == text


def test_line_ends_spaces_and_invisible_marks_go():
    assert clean_text("\ufeffA\u00adb\u200bc\r\nd \t\r\r\r\ne\u00a0f\x00\u202e") == "Abc\nd\n\ne f"


def test_joiners_stay_between_letters_that_need_them():
    assert clean_text("क्\u200dष 1\u200d0") == "क्\u200dष 10"


def test_lone_surrogates_become_replacement_characters():
    clean_text("a\ud800b").encode("utf-8")


@given(st.text(max_size=300))
def test_cleaning_twice_is_cleaning_once(text):
    assert clean_text(clean_text(text)) == clean_text(text)


@given(st.text(max_size=300))
def test_paragraphs_slice_back_to_text_without_white_space_at_the_ends(text):
    for span in paragraph_spans(text):
        assert span.of(text) == span.of(text).strip() != ""


def test_lines_that_begin_in_capitals_are_paragraphs_of_their_own():
    assert not is_hard_wrapped("One came.\nTwo went.\nThree stayed.")


def test_a_closing_bracket_or_mark_does_not_hide_the_stop():
    assert ends_like_prose("He left (at once.)")
    assert not ends_like_prose("Ukraine")
