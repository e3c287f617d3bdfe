import pytest

from claimcheck import find_quantities
from claimcheck.text.compounds import joined

ONE = (
    ("The film lasts 2 hours 30 minutes.", "2 hours 30 minutes", 150, "minutes"),
    ("It took two hours and 10 minutes.", "two hours and 10 minutes", 130, "minutes"),
    ("It took 1 hour, 5 minutes and 20 seconds.", "1 hour, 5 minutes and 20 seconds", 3920, "seconds"),
    ("He got 3 years and 6 months.", "3 years and 6 months", 42, "months"),
    ("She is 5 feet 11 inches tall.", "5 feet 11 inches", 71, "inches"),
)


@pytest.mark.parametrize(("text", "words", "value", "unit"), ONE)
def test_a_measure_in_two_units_is_one_quantity(text, words, value, unit):
    (found,) = joined(text, find_quantities(text))
    assert (found.text, found.low, found.high, found.unit) == (words, value, value, unit)
    assert found.span.of(text) == words


def test_its_bound_is_the_first_ones():
    text = "It took more than 2 hours 10 minutes a day."
    (found,) = joined(text, find_quantities(text))
    assert (found.comparator.value, found.low, found.high, found.per) == (">", 130, None, "a day")


@pytest.mark.parametrize(
    "text",
    [
        "They talked for two days and three hours later they signed.",
        "It took two years, six months longer than planned.",
        "It ran for 2 hours 90 minutes.",
        "It cost 3 days and 5 weeks.",
        "He was gone for 2 hours; 30 minutes were enough.",
        "It lasts 1.5 hours 20 minutes.",
    ],
)
def test_two_that_only_stand_beside_each_other_stay_two(text):
    assert len(joined(text, find_quantities(text))) == 2
