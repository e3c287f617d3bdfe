"""The data frame: one row per claim. The only module that knows pandas, which is optional and loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from claimcheck.agreement.judgement import Stance
from claimcheck.errors import MissingError

if TYPE_CHECKING:
    import pandas as pd

    from claimcheck.agreement.finding import Finding
    from claimcheck.report.content import Content

# What a spreadsheet takes for the start of a formula, or skips on the way to one; full-width forms are read alike
# (OWASP, CSV injection).
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")

COLUMNS = (
    "id",
    "quote",
    "wording",
    "speaker",
    "anonymous",
    "modality",
    "worth",
    "self_unverified",
    "verdict",
    "confidence",
    "attribution_verdict",
    "supporting",
    "contradicting",
    "repeating",
    "evidence",
    "silent",
    "start",
    "end",
)


def report_to_pandas(report: Content, *, spreadsheet_safe: bool = False) -> pd.DataFrame:
    """One row per claim.

    ``supporting``, ``contradicting`` and ``repeating`` are tuples of origins' names; ``evidence`` and ``silent`` count
    the passages that take a side and those that do not; ``start`` and ``end`` are offsets into the article's text.

    Raises:
        MissingError: When pandas is not installed.
    """
    try:
        import pandas as pd  # noqa: PLC0415 - optional, and slow to load
    except ImportError as error:
        raise MissingError(
            "A data frame needs pandas, which is not installed.", hint='pip install "claimcheck-news[pandas]"'
        ) from error
    rows = [_row(finding) for finding in report.findings]
    if spreadsheet_safe:
        rows = [{name: _cell(value) for name, value in row.items()} for row in rows]
    return pd.DataFrame(rows, columns=list(COLUMNS))


def _row(finding: Finding) -> dict[str, Any]:
    claim = finding.claim
    silent = sum(e.stance is Stance.SILENT for e in finding.evidence)
    return {
        "id": claim.id,
        "quote": claim.quote,
        "wording": claim.wording,
        "speaker": claim.attribution.speaker if claim.attribution else None,
        "anonymous": claim.attribution is not None and claim.attribution.anonymous,
        "modality": claim.modality.value,
        "worth": claim.worth,
        "self_unverified": claim.self_unverified,
        "verdict": finding.verdict.value,
        "confidence": finding.confidence,
        "attribution_verdict": finding.attribution_verdict.value if finding.attribution_verdict else None,
        "supporting": finding.supporting,
        "contradicting": finding.contradicting,
        "repeating": finding.repeating,
        "evidence": len(finding.evidence) - silent,
        "silent": silent,
        "start": claim.span.start,
        "end": claim.span.end,
    }


def _cell(value: object) -> object:
    """A cell that a spreadsheet shows and never runs; numbers stay numbers."""
    if isinstance(value, tuple):
        value = "; ".join(value)
    if isinstance(value, str) and value.lstrip(" ").startswith(_FORMULA_STARTS):
        return f"'{value}"
    return value
