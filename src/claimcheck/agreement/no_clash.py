"""no_clash: a "not" beside a plain statement where both can hold: an "if", another's, an opposite word, another detail.

Rules: it knows clauses, acts and words; it only ever says that a "not" rejects nothing of the other.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negated, rejected
from claimcheck.agreement.lexicon import LIGHT
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.parties import (
    Part,
    elsewhere,
    is_name,
    is_told,
    kin,
    may_be_one,
    one_beside_several,
    same_party,
)
from claimcheck.agreement.same_acts import bearer, is_vague, lacks_a_name, same_doing
from claimcheck.agreement.words import terms, tokens

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Act, Claim

_NO: Final = r"(?:\b(?:not|never|cannot|no|nothing|nobody|none|neither|nor)\b|n['’]t\b)"
# "Would not have closed it if …": so it was closed, or it hangs on something. Must not match "would not say if".
_ONLY_IF: Final = re.compile(
    r"\b(?:would|could|might)(?: not|n['’]t)"
    r" (?!(?:\w{2,12}ly )?(?:say|comment|confirm|disclose|tell|speculate|discuss|reveal|rule)\b)"
    r"[^.;]{1,120}? (?:if|unless|had (?:it|he|she|they|we|there)) "
    r"|\bif [^.;]{1,120}? (?:would|could|might)(?: not|n['’]t)\b",
    re.IGNORECASE,
)
# "Do not know how he plans it": only the knowing is. Must not match "do not know him", "said that nobody came".
_UNKNOWN: Final = re.compile(
    _NO + r" (?:(?:yet|immediately|fully|really|exactly) )?"
    r"(?:knows?|known|knew|clear|certain|sure|understand|understood|says?|said|explain(?:ed)?|decided?|remember)"
    r" (?:exactly )?(?:how|what|why|when|where|who|whom|whether|if|which)\b",
    re.IGNORECASE,
)
# "Not completely new": the rest holds. Must not match "not all", "not only".
_DEGREE: Final = re.compile(
    r"(?:\bnot|n['’]t) (?:completely|entirely|fully|wholly|totally|altogether|exactly|quite) (?P<what>[\w’'-]+)",
    re.IGNORECASE,
)
# "Has not flown since Monday": of what was before it says nothing. Must not match "has since", "since then".
_SINCE: Final = re.compile(_NO + r"[^.,;]{1,80} since (?!then\b)", re.IGNORECASE)
# Verbs of keeping something from being; a "not" before them says that it may be. Every part is bounded.
_KEPT_FROM: Final = re.compile(
    _NO + r"[^.,;]{1,80}? (?P<verb>bypass|avoid|prevent|preclude|stop|block|bar|forbid|prohibit|exclude|refuse|fail"
    r"|deny|skip|waive|halt|hinder|oppose|object|reject)(?:s|es|ed|ing|ped|ping|red)?\b",
    re.IGNORECASE,
)
# What was so before; must not match "once a week".
_BEFORE: Final = re.compile(r"\b(?:previously|formerly|used to|in the past|traditionally)\b", re.IGNORECASE)
# Whom the "not" sets apart from those who do it: "Unlike Berg, Ferro is not signed". Only at the beginning.
_UNLIKE: Final = re.compile(r"(?:unlike|in contrast to|apart from|except for) ", re.IGNORECASE)
_LIMITS: Final = frozenset("for in on at to with by from as into of".split())  # what opens a detail


def both_hold(pair: Pair) -> bool:
    """Whether the one's "not" leaves standing all that the other says."""
    no, plain = (pair.claim, pair.statement) if negated(pair.claim) else (pair.statement, pair.claim)
    return (
        _hangs_on_something(no.wording)
        or bool(pair.beside.opposites)  # "nothing to show that it is outside the rules", "is within the rules"
        or _only_in_degree(no, plain)
        or (_SINCE.search(no.wording) is not None and days(pair.claim, pair.statement) is not When.SAME)
        or _keeps_nothing_from_it(pair, no, plain)
        or bool(_BEFORE.search(no.wording)) != bool(_BEFORE.search(plain.wording))
        or _of_another(pair)
        or _of_other_words(no, plain)
        or (negated(pair.claim) and (lacks_a_name(pair) or _misses_the_point(pair)))
    )


def tells_it_too(pair: Pair) -> bool:
    """For "she could not get out and drowned" beside "she drowned": the one with the "not" says that it was done."""
    no, plain = (pair.claim, pair.statement) if negated(pair.claim) else (pair.statement, pair.claim)
    first = plain.acts[:1]
    if first and not no.acts:  # a whole sentence, whose grammar nobody has looked at
        doing, behind = set(terms(first[0].doing)), no.wording.rpartition(" and ")[2]
        return bool(doing) and doing <= set(terms(behind)) and not rejected(behind)
    told = [b for a in first for b in no.acts if same_doing(pair, a, b) or same_doing(pair, b, a)]
    return bool(told) and not any(b.rejected or b.ahead for b in told) and any(b.rejected for b in no.acts)


def both_say_no(pair: Pair) -> bool:
    """For "the price has not been named" beside "… though it gave no price": of one thing each says no."""
    ours, theirs = rejected(pair.claim.wording), rejected(pair.statement.wording)
    undone = ((a, b) for a in pair.claim.acts for b in pair.statement.acts if a.rejected and b.rejected)
    one = any(same_party(pair, bearer(a), bearer(b)) is Part.SAME for a, b in undone)
    return one or any((set(a.terms) & set(b.terms)) - LIGHT for a in ours for b in theirs)


