from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from claimcheck.claims.claim import Modality
from claimcheck.claims.doubt import words_of_doubt
from claimcheck.claims.modality import modality_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims
    from claimcheck.claims.reading import Reading

ASSERTED, HEDGED, DENIED = Modality.ASSERTED, Modality.HEDGED, Modality.DENIED


@pytest.mark.parametrize(
    ("text", "modality", "cue"),
    [
        ("The port employs 300 people.", ASSERTED, None),
        ("The port could dismiss up to 90 workers.", HEDGED, "could"),
        ("The fire was reportedly caused by a faulty cable.", HEDGED, "reportedly"),
        ("Lisbon expects the first ships to arrive in May.", HEDGED, "expects"),
        ("The navy is expected to send 12 ships.", HEDGED, "expected"),
        ("Ana Ruiz claimed that 40 boats had sunk.", HEDGED, "claimed"),
        ("Since July the heat has claimed 19 lives in Sarn.", ASSERTED, None),
        ("Raw fish may no longer be sold in Sarn.", ASSERTED, None),
        ("It was not the first fire in Sarn.", ASSERTED, None),
        ("It was not the harbour's first fire in Sarn.", ASSERTED, None),
        ("It was not the harbour's fire brigade.", DENIED, "not"),
        ("Some 8,000 people in Sarn packed what they could and left.", ASSERTED, None),
        ("For 400 houses in Sarn there is nothing to be done but to pull them down.", ASSERTED, None),
        ("Ana Ruiz denied that 40 boats had sunk.", DENIED, "denied"),
        ("No worker has been dismissed for striking in Lowport.", DENIED, "No"),
        ("The bridge has not been closed since 1990.", DENIED, "not"),
        ("Ana Ruiz said reports of 40 sunken boats were “groundless rumors.”", DENIED, "groundless"),
        ("No more than 40 boats sank in the storm.", ASSERTED, None),
        ("No one has won the race more often since 1990 than Ana Ruiz.", ASSERTED, None),
        ("No one paid more than 40 euros for the ticket.", DENIED, "No"),
        ("The small model was also updated - not a new design as with the big one.", ASSERTED, None),
        ("The plant would close on June 30, Ana Ruiz said.", ASSERTED, None),
    ],
)
def test_the_word_that_decides(
    claims_of: Callable[..., Claims], text: str, modality: Modality, cue: str | None
) -> None:
    claim = claims_of(text)[0]
    assert (claim.modality, claim.modality_cue) == (modality, cue)


def _of(reading: Reading, cue_lemma: str = "") -> tuple[Modality, str | None]:
    return modality_of(reading.parse, reading.parse.sentences[0], cue_lemma)


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The yard has yet to pay its 40 welders.", "yet"),
        ("The two sides failed to reach a deal on wages.", "failed"),
        ("Rescuers were unable to reach the village.", "unable"),
        ("There is no evidence that the ship was overloaded.", "no"),
        ("Police have ruled out arson at the mill.", "ruled"),
        ("The reports were denied by the navy on Monday.", "denied"),
        ("The mayor called the claim false.", "false"),
        ("Neither pilot survived the crash.", "Neither"),
        ("None of the 64 passengers survived when the ferry hit the pier.", "None"),
        ("The vote in Sarn was neither free nor fair.", "neither"),
        ("The ferry was not inspected before it left.", "not"),
    ],
)
def test_what_is_not_so_is_denied(reading_of: Callable[..., Reading], text: str, cue: str) -> None:
    assert _of(reading_of(text)) == (DENIED, cue)


@pytest.mark.parametrize(
    "text",
    [
        "The bridge did not open until 1990.",
        "The collapse was not the first at Lowport.",
        "The trains did not start running again until Monday.",
        "The mine will not reopen before the end of March.",
        "The union refused to sign the contract.",
        "It was not the captain but the mate who steered the ship.",
        "The strike closed not only the port but the airport.",
        "There is no doubt that the ship sank on Monday.",
        "The company plans to sell its yard in Lowport.",
        "Residents could see the smoke from the hills.",
        "The army's might was on show in Sarn on Sunday.",
        "The report that the union ordered in May lists 40 cases.",
        "None but the 12 founders voted for the merger.",
        "The port closed on Monday after reports that a crane had fallen.",
        "Reports that the ship had sunk were confirmed by the navy.",
        "Residents felt the ground shake in Lowport.",
        "Passengers felt their ears hurt.",
        "Unknown gunmen killed 12 farmers on Sunday.",
        "The alleged smuggler was arrested on Friday.",
        "Police in Lowport arrested nine suspected looters.",
        "Even if it rained, the harvest was saved in 1990.",
    ],
)
def test_bounds_times_contrasts_plans_and_abilities_are_asserted(reading_of: Callable[..., Reading], text: str) -> None:
    assert _of(reading_of(text)) == (ASSERTED, None)


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("The bank may not meet the new rules.", "may"),
        ("The yard will close if the ministry cancels the order.", "if"),
        ("The minister is said to have left the country.", "said"),
        ("Output is projected to rise by 4 % next year.", "projected"),
        ("There were fears that the dam had cracked.", "fears"),
        ("Police are investigating whether the ship was overloaded.", "whether"),
        ("It is not clear who fired the shots.", "not"),
        ("The repairs would have cost $3 million.", "would"),
        ("It is possible that the ship was overloaded.", "possible"),
        ("The owner would not say whether the yard had been sold.", "not"),
        ("Ana Ruiz could not yet say if the ferry would sail.", "not"),
        ("The union seems reluctant to sign the contract.", "seems"),
        ("The navy will intervene should the talks fail.", "should"),
        ("Fishermen feel that the quota is too low.", "feel"),
        ("Analysts predict that prices will fall by 4 %.", "predict"),
        ("There were accusations that the mayor had lied.", "accusations"),
        ("There were reports that a second bus had crashed outside Sarn.", "reports"),
        ("There are reports of 40 people trapped in a mine in Sarn.", "reports"),
        ("There are claims that the minister bought three flats in Sarn.", "claims"),
        ("Officials played down reports that 40 boats had sunk.", "reports"),
    ],
)
def test_doubts_conditions_and_open_questions_hedge(reading_of: Callable[..., Reading], text: str, cue: str) -> None:
    assert _of(reading_of(text)) == (HEDGED, cue)


