"""The JSON form: report → plain data, the same bytes on every run, as the packaged schema describes it.

Knows the field names that other programs rely on; fields may be added, none renamed. Knows no file and no clock.
Floats are rounded so that the last bits of a vector product, which differ with the number of threads, never show.
"""

from __future__ import annotations

import json
import re
from math import isfinite
from typing import TYPE_CHECKING, Any

from claimcheck.evidence.timing import timing_of
from claimcheck.report.tree import origin_trees

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from claimcheck.agreement.finding import Evidence, Finding
    from claimcheck.agreement.judgement import Reason
    from claimcheck.article.article import Article
    from claimcheck.claims.claim import Attribution, Claim, Claims, Disclaimer
    from claimcheck.evidence.passage import Problem
    from claimcheck.report.content import Content, Provenance
    from claimcheck.report.tree import Tree
    from claimcheck.text.quantity import Quantity
    from claimcheck.text.span import Span
    from claimcheck.text.time_expression import TimeExpression

SCHEMA = "claimcheck/report/1"

_SHARE_DIGITS = 4  # decimals of shares and similarities: float32 vectors agree to about six between machines
_FIGURE_DIGITS = 12  # significant digits of a figure: a third stays 0.333333333333, and no sum of money loses a cent
_LARGEST_INT = 2**53  # above it, JSON readers that use doubles would change an integer
_SURROGATE = re.compile("[\ud800-\udfff]")  # a lone half of a pair, which UTF-8 cannot carry; matches one character


def report_to_dict(report: Content) -> dict[str, Any]:
    """A report as plain data."""
    return {
        "schema": SCHEMA,
        "article": _article(report.article),
        "claims": [_finding(f) for f in report.findings],
        "disclaimers": [_disclaimer(d) for d in report.claims.disclaimers],
        "problems": [_problem(p) for p in report.problems],
        "provenance": _provenance(report.provenance),
    }


def claims_to_dict(claims: Claims, provenance: Provenance, problems: Iterable[Problem] = ()) -> dict[str, Any]:
    """The claims of an article as plain data: a report without verdicts, origins and evidence."""
    return {
        "schema": SCHEMA,
        "article": _article(claims.article),
        "claims": [_claim(c) for c in claims],
        "disclaimers": [_disclaimer(d) for d in claims.disclaimers],
        "problems": [_problem(p) for p in problems],
        "provenance": _provenance(provenance),
    }


def dump(document: object, *, indent: int | None = 2) -> str:
    """Plain data as JSON text that UTF-8 can carry; characters outside ASCII stay as they are."""
    text = json.dumps(document, ensure_ascii=False, indent=indent, allow_nan=False)
    return _SURROGATE.sub(lambda half: f"\\u{ord(half[0]):04x}", text)


def _article(article: Article) -> dict[str, Any]:
    return {
        "title": article.title,
        "outlet": article.outlet,
        "published": _day(article.published),
        "url": article.url,
        "authors": list(article.authors),
        "language": article.language,
        "credit": article.credit,
        "sha256": article.sha256,
        "text": article.text,
    }


def _claim(claim: Claim) -> dict[str, Any]:
    return {
        "id": claim.id,
        "quote": claim.quote,
        "span": _span(claim.span),
        "sentence": _span(claim.sentence),
        "wording": claim.wording,
        "worth": _share(claim.worth),
        "modality": claim.modality.value,
        "modality_cue": claim.modality_cue,
        "attribution": _attribution(claim.attribution) if claim.attribution else None,
        "quantities": [_quantity(q) for q in claim.quantities],
        "times": [_time(t) for t in claim.times],
        "self_unverified": claim.self_unverified,
        "disclaimers": list(claim.disclaimers),
    }


