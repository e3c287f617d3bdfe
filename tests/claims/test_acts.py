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
