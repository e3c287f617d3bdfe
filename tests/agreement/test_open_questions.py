"""Questions that a text asks and does not answer."""

from __future__ import annotations

import pytest

from claimcheck import compare


@pytest.mark.parametrize(
    ("claim", "report", "stance"),
    [
        ("The mill polluted the lake.", "Did the mill pollute the lake? Divers took samples on Friday.", "silent"),
        (
            "The plant poisoned the river.",
            "Did the plant poison the river? Inspectors took samples on Monday.",
            "silent",
        ),
        (
            "The river was poisoned.",
            "Did the mill poison the river? Inspectors found that it had been poisoned.",
            "supports",
        ),
        ("The minister took bribes.", "Did the minister take bribes? Yes, the court found.", "supports"),
    ],
)
def test_an_open_question_bears_nothing_out(claim: str, report: str, stance: str) -> None:
    assert compare(claim, report).stance.value in stance.split("|")
