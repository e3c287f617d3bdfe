"""What a report comes to, in a few plain sentences: first of all what the outlet itself could not verify.

Knows Content and the words; no markup, so its sentences are plain text and whoever renders escapes them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.agreement.finding import Verdict
from claimcheck.report.words import NOT_LOOKED, counted, one_line, shorten, sides, speaker_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.agreement.finding import Finding
    from claimcheck.claims.claim import Claim, Claims
    from claimcheck.report.content import Content

_QUOTE = 160  # characters of a claim in a sentence about it: two lines of a terminal


def counts_line(report: Content) -> str:
    """How many claims came to which verdict, and how many the outlet could not verify."""
    verdicts = [f.verdict for f in report.findings]
    told = ", ".join(f"{verdicts.count(v)} {v.value}" for v in Verdict if v in verdicts)
    flagged = sum(f.claim.self_unverified for f in report.findings)
    line = counted(len(verdicts), "claim") + (f": {told}" if told else "")
    return f"{line}; {flagged} that the outlet itself could not verify." if flagged else f"{line}."


def unverified_lines(claims: Iterable[Claim]) -> tuple[str, ...]:
    """One sentence for each claim that the outlet itself could not verify."""
    return tuple(
        f"The outlet itself could not verify: “{shorten(c.quote, _QUOTE)}” ({one_line(speaker_of(c))})."
        for c in claims
        if c.self_unverified
    )


def heard_line(finding: Finding) -> str:
    """Who supports, contradicts, denies and repeats a claim, in one sentence."""
    if not finding.looked:
        return NOT_LOOKED
    told = "; ".join(f"{verb} {names}" for verb, names in sides(finding))
    if not told:
        return "No report that was looked at says so or says otherwise."
    return f"{told[0].upper()}{told[1:]}."


def problems_line(report: Content) -> str:
    """How much could not be looked at, and what that means for the rest; empty where everything was looked at."""
    if not report.problems:
        return ""
    if report.findings and not any(f.looked for f in report.findings):
        return f"{NOT_LOOKED} The claims are uncorroborated for no other reason."
    return (
        f"{counted(len(report.problems), 'thing')} could not be looked at: "
        "what is uncorroborated here may be supported or contradicted there."
    )


def summary_lines(report: Content) -> tuple[str, ...]:
    """The report in plain sentences: counts, each claim that the outlet could not verify, what was out of reach."""
    lines = [counts_line(report)]
    for finding in report.findings:
        lines.extend(f"{line} {heard_line(finding)}" for line in unverified_lines([finding.claim]))
    if not any(f.claim.self_unverified for f in report.findings):
        lines.append("The outlet says of none of these claims that it could not verify it.")
    return tuple(line for line in (*lines, problems_line(report)) if line)


def claims_summary_lines(claims: Claims) -> tuple[str, ...]:
    """The claims alone in plain sentences: the count and each claim that the outlet could not verify."""
    flagged = unverified_lines(claims)
    return (
        f"{counted(len(claims), 'claim')}.",
        *(flagged or ("The outlet says of none of these claims that it could not verify it.",)),
    )
