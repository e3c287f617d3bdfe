"""not_its_word: where a report holds the claim's words and does not vouch for them: it asks, rates, corrects, makes up.

Rules: knows a pair and what was found of its content; it makes a support silent or turns it into a denial, and never
supports. The words themselves are known to those whom it asks.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.agreement.corrected import corrected
from claimcheck.agreement.denial import called_false, called_rumour, negated, set_aside
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.no_clash import rejects_another_thing
from claimcheck.agreement.saying import said
from claimcheck.agreement.set_apart import not_denied, only_set_apart
from claimcheck.agreement.set_right import called_false_behind, made_up_behind, set_right
from claimcheck.agreement.unreal import only_made_up, only_withdrawn
from claimcheck.agreement.untrue import called_untrue
from claimcheck.claims.corrections import retracted, taken_back
from claimcheck.claims.fact_checks import Rating, checked_at
from claimcheck.claims.outlet_names import names_of

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair


def only_quoted(both: Pair) -> Judgement | None:
    """Silent where the report does not say it itself: it asks, takes it back, or puts it to the test and leaves it."""
    statement = both.statement
    text = statement.article.text
    back = taken_back(text, statement.sentence, statement.span, names_of(statement.article))
    if back is not None and (instead := corrected(both)):
        return instead
    if back is not None:
        return _silent("taken-back", f"the report takes its own earlier word back (“{back}”)", both, 0.8)
    wrong = retracted(text, statement.sentence)
    if wrong is not None:
        return _silent("taken-back", f"the report says that it was “{wrong}”", both, 0.8)
    right = set_right(text, statement.sentence, statement.span, both.claim.wording)
    if right is not None:
        return _silent("set-right", f"the report gives it as an earlier word, and corrects it (“{right}”)", both, 0.8)
    checked = checked_at(statement.article, statement.span)
    if checked is not None and checked.rating is Rating.OPEN:
        found = f"finds it “{checked.words}”" if checked.words else "does not say in a word what it finds"
        return _silent("under-test", f"the report puts it to the test and {found}", both, 0.7)
    if statement.sentence.of(text).rstrip(" ”\"'").endswith("?"):
        return _silent("question", "the report only asks", both, 0.7)
    return None


def no_denial(both: Pair) -> Judgement | None:
    """Silent where a "not" in the report rejects nothing of the claim: another day, another thing, a denial."""
    ours, theirs = both.claim.wording, both.statement.wording
    if negated(both.claim):
        return None
    if words := only_set_apart(ours, theirs, rejected=negated(both.statement)):
        detail = f"the report only says when, where or why instead (“{words}”)"
        return _silent("polarity-unclear", detail, both, 0.7)
    if words := not_denied(ours, both.sentence if theirs in both.sentence else theirs):
        return _silent("not-denied", f"the report says neither that it is so nor that it is not (“{words}”)", both, 0.7)
    if both.clash and rejects_another_thing(both):
        return _silent("other-thing", "the report rejects it of something else", both, 0.7)
    return None


def as_rated(found: Judgement, both: Pair) -> Judgement:
    """The judgement turned round where the report passes the statement on only to find it false, or made up."""
    supports, ours = found.stance is Stance.SUPPORTS, both.claim.wording
    false = _called_false(found, both)
    if false is not None:
        return false
    left = _not_vouched(both) if supports else None
    if left is not None:
        return _silent(left.code, left.detail, both, 0.7)
    if found.stance is not Stance.SILENT and (word := set_aside(ours, both.sentence)):
        return _silent("set-aside", f"the report only puts it aside (“{word}”)", both, 0.7)
    checked = checked_at(both.statement.article, both.statement.span)
    if checked is None or checked.rating is not Rating.FALSE or found.stance is Stance.SILENT:
        return found
    reason = Reason(code="rated-false", detail=f"the report puts it to the test and finds it “{checked.words}”")
    if supports:
        return replace(found, stance=Stance.DENIES, reasons=(reason, *found.reasons))
    return _silent(reason.code, reason.detail, both, 0.6)


def _called_false(found: Judgement, both: Pair) -> Judgement | None:
    """A denial where the report tells the claim's content as false, in its sentence or right behind it; else None.

    A claim that something is not so such a report bears out, or at least does not contradict.
    """
    statement, ours = both.statement, both.claim.wording
    untrue = called_untrue(ours, both.sentence, both.like.core)
    turned = negated(both.claim) and found.stance in (Stance.CONTRADICTS, Stance.DENIES)
    if untrue and not negated(both.claim) and found.stance is Stance.DENIES and both.like.covered >= 1:
        reason = Reason(code="called-false", detail=f"the report calls it false (“{untrue}”)")
        return replace(found, reasons=(reason, *found.reasons))
    if not turned and (negated(both.claim) or found.stance not in (Stance.SUPPORTS, Stance.SILENT)):
        return None
    if found.stance is Stance.SILENT and not (untrue and both.like.covered >= 1):
        return None
    behind = called_false_behind(statement.article.text, statement.sentence, statement.modality, ours)
    word = called_false(ours, both.sentence) or untrue or behind
    if not word:
        return None
    reason = Reason(code="called-false", detail=f"the report calls it false (“{word}”)")
    if turned:
        told = replace(reason, detail=f"what the claim says is not so, the report calls false (“{word}”)")
        sure = untrue and both.like.core_covered >= 1
        return said(Stance.SUPPORTS, told, both.like, 1) if sure else _silent(told.code, told.detail, both, 0.6)
    if found.stance is Stance.SILENT:
        return said(Stance.DENIES, reason, both.like, 1)
    return replace(found, stance=Stance.DENIES, reasons=(reason, *found.reasons))


def _not_vouched(both: Pair) -> Reason | None:
    """Why a report that tells the claim's content does not vouch for it, or None."""
    ours, sentence = both.claim.wording, both.sentence
    if word := called_rumour(ours, sentence):
        return Reason(code="rumour", detail=f"the report speaks of it as a rumour (“{word}”)")
    made_up = only_made_up(ours, sentence) or made_up_behind(both.statement.article.text, both.statement.sentence)
    if made_up:
        return Reason(code="made-up", detail=f"the report does not tell it as a fact (“{made_up}”)")
    if word := only_withdrawn(ours, sentence):
        return Reason(code="withdrawn", detail=f"the report tells it as what was taken back or refuted (“{word}”)")
    return None


def _silent(code: str, detail: str, both: Pair, confidence: float) -> Judgement:
    reason = Reason(code=code, detail=detail)
    return Judgement(stance=Stance.SILENT, confidence=confidence, reasons=(reason,), similarity=both.like.meaning)
