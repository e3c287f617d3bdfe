"""once_only: what befalls one thing but once, or is done once for all: "sank", "was founded", "was bought by".

Rules: knows an act's verb; that nothing is done twice is a guess, so that who asks must know that both speak of one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.words import stem, tokens

if TYPE_CHECKING:
    from claimcheck.claims.claim import Act

# What happens to one in one place, and on one day. Not "won", "met", "visited", "was injured", "was fined".
_BEFALLS: Final = frozenset(
    stem(w)
    for w in "born died drowned killed murdered assassinated beheaded executed buried cremated crashed sank sunk "
    "capsized foundered derailed exploded collapsed arrested captured kidnapped abducted founded established built "
    "wrecked demolished torn married eloped based headquartered founder crash sink derail capsize".split()
)
# Only of a day: a shop closes once, though it has more than one place.
_ENDS: Final = frozenset(
    stem(w)
    for w in "closed shut abolished dissolved retired resigned inaugurated launched disappeared vanished burned burnt "
    "bankrupt elected appointed acquired bought".split()
)
# Of a place only: what is held or takes place is held in one, and was so in every year.
_HELD: Final = frozenset(stem(w) for w in "held hosted".split())
_AGROUND: Final = re.compile(r"\b(?:ran|run|runs|running|went|go) aground\b|\btook place\b", re.IGNORECASE)
# Behind these verbs the noun tells what is done: "made an emergency landing", "took place".
_LANDING: Final = re.compile(r"\b(?:emergency|crash|belly|forced)[ -]landing\b|\bcrash[ -]landed\b", re.IGNORECASE)
# What one does to it no other does again: who "bought" the firm bought it, and nobody else did.
_SOLE: Final = frozenset(
    stem(w)
    for w in "bought acquired murdered killed assassinated invented discovered founded composed wrote painted designed "
    "directed introduced beheaded drafted sculpted".split()
)


def has_one_place(act: Act, wording: str) -> bool:
    """Whether what is done is done to one thing in one place."""
    words = _words(act)
    return bool(words & (_BEFALLS | _HELD)) or _is_aground(act, wording)


def has_one_time(act: Act, wording: str) -> bool:
    """Whether what is done is done to one thing at one time."""
    return bool(_words(act) & (_BEFALLS | _ENDS)) or _is_aground(act, wording)


def has_one_doer(act: Act) -> bool:
    """Whether what is done to one thing is done by one alone, or by several together."""
    return bool(_words(act) & _SOLE)


def _is_aground(act: Act, wording: str) -> bool:
    whole = f"{act.doing} {act.object.whole if act.object else ''}"
    return bool(_LANDING.search(whole)) or (
        act.doing.lower() in ("ran", "runs", "run", "went", "took", "takes") and bool(_AGROUND.search(wording))
    )


def _words(act: Act) -> frozenset[str]:
    return frozenset(stem(w) for w in tokens(act.doing)[:1])
