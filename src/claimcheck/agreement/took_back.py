"""took_back: an outlet's word on its own earlier report: plainly called wrong, it rejects what that report said.

"An earlier version said that the singer had died; this was wrong." denies the death. Rules: knows the words by which a
correction calls a thing wrong; that the sentence takes something back at all is asked elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negated
from claimcheck.agreement.judgement import Judgement, Reason, Stance

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.agreement.likeness import Pair

REACH: Final = 90  # characters behind the sentence in which its next one calls it wrong
# Must not match "was wrong to go", "a wrong turn", nor a figure or spelling that was wrong, of which the rest may hold.
_WRONG: Final = re.compile(
    r"(?:[;,—–]|\A\s*|\. )\s*(?:(?:and|but) )?(?:this|that|it|the (?:report|claim|statement))"
    r" (?:was|is|were|turned out to be|proved(?: to be)?)"
    r" (?:wrong|false|untrue|incorrect|not (?:true|the case|so))\b(?! to\b)",
    re.IGNORECASE,
)


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
