"""appointments: to be named to an office is an act done of what is still to come: "was named coach", "will coach".

Rules: knows the verbs by which offices are given and the office behind "as"; whether all else is the same is asked
elsewhere.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.agreement.words import stem, terms, tokens

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Act

_GIVES: Final = frozenset(stem(w) for w in "appoint name pick choose select tap".split())
_SHOWS: Final = frozenset(stem(w) for w in "announce unveil present introduce".split())  # only with "as"


def appoints(act: Act) -> bool:
    """Whether somebody is given an office: "was named head", "was announced as the new head"; not "was announced"."""
    done = {stem(w) for w in tokens(act.doing)[:1]}
    return bool(done & _GIVES) or (bool(done & _SHOWS) and bool(_offices(act)))


def only_to_begin(pair: Pair, ours: Act, theirs: tuple[Act, ...]) -> bool:
    """Whether the claim gives an office and the statement tells only that it is still to be taken up."""
    if not appoints(ours) or not theirs or not all(b.ahead for b in theirs):
        return False
    said = {*terms(pair.statement.wording), *pair.beside.alike}
    asked = {*terms(pair.claim.wording), *pair.beside.theirs_alike}
    if any(said.isdisjoint(terms(office)) for office in _offices(ours)):
        return False
    told = " ".join(word for b in theirs for word in (b.doing, *_parties(b), *_offices(b)))
    return not asked.isdisjoint(terms(told))


def _offices(act: Act) -> list[str]:
    """What somebody is or is to be: what stands behind "as"."""
    return [other for other in act.others if tokens(other)[:1] == ("as",)]


def _parties(act: Act) -> tuple[str, ...]:
    """What somebody is to be by a plain verb: "will be the head"."""
    return act.object.names if act.object is not None and tokens(act.doing)[:1] in (("be",), ("become",)) else ()
