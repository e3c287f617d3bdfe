"""Markdown: the report as text for an issue, a wiki or a chat.

What strangers wrote is escaped, so that none of it is markup or a link. CommonMark and GitHub's dialect: https://spec.commonmark.org/0.31.2/#backslash-escapes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from claimcheck.agreement.judgement import Stance
from claimcheck.report.safe_text import printable, web_address
from claimcheck.report.summary import summary_lines
from claimcheck.report.tree import origin_trees, spread_line
from claimcheck.report.words import (
    FLAG,
    PROBLEM_WORD,
    STANCE_VERB,
    VOICE_WORD,
    all_answered,
    counted,
    dated,
    day,
    one_line,
    outlet_of,
    sides,
    speaker_of,
    surety,
    verdict_meaning,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.agreement.finding import Evidence, Finding
    from claimcheck.article.article import Article
    from claimcheck.claims.claim import Disclaimer
    from claimcheck.report.content import Content
    from claimcheck.report.tree import Branch

# The ASCII marks that CommonMark, GitHub's tables, strikethrough, mentions and autolinks, or a mathematics extension
# may act on; a backslash makes each literal. A colon only before what is no space (an address, an emoji's name), so
# that sentences keep theirs. Matches single characters: linear.
_MARKS = re.compile(r"[\\`*_\[\]()<>{}|~&#$@]|:(?=\S)")
# What becomes a list at the start of a line, or a link anywhere. Must not match a hyphen or a figure inside a line.
_LEADS = re.compile(r"^[-+]|^\d{1,9}(?=\.)|\bwww(?=\.)", re.IGNORECASE)


def escaped(text: str) -> str:
    r"""Foreign text on one line, as Markdown that shows exactly that text.

    >>> print(escaped("<b> [x](javascript:y) 10,000"))
    \<b\> \[x\]\(javascript\:y\) 10,000
    """
    line = _MARKS.sub(r"\\\g<0>", one_line(printable(text)))
    return _LEADS.sub(_defused, line)


def _defused(lead: re.Match[str]) -> str:
    """A backslash before a list's mark, or between a number or "www" and its full stop."""
    return f"\\{lead[0]}" if lead[0] in "-+" else f"{lead[0]}\\"


def report_to_markdown(report: Content) -> str:
    """The whole report as Markdown, ending in a line feed."""
    article = report.article
    blocks = [
        f"# {escaped(article.title) or 'An article without a title'}",
        _byline(article),
        *(f"{'> ⚠ ' if line.startswith('The outlet itself') else ''}{escaped(line)}" for line in summary_lines(report)),
        "## The claims",
        *(_claim(number, finding, report) for number, finding in enumerate(report.findings, 1)),
        "## What could not be looked at",
        _problems(report),
        "## How it was made",
        _provenance(report),
    ]
    return "\n\n".join(block for block in blocks if block) + "\n"


def _byline(article: Article) -> str:
    address = web_address(article.url)
    parts = [
        escaped(article.outlet or "Outlet unknown"),
        day(article.published, unknown="day of publication unknown"),
        *(escaped(name) for name in article.authors),
        f"credits {escaped(article.credit)}" if article.credit else "",
        f"[the article where it was published](<{address}>)" if address else "",
    ]
    return " · ".join(part for part in parts if part)


def _claim(number: int, finding: Finding, report: Content) -> str:
    claim = finding.claim
    disclaimers = [report.claims.disclaimers[i] for i in claim.disclaimers if 0 <= i < len(report.claims.disclaimers)]
    lines = [
        f"### {number}. “{escaped(claim.quote)}”",
        "",
        f"- Said by {escaped(speaker_of(claim))} ({claim.modality.value})",
        *([f"- **⚠ {FLAG}**"] if claim.self_unverified else []),
        *map(_disclaimer, disclaimers),
        f"- **{finding.verdict.value}**, {surety(finding, 'confidence {}')}: {verdict_meaning(finding)}",
        *([f"- That it was said: {finding.attribution_verdict.value}"] if finding.attribution_verdict else []),
        *(f"- {verb} {escaped(names)}" for verb, names in sides(finding)),
        *_tree_lines(finding),
        *_evidence_lines(finding),
    ]
    return "\n".join(lines)


def _tree_lines(finding: Finding) -> Iterator[str]:
    """On whose word the outlets rest, where several rest on one."""
    trees = origin_trees(finding)
    if line := spread_line(trees):
        yield f"- {line}"
        for tree in trees:
            yield f"  - {escaped(str(tree))}"
            for branch in tree.branches:
                yield f"    - {escaped(branch.outlet)}: {branch.told}{_because(branch)}"


def _because(branch: Branch) -> str:
    return f" ({escaped(branch.evidence)})" if branch.evidence else ""


def _disclaimer(disclaimer: Disclaimer) -> str:
    lifted = " (lifted later in the article)" if disclaimer.lifted else ""
    return f"- Disclaimer by {VOICE_WORD[disclaimer.by]}: “{escaped(disclaimer.text)}”{lifted}"


def _evidence_lines(finding: Finding) -> Iterator[str]:
    silent = sum(e.stance is Stance.SILENT for e in finding.evidence)
    for evidence in finding.evidence:
        if evidence.stance is not Stance.SILENT:
            yield _exhibit(evidence, finding.claim.article)
    if silent:
        yield f"- {counted(silent, 'passage')} on the same matter that {'decides' if silent == 1 else 'decide'} nothing"


def _exhibit(evidence: Evidence, asked: Article) -> str:
    article = evidence.passage.article
    address = web_address(article.url)
    title = escaped(article.title) or (escaped(address) if address else "")
    where = f"[{title}](<{address}>), " if address else f"{title}, " if title else ""
    reason = escaped(evidence.judgement.reasons[0].detail)
    return (
        f"- *{STANCE_VERB[evidence.stance]}*: “{escaped(evidence.passage.quote)}”\n"
        f"  {where}{escaped(outlet_of(evidence))}, {dated(evidence, asked)}; "
        f"on the word of {escaped(evidence.origin.name)}. {reason}"
    )


def _problems(report: Content) -> str:
    if not report.problems:
        return all_answered(report)
    lines = [
        f"- {escaped(p.source)}: {PROBLEM_WORD.get(p.kind) or escaped(p.kind)}. {escaped(p.message)}"
        for p in report.problems
    ]
    return "\n".join(["This is not the same as having looked and found nothing.", "", *lines])


def _provenance(report: Content) -> str:
    made = report.provenance
    lines = [
        f"- claimcheck {escaped(made.version)}",
        f"- sources asked: {', '.join(map(escaped, made.sources)) or 'none'}",
        f"- evidence until: {escaped(made.as_of or 'no limit')}",
        *(f"- model: {escaped(name)} {escaped(digest)}" for name, digest in sorted(made.models)),
        f"- article’s text: sha256 {report.article.sha256}",
    ]
    return "\n".join(lines)
