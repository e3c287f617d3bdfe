"""corrected: an outlet's word on its own earlier word: what it puts in its place, or that it plainly calls it wrong.

"An earlier version said that he owns it. He does not." denies; "It was 400" contradicts 500; "this was wrong" denies.

Rules: knows a sentence that takes an earlier word back and the next one; it speaks only where that earlier word is the
claim's, word for word or figure for figure. Which sentences take something back is corrections.py's.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negated
from claimcheck.agreement.figures import Fit, fit
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.matches import measured
from claimcheck.agreement.saying import BASE, said
from claimcheck.agreement.set_right import called_false_behind
from claimcheck.text.quantities import find_quantities
from claimcheck.text.span import Span
from claimcheck.text.units import comparable

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.agreement.likeness import Pair

_ALL_BUT: Final = 0.99  # the share of the claim's words that the earlier word must hold
# "The correct figure is £400,000.", "It should have said 40."; must not match "The figure is disputed".
_RIGHT: Final = re.compile(
    r"\s+(?:The|Its|His|Her|Their) (?:correct|right|actual|true|real) (?:figure|number|sum|amount|total|price|toll"
    r"|count|cost|share|rate) (?:is|was)\b[^.!?\n]{1,120}"
    r"|\s+(?:It|That|This|The (?:figure|number|sum|amount|total)) (?:should have (?:been|said|read)|should be"
    r"|(?:is|was) (?:in fact|actually))\b[^.!?\n]{1,120}"
)

REACH: Final = 90  # characters behind the sentence in which its next one calls it wrong
# Must not match "was wrong to go", "a wrong turn", nor a figure or spelling that was wrong, of which the rest may hold.
_WRONG: Final = re.compile(
    r"(?:[;,—–]|\A\s*|\. )\s*(?:(?:and|but) )?(?:this|that|it|the (?:report|claim|statement))"
    r" (?:was|is|were|turned out to be|proved(?: to be)?)"
    r" (?:wrong|false|untrue|incorrect|not (?:true|the case|so))\b(?! to\b)",
    re.IGNORECASE,
)


def corrected(both: Pair) -> Judgement | None:
    """A contradiction by the right figure, or a denial, behind the earlier word that is the claim's; None elsewhere."""
    statement = both.statement
    text, sentence = statement.article.text, statement.sentence
    if negated(both.claim) or both.like.covered < _ALL_BUT:
        return None
    end = text.find("\n", sentence.end)
    behind = _RIGHT.match(text, sentence.end, end if end >= 0 else len(text))
    if behind is not None:
        return _by_figure(both, behind)
    if {t.text for t in both.claim.times} != {t.text for t in statement.times} or _counts_other(both):
        return None
    word = called_false_behind(text, sentence, statement.modality, both.claim.wording)
    if word is None:
        return None
    reason = Reason(code="called-false", detail=f"the report takes it back and says of it: “{word}”")
    return said(Stance.DENIES, reason, both.like, both.like.score - BASE / 4)


def _counts_other(both: Pair) -> bool:
    """Whether a figure of the claim's is not the earlier word's."""
    told = {q.low for q in both.statement.quantities}
    return any(q.low not in told for q in both.claim.quantities)


def _by_figure(both: Pair, behind: re.Match[str]) -> Judgement | None:
    asked, told = measured(both.claim), find_quantities(behind[0])
    if len(asked) != 1 or len(told) != 1 or not any(q.low == asked[0].low for q in both.statement.quantities):
        return None
    ours, theirs = asked[0], told[0]
    if not (comparable(ours, theirs) or not theirs.unit) or fit(ours, theirs) is not Fit.APART:
        return None
    reason = Reason(
        code="figure-apart",
        detail=f"the report corrects it: “{theirs.text}” is not “{ours.text}”",
        claim_span=ours.span,
        evidence_span=Span(behind.start() + theirs.span.start, behind.start() + theirs.span.end),
    )
    return said(Stance.CONTRADICTS, reason, both.like, both.like.score - BASE / 4)


def denied_if_wrong(found: Judgement, both: Pair, content: Callable[[], Judgement]) -> Judgement:
    """A denial for the silence of what was taken back, where the outlet calls it wrong and it is the claim's content.

    Args:
        found: That the report does not vouch for its words.
        both: The two side by side.
        content: What the words say to the claim, by themselves.
    """
    times = ({t.text.lower() for t in c.times} for c in (both.claim, both.statement))
    if found.reasons[0].code != "taken-back" or negated(both.claim) or not next(times) <= next(times):
        return found
    text, sentence = both.statement.article.text, both.statement.sentence
    wrong = _WRONG.search(text[both.statement.span.end : sentence.end]) or _WRONG.match(
        text[sentence.end : sentence.end + REACH]
    )
    told = content() if wrong is not None else None
    if wrong is None or told is None or told.stance is not Stance.SUPPORTS:
        return found
    words = wrong[0].strip(" ;,.—–")
    reason = Reason(code="taken-back", detail=f"the report takes its own earlier word back and says “{words}”")
    return replace(told, stance=Stance.DENIES, reasons=(reason, *told.reasons))
