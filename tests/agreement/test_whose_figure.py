import pytest

import claimcheck
from claimcheck import Stance

OPEN = (
    ("The firm has 9,000 workers worldwide.", "The firm has 2,500 workers in Spain."),
    ("The firm will close 90 shops.", "The firm will close 30 shops in Italy."),
    ("Renault sold 40,000 vans in the quarter.", "Fiat sold 25,000 vans in the quarter."),
    ("Peru won 12 medals.", "Chile won 7 medals."),
    ("School A has 300 pupils.", "School B has 450 pupils."),
    ("The Berg family gave $3 million.", "The Lund family gave $5 million."),
    ("The Renault plant in Lille makes 90,000 cars a year.", "The Fiat plant in Lille makes 60,000 cars a year."),
    ("A first batch of 40 buses arrived.", "A total of 120 buses have arrived."),
    ("The second shipment contained 900 rifles.", "In total 5,000 rifles were shipped."),
    ("The country produced 8 million tonnes of rice.", "The country exported 3 million tonnes of rice."),
    ("The city spent $6 million on roads.", "The city spent $2 million on schools."),
    ("Eight of the 12 miners were rescued.", "Four of the 12 miners are still missing."),
    ("Nine of the 12 delegates voted to stay.", "Three delegates voted to go home."),
    ("Flight KL204 carried 90 people.", "Flight TP310 carried 140 people."),
    ("Last month's raid netted 15 suspects.", "This month's raid netted 24 suspects."),
    ("The average temperature was 12 degrees.", "The maximum temperature was 31 degrees."),
    ("So far 3,000 doses have been delivered.", "A total of 8,000 doses have been ordered."),
)
OTHERWISE = (
    ("The firm will close 90 shops.", "The firm will close 60 shops."),
    ("Peru won 12 medals.", "Peru won 14 medals."),
    ("The city spent $6 million on roads.", "The city spent $4 million on roads."),
    ("The fire in Tarn killed 12 people.", "The fire killed 9 people in Tarn."),
    ("The fire killed 12 people.", "The fire killed 9 people in Tarn."),
    ("The minister said 40 people were hurt.", "Officials in Tarn said 25 people were hurt."),
    ("The mayor said the city would hire 40 teachers.", "The city will hire 25 teachers, the mayor said."),
    ("Peru exported 8 million tonnes of rice.", "Peru exported 3 million tonnes of rice."),
)


@pytest.mark.parametrize(("claim", "report"), OPEN)
def test_a_part_or_anothers_figure_contradicts_nothing(claim, report):
    assert claimcheck.compare(claim, report).stance is Stance.SILENT


@pytest.mark.parametrize(("claim", "report"), OTHERWISE)
def test_another_figure_of_the_same_still_does(claim, report):
    assert claimcheck.compare(claim, report).stance is Stance.CONTRADICTS


def test_the_reason_says_whose_it_is():
    found = claimcheck.compare("Peru won 12 medals.", "Chile won 7 medals.", judge="none")
    assert found.reasons[0].code == "other-thing"
    assert "of “Peru” in the claim, of “Chile” in the report" in found.reasons[0].detail.replace(
        "peru", "Peru"
    ).replace("chile", "Chile")


def test_a_phrase_that_only_one_has_is_said_to_be_one():
    found = claimcheck.compare("By noon, 40 bodies had been found.", "By evening, 52 bodies had been found.")
    assert found.stance is Stance.SILENT
    assert "something else: “" not in found.reasons[0].detail
    found = claimcheck.compare("30 people were killed in the blast.", "Ten children were killed in the blast.")
    assert "counts only children" in found.reasons[0].detail


@pytest.mark.parametrize(
    ("claim", "report", "detail"),
    [
        ("The fine was $5 million.", "The fine was £5 million.", "it gives “£5 million”, which is not “$5 million”"),
        (
            "The rent is $500 a month.",
            "The rent is $9,000 a year.",
            "it does not give “$500 a month”, and “$9,000 a year” may be of something else",
        ),
    ],
)
def test_what_is_missing_is_told_with_what_stands_there(claim, report, detail):
    found = claimcheck.compare(claim, report, judge="none")
    assert found.stance is Stance.SILENT
    assert found.reasons[0].detail == detail
