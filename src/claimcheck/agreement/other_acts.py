"""other_acts: where a statement that shares the claim's words tells of another act: another's, to another, to come.

Rules: each finding names both sides' words; it only takes a judgement away and never makes one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negated
from claimcheck.agreement.judgement import Reason
from claimcheck.agreement.same_acts import (
    BODIES,
    VAGUE,
    Part,
    elsewhere,
    names_of,
    same_doing,
    same_party,
    shares_doing,
)
from claimcheck.agreement.words import terms, tokens

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Party

# What is done so that something else is not: of that a "no" says the same ("no plane flew").
_PREVENTS: Final = frozenset(
    terms("cancelled postponed closed ended stopped halted suspended banned blocked grounded refused prevented barred")
)


def another_act(pair: Pair, *, by_words: bool) -> Reason | None:
    """Why the statement's act is not the claim's, or None.

    Args:
        pair: The two statements.
        by_words: Whether only like words speak for it: then also another thing done, or done to another, tells.
    """
    if doers := _other_doer(pair):
        return Reason(code="other-doer", detail=f"“{doers[0]}” does it in the claim, “{doers[1]}” in the report")
    for code, look in _LOOKS.items():
        if (by_words or code == "other-detail") and (words := look(pair)):
            return Reason(code=code, detail=f"“{words[0]}” in the claim, “{words[1]}” in the report")
    return None


def still_to_come(pair: Pair) -> str | None:
    """The word for the claim's act, told as done, where the report tells of it only as still to come, or None."""
    if not pair.claim.acts or pair.claim.acts[0].ahead or {"remain", "stay"} & set(tokens(pair.statement.wording)):
        return None  # what "will remain shut" is shut
    told = [b for b in pair.statement.acts if same_doing(pair, pair.claim.acts[0], b)]
    return told[0].doing if told and all(b.ahead for b in told) else None


def shares_a_doing(pair: Pair) -> bool:
    """Whether the same is done in both, by and to whomever; also where one of them shows no act."""
    ours, theirs = pair.claim.acts[:1], pair.statement.acts
    return not (ours and theirs) or shares_doing(pair, ours[0])


def prevented(pair: Pair) -> bool:
    """Whether the claim tells what is stopped or called off, and the statement that something else is not done."""
    ours, theirs = pair.claim.acts[:1], pair.statement.acts
    if not ours or not theirs or negated(pair.claim) or not negated(pair.statement):
        return False
    return bool(_PREVENTS & set(terms(ours[0].doing))) and not any(same_doing(pair, ours[0], b) for b in theirs)


def _other_doer(pair: Pair) -> tuple[str, str] | None:
    """Who does it by the claim and who by the report, where only one can be meant: the army, and the police."""
    for a in pair.claim.acts[:1]:
        told = [b for b in pair.statement.acts if same_doing(pair, a, b)]
        if (
            a.subject is not None
            and told
            and all(b.subject is not None and _are_two(a.subject, b.subject) for b in told)
        ):
            return a.subject.names[0], told[0].subject.names[0] if told[0].subject else ""
    return None


def _other_object(pair: Pair) -> tuple[str, str] | None:
    """To what it is done by the claim and to what by the report, where all that the report does so is another's."""
    for a in pair.claim.acts[:1]:
        told = [b for b in pair.statement.acts if same_doing(pair, a, b)]
        for b in told[:1]:
            if a.object and b.object and all(same_party(pair, a.object, x.object) is Part.OTHER for x in told):
                return a.object.whole, b.object.whole
    return None


def _other_doing(pair: Pair) -> tuple[str, str] | None:
    """What is done by the claim and what by the report, where the same do another thing to the same ("attacked")."""
    for a in pair.claim.acts[:1]:
        told = pair.statement.acts
        if not a.subject or not a.object or any(same_doing(pair, a, b) for b in told):
            continue
        for b in told:
            sides = same_party(pair, a.subject, b.subject), same_party(pair, a.object, b.object)
            plain = terms(b.doing) and not VAGUE & set(tokens(b.doing))
            if terms(a.doing) and plain and sides[0] is not Part.OPEN and sides[1] is Part.SAME:
                return a.doing, b.doing
    return None


def _other_detail(pair: Pair) -> tuple[str, str] | None:
    """Where, to whom or with whom by the claim and by the report, where each names another: "to a Danish company"."""
    for a in pair.claim.acts[:1]:
        told = [b for b in pair.statement.acts if same_doing(pair, a, b)]
        for ours, theirs in ((x, y) for b in told[:1] for x in a.others for y in b.others):
            because = tokens(ours)[:1] == ["because"] and not set(terms(ours)) & set(terms(theirs))
            kept = ours in told[0].others  # "went to Sarn to help" went to Sarn
            if tokens(ours)[:1] == tokens(theirs)[:1] and not kept and (because or elsewhere(ours, theirs)):
                return ours, theirs
    return None


def _are_two(ours: Party, theirs: Party) -> bool:
    named, naming = names_of(ours), names_of(theirs)
    if named or naming:
        return bool(named and naming) and not named & naming
    a, b = ({BODIES[w] for name in party.names for w in tokens(name)[-1:] if w in BODIES} for party in (ours, theirs))
    return bool(a and b) and not a & b


_LOOKS: Final[dict[str, Callable[[Pair], tuple[str, str] | None]]] = {
    "other-object": _other_object,
    "other-act": _other_doing,
    "other-detail": _other_detail,
}
