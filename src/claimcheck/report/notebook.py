"""The notebook display: compact, without script, its styles kept to itself, readable on light and on dark ground."""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.report.page import headline, report_cards
from claimcheck.report.summary import summary_lines
from claimcheck.report.templating import render
from claimcheck.report.words import PROBLEM_WORD, shorten

if TYPE_CHECKING:
    from claimcheck.report.content import Content

_ROWS = 40  # claims shown in a cell: what a long article holds; the page shows all
_LINE = 600  # characters of a sentence of the summary
_TITLE = 160  # characters of the headline


def report_to_notebook(report: Content) -> str:
    """An HTML fragment for a notebook's cell."""
    cards = report_cards(report)
    count = sum(card.claim.self_unverified for card in cards)
    return render(
        "notebook.html.jinja",
        headline=shorten(headline(report), _TITLE),
        lines=[shorten(line, _LINE) for line in summary_lines(report)],
        flagged=range(1, 1 + count),  # the summary's first line counts; those on flagged claims follow it
        cards=cards[:_ROWS],
        more=max(0, len(cards) - _ROWS),
        problems=report.problems,
        words=PROBLEM_WORD,
    )
