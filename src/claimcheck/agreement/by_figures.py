"""by_figures: what the figures of a statement say to the figures of a claim, where both measure the same thing.

Rules: decides only by numbers. A figure that a later report carries on, an earlier one, another day's and a part of a
total are no contradiction, nor is a moving one in a report that does not say its day. Where nothing can be compared it
leaves the question open (None).
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.all_dead import all_dead_says
from claimcheck.agreement.beside_figures import measure_apart
from claimcheck.agreement.changes import told_the_other_way
from claimcheck.agreement.denial import negated, rejected
from claimcheck.agreement.denied_part import calls_untrue, stands_in_the_no
from claimcheck.agreement.figure_labels import each_has_its_own, told_of_another
from claimcheck.agreement.figures import Fit, opposed
from claimcheck.agreement.foretold import came_true
from claimcheck.agreement.frame_figures import frames
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.lexicon import MOVING, SO_FAR, UPDATES
from claimcheck.agreement.matches import (
    LIKE_ENOUGH_TO_DIFFER,
    POINTS,
    REJECTS,
    REJECTS_REACH,
    SMALL,
    Match,
    befall_otherwise,
    counts,
    figure_confidence,
    is_whole_of,
    match,
    measured,
)
from claimcheck.agreement.measures import Same, local, other_group
from claimcheck.agreement.moments import When, days, days_of, holds_since, latest, reach, same_day, spoken_of
from claimcheck.agreement.nobody import nobody_says, nought_says
from claimcheck.agreement.ongoing import has_moved, is_ongoing, is_usual
from claimcheck.agreement.other_acts import is_plain
from claimcheck.agreement.part_counts import a_part
from claimcheck.agreement.parties import Part, same_party
from claimcheck.agreement.report_days import FAR_APART, later_day, long_ago, long_before
from claimcheck.agreement.revised import is_revised_down
from claimcheck.agreement.same_acts import tells_the_doing
from claimcheck.agreement.same_thing import ONE_MATTER, other_thing
from claimcheck.agreement.setting import capitals, name_words
from claimcheck.agreement.sums import summed
from claimcheck.agreement.told_otherwise import stands_there, told_otherwise
from claimcheck.agreement.whose_figure import whose
from claimcheck.agreement.words import has_phrase, states, stem, terms
from claimcheck.claims.claim import Modality
from claimcheck.text.quantities import find_quantities
from claimcheck.text.quantity import Comparator, Trend
from claimcheck.text.units import comparable, dimension

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Likeness, Pair
    from claimcheck.text.quantity import Quantity

OTHERWISE: Final = frozenset({"figure-apart", "figure-rejected", "trend-opposed", "figure-denied"})
"""The reason codes by which a figure speaks against a claim."""

# From this likeness on one figure of two may be missing; chosen by hand with one unseen
# article (central-bank-probe) read.
LIKE_ENOUGH_TO_LACK: Final = 0.52
ENOUGH: Final = 0.45  # From this likeness on half of the claim's figures carry it; chosen by hand.
MEANT_TOGETHER: Final = 0.40  # Meaning from which two equal figures show that one thing is meant; chosen by hand.
TELLING: Final = 13  # Whole numbers below it stand everywhere.
ENOUGH_WITH_FIRST: Final = 0.40  # the same where the first is among them
# "Had burned 1,800 hectares by Wednesday night": more came since. Must not match "by Friday's vote" nor "by noon deal".
_BY_THEN: Final = re.compile(
    r"\b(?:had|have|has)\b[^.;]{3,80}\bby (?:late |early |the end of )?(?:\w{3,6}day|noon|midday|midnight|nightfall"
    r"|dusk|last night|(?:this |the )?(?:morning|afternoon|evening))\b(?![’'])"
)
LONG_AGO: Final = 7  # Days before the article from which what was done is none of its plans; chosen by hand.


def figures_say(pair: Pair) -> Judgement | None:
    """The judgement of the figures, or None where they leave it open."""
    asked = measured(pair.claim)
    nobody = all_dead_says(pair) or nobody_says(pair)
    if nobody is not None:
        return nobody
    if not asked:
        return nought_says(pair)
    several = _only_part(asked, pair) or _all_there(asked, pair)
    if several is not None:
        return several
    best = [m for q in asked if (m := _best(pair, q)) is not None]
    within = [m for m in best if m.fit is Fit.WITHIN]
    used = {m.theirs.span for m in within}  # a figure that bears one of the claim's out says nothing against another
    apart = [m for m in best if m.fit is Fit.APART and m.theirs.span not in used]
    frame = frames(pair.claim, asked)
    otherwise = told_otherwise(asked, within, pair)
    if all(m.ours in frame for m in within) and len(measured(pair.statement)) > len(within):
        within = []  # how long it took bears out nothing where the report counts something else beside it
    mixed = len({q.unit for q in asked if q not in frame}) > 1  # of several things one figure apart tells less
    one = not (within or mixed) or (pair.like.score >= LIKE_ENOUGH_TO_LACK and (not mixed or _of_one(pair)))
    one = one or (each_has_its_own(pair) and pair.like.score >= ENOUGH)
    if apart and one:
        return summed(apart[0], pair) or _apart(apart[0], pair)
    if otherwise is not None:
        return _open(otherwise, pair.like)
    if within and (len(within) == len(asked) or _enough(within, asked, pair)):
        return _within(within, pair)
    rest = [m for m in best if m.fit is not Fit.WITHIN]  # those that fit decide nothing here, nor do they leave it open
    return _open(rest[0], pair.like) if rest else _of_a_change(pair)


def _of_a_change(pair: Pair) -> Judgement | None:
    """Silent where the claim's figure stands there, but of a change where the claim's is a level, or the reverse."""
    told = told_the_other_way(pair)
    reason = Reason(code="change-and-level", detail=told or "")
    return _judgement(Stance.SILENT, 0.7, reason, pair.like) if told else None


def _of_one(pair: Pair) -> bool:
    """Whether both tell of one doer, so that the figures of a whole list may be his; two bare texts may."""
    ours = [act.subject for act in pair.claim.acts[:1]]
    theirs = [act.subject for act in pair.statement.acts]
    one = any(x and y and same_party(pair, x, y) is Part.SAME for x in ours for y in theirs)
    return pair.alone or one or pair.like.meaning >= ONE_MATTER


def _all_there(asked: tuple[Quantity, ...], pair: Pair) -> Judgement | None:
    """Support where two telling figures of the claim both stand there: "6.2 % in May, 7.1 in April" is no chance."""
    told = [q for q in measured(pair.statement) if q.comparator in POINTS]
    found = [next((p for p in told if _is_very(q, p) and match(pair, q, p) is not None), None) for q in asked]
    if any(p is not None and told_of_another(pair, q, p) for q, p in zip(asked, found, strict=True)):
        return None
    if pair.alone or len(asked) < 2 or None in found or len(set(found)) < len(asked) or pair.clash or pair.unclear:
        return None
    apart = days(pair.claim, pair.statement) is When.APART or pair.like.meaning < MEANT_TOGETHER
    if apart or sum(q.comparator in POINTS and _is_telling(q) for q in asked) < 2:
        return None
    detail = f"both figures stand there: {' and '.join(f'“{q.text}”' for q in asked[:2])}"
    reason = Reason(code="figure-within", detail=detail, claim_span=asked[0].span)
    return _judgement(Stance.SUPPORTS, figure_confidence(pair, 0.6), reason, pair.like)


# Right before a part: "only 20 of the 75". Not "the only 20".
_ONLY: Final = re.compile(
    r"(?<!\bthe )\b(?:only|just|barely|merely|no more than) (?:about |some |around )?$", re.IGNORECASE
)


def _only_part(asked: tuple[Quantity, ...], pair: Pair) -> Judgement | None:
    """For "handed out 75 km" beside "only 20 of the 75 km have been delivered": the claim's figure is the whole."""
    text, told = pair.statement.article.text, pair.statement.quantities
    for part, whole in pairwise(told):
        if not is_whole_of(pair.statement, part, whole) or not _ONLY.search(
            text[max(0, part.span.start - 30) : part.span.start]
        ):
            continue
        ours = next((q for q in asked if comparable(q, whole) and q.low == whole.low), None)
        if ours is not None and pair.like.score >= LIKE_ENOUGH_TO_DIFFER and pair.like.core and not negated(pair.claim):
            reason = Reason(
                code="figure-apart",
                detail=f"only “{part.text}” of “{whole.text}”",
                claim_span=ours.span,
                evidence_span=part.span,
            )
            return _judgement(Stance.CONTRADICTS, figure_confidence(pair, 0.5), reason, pair.like)
    return None


