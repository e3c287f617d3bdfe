from hypothesis import given
from hypothesis import strategies as st

from claimcheck.report.segments import paragraphs
from claimcheck.text.span import Span


def joined(text, claims=(), disclaimers=()):
    return ["".join(piece.text for piece in paragraph) for paragraph in paragraphs(text, claims, disclaimers)]


def test_blank_lines_part_paragraphs_and_single_line_ends_stay_inside():
    assert joined("One\ntwo\n \nthree\n") == ["One\ntwo", "three"]


def test_without_blank_lines_each_line_is_a_paragraph():
    assert joined("\n\nOne\ntwo\n\n") == ["One", "two"]


def test_a_text_without_words_has_no_paragraph():
    assert joined("") == joined(" \n\n ") == []


def test_a_claim_is_cut_out_exactly():
    (pieces,) = paragraphs("It said four men came.", [Span(8, 16)], [])
    assert [(p.text, p.claims) for p in pieces] == [("It said ", ()), ("four men", (0,)), (" came.", ())]
    assert pieces[1].opened == pieces[1].closed == (0,)


def test_nested_claims_give_the_shorter_first():
    (pieces,) = paragraphs("abcdef", [Span(0, 6), Span(2, 4)], [])
    assert [(p.text, p.claims, p.opened, p.closed) for p in pieces] == [
        ("ab", (0,), (0,), ()),
        ("cd", (1, 0), (1,), (1,)),
        ("ef", (0,), (), (0,)),
    ]


def test_a_claim_over_a_paragraphs_end_opens_once_and_closes_once():
    first, second = paragraphs("ab\n\ncd", [Span(1, 5)], [])
    assert [p.opened for p in (*first, *second)] == [(), (0,), (), ()]
    assert [p.closed for p in (*first, *second)] == [(), (), (0,), ()]


def test_a_disclaimer_that_ends_past_the_text_is_clipped():
    ((piece,),) = paragraphs("ab", [], [Span(0, 99)])
    assert piece.disclaimers == piece.disclaimers_closed == (0,)


SPANS = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 20)).map(lambda p: Span(p[0], p[0] + p[1])), max_size=6)


@given(st.text("ab \n", max_size=40), SPANS, SPANS)
def test_pieces_cover_their_paragraphs_and_no_word_is_lost(text, claims, disclaimers):
    found = paragraphs(text, claims, disclaimers)
    assert joined(text, claims, disclaimers) == joined(text)
    assert " ".join(joined(text)).split() == text.split()
    opened = [claim for pieces in found for p in pieces for claim in p.opened]
    closed = [claim for pieces in found for p in pieces for claim in p.closed]
    assert sorted(opened) == sorted(closed) == sorted(set(opened))
