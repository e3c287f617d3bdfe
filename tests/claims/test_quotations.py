from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claims.quotations import find_quotations
from claimcheck.text.span import Span


def quoted(text: str) -> list[str]:
    return [q.span.of(text) for q in find_quotations(text, [Span(0, len(text))])]


def test_curly_marks_pair() -> None:
    assert quoted("“We are here,” she said. “We stay.”") == ["We are here,", "We stay."]


def test_marks_turned_round_are_paired_by_their_surroundings() -> None:
    text = "“Boats are a slow business,“ Okafor told a reporter in March. ”If there are boats, we build them.”"
    assert quoted(text) == ["Boats are a slow business,", "If there are boats, we build them."]


def test_an_unclosed_quotation_runs_to_the_end_of_its_paragraph() -> None:
    text = '"Nobody runs a port on goodwill, said Ms Reyes.'
    found = find_quotations(text, [Span(0, len(text))])
    assert [q.closed for q in found] == [False]
    assert quoted(text) == ["Nobody runs a port on goodwill, said Ms Reyes."]


def test_an_inch_mark_opens_nothing() -> None:
    assert quoted("A 6'2\" goalkeeper and a 5'9\" striker") == []


def test_a_paragraph_does_not_see_its_neighbours_marks() -> None:
    text = "“One\ntwo”"
    assert [q.span.of(text) for q in find_quotations(text, [Span(0, 4), Span(5, 9)])] == ["One"]


@given(st.text(alphabet='“”"„«» ab.,\n', max_size=80))
def test_quotations_lie_inside_their_paragraph_in_order(text: str) -> None:
    spans = [q.span for q in find_quotations(text, [Span(0, len(text))] if text else [])]
    assert all(s.end <= len(text) for s in spans)
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))


def test_speech_between_single_marks_is_found_where_a_text_has_such() -> None:
    text = "'We don't know the workers' names,' she said. 'They've gone.'"
    assert quoted(text) == ["We don't know the workers' names,", "They've gone."]


def test_curly_single_marks_pair_too() -> None:
    assert quoted("Ana said: ‘It’s the firm’s ship.’ She left.") == ["It’s the firm’s ship."]


def test_apostrophes_open_nothing() -> None:
    text = "The '90s band 'n' friends' club isn't the boys' or Hale's. “We stay,” it said."
    assert quoted(text) == ["We stay,"]


def test_speech_inside_speech_is_part_of_it() -> None:
    assert quoted("'He said “no” to us,' she said. 'It was loud.'") == ["He said “no” to us,", "It was loud."]
