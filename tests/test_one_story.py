"""Two long reports of one story share names and words in every sentence; what they must not say to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable

# The article names all that the story is about, as long articles do.
ARTICLE = (
    "Brannock will sell its first watch, the Orlo, from its shops in Velm and Osk. Its maker showed it on Monday."
    " Ana Ruiz, who leads Brannock, said the Orlo Gold would be made in Osk. Jon Lie follows the firm for Kestrel Bank."
)
REPORT = (
    "Brannock's Orlo is the talk of Velm this week. Ana Ruiz showed it to guests from Kestrel Bank and to Jon Lie."
    " The Orlo comes in steel and in gold."
)


@pytest.fixture
def stance(said_of: Callable[[str, str, str, str], str]) -> Callable[[str, str], str]:
    """What the report with the sentence says to the claim: the stance in a word, "nothing" where it is not heard."""
    return lambda claim, sentence: said_of(ARTICLE, REPORT, claim, sentence)


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        # the same people and things, another act
        ("Brannock is moving its watch workshop to Osk.", "Brannock held a party for its watch workshop in Osk."),
        ("Brannock changed the glass of the Orlo in April.", "Guests of Brannock admired the glass of the Orlo."),
        ("Ana Ruiz has many friends at Kestrel Bank.", "Ana Ruiz had an answer ready for Kestrel Bank."),
        ("Ana Ruiz is in talks to buy the clock maker Tarn.", "Jon Lie was in talks to buy a house from Tarn."),
        # a figure that only tells which thing is meant
        ("The two shops in Velm will open an hour early.", "The two shops in Velm were painted white."),
        ("The new 38-millimetre model has lost its second hand.", "The 38-millimetre model is the lighter one."),
        ("The five guards in Osk carry whistles.", "All five guards in Osk come from one village."),
        # what a thing costs says nothing of another's price
        ("The Orlo Gold costs $9,500 with a leather strap.", "A plain steel Orlo goes for $350 in the shops."),
        ("A spare strap in gold is $2,000 more.", "Jon Lie found a gold ring for $400 on his way."),
    ],
)
def test_words_and_figures_of_one_story_bear_out_no_other_act(
    stance: Callable[[str, str], str], claim: str, sentence: str
) -> None:
    assert stance(claim, sentence) in {"silent", "nothing"}


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        # a "not" about something else
        (
            "The Orlo Gold is made from gold mined in Norland.",
            "That is if the Orlo Gold is solid gold, not gold-plated.",
        ),
        (
            "Ana Ruiz met the watchmakers of Osk in May.",
            "While surely not Ruiz's first trip to Osk, it was her longest.",
        ),
        ("The head of Kestrel Bank called Jon Lie on Monday.", "It was not Kestrel Bank's first call to a customer."),
        ("The guards took the law into their own hands.", "People cannot take the law into their own hands."),
        ("Banks in Velm were put on alert because of the stolen watches.", "No watch is known to be stolen in Osk."),
        # opposites that say nothing of each other
        ("Brannock is working to improve the battery of the Orlo.", "Ruiz declined to say how long its battery lasts."),
        (
            "Buying the Orlo would be like buying a chair, Brannock said.",
            "Even if the Orlo sells for less, it is dear.",
        ),
        (
            "The Orlo plays music over a cable, Brannock said.",
            "Fans in Velm have long asked Brannock for a cable-free Orlo in steel.",
        ),
    ],
)
def test_a_not_or_an_opposite_about_something_else_contradicts_nothing(
    stance: Callable[[str, str], str], claim: str, sentence: str
) -> None:
    assert stance(claim, sentence) not in {"contradicts", "denies"}


@pytest.mark.parametrize(
    ("claim", "sentence", "expected"),
    [
        (
            "Brannock is moving its watch workshop to Osk.",
            "Brannock is shifting its watch workshop to Osk.",
            "supports",
        ),
        ("Ana Ruiz met the watchmakers of Osk in May.", "Ana Ruiz did not meet the watchmakers of Osk.", "denies"),
        ("The two shops in Velm will open an hour early.", "Both shops in Velm are to open an hour early.", "supports"),
        ("The Orlo Gold costs $9,500 with a leather strap.", "The Orlo Gold costs $7,000 with a strap.", "contradicts"),
        ("The workshop in Osk employs 40 people.", "Forty people work in the workshop in Osk.", "supports"),
    ],
)
def test_the_same_act_still_counts(stance: Callable[[str, str], str], claim: str, sentence: str, expected: str) -> None:
    assert stance(claim, sentence) == expected
