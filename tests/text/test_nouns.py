"""Nouns: the head that a number counts, singular and plural."""

import pytest

from claimcheck.text.nouns import head_after, is_plural, plural, same_count, singular
from claimcheck.text.quantities import find_quantities
from claimcheck.text.words import read_words


@pytest.mark.parametrize(
    ("phrase", "unit"),
    [
        ("South Korean sailors landed", "sailors"),
        ("more bodies from the wreck", "bodies"),
        ("coal- and gas-fired power plants closed", "plants"),
        ("Kia and Hyundai vehicles", "vehicles"),
        ("U.S. tariff classifications", "classifications"),
        ("al-Amin fighters", "fighters"),
        ("calls to the desk", "calls"),
        ("sports teams played", "teams"),
        ("dead and", "dead"),
        ("crew left", "crew"),
        ("caucus attendees", "attendees"),
        ("died on Monday", None),
        ("of them", None),
        ("were lost", None),
        (", and then men", None),
    ],
)
def test_the_noun_counted_is_found(phrase, unit):
    head = head_after(read_words(phrase), 0, many=True)
    assert (head.unit if head else None) == unit


@pytest.mark.parametrize(
    ("phrase", "unit"),
    [
        ("man to balance it", "men"),
        ("Democratic senator said", "senators"),
        ("study found", "studies"),
        ("of the", None),
    ],
)
def test_one_counts_the_last_noun_before_the_verb(phrase, unit):
    head = head_after(read_words(phrase), 0, many=False)
    assert (head.unit if head else None) == unit


@pytest.mark.parametrize("one", ["body", "woman", "church", "knife", "day", "hero", "crisis", "bus", "person", "foot"])
def test_plural_and_singular_undo_each_other(one):
    assert singular(plural(one)) == one


def test_words_in_s_need_not_be_plural():
    assert not any(map(is_plural, ["always", "serious", "texas", "caucus", "glass", "this"]))


def test_troops_and_soldiers_count_the_same():
    assert same_count("troop", "soldier")
    assert not same_count("soldier", "ship")


def test_the_state_behind_people_is_not_what_is_counted():
    assert find_quantities("The flood left thousands of people homeless.")[0].unit == "people"
    assert find_quantities("The flood left thousands of homeless.")[0].unit == "homeless"
