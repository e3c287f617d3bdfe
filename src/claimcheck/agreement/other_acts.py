"""other_acts: where a statement that shares the claim's words tells of another act: another's, to another, to come.

Rules: each finding names both sides' words; it only takes a judgement away and never makes one.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.appointments import only_to_begin
from claimcheck.agreement.attempts import asked_for, looks_ahead, only_accused
from claimcheck.agreement.denial import negated
from claimcheck.agreement.judgement import Reason
from claimcheck.agreement.lexicon import LIGHT
from claimcheck.agreement.outcomes import alike, apart, standings
from claimcheck.agreement.parties import (
    Part,
    are_two_kinds,
    elsewhere,
    is_name,
    is_of,
    kin,
    may_be_one,
    names_in,
    names_of,
    same_party,
)
from claimcheck.agreement.same_acts import (
    VAGUE,
    bearer,
    is_vague,
    same_doing,
    shares_doing,
    tells_the_doing,
)
from claimcheck.agreement.thesaurus import Kin
from claimcheck.agreement.words import stem, terms, tokens
from claimcheck.text.body_words import ACTING
from claimcheck.text.time_expression import TimeBasis

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Act, Party

# What is done so that something else is not: of that a "no" says the same ("no plane flew").
_PREVENTS: Final = frozenset(
    terms("cancelled postponed closed ended stopped halted suspended banned blocked grounded refused prevented barred")
)

# The meaning from which two sentences that tell one doing are taken to tell it of one thing, whatever it is called
# ("evacuated the branch", "the bank was evacuated"); chosen on pairs between real articles (benchmarks/between_articles
# holds others): of 35 that were silenced from here on, one was of another matter.
OTHERWISE_CALLED: Final = 0.80
# What marks one of a kind as none of the others: "the last strike", "an earlier fire".
EARLIER: Final = frozenset("last previous earlier prior other another second separate similar former".split())


def other_acts(pair: Pair, *, by_words: bool) -> Iterator[Reason]:
    """Each sign that the statement's act is not the claim's, the surest first.

    Args:
        pair: The two statements.
        by_words: Whether only like words speak for it: then also another thing done, or done to another, tells.
    """
    if word := only_accused(pair.claim.wording, pair.statement.wording, told=pair.statement.attribution is not None):
        yield Reason(code="accusation", detail=f"one of the two says only that somebody is “{word}” it")
    if kinds := _other_people(pair):
        yield Reason(code="other-kind", detail=f"“{kinds[0]}” in the claim, “{kinds[1]}” in the report")
    if doers := _other_doer(pair):
        yield Reason(code="other-doer", detail=f"“{doers[0]}” does it in the claim, “{doers[1]}” in the report")
    for code, look in _LOOKS.items():
        if (by_words or code in _ALWAYS) and (words := look(pair)):
            yield Reason(code=code, detail=f"“{words[0]}” in the claim, “{words[1]}” in the report")


def still_to_come(pair: Pair) -> str | None:
    """The word for the claim's act, told as done, where the report tells of it only as still to come, or None."""
    if not pair.claim.acts or pair.claim.acts[0].ahead or {"remain", "stay"} & set(tokens(pair.statement.wording)):
        return None  # what "will remain shut" is shut
    first = pair.claim.acts[0]
    told = [b for b in pair.statement.acts if same_doing(pair, first, b) and not (first.rejected and b.rejected)]
    return told[0].doing if told and all(b.ahead for b in told) else None


def _done_before(pair: Pair) -> tuple[str, str] | None:
    """What the claim says will be done, and the report that it was done: "will be closed", "was closed for a year"."""
    for a in pair.claim.acts[:1]:
        told = [b for b in pair.statement.acts if same_doing(pair, a, b)]
        if a.ahead and told and not any(b.ahead or b.aside or _goes_on(b) for b in told):
            return a.doing, told[0].doing
    return None


def _goes_on(act: Act) -> bool:
    """Whether the verb tells of what is under way or agreed: "is buying", "was leaving"."""
    return any(word.endswith("ing") for word in tokens(act.doing)[:1])


def only_ahead(pair: Pair) -> str | None:
    """The word for what is to come, where all that the report tells is, and what the claim tells is done; or None."""
    ours, theirs = pair.claim.acts, pair.statement.acts
    if not ours or ours[0].ahead or not theirs or not all(b.ahead for b in theirs):
        return None
    if ours[0].rejected and any(b.rejected for b in theirs):
        return None  # "refused to step in", "will not step in"
    if looks_ahead(pair.claim.wording) or only_to_begin(pair, ours[0], theirs):
        return None
    return None if {"remain", "stay", "keep"} & set(tokens(pair.statement.wording)) else theirs[0].doing


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


