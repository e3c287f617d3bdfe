"""by_figures: what the figures of a statement say to the figures of a claim, where both measure the same thing.

Rules: decides only by numbers. A figure that a later report carries on, an earlier one, another day's and a part of a
total are no contradiction. Where nothing can be compared it leaves the question open (None).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import NOUGHT, negated
from claimcheck.agreement.figures import Fit, fit, opposed
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.lexicon import MOVING, UPDATES
from claimcheck.agreement.measures import Measure, Same, is_time, local, measure
from claimcheck.agreement.moments import When, days, latest, same_day
from claimcheck.agreement.saying import MOST
from claimcheck.agreement.words import has_phrase, states, terms
from claimcheck.text.quantity import Comparator
from claimcheck.text.units import dimension

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Likeness, Pair
    from claimcheck.claims.claim import Claim
    from claimcheck.text.quantity import Quantity

# How like two statements must be before equal, or different, figures mean anything. Chosen by hand on invented
# sentences: equal figures are evidence of their own that one thing is meant; different ones are not, and a false
# contradiction costs more.
LIKE_ENOUGH_TO_AGREE: Final = 0.36
LIKE_ENOUGH_TO_DIFFER: Final = 0.45
# Two bare texts, nothing known of either: from this likeness on half or more of equal figures meant support, on 98
# pairs of the training pool (no figure that is reported on comes from it); the lines of confidence follow the same pairs.
ALONE_ENOUGH: Final = 0.50
LIKE_ENOUGH_TO_LACK: Final = 0.60  # one figure of two may be missing then
DURATIONS_DIFFER: Final = (
    0.70  # a text is full of durations of different things: more is asked before two of them clash
)
FEW_DIFFER: Final = 0.60  # and of small counts: two men, three boats
HALF: Final = 0.5  # the share of the claim's own words that both need
MOST_PARTS: Final = 4  # more than that add up to something by chance
FAR_APART: Final = 60  # days between two reports from which another figure is another time's; chosen by hand
LOOSE_EXTRA: Final = 0.10  # more is asked where the counted nouns differ
STATE_COUNTS: Final = 0.12  # less is asked where both count one state (the dead, the missing, those on strike)
NAME_COUNTS: Final = 0.08  # for equal figures also where both name one place or person besides the article's main ones
DAY_COUNTS: Final = 0.05  # and a little less where both name one and the same day
MEANT_ALONE: Final = 0.75  # meaning that needs no shared word besides names before figures may differ
SMALL_EXTRA: Final = 0.10
SMALL: Final = 10  # a plain count below ten is no fingerprint: two, three and five stand everywhere

# What right before a figure rejects it: "65 survivors, and not 71". Not "not only 71", not "not more than 71".
_REJECTS: Final = re.compile(r"(?:\bnot(?: the)?|\brather than|\binstead of|\bwrongly given as)\s*$", re.IGNORECASE)
_POINTS: Final = (Comparator.EXACT, Comparator.ABOUT)


@dataclass(frozen=True, slots=True)
class _Match:
    ours: Quantity
    theirs: Quantity
    measure: Measure
    fit: Fit
    rejected: bool = False


def figures_say(pair: Pair) -> Judgement | None:
    """The judgement of the figures, or None where they leave it open."""
    asked = measured(pair.claim)
    if not asked:
        return _against_nought(pair)
    best = [m for q in asked if (m := _best(pair, q)) is not None]
    within = [m for m in best if m.fit is Fit.WITHIN]
    used = {m.theirs.span for m in within}  # a figure that bears one of the claim's out says nothing against another
    apart = [m for m in best if m.fit is Fit.APART and m.theirs.span not in used]
    if apart and (not within or pair.like.score >= LIKE_ENOUGH_TO_LACK):
        return _summed(apart[0], pair) or _apart(apart[0], pair)
    if within and (len(within) == len(asked) or _enough(within, asked, pair)):
        return _within(within, pair)
    return _open(best[0], pair.like) if best else None


def _summed(match: _Match, pair: Pair) -> Judgement | None:
    """Support where the statement's figures of one thing add up to the claim's: "12 men and 11 women" for 23 people."""
    parts = [
        m
        for p in measured(pair.statement)
        if (m := _match(pair, match.ours, p)) is not None and m.theirs.comparator in _POINTS
    ]
    total = sum(m.measure.theirs.low or 0.0 for m in parts)
    if not 2 <= len(parts) <= MOST_PARTS or match.ours.low != total or match.ours.comparator not in _POINTS:
        return None
    detail = f"{' and '.join(f'“{m.theirs.text}”' for m in parts)} make “{match.ours.text}”"
    return _judgement(Stance.SUPPORTS, _confidence(pair, 0.5), _reason("figure-sum", detail, parts[0]), pair.like)


def measured(claim: Claim) -> tuple[Quantity, ...]:
    """The claim's figures that measure something: those that are part of a date do not."""
    return tuple(q for q in claim.quantities if not is_time(claim, q))


