import pytest

import claimcheck
from claimcheck.agreement.stance import Stance

EARLIER = "Correction: an earlier version of this article said "


@pytest.mark.parametrize(
    ("claim", "report", "stance"),
    [
        ("The mayor owns a yacht.", EARLIER + "the mayor owned a yacht. He does not.", Stance.DENIES),
        (
            "The council spent 4 million crowns on lamps.",
            EARLIER + "the council spent 4 million crowns on lamps. The correct figure is 400,000 crowns.",
            Stance.CONTRADICTS,
        ),
        (
            "The council spent 4 million crowns on lamps.",
            EARLIER + "the council spent 4 million crowns on lamps. It appeared on Monday.",
            Stance.SILENT,
        ),
        (
            "The council spent 6 million crowns on lamps.",
            EARLIER + "the council spent 4 million crowns on lamps. The correct figure is 400,000 crowns.",
            Stance.SILENT,
        ),
        (
            "The town banned kites.",
            "A post claims the town banned kites. That is wrong: it only asked people to be careful.",
            Stance.DENIES,
        ),
        (
            "The queen will abdicate in May.",
            "The palace's statement that the queen would abdicate in May was an April Fools' joke.",
            Stance.DENIES,
        ),
        ("The pill cures colds.", "The study that said the pill cures colds was retracted.", Stance.SILENT),
    ],
)
def test_what_stands_in_the_place_of_an_earlier_word_counts(claim, report, stance):
    assert claimcheck.compare(claim, report).stance is stance