def _other_people(pair: Pair) -> tuple[str, str] | None:
    """Which people the claim counts and which the report, where none of them are the others: "twelve patients"."""
    for a, b in zip(pair.claim.quantities[:1], pair.statement.quantities[:1], strict=False):
        if a.low == b.low and are_two_kinds(pair, a.unit, b.unit):
            return a.text, b.text
    return None


def _other_object(pair: Pair) -> tuple[str, str] | None:
    """To what it is done by the claim and to what by the report, where all that the report does so is another's."""
    for a in pair.claim.acts[:1]:
        told = [b for b in pair.statement.acts if same_doing(pair, a, b)]
        if _counts(pair, a.object):
            continue
        for b in told[:1]:
            if a.object and b.object and all(same_party(pair, a.object, x.object) is Part.OTHER for x in told):
                turned = same_party(pair, a.object, b.subject) is Part.SAME  # "was warned", "warned its customers"
                one = pair.like.meaning >= OTHERWISE_CALLED and not turned and may_be_one(a.object, b.object)
                return None if one else (a.object.whole, b.object.whole)
    return None


def _counts(pair: Pair, party: Party | None) -> bool:
    """Whether the claim's party is a figure's, whose nouns are measures.py's."""
    return party is not None and any(q.text.lower() in party.whole.lower() for q in pair.claim.quantities)


def _other_doing(pair: Pair) -> tuple[str, str] | None:
    """What is done by the claim and what by the report, where the report has no word for the former ("attacked")."""
    for a in pair.claim.acts[:1]:
        told = pair.statement.acts
        turned = any(apart(a, b) for b in told) and not any(alike(a, b) for b in told)
        if pair.alone or not is_plain(a) or (tells_the_doing(pair, a) and not turned) or only_to_begin(pair, a, told):
            continue
        return next(((a.doing, b.doing) for b in told if is_plain(b)), None)
    return None


def _other_request(pair: Pair) -> tuple[str, str] | None:
    """For "called on them to resist" beside "told them to stay calm": something else is asked for."""
    ours, theirs = asked_for(pair.claim.wording), asked_for(pair.statement.wording)
    said = {*terms(pair.statement.wording), *pair.beside.alike}
    if ours is None or theirs is None or {ours, theirs} & VAGUE or said & set(terms(ours)):
        return None
    return ours, theirs


def _of_his(pair: Pair) -> tuple[str, str] | None:
    """For "Dembe was arrested" beside "Dembe's son was arrested": it befalls somebody of his.

    Not for "Norway will hold its vote" beside "Norway's vote will be held", of which both tell.
    """
    for a in pair.claim.acts[:1]:
        for b in pair.statement.acts[:1]:
            ours, theirs = bearer(a), bearer(b)
            named = set(tokens(theirs.names[0])[-1:]) & set(tokens(pair.claim.wording)) if theirs else set()
            if ours and theirs and is_of(theirs, ours) and not named:
                return ours.whole, theirs.whole
    return None


# What belongs to a thing or a doing as its matter: "the tax on petrol", "voted against the budget". Not "in", "at",
# "after", which say where and when.
_MATTER_OF: Final = re.compile(r"\b(?P<by>of|on|against|for|about|over|with|to|from) (?P<what>[^,;]{3,60})$")


def _other_complement(pair: Pair) -> tuple[str, str] | None:
    """For "the tax on petrol" beside "the tax on tobacco": one noun or doing, and of another matter in each."""
    for a in pair.claim.acts[:1]:
        for b in pair.statement.acts:
            if not same_doing(pair, a, b):
                continue
            objects = ((a.object.whole, b.object.whole),) if a.object and b.object else ()
            for ours, theirs in (*objects, *((x, y) for x in a.others for y in b.others)):
                x, y = _MATTER_OF.search(ours), _MATTER_OF.search(theirs)
                if x and y and x["by"] == y["by"] and _are_apart(pair, x["what"], y["what"]):
                    return ours, theirs
    return None


def _are_apart(pair: Pair, ours: str, theirs: str) -> bool:
    """Whether neither text tells anything of what the other's phrase is about."""
    told = {*terms(pair.statement.wording), *terms(pair.statement.quote), *pair.beside.alike}
    asked = {*terms(pair.claim.wording), *terms(pair.claim.quote), *pair.beside.theirs_alike}
    a, b = set(terms(ours)), set(terms(theirs))
    return bool(a) and bool(b) and told.isdisjoint(a) and asked.isdisjoint(b)


def is_plain(act: Act) -> bool:
    """Whether its verb tells what is done: not "was", "took", "began"."""
    if standings(act):
        return True
    return bool(set(terms(act.doing)) - (LIGHT - {"#warn"})) and not is_vague(act)


