from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        (
            "The bridge in Sarn has been shut since May, while the tunnel under the bay has been open all year.",
            ["The bridge in Sarn has been shut since May", "the tunnel under the bay has been open all year"],
        ),
        (
            "While Keller's shop in Sarn has closed, Brell's two stores in Norby will open in May.",
            ["Keller's shop in Sarn has closed", "Brell's two stores in Norby will open in May"],
        ),
        (
            "The bank paid the fine in May, even though its lawyers appealed against it in June.",
            ["The bank paid the fine in May", "its lawyers appealed against it in June"],
        ),
        (
            "One fact has hurt sales of the watch in Norway: Brell has named no date for its release in May.",
            ["One fact has hurt sales of the watch in Norway", "Brell has named no date for its release in May"],
        ),
    ],
)
def test_a_clause_set_against_another_is_told_by_itself(
    claims_of: Callable[..., Claims], text: str, quotes: list[str]
) -> None:
    found = [c.quote for c in claims_of(text)]
    assert found == [q for q in quotes if q in found]
    assert quotes[-1] in found


def test_a_not_in_one_of_them_denies_nothing_in_the_other(claims_of: Callable[..., Claims]) -> None:
    text = "While the mill in Sarn has not reopened, Brell's two stores in Norby opened in May."
    assert [c.modality.value for c in claims_of(text)] == ["denied", "asserted"]


@pytest.mark.parametrize(
    "text",
    [
        "Keller ran the mill in Sarn for nine years, while he was mayor of Norby.",  # only when
        "Brell is not expected to attend the fair in Sarn on Monday, though several of his partners are.",
        "Keller spent 40,000 euros on the yard (note: half of it was lent by Brell and his partners).",
        "The fair in Sarn has had three parts since May: a market in the square, a race on Sunday and a show of ships.",
    ],
)
def test_what_would_not_stand_alone_is_not_cut(claims_of: Callable[..., Claims], text: str) -> None:
    assert [c.quote for c in claims_of(text)] == [text.rstrip(".")]


def test_a_clause_that_is_left_open_after_though_goes_out(claims_of: Callable[..., Claims]) -> None:
    text = (
        "The diver left the quay in Sarn on Monday, though whether this diver had a hand in the break-in "
        "at the museum minutes later is still unconfirmed."
    )
    (claim,) = claims_of(text)
    assert claim.quote == "The diver left the quay in Sarn on Monday"
