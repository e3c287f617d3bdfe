from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.text.sentences import split_sentences


def sentences(text):
    return [span.of(text) for span in split_sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "The U.N. and the U.S. and their allies met on Oct. 28 in Geneva.",
        "Gov. Lena Hart and Capt. Rui Sousa wrote to Sen. Abel Dunn.",
        "A nurse at St. Jude's told Mr Pickersgill and Dr Anil the same.",
        "J. K. Rowling and George W. Bush shared a table.",
        "The doors opened at 6 a.m. Tuesday and shut at 9 p.m. Eastern.",
        "The ship left at 6 a.m. Denver time and came back at 9 p.m. New York time.",
        "The rate rose 3.5 percent to No. 5 on the list.",
        "Leeds vs. Hull drew a crowd, e.g. Apple Inc. Chief Executive Tim Hall.",
        "See www.example.com/a?b=c. and http://example.com/?q=1 for more.",
        "Yahoo! said on Monday that Yahoo! Inc. had grown.",
        "“It’s over!” she shouted.",
        '"How many?" I asked.',
        "'Is anyone there?' Mr. Hall asked.",
        "“What now?” Mayor Rosa Lind said on Monday.",
        "“We thought… maybe …” he said, and left…and came back.",
        "He found that the store (it opened in Oct. 2019) was shut.",
        "2. Hand in the form",
        "Roe v. Wade was argued in the D.C. Circuit.",
        "The iPhone was sold by Smith, Jones & Co. and others.",
    ],
)
def test_one_sentence_stays_whole(text):
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("“We are ready.”", "The general left."),
        ("“We are ready!”", "The general left."),
        ("The match began at 7 p.m.", "The crowd cheered."),
        ("He has lived all his life in the U.S.", "The rest is known."),
        ("She bought shares of Apple Inc.", "They fell at once."),
        ("“You cannot wait.", "You can only act,” he said."),
        ("“Pictures matter,“ Lund told a reporter on Oct. 24 in Oslo.", "”If there are pictures, show them.”"),
        ("The bank said no.", "He went home."),
        ("(They had left by then.)", "Nobody knew why."),
        ("Is that all?", "It is."),
        ("He waited…", "Then he ran."),
        ("The bill was $3.5 million.", "$2 million was paid."),
        ("They came in Oct.", "Nobody saw them."),
        ("He sat.", "iPhone sales fell."),
        ("They saw it all.", "“We wept,” she said."),
        ("It ended in 2019.", "20 people stayed."),
        ("He asked for more [sic.].", "Nobody answered."),
    ],
)
def test_two_sentences_are_told_apart(first, second):
    assert sentences(f"{first} {second}") == [first, second]


def test_a_sentence_after_an_attributed_question_is_its_own():
    assert sentences("“Why?” The general left. He said so.") == ["“Why?”", "The general left.", "He said so."]


def test_a_missing_space_after_the_stop_is_forgiven():
    assert sentences("The mayor left.The crowd stayed on.") == ["The mayor left.", "The crowd stayed on."]
    assert sentences("The mayor left.“We stay,” they said.") == ["The mayor left.", "“We stay,” they said."]
    assert sentences("He runs Booking.Com from home.") == ["He runs Booking.Com from home."]


def test_marks_that_stand_apart_from_their_word_are_read_the_same():
    assert sentences("Mr . Hall left . Nobody spoke .") == ["Mr . Hall left .", "Nobody spoke ."]


def test_a_paragraph_and_a_line_are_never_crossed():
    assert sentences("City hall burns\n\nBy Ada Lund\nThe city hall burned") == [
        "City hall burns",
        "By Ada Lund",
        "The city hall burned",
    ]


def test_prose_wrapped_by_hand_is_read_across_its_line_breaks():
    wrapped = (
        "The council met for three hours on a wet evening to decide whether\n"
        "the bridge should be closed, and in the end it put the matter off.\n"
        "Nobody in the hall was surprised by that."
    )
    assert sentences(wrapped) == [wrapped[: wrapped.index("Nobody") - 1], wrapped[wrapped.index("Nobody") :]]


def test_a_list_of_short_lines_is_not_wrapped_prose():
    assert len(sentences("milk\nbread\na pound of butter\nsalt")) == 4


def test_other_scripts_end_their_sentences_too():
    assert sentences("東京は晴れ。大阪は雨。") == ["東京は晴れ。", "大阪は雨。"]


def test_nothing_gives_no_sentence():
    assert split_sentences("") == ()
    assert split_sentences(" \n\t \n") == ()


@given(st.text(alphabet=st.sampled_from("abT. .!?…\n\r\u2029“”\"'()1Mr,é–。 ")) | st.text())
def test_sentences_cover_every_letter_in_order_and_are_trimmed(text):
    spans = split_sentences(text)
    assert "".join("".join(span.of(text).split()) for span in spans) == "".join(text.split())
    assert all(one.end <= two.start for one, two in pairwise(spans))
    assert all(span.of(text) == span.of(text).strip() for span in spans)
    assert all("\n\n" not in span.of(text) for span in spans)


@pytest.mark.parametrize("unit", [".", ". ", '"', "J. ", "!” A ", "a", "\n", " \n", ".“", "U.", "“? ", "Ab ", "a.\n"])
def test_adversarial_text_takes_time_in_proportion_to_its_length(unit, assert_linear):
    assert_linear(lambda times: split_sentences(unit * times), 100_000 // len(unit))


def test_a_text_without_capitals_is_split_at_its_marks():
    text = (
        "the mayor said the bridge was shut. it will open in may. mr. hall left at 6 p.m. on friday. why? 12 men died."
    )
    assert [s.of(text) for s in split_sentences(text)] == [
        "the mayor said the bridge was shut.",
        "it will open in may.",
        "mr. hall left at 6 p.m. on friday.",
        "why?",
        "12 men died.",
    ]


def test_small_letters_after_a_stop_end_nothing_where_there_are_capitals():
    text = "The mayor of St. Orlow said e.g. that it was shut."
    assert [s.of(text) for s in split_sentences(text)] == [text]
