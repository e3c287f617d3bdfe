from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims

LEAD = "The bridge at Lowport was closed on Monday after a barge struck it. "


@pytest.mark.parametrize(
    "text",
    [
        "The Lowport Echo is published every Wednesday.",
        "The Echo's foreign coverage is supported by its readers.",
        "Lowport Echo writers Hugo Lem and Ana Brice contributed to this report.",
        "Reach reporter Ty Boone at the newsroom or follow him online.",
        "The views expressed here are the author's own.",
        "That concludes our coverage for today.",
        "We are taking a short break.",
        "This newsletter comes out on the first Friday of the month.",
    ],
)
def test_what_the_newsroom_says_of_its_own_work_is_no_claim(claims_of: Callable[..., Claims], text: str) -> None:
    assert [c.sentence.of(LEAD + text) for c in claims_of(LEAD + text, outlet="Lowport Echo")] == [LEAD.strip()]


@pytest.mark.parametrize(
    "text",
    [
        "We asked 40 councils, and 31 of them had no plan.",
        "The Lowport Echo has learned that the barge had no licence.",
        "The Lowport Echo can reveal that the barge had no licence.",
        "“We are closing the yard in Dorn on Friday,” Ana Ruiz said.",
        "This bridge carries 4,000 cars a day.",
    ],
)
def test_what_the_newsroom_found_and_what_others_say_are_claims(claims_of: Callable[..., Claims], text: str) -> None:
    assert len(claims_of(LEAD + text, outlet="Lowport Echo")) > 1


@pytest.mark.parametrize(
    "text",
    [
        "All defendants are presumed innocent until proven guilty.",
        "An arrest is not a conviction, and all suspects are presumed innocent until proven guilty in court.",
        "An indictment is merely an allegation.",
        "For advertising enquiries contact sales@lowport.example or call +44 20 7946 0018.",
    ],
)
def test_what_every_report_of_a_crime_adds_is_no_claim(claims_of: Callable[..., Claims], text: str) -> None:
    assert [c.sentence.of(LEAD + text) for c in claims_of(LEAD + text)] == [LEAD.strip()]


def test_what_a_court_held_of_one_man_is(claims_of: Callable[..., Claims]) -> None:
    assert len(claims_of("The court said Hugo Lem was innocent of the theft in Lowport.")) == 1
