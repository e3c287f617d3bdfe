import pytest

import claimcheck
from claimcheck.agreement.cities import CITIES, state_of
from claimcheck.agreement.words import PLACE, places

CONTRADICTS, SUPPORTS, SILENT = claimcheck.Stance.CONTRADICTS, claimcheck.Stance.SUPPORTS, claimcheck.Stance.SILENT


@pytest.mark.parametrize(
    ("claim", "report", "code"),
    [
        ("The forger was arrested in Utrecht.", "The forger was arrested in Bremen on Tuesday.", "place-apart"),
        ("The tenor Ivo Marn died in Porto.", "Ivo Marn died in Quito, his family said.", "place-apart"),
        ("The goods train derailed near Ostrava.", "The goods train derailed near Brno.", "place-apart"),
        ("The tanker Vela ran aground off Yemen.", "The tanker Vela ran aground off Kenya.", "place-apart"),
        ("The freighter sank off the coast of Malta.", "The freighter sank off the coast of Tunisia.", "place-apart"),
        (
            "Flight 417 made an emergency landing in Oslo.",
            "Flight 417 made an emergency landing in Riga.",
            "place-apart",
        ),
        ("The airliner crashed in northern Chile.", "The airliner crashed in southern Chile.", "place-apart"),
        ("The forger was arrested in Utrecht.", "Police in Bremen arrested the forger.", "place-apart"),
        ("The mill closed in March.", "The mill closed in October after 90 years.", "day-apart"),
        (
            "Peru was the first country to sign the accord.",
            "Togo was the first country to sign the accord.",
            "holder-apart",
        ),
        ("Lake Orm is the deepest lake in Norway.", "Lake Tind is the deepest lake in Norway.", "holder-apart"),
        ("Nepal is the world's highest country.", "Bhutan is the highest country in the world.", "holder-apart"),
        ("Omnia bought the chip maker Tarsus.", "The chip maker Tarsus was bought by Velmar.", "holder-apart"),
        ("The bill was introduced by Senator Holt.", "Senator Marsh introduced the bill in May.", "holder-apart"),
        ("Ana Ruiz was named head coach.", "The club named Piet Holm as its new head coach.", "holder-apart"),
        ("Jo Marsh was named director of the zoo.", "Jo Marsh was named deputy director of the zoo.", "office-apart"),
    ],
)
def test_of_two_only_one_can_be(claim, report, code):
    judged = claimcheck.compare(claim, report)
    assert judged.stance is CONTRADICTS
    assert judged.reasons[0].code == code


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("Two men were arrested in Lyon.", "Two men were arrested in Bremen."),
        ("A man was shot dead in Detroit.", "A man was shot dead in Chicago."),
        ("The minister spoke in Rome.", "The minister spoke in Paris."),
        ("The tanker Vela sank off Norway.", "Another tanker sank off Iceland."),
        ("The forger was arrested in Ambleworth.", "The forger was arrested in London."),
        ("The airliner crashed in northern Chile.", "The airliner crashed in eastern Chile."),
        ("Prices rose in March.", "Prices rose in October."),
        ("Peru was the first country to sign the accord.", "Togo was the first country in Africa to sign the accord."),
        ("India was the most populous country.", "China is the most populous country."),
        ("Ana Ruiz was named a director.", "The board named Piet Holm as a director."),
        ("The deputy mayor resigned.", "The mayor resigned."),
    ],
)
def test_of_two_both_can_be(claim, report):
    judged = claimcheck.compare(claim, report)
    assert judged.reasons[0].code not in {"place-apart", "day-apart", "holder-apart", "office-apart"}


def test_a_firm_named_with_its_owner_is_no_other_buyer():
    judged = claimcheck.compare("Omnia bought Tarsus.", "Tarsus was bought by Velmar, which owns Omnia.")
    assert judged.stance is not CONTRADICTS


def test_every_city_lies_in_a_state_that_is_known():
    assert all(state == "turkey" or places(state) == {f"#{PLACE}{state}"} for state in set(CITIES.values()))
    assert state_of("tripoli") is None
