"""Pairs of which the rules on phrases, places, offices and figures must not say more than there is."""

import pytest

from claimcheck import Stance, compare

AGAINST = {Stance.CONTRADICTS, Stance.DENIES}


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("Divers reached the cave on Friday.", "The girls were rescued from the cave on Friday."),
        ("The council unanimously approved the plan.", "The council approved the plan, which adds 2 to 4 per cent."),
        ("The zoo will close before the summer.", "The zoo will close in February."),
        ("Tervia counted 30 flu deaths.", "Tervia counted 30 of the 100 flu deaths counted in the region."),
        ("A woman was driving the van.", "Another woman was a passenger in the van."),
        ("Forty people died in the raid, nearly all children.", "Forty people died, 37 children and three adults."),
        ("Norby won the final.", "The final was level after extra time and Norby won 5-4 on penalties."),
        ("Ana Berg was jailed in 2019.", "Ana Berg walked free on Monday."),
        ("Tarnox was the biggest loser on Monday.", "Velmar was the biggest loser on Tuesday."),
        (
            "The thieves escaped from the jail.",
            "The thieves tried to escape from the jail, but guards could not stop them.",
        ),
        ("All six players were cleared.", "Four of the six were cleared on Monday and the others on Tuesday."),
        ("Jon Hale was arrested in Paris last week.", "Jon Hale was arrested in London in 2019."),
        ("The club signed over 12 players.", "The club signed 15 players."),
        ("Tervia will send a total of up to 400 soldiers.", "Tervia will send 300 soldiers."),
        ("The film received 2022 awards.", "The film got three awards in 2022."),
    ],
)
def test_what_only_looks_like_a_contrary_is_none(claim, report):
    assert compare(claim, report).stance not in AGAINST


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("Inflation fell to 5% in 2023.", "Inflation fell to 5% in 2024."),
        ("Norby could win 3-1 at home.", "Norby might win 1-3 at home."),
        ("Nine people died in a fire on 1 March.", "Nine people died in a fire on 15 May."),
        (
            "The quake killed 50 people.",
            "The quake killed 38 people, the ministry said, revising the toll down from 50.",
        ),
        ("The appeal was dismissed.", "The court did not dismiss the appeal."),
    ],
)
def test_what_only_looks_alike_bears_nothing_out(claim, report):
    assert compare(claim, report).stance is not Stance.SUPPORTS
