"""What the outlet says of itself that it could not make sure of, in words of its own."""

from __future__ import annotations

import pytest

import claimcheck

TOLD = "A clerk handed the list to a trader on June 10, three people close to the inquiry said. The fund made about 18 "
TOLD += "million euros on it, the people said. "


def disclaimers(text: str, outlet: str = "The Tarn Ledger") -> list[tuple[str, str, tuple[str, ...]]]:
    claims = claimcheck.find_claims(claimcheck.Article(text=text, outlet=outlet))
    quotes = {c.id: c.quote for c in claims}
    return [(d.text, d.by.value, tuple(quotes[t] for t in d.targets)) for d in claims.disclaimers]


@pytest.mark.parametrize(
    "said",
    [
        "The Ledger was shown nothing in writing and had no other way of testing what they said.",
        "The Ledger could not square what they said with any public record.",
        "The Ledger has no means of weighing what they said.",
        "The Ledger was given no papers to support what they said.",
        "The Ledger was given no chance to examine what they said.",
        "The Ledger made no check of its own on what they said.",
        "The Ledger has found nothing that would confirm what they said.",
        "The Ledger does not know who wrote it or whether what they said is so.",
        "The Ledger was unable to find anyone who had heard of what they said.",
    ],
)
def test_any_inability_of_the_outlet_disclaims_and_covers_all_that_was_said(said):
    ((text, by, targets),) = disclaimers(TOLD + said)
    assert (by, len(targets)) == ("outlet", 2)
    assert text.rstrip(".") in said


@pytest.mark.parametrize(
    "said",
    [
        "The Ledger could not reach the fund for comment.",
        "The Ledger is not naming the clerk.",
        "The Ledger cannot print the list.",
        "We could not have done this without our readers.",
        "The Ledger has not seen such crowds since 1990.",
        "The fund could not square the list with its books.",
        "The fund made no count of its own.",
        "The Ledger was unable to find the people behind the fund.",
        "The Ledger makes no count of the letters that it is sent.",
    ],
)
def test_what_else_an_outlet_could_not_do_does_not(said):
    assert not [d for d in disclaimers(TOLD + said) if d[1] == "outlet"]


def test_neither_number_put_to_an_independent_test_covers_both():
    text = "More than 900 ballots were thrown out, he said. No more than 350 were rejected, she said. "
    ((_, by, targets),) = disclaimers(text + "Neither number has been put to any independent test.")
    assert (by, len(targets)) == ("outlet", 2)


def test_police_who_cannot_bear_it_out_are_a_third_party():
    text = "Dozens of children are missing, the teachers said. Police said they were in no position to bear that out."
    ((_, by, targets),) = disclaimers(text)
    assert (by, targets) == ("third_party", ("Dozens of children are missing",))


def test_when_a_clip_was_taken_is_something_to_be_established():
    text = "A video appears to show water pouring over the wall on Tuesday. "
    text += "The clip has no sound, and where and when it was taken is something the Ledger has yet to establish."
    ((_, by, targets),) = disclaimers(text)
    assert by == "outlet"
    assert targets[0].startswith("A video")


def test_it_at_the_head_of_the_sentence_leads_back_to_the_memo():
    text = "According to a leaked memo by Hyacinth Cuffy, 37 boxes arrived without seals. Two officers never signed "
    text += "their sheets, the memo says. It bears no date, and the Ledger, which was handed it, cannot vouch for it."
    ((_, by, targets),) = disclaimers(text)
    assert (by, len(targets)) == ("outlet", 2)


def test_either_of_her_numbers_are_two_of_hers():
    text = (
        "The dam failed at 4am on Wednesday, engineers said. “We have lost 2,100 houses,” the mayor, Grace Hale, said. "
    )
    text += (
        "She said between 6,000 and 7,000 people slept in schools. There was no way for the Ledger to check either of "
    )
    ((_, by, targets),) = disclaimers(text + "her numbers.")
    assert (by, targets) == ("outlet", ("We have lost 2,100 houses", "between 6,000 and 7,000 people slept in schools"))


def test_a_memo_named_at_the_head_of_the_paragraph_is_what_it_means():
    text = (
        "Masked men turned voters away, the mayor said.\n\nThen there is the memo. In it a deputy head of elections, "
    )
    text += (
        "Ana Ruiz, tells her chief that 37 boxes arrived without seals. “Two officers never signed their sheets,” she "
    )
    text += "writes. It bears neither date nor signature, and the Ledger cannot vouch for it."
    ((_, by, targets),) = disclaimers(text)
    assert (by, targets) == ("outlet", ("37 boxes arrived without seals", "Two officers never signed their sheets"))


@pytest.mark.parametrize(
    "said",
    [
        "The number was withheld from the Ledger's sources.",
        "The list was not made available to the fund.",
        "It remained unclear to the clerk whether the list was complete.",
    ],
)
def test_what_others_were_kept_from_is_not_the_outlets(said):
    assert not [d for d in disclaimers(TOLD + said) if d[1] == "outlet"]


@pytest.mark.parametrize(
    ("said", "covered"),
    [
        ("The Ledger has not seen it itself.", 1),
        ("The Ledger asked for proof and received none.", 1),
        ("The books were not made available to the Ledger.", 1),
        ("Whether the homes exist, the Ledger could not say.", 1),
        ("How many of them exist the Ledger does not know.", 1),
        ("The Ledger did not count them.", 1),
        ("As of Friday it was unclear to us whether they stand.", 1),
        ("The figure could not be confirmed from another side.", 1),
        ("That has not been borne out by a second source.", 1),
    ],
)
def test_shorter_admissions_cover_what_was_just_said(said, covered):
    ((_, by, targets),) = disclaimers("The governor said that 5,000 homes had been rebuilt. " + said)
    assert (by, len(targets)) == ("outlet", covered)


def test_an_admission_in_brackets_covers_the_sentence_around_it():
    text = (
        "The captain said the ship had been fired on twice (the Ledger has seen no evidence of this). It sank in May."
    )
    ((said, by, targets),) = disclaimers(text)
    assert (said, by) == ("the Ledger has seen no evidence of this", "outlet")
    assert targets == ("the ship had been fired on twice",)


def test_it_in_a_clause_on_papers_is_the_outlet_that_saw_them():
    text = "Papers seen by the Tarn Ledger, which it could not authenticate, named 14 streets."
    ((_, by, _),) = disclaimers(text)
    assert by == "outlet"


def test_neither_of_two_papers_seen_disclaims():
    text = "The embassy says the visa was refused on 3 May. The Ledger has seen neither document."
    assert [d[1] for d in disclaimers(text)] == ["outlet"]


def test_that_we_cannot_help_thinking_disclaims_nothing():
    assert not disclaimers("The Ledger cannot help but think of another song.")


def test_a_but_behind_what_the_outlet_confirmed_is_the_outlets():
    text = "The Ledger confirmed that three of the clerks had left, but could not verify the payments."
    assert [d[1] for d in disclaimers(text)] == ["outlet"]
