"""What befell somebody who speaks is told by the outlet, however it is told by the way."""

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
            "“It came at night,” said Marta Kell, 52, whose house in Norby was swept away.",
            "Marta Kell’s house in Norby was swept away",
        ),
        (
            "“We want answers,” said Karl Hale, who lost two sons in the Norby mine fire in 2019.",
            "Karl Hale lost two sons in the Norby mine fire in 2019",
        ),
        (
            "The road was flooded within minutes, said Ana Ruiz, whose brother was killed in the landslide.",
            "Ana Ruiz’s brother was killed in the landslide",
        ),
    ],
)
def test_it_is_a_claim_of_its_own(claims_of: Callable[..., Claims], text: str, wording: str) -> None:
    assert [c.wording for c in claims_of(text) if c.attribution is None] == [wording]


@pytest.mark.parametrize(
    "text",
    [
        "“It is a good plan,” said Ana Ruiz, who runs a bakery in Norby.",
        "“It is a good plan,” said Ana Ruiz, who was not injured in the fire.",
        "“It is a good plan,” said Ana Ruiz, who could lose her job.",
        "“It is a good plan,” said Ana Ruiz, whose father drowned.",
        "“It is a good plan,” said a woman who lost her job.",
    ],
)
def test_who_somebody_is_and_what_did_not_happen_is_none(claims_of: Callable[..., Claims], text: str) -> None:
    assert not [c for c in claims_of(text) if c.attribution is None]


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("“I saw two men jump from the bridge,” said Rosa Kell.", "I saw two men jump from the bridge"),
        ("“I heard a woman screaming for help,” said Rosa Kell.", "I heard a woman screaming for help"),
        ("“I saw that the bridge was closed,” said the mayor of Norby.", "the bridge was closed"),
    ],
)
def test_what_a_witness_saw_is_a_claim(claims_of: Callable[..., Claims], text: str, quote: str) -> None:
    assert [c.quote for c in claims_of(text)] == [quote]


@pytest.mark.parametrize("text", ["“I saw my father struggle for years,” Hale said.", "“I saw it coming,” Hale said."])
def test_what_somebody_saw_of_a_life_is_none(claims_of: Callable[..., Claims], text: str) -> None:
    assert not claims_of(text)


def test_a_quotation_that_goes_on_in_the_next_paragraph_tells_it_once(claims_of: Callable[..., Claims]) -> None:
    first = "“Two trucks came at night,” said Marta Kell, who was wounded in the Norby raid.\n\n"
    claims = claims_of(f"{first}“The trucks left for Norby on May 11, 2005.”\n\nThe mayor closed the school on Friday.")
    assert [c.wording for c in claims if "wounded" in c.wording] == ["Marta Kell was wounded in the Norby raid"]
    assert all(c.sentence.covers(c.span) for c in claims)