def _best(pair: Pair, ours: Quantity) -> _Match | None:
    found = [m for p in measured(pair.statement) if (m := _match(pair, ours, p)) is not None]
    found.sort(key=lambda m: (m.fit is not Fit.WITHIN, m.measure.same is not Same.SAME, m.theirs.span.start))
    return next((m for m in found if _counts(m, pair)), None)


def _match(pair: Pair, ours: Quantity, theirs: Quantity) -> _Match | None:
    claim, statement = pair.claim, pair.statement
    how = measure(claim, ours, statement, theirs)
    if how.same is Same.OTHER:
        return None
    negative = negated(statement) and not negated(claim)
    limit = bool({"licence"} & states(local(claim, ours)) & states(local(statement, theirs)))
    result = fit(how.ours, how.theirs, limit=limit, negated=negative, converted=how.converted)
    before = statement.article.text[max(0, theirs.span.start - 30) : theirs.span.start]
    if _REJECTS.search(before) and theirs.comparator in _POINTS:
        return _Match(ours, theirs, how, Fit.APART, rejected=True) if result is Fit.WITHIN else None
    return _Match(ours, theirs, how, result)


def _counts(match: _Match, pair: Pair) -> bool:
    """Whether the two statements are like enough for this match to mean something."""
    like, how = pair.like, match.measure
    one_state = bool(states(local(pair.claim, match.ours)) & states(local(pair.statement, match.theirs)))
    less = STATE_COUNTS if one_state else DAY_COUNTS if same_day(pair.claim, pair.statement) else 0.0
    loose = how.same is Same.LOOSE and not (one_state and not match.theirs.unit)  # "over 300 put off": of what is clear
    if pair.alone and (like.score < ALONE_ENOUGH or (like.core_covered < HALF and like.meaning < MEANT_ALONE)):
        return False
    if match.fit is Fit.WITHIN:
        points = match.ours.comparator in _POINTS and match.theirs.comparator in _POINTS
        small = points and (match.theirs.low or 0) < SMALL
        vague = not match.theirs.unit and match.ours.comparator is Comparator.VAGUE
        if vague or (how.nouns_differ and (small or not points)):
            return False
        less = max(less, NAME_COUNTS) if pair.one_name else less
        more = (LOOSE_EXTRA if loose and not one_state else 0.0) + (SMALL_EXTRA if small else 0.0)
        return like.score >= LIKE_ENOUGH_TO_AGREE - less + more
    if match.fit is not Fit.APART:
        return like.score >= LIKE_ENOUGH_TO_DIFFER - less
    if loose or not (like.core or less or like.meaning >= MEANT_ALONE):
        return False
    if _is_duration(match.ours) or _is_small(match.ours):
        return (
            like.score >= (DURATIONS_DIFFER if _is_duration(match.ours) else FEW_DIFFER) and like.core_covered >= HALF
        )
    return like.score >= LIKE_ENOUGH_TO_DIFFER - less and (bool(match.theirs.unit) or _same_order(match))


def _is_small(quantity: Quantity) -> bool:
    return quantity.comparator in _POINTS and (quantity.low or 0) < SMALL and _counts_things(quantity)


def _counts_things(quantity: Quantity) -> bool:
    return (
        dimension(quantity.unit) is None
        and quantity.unit not in ("%", "percentage points")
        and not quantity.unit.isupper()
    )


def _same_order(match: _Match) -> bool:
    """Whether two figures are within a factor of twenty: a bare number far off is a year or an address."""
    a, b = (q.low or q.high or 0.0 for q in (match.ours, match.theirs))
    return min(a, b) > 0 and max(a, b) / min(a, b) <= 20


def _is_duration(quantity: Quantity) -> bool:
    found = dimension(quantity.unit)
    return (found is not None and found[0] == "time") or quantity.unit.rstrip("s") in ("season", "term", "night")


def _confidence(pair: Pair, floor: float) -> float:
    """More likeness, more certainty: a straight line from the floor up to 0.95."""
    start = ALONE_ENOUGH if pair.alone else LIKE_ENOUGH_TO_AGREE
    base, slope = (floor - 0.1, 0.8) if pair.alone else (floor, 0.6)
    return round(min(MOST, base + max(0.0, pair.like.score - start) * slope), 3)


def _reason(code: str, detail: str, match: _Match) -> Reason:
    return Reason(code=code, detail=detail, claim_span=match.ours.span, evidence_span=match.theirs.span)


def _judgement(stance: Stance, confidence: float, reason: Reason, like: Likeness) -> Judgement:
    return Judgement(stance=stance, confidence=confidence, reasons=(reason,), similarity=like.meaning)


