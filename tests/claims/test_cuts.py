from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims


def test_a_subject_joined_to_a_noun_by_the_parser_opens_its_clause(claims_of: Callable[..., Claims]) -> None:
    text = "Crocodiles are a common feature of the north and numbers have increased since 1971."
    assert [c.quote for c in claims_of(text)][-1] == "numbers have increased since 1971"


def test_a_list_of_objects_is_not_cut(claims_of: Callable[..., Claims]) -> None:
    assert len(claims_of("The club has sold cars and vans and has closed two shops in May.")) == 1
