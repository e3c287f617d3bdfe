from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from claimcheck import Corpus, verify

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ARTICLE = "A lift fell six floors at the Marlow tower in Brenn on Monday. Two people were hurt."
REPORT = "The lift at Brenn's Marlow tower fell on Monday. Two people were hurt."
LAST = "The lifts had last been inspected in March, the owner said."
OFFER = "Two-thirds of the residents voted down the owner's last offer on 14 March."
ONCE = "The tower had been inspected in March."


@pytest.fixture
def stances(tmp_path: Path) -> Callable[[str, str], set[str]]:
    """What the sentences of another report say to the claim, without a judge."""

    def ask(claim: str, report: str) -> set[str]:
        head = "---\ntitle: A lift falls in Brenn\noutlet: {0}\npublished: 2024-05-09\n---\n\n{1}\n\n{2}\n"
        article, reports = tmp_path / "article.md", tmp_path / "reports"
        reports.mkdir()
        article.write_text(head.format("The Daily Ledger", ARTICLE, claim))
        (reports / "report.md").write_text(head.format("Hourly", REPORT, report))
        found = next(f for f in verify(article, [Corpus(reports)], judge="none").findings if f.claim.quote in claim)
        return {str(e.stance.value) for e in found.evidence if e.passage.quote in report} - {"silent"}

    return ask


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        (LAST, "The firm that has the contract for inspecting the lifts is Liftag, of Brenn."),
        (LAST, "The firm that inspects the lifts is Liftag."),
        (LAST, "The lifts are inspected every year."),
        (LAST, "Liftag inspected the lifts."),
        (ONCE, "The firm that has the contract for inspecting the tower is Liftag, of Brenn."),
        (ONCE, "Liftag inspects the tower twice a year."),
    ],
)
def test_what_is_done_as_a_rule_or_names_no_day_does_not_bear_out_a_dated_act(stances, claim, report):
    assert stances(claim, report) == set()


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        (LAST, "Liftag last inspected the lifts on 14 March."),
        (ONCE, "Liftag inspected the tower on 14 March."),
        (ONCE, "Liftag inspected the tower."),
        (OFFER, "Two-thirds of the residents turned the owner's last offer down."),
    ],
)
def test_the_day_or_the_act_itself_does(stances, claim, report):
    assert stances(claim, report) == {"supports"}


@pytest.mark.parametrize(
    "report",
    [
        "The lifts were last inspected in November 2022, a director of Liftag told us.",
        "The firm that inspects the lifts is Liftag. It last did so in November 2022.",
    ],
)
def test_an_earlier_last_time_speaks_against_it(stances, report):
    assert stances(LAST, report) == {"contradicts"}
