"""What a report of a later day says to a claim's figure: a state that lasts moves on, what was done once does not."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from claimcheck import Corpus, verify

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ARTICLE = "A flood drove people from their houses in Orlova on Tuesday. The river Tesna rose to a record."
REPORT = "Orlova is under water since Tuesday, when the Tesna rose to a record."
ASLEEP = "About 400 people have been sleeping in the school gym, the mayor said."
DARK = "Some 14,000 households are without electricity."
CARE = "Four of the survivors were in intensive care, the hospital said."
HELP = "The army has sent 20 engineers to the dyke."
QUEUE = "The queue at the bridge is 14 kilometres long."
BUS = "The bus that was swept away was carrying 42 passengers."
DYKE = "The dyke had cost 40 million euros."


@pytest.fixture
def stance(tmp_path: Path) -> Callable[[str, str, int], str]:
    """What a report, published so many days after the article, says to the claim."""

    def ask(claim: str, sentence: str, later: int) -> str:
        head = "---\ntitle: Flood in Orlova\noutlet: {0}\npublished: {1}\n---\n\n{2}\n\n{3}\n"
        day = date(2024, 5, 9)
        article, reports = tmp_path / "article.md", tmp_path / "reports"
        reports.mkdir()
        article.write_text(head.format("The Daily Ledger", day, ARTICLE, claim))
        (reports / "report.md").write_text(head.format("Hourly", day + timedelta(later), REPORT, sentence))
        found = next(f for f in verify(article, [Corpus(reports)], judge="none").findings if f.claim.quote in claim)
        return next((str(e.stance.value) for e in found.evidence if e.passage.quote in sentence), "nothing")

    return ask


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        (ASLEEP, "Some 150 people were still in the school gym on Saturday."),
        (ASLEEP, "About 150 people are sleeping in the school gym."),
        (DARK, "Some 9,000 households are without electricity."),
        (CARE, "Two of the survivors have been moved out of intensive care, leaving two there."),
        (QUEUE, "The queue at the bridge is 22 kilometres long."),
        (HELP, "The army has raised the number of engineers at the dyke to 45."),
    ],
)
def test_a_later_count_of_a_state_that_lasts_is_no_contradiction(stance, claim, sentence):
    assert stance(claim, sentence, 2) in {"silent", "nothing"}


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        (ASLEEP, "About 150 people are sleeping in the school gym."),
        (DARK, "Some 9,000 households are without electricity."),
        (QUEUE, "The queue at the bridge is 22 kilometres long."),
    ],
)
def test_another_count_of_the_same_day_is(stance, claim, sentence):
    assert stance(claim, sentence, 0) == "contradicts"


@pytest.mark.parametrize(
    ("claim", "sentence"),
    [
        (BUS, "The bus that was swept away was carrying 57 passengers."),
        (DYKE, "The dyke cost 55 million euros, an audit says."),
        (HELP, "The army sent 45 engineers to the dyke."),
    ],
)
def test_another_figure_of_what_was_done_once_is_at_any_time(stance, claim, sentence):
    assert stance(claim, sentence, 2) == "contradicts"


@pytest.mark.parametrize(
    "sentence",
    [
        "On an ordinary day the queue at the bridge is two kilometres long.",
        "The queue at the bridge is usually two kilometres long.",
    ],
)
def test_what_is_usual_is_no_figure_of_the_day(stance, sentence):
    assert stance(QUEUE, sentence, 0) in {"silent", "nothing"}
