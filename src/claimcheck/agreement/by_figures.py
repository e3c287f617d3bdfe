"""by_figures: what the figures of a statement say to the figures of a claim, where both measure the same thing.

Rules: decides only by numbers. A figure that a later report carries on, an earlier one, another day's and a part of a total are
no contradiction. Where nothing can be compared it leaves the question open (None).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negated
from claimcheck.agreement.figures import Fit, fit, opposed
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.lexicon import MOVING, UPDATES
from claimcheck.agreement.measures import Measure, Same, local, measure
from claimcheck.agreement.moments import When, days, earliest, latest
from claimcheck.agreement.words import counted, has_phrase, states, terms
from claimcheck.text.quantity import Comparator

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Likeness
    from claimcheck.agreement.setting import Setting
    from claimcheck.claims.claim import Claim
    from claimcheck.text.quantity import Quantity

# How like two statements must be before equal, or different, figures mean anything. Chosen by hand on invented sentences: equal
# figures are evidence of their own that one thing is meant; different ones are not, and a false contradiction costs more.
LIKE_ENOUGH_TO_AGREE: Final = 0.36
LIKE_ENOUGH_TO_DIFFER: Final = 0.45
LOOSE_EXTRA: Final = 0.10  # more is asked where the counted nouns differ
SMALL: Final = 10  # a plain count below ten is no fingerprint: two, three and five stand everywhere

# What right before a figure rejects it: "65 survivors, and not 71". Not "not only 71", not "not more than 71".
_REJECTS: Final = re.compile(r"(?:\bnot(?: the)?|\brather than|\binstead of|\bwrongly given as)\s*$", re.IGNORECASE)
# "no chip designers": a count of nought; the noun phrase is at most four words. Not "no more than", "no longer", "no doubt".
_NOUGHT: Final = re.compile(r"\bno (?!more\b|longer\b|doubt\b|fewer\b|less\b|later\b|single\b|one\b)((?:[a-z'-]+ ){0,3}?[a-z'-]+s?)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Match:
    ours: Quantity
    theirs: Quantity
    measure: Measure
    fit: Fit
    rejected: bool = False


def figures_say(
    claim: Claim, statement: Claim, like: Likeness, ours: Setting | None = None, theirs: Setting | None = None
) -> Judgement | None:
    """The judgement of the figures, or None where they leave it open."""
    if not claim.quantities:
        return _against_nought(claim, statement, like)
    best = [m for q in claim.quantities if (m := _best(claim, q, statement, like)) is not None]
    apart = [m for m in best if m.fit is Fit.APART]
    if apart:
        return _apart(apart[0], claim, statement, like, ours, theirs)
    within = [m for m in best if m.fit is Fit.WITHIN]
    if within and len(within) == len(claim.quantities):
        return _within(within, claim, statement, like)
    if best:
        return _open(best[0], like)
    return None


def _best(claim: Claim, ours: Quantity, statement: Claim, like: Likeness) -> _Match | None:
    found = [m for p in statement.quantities if (m := _match(claim, ours, statement, p)) is not None]
    ranked = sorted(found, key=lambda m: (m.fit is not Fit.WITHIN, m.measure.same is not Same.SAME, m.theirs.span.start))
    return next((m for m in ranked if _counts(m, like)), None)


def _match(claim: Claim, ours: Quantity, statement: Claim, theirs: Quantity) -> _Match | None:
    how = measure(claim, ours, statement, theirs)
    if how.same is Same.OTHER:
        return None
    negative = negated(statement) and not negated(claim)
    limit = bool({"licence"} & states(local(claim, ours)) & states(local(statement, theirs)))
    result = fit(how.ours, how.theirs, limit=limit, negated=negative, converted=how.converted)
    rejected = bool(_REJECTS.search(statement.article.text[max(0, theirs.span.start - 30) : theirs.span.start]))
    if rejected and theirs.comparator in (Comparator.EXACT, Comparator.ABOUT):
        return _Match(ours, theirs, how, Fit.APART, rejected=True) if result is Fit.WITHIN else None
    return _Match(ours, theirs, how, result)


def _counts(match: _Match, like: Likeness) -> bool:
    loose = match.measure.same is Same.LOOSE
    extra = LOOSE_EXTRA if loose else 0.0
    if match.fit is Fit.WITHIN:
        small = match.theirs.comparator is Comparator.EXACT and (match.theirs.low or 0) < SMALL
        return like.score >= LIKE_ENOUGH_TO_AGREE + extra * (1 + small) + (0.1 if small else 0.0)
    if match.fit is Fit.APART:
        return not loose and like.score >= LIKE_ENOUGH_TO_DIFFER
    return like.score >= LIKE_ENOUGH_TO_DIFFER


def _confidence(like: Likeness, floor: float) -> float:
    """More likeness, more certainty: the floor at the threshold, 0.95 for equal words; a straight line, chosen by hand."""
    return round(min(0.95, floor + max(0.0, like.score - LIKE_ENOUGH_TO_AGREE) * 0.6), 3)


def _reason(code: str, detail: str, match: _Match) -> Reason:
    return Reason(code=code, detail=detail, claim_span=match.ours.span, evidence_span=match.theirs.span)


def _judgement(stance: Stance, confidence: float, reason: Reason, like: Likeness) -> Judgement:
    return Judgement(stance=stance, confidence=confidence, reasons=(reason,), similarity=like.meaning)


def _within(matches: list[_Match], claim: Claim, statement: Claim, like: Likeness) -> Judgement | None:
    first = matches[0]
    if negated(statement) != negated(claim) and first.theirs.comparator in (Comparator.EXACT, Comparator.ABOUT):
        detail = f"“{first.theirs.text}” is named only to be rejected"
        return _judgement(Stance.DENIES, _confidence(like, 0.55), _reason("figure-denied", detail, first), like)
    if days(claim, statement) is When.APART:
        detail = f"“{first.theirs.text}” is the figure of another day"
        return _judgement(Stance.SILENT, 0.6, _reason("other-day", detail, first), like)
    reasons = tuple(_reason("figure-within", f"“{m.theirs.text}” fits “{m.ours.text}”", m) for m in matches)
    return Judgement(stance=Stance.SUPPORTS, confidence=_confidence(like, 0.6), reasons=reasons, similarity=like.meaning)


def _open(match: _Match, like: Likeness) -> Judgement:
    detail = f"“{match.theirs.text}” neither bears out nor rules out “{match.ours.text}”"
    return _judgement(Stance.SILENT, 0.6, _reason("figure-open", detail, match), like)


def _apart(
    match: _Match, claim: Claim, statement: Claim, like: Likeness, ours: Setting | None, theirs: Setting | None
) -> Judgement:
    moved = _moved(match, claim, statement, ours, theirs)
    if moved is not None:
        return _judgement(Stance.SILENT, 0.7, moved, like)
    if match.rejected:
        reason = _reason("figure-rejected", f"the report says that it was not “{match.ours.text}”", match)
    elif opposed(match.ours, match.theirs):
        reason = _reason("trend-opposed", f"“{match.theirs.text}” moves the other way than “{match.ours.text}”", match)
    else:
        reason = _reason("figure-apart", _how_apart(match), match)
    return _judgement(Stance.CONTRADICTS, _confidence(like, 0.5), reason, like)


def _how_apart(match: _Match) -> str:
    a, b = (q.low if q.low is not None else q.high for q in (match.measure.ours, match.measure.theirs))
    side = "is not" if a is None or b is None or a == b else "lies above" if b > a else "lies below"
    return f"“{match.theirs.text}” {side} “{match.ours.text}”"


def _moved(
    match: _Match, claim: Claim, statement: Claim, ours: Setting | None, theirs: Setting | None
) -> Reason | None:
    if days(claim, statement) is When.APART:
        return _reason("other-day", f"“{match.theirs.text}” is the figure of another day", match)
    ours_day = (ours.published if ours else None) or claim.article.published
    theirs_day = (theirs.published if theirs else None) or statement.article.published
    if ours_day is None or theirs_day is None or ours_day == theirs_day:
        return None
    moving = bool((states(local(claim, match.ours)) | states(local(statement, match.theirs))) & MOVING)
    updates = has_phrase(statement.sentence.of(statement.article.text), UPDATES) is not None
    if theirs_day > ours_day:
        first = earliest(statement)
        later = first is not None and first > ours_day and latest(claim) != first
        if later or (first is None and (moving or updates)):
            return _reason("later-update", f"“{match.theirs.text}” was reported later, on {theirs_day}", match)
    elif moving and latest(statement) is None and latest(claim) is None:
        return _reason("earlier-figure", f"“{match.theirs.text}” was reported earlier, on {theirs_day}", match)
    return None


def _against_nought(claim: Claim, statement: Claim, like: Likeness) -> Judgement | None:
    nought = _NOUGHT.search(claim.wording)
    if nought is None or negated(statement) or like.score < LIKE_ENOUGH_TO_DIFFER:
        return None
    noun = nought[1]
    for theirs in statement.quantities:
        text = f"{theirs.text} {theirs.unit}"
        if counted(theirs.unit) in {counted(noun[: m.end()]) for m in re.finditer(r"[a-z'-]+", noun)} and (theirs.low or 0) >= 1:
            head = [t for t in terms(noun) if t in terms(text)]
            if head:
                reason = Reason(code="figure-apart", detail=f"“{theirs.text}” is not “{nought[0]}”", evidence_span=theirs.span)
                return _judgement(Stance.CONTRADICTS, _confidence(like, 0.5), reason, like)
    return None