def _is_very(ours: Quantity, theirs: Quantity) -> bool:
    return (ours.low, ours.high) == (theirs.low, theirs.high) and (ours.unit == theirs.unit or not theirs.unit)


def _is_telling(quantity: Quantity) -> bool:
    """Whether it is no small whole number, which stand everywhere."""
    value = quantity.low or 0.0
    return value >= TELLING or not float(value).is_integer()


def _best(pair: Pair, ours: Quantity) -> Match | None:
    told = [p for p in measured(pair.statement) if not told_of_another(pair, ours, p)]
    found = [m for p in told if (m := match(pair, ours, p)) is not None]
    found.sort(
        key=lambda m: (not m.rejected, m.fit is not Fit.WITHIN, m.measure.same is not Same.SAME, m.theirs.span.start)
    )
    best = next((m for m in found if counts(m, pair) and not _is_of_another(m, pair)), None)
    apart = best is not None and best.fit is Fit.APART and not best.rejected
    return None if apart and stands_there(pair, ours) else best


def _is_of_another(found: Match, pair: Pair) -> bool:
    """Whether a share that differs stands nearer to another of the claim's shares: each speaks of its own."""
    ours, theirs = found.ours.low, found.theirs.low
    if found.fit is not Fit.APART or found.ours.unit != "%" or ours is None or theirs is None:
        return False
    shares = [q.low for q in measured(pair.claim) if q.unit == "%" and q.low is not None]
    return min(abs(share - theirs) for share in shares) < abs(ours - theirs)


