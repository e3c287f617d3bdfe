"""corrected: what an outlet puts in the place of its own earlier word, right behind it: "He does not", "It was 400".

Rules: knows a sentence that takes an earlier word back and the next one; it speaks only where that earlier word is the
claim's, word for word or figure for figure. Which sentences take something back is corrections.py's.
"""

from __future__ import annotations

import re
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
    from claimcheck.agreement.likeness import Pair

_ALL_BUT: Final = 0.99  # the share of the claim's words that the earlier word must hold
# "The correct figure is £400,000.", "It should have said 40."; must not match "The figure is disputed".
_RIGHT: Final = re.compile(
    r"\s+(?:The|Its|His|Her|Their) (?:correct|right|actual|true|real) (?:figure|number|sum|amount|total|price|toll"
    r"|count|cost|share|rate) (?:is|was)\b[^.!?\n]{1,120}"
    r"|\s+(?:It|That|This|The (?:figure|number|sum|amount|total)) (?:should have (?:been|said|read)|should be"
    r"|(?:is|was) (?:in fact|actually))\b[^.!?\n]{1,120}"
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
