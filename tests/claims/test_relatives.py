from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The tunnel, which the contractor says was inspected in May 2021, caved in on 4 June 2021.",
            [("The tunnel caved in on 4 June 2021", ""), ("The tunnel was inspected in May 2021", "contractor")],
        ),
        (
            "The bridge, which according to the council was closed in May 2021, fell on 4 June 2021.",
            [("The bridge fell on 4 June 2021", ""), ("The bridge was closed in May 2021", "council")],
        ),
        (
            "Karl Hale, who prosecutors say stole 4 million euros, left the country in May 2021.",
            [("Karl Hale left the country in May 2021", ""), ("Karl Hale stole 4 million euros", "prosecutors")],
        ),
        (
            "Police said the tunnel, which the contractor says was inspected in May 2021, was locked.",
            [("The tunnel was locked", "Police"), ("The tunnel was inspected in May 2021", "contractor")],
        ),
    ],
)
def test_a_clause_with_a_source_of_its_own_is_told_apart(
    claims_of: Callable[..., Claims], text: str, told: list[tuple[str, str]]
) -> None:
    assert [(c.wording, c.attribution.speaker if c.attribution else "") for c in claims_of(text)] == told


def test_its_figures_and_days_are_not_those_of_the_rest(claims_of: Callable[..., Claims]) -> None:
    first, second = claims_of("The ship, which the owner says lost 40 containers in May 2021, sank on 4 June 2021.")
    assert ([q.text for q in first.quantities], [t.text for t in first.times]) == ([], ["4 June 2021"])
    assert ([q.text for q in second.quantities], [t.text for t in second.times]) == (["40 containers"], ["May 2021"])


def test_a_clause_that_says_which_one_is_meant_stays_with_its_noun(claims_of: Callable[..., Claims]) -> None:
    (claim,) = claims_of("Officers arrested a man who police say fired the shots.")
    assert claim.wording == "Officers arrested a man who police say fired the shots"


def test_a_clause_with_another_subject_is_told_whole(claims_of: Callable[..., Claims]) -> None:
    (claim,) = claims_of("The ship, which the army said it had sunk, reached the port of Sarn on 4 June 2021.")
    assert claim.attribution is None


def test_what_somebody_did_who_also_said_something_is_kept(claims_of: Callable[..., Claims]) -> None:
    first, second = claims_of("Ana Ruiz, who said the bridge had cost 40 million euros, left the town on 4 June 2021.")
    assert (first.wording, first.attribution) == ("Ana Ruiz left the town on 4 June 2021", None)
    assert second.wording == "The bridge had cost 40 million euros"
