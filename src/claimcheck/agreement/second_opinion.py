"""second_opinion: what a judge's word does to what the rules found: gives a support back, turns it round, leaves it.

Rules: knows a judgement, why it is doubted, and the judge's three probabilities; the doubts themselves come from
elsewhere. What figures exclude is never put to it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.answered import is_answered
from claimcheck.agreement.by_words import (
    CHANGED,
    FITS,
    JUDGE,
    JUDGE_CLEAR_REFUTE,
    JUDGE_CONTRARY,
    JUDGE_DENIES,
    JUDGE_SURE,
    LEFT_OPEN_ALONE,
    LEFT_OPEN_BETWEEN,
    NEGATED,
    NOT_HEARD,
    RENAMED,
    REPORT,
)
from claimcheck.agreement.conversions import only_converted
from claimcheck.agreement.figure_labels import all_fit_their_own
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.kinds_of_things import other_kind
from claimcheck.agreement.matches import POINTS
from claimcheck.text.currencies import ISO

if TYPE_CHECKING:
    from claimcheck.agreement.judgement import Entailment
    from claimcheck.agreement.likeness import Pair
    from claimcheck.text.quantity import Quantity

OTHERWISE: Final = "the entailment judge reads it as saying otherwise"


def turned(why: Reason, both: Pair, entailment: Entailment | None) -> Judgement | None:
    """A contradiction where a judge reads the one word that was changed as saying otherwise."""
    least = JUDGE if both.alone else JUDGE_CLEAR_REFUTE
    if why.code not in (CHANGED, RENAMED) or entailment is None or entailment.refute < least:
        return None
    return _refuted(both, entailment, f"{OTHERWISE}: {why.detail}")


def overruled(found: Judgement, both: Pair, entailment: Entailment | None) -> Judgement:
    """What a judge leaves of a "not", and of a support: by words in two bare texts, by one and the same figure."""
    if entailment is not None and found.stance is Stance.SUPPORTS and found.reasons[0].code == FITS:
        return _of_figure(found, both, entailment)
    if entailment is not None and found.reasons[0].code in NEGATED and entailment.refute < JUDGE_DENIES:
        why = Reason(code="judge-doubts", detail="what the report rejects may be something else")
        return replace(found, stance=Stance.SILENT, reasons=(why, *found.reasons))
    by_words = found.stance is Stance.SUPPORTS and not found.reasons[0].code.startswith(("figure", "same-nought"))
    if entailment is None or not both.alone or not by_words or entailment.refute < JUDGE_SURE:
        return found
    return _refuted(both, entailment, OTHERWISE, *found.reasons)


def _of_figure(found: Judgement, both: Pair, entailment: Entailment) -> Judgement:
    """What a judge leaves of a support by a figure that fits: none, in two bare texts, where it finds nothing said.

    A question that is answered it reads as one statement, which may be too odd for it ("has closed twelve"); it reckons
    no miles as kilometres, and of several figures it loses one.
    """
    told = is_answered(both.statement) or only_converted(both) or all_fit_their_own(both)
    if both.alone and not told and entailment.refute >= JUDGE_SURE and _is_one_bound(found, both):
        return _refuted(both, entailment, OTHERWISE, *found.reasons)
    same = both.says_the_same and not both.claim.times and not both.statement.times
    told = told or same or _is_spelled_otherwise(found, both)
    least = JUDGE_SURE if told else JUDGE
    if both.alone and entailment.silent >= max(least, entailment.support):
        why = Reason(code=NOT_HEARD, detail="the figure fits, but the entailment judge finds nothing said of it")
        return replace(found, stance=Stance.SILENT, reasons=(why, *found.reasons))
    return _of_contrary(found, both, entailment) if is_same_figure(found, both) else found


def _is_one_bound(found: Judgement, both: Pair) -> bool:
    """Whether the two figures are one in number and bound, "thousands" and "thousands": then something else differs."""
    ours, theirs = _figures(found, both)
    if ours is None or theirs is None:
        return False
    alike = (ours.comparator, ours.low, ours.high) == (theirs.comparator, theirs.low, theirs.high)
    return alike and (ours.unit == theirs.unit or not (ours.unit and theirs.unit))


def _is_spelled_otherwise(found: Judgement, both: Pair) -> bool:
    """Whether one value is written in two ways, "£1.5bn" and "1.5 billion pounds", which a judge reads as two."""
    ours, theirs = _figures(found, both)
    if ours is None or theirs is None or ours.text.casefold() == theirs.text.casefold():
        return False
    return ours.unit in ISO | {"%", "percentage points"} and ours.comparator in POINTS and theirs.comparator in POINTS


def is_same_figure(found: Judgement, both: Pair) -> bool:
    """Whether both give one figure exactly, so that what they say of it is all that can differ."""
    ours, theirs = _figures(found, both)
    if found.reasons[0].code != FITS or ours is None or theirs is None:
        return False
    return POINTS.count(ours.comparator) == POINTS.count(theirs.comparator) == 1 and ours.low == theirs.low


def _figures(found: Judgement, both: Pair) -> tuple[Quantity | None, Quantity | None]:
    """The claim's figure and the statement's by which the judgement was made."""
    reason = found.reasons[0]
    ours = next((q for q in both.claim.quantities if q.span == reason.claim_span), None)
    return ours, next((q for q in both.statement.quantities if q.span == reason.evidence_span), None)


def _of_contrary(found: Judgement, both: Pair, entailment: Entailment) -> Judgement:
    """For "1,400 will lose their jobs" beside "all 1,400 keep theirs": no support where a judge reads the contrary."""
    other = both.beside.ours_left and both.beside.theirs_left  # without, a judge taught on changed figures doubts too
    least = JUDGE if both.alone else JUDGE_CONTRARY
    if not other or entailment.refute < least or entailment.refute <= entailment.support or other_kind(found, both):
        return found  # 12 lions say nothing of 12 tigers
    told = {q.low for q in both.statement.quantities if q.comparator in POINTS}
    every = all(q.comparator in POINTS and q.low in told for q in both.claim.quantities)
    if every and entailment.refute >= (JUDGE_CLEAR_REFUTE if both.alone else JUDGE_SURE):
        return _refuted(both, entailment, OTHERWISE, *found.reasons)
    why = Reason(code="judge-doubts", detail="the figure is the same, but what is said of it may be the contrary")
    return replace(found, stance=Stance.SILENT, reasons=(why, *found.reasons))


def _refuted(both: Pair, entailment: Entailment, detail: str, *others: Reason) -> Judgement:
    reason = Reason(code="judge-refutes", detail=detail)
    return Judgement(
        stance=Stance.CONTRADICTS,
        confidence=round(entailment.refute, 3),
        reasons=(reason, *others),
        similarity=both.like.meaning,
    )


def doubted(found: Judgement, why: Reason, both: Pair, entailment: Entailment | None) -> Judgement:
    """A support but for one word that may mean the same: a judge's word counts, and without one it stands."""
    if entailment is None:
        return replace(found, reasons=(*found.reasons, why))
    silent = both.alone and entailment.silent >= max(JUDGE, entailment.support)
    held = replace(found, stance=Stance.SILENT, reasons=(why, *found.reasons)) if silent else found
    if found.reasons[0].code == FITS and not is_same_figure(found, both):
        return held  # "between 300 and 400", "around 400": of ranges a judge reads too little
    return turned(why, both, entailment) or held


def given_back(why: Reason, found: Judgement, both: Pair, entailment: Entailment | None) -> bool:
    """Whether a judge's word stands, though the grammar alone speaks against it."""
    if entailment is None or found.stance is not Stance.SUPPORTS:
        return both.alone and found.reasons[0].code == "judge-refutes"
    if why.code == "less-certain" and both.alone:
        return False  # it reads over "allegedly"
    if why.code in (RENAMED, "less-certain", "other-doer"):
        return entailment.support >= JUDGE_SURE
    if both.alone:
        return why.code in LEFT_OPEN_ALONE and entailment.support >= JUDGE
    return why.code in LEFT_OPEN_BETWEEN and entailment.support >= REPORT
