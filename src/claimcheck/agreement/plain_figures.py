"""plain_figures: one figure for another in what is otherwise the claim's sentence: "only 18 were hurt", "30 were hurt".

Rules: two bare texts only; every word of the claim's must stand in the statement, whatever order they stand in, and the
figure that differs must count the very same. Growing tolls and other reports' days are by_figures.py's.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negated
from claimcheck.agreement.figure_labels import of_the_same_lot
from claimcheck.agreement.figures import Fit, fit
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.matches import measured
from claimcheck.agreement.measures import other_group
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.same_thing import another_one
from claimcheck.agreement.saying import said
from claimcheck.agreement.words import counted, terms
from claimcheck.text.cardinals import SMALL
from claimcheck.text.quantity import Comparator

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.text.quantity import Quantity

NEAR: Final = 0.45  # likeness from which the same words are of one thing; chosen by hand
_ALL_BUT: Final = 0.99  # the share of the claim's words that must stand there
# Behind a figure: a part of those named, another measure. Must not match "18 passengers of the tram".
_OF_THEM: Final = re.compile(r"\s+(?:of (?:them|those|whom|which|the)\b|more\b|others?\b)", re.IGNORECASE)
# "The oldest runner was under 30", "was 64": a bare number of what a superlative names.
_BARE: Final = re.compile(
    r"\A(?P<head>The (?:old|young|tall|short|heavi|light|long|fast)est [\w’' -]{2,60}? (?:is|was)) (?:aged )?"
    r"(?P<how>under|over|below|above|less than|more than|at least|at most|younger than|older than)? ?(?P<n>\d{1,4})"
    r"(?: years old)?\Z",
    re.IGNORECASE,
)
_LESS: Final = frozenset({"under", "below", "less than", "younger than", "at most"})
_MORE: Final = frozenset({"over", "above", "more than", "older than", "at least"})
# "All six players were cleared", "four of the six players were cleared".
_ALL: Final = re.compile(r"\AAll (?:of )?(?:the )?(?P<n>\w{2,9}|\d{1,4}) (?P<what>[a-z]{3,20})\b", re.IGNORECASE)
_SOME: Final = re.compile(
    r"\b(?:only |just )?(?P<part>\w{1,9}) of (?:the|those|these) (?P<n>\w{2,9}|\d{1,4}) (?P<what>[a-z]{3,20})\b",
    re.IGNORECASE,
)
_LIMITS: Final = re.compile(
    r"\b(?:(?:serious|severe|critical|slight|light|bad|grave)ly|abroad|overseas|with|for|on|in (?:its|their|the))\b",
    re.IGNORECASE,
)
_THE_REST: Final = re.compile(r"\b(?:others?|rest|remaining|earlier|already|all)\b", re.IGNORECASE)
_SETTING: Final = frozenset(terms("among total altogether"))
_TIMES: Final = re.compile(
    r"\b(?:dawn|noon|evening|morning|afternoon|night|midnight|midday|hours?|days?|weeks?|months?|years?|today|yesterday"
    r"|tomorrow|last|this|next|previous|now|so far|earlier|later|before|after|then)\b",
    re.IGNORECASE,
)
_NUMBERS: Final = re.compile(r"\d+|[a-z]+")
_IN_ALL: Final = re.compile(r",?\s+(?:in all|in total|altogether|overall)\b", re.IGNORECASE)


def plain_figures_say(pair: Pair) -> Judgement | None:
    """The judgement where all but one figure is the same; None elsewhere."""
    if not pair.alone or pair.clash or pair.unclear or negated(pair.claim) or pair.like.score < NEAR:
        return None
    if days(pair.claim, pair.statement) is When.APART or another_one(pair) or pair.our_day or pair.their_day:
        return None  # of two dated texts one may be an update
    return _bare_number(pair) or _all_of_some(pair) or _in_all(pair) or _one_figure(pair)


def _one_figure(pair: Pair) -> Judgement | None:
    asked = measured(pair.claim)
    if len(asked) != 1:
        return None
    ours = asked[0]
    if {t.text for t in pair.claim.times} != {t.text for t in pair.statement.times}:
        return None
    theirs = of_the_same_lot(pair, ours) or (_only_one(pair, ours) if _all_else_is_there(pair, ours) else None)
    if (
        theirs is None
        or Comparator.VAGUE in (ours.comparator, theirs.comparator)
        or ours.per != theirs.per
        or other_group(ours, theirs)
        or _is_limited(pair, ours, theirs)
    ):
        return None
    text = pair.statement.article.text
    if _OF_THEM.match(text, theirs.span.end) or fit(ours, theirs) is not Fit.APART:
        return None
    return _apart(pair, f"“{theirs.text}” is not “{ours.text}”", ours, theirs)


def _all_else_is_there(pair: Pair, ours: Quantity) -> bool:
    """Whether the statement has all of the claim's words but its figure, and tells of no other place, time or name."""
    claim, statement = pair.claim.wording, pair.statement.wording
    wanted = set(terms(claim.replace(ours.text, f" {ours.unit} "))) - _SETTING
    told = {*terms(statement), *pair.beside.alike}
    times = {w.lower() for w in _TIMES.findall(claim)} == {w.lower() for w in _TIMES.findall(statement)}
    there = any(t.low in (ours.low, ours.high) for t in pair.statement.quantities)
    return wanted <= told and times and not there and not pair.names_others