def _within(matches: list[_Match], pair: Pair) -> Judgement | None:
    first = matches[0]
    if pair.clash and first.theirs.comparator in _POINTS:
        detail = f"“{first.theirs.text}” is named only to be rejected"
        return _judgement(Stance.DENIES, _confidence(pair, 0.55), _reason("figure-denied", detail, first), pair.like)
    moved = _moved(first, pair)
    if moved is not None and (moved.code == "other-day" or _later_day(pair) or _long_before(pair)):
        return _judgement(Stance.SILENT, 0.6, moved, pair.like)
    reasons = tuple(_reason("figure-within", f"“{m.theirs.text}” fits “{m.ours.text}”", m) for m in matches)
    confidence = _confidence(pair, 0.6)
    return Judgement(stance=Stance.SUPPORTS, confidence=confidence, reasons=reasons, similarity=pair.like.meaning)


def _enough(within: list[_Match], asked: tuple[Quantity, ...], pair: Pair) -> bool:
    """Whether some of the claim's figures carry it: half at least, in a statement much like it."""
    return 2 * len(within) >= len(asked) and pair.like.score >= LIKE_ENOUGH_TO_LACK


def _open(match: _Match, like: Likeness) -> Judgement:
    detail = f"“{match.theirs.text}” neither bears out nor rules out “{match.ours.text}”"
    return _judgement(Stance.SILENT, 0.6, _reason("figure-open", detail, match), like)


def _apart(match: _Match, pair: Pair) -> Judgement:
    moved = _moved(match, pair)
    if moved is not None:
        return _judgement(Stance.SILENT, 0.7, moved, pair.like)
    if match.rejected:
        reason = _reason("figure-rejected", f"the report says that it was not “{match.ours.text}”", match)
    elif opposed(match.ours, match.theirs):
        reason = _reason("trend-opposed", f"“{match.theirs.text}” moves the other way than “{match.ours.text}”", match)
    else:
        reason = _reason("figure-apart", _how_apart(match), match)
    return _judgement(Stance.CONTRADICTS, _confidence(pair, 0.5), reason, pair.like)


def _how_apart(match: _Match) -> str:
    a, b = (q.low if q.low is not None else q.high for q in (match.measure.ours, match.measure.theirs))
    side = "is not" if a is None or b is None or a == b else "lies above" if b > a else "lies below"
    return f"“{match.theirs.text}” {side} “{match.ours.text}”"


def _moved(match: _Match, pair: Pair) -> Reason | None:
    claim, statement = pair.claim, pair.statement
    if days(claim, statement) is When.APART:
        return _reason("other-day", f"“{match.theirs.text}” is the figure of another day", match)
    ours, theirs = pair.our_day, pair.their_day
    if ours is None or theirs is None or ours == theirs:
        return None
    if abs((theirs - ours).days) > FAR_APART and days(claim, statement) is not When.SAME:
        return _reason("other-time", f"“{match.theirs.text}” is of {theirs}, this article of {ours}", match)
    moving = bool((states(local(claim, match.ours)) | states(local(statement, match.theirs))) & MOVING)
    if theirs < ours:
        if moving and latest(statement) is None and latest(claim) is None:
            return _reason("earlier-figure", f"“{match.theirs.text}” was reported earlier, on {theirs}", match)
        return None
    carried_on = moving or has_phrase(pair.sentence, UPDATES) is not None
    if carried_on and (_later_day(pair) or latest(statement) is None):
        return _reason("later-update", f"“{match.theirs.text}” was reported later, on {theirs}", match)
    return None


def _long_before(pair: Pair) -> bool:
    ours, theirs = pair.our_day, pair.their_day
    return ours is not None and theirs is not None and (ours - theirs).days > FAR_APART


def _later_day(pair: Pair) -> bool:
    """Whether the report speaks of a day after the article's publication and not after its own."""
    ours, theirs = pair.our_day, pair.their_day
    starts = [t.start for t in pair.statement.times if t.start is not None]
    return ours is not None and theirs is not None and any(ours < s <= theirs for s in starts)


def _against_nought(pair: Pair) -> Judgement | None:
    nought = NOUGHT.search(pair.claim.wording)
    if nought is None or negated(pair.statement) or pair.like.score < LIKE_ENOUGH_TO_DIFFER:
        return None
    phrase = terms(nought[1])
    for theirs in measured(pair.statement):
        wanted = terms(theirs.unit)
        telling = len(wanted) > 1 or len(pair.like.core) >= 2  # "no employee …" says little of 4,100 workers
        if wanted and telling and (theirs.low or 0) >= 1 and _begins(phrase, wanted):
            detail = f"“{theirs.text}” is not “{nought[0]}”"
            reason = Reason(code="figure-apart", detail=detail, evidence_span=theirs.span)
            return _judgement(Stance.CONTRADICTS, _confidence(pair, 0.5), reason, pair.like)
    return None


def _begins(phrase: tuple[str, ...], noun: tuple[str, ...]) -> bool:
    """Whether the noun phrase after "no" is the counted noun, with or without words before it."""
    return any(phrase[i : i + len(noun)] == noun for i in range(2))