def _finding(finding: Finding) -> dict[str, Any]:
    attributed = finding.attribution_verdict
    return _claim(finding.claim) | {
        "verdict": finding.verdict.value,
        "confidence": _share(finding.confidence),
        "looked": finding.looked,
        "attribution_verdict": attributed.value if attributed else None,
        "reasons": list(finding.reasons),
        "origins": {
            "supporting": list(finding.supporting),
            "contradicting": list(finding.contradicting),
            "repeating": list(finding.repeating),
        },
        "origin_trees": [_tree(tree) for tree in origin_trees(finding)],
        "evidence": [_evidence(e, finding.claim.article) for e in finding.evidence],
    }


def _tree(tree: Tree) -> dict[str, Any]:
    branches = [
        {"outlet": b.outlet, "document": b.document, "source": b.source, "told": b.told, "evidence": b.evidence}
        for b in tree.branches
    ]
    return {"origin": tree.origin, "own": tree.own, "branches": branches}


def _evidence(evidence: Evidence, article: Article) -> dict[str, Any]:
    passage, judgement = evidence.passage, evidence.judgement
    return {
        "document": passage.document,
        "source": passage.source,
        "title": passage.article.title,
        "outlet": passage.article.outlet,
        "url": passage.article.url,
        "published": _day(passage.article.published),
        "timing": timing_of(passage.article, article).value,
        "quote": passage.quote,
        "span": _span(passage.span),
        "stance": judgement.stance.value,
        "confidence": _share(judgement.confidence),
        "similarity": _similarity(judgement.similarity or passage.similarity),
        "origin": evidence.origin.name,
        "voucher": evidence.origin.voucher.value,
        "root": evidence.root or evidence.origin.name,
        "reasons": [_reason(r) for r in judgement.reasons],
    }


def _reason(reason: Reason) -> dict[str, Any]:
    return {
        "code": reason.code,
        "detail": reason.detail,
        "claim_span": _span(reason.claim_span) if reason.claim_span else None,
        "evidence_span": _span(reason.evidence_span) if reason.evidence_span else None,
    }


def _attribution(attribution: Attribution) -> dict[str, Any]:
    return {
        "speaker": attribution.speaker,
        "cue": attribution.cue,
        "quoted": attribution.quoted,
        "anonymous": attribution.anonymous,
        "chain": list(attribution.chain),
    }


def _quantity(quantity: Quantity) -> dict[str, Any]:
    return {
        "text": quantity.text,
        "span": _span(quantity.span),
        "comparator": quantity.comparator.value,
        "low": _figure(quantity.low),
        "high": _figure(quantity.high),
        "unit": quantity.unit,
        "per": quantity.per,
        "trend": quantity.trend.value if quantity.trend else None,
    }


def _time(time: TimeExpression) -> dict[str, Any]:
    return {
        "text": time.text,
        "span": _span(time.span),
        "start": _day(time.start),
        "end": _day(time.end),
        "basis": time.basis.value,
    }


def _disclaimer(disclaimer: Disclaimer) -> dict[str, Any]:
    return {
        "text": disclaimer.text,
        "span": _span(disclaimer.span),
        "by": disclaimer.by.value,
        "targets": list(disclaimer.targets),
        "lifted": disclaimer.lifted,
    }


def _problem(problem: Problem) -> dict[str, Any]:
    return {"stage": problem.stage, "source": problem.source, "kind": problem.kind, "message": problem.message}


def _provenance(provenance: Provenance) -> dict[str, Any]:
    return {
        "claimcheck": provenance.version,
        "models": dict(sorted(provenance.models)),
        "sources": list(provenance.sources),
        "as_of": provenance.as_of,
    }


def _span(span: Span) -> list[int]:
    return [span.start, span.end]


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _share(value: float) -> float:
    return round(float(value), _SHARE_DIGITS) + 0.0  # + 0.0 turns a negative zero into zero


def _similarity(value: float) -> float:
    """A cosine: rounding may carry it past 1, and a vector of zeros makes it no number; neither may leave this file."""
    return _share(max(-1.0, min(1.0, value))) if isfinite(value) else 0.0


def _figure(value: float | None) -> float | int | None:
    if value is None:
        return None
    if float(value).is_integer() and abs(value) <= _LARGEST_INT:
        return int(value)
    return float(f"{value:.{_FIGURE_DIGITS}g}")
