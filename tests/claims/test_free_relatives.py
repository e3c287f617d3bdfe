from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Norland on Friday tested what it said was a new torpedo with a range of 900 km.", "said"),
        ("The raid killed what the army in Sarn said were 20 fighters.", "said"),
        ("The group posted what it says are photos of 12 hostages.", "says"),
        ("The Anchor published what it claimed were bank records of the mayor.", "claimed"),
        ("The rebels released footage of what they claimed was the captured radio mast in Sarn.", "claimed"),
        ("Police found what they believe is the body of a missing hiker in Sarn.", "believe"),
        ("Norland launched what it called a spy satellite on Tuesday.", "called"),
        ("The army bombed what it described as a rebel arms store in Sarn.", "described"),
    ],
)
def test_what_something_is_is_left_to_who_says_so(claims_of: Callable[..., Claims], text: str, cue: str) -> None:
    (claim,) = claims_of(text, outlet="The Karlow Courier")
    assert claim.quote == text[:-1]
    assert claim.attribution is None
    assert (claim.modality.value, claim.modality_cue) == ("hedged", cue)


@pytest.mark.parametrize(
    "text",
    [
        "Two people died in Sarn in what police called a tragic accident.",
        "The mayor of Sarn resigned over what she described as threats to her family.",
        "Norland is facing what it called a hard winter in the north.",
        "The firm was fined in Sarn for what the regulator said were 300 breaches of the rules.",
    ],
)
def test_a_name_for_the_setting_casts_no_doubt_on_the_event(claims_of: Callable[..., Claims], text: str) -> None:
    assert [c.modality.value for c in claims_of(text)] == ["asserted"]


def test_what_somebody_said_may_be_told_behind_it(claims_of: Callable[..., Claims]) -> None:
    (claim,) = claims_of("What the minister said was that taxes would rise by 4 percent.")
    assert (claim.quote, claim.modality.value) == ("taxes would rise by 4 percent", "asserted")