def _reason(code: str, detail: str, found: Match) -> Reason:
    return Reason(code=code, detail=detail, claim_span=found.ours.span, evidence_span=found.theirs.span)


def _judgement(stance: Stance, confidence: float, reason: Reason, like: Likeness) -> Judgement:
    return Judgement(stance=stance, confidence=confidence, reasons=(reason,), similarity=like.meaning)


def _within(matches: list[Match], pair: Pair) -> Judgement | None:
    first = matches[0]
    named = _set_against(pair, first.ours)
    if named is not None:
        reason = _reason("figure-rejected", f"the report sets its own figure against “{named.text}”", first)
        return _judgement(Stance.CONTRADICTS, figure_confidence(pair, 0.5), reason, pair.like)
    rumour = negated(pair.claim) and pair.statement.modality is Modality.HEDGED  # "is rumoured to have made"
    turned = pair.clash and not first.rest and (pair.alone or not (rumour or calls_untrue(pair)))
    if turned and first.theirs.comparator in (*POINTS, Comparator.VAGUE) and _rejects_it(pair, first.theirs):
        detail = f"“{first.theirs.text}” is named only to be rejected"
        return _judgement(
            Stance.DENIES, figure_confidence(pair, 0.55), _reason("figure-denied", detail, first), pair.like
        )
    other = negated(pair.claim) or calls_untrue(pair) or stands_in_the_no(pair, first.theirs)
    if pair.clash and other and not pair.alone and not first.rest:
        reason = _reason("polarity-unclear", f"“{first.theirs.text}” is told of something else than is rejected", first)
        return _judgement(Stance.SILENT, 0.6, reason, pair.like)
    as_told = same_day(pair.claim, pair.statement) or (all(map(_is_one, matches)) and came_true(pair))
    moved = None if as_told else _moved(first, pair)
    if _tells_the_past(pair):
        reason = _reason("other-time", f"“{first.theirs.text}” is of what is done, not to come", first)
        return _judgement(Stance.SILENT, 0.6, reason, pair.like)
    grown = moved is not None and moved.code == "later-update" and _has_grown(first, pair)
    if moved is not None and (moved.code == "other-day" or grown or later_day(pair) or long_before(pair)):
        return _judgement(Stance.SILENT, 0.6, moved, pair.like)
    reasons = tuple(_reason("figure-within", _how_within(m), m) for m in matches)
    every = len(matches) == len(measured(pair.claim))  # of half of them another statement may tell otherwise
    confidence = figure_confidence(pair, 0.6 if every else 0.5)
    return Judgement(stance=Stance.SUPPORTS, confidence=confidence, reasons=reasons, similarity=pair.like.meaning)


def _is_one(found: Match) -> bool:
    return found.ours.low == found.theirs.low and found.theirs.comparator in POINTS


