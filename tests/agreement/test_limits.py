import pytest

import claimcheck
from claimcheck import Stance


@pytest.mark.parametrize(
    ("claim", "report", "stance"),
    [
        ("Guests may stay up to 14 days.", "Guests may stay up to 60 days.", Stance.CONTRADICTS),
        ("The law allows up to 12 weeks of leave.", "The law allows up to 24 weeks of leave.", Stance.CONTRADICTS),
        ("Up to 30 people may have died.", "Up to 90 people may have died.", Stance.SILENT),
        ("Just over 2,000 people applied.", "3,700 people applied.", Stance.CONTRADICTS),
        ("Just over 2,000 people applied.", "2,040 people applied.", Stance.SUPPORTS),
        ("Over 2,000 people applied.", "3,700 people applied.", Stance.SUPPORTS),
        ("Between 20 and 25 people were aboard.", "Twenty-two people were aboard.", Stance.SUPPORTS),
        ("Exactly 300 boats were counted.", "Officials counted 296 boats.", Stance.CONTRADICTS),
        ("300 boats were counted.", "Officials counted 296 boats.", Stance.SUPPORTS),
        ("About 200 sailors were rescued.", "Coastguards saved 197 sailors.", Stance.SUPPORTS),
        ("Dozens of fans came.", "Hundreds of fans came.", Stance.SILENT),
    ],
)
def test_bounds_are_taken_as_they_are_meant(claim, report, stance):
    assert claimcheck.compare(claim, report).stance is stance
