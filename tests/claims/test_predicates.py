"""Statements without a finite verb are given one, and nothing else."""

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
            "The hackers claim to hold the details of 9 million people.",
            "The hackers hold the details of 9 million people",
        ),
        ("Hask claims to have lost $4,000.", "Hask has lost $4,000"),
        ("TarNet expected to restore power by 9 May 2025.", "TarNet will restore power by 9 May 2025"),
        ("A video shows soldiers firing on a car.", "Soldiers are firing on a car"),
        ("The ministry put the number of injured at 340.", "The number of injured is 340"),
    ],
)
def test_it_has_a_finite_verb(claims_of: Callable[..., Claims], text: str, wording: str) -> None:
    assert [c.wording for c in claims_of(text)] == [wording]


def test_who_says_that_something_is_so_needs_none(claims_of: Callable[..., Claims]) -> None:
    assert [c.wording for c in claims_of("The ministry put 340 men on trial, a lawyer said.")] == [
        "The ministry put 340 men on trial"
    ]


def test_a_name_that_begins_small_takes_no_article(claims_of: Callable[..., Claims]) -> None:
    (claim,) = claims_of("Mayor al-Sham claims to have sold 40 cars.")
    assert "the al-Sham" not in claim.wording
    assert not claim.wording.startswith("The al-Sham")
