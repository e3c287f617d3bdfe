from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from claimcheck.claims.claim import Modality

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims


@pytest.mark.parametrize(
    ("text", "modality", "cue"),
    [
        ("The port employs 300 people.", Modality.ASSERTED, None),
        ("The port could dismiss up to 90 workers.", Modality.HEDGED, "could"),
        ("The fire was reportedly caused by a faulty cable.", Modality.HEDGED, "reportedly"),
        ("Lisbon expects the first ships to arrive in May.", Modality.HEDGED, "expects"),
        ("The navy is expected to send 12 ships.", Modality.HEDGED, "expected"),
        ("Ana Ruiz claimed that 40 boats had sunk.", Modality.HEDGED, "claimed"),
        ("Ana Ruiz denied that 40 boats had sunk.", Modality.DENIED, "denied"),
        ("No worker has been dismissed for striking in Lowport.", Modality.DENIED, "No"),
        ("The bridge has not been closed since 1990.", Modality.DENIED, "not"),
        ("Ana Ruiz said reports of 40 sunken boats were “groundless rumors.”", Modality.DENIED, "groundless"),
        ("No more than 40 boats sank in the storm.", Modality.ASSERTED, None),
        ("The plant would close on June 30, Ana Ruiz said.", Modality.ASSERTED, None),
    ],
)
def test_the_word_that_decides(
    claims_of: Callable[..., Claims], text: str, modality: Modality, cue: str | None
) -> None:
    claim = claims_of(text)[0]
    assert (claim.modality, claim.modality_cue) == (modality, cue)