def test_who_would_not_deny_it_has_not_denied_it(reading_of: Callable[..., Reading]) -> None:
    reading = reading_of("Ana Ruiz did not deny that 40 boats had sunk.")
    start = reading.text.index("40 boats")
    content = type(reading.parse.sentences[0])(start, reading.text.index("."))
    assert modality_of(reading.parse, content, "deny") == (HEDGED, "not")


def test_what_might_be_ruled_has_not_been_ruled(reading_of: Callable[..., Reading]) -> None:
    reading = reading_of("The court might rule that the sale was illegal.")
    start = reading.text.index("the sale")
    content = type(reading.parse.sentences[0])(start, reading.text.index("."))
    assert modality_of(reading.parse, content, "rule") == (HEDGED, "might")


def test_what_ought_to_be_done_is_no_condition(reading_of: Callable[..., Reading]) -> None:
    reading = reading_of("The owners should repair the ferry, a report found.")
    assert not list(words_of_doubt(reading.parse, reading.parse.sentences[0]))


def test_an_unconfirmed_report_hedges_what_it_says(reading_of: Callable[..., Reading]) -> None:
    reading = reading_of("Unconfirmed reports said that 40 boats had sunk.")
    start = reading.text.index("40 boats")
    content = type(reading.parse.sentences[0])(start, reading.text.index("."))
    assert modality_of(reading.parse, content, "say") == (HEDGED, "Unconfirmed")


def test_a_doubt_deep_in_a_side_clause_is_listed_but_does_not_reach(reading_of: Callable[..., Reading]) -> None:
    reading = reading_of("The navy sold a ship that might have been too old.")
    words = [reading.parse.tokens[i].text for i in words_of_doubt(reading.parse, reading.parse.sentences[0])]
    assert words == ["might"]
    assert _of(reading) == (ASSERTED, None)


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Not one case in the capital was found, she said.", True),
        ("Not a single voter was turned away, the commission said.", True),
        ("There were 121 people aboard and not one more, the company said.", False),
    ],
)
def test_not_one_is_none(claims_of, text, denied):
    assert [c.modality is Modality.DENIED for c in claims_of(text)] == [denied]


def test_a_measured_chance_is_no_hedge(claims_of):
    (claim,) = claims_of("Adults who drank it daily were 40% more likely to suffer a stroke.")
    assert claim.modality is Modality.ASSERTED


def test_a_subject_with_one_more_put_in_keeps_its_no(claims_of):
    found = claims_of("Okonjo said no single customer, Halberd Motors included, accounts for more than 10% of sales.")
    assert [c.modality for c in found] == [Modality.DENIED]


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("The tremors were also felt in Sarn province.", "asserted"),
        ("The firm felt it was treated unfairly by the Norby court.", "hedged"),
        ("Not many reach the heights that Keller reached when her income passed ten million euros.", "asserted"),
        ("Firemen in Norway answered 300 false alarms in May.", "asserted"),
        ("The report on the mill in Sarn was false, the mayor said.", "denied"),
        ("The owners said they could no longer heat the mill in Sarn.", "asserted"),
        ("The mill in Sarn will almost certainly be sold by Brell in May.", "hedged"),
        ("The mill in Sarn will certainly be sold by Brell in May.", "asserted"),
    ],
)
def test_words_that_look_like_a_doubt_or_a_denial(claims_of: Callable[..., Claims], text: str, modality: str) -> None:
    assert [c.modality.value for c in claims_of(text)] == [modality]


def test_the_word_that_rejects_is_given_as_it_stands(claims_of: Callable[..., Claims]) -> None:
    (claim,) = claims_of("Claims that 40 boats sank in May are untrue, the port said.")
    assert (claim.quote, claim.modality, claim.modality_cue) == ("40 boats sank in May", DENIED, "untrue")


@pytest.mark.parametrize(
    ("text", "modality"),
    [
        ("Unverified footage showed marchers storming the town hall.", HEDGED),
        ("Unverified pictures on social media showed smoke over the port.", HEDGED),
        ("Unverified clips showed soldiers shooting at a car.", HEDGED),
        ("Unverified pictures were sold for $300 in Sarn.", ASSERTED),
        ("Footage showed marchers storming the town hall.", ASSERTED),
    ],
)
def test_what_unverified_pictures_show_is_doubted(
    claims_of: Callable[..., Claims], text: str, modality: Modality
) -> None:
    assert [c.modality for c in claims_of(text)] == [modality]
