"""What is told by a noun reads as a sentence, with what belongs to it and with whoever did it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        (
            "Harbour Steel on Tuesday reported a 14% fall in net profit to $31 million, hurt by weak orders.",
            "Harbour Steel reported a 14% fall in net profit to $31 million, hurt by weak orders",
        ),
        (
            "The airline reported a loss of $40 million for the year to March.",
            "The airline reported a loss of $40 million for the year to March",
        ),
        ("The bank announced 300 job cuts at its Lund office.", "The bank announced 300 job cuts at its Lund office"),
        ("Hale said Norvax announced a $3m fund for farmers.", "Norvax announced a $3m fund for farmers"),
        ("Hale said it announced a $3m fund for farmers.", "It announced a $3m fund for farmers"),
    ],
)
def test_who_reports_or_announces_what_is_its_own_is_named(
    claims_of: Callable[..., Claims], text: str, wording: str
) -> None:
    assert [c.wording for c in claims_of(text)] == [wording]


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Police confirmed two deaths at the quarry in Norby.", "There were two deaths at the quarry in Norby"),
        ("Police in Marn reported a blast at the Norby quarry.", "There was a blast at the Norby quarry"),
        ("Local media reported three arrests in Marn.", "There were three arrests in Marn"),
        ("The Mail said police confirmed two deaths at the mill.", "There were two deaths at the mill"),
        (
            "The clinic confirmed 12 new deaths, taking the toll to 340.",
            "There were 12 new deaths, taking the toll to 340",
        ),
    ],
)
def test_what_happened_is_told_without_who_confirmed_it(
    claims_of: Callable[..., Claims], text: str, wording: str
) -> None:
    assert [c.wording for c in claims_of(text)] == [wording]


def test_its_source_stays(claims_of: Callable[..., Claims]) -> None:
    (claim,) = claims_of("The airline reported a loss of $40 million.")
    assert claim.attribution is not None
    assert (claim.attribution.cue, claim.quote) == ("reported", "a loss of $40 million")


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("The minister confirmed 12 deaths in a statement.", "There were 12 deaths"),
        ("Hale confirmed the deaths of three miners to AFP.", "The deaths of three miners"),
        ("The bank announced a 4% rise in deposits, citing strong demand.", "The bank announced a 4% rise in deposits"),
        ("The ministry reported 45 new infections on Monday.", "There were 45 new infections"),
        ("The Sarn Post reported a 4% fall in rents.", "A 4% fall in rents"),
    ],
)
def test_when_and_to_whom_it_was_told_is_left_out(claims_of: Callable[..., Claims], text: str, wording: str) -> None:
    assert [c.wording for c in claims_of(text)] == [wording]


def test_a_figure_is_not_cut_at_a_word_that_looks_like_a_verb(claims_of: Callable[..., Claims]) -> None:
    (claim,) = claims_of("The governor announced a compensation of Rs 7 lakh each to the families of the deceased.")
    assert claim.quote == "a compensation of Rs 7 lakh each to the families of the deceased"
