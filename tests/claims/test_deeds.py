"""What somebody denies or admits to have done, told by a participle, is a claim and reads alone."""

import pytest


@pytest.mark.parametrize(
    ("sentence", "wording"),
    [
        ("The company denies having received complaints from workers.", "The company had received complaints from"),
        ("The three men deny stealing 40 paintings in 2019.", "The three men were stealing 40 paintings in 2019"),
        ("Mrs Abel denied ever meeting the arms dealer.", "Abel was meeting the arms dealer"),
        ("Officials deny destroying the files.", "Officials were destroying the files"),
        ("The firm denied paying bribes.", "The firm was paying bribes"),
        ("The director denied withholding safety reports.", "The director was withholding safety reports"),
    ],
)
def test_what_is_denied_by_a_participle_becomes_a_sentence(claims_of, sentence, wording):
    (claim,) = claims_of(sentence)
    assert claim.wording.startswith(wording)
    assert claim.modality == "denied"


@pytest.mark.parametrize(
    ("sentence", "wording"),
    [
        ("The ministry denied building permits had been sold.", "Building permits had been sold"),
        ("The ministry denied that firing squads were at work.", "Firing squads were at work"),
    ],
)
def test_a_noun_that_ends_like_a_participle_is_no_deed(claims_of, sentence, wording):
    assert [c.wording for c in claims_of(sentence)] == [wording]


@pytest.mark.parametrize(
    ("sentence", "wording"),
    [
        ("The army rejected the allegation that it shelled the town.", "The army shelled the town"),
        ("The firm denied it dumped waste in the river.", "The firm dumped waste in the river"),
        ("The two clubs denied they fixed the match in 2019.", "The two clubs fixed the match in 2019"),
        ("The ministry denied it was raining in Orlo.", "It was raining in Orlo"),
    ],
)
def test_whoever_denies_a_deed_is_meant_by_it(claims_of, sentence, wording):
    assert [c.wording for c in claims_of(sentence)] == [wording]


def test_behind_another_subject_it_is_left_open(claims_of):
    told = claims_of("The firm denied that the ship had sunk and that it dumped waste in May.")
    assert [c.wording.split()[0] for c in told] == ["The", "It"]
