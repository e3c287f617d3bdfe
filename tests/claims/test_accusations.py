"""That a disclaimer of allegations leaves the answer to them alone: <covered>, [left alone]."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims

OUTLET = "The Harbour Times"
PASSAGES = {
    "the allegations are not what the ministry denies": (
        "<The herders said that guards had burned 12 huts.> <They said a boy was shot.> [The ministry denied that its "
        "men had entered the village.] The Harbour Times could not verify the allegations."
    ),
    "nor what it says in rejecting them": (
        "<The herders accused guards of burning 12 huts.> [The ministry rejected the allegations, saying its men were "
        "in Solby.] The Harbour Times could not verify the allegations."
    ),
    "their allegations are not": (
        "<The herders said that guards had burned 12 huts.> [The ministry denied that its men had entered the "
        "village.] The Harbour Times could not verify their allegations."
    ),
    "either side's are": (
        "<The herders said that guards had burned 12 huts.> <The ministry denied that its men had entered the "
        "village.> The Harbour Times could not verify either side's allegations."
    ),
    "the claims are those of both": (
        "<The herders said that guards had burned 12 huts.> <The ministry denied that its men had entered the "
        "village.> The Harbour Times could not verify the claims."
    ),
    "an allegation told only by who denies it is meant": (
        "<The ministry denied the herders' allegation that guards had burned 12 huts.> The Harbour Times could not "
        "verify the allegation."
    ),
}


@pytest.mark.parametrize("passage", PASSAGES.values(), ids=PASSAGES)
def test_the_answer_is_left_alone(claims_of: Callable[..., Claims], passage: str) -> None:
    text = re.sub(r"[<>\[\]]", "", passage)
    claims = claims_of(text, outlet=OUTLET)
    for covered, alone in re.findall(r"<([^>]*)>|\[([^\]]*)\]", passage):
        start = text.index(covered or alone)
        inside = [c for c in claims if c.span.start < start + len(covered or alone) and c.span.end > start]
        assert any(c.self_unverified for c in inside) == bool(covered), covered or alone
