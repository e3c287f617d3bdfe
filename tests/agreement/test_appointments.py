import pytest

from claimcheck.agreement.appointments import appoints
from claimcheck.claims.claim import Act


@pytest.mark.parametrize(
    ("doing", "others", "given"),
    [
        ("named", (), True),
        ("appointed", ("by the board",), True),
        ("announced", ("as the new head",), True),
        ("announced", ("on the radio",), False),
        ("praised", ("as the new head",), False),
    ],
)
def test_an_office_is_given_by_its_verb_or_shown_with_as(doing, others, given):
    assert appoints(Act(doing=doing, others=others)) is given
