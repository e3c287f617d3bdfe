from __future__ import annotations

import pytest

from claimcheck.agreement.likeness import pair
from claimcheck.agreement.parties import Part, are_two_kinds, is_of, same_party
from claimcheck.claims.claim import Party


def party(*names, whole=""):
    return Party(names=names, whole=whole or names[0])


@pytest.fixture
def beside(make_claim):
    return pair(make_claim("Orlo resigned."), make_claim("Orlo left."), 0.7)


@pytest.mark.parametrize(
    ("ours", "theirs", "expected"),
    [
        (party("Sana Diop"), party("Diop"), Part.SAME),
        (party("deputy governor", "Jan Orlo"), party("Orlo"), Part.SAME),
        (party("Sunderia", "Karana"), party("Sunderia", "Norway"), Part.OTHER),
        (party("Sunderia", "Karana"), party("Sunderia"), Part.SAME),
        (party("borders", whole="all the borders"), party("borders", whole="the borders"), Part.OTHER),
        (party("she"), party("Diop"), Part.UNSURE),
    ],
)
def test_whether_two_parties_are_one(beside, ours, theirs, expected):
    assert same_party(beside, ours, theirs) is expected


def test_who_is_somebodys_is_not_he():
    assert is_of(party("son", whole="Dembe's son"), party("Moussa Dembe"))
    assert not is_of(party("Dembe"), party("Moussa Dembe"))


def test_patients_are_no_doctors_and_sailors_are_people(beside):
    assert are_two_kinds(beside, "doctors", "patients")
    assert not are_two_kinds(beside, "sailors", "people")
