import pytest

import claimcheck
from claimcheck import Stance
from claimcheck.agreement.changes import degrees_apart

BY_AND_TO = (
    ("Turnout rose to 40 percent.", "Turnout rose by 40 percent."),
    ("Ticket prices were raised to $12.", "Ticket prices were raised by $12."),
    ("The workforce was cut by 300.", "The workforce was cut to 300."),
    ("Attendance increased 20 percent.", "Attendance increased to 20 percent."),
    ("The bridge toll went up by 50 cents.", "The bridge toll went up to 50 cents."),
    ("The river rose to 4 metres.", "The river rose by 4 metres."),
    ("There was a rise of 6 percent in thefts.", "Thefts rose to 6 percent."),
    ("Sales rose to $5 million.", "Sales rose by $2 million."),
    ("Police increased the reward by $50,000.", "The reward was increased to a record $50,000."),
    ("The VAT rate was raised by 3 percentage points.", "The VAT rate was raised by 3 percent."),
)
ALIKE = (
    ("The workforce was cut to 300.", "The workforce was cut to 300 people."),
    ("Rent in Marlow rose by 8 percent last year.", "Rent in Marlow rose 8 percent last year."),
    ("Sales rose to $5 million.", "Sales rose by $2 million to $5 million."),
    ("Sales rose from $3 million to $5 million.", "Sales rose to $5 million."),
    ("Exports rose 12 percent to $40 million.", "Exports rose by 12 percent to $40 million."),
    ("Unemployment fell from 9 percent to 7 percent.", "Unemployment fell to 7 percent from 9 percent."),
)
APART = (
    ("Sales rose by $2 million.", "Sales rose by $1 million."),
    ("Sales rose to $5 million.", "Sales rose by $1 million to $4 million."),
)


@pytest.mark.parametrize(("claim", "report"), BY_AND_TO)
def test_the_size_of_a_change_is_no_level(claim, report):
    assert claimcheck.compare(claim, report).stance is Stance.SILENT


@pytest.mark.parametrize(("claim", "report"), ALIKE)
def test_one_change_bears_out_itself_however_it_is_put(claim, report):
    assert claimcheck.compare(claim, report, judge="none").stance is Stance.SUPPORTS


@pytest.mark.parametrize(("claim", "report"), APART)
def test_two_sizes_and_two_levels_still_clash(claim, report):
    assert claimcheck.compare(claim, report).stance is Stance.CONTRADICTS


def test_the_reason_names_both():
    found = claimcheck.compare("Turnout rose to 40 percent.", "Turnout rose by 40 percent.", judge="none")
    assert found.reasons[0].detail == "“to 40 percent” in the claim, “by 40 percent” in the report"


def test_a_little_is_not_a_lot():
    assert degrees_apart("Prices rose slightly", "Prices soared") == ("slightly", "soared")
    assert degrees_apart("Prices rose slightly", "Prices edged up") is None
    assert claimcheck.compare("Rents rose slightly.", "Rents soared.").stance is Stance.SILENT


def test_a_long_row_of_words_is_read_in_linear_time():
    text = "The rate rose to " + "a new record " * 3_000 + "5 percent."
    assert claimcheck.compare("The rate rose by 5 percent.", text, judge="none").stance is not Stance.CONTRADICTS
