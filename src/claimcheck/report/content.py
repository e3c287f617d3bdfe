"""Provenance, and Content: what every way of reading a report may look at.

The modules that render know Content, not Report, so that Report can offer them as methods without a circle.
Data only: nothing here renders.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

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


class Content(Protocol):
    """What a report holds; ``Report`` is the one that fulfils it."""

    @property
    def article(self) -> Article:
        """The article that was read."""
        ...

    @property
    def claims(self) -> Claims:
        """Its claims and disclaimers."""
        ...

    @property
    def findings(self) -> tuple[Finding, ...]:
        """One per claim, in the same order."""
        ...

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be looked at."""
        ...

    @property
    def provenance(self) -> Provenance:
        """What made the report."""
        ...
