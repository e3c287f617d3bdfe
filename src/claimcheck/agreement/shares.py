"""shares: "only one", "the only", "most", "each", "under 18s": words for a number or a share, beside figures.

Rules: knows such words, what they count, and the figures of the other statement; asks whether both tell of one doing
before it says that they exclude each other.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.all_or_one import FLOOR, one_doing
from claimcheck.agreement.denial import negated
from claimcheck.agreement.figures import Fit, fit
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.moments import When, days, same_day
from claimcheck.agreement.same_thing import another_one
from claimcheck.agreement.saying import said
from claimcheck.agreement.words import counted, stem, terms, tokens
from claimcheck.text.quantity import Comparator

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Claim
    from claimcheck.text.quantity import Quantity

# "Only one ship left"; must not match "the only one", "not only one", "only one of the boats" (see all_or_one).
_ONLY_ONE: Final = re.compile(
    r"(?<!\bthe )(?<!\bnot )\b(?:only|just) (?:one|a single|1) (?!of\b)(?P<words>[a-z][a-z-]+(?: [a-z][a-z-]+)?)",
    re.IGNORECASE,
)
# "The city's only bridge", "the only floating library"; must not match "the only way" alone (see _NO_THINGS).
_SOLE: Final = re.compile(
    r"(?:\b(?:the|its|their|his|her|our)|['’]s|s['’]) (?:only|sole) (?P<words>(?:[a-z][a-z-]+ ){0,2}[a-z][a-z-]+)",
    re.IGNORECASE,
)
_NO_THINGS: Final = frozenset("way thing one reason question time person people hope".split())
# That there are so many: "there are three", "has two", "one of three". Must not match "two bridges collapsed".
_THERE_ARE: Final = re.compile(
    r"\bthere (?:are|were|have been)\b|\b(?:has|have|had|operates?|boasts?|owns?|runs?)\b|\bone of\b|\bexists?\b",
    re.IGNORECASE,
)
# "Most workers", "a majority of the members"; must not match "the most workers", "at most", "most of all".
_MOST: Final = re.compile(
    r"(?<!\bthe )(?<!\bat )(?<!\bits )(?<!\btheir )\b"
    r"(?:most|(?:a|the) (?:(?:vast|large|great|clear|overwhelming) )?majority)"
    r"(?: of)?(?: (?:the|its|their|all|those))? (?P<who>[a-z]{3,20})\b",
    re.IGNORECASE,
)
_FEW: Final = re.compile(
    r"\b(?:a (?:(?:small|tiny) )?minority|fewer than half|less than half)(?: of)(?: (?:the|its|their|all|those))?"
    r" (?P<who>[a-z]{3,20})\b",
    re.IGNORECASE,
)
_NOT_ALL: Final = re.compile(r"\s+(?:of (?:(?:the|its|their|all|those) )?)?(?P<who>[a-z]{3,20})\b")
HALF: Final = 50.0


def counts_say(pair: Pair) -> Judgement | None:
    """A contradiction where only one of the two can hold; None where that is not plain."""
    if negated(pair.claim) or negated(pair.statement) or pair.like.score < FLOOR:
        return None
    found = _one_beside_several(pair) or _most_beside_few(pair) or _only_they(pair)
    if found is None or days(pair.claim, pair.statement) is When.APART or another_one(pair):
        return None
    if not pair.alone and not same_day(pair.claim, pair.statement):
        return None  # of two reports one may count at another time
    return said(Stance.CONTRADICTS, Reason(code="figure-apart", detail=found), pair.like, FLOOR)


def count_apart(pair: Pair) -> str | None:
    """Why a support is none: the words of the one leave no room for the other's number, or may mean another sum."""
    return (
        _one_beside_several(pair)
        or _most_beside_few(pair)
        or _only_they(pair)
        or _each_beside_all(pair)
        or _vaguely_apart(pair)
    )


def _one_beside_several(pair: Pair) -> str | None:
    """For "only one ship left" beside "six ships left", "the city's only bridge" beside "there are four bridges"."""
    for one, other in ((pair.claim, pair.statement), (pair.statement, pair.claim)):
        for found, sole in ((_ONLY_ONE.search(one.wording), False), (_sole(one.wording), True)):
            several = next((q for q in other.quantities if _are_several(q)), None) if found else None
            if found is None or several is None or counted(several.unit) not in map(counted, found["words"].split()):
                continue
            if _holds(found["words"], other, several) and (_is_so_many(pair, one, other) if sole else one_doing(pair)):
                return f"“{several.text}” on one side, “{found[0].strip()}” on the other"
    return None


def _sole(text: str) -> re.Match[str] | None:
    found = _SOLE.search(text)
    return found if found and _NO_THINGS.isdisjoint(tokens(found["words"])) else None