def _other_sort(pair: Pair) -> tuple[str, str] | None:
    """For "a freight train" beside "a passenger train", "the strike" beside "the last strike": another of its kind."""
    if _names_its_time(pair):
        return None  # "the last big fire, in 2007" beside "the one in 2007"
    for a in pair.claim.acts[:1]:
        for b in pair.statement.acts:
            for ours, theirs in ((bearer(a), bearer(b)), (a.subject, b.subject)):
                if ours is None or theirs is None:
                    continue
                first = b is pair.statement.acts[0] and (_is_another(theirs, ours) or _is_another(ours, theirs))
                if first or (same_doing(pair, a, b) and _differ_before(pair, ours, theirs)):
                    return ours.whole, theirs.whole
    return None


def _names_its_time(pair: Pair) -> bool:
    """Whether both name the same days with their year, other than those of publication."""
    ours, theirs = (
        {(t.start, t.end) for t in told.times if t.start and t.basis is TimeBasis.EXPLICIT}
        for told in (pair.claim, pair.statement)
    )
    return not ours.isdisjoint(theirs)


def _is_another(party: Party, other: Party) -> bool:
    """Whether the party is marked as one besides the other: "the last strike", "a second fire"."""
    ours, theirs = (set(tokens(_front(p))) & EARLIER for p in (party, other))
    return bool(ours) and not theirs and terms(party.names[0])[-1:] == terms(other.names[0])[-1:]


def _front(party: Party) -> str:
    """The phrase up to its noun: what is told of it behind marks nothing ("a building, one used by another firm")."""
    at = party.whole.find(party.names[0])
    return party.whole[: at + len(party.names[0])] if at >= 0 else party.whole


def _differ_before(pair: Pair, ours: Party, theirs: Party) -> bool:
    """Whether one noun has in each a noun or name before it that the other has not, nor another word for it."""
    a, b = (tokens(party.names[0]) for party in (ours, theirs))
    if len(a) < 2 or len(b) < 2 or stem(a[-1]) != stem(b[-1]) or stem(a[-2]) == stem(b[-2]):
        return False
    if is_name(ours) and is_name(theirs):  # "Peter G. Malk", "Peter Malk"
        return not set(a[:-1]) & set(b[:-1])
    return not (pair.thesaurus and pair.thesaurus.kin(a[-2], b[-2]) in (Kin.ALIKE, Kin.NARROWER, Kin.BROADER))


def _other_detail(pair: Pair) -> tuple[str, str] | None:
    """Where, to whom or with whom by the claim and by the report, where each names another: "to a Danish company"."""
    for a in pair.claim.acts[:1]:
        told = [b for b in pair.statement.acts if same_doing(pair, a, b)]
        for ours, theirs in ((x, y) for b in told[:1] for x in a.others for y in b.others):
            because = tokens(ours)[:1] == ("because",) and not set(terms(ours)) & set(terms(theirs))
            kept = ours in told[0].others  # "went to Sarn to help" went to Sarn
            # "Came from abroad", "came from within".
            vague = is_vague(a) and set(terms(ours)).isdisjoint(terms(theirs))
            apart = because or vague or elsewhere(ours, theirs) or _of_another_sort(pair, ours, theirs)
            if tokens(ours)[:1] == tokens(theirs)[:1] and not kept and apart:
                return ours, theirs
    return None


def _of_another_sort(pair: Pair, ours: str, theirs: str) -> bool:
    """For "in a storage room" beside "in the kitchen": a room too, but nothing says that things are stored there."""
    a, b = tokens(ours), tokens(theirs)
    if len(a) < 2 or len(b) < 2 or kin(pair, a[-1], b[-1]) is not Kin.NARROWER:
        return False
    sort = set(terms(" ".join(a[1:-1])))
    told = {*terms(pair.statement.wording), *pair.beside.alike}
    return bool(sort) and sort.isdisjoint(told) and kin(pair, " ".join(a[-2:]), b[-1]) is not Kin.ALIKE


def _are_two(ours: Party, theirs: Party) -> bool:
    named, naming = names_of(ours), names_of(theirs)
    if named or naming:
        shared = named & names_in(theirs.whole) | naming & names_in(ours.whole)  # "the spokeswoman of the FBI"
        described = is_name(ours) != is_name(theirs)  # "a Dalby inmate" may be called Malk
        return bool(named and naming) and not shared and not described
    a, b = ({ACTING[w] for name in party.names for w in tokens(name)[-1:] if w in ACTING} for party in (ours, theirs))
    return bool(a and b) and not a & b


_ALWAYS: Final = frozenset({"other-detail", "other-thing", "other-object"})  # asked whatever speaks for the claim
_LOOKS: Final[dict[str, Callable[[Pair], tuple[str, str] | None]]] = {
    "other-object": _other_object,
    "other-act": _other_doing,
    "done-before": _done_before,
    "other-request": _other_request,
    "other-bearer": _of_his,
    "other-matter-of": _other_complement,
    "other-detail": _other_detail,
    "other-thing": _other_sort,
}
