"""Report: the findings on one article with what could not be looked at, and one method for each way of reading it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from claimcheck.report.claimreview import report_to_claimreview
from claimcheck.report.content import Provenance
from claimcheck.report.frame import report_to_pandas
from claimcheck.report.json_form import dump, report_to_dict
from claimcheck.report.markdown import report_to_markdown
from claimcheck.report.notebook import report_to_notebook
from claimcheck.report.page import report_to_html
from claimcheck.report.summary import counts_line
from claimcheck.report.words import shorten

if TYPE_CHECKING:
    import pandas as pd

    from claimcheck.agreement.finding import Finding
    from claimcheck.article.article import Article
    from claimcheck.claims.claim import Claims
    from claimcheck.evidence.passage import Problem

__all__ = ["Provenance", "Report"]

_REPR_TITLE = 60  # characters of the headline in repr(): a terminal line of 120 keeps room for the counts


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Report:
    """The findings on one article.

    Args:
        article: The article that was read.
        claims: Its claims and disclaimers.
        findings: One per claim, in the same order.
        problems: What could not be looked at.
        provenance: What made the report.
    """

    article: Article = field(repr=False)
    claims: Claims = field(repr=False)
    findings: tuple[Finding, ...]
    problems: tuple[Problem, ...] = ()
    provenance: Provenance

    def __post_init__(self) -> None:
        if [f.claim.id for f in self.findings] != [c.id for c in self.claims]:
            raise ValueError("a report has one finding per claim, in the same order")

    def __repr__(self) -> str:
        title = shorten(self.article.title or self.article.text, _REPR_TITLE)
        return f"Report({title!r}, {counts_line(self).rstrip('.')!r}, problems={len(self.problems)})"

    @property
    def self_unverified(self) -> tuple[Finding, ...]:
        """The findings on claims that the outlet itself says it could not verify."""
        return tuple(f for f in self.findings if f.claim.self_unverified)

    def to_dict(self) -> dict[str, Any]:
        """The report as plain data, as the packaged JSON Schema "claimcheck/report/1" describes it."""
        return report_to_dict(self)

    def to_json(self, *, indent: int | None = 2) -> str:
        """``to_dict()`` as JSON text; the same report gives the same bytes."""
        return dump(report_to_dict(self), indent=indent)

    def to_html(self) -> str:
        """One self-contained, script-free HTML page: the article with its claims marked, and the evidence on each."""
        return report_to_html(self)

    def to_markdown(self) -> str:
        """The report as Markdown; nothing in the article's or the evidence's text is taken for markup."""
        return report_to_markdown(self)

    def to_pandas(self, *, spreadsheet_safe: bool = False) -> pd.DataFrame:
        """One row per claim.

        Args:
            spreadsheet_safe: Make every cell safe to open in a spreadsheet: lists become text, and text that a
                spreadsheet would run as a formula gets a leading apostrophe. Turn it on before ``to_csv()``.

        Raises:
            MissingError: When pandas is not installed.
        """
        return report_to_pandas(self, spreadsheet_safe=spreadsheet_safe)

    def to_claimreview(self) -> list[dict[str, Any]]:
        """One schema.org ClaimReview per claim, with our verdict's word as the rating and no number."""
        return report_to_claimreview(self)

    def _repr_html_(self) -> str:
        return report_to_notebook(self)

    def _repr_mimebundle_(self, include: object = None, exclude: object = None) -> dict[str, str]:
        del include, exclude  # IPython filters by them itself
        return {"text/plain": repr(self), "text/html": report_to_notebook(self)}
