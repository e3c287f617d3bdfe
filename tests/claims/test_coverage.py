from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims

OUTLET = "The Harbour Times"


def unverified(claims: Claims) -> list[str]:
    return [c.quote for c in claims if c.self_unverified]


def test_this_figure_is_the_figure_just_given(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The port employs 300 people. Anchor News reported that it could dismiss up to 90 workers. "
        "The Harbour Times has not been able to verify this figure."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["it could dismiss up to 90 workers"]


def test_neither_count_covers_the_last_two(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The union said 300 workers walked out. The company said 90 workers walked out. "
        "Neither count could be independently verified."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["300 workers walked out", "90 workers walked out"]


def test_a_clause_covers_the_claim_of_its_own_sentence(claims_of: Callable[..., Claims]) -> None:
    text = "Ana Ruiz said 40 boats had sunk, a figure the Harbour Times was unable to confirm. It rained on Monday."
    assert unverified(claims_of(text, outlet=OUTLET)) == ["40 boats had sunk"]


def test_a_word_of_the_claim_points_at_it(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Bonuses may be capped at $500, according to a person briefed on the terms. The staff remember better years. "
        "The Harbour Times could not confirm the cap."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["Bonuses may be capped at $500"]


def test_at_the_head_of_a_section_it_looks_forward(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The ferry sank on Sunday.\n\nVoices from the pier\n\n"
        "It was not possible to verify the accounts of survivors.\n\n"
        "Ana Ruiz, a teacher, said the doors had been chained shut. Tom Hale, a trader, said the lights failed early."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == ["the doors had been chained shut", "the lights failed early"]


def test_the_document_covers_what_is_said_of_it(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The yard is cutting 12% of its staff, chief executive Ana Ruiz told workers in a memo. "
        "“The cuts will save $2 million,” she wrote.\n\n"
        "The document carries no signature, and the Harbour Times has been unable to authenticate it."
    )
    assert unverified(claims_of(text, outlet=OUTLET)) == [
        "The yard is cutting 12% of its staff",
        "The cuts will save $2 million",
    ]


def test_a_third_partys_doubt_leaves_the_claim_unflagged(claims_of: Callable[..., Claims]) -> None:
    text = "Ana Ruiz said 40 boats had sunk. The coast guard said it could not confirm the figure."
    claims = claims_of(text, outlet=OUTLET)
    assert unverified(claims) == []
    assert [d.targets for d in claims.disclaimers] == [("c01",)]
