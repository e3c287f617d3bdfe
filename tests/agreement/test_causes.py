import pytest

import claimcheck
from claimcheck import Stance
from claimcheck.agreement.causes import causes_apart


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("A roofer died of heat", "The roofer had died of a heart attack"),
        ("The bear died from poison", "The bear died of old age"),
    ],
)
def test_another_cause_of_death_is_another_cause(claim, report):
    assert causes_apart(claim, report)


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("A roofer died of heat", "The roofer died from heatstroke"),
        ("A roofer died of heat", "The roofer died on Tuesday"),
        ("A roofer died of his injuries", "The roofer died of a head wound"),
        ("A roofer died from a fall", "The death of Ana Ruiz shook the town"),
    ],
)
def test_one_cause_or_none_named_is_none(claim, report):
    assert causes_apart(claim, report) is None


def test_who_died_of_something_else_does_not_bear_it_out():
    found = claimcheck.compare("The roofer died of heat.", "The roofer had died of a heart attack.", judge="none")
    assert found.stance is Stance.SILENT
