"""Which ways of naming a speaker or an outlet mean one, and which do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.evidence.names import same_name, same_outlet

ONE = [
    ("Elin Sorge", "Captain Elin Sorge", "name"),
    ("Sorge", "Elin Sorge", "surname"),
    ("Mrs Sorge", "Elin Sorge", "surname"),
    ("E. Sorge", "Elin Sorge", "name"),
    ("Elin Maria Sorge", "Elin Sorge", "name"),
    ("Park Min-soo", "Park Min Soo", "name"),
    ("Oleksandr Hryhorenko", "Oleksandr Hrihorenko", "name"),
    ("the lifeboat service's spokesman, Captain Elin Sorge", "Sorge", "surname"),
    ("coast guard spokesman Capt. Elin Sorge", "the coast guard", "speaks-for"),
    ("Pelham Distribution", "Ruth Vance, a Pelham spokeswoman", "speaks-for"),
    ("Ruth Vance", "Pelham's head of research Ruth Vance", "name"),
    ("Dockers and Carters Union", "DCU", "acronym"),
    ("Dockers' Union (DU)", "the DU", "acronym"),
    ("Sam Oyelo, president of the Dockers and Carters Union", "the DCU", "speaks-for"),
    ("Sam Oyelo of the Dockers and Carters Union", "Dockers and Carters Union", "speaks-for"),
    ("Hull spokesman Ivor Bell", "Hull spokeswoman Tess Moore", "speaks-for"),
    ("Seoul's spy agency", "South Korea's National Intelligence Service", "kind"),
    ("the NIS", "South Korea’s National Intelligence Service", "acronym"),
    ("NATO Secretary-General Mark Rutte", "NATO", "speaks-for"),
    ("the Pentagon", "U.S. Department of Defense", "name"),
    ("Russia's defence ministry", "Moscow's Ministry of Defence", "name"),
    ("Peru's envoy to the United Nations", "the representative of Peru at the U.N. in Geneva", "office"),
    ("Corvane", "Corvane Semiconductor", "body"),
    ("the state weather bureau", "the weather bureau", "body"),
    ("Ferrin Lines Inc.", "Ferrin Lines", "body"),
    ("Health Minister Amara Diallo", "the health ministry", "speaks-for"),
    ("Norland's foreign minister, Petra Solano", "Norland's Foreign Ministry", "speaks-for"),
    ("UNHCR", "the UN refugee agency", "name"),
    ("MSF", "Doctors Without Borders", "name"),
]
TWO = [
    ("Tom Sorge", "Elin Sorge"),
    ("Mr Sorge", "Mrs Sorge"),
    ("a port official", "a port official"),
    ("Health Minister Amara Diallo", "the education ministry"),
    ("former health minister Samuel Okafor", "the health ministry"),
    ("Prime Minister Anton Keller", "the health ministry"),
    ("Norland's foreign minister", "Sunda's foreign ministry"),
    ("two people familiar with the plan", "two people familiar with the plan"),
    ("officials", "officials"),
    ("Ukraine's Ministry of Defence", "Russia's Ministry of Defence"),
    ("Seoul's spy agency", "Pyongyang's spy agency"),
    ("Norway's military intelligence service", "Norway's foreign intelligence service"),
    ("Bank of Brenn", "Bank of Orrel"),
    ("Ada Holm, chief executive of Corvane", "Lars Vik, finance chief of Corvane"),
    ("police", "Brenn police"),
    ("the company", "Corvane"),
    ("National", "National Bank"),
    ("Seoul", "Seoul Metro"),
    ("New York Police Department", "York Police Department"),
    ("Orrel Mayor Stan Pike", "Orrel"),
    ("Corvane Devices", "Corvell Semiconductor"),
    ("St Ann's Hospital", "St Agnes's Hospital"),
    ("a senior Ukrainian official", "Ukraine"),
    ("Russian President Vladimir Putin", "Russia"),
    ("", "Corvane"),
]


@pytest.mark.parametrize(("a", "b", "how"), ONE)
def test_two_ways_of_naming_one_speaker(a: str, b: str, how: str) -> None:
    match = same_name(a, b)
    assert match is not None
    assert match.how == how
    assert a in match.evidence
    assert b in match.evidence


@pytest.mark.parametrize(("a", "b"), TWO)
def test_nothing_shows_that_these_are_one(a: str, b: str) -> None:
    assert same_name(a, b) is None


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("TPN", "Tri-Valley Press Network"),
        ("OrrelPress", "Orrel Press"),
        ("FellPress", "Fellside Press"),
        ("The Brenn Ledger", "Brenn Ledger"),
        ("Yonhap", "Yonhap News Agency"),
        ("the Dial agency", "Dial News Agency"),
    ],
)
def test_two_ways_of_naming_one_outlet(a: str, b: str) -> None:
    assert same_outlet(a, b) is not None


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("The Mail", "Brenn Evening Mail"),
        ("Kyiv Post", "Moscow Post"),
        ("Fell Tonight", "Fell Morning"),
        ("Fell News", "Fell Times News"),
        ("", "The"),
    ],
)
def test_these_are_two_outlets(a: str, b: str) -> None:
    assert same_outlet(a, b) is None


@given(st.text(), st.text())
def test_the_order_of_two_names_never_matters(a: str, b: str) -> None:
    assert same_name(a, b) == same_name(b, a)
    assert same_outlet(a, b) == same_outlet(b, a)


def test_a_body_named_by_its_kind_alone_is_the_one_that_is_named_in_full():
    match = same_name("union", "Steel Union")
    assert match is not None
    assert match.how == "body"
    assert same_name("union", "Union of Steel Workers") is None
    assert same_name("council", "Sarn Council") is None


@pytest.mark.parametrize(("a", "b"), [("trial", "study published in May"), ("study", "research by doctors")])
def test_two_unnamed_studies_of_one_story_are_one(a, b):
    assert same_name(a, b) is not None


@pytest.mark.parametrize(("a", "b"), [("study by Aldera", "Oxford study"), ("research", "police"), ("paper", "study")])
def test_a_named_study_or_another_source_is_another(a, b):
    assert same_name(a, b) is None


def test_a_ministry_named_without_its_state_is_that_ministry():
    assert same_name("Defense Ministry", "Tervian Defense Ministry") is not None
    assert same_name("Kolmari Defense Ministry", "Tervian Defense Ministry") is None


def test_an_officer_s_rank_in_letters_is_no_part_of_the_name():
    assert same_name("DI Amos", "Detective Inspector Ruth Amos")


def test_what_one_journal_printed_is_one_work():
    study, paper = "study published on Monday in the journal Heart & Brain", "paper in Heart & Brain"
    match = same_name(study, paper)
    assert match is not None
    assert match.how == "work"
    assert same_name(study, "paper in Nature") is None


def test_the_european_regulator_is_the_european_board():
    assert same_name("European regulator", "European Medicines Board")
    assert same_name("Danish regulator", "European Medicines Board") is None
    assert same_name("European watchdog", "European Parliament") is None


def test_what_is_the_citys_is_municipal():
    assert same_name("city's emergency office", "municipal emergency office") is not None
    assert same_name("city's emergency office", "municipal health office") is None


@pytest.mark.parametrize(
    ("a", "b"),
    [("its owner", "owner of the Tarn warehouse"), ("the captain", "the ferry's captain"), ("the driver", "driver")],
)
def test_who_alone_holds_a_part_is_one(a: str, b: str) -> None:
    assert same_name(a, b) is not None


@pytest.mark.parametrize(
    ("a", "b"),
    [("owner of the mill", "owner of the Tarn warehouse"), ("its owner", "its captain"), ("owners", "owner")],
)
def test_holders_of_two_things_or_parts_are_two(a: str, b: str) -> None:
    assert same_name(a, b) is None
