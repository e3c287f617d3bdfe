from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims


@pytest.mark.parametrize(
    ("text", "wordings"),
    [
        (
            "Ana Ruiz resigned in May 2021 and was arrested in June 2021.",
            ["Ana Ruiz resigned in May 2021", "Ana Ruiz was arrested in June 2021"],
        ),
        (
            "The two men were arrested in May 2021 and died in custody in June 2021.",
            ["The two men were arrested in May 2021", "The two men died in custody in June 2021"],
        ),
        (
            "The war has cost about 9,000 lives and driven 400,000 people from their homes.",
            ["The war has cost about 9,000 lives", "The war has driven 400,000 people from their homes"],
        ),
        (
            "The two men were arrested in May 2021 and charged with fraud in June 2021.",
            ["The two men were arrested in May 2021", "The two men were charged with fraud in June 2021"],
        ),
        (
            "The plan was approved by the council but has not been put into effect.",
            ["The plan was approved by the council", "The plan has not been put into effect"],
        ),
        (
            "The storm made landfall near Sarn and was moving north at 20 kilometres an hour.",
            ["The storm made landfall near Sarn", "The storm was moving north at 20 kilometres an hour"],
        ),
        (
            "Karl Hale was convicted of fraud in 2012. He spent three years in prison and is now a baker in Brell.",
            [
                "Karl Hale was convicted of fraud in 2012",
                "Karl Hale spent three years in prison",
                "Karl Hale is now a baker in Brell",
            ],
        ),
    ],
)
def test_what_happened_at_another_time_is_told_apart(
    claims_of: Callable[..., Claims], text: str, wordings: list[str]
) -> None:
    assert [c.wording for c in claims_of(text)] == wordings


@pytest.mark.parametrize(
    "text",
    [
        "The blast killed two people and wounded at least nine.",
        "The firm has cut 300 jobs and closed two plants.",
        "Hale bought and sold 300 shares in May.",
        "The bank may close branches in May and is expected to cut jobs in June.",
        "If elected, Ruiz will cut taxes in May but keep the plant open.",
        "The fund bought two houses in 2019 but sold them a year later.",
        "The guards did not close the gate or sound the alarm.",
    ],
)
def test_what_would_not_stand_alone_stays_together(claims_of: Callable[..., Claims], text: str) -> None:
    assert len(claims_of(text)) == 1


def test_each_part_has_its_own_modality_and_days(claims_of: Callable[..., Claims]) -> None:
    first, second = claims_of("The plan was approved in May 2021 but has not been put into effect since 2022.")
    assert (first.modality, second.modality) == ("asserted", "denied")
    assert ([t.text for t in first.times], [t.text for t in second.times]) == (["May 2021"], ["since 2022"])


def test_the_day_before_the_verb_is_the_day_of_both(claims_of: Callable[..., Claims]) -> None:
    _, second = claims_of("On 4 May 2021 the council approved the new bridge but rejected the tunnel.")
    assert [t.text for t in second.times] == ["4 May 2021"]


def test_who_does_it_is_known_of_the_second_part_too(claims_of: Callable[..., Claims]) -> None:
    _, second = claims_of("Ana Ruiz left the bank in May 2021 and was arrested by border guards in June 2021.")
    act = second.acts[0]
    assert act.object is not None
    assert act.subject is not None
    assert (act.doing, act.object.names, act.subject.names) == ("arrested", ("Ana Ruiz",), ("border guards",))


def test_a_deed_before_words_is_told_too(claims_of: Callable[..., Claims]) -> None:
    found = claims_of("Mayor Ana Ruiz opened the Sarn bridge on Monday and said that it had cost 40 million euros.")
    assert [(c.quote, c.attribution is not None) for c in found] == [
        ("Mayor Ana Ruiz opened the Sarn bridge on Monday", False),
        ("it had cost 40 million euros", True),
    ]


def test_a_verdict_of_guilty_is_what_a_court_does(claims_of: Callable[..., Claims]) -> None:
    (claim,) = claims_of("The court found him guilty of murder.")
    assert claim.attribution is None
    assert claim.quote == "The court found him guilty of murder"


@pytest.mark.parametrize(
    ("text", "wordings"),
    [
        (
            "Norrail will sell its 40 yards and cut 1,200 jobs in Sarn.",
            ["Norrail will sell its 40 yards and cut 1,200 jobs in Sarn"],
        ),
        (
            "The army would withdraw 300 troops and put 40 tanks in storage.",
            ["The army would withdraw 300 troops and put 40 tanks in storage"],
        ),
        (
            "The company must sell two plants and shut three mines.",
            ["The company must sell two plants and shut three mines"],
        ),
        (
            "The firm will sell two plants on 3 May 2031 and cut 300 jobs on 4 June 2031.",
            ["The firm will sell two plants on 3 May 2031", "The firm will cut 300 jobs on 4 June 2031"],
        ),
        (
            "The firm will sell its 40 shops but cut 300 jobs in Sarn.",
            ["The firm will sell its 40 shops", "The firm will cut 300 jobs in Sarn"],
        ),
    ],
)
def test_a_modal_holds_for_a_verb_whose_past_is_like_its_plain_form(
    claims_of: Callable[..., Claims], text: str, wordings: list[str]
) -> None:
    assert [c.wording for c in claims_of(text)] == wordings


@pytest.mark.parametrize(
    ("text", "wordings"),
    [
        (
            "The club will play Brell on Sunday and beat Marn 3-1 last week.",
            ["The club will play Brell on Sunday", "The club beat Marn 3-1 last week"],
        ),
        (
            "The firm had sold its 40 shops but cut 300 jobs in Sarn.",
            ["The firm had sold its 40 shops", "The firm cut 300 jobs in Sarn"],
        ),
    ],
)
def test_a_modal_stays_with_its_verb_where_the_other_is_past(
    claims_of: Callable[..., Claims], text: str, wordings: list[str]
) -> None:
    assert [c.wording for c in claims_of(text)] == wordings
