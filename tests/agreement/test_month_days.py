import pytest

from claimcheck import Stance, compare


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("The clinic in Hull will close on 1 March.", "The clinic in Hull is to shut on 15 May, the trust said."),
        ("The bridge in Arnsel was closed on March 3.", "On March 14 the bridge in Arnsel was closed to traffic."),
        ("Norway will hold its vote on 18 April 2027.", "The Norwegian vote will take place on 25 April 2027."),
        ("The fair will open in Turin on 3 June.", "The fair in Turin will begin on 9 June, the organisers said."),
    ],
)
def test_another_day_of_the_year_bears_nothing_out_though_no_year_is_told(claim, passage):
    assert compare(claim, passage).stance in {Stance.CONTRADICTS, Stance.SILENT}


@pytest.mark.parametrize(
    ("claim", "passage"),
    [
        ("The clinic in Hull will close on 1 March.", "The clinic in Hull is to shut on 1 March, the trust said."),
        ("The clinic in Hull will close on 1 March.", "The clinic in Hull is to shut in March, the trust said."),
    ],
)
def test_the_same_day_or_its_month_still_does(claim, passage):
    assert compare(claim, passage).stance is Stance.SUPPORTS
