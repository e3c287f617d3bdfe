from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims


@pytest.mark.parametrize(
    "text",
    [
        "The firm announced the Brell offer after the market closed.",
        "The court has dismissed the fraud allegation.",
        "The Sarn Bank announced a new fund for farmers.",
        "Fishermen in Sarn continue to report strange lights that give rise to the rumour that the wreck has moved.",
    ],
)
def test_where_only_a_thing_is_named_the_whole_sentence_is_told(claims_of: Callable[..., Claims], text: str) -> None:
    (claim,) = claims_of(text)
    assert claim.quote == text.rstrip(".")
    assert claim.attribution is None


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The minister confirmed two deaths.", "two deaths"),
        ("The ministry reported a fire at the Norby mill.", "a fire at the Norby mill"),
        ("The firm denied losing aircraft over Sarn.", "losing aircraft over Sarn"),
    ],
)
def test_what_tells_of_something_that_happened_stays(claims_of: Callable[..., Claims], text: str, quote: str) -> None:
    (claim,) = claims_of(text)
    assert claim.quote == quote
    assert claim.attribution is not None
