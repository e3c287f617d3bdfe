from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims


@pytest.mark.parametrize(
    ("text", "quote", "speaker"),
    [
        (
            'The state channel insisted guards and pilots had "stopped a raid on the depot by smugglers".',
            'guards and pilots had "stopped a raid on the depot by smugglers"',
            "state channel",
        ),
        (
            'But state radio insisted guards and rescue workers had "stopped a raid on the depot by smugglers".',
            'guards and rescue workers had "stopped a raid on the depot by smugglers"',
            "state radio",
        ),
        (
            "According to the Sarn Herald, Keller, 58, has allegedly told her staff that the roof must be mended.",
            "Keller, 58, has allegedly told her staff that the roof must be mended",
            "Sarn Herald",
        ),
        (
            "Norway 's Weather Agency said icebergs 10 to 40 meters high ran aground near two harbours .",
            "icebergs 10 to 40 meters high ran aground near two harbours",
            "Norway 's Weather Agency",
        ),
    ],
)
def test_what_is_said_has_its_subject(claims_of: Callable[..., Claims], text: str, quote: str, speaker: str) -> None:
    (claim,) = claims_of(text)
    assert claim.quote == quote
    assert claim.attribution is not None
    assert claim.attribution.speaker == speaker


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (
            "According to the Herald, the mill's owner, Ada Keller, has sold the yard in Sarn.",
            "the mill's owner, Ada Keller, has sold the yard in Sarn",
        ),
        ("Brell told reporters the yard in Sarn had been sold.", "the yard in Sarn had been sold"),
        ("Brell said on Monday the yard in Sarn had been sold.", "the yard in Sarn had been sold"),
    ],
)
def test_who_is_told_and_when_is_no_subject(claims_of: Callable[..., Claims], text: str, quote: str) -> None:
    assert [c.quote for c in claims_of(text)] == [quote]
