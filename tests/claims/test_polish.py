"""Polish: what of a sentence's marks does not stand in a wording."""

from __future__ import annotations

import pytest

from claimcheck.claims.polish import polished


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Hale (left in May) met Ruiz", "Hale (left in May) met Ruiz"),
        ("However, the mill was sold", "The mill was sold"),
        ("However fast it sank, 12 were saved", "However fast it sank, 12 were saved"),
        ("the mill, however, was sold", "The mill was sold"),
        ("the mill was sold, however", "The mill was sold"),
        ("Orlo 's harbour is shut ` ` for good", "Orlo's harbour is shut for good"),
        ("(the mill was sold", "The mill was sold"),
        ("(the) mill was sold", "(the) mill was sold"),
        ("the mill was sold…", "The mill was sold"),
    ],
)
def test_what_belongs_to_what_stood_around_goes(words: str, said: str) -> None:
    assert polished(words) == said