def _tells_the_past(pair: Pair) -> bool:
    """For "will pay 840 million" beside "had sales of 840 million last year": what is to come, what is long done."""
    ours, theirs, day = pair.claim.acts[:1], pair.statement.acts, pair.our_day
    told = [t.end for t in spoken_of(pair.statement) if t.end is not None]
    if not ours or not theirs or any(b.ahead for b in theirs) or day is None or not told:
        return False
    other = not pair.claim.times and is_plain(ours[0]) and not tells_the_doing(pair, ours[0])
    least = LONG_AGO if ours[0].ahead else FAR_APART if other else None  # "recalled", "sold last year"
    return least is not None and (day - max(told)).days > least


def _how_within(found: Match) -> str:
    fits = "of the others fits" if found.rest else "fits"
    return f"“{found.theirs.text}” {fits} “{found.ours.text}”"


def _set_against(pair: Pair, ours: Quantity) -> Quantity | None:
    """The claim's own figure in the statement's sentence, named there for another that does not hold: see REJECTS."""
    sentence = pair.sentence
    return next(
        (
            q
            for q in find_quantities(sentence)
            if q.comparator in POINTS
            and q.low in (ours.low, ours.high)
            and REJECTS.search(sentence[: q.span.start][-REJECTS_REACH:])
        ),
        None,
    )


def _rejects_it(pair: Pair, theirs: Quantity) -> bool:
    """Whether the negation is about the claim's matter: not "no reports of damage after the quake 10 km down"."""
    before = pair.statement.article.text[pair.statement.sentence.start : theirs.span.start].lower().split()[-1:]
    if "missing" in states(pair.statement.wording) or before == ["within"]:
        return False  # who "cannot be found" is missing, not rejected; "no guns within 15 km" are farther off
    if before == ["for"] and (dimension(theirs.unit) or ("",))[0] == "time":
        return False  # "no wages for two months": so long it has been so
    claim, statement = pair.claim.wording, pair.statement.wording
    if negated(pair.claim) and not pair.alone and not all(tells_the_doing(pair, a) for a in pair.claim.acts[:1]):
        return False
    named = {stem(w) for name in (*capitals(claim), *capitals(statement)) for w in name_words(name)}
    reaches = [frozenset(reach.terms) - named for reach in rejected(statement)]
    return not any(reaches) or any(reach & set(terms(claim)) for reach in reaches)


def _enough(within: list[Match], asked: tuple[Quantity, ...], pair: Pair) -> bool:
    """Whether some of the claim's figures carry it: half at least, in a statement much like it."""
    first = within[0].ours.span == asked[0].span  # "14.2 million tonnes, down from 16": the others only compare
    return 2 * len(within) >= len(asked) and pair.like.score >= (ENOUGH_WITH_FIRST if first else ENOUGH)


def _open(found: Match, like: Likeness) -> Judgement:
    detail = f"“{found.theirs.text}” neither bears out nor rules out “{found.ours.text}”"
    return _judgement(Stance.SILENT, 0.6, _reason("figure-open", detail, found), like)


def _apart(found: Match, pair: Pair) -> Judgement:
    moved = None if is_revised_down(pair, found.ours, found.theirs) else _moved(found, pair)
    if moved is not None:
        return _judgement(Stance.SILENT, 0.7, moved, pair.like)
    apart = None if found.rejected else _is_of_other(found, pair)
    if apart is not None:
        reason = _reason("other-thing", f"“{found.theirs.text}” may be of something else: {apart}", found)
        return _judgement(Stance.SILENT, 0.6, reason, pair.like)
    if found.rejected:
        reason = _reason("figure-rejected", f"the report says that it was not “{found.ours.text}”", found)
    elif opposed(found.ours, found.theirs):
        way = "down" if found.theirs.trend is Trend.DOWN else "up"
        detail = f"“{found.theirs.text}” is the way {way} in the report, “{found.ours.text}” the other way in the claim"
        reason = _reason("trend-opposed", detail, found)
    else:
        reason = _reason("figure-apart", _how_apart(found), found)
    return _judgement(Stance.CONTRADICTS, figure_confidence(pair, 0.5), reason, pair.like)


def _is_of_other(found: Match, pair: Pair) -> str | None:
    ours, theirs = found.ours, found.theirs
    beside = measure_apart(pair.claim, ours, pair.statement, theirs)
    group = other_group(ours, theirs)
    told = beside or (group and f"one of the two counts only {group}")
    told = told or other_thing(pair, ours, theirs) or a_part(pair, ours, theirs) or whose(pair, ours, theirs)
    few, counts_things = (ours.low or ours.high or 0) < SMALL, dimension(ours.unit, ours.per) is None
    if not told and not pair.alone and counts_things and befall_otherwise(found, pair, small=few):
        return "what is done is not the same"  # "played in ten games" beside "will miss two games"
    return f"only one of the two says {told}" if told and _PHRASE.fullmatch(told) else told