def _is_limited(pair: Pair, ours: Quantity, theirs: Quantity) -> bool:
    """Whether the lesser figure may be a part of the greater: "20 rooms with a sea view", of 60 rooms."""
    less = theirs.low is not None and ours.low is not None and theirs.low < ours.low
    ours_too = {w.lower() for w in _LIMITS.findall(pair.claim.wording)}
    return less and any(w.lower() not in ours_too for w in _LIMITS.findall(pair.statement.wording))


def _counts_more(pair: Pair, theirs: Quantity) -> bool:
    """Whether the statement has a number besides its figure: "two ferries", "over 65"; not a whole it is a part of."""
    told = pair.sentence
    _, found, behind = told.partition(f"including {theirs.text}")
    told = behind if found else told.replace(theirs.text, " ", 1)
    ours = set(_NUMBERS.findall(pair.claim.wording.lower()))
    return any(w not in ours and (w[0].isdigit() or w in SMALL) for w in _NUMBERS.findall(told.lower()))


def _only_one(pair: Pair, ours: Quantity) -> Quantity | None:
    """The statement's only figure of the very unit or noun."""
    alike = [t for t in pair.statement.quantities if t.unit and counted(t.unit) == counted(ours.unit)]
    one = len(alike) == 1 and alike[0].trend is ours.trend and not _counts_more(pair, alike[0])
    return alike[0] if one else None


def _apart(pair: Pair, detail: str, ours: Quantity | None = None, theirs: Quantity | None = None) -> Judgement:
    reason = Reason(
        code="figure-apart",
        detail=detail,
        claim_span=ours.span if ours else None,
        evidence_span=theirs.span if theirs else None,
    )
    return said(Stance.CONTRADICTS, reason, pair.like, NEAR)


def _bare_number(pair: Pair) -> Judgement | None:
    a, b = (_BARE.match(c.wording.strip()) for c in (pair.claim, pair.statement))
    if a is None or b is None or set(terms(a["head"])) != set(terms(b["head"])) or b["how"]:
        return None
    ours, theirs, how = int(a["n"]), int(b["n"]), (a["how"] or "").lower()
    holds = theirs < ours if how in _LESS else theirs > ours if how in _MORE else theirs == ours
    holds = holds or (theirs == ours and how.startswith("at "))
    number, told = f"{a['how']} {ours}".removeprefix("None "), b["n"]
    if not holds:
        return _apart(pair, f"“{told}” is not “{number}”")
    reason = Reason(code="figure-within", detail=f"“{told}” fits “{number}”")
    return said(Stance.SUPPORTS, reason, pair.like, NEAR)


def _all_of_some(pair: Pair) -> Judgement | None:
    a, b = _ALL.match(pair.claim.wording), _SOME.search(pair.statement.wording)
    if a is None or b is None or counted(a["what"]) != counted(b["what"]):
        return None
    whole, every, part = (_number(n) for n in (a["n"], b["n"], b["part"]))
    rest = set(terms(pair.claim.wording[a.end() :]))
    if not whole or whole != every or not part or part >= whole or not rest <= set(terms(pair.statement.wording)):
        return None
    if _THE_REST.search(pair.sentence):
        return None
    return _apart(pair, f"“{b[0]}” is not “{a[0]}”")


def _number(word: str) -> float | None:
    return float(word) if word.isdigit() else float(SMALL[word.lower()]) if word.lower() in SMALL else None


def _in_all(pair: Pair) -> Judgement | None:
    """Support for "9 million crowns in all" beside "4 million crowns to schools …, 9 million in all"."""
    asked = measured(pair.claim)
    if len(asked) != 1 or not _IN_ALL.match(pair.claim.article.text, asked[0].span.end):
        return None
    ours, told = asked[0], pair.statement.quantities
    alike = any(t.unit == ours.unit for t in told) and pair.like.covered >= _ALL_BUT
    for t in told:
        same = t.low == ours.low and t.unit == "" and t.comparator is ours.comparator is Comparator.EXACT
        if alike and same and _IN_ALL.match(pair.statement.article.text, t.span.end):
            reason = Reason(
                code="figure-within",
                detail=f"“{t.text}” in all is “{ours.text}”",
                claim_span=ours.span,
                evidence_span=t.span,
            )
            return said(Stance.SUPPORTS, reason, pair.like, NEAR)
    return None
