from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from claimcheck import Corpus, verify

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ARTICLE = "A boat sank off Varn on Monday. Nine people were pulled out of the water and taken to hospital."
REPORT = "Nine people were pulled out of the water when a boat sank off Varn on Monday."
COLD = "All nine survivors were suffering from hypothermia, said Dr Emil Horak."
PAID = "No ransom had been paid, said Dr Emil Horak."


@pytest.fixture
def attribution(tmp_path: Path) -> Callable[[str, str], str]:
    """The attribution verdict on the claim with one other report."""

    def ask(claim: str, report: str) -> str:
        head = "---\ntitle: Boat sinks off Varn\noutlet: {0}\npublished: 2024-05-09\n---\n\n{1}\n\n{2}\n"
        article, reports = tmp_path / "article.md", tmp_path / "reports"
        reports.mkdir()
        article.write_text(head.format("The Daily Ledger", ARTICLE, claim))
        (reports / "report.md").write_text(head.format("Hourly", REPORT, report))
        found = next(f for f in verify(article, [Corpus(reports)], judge="none").findings if f.claim.quote in claim)
        assert found.verdict.value == "uncorroborated"
        assert found.attribution_verdict is not None
        return str(found.attribution_verdict.value)

    return ask


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        (COLD, "Every one of the nine is being treated for hypothermia, Dr Emil Horak said."),
        (COLD, "All nine have hypothermia, Dr Emil Horak said."),
        (PAID, "Not one euro of ransom has gone to the hackers, Dr Emil Horak said."),
    ],
)
def test_the_same_speaker_in_much_the_same_sense_says_it_again(attribution, claim, report):
    assert attribution(claim, report) == "confirmed"


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        (COLD, "The nine are asleep, Dr Emil Horak said."),
        (COLD, "All nine have hypothermia, Dr Ida Brandt said."),
        (PAID, "The hackers asked for a ransom in euros, Dr Emil Horak said."),
    ],
)
def test_something_else_or_somebody_else_does_not(attribution, claim, report):
    assert attribution(claim, report) == "unconfirmed"
