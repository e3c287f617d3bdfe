from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from claimcheck import Corpus, verify

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ARTICLE = "A storm shut the airport of Lund for two days. Hotels in Lund lost bookings."
REPORT = "Lund's airport was shut for two days in the storm. Hotels lost bookings."
LOST = "Up to 70 per cent of the bookings were cancelled, the hotel owners said."
COST = "The repair will cost 12 million euros, the minister said."


@pytest.fixture
def attribution(tmp_path: Path) -> Callable[[str, str], str]:
    """The attribution verdict on the claim, and the stances, with one other report."""

    def ask(claim: str, report: str) -> str:
        head = "---\ntitle: Storm in Lund\noutlet: {0}\npublished: 2024-05-09\n---\n\n{1}\n\n{2}\n"
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
        (LOST, "“We never gave 70 per cent or any other number,” says the head of the hotel owners, Anna Fot."),
        (COST, "The minister did not mention 12 million or any other amount, his office said."),
        (COST, "The minister never said that the repair would cost 12 million euros."),
    ],
)
def test_who_is_said_to_have_given_no_figure_is_disputed_as_its_source(attribution, claim, report):
    assert attribution(claim, report) == "disputed"


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        (COST, "The mayor gave no figure for the repair."),
        (LOST, "Anyone who has been told that 70 per cent of the bookings were cancelled should take a breath."),
    ],
)
def test_what_another_did_not_say_and_what_is_only_passed_round_disputes_nothing(attribution, claim, report):
    assert attribution(claim, report) == "unconfirmed"
