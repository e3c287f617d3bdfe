from hypothesis import given
from hypothesis import strategies as st

from claimcheck.evidence.windows import LEAD, find_windows, opening_of


def test_the_context_is_the_neighbours_in_the_same_paragraph():
    text = "One came. Two went. Three stayed. Four slept.\n\nFive woke."
    contexts = [window.context.of(text) for window in find_windows(text)]
    assert contexts == [
        "One came. Two went.",
        "One came. Two went. Three stayed.",
        "Two went. Three stayed. Four slept.",
        "Three stayed. Four slept.",
        "Five woke.",
    ]


def test_single_line_breaks_part_paragraphs_where_there_are_no_blank_lines():
    text = "One came.\nTwo went. Three stayed."
    assert [window.context.of(text) for window in find_windows(text)] == [
        "One came.",
        "Two went. Three stayed.",
        "Two went. Three stayed.",
    ]


def test_windows_line_ends_part_paragraphs_too():
    text = "One came.\r\n\r\nTwo went."
    assert [window.context.of(text) for window in find_windows(text)] == ["One came.", "Two went."]


def test_an_empty_text_has_no_windows():
    assert find_windows("") == ()
    assert find_windows(" \n\n ") == ()


@given(st.text(alphabet=st.sampled_from("aB.?!”“\n\r 1é\U0001f600"), max_size=200))
def test_every_sentence_is_inside_its_context_and_inside_the_text(text):
    for window in find_windows(text):
        assert window.context.covers(window.span)
        assert window.span.of(text).strip() == window.span.of(text) != ""
        assert window.context.end <= len(text)


def test_the_opening_is_the_title_and_the_first_sentences():
    text = "\n".join(f"Sentence number {i} stands here." for i in range(9))
    title, _, lead = opening_of("A title", text, find_windows(text)).partition("\n")
    assert title == "A title"
    assert text.startswith(lead)
    assert len(find_windows(lead)) == LEAD
    assert opening_of("", "", ()).strip() == ""
