from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims


def test_what_is_said_of_all_that_a_source_tells_covers_it_all(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Brell was hurt in a fall in May, a source close to him said.\n\nKeller sold the mill in Sarn.\n\n"
        "Brell sold 100 barges in May, said the source, whose account could not be independently verified."
    )
    assert [c.self_unverified for c in claims_of(text)] == [True, False, True]


def test_what_is_said_of_one_figure_covers_that(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Brell was hurt in a fall in May, a source close to him said.\n\n"
        "Brell needs 100 days to recover, said the source, whose name could not be independently verified."
    )
    assert not claims_of(text)[0].self_unverified


def test_a_question_left_open_doubts_nothing_told_flatly_before_it(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The diver left the quay in Sarn on Monday, though whether this diver had a hand in the break-in "
        "at the museum is still unconfirmed."
    )
    claims = claims_of(text)
    assert len(claims.disclaimers) == 1
    assert [c.self_unverified for c in claims] == [False]


def test_no_answer_to_whether_it_is_so_disclaims(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Rumours that Brell has died are spreading in Sarn. There is no concrete answer to whether the council is "
        "hiding his death."
    )
    claims = claims_of(text)
    assert [d.by.value for d in claims.disclaimers] == ["outlet"]
    assert claims[0].self_unverified
    assert not claims_of("There was no answer to the letter that Brell sent to Sarn in May.").disclaimers


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("“I can't swing full,” Brell said.", 0),
        ("“There is no way to get the ship back to Norway,” Brell said.", 0),
        ("“We cannot verify the report,” Brell said.", 1),
    ],
)
def test_who_cannot_do_something_disclaims_only_where_he_could_not_check(
    claims_of: Callable[..., Claims], text: str, count: int
) -> None:
    assert len(claims_of(text).disclaimers) == count
