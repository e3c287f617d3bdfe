from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Oren Brell said: “I urge all drivers in Sarn to think of the guard who was on duty this morning.”",
        'Otherwise, the bank in Sarn would have used the word "loan".',
        "If, for example, the bell weighs two tons, the bronze alone costs $6,000.",
        "So either the seven guards had four keys each, or each of them borrowed 20 keys in five nights.",
        "Or all 28 guards in Sarn were awake and about to leave.",
        "Look at that last line: if a town the size of Sarn only recorded 31 fires last year, then it has no problem.",
        "“A lie,” Mr. Brell said.",
        "As I wrote in December:",
        "The Whole Race In Sarn Is Hinging On These 2 Towns… It is close.",
        '<tweet author="@oren" date="March 7, 2016">The 40 votes of Sarn and Norby went to Brell<tweet/>.',
        "It lost 40 votes in Sarn, too. https://t.co/abcdef — Oren Brell (@oren) August 2, 2016",
        "RELATED: Brell sold the mill in Sarn for 40 million euros",
    ],
)
def test_what_says_nothing_to_be_so_is_no_claim(claims_of: Callable[..., Claims], text: str) -> None:
    assert not claims_of(text)


@pytest.mark.parametrize(
    "text",
    [
        "Brell urged all drivers in Sarn on Monday to leave 20 cars at home.",
        "Mayor Oren Brell met Ada Keller in Sarn on Monday.",
        "If the mill in Sarn closes in May, 40 workers will lose their jobs.",
        "Either Brell or Keller signed the contract for the yard in May.",
        "“We closed the mill in Sarn in May,” Brell said.",
        "Related parties of the bank in Sarn sold 40 shares in May.",
        "The temperature in Sarn was < 3 degrees on Monday.",
    ],
)
def test_what_was_done_or_said_is_one(claims_of: Callable[..., Claims], text: str) -> None:
    assert claims_of(text)


def test_the_first_time_is_no_time_to_act(claims_of: Callable[..., Claims]) -> None:
    assert claims_of("This was reportedly the first time the army used gas in an attack in Norby.")
    assert not claims_of("The mayor said it was time to act.")


def test_who_said_what_stands_on_the_next_line_is_no_claim(claims_of: Callable[..., Claims]) -> None:
    (found,) = claims_of("The founder of the club, Hugo Hale, said:\nThe ship sank off Brell in 1950.")
    assert (found.wording, found.attribution and found.attribution.speaker) == (
        "The ship sank off Brell in 1950",
        "Hugo Hale",
    )
