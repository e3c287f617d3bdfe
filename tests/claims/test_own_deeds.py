"""Own deeds: where "it" and "they" in what somebody says mean whoever says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Norvax Corp. said it amended its bylaws in May.", "Norvax Corp amended its bylaws in May"),
        ("Norvax Corp. said it is looking for 40 engineers.", "Norvax Corp is looking for 40 engineers"),
        (
            "Norvax Corp. said it was aware of 12 attacks on the mill.",
            "Norvax Corp was aware of 12 attacks on the mill",
        ),
        ("Two city officials said they feared another 40 floods.", "Two city officials feared another 40 floods"),
        ("Investigators said they found 12 boats in Lowport.", "Investigators found 12 boats in Lowport"),
        (
            "The Navy of Orlo denied the report. The Navy of Orlo said it had sunk 12 boats.",
            "The Navy of Orlo had sunk 12 boats",
        ),
        ("norvax lost a mill. norvax said it had sold 12 boats.", "Norvax had sold 12 boats"),
    ],
)
def test_it_is_whoever_speaks(claims_of: Callable[..., Claims], text: str, wording: str) -> None:
    assert claims_of(text)[-1].wording == wording


@pytest.mark.parametrize(
    "text",
    [
        "Norvax Corp. said it was too early to count the 12 boats.",
        "Norvax Corp. said it had cost 12 million euros.",
        "Norvax Corp. said it took 12 days to lift the boats.",
        "Norvax Corp. said they had fled 12 days before.",
        "Two city officials said it would close 12 schools.",
        "Two city officials said they were 12 years old.",
    ],
)
def test_it_stays_where_anything_may_be_meant(claims_of: Callable[..., Claims], text: str) -> None:
    assert claims_of(text)[-1].wording.split()[0].lower() in {"it", "they"}
