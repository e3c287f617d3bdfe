"""Whom the outlet met is who speaks next; titles and pronouns tell who a person is."""

from __future__ import annotations

import pytest

import claimcheck
from claimcheck import Article

HEAD = "Halina Wrobel led the briefing on Monday. She spoke of 14 missing men.\n\n"


@pytest.mark.parametrize(
    ("text", "quote", "speaker"),
    [
        (
            f"{HEAD}Afterwards we caught up with Tomas Reiner in the car park. “The pumps were new,” he said.",
            "pumps",
            0,
        ),
        (f"{HEAD}We spoke to Tomas Reiner on the pier. The pumps were new, he said.", "pumps", 0),
        (f"{HEAD}Our reporter met Tomas Reiner in his shop. The pumps were new, he said.", "pumps", 0),
        (f"{HEAD}From the mine came Dr Tomas Reiner. The pumps were new, he said.", "pumps", 0),
        # not the outlet's meeting: she goes on
        (f"{HEAD}The minister spoke to Tomas Reiner on Sunday. The pumps were new, Wrobel said.", "pumps", 1),
        (f"{HEAD}She had met Tomas Reiner on Sunday. The pumps were new, she said.", "pumps", 1),
    ],
)
def test_whom_the_outlet_met_speaks_next(text: str, quote: str, speaker: int) -> None:
    claim = next(c for c in claimcheck.find_claims(Article(text=text)) if quote in c.quote.lower())
    assert claim.attribution is not None
    assert claim.attribution.speaker == ("Tomas Reiner", "Halina Wrobel")[speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Foreign Ministry said in a statement that it was sorry. “Nine guards were hurt,” the statement said.", 0),
        ("Foreign Ministry officials wrote a letter. “Nine guards were hurt,” the letter said.", 1),
        ("A letter lay on the desk. “Nine guards were hurt,” the letter said.", 1),
    ],
)
def test_a_statement_speaks_for_whoever_made_it(text: str, speaker: int) -> None:
    claim = next(c for c in claimcheck.find_claims(Article(text=text)) if "Nine" in c.quote)
    assert claim.attribution is not None
    assert (claim.attribution.speaker == "Foreign Ministry") is (speaker == 0)
