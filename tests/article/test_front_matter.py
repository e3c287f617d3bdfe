from hypothesis import given
from hypothesis import strategies as st

from claimcheck.article.front_matter import split_front_matter


def test_fields_are_split_on_their_first_colon():
    fields, rest = split_front_matter('---\ntitle: Reyes: "It stays"\nURL: https://a.example/b\n\n---\n\nBody.')
    assert fields == {"title": 'Reyes: "It stays"', "url": "https://a.example/b"}
    assert rest == "\nBody."


def test_marks_around_a_whole_value_go_and_marks_inside_stay():
    fields, _ = split_front_matter("---\na: 'one two'\nb: 'Pens': gone\nc: \"x\n---\n")
    assert fields == {"a": "one two", "b": "'Pens': gone", "c": '"x'}


def test_values_are_words_whatever_another_format_would_make_of_them():
    assert split_front_matter("---\ntitle: no\npublished: 2024-10-28\n---\n")[0] == {
        "title": "no",
        "published": "2024-10-28",
    }


def test_a_text_without_a_closed_fence_is_all_text():
    for text in ("---\nThe bridge closed.\nIt did.", "---\ntitle: a\n", "Body.", "", "---"):
        assert split_front_matter(text) == ({}, text)


@given(st.text(max_size=200))
def test_any_text_splits(text):
    fields, rest = split_front_matter(text)
    assert rest == text or fields is not None


def test_lists_comments_and_lines_that_go_on_are_part_of_the_fields():
    fields, rest = split_front_matter(
        "---\ntitle: Ferry sinks\n  off the coast\nauthor:\n  - Jo Li\n- Kim Lee\n# a comment\noutlet: Y\n---\nBody."
    )
    assert fields == {"title": "Ferry sinks off the coast", "author": "Jo Li, Kim Lee", "outlet": "Y"}
    assert rest == "Body."


def test_one_line_that_is_no_field_costs_no_other():
    assert split_front_matter("---\ntitle: X\noutlet: Y\nodd line\n---\nBody.") == (
        {"title": "X", "outlet": "Y"},
        "Body.",
    )


def test_many_fields_and_none_are_front_matter_too():
    many = "".join(f"key{n}: {n}\n" for n in range(100))
    assert split_front_matter(f"---\n{many}title: X\n---\nBody.")[1] == "Body."
    assert split_front_matter("---\n---\nBody.") == ({}, "Body.")


def test_a_rule_above_prose_and_one_below_it_fence_nothing():
    text = "---\nThe bridge closed.\nHis words: it stays shut.\nThen it opened.\n---\nMore."
    assert split_front_matter(text) == ({}, text)
