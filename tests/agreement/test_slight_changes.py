"""One word put for another in what is otherwise the claim's sentence, with and without a judge."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from claimcheck import compare
from claimcheck.agreement.judgement import Entailment

if TYPE_CHECKING:
    from collections.abc import Sequence

RATE = ("The bank raised its key rate to 4 per cent.", "The bank kept its key rate at 4 per cent.")


class Always:
    """A judge of one opinion."""

    name = "always 1"

    def __init__(self, support: float, refute: float) -> None:
        self._said = Entailment(support=support, refute=refute, silent=1 - support - refute)

    def judge(self, pairs: Sequence[tuple[str, str]]) -> list[Entailment]:
        """The same of each."""
        return [self._said] * len(pairs)


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("The shares rose 4 per cent on Tuesday.", "The shares rose 4 per cent on Wednesday."),
        ("The storm killed 14 people in Honduras.", "The storm killed 14 people in Guatemala."),
        (
            "The museum bought the painting for 2 million dollars.",
            "The museum sold the painting for 2 million dollars.",
        ),
        ("Exports to China fell by 12 per cent.", "Imports from China fell by 12 per cent."),
        ("Two of the four missing climbers were found alive.", "Two of the four missing climbers were found dead."),
        ("Most of the aid reached the islands.", "Little of the aid reached the islands."),
        ("The city lost its water supply for a week.", "The city lost its water supply for a day."),
        ("The mayor signed the contract in May.", "The mayor's predecessor signed the contract in May."),
        ("The senate approved the treaty.", "A senate committee approved the treaty."),
        ("The striker scored two goals in the first half.", "The striker scored two goals in the second half."),
        (
            "The minister was told of the leak before the election.",
            "The minister was told of the leak after the election.",
        ),
        ("The study followed 5,000 women for ten years.", "The study followed 5,000 men for ten years."),
        ("The pilot had 9,000 hours of experience.", "The co-pilot had 9,000 hours of experience on the type."),
        ("She had been married to the king's brother.", "She had been married to the king."),
        ("The factory employs 900 people.", "The factory once employed 900 people."),
        ("All samples tested positive.", "All samples tested negative for the toxin."),
        ("The mayor blamed the river authority for the flood.", "The river authority blamed the mayor for the flood."),
        ("The boy was rescued by his father.", "The boy rescued his father."),
        (
            "The commission found that the captain was drunk.",
            "The commission found no evidence that the captain was drunk.",
        ),
        ("Doctors removed the tumour.", "Doctors decided against removing the tumour."),
        (
            "The court ordered the mine to pay 5 million euros.",
            "The prosecutor asked the court to order the mine to pay 5 million euros.",
        ),
    ],
)
def test_what_is_known_to_be_another_is_never_support(claim: str, report: str) -> None:
    assert compare(claim, report, judge="none").stance.value != "supports"
    assert compare(claim, report, judge=Always(0.6, 0.1)).stance.value != "supports"


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("The port handled 14.2 million tonnes of freight.", "The port handled 14.2 million tons of goods."),
        ("More than 300 operations were postponed.", "A total of 312 operations at St Odo's were postponed."),
        (
            "The committee has summoned Lena Orr for Thursday.",
            "The committee has summoned the governor, Lena Orr, for Thursday.",
        ),
        ("The union rejected the offer.", "Union leaders rejected the offer."),
        ("Two of the climbers were found on Thursday.", "Two climbers were found on Thursday."),
        ("Some 3,400 workers walked off the job on Tuesday.", "Some 3,400 people walked off the job on Tuesday."),
    ],
)
def test_other_words_for_the_same_are_no_change(claim: str, report: str) -> None:
    assert compare(claim, report, judge="none").stance.value == "supports"


def test_of_words_that_may_mean_the_same_a_judge_has_the_last_word() -> None:
    assert compare(*RATE, judge="none").stance.value == "supports"
    assert compare(*RATE, judge=Always(0.8, 0.1)).stance.value == "supports"
    assert compare(*RATE, judge=Always(0.1, 0.2)).stance.value == "silent"
    against = compare(*RATE, judge=Always(0.1, 0.8))
    assert against.stance.value == "contradicts"
    assert "“kept” stands where the claim has “raised”" in against.reasons[0].detail


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("The bank closed 12 branches in 2023.", "The bank has closed 40 branches since 2019."),
        ("The union called a strike for Monday.", "The union called the strike on Thursday."),
        ("She was the first woman to lead the bank.", "No woman had led the bank before her."),
        ("The team lost its first match.", "The team won its second match."),
    ],
)
def test_what_can_both_be_so_is_no_contradiction(claim: str, report: str) -> None:
    assert compare(claim, report, judge="none").stance.value not in ("contradicts", "denies")


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        ("The city lost its water supply for a week.", "The city lost its water supply for a day."),
        ("Two of the four missing climbers were found alive.", "Two of the four missing climbers were found dead."),
        (
            "The minister was told of the leak before the election.",
            "The minister was told of the leak after the election.",
        ),
    ],
)
def test_a_word_of_which_only_one_can_hold_contradicts(claim: str, report: str) -> None:
    found = compare(claim, report, judge="none")
    assert (found.stance.value, found.reasons[0].code) == ("contradicts", "word-changed")
