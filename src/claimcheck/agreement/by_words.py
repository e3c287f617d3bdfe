"""by_words: what a statement says to a claim where no figure decides: denial, negation, opposites, days and hours, then likeness.

Rules: a contradiction needs a sign in the words (a negation, an opposite, another day, a judge's word); likeness alone only supports,
and only where the claim has no specifics that the statement lacks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import denial, negated, negator
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.lexicon import OPPOSITES
from claimcheck.agreement.moments import When, clock, clocks, days, single_day
from claimcheck.agreement.words import terms

if TYPE_CHECKING:
    from claimcheck.agreement.judgement import Entailment
    from claimcheck.agreement.likeness import Likeness
    from claimcheck.claims.claim import Claim

# Chosen by hand on invented sentences; see likeness.py for the score.
SUPPORT: Final = 0.60  # likeness from which a statement without a sign to the contrary bears a claim out
SUPPORT_WITH_HOUR: Final = 0.45  # the same hour of the same day is a fingerprint
CLASH: Final = 0.55  # likeness from which a negation or an opposite turns into a contradiction
WORDS: Final = 0.34  # the least share of the claim's words
JUDGE: Final = 0.6  # a judge's probability from which its word counts


def words_say(claim: Claim, statement: Claim, like: Likeness, entailment: Entailment | None = None) -> Judgement:
    """The judgement of the words; always one, silent where nothing decides."""
    found = (
        _polarity(claim, statement, like)
        or _opposite(claim, statement, like)
        or _times(claim, statement, like)
        or _judged(claim, like, entailment)
        or _like(claim, statement, like)
    )
    return found or _silent("other-matter", "not close enough to decide anything", like)


def _silent(code: str, detail: str, like: Likeness) -> Judgement:
    confidence = round(min(0.95, max(0.5, 1 - max(0.0, like.score) * 0.6)), 3)
    return Judgement(stance=Stance.SILENT, confidence=confidence, reasons=(Reason(code=code, detail=detail),), similarity=like.meaning)


def _say(stance: Stance, code: str, detail: str, like: Likeness, floor: float, base: float) -> Judgement:
    confidence = round(min(0.95, base + max(0.0, like.score - floor)), 3)
    return Judgement(stance=stance, confidence=confidence, reasons=(Reason(code=code, detail=detail),), similarity=like.meaning)


def _polarity(claim: Claim, statement: Claim, like: Likeness) -> Judgement | None:
    if negated(claim) == negated(statement):
        return None
    if like.score < CLASH or like.covered < WORDS:
        return _silent("polarity-unclear", "one is negated, and the two are not close enough to clash", like)
    word = denial(statement) or negator(statement.wording) or negator(claim.wording) or "not"
    if negated(claim):
        return _say(Stance.CONTRADICTS, "negation", f"the claim says “{word}”, the report says that it is so", like, CLASH, 0.55)
    return _say(Stance.DENIES, "denial", f"the report rejects it (“{word}”)", like, CLASH, 0.55)


def _opposite(claim: Claim, statement: Claim, like: Likeness) -> Judgement | None:
    if like.score < CLASH or like.covered < WORDS:
        return None
    ours, theirs = set(terms(claim.wording)), set(terms(statement.wording))
    for a, b in (*OPPOSITES, *((b, a) for a, b in OPPOSITES)):
        if f"#{a}" in ours - theirs and f"#{b}" in theirs - ours:
            return _say(Stance.CONTRADICTS, "opposite", f"“{a}” in the claim, “{b}” in the report", like, CLASH, 0.5)
    return None


def _times(claim: Claim, statement: Claim, like: Likeness) -> Judgement | None:
    when = days(claim, statement)
    if when is When.APART:
        ours, theirs = single_day(claim), single_day(statement)
        if ours and theirs and like.score >= SUPPORT + 0.1 and like.covered >= 0.6:
            return _say(Stance.CONTRADICTS, "day-apart", f"“{theirs.text}” is not “{ours.text}”", like, SUPPORT, 0.5)
        return _silent("other-day", "it speaks of another day", like)
    hour = clock(claim.quote, statement.quote)
    if hour is When.APART and like.score >= SUPPORT:
        ours_hour, theirs_hour = clocks(claim.quote)[0][2], clocks(statement.quote)[0][2]
        return _say(Stance.CONTRADICTS, "hour-apart", f"“{theirs_hour}” is not “{ours_hour}”", like, SUPPORT, 0.5)
    if hour is When.SAME and like.score >= SUPPORT_WITH_HOUR and not claim.quantities:
        return _say(Stance.SUPPORTS, "same-hour", "the same matter at the same hour", like, SUPPORT_WITH_HOUR, 0.6)
    return None


def _judged(claim: Claim, like: Likeness, entailment: Entailment | None) -> Judgement | None:
    if entailment is None:
        return None
    if entailment.refute >= JUDGE:
        reason = Reason(code="judge-refutes", detail="the entailment judge reads it as saying otherwise")
        return Judgement(stance=Stance.CONTRADICTS, confidence=entailment.refute, reasons=(reason,), similarity=like.meaning)
    if entailment.support >= JUDGE and not claim.quantities:
        reason = Reason(code="judge-supports", detail="the entailment judge reads it as saying the same")
        return Judgement(stance=Stance.SUPPORTS, confidence=entailment.support, reasons=(reason,), similarity=like.meaning)
    if entailment.silent >= JUDGE:
        return _silent("judge-silent", "the entailment judge finds nothing that decides", like)
    return None


def _like(claim: Claim, statement: Claim, like: Likeness) -> Judgement | None:
    del statement
    if claim.quantities:
        return _silent("figure-missing", f"it does not give “{claim.quantities[0].text}” or another figure for it", like)
    if like.score >= SUPPORT and like.covered >= WORDS and like.shared:
        detail = "the same said in like words: " + ", ".join(sorted(w.removeprefix("#") for w in like.shared)[:5])
        return _say(Stance.SUPPORTS, "similar-words", detail, like, SUPPORT, 0.55)
    return None
