"""The HTML page: what the template is given. Self-contained, without any script.

The template escapes, this file only arranges. Anchors are made from positions, never from an article's or a claim's own
words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.agreement.finding import AttributionVerdict, Verdict
from claimcheck.agreement.judgement import Stance
from claimcheck.report.segments import paragraphs
from claimcheck.report.summary import heard_line, problems_line
from claimcheck.report.templating import render
from claimcheck.report.tree import origin_trees, spread_line
from claimcheck.report.words import (
    ATTRIBUTION_MEANING,
    MODALITY_WORD,
    PROBLEM_WORD,
    STANCE_MEANING,
    STANCE_VERB,
    VERDICT_MEANING,
    VOICE_WORD,
    all_answered,
    counted,
    dated,
    one_line,
    outlet_of,
    shorten,
    sides,
    speaker_of,
    surety,
)

if TYPE_CHECKING:
    from claimcheck.agreement.finding import Evidence, Finding
    from claimcheck.claims.claim import Claim, Disclaimer
    from claimcheck.report.content import Content
    from claimcheck.report.tree import Tree

_CONTEXT = 300  # characters of context on either side of a deciding sentence: about two sentences of news


@dataclass(frozen=True, slots=True, kw_only=True)
class Exhibit:
    """One piece of evidence as the page shows it: the deciding sentence between what stands before and after it."""

    evidence: Evidence
    outlet: str
    dated: str
    stance: str
    verb: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One claim as the page shows it beside the article."""

    number: int
    finding: Finding
    claim: Claim
    speaker: str
    manner: str
    sides: tuple[tuple[str, str], ...]
    spread: str
    trees: tuple[Tree, ...]
    heard: str
    disclaimers: tuple[Disclaimer, ...]
    deciding: tuple[Exhibit, ...]
    silent: tuple[Exhibit, ...]
    evidence_line: str
    surety: str
    reworded: bool
    unseen: int


def report_to_html(report: Content) -> str:
    """One self-contained HTML page on the report."""
    cards = report_cards(report)
    verdicts = [f.verdict for f in report.findings]
    claim_spans = [c.span for c in report.claims]
    disclaimer_spans = [d.span for d in report.claims.disclaimers]
    number = {card.claim.id: card.number for card in cards}
    return render(
        "report.html.jinja",
        report=report,
        article=report.article,
        headline=headline(report),
        cards=cards,
        flagged=[card for card in cards if card.claim.self_unverified],
        tally=[(v.value, verdicts.count(v)) for v in Verdict],
        paragraphs=paragraphs(report.article.text, claim_spans, disclaimer_spans),
        disclaimers=report.claims.disclaimers,
        targets=[[number[t] for t in d.targets if t in number] for d in report.claims.disclaimers],
        voices=VOICE_WORD,
        problems_line=problems_line(report),
        problem_words=PROBLEM_WORD,
        all_answered=all_answered(report),
        verdicts=[(v.value, VERDICT_MEANING[v]) for v in Verdict],
        stances=[(s.value, STANCE_VERB[s], STANCE_MEANING[s]) for s in Stance],
        attributions=[(a.value, ATTRIBUTION_MEANING[a]) for a in AttributionVerdict],
    )


def report_cards(report: Content) -> list[Card]:
    """The findings in order, with what the page and the notebook say of each."""
    return [_card(number, finding, report) for number, finding in enumerate(report.findings, 1)]


def headline(report: Content) -> str:
    """The article's title, else its first words."""
    return one_line(report.article.title) or shorten(report.article.text, 80) or "An article without words"


def _card(number: int, finding: Finding, report: Content) -> Card:
    claim = finding.claim
    exhibits = tuple(_exhibit(e, dated(e, claim.article)) for e in finding.evidence)
    trees = origin_trees(finding)
    known = report.claims.disclaimers
    return Card(
        number=number,
        finding=finding,
        claim=claim,
        speaker=speaker_of(claim),
        manner=_manner(claim),
        sides=sides(finding),
        spread=spread_line(trees),
        trees=trees,
        heard=heard_line(finding),
        disclaimers=tuple(known[i] for i in claim.disclaimers if 0 <= i < len(known)),
        deciding=tuple(e for e in exhibits if e.evidence.stance is not Stance.SILENT),
        silent=tuple(e for e in exhibits if e.evidence.stance is Stance.SILENT),
        evidence_line=_evidence_line(finding),
        surety=surety(finding, "confidence {}"),
        reworded=one_line(claim.wording) != one_line(claim.quote),
        unseen=len(report.problems) if finding.verdict is Verdict.UNCORROBORATED else 0,
    )


def _manner(claim: Claim) -> str:
    """How the claim is made: "quoted directly, hedged (“could”)"."""
    words = []
    if claim.attribution is not None:
        words.append("quoted directly" if claim.attribution.quoted else "reported")
        if claim.attribution.anonymous:
            words.append("unnamed source")
    cue = f" (“{one_line(claim.modality_cue)}”)" if claim.modality_cue else ""
    words.append(MODALITY_WORD[claim.modality] + cue)
    return ", ".join(words)


def _evidence_line(finding: Finding) -> str:
    """What the evidence comes to: "5 passages: 1 supports it, 2 repeat it"."""
    stances = [e.stance for e in finding.evidence]
    told = ", ".join(f"{stances.count(s)} {_for_number(s, stances.count(s))}" for s in Stance if s in stances)
    return f"{counted(len(stances), 'passage')}: {told}" if stances else "How the claim was read"


def _for_number(stance: Stance, number: int) -> str:
    """The verb in the number that the count asks for: "1 supports it", "2 support it", "3 deny it"."""
    if number == 1:
        return STANCE_VERB[stance]
    return "deny it" if stance is Stance.DENIES else STANCE_VERB[stance].replace("s ", " ", 1)


def _exhibit(evidence: Evidence, when: str) -> Exhibit:
    passage = evidence.passage
    before = passage.article.text[passage.context.start : passage.span.start]
    after = passage.article.text[passage.span.end : passage.context.end]
    return Exhibit(
        evidence=evidence,
        outlet=outlet_of(evidence),
        dated=when,
        stance=evidence.stance.value,
        verb=STANCE_VERB[evidence.stance],
        before=("…" if len(before) > _CONTEXT else "") + before[-_CONTEXT:],
        after=after[:_CONTEXT] + ("…" if len(after) > _CONTEXT else ""),
    )