def _hangs_on_something(text: str) -> bool:
    return any(pattern.search(text) for pattern in (_ONLY_IF, _UNKNOWN)) or _UNLIKE.match(text) is not None


def _only_in_degree(no: Claim, plain: Claim) -> bool:
    """For "is not completely new to the job" beside "was named the new chief": the other does not say how far it is."""
    found = _DEGREE.search(no.wording)
    told = {t for act in plain.acts for t in terms(act.doing)}
    return found is not None and bool(plain.acts) and told.isdisjoint(terms(found["what"]))


def _keeps_nothing_from_it(pair: Pair, no: Claim, plain: Claim) -> bool:
    """For "nothing in it stops the firm from hiring" beside "the firm may hire"."""
    found = _KEPT_FROM.search(no.wording)
    told = {*terms(plain.wording), *pair.beside.alike, *pair.beside.theirs_alike}
    return found is not None and told.isdisjoint(terms(found["verb"]))


def _told_twice(pair: Pair) -> Iterator[tuple[Act, Act]]:
    """The acts of the claim and of the statement that are one doing, of which one is rejected."""
    for a in pair.claim.acts:
        for b in pair.statement.acts:
            if a.rejected != b.rejected and (same_doing(pair, a, b) or same_doing(pair, b, a)):
                yield a, b


def rejects_another_thing(pair: Pair) -> bool:
    """For "the fire razed the mill" beside "did not raze the church": the same one does it, surely to another thing."""
    told = list(_told_twice(pair))
    one = all(same_party(pair, a.subject, b.subject) is Part.SAME for a, b in told)
    return bool(told) and one and all(_are_apart(a, b) or _to_other_things(pair, a, b) for a, b in told)


def _of_another(pair: Pair) -> bool:
    """For "Berg's knee needs surgery" beside "Ferro's knee does not", "chosen for a Globe" beside "not for a Bear"."""
    told = list(_told_twice(pair))
    return bool(told) and all(_are_apart(a, b) or _to_other_things(pair, a, b) for a, b in told)


def _are_apart(a: Act, b: Act) -> bool:
    sides = ((a.subject, b.subject), (a.object, b.object))
    apart = any(x and y and (elsewhere(x.whole, y.whole) or one_beside_several(x, y)) for x, y in sides)
    return apart or _differ_in_detail(a, b)


# What may stand for any thing or person told of elsewhere.
_ANYTHING: Final = frozenset(
    "building site structure property place area town city village country vehicle plane aircraft ship boat man woman "
    "person people suspect victim body money sum payment funds cash company firm group organisation organization deal "
    "agreement measure law bill plan proposal thing item incident attack claim claims report reports allegation "
    "allegations accusation accusations charge charges anyone anybody anything one it them decision cent penny dime "
    "dollar dollars euro euros pound pounds crown crowns million billion thousand hundred word".split()
)


def _to_other_things(pair: Pair, a: Act, b: Act) -> bool:
    """For "hit a hospital" beside "did not hit the school": two nouns, neither of which may stand for the other."""
    ours, theirs = a.object, b.object
    if not ours or not theirs or same_party(pair, ours, theirs) is not Part.OTHER or not may_be_one(ours, theirs):
        return False
    if is_name(ours) or is_name(theirs) or any(char.isdigit() for char in ours.whole + theirs.whole):
        return False  # "set aside 900,000 euros", "did not put aside a cent"
    heads = [{tokens(name)[-1] for name in party.names if tokens(name)} for party in (ours, theirs)]
    if any(not head or head & _ANYTHING for head in heads) or any(kin(pair, y, x) for x in heads[0] for y in heads[1]):
        return False
    told = set(terms(pair.statement.wording)), set(terms(pair.claim.wording))
    return not any(told[i] & set(terms(" ".join(head))) for i, head in enumerate(heads))


def _differ_in_detail(a: Act, b: Act) -> bool:
    """Whether what each limits it to is another: "in the second half", "in ten games"."""
    details = [(x, y) for x in a.others for y in b.others if _opens(x) == _opens(y) in _LIMITS]
    return bool(details) and all(terms(x) and terms(y) and not {*terms(x)} & {*terms(y)} for x, y in details)


def _opens(detail: str) -> str:
    return next(iter(tokens(detail)), "")


def _of_other_words(no: Claim, plain: Claim) -> bool:
    """For "offers the phone" beside "… although it will not offer data", whose grammar is not read."""
    if no.acts:
        return False
    told = set(terms(plain.wording))
    reaches = [(r.act, set(r.terms) - {r.act} - LIGHT) for r in rejected(no.wording) if r.act in told]
    return bool(reaches) and all(rest and rest.isdisjoint(told) for _, rest in reaches)


def _misses_the_point(pair: Pair) -> bool:
    """For "was not on the list" beside a sentence that has nothing of a list."""
    undone = [a for a in pair.claim.acts if a.rejected]
    return bool(undone) and all(
        is_vague(a) and a.object is None and a.others and not any(is_told(pair, other) for other in a.others)
        for a in undone
    )
