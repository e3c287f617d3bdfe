"""causes: what somebody died of: "of heat" is not "of a heart attack", whatever the words have in common.

Rules: knows the words right behind "died of"; not who died.
"""

from __future__ import annotations

import re
from typing import Final

from claimcheck.agreement.lexicon import STOP
from claimcheck.agreement.words import stem

# "died of a heart attack", "death from hypothermia"; at most three words on. Must not match "the death of Ana Ruiz":
# what follows is in small letters, and "death of" is left out.
_OF: Final = re.compile(r"\b(?:(?:die|dies|died|dying) (?:of|from)|death from) (?P<what>[a-z-]+(?: [a-z-]+){0,2})")
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
