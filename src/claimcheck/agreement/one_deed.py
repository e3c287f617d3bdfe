"""one_deed: whether two statements tell flatly of one deed done to one known thing, so that two places cannot hold.

Rules: knows acts and parties. Between two reports a description ("the bus") is not enough: there are other buses; of
two bare texts, of which nothing else is known, it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.moments import When, days
from claimcheck.agreement.parties import Part, is_name, names_of, same_party
from claimcheck.agreement.same_acts import bearer, same_doing
from claimcheck.agreement.words import terms, tokens
from claimcheck.claims.claim import Modality

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Act, Party

ENOUGH: Final = 0.5  # likeness from which the two are of one act at all; chosen by hand, as for sites.py
# "The bus", "its founder", "Berg's brother", "flight 12". Not "a bus", "buses", "two men".
_DEFINITE: Final = re.compile(
    r"(?:the|its|his|her|their|our|this|that)\b(?! (?:first|second|third|latest|last|other)\b)|[\w’'-]{1,30}['’]s?\s"
    r"|[A-Za-z]{3,12} [A-Z]{0,3}\d{1,5}\Z",
    re.IGNORECASE,
)
_OTHERS: Final = re.compile(r"\b(?:another|also|again|second|third|too)\b", re.IGNORECASE)


def may_exclude(pair: Pair) -> bool:
    """Whether both state something flatly, of no two days, and near enough to be of one thing."""
    asserted = pair.claim.modality is pair.statement.modality is Modality.ASSERTED
    apart = days(pair.claim, pair.statement) is When.APART
    more = _OTHERS.search(pair.sentence) and not _OTHERS.search(pair.claim.wording)
    return asserted and pair.like.score >= ENOUGH and not (pair.clash or pair.unclear or apart or more)


def are_one_deed(pair: Pair, ours: Act, theirs: Act) -> bool:
    """Whether both tell the same doing, done to or by one and the same known party."""
    if ours.rejected or theirs.rejected or ours.aside or theirs.aside or theirs.ahead != ours.ahead:
        return False
    one = same_doing(pair, ours, theirs) or bool(set(terms(ours.doing)) & set(terms(theirs.doing)))
    return one and is_one_thing(pair, _bearer(ours), _bearer(theirs))


def _bearer(act: Act) -> Party | None:
    """Whom it happens to; of "made an emergency landing" who makes it."""
    landed = act.object is not None and "landing" in tokens(act.object.names[0])
    return act.subject if landed else bearer(act)


def is_one_thing(pair: Pair, ours: Party | None, theirs: Party | None) -> bool:
    """Whether the two parties are one, and not any of a kind."""
    if ours is None or theirs is None or same_party(pair, ours, theirs) is not Part.SAME:
        return False
    if is_name(ours) and is_name(theirs):
        return True
    shared = bool(names_of(ours) & names_of(theirs))
    return shared or (pair.alone and all(is_name(p) or _DEFINITE.match(p.whole) for p in (ours, theirs)))
