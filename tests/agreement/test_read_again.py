"""What a last reading of the rules found: where they must not fire, each with a pair of its own."""

import pytest

from claimcheck import Stance, compare, find_claims, find_quantities
from claimcheck.article.article import Article

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


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        (
            "A 49-year-old man was held. Detective Jon Hale spoke. The 49-year-old will appear on Friday.",
            "Jon Hale will",
        ),
        ("“We lost 400 jobs,” Tarnox union leader Jon Hale said.", "Tarnox lost"),
        (
            "The Kano bridge was opened in May. In Germany, the bridge was closed to 40 lorries.",
            "the Kano bridge was closed",
        ),
    ],
)
def test_nobody_else_gets_the_name(text, wrong):
    assert all(wrong not in claim.wording for claim in find_claims(Article(text=text)))


def test_a_spokesman_in_a_place_speaks_for_the_army():
    (claim,) = find_claims(Article(text="“We lost two men in the raid,” an army spokesman in Brell said."))
    assert claim.wording.startswith("The army lost two men")


def test_scores_that_doubled_are_no_forty():
    assert not find_quantities("Pupils' scores more than doubled in a year of war.")
