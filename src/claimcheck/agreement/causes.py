"""causes: what somebody died of: "of heat" is not "of a heart attack", whatever the words have in common.

Rules: knows the words right behind "died of"; of one with a name, two causes cannot both be meant.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.lexicon import STOP
from claimcheck.agreement.parties import names_in
from claimcheck.agreement.saying import said
from claimcheck.agreement.words import stem
from claimcheck.claims.claim import Modality

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair

# "died of a heart attack", "death from hypothermia"; at most three words on. Must not match "the death of Ana Ruiz":
# what follows is in small letters, and "death of" is left out.
_OF: Final = re.compile(
    r"\b(?:(?:die|dies|died|dying) (?:of|from)|succumbed to|death from) (?P<what>[a-z-]+(?: [a-z-]+){0,2})"
)
ENOUGH: Final = 0.35  # likeness from which both are of one death; chosen by hand, as for pleas
_KIN: Final = 4  # letters that two words for one cause share at their beginning ("heat", "heatstroke")
# Said of any cause; they rule none out.
_ANY: Final = frozenset("injury wound cause natural complication illness disease his her their".split())


def causes_apart(claim: str, statement: str) -> tuple[str, str] | None:
    """The two causes where each text names one and they have no word in common, or None.

    >>> causes_apart("A road worker died of heat", "The worker had died of a heart attack")
    ('heat', 'a heart attack')
    >>> causes_apart("A road worker died of heat", "The worker died from heatstroke")
    """
    ours, theirs = _OF.search(claim), _OF.search(statement)
    if ours is None or theirs is None:
        return None
    a, b = ([stem(w) for w in m["what"].split() if w not in STOP] for m in (ours, theirs))
    if not a or not b or _ANY & {*a, *b} or any(x[:_KIN] == y[:_KIN] for x in a for y in b):
        return None
    return ours["what"], theirs["what"]


def cause_says(pair: Pair) -> Judgement | None:
    """A contradiction where both say flatly of what one with a name died, and of another cause each; None elsewhere."""
    ours, theirs = pair.claim, pair.statement
    found = causes_apart(ours.wording, theirs.wording)
    flat = all(c.modality is Modality.ASSERTED for c in (ours, theirs))
    who = names_in(_before(ours.wording)) & names_in(_before(theirs.wording))
    if found is None or not flat or not who or pair.like.score < ENOUGH:
        return None
    reason = Reason(code="cause-apart", detail=f"“{found[1]}” in the report, “{found[0]}” in the claim")
    return said(Stance.CONTRADICTS, reason, pair.like, ENOUGH)


def _before(text: str) -> str:
    found = _OF.search(text)
    return text[: found.start()] if found else ""