_PHRASE: Final = re.compile(r"“[^“”]{1,80}”")  # a phrase and nothing else


def _how_apart(found: Match) -> str:
    a, b = (q.low if q.low is not None else q.high for q in (found.measure.ours, found.measure.theirs))
    side = "is not" if a is None or b is None or a == b else "lies above" if b > a else "lies below"
    others = " of the others" if found.rest else ""
    return f"“{found.theirs.text}”{others} {side} “{found.ours.text}”"


def _moved(found: Match, pair: Pair) -> Reason | None:
    claim, statement = pair.claim, pair.statement
    if is_usual(statement.quote) and not is_usual(claim.quote):
        return _reason("usual-figure", f"“{found.theirs.text}” is what is usual", found)
    if days(claim, statement) is When.APART and days_of(claim, found.ours, statement, found.theirs) is When.APART:
        return _reason("other-day", f"“{found.theirs.text}” is the figure of another day", found)
    if found.fit is Fit.APART and _counts_longer(found, pair):
        return _reason("other-period", f"“{found.theirs.text}” is of a time of another length", found)
    if found.fit is Fit.APART and has_phrase(local(statement, found.theirs), SO_FAR) and _is_less(found):
        return _reason("so-far", f"“{found.theirs.text}” is what there was so far", found)
    if (
        (found.fit is Fit.APART or later_day(pair))
        and _BY_THEN.search(claim.quote)
        and not _is_less(found)
        and not spoken_of(statement)
    ):
        return _reason("later-update", f"“{found.ours.text}” is what there was by then", found)
    ours, theirs = pair.our_day, pair.their_day
    moving = bool((states(local(claim, found.ours)) | states(local(statement, found.theirs))) & MOVING)
    carried_on = moving or found.ours.trend is not None or has_phrase(pair.sentence, UPDATES) is not None
    carried_on = carried_on or is_ongoing(claim.quote) or has_moved(pair.sentence)
    if pair.undated and carried_on and not same_day(claim, statement):
        return _reason("undated-figure", f"nothing says on which day it was “{found.theirs.text}”", found)
    if carried_on and long_ago(pair):
        return _reason("other-time", f"“{found.theirs.text}” is of some time before", found)
    if ours is None or theirs is None or ours == theirs:
        return None
    if abs((theirs - ours).days) > FAR_APART and days(claim, statement) is not When.SAME:
        return _reason("other-time", f"“{found.theirs.text}” is of {theirs}, this article of {ours}", found)
    if theirs < ours:
        if moving and latest(statement) is None and latest(claim) is None:
            return _reason("earlier-figure", f"“{found.theirs.text}” was reported earlier, on {theirs}", found)
        return None
    if carried_on and (later_day(pair) or latest(statement) is None):
        return _reason("later-update", f"“{found.theirs.text}” was reported later, on {theirs}", found)
    return None


def _counts_longer(found: Match, pair: Pair) -> bool:
    """Whether one figure is of a day, or a year, and the other, the greater, of a longer time that may hold it."""
    if holds_since(*((pair.claim, pair.statement) if _is_less(found) else (pair.statement, pair.claim))):
        return True
    ours, theirs = reach(pair.claim, found.ours), reach(pair.statement, found.theirs)
    if ours is None or theirs is None:
        return False
    return theirs > 1 if ours == 1 and not _is_less(found) else ours > 1 and theirs == 1 and _is_less(found)


def _is_less(found: Match) -> bool:
    ours, theirs = found.measure.ours, found.measure.theirs
    return (theirs.high or theirs.low or 0.0) < (ours.low or ours.high or 0.0)


def _has_grown(found: Match, pair: Pair) -> bool:
    """For "rose to 12" beside "at least nine": it fits, and bears nothing out of what there was then."""
    ours, theirs = found.measure.ours, found.measure.theirs
    bound = ours.comparator in (Comparator.AT_LEAST, Comparator.ABOVE)
    return bound and (theirs.low or theirs.high) != ours.low and has_phrase(pair.sentence, UPDATES) is not None