def _are_several(quantity: Quantity) -> bool:
    exact = quantity.comparator in (Comparator.EXACT, Comparator.ABOUT, Comparator.AT_LEAST, Comparator.ABOVE)
    return exact and bool(quantity.unit) and (quantity.low or 0) >= 2 and float(quantity.low or 0).is_integer()


def _holds(words: str, other: Claim, several: Quantity) -> bool:
    """Whether what is counted is of the same sort: "floating library", "floating libraries"."""
    noun = next((i for i, w in enumerate(words.split()) if counted(w) == counted(several.unit)), 0)
    sort = set(terms(" ".join(words.split()[:noun])))
    return sort <= set(terms(other.wording))


def _is_so_many(pair: Pair, one: Claim, other: Claim) -> bool:
    """Whether the other says that there are so many, of the same place or owner."""
    return _THERE_ARE.search(other.wording) is not None and pair.like.core_covered >= 1 and _same_owner(one, other)


def _same_owner(one: Claim, other: Claim) -> bool:
    a, b = (set(map(stem, tokens(c.wording))) for c in (one, other))
    caps = {stem(w) for w in re.findall(r"(?<=[a-z] )[A-Z][a-z]+", one.wording)}
    return caps <= b and bool(a)


def _most_beside_few(pair: Pair) -> str | None:
    """For "most workers backed it" beside "only 38 percent of workers backed it", and the contrary."""
    for one, other in ((pair.claim, pair.statement), (pair.statement, pair.claim)):
        for pattern, more in ((_MOST, True), (_FEW, False)):
            found = pattern.search(one.wording)
            if found is None:
                continue
            for q in other.quantities:
                share = _percent(q)
                who = _whom(other, q)
                apart = share is not None and (share[1] < HALF if more else share[0] > HALF)
                if apart and who and counted(who) == counted(found["who"].lower()) and one_doing(pair):
                    return f"“{q.text}” on one side, “{found[0]}” on the other"
    return None


def _percent(figure: Quantity) -> tuple[float, float] | None:
    """The share as percent, least and most, or None for what is no share or a change of one."""
    times = 1.0 if figure.unit == "%" else 100.0 if figure.unit.startswith("share") else None
    if times is None or figure.trend is not None or figure.comparator is Comparator.VAGUE:
        return None
    low, high = (0.0 if figure.low is None else figure.low), (100.0 / times if figure.high is None else figure.high)
    return low * times, high * times


def _whom(told: Claim, figure: Quantity) -> str:
    if figure.unit.startswith("share of "):
        return figure.unit.rpartition(" ")[2]
    found = _NOT_ALL.match(told.article.text, figure.span.end)
    return found["who"].lower() if found else ""


# "Only members may vote"; must not match "only two members".
_ONLY_THEY: Final = re.compile(r"(?<!\bnot )\bonly (?P<who>[a-z]{3,20}s)\b", re.IGNORECASE)


def _only_they(pair: Pair) -> str | None:
    """For "only members may vote" beside "non-members may vote too"."""
    for one, other in ((pair.claim.wording, pair.statement.wording), (pair.statement.wording, pair.claim.wording)):
        only = _ONLY_THEY.search(one)
        others = re.search(rf"\bnon-?{re.escape(only['who'])}\b", other, re.IGNORECASE) if only else None
        if only and others and one_doing(pair):
            return f"“{others[0]}” on one side, “{only[0]}” on the other"
    return None


def _vaguely_apart(pair: Pair) -> str | None:
    """For "a handful of fans" beside "hundreds of fans"."""
    vague = [[q for q in c.quantities if q.comparator is Comparator.VAGUE] for c in (pair.claim, pair.statement)]
    for ours in vague[0]:
        for theirs in vague[1]:
            if counted(ours.unit) == counted(theirs.unit) and fit(ours, theirs) is Fit.APART:
                return f"“{ours.text}” in the claim, “{theirs.text}” in the report"
    return None


_EACH: Final = re.compile(r"\b(?:each|apiece|per (?:person|head|family|household|worker|employee))\b", re.IGNORECASE)
_IN_ALL: Final = re.compile(
    r"\b(?:in total|in all|altogether|combined|between them|to be (?:shared|split|divided)|(?:will|would|to|must) "
    r"(?:share|split|divide)|(?:shared|split|divided) (?:among|between|by))\b",
    re.IGNORECASE,
)


def _each_beside_all(pair: Pair) -> str | None:
    """For "each family will receive $500" beside "the families will receive $500 in total"."""
    same = {q.low for q in pair.claim.quantities} & {q.low for q in pair.statement.quantities} - {None}
    for one, other in ((pair.claim.wording, pair.statement.wording), (pair.statement.wording, pair.claim.wording)):
        each, every = _EACH.search(one), _IN_ALL.search(other)
        if same and each and every and not _IN_ALL.search(one) and not _EACH.search(other):
            return f"“{each[0]}” on one side, “{every[0]}” on the other"
    return None
