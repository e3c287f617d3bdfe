from __future__ import annotations

import pytest

from claimcheck.adapters.thesaurus import packaged_name, packaged_thesaurus
from claimcheck.agreement.thesaurus import Kin


@pytest.mark.parametrize(
    ("first", "second", "kin"),
    [
        ("violated", "broken", Kin.ALIKE),
        ("physicians", "doctors", Kin.ALIKE),
        ("passed away", "died", Kin.ALIKE),
        ("deployment", "deployed", Kin.ALIKE),
        ("vessels", "ferry", Kin.NARROWER),
        ("ferry", "vessels", Kin.BROADER),
        ("widened", "narrowed", Kin.OPPOSITE),
        ("oldest", "newest", Kin.OPPOSITE),
        ("lantern", "treaty", None),
        ("grublesque", "treaty", None),
    ],
)
def test_words_stand_as_wordnet_has_them(first, second, kin):
    assert packaged_thesaurus().kin(first, second) is kin


def test_likeness_and_opposition_go_both_ways():
    thesaurus = packaged_thesaurus()
    for a, b in (("violated", "broken"), ("full", "empty"), ("strengthened", "weakened")):
        assert thesaurus.kin(a, b) is thesaurus.kin(b, a)


def test_an_ending_of_verbs_makes_no_noun():
    assert packaged_thesaurus().kin("cutting", "shares") is not Kin.ALIKE


def test_the_name_tells_which_file_it_is():
    assert packaged_thesaurus().name == packaged_name()
    assert packaged_name().startswith("wordnet-relations sha256:")
