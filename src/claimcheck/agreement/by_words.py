"""by_words: what a statement says to a claim where no figure decides: denial, negation, opposites, days and hours, then likeness.

Rules: a contradiction needs a sign in the words (a negation, an opposite, another day, a judge's word); likeness alone only supports,
and only where the claim has no specifics that the statement lacks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import NOUGHT, denial, negated, negator
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.lexicon import OPPOSITES, PEOPLE, THINGS
from claimcheck.agreement.moments import When, clock, clocks, days, same_day, single_day
from claimcheck.agreement.words import terms, tokens

if TYPE_CHECKING:
    from claimcheck.agreement.judgement import Entailment
    from claimcheck.agreement.likeness import Likeness, Pair

# Chosen by hand on invented sentences; see likeness.py for the score.
SUPPORT: Final = 0.60  # likeness from which a statement without a sign to the contrary bears a claim out
SUPPORT_WITH_HOUR: Final = 0.45  # the same hour of the same day is a fingerprint
CLASH: Final = 0.55  # likeness from which a negation or an opposite turns into a contradiction
CLASH_BY_WORDS: Final = 0.48  # the same where nearly all of the claim's words are there
OPPOSITE: Final = 0.44  # the same for two words that exclude each other
SUPPORT_BY_WORDS: Final = 0.52  # as SUPPORT, where nearly all of the claim's words are there
SUPPORT_WITH_DAY: Final = 0.47  # the same one day, named by both, is half a fingerprint
DAY_LACKING: Final = 0.06  # asked on top where the claim's day, or
HOUR_LACKING: Final = 0.12  # its hour is nowhere in the statement
MOST_WORDS: Final = 0.65
WORDS: Final = 0.34  # the least share of the claim's words
BASE: Final = 0.55  # the confidence at a threshold: rather right than wrong
JUDGE: Final = 0.6  # a judge's probability from which its word counts

ANYBODY: Final = frozenset({"anyone", "anybody", "whoever", "everyone", "everybody", "all", "those"})


def words_say(pair: Pair, entailment: Entailment | None = None) -> Judgement:
    """The judgement of the words; always one, silent where nothing decides."""
    found = _polarity(pair) or _opposite(pair) or _times(pair) or _judged(pair, entailment) or _like(pair)
    return found or _silent("other-matter", "not close enough to decide anything", pair.like)


def _silent(code: str, detail: str, like: Likeness) -> Judgement:
    confidence = round(min(0.95, max(0.5, 1 - max(0.0, like.score) * 0.6)), 3)
    reason = Reason(code=code, detail=detail)
    return Judgement(stance=Stance.SILENT, confidence=confidence, reasons=(reason,), similarity=like.meaning)


def _say(stance: Stance, reason: Reason, like: Likeness, floor: float) -> Judgement:
    """A decided judgement: BASE at the likeness that was asked for, rising with it."""
    confidence = round(min(0.95, BASE + max(0.0, like.score - floor)), 3)
    return Judgement(stance=stance, confidence=confidence, reasons=(reason,), similarity=like.meaning)


def _polarity(pair: Pair) -> Judgement | None:
    if not pair.clash:
        return None
    if not _can_clash(pair) or not _none_of_them(pair):
        return _silent("polarity-unclear", "one is negated, and the two are not close enough to clash", pair.like)
    claim, statement = pair.claim, pair.statement
    word = denial(statement) or negator(statement.wording) or negator(claim.wording) or "not"
    if negated(claim):
        reason = Reason(code="negation", detail=f"the claim says “{word}”, the report says that it is so")
        return _say(Stance.CONTRADICTS, reason, pair.like, CLASH)
    return _say(Stance.DENIES, Reason(code="denial", detail=f"the report rejects it (“{word}”)"), pair.like, CLASH)


def _can_clash(pair: Pair) -> bool:
    like = pair.like
    return (like.score >= CLASH and like.covered >= WORDS) or (
        like.score >= CLASH_BY_WORDS and like.covered >= MOST_WORDS
    )


def _none_of_them(pair: Pair) -> bool:
    """For "no X …": whether the statement speaks of X at all, or of people where X are people."""
    nought = NOUGHT.search(pair.claim.wording)
    if nought is None:
        return True
    nouns = set(terms(nought[1])[:2])
    said = set(terms(pair.statement.wording)) | set(terms(pair.statement.quote))
    heads = {t for t in nouns if not t.startswith("#") or t[1:] in PEOPLE or t[1:] in THINGS} or nouns
    somebody = bool({t[1:] for t in heads} & PEOPLE.keys()) and bool(ANYBODY & set(tokens(pair.statement.wording)))
    return heads <= said or somebody


def _opposite(pair: Pair) -> Judgement | None:
    if pair.like.score < OPPOSITE or not pair.like.core or days(pair.claim, pair.statement) is When.APART:
        return None
    ours, theirs = set(terms(pair.claim.wording)), set(terms(pair.statement.wording))
    for a, b in (*OPPOSITES, *((b, a) for a, b in OPPOSITES)):
        if f"#{a}" in ours - theirs and f"#{b}" in theirs - ours:
            reason = Reason(code="opposite", detail=f"“{a}” in the claim, “{b}” in the report")
            return _say(Stance.CONTRADICTS, reason, pair.like, OPPOSITE)
    return None


def _times(pair: Pair) -> Judgement | None:
    claim, statement, like = pair.claim, pair.statement, pair.like
    if days(claim, statement) is When.APART:
        ours, theirs = single_day(claim), single_day(statement)
        near = like.score >= SUPPORT + 0.1 and like.covered >= 0.6 and not claim.quantities
        if ours is not None and theirs is not None and near:
            reason = Reason(
                code="day-apart",
                detail=f"“{theirs.text}” is not “{ours.text}”",
                claim_span=ours.span,
                evidence_span=theirs.span,
            )
            return _say(Stance.CONTRADICTS, reason, like, SUPPORT)
        return _silent("other-day", "it speaks of another day", like)
    hour = clock(claim.quote, statement.quote)
    if hour is When.APART and like.score >= SUPPORT:
        ours_hour, theirs_hour = clocks(claim.quote)[0][2], clocks(statement.quote)[0][2]
        reason = Reason(code="hour-apart", detail=f"“{theirs_hour}” is not “{ours_hour}”")
        return _say(Stance.CONTRADICTS, reason, like, SUPPORT)
    if hour is When.SAME and like.score >= SUPPORT_WITH_HOUR and not claim.quantities:
        reason = Reason(code="same-hour", detail="the same matter at the same hour")
        return _say(Stance.SUPPORTS, reason, like, SUPPORT_WITH_HOUR)
    return None


def _judged(pair: Pair, entailment: Entailment | None) -> Judgement | None:
    if entailment is None:
        return None
    if entailment.refute >= JUDGE:
        reason = Reason(code="judge-refutes", detail="the entailment judge reads it as saying otherwise")
        stance, confidence = Stance.CONTRADICTS, entailment.refute
    elif entailment.support >= JUDGE and not pair.claim.quantities:
        reason = Reason(code="judge-supports", detail="the entailment judge reads it as saying the same")
        stance, confidence = Stance.SUPPORTS, entailment.support
    elif entailment.silent >= JUDGE:
        return _silent("judge-silent", "the entailment judge finds nothing that decides", pair.like)
    else:
        return None
    return Judgement(stance=stance, confidence=confidence, reasons=(reason,), similarity=pair.like.meaning)


def _like(pair: Pair) -> Judgement | None:
    claim, like = pair.claim, pair.like
    if claim.quantities:
        detail = f"it does not give “{claim.quantities[0].text}” or another figure for it"
        return _silent("figure-missing", detail, like)
    floor = _floor(pair)
    if floor is not None and like.score >= floor:
        shared = ", ".join(sorted(w.removeprefix("#") for w in like.shared)[:5])
        reason = Reason(code="similar-words", detail=f"the same said in like words: {shared}")
        return _say(Stance.SUPPORTS, reason, like, floor)
    return None


def _floor(pair: Pair) -> float | None:
    """The likeness that is enough for support, or None where the words shared are too few for any."""
    like = pair.like
    if same_day(pair.claim, pair.statement) and len(like.core) >= 2:
        return SUPPORT_WITH_DAY + _lacking(pair)
    if like.covered >= MOST_WORDS and len(like.core) >= 2:
        return SUPPORT_BY_WORDS + _lacking(pair)
    return SUPPORT + _lacking(pair) if like.covered >= WORDS and like.shared else None


def _lacking(pair: Pair) -> float:
    """How much more likeness is asked because the claim names a day or an hour and the statement does not."""
    hour = HOUR_LACKING if clocks(pair.claim.quote) and not clocks(pair.statement.quote) else 0.0
    return hour + (DAY_LACKING if single_day(pair.claim) and not pair.statement.times else 0.0)
