from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        (
            "“Reef” presumably refers to the bar in Sarn owned by Oren Brell, a former mayor.",
            "“Reef” presumably refers to the bar in Sarn owned by Oren Brell, a former mayor",
        ),
        (
            'Brell told the Herald "Norway has tried hard" to keep to the plan to close its mines in May.',
            '"Norway has tried hard" to keep to the plan to close its mines in May',
        ),
        (
            "“The driver was seen in Sarn at the club ‘Old Reef.’ He left Sarn on Monday,” said Brell.",
            "The driver was seen in Sarn at the club ‘Old Reef.’",
        ),
        ("(Keller said 400 workers had left the yard.)", "400 workers had left the yard"),
        (
            "(Keller even said that 400 workers had left the yard, according to Brell.)",
            "Keller even said that 400 workers had left the yard",
        ),
        ("“The yard (in Sarn) lost 400 workers,” Brell said.", "The yard (in Sarn) lost 400 workers"),
        ("“The yard in Sarn lost 400 workers,” Brell said.", "The yard in Sarn lost 400 workers"),
    ],
)
def test_marks_and_brackets_keep_their_partners(claims_of: Callable[..., Claims], text: str, quote: str) -> None:
    assert claims_of(text)[0].quote == quote


def test_a_pointer_into_a_picture_is_left_out_of_the_wording(claims_of: Callable[..., Claims]) -> None:
    text = "Keller (second left) sold the mill to Brell (pictured, right), a former mayor, in May (the left bank's)."
    (claim,) = claims_of(text)
    assert claim.wording.startswith("Keller sold the mill to Brell, a former mayor, in May (the left bank's)")


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Early days: Oren Brell hired Ada Keller in 2002 as a cook", "Oren Brell hired Ada Keller in 2002"),
        ("New home, old worry: The Sarn mill moved to Norby in May 2002", "The Sarn mill moved to Norby in May 2002"),
        ("Chief executive: We have 400 workers in Sarn.", "Chief executive: We have 400 workers in Sarn"),
    ],
)
def test_a_caption_s_label_goes_out_and_who_speaks_stays(
    claims_of: Callable[..., Claims], text: str, quote: str
) -> None:
    (claim,) = claims_of(text)
    assert claim.quote.startswith(quote)


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The mayor said that\u00a048 people died in the fire.", "48 people died in the fire"),
        ("Police in Sarn arrested 12 people. 😭😭", "Police in Sarn arrested 12 people"),
        ("Police in Sarn arrested 12 people on Monday ❤️.", "Police in Sarn arrested 12 people on Monday"),
        ("The sensor in Sarn showed 40°.", "The sensor in Sarn showed 40°"),
    ],
)
def test_faces_and_blanks_of_other_kinds_are_no_part_of_it(
    claims_of: Callable[..., Claims], text: str, quote: str
) -> None:
    assert claims_of(text)[0].quote == quote


def test_a_mark_glued_to_the_sentence_before_is_no_opening_one(claims_of) -> None:
    text = 'The studio set a record."Night Tide" is expected to gross $115 million this weekend.'
    assert len(claims_of(text)) == 2
