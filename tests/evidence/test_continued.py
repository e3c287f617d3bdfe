"""continued: whose account an outlet's own sentence goes on with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import claimcheck
from claimcheck import Corpus, verify

if TYPE_CHECKING:
    from pathlib import Path

ARTICLE = """---
title: Bus leaves the road near Ostby
outlet: The Daily Ledger
published: 2024-05-09
---

A bus left the road near Ostby on Wednesday evening.

Fourteen passengers were taken to hospital, the fire brigade said.
"""


def _stance(folder: Path, report: str) -> tuple[str, bool]:
    (folder / "c").mkdir()
    (folder / "a.md").write_text(ARTICLE, encoding="utf-8")
    head = (
        "---\ntitle: Bus in the ditch\noutlet: Ostby Post\npublished: 2024-05-09\n---\n\nA bus went into a ditch.\n\n"
    )
    (folder / "c" / "r.md").write_text(f"{head}{report}\n", encoding="utf-8")
    report_ = verify(claimcheck.read_article(folder / "a.md"), sources=[Corpus(folder / "c")])
    finding = next(f for f in report_.findings if "Fourteen" in f.claim.quote)
    told = next(e for e in finding.evidence if "14" in e.passage.quote)
    return told.stance.value, told.own


@pytest.mark.parametrize(
    ("report", "stance"),
    [
        ("The fire brigade said the bus had overturned. Fourteen (14) passengers were taken to hospital.", "repeats"),
        ("The fire brigade said the bus had overturned. It was dark. 14 passengers were taken to hospital.", "repeats"),
        # another spoke in between
        (
            "The fire brigade said it overturned. The driver said he braked. 14 passengers were taken to hospital.",
            "supports",
        ),
        # another paragraph
        ("The fire brigade said the bus had overturned.\n\n14 passengers were taken to hospital.", "supports"),
        ("14 passengers were taken to hospital. The fire brigade said the bus had overturned.", "supports"),
    ],
)
def test_an_own_sentence_right_behind_the_claims_own_source_only_repeats_it(
    tmp_path: Path, report: str, stance: str
) -> None:
    assert _stance(tmp_path, report) == (stance, stance == "repeats")
