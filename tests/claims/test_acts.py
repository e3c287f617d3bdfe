from __future__ import annotations

import pytest


@pytest.fixture
def act(claims_of):
    """The main act of the only claim in a sentence, as (doing, subject's names, object's names, others, ahead)."""

    def read(sentence):
        found = claims_of(sentence)[0].acts[0]
        subject, object_ = (party.names if party else () for party in (found.subject, found.object))
        return found.doing, subject, object_, found.others, found.ahead

    return read


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Police searched the headquarters of the Union Bank on Tuesday.",
            ("searched", ("police",), ("headquarters",), (), False),
        ),
        (
            "The bank's deputy governor, Jan Orlo, resigned on Monday.",
            ("resigned", ("deputy governor", "Jan Orlo"), (), (), False),
        ),
        ("Orlo stepped down on Monday.", ("stepped down", ("Orlo",), (), (), False)),
        ("Orlo handed in his resignation.", ("resignation", ("Orlo",), (), (), False)),
        ("The bridge gave way on Friday night.", ("gave way", ("bridge",), (), (), False)),
        ("Rehn was convicted of bribery in Velm.", ("convicted", (), ("Rehn",), ("of bribery", "in Velm"), False)),
        ("Police are to search the headquarters next week.", ("search", ("police",), ("headquarters",), (), True)),
        ("The plant was closed by its owner in May.", ("closed", ("owner",), ("plant",), (), False)),
    ],
)
def test_who_does_what_to_whom(act, sentence, expected):
    assert act(sentence) == expected


@pytest.mark.parametrize(
    "sentence",
    ["The army tried to take the town of Velm.", "The minister asked the banks to lend 40 million euros."],
)
def test_what_is_only_tried_or_asked_is_no_act(claims_of, sentence):
    assert all(not claim.acts for claim in claims_of(sentence))


def test_a_relative_clause_tells_an_act_of_its_own(claims_of):
    acts = claims_of("Orlo, who resigned on Monday, sold 40 bonds in June.")[0].acts
    assert [(a.doing, a.subject.names) for a in acts] == [("sold", ("Orlo",)), ("resigned", ("Orlo",))]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Orlo was not arrested in Velm.", [("arrested", True)]),
        ("The court in Velm refused to step in on Monday.", [("step in", True)]),
        ("No train derailed near Osk on Monday.", [("derailed", True)]),
        ("Orlo resigned in May but was not arrested in June.", [("resigned", False), ("arrested", True)]),
        ("The bank denied that Orlo had resigned in May.", [("resigned", True)]),
        ("The court in Velm upheld the ban on Monday.", [("upheld", False)]),
    ],
)
def test_an_act_says_whether_it_is_done(claims_of, sentence, expected):
    assert [(a.doing, a.rejected) for claim in claims_of(sentence) for a in claim.acts] == expected


def test_a_noun_tells_a_deed_that_is_said_to_be_done(claims_of):
    acts = claims_of("The arrest of Karl Mosk was confirmed by the prosecutor in Velm.")[0].acts
    assert [(a.doing, a.object.names, a.aside) for a in acts if a.aside] == [("arrest", ("Karl Mosk",), True)]
    asked = claims_of("The opposition in Velm demanded the arrest of Karl Mosk on Monday.")[0].acts
    assert not any(a.aside for a in asked)


def test_who_is_named_behind_what_the_office_belongs_to_is_a_party_of_two_names(claims_of):
    found = claims_of("The police arrested the owner of the yard, Karl Mosk, on Wednesday.")[0].acts[0]
    assert found.object.names == ("owner", "Karl Mosk")


def test_a_particle_behind_the_object_belongs_to_the_verb(claims_of):
    assert claims_of("Guards in Velm turned 40 voters away on Monday.")[0].acts[0].doing == "turned away"
