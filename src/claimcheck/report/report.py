"""Report: the findings on one article with what could not be looked at. Data, and one method for each way of reading it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.agreement.finding import Finding
    from claimcheck.article.article import Article
    from claimcheck.claims.claim import Claims
    from claimcheck.evidence.passage import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """What made a report: version, models (name to "sha256:…"), the sources asked, the ``as_of`` day."""

    version: str
    models: tuple[tuple[str, str], ...] = ()
    sources: tuple[str, ...] = ()
    as_of: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
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
