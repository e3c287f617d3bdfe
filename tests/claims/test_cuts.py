from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims


def test_a_subject_joined_to_a_noun_by_the_parser_opens_its_clause(claims_of: Callable[..., Claims]) -> None:
    text = "Crocodiles are a common feature of the north and numbers have increased since 1971."
    assert [c.quote for c in claims_of(text)][-1] == "numbers have increased since 1971"


def test_a_list_of_objects_is_not_cut(claims_of: Callable[..., Claims]) -> None:
    assert len(claims_of("The club has sold cars and vans and has closed two shops in May.")) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Either the guards in Sarn had four keys each, or they had left the gate to the yard open on Monday.",
        "The plant in Sarn will close in May or the owners will sell it to Brell for 40 million euros.",
    ],
)
def test_neither_side_of_an_or_is_told_alone(claims_of: Callable[..., Claims], text: str) -> None:
    assert len(claims_of(text)) <= 1


def test_a_clause_begins_behind_an_and_not_within_who_backed_it(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Keller often attacked Brell during the race for his ties to the mill, so it will startle many of his "
        "voters the very same club which backed Keller's campaign has asked the mill to support Brell."
    )
    assert not any(c.quote.endswith("which backed") for c in claims_of(text))


def test_the_last_of_a_list_opens_no_clause(claims_of: Callable[..., Claims]) -> None:
    text = (
        "Thousands of users in Norway are offline after damage to cables connecting Sarn, Norby and Lund took down a "
        "route for internet traffic."
    )
    assert [c.quote for c in claims_of(text)] == [text.rstrip(".")]


def test_two_clauses_before_one_source_are_told_apart(claims_of: Callable[..., Claims]) -> None:
    text = "Police arrested six men in Sarn on Monday, and two more may be held this week, a source said."
    assert [(c.quote, c.modality.value) for c in claims_of(text)] == [
        ("Police arrested six men in Sarn on Monday", "asserted"),
        ("two more may be held this week", "hedged"),
    ]
    one = "Ana Ruiz said the yard that Brell bought in May, and which he sold, employed 40 people."
    assert len(claims_of(one)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Two people died and five were hurt when a roof collapsed in Lund on Friday.",
        "Six soldiers were killed and eleven wounded in an attack on a checkpoint near Sarn.",
        "A man was killed and his wife was injured when their car hit a tree in Norby.",
        "Four miners were killed and two are still missing after an explosion at the Norby pit.",
    ],
)
def test_two_counts_of_one_accident_share_what_follows_both(claims_of: Callable[..., Claims], text: str) -> None:
    assert [c.quote for c in claims_of(text)] == [text.rstrip(".")]


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        ("Twelve people had died and 40 were missing.", ["Twelve people had died", "40 were missing"]),
        (
            "Two people died in Lund and five were hurt when a roof fell in Norby.",
            ["Two people died in Lund", "five were hurt when a roof fell in Norby"],
        ),
        (
            "The bridge collapsed and police closed the road to Norby.",
            ["The bridge collapsed", "police closed the road to Norby"],
        ),
    ],
)
def test_what_has_an_end_of_its_own_is_cut(claims_of: Callable[..., Claims], text: str, quotes: list[str]) -> None:
    assert [c.quote for c in claims_of(text)] == quotes
