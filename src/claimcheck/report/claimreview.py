"""ClaimReview: the findings as schema.org JSON-LD, one per claim.

The rating says our verdict's word and what it means, and never a number: a number would be read as a grade of truth,
and claimcheck compares reports, it does not decide. For the same reason ``author``, the reviewer, is left to the
newsroom that publishes; ``sdPublisher`` names the program that made the data. A speaker is typed Thing: nothing here
knows whether it is a person or an organisation. Terms: schema.org/ClaimReview, schema.org/Claim.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claimcheck.agreement.judgement import Stance
from claimcheck.report.safe_text import web_address
from claimcheck.report.summary import heard_line
from claimcheck.report.words import FLAG, verdict_meaning

if TYPE_CHECKING:
    from claimcheck.agreement.finding import Evidence, Finding
    from claimcheck.article.article import Article
    from claimcheck.claims.claim import Claim
    from claimcheck.report.content import Content


def report_to_claimreview(report: Content) -> list[dict[str, Any]]:
    """One ClaimReview per claim, in order."""
    return [_review(finding, report.provenance.version) for finding in report.findings]


def _review(finding: Finding, version: str) -> dict[str, Any]:
    claim = finding.claim
    flag = f" Note: {FLAG}, by its own words." if claim.self_unverified else ""
    return {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "claimReviewed": claim.wording,
        "itemReviewed": {"@type": "Claim", "text": claim.quote, "appearance": _report_of(claim.article)}
        | _author(claim),
        "reviewRating": {
            "@type": "Rating",
            "alternateName": finding.verdict.value,
            "ratingExplanation": verdict_meaning(finding) + flag,
        },
        "reviewBody": heard_line(finding),
        "citation": [_cited(e) for e in finding.evidence if e.stance is not Stance.SILENT],
        "sdPublisher": {"@type": "Organization", "name": f"claimcheck {version}"},
    }


def _author(claim: Claim) -> dict[str, Any]:
    if claim.attribution is not None:
        return {"author": {"@type": "Thing", "name": claim.attribution.speaker}}
    return {"author": {"@type": "Organization", "name": claim.article.outlet}} if claim.article.outlet else {}


def _report_of(article: Article) -> dict[str, Any]:
    published = article.published.isoformat() if article.published else None
    told = {
        "url": web_address(article.url),
        "headline": article.title or None,
        "datePublished": published,
        "publisher": {"@type": "Organization", "name": article.outlet} if article.outlet else None,
    }
    return {"@type": "NewsArticle"} | {name: value for name, value in told.items() if value is not None}


def _cited(evidence: Evidence) -> dict[str, Any]:
    return _report_of(evidence.passage.article) | {"text": evidence.passage.quote}
