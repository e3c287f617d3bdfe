"""stance: what one statement, or a passage of several, says to a claim; where rules, likeness and judge meet.

Rules: content only; who says it comes in through with_origin. The order is fixed: another event, an attribution
rejected, figures, which nothing overrules, then words. Similarity alone never makes a contradiction.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.all_or_one import all_or_one, one_among
from claimcheck.agreement.answered import by_answer, is_answered
from claimcheck.agreement.attempts import only_wished
from claimcheck.agreement.by_figures import OTHERWISE, figures_say
from claimcheck.agreement.by_times import day_says
from claimcheck.agreement.by_words import CHANGED, FITS, RENAMED, words_say
from claimcheck.agreement.causes import cause_says, causes_apart
from claimcheck.agreement.comparisons import compared_otherwise, comparison_says
from claimcheck.agreement.contests import contests_say, same_result
from claimcheck.agreement.conversions import only_converted
from claimcheck.agreement.corrected import denied_if_wrong
from claimcheck.agreement.denial import only_recalled
from claimcheck.agreement.events import other_event
from claimcheck.agreement.exchanges import exchanged_phrases
from claimcheck.agreement.excluded import both_may_hold, excluded
from claimcheck.agreement.joined_sentences import is_joined, said_together
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.less_certain import less_certain
from claimcheck.agreement.like_words import in_like_words
from claimcheck.agreement.likeness import Pair, pair
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.not_its_word import as_rated, no_denial, only_quoted
from claimcheck.agreement.of_another import of_another, only_turned
from claimcheck.agreement.one_holds import only_one_holds
from claimcheck.agreement.opposites import with_or_without
from claimcheck.agreement.other_acts import only_ahead, other_acts, shares_a_doing, still_to_come
from claimcheck.agreement.part_counts import of_another_time
from claimcheck.agreement.parts_played import other_part
from claimcheck.agreement.plain_contraries import plainly_contrary
from claimcheck.agreement.pleas import plea_says
from claimcheck.agreement.reason_spans import placed
from claimcheck.agreement.roles import exchanged, turned_round
from claimcheck.agreement.same_acts import same_act
from claimcheck.agreement.same_words import in_the_same_words
from claimcheck.agreement.saying import BASE, said
from claimcheck.agreement.second_opinion import doubted, given_back, is_same_figure, overruled, turned
from claimcheck.agreement.sites import site_apart
from claimcheck.agreement.slight_changes import changed_words, other_head
from claimcheck.agreement.streaks import times_apart
from claimcheck.agreement.told_acts import of_another_thing, untold_by_figure, untold_by_words
from claimcheck.agreement.undated import without_its_day
from claimcheck.agreement.undone import why_undone
from claimcheck.agreement.unlike_numbers import numbers_exclude, numbers_unlike
from claimcheck.agreement.unsaid import attribution_denied
from claimcheck.agreement.ways import turned_way
from claimcheck.agreement.whole_sentences import is_whole
from claimcheck.agreement.zero import zero_says

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.agreement.judgement import Entailment
    from claimcheck.agreement.setting import Setting
    from claimcheck.agreement.thesaurus import Thesaurus
    from claimcheck.claims.claim import Claim

NEAR: Final = 0.7  # likeness at which a rule on one changed word is rather right than wrong; chosen by hand
WHOLE: Final = 0.9  # a sentence heard whole is less sure than the statement cut out of it; chosen by hand
# From this meaning on two sentences on one speaker's word are one utterance, though other words bear it out less;
# chosen by hand, of 0.70, 0.65 and 0.58 on eleven articles that had been read. It confirms who said it and never what
# was said.
SAID_AGAIN: Final = 0.65
SAID_WITH_FIGURE: Final = 0.55  # the same where every figure of the claim's has its number there; chosen by hand
_BY_WORDS: Final = frozenset({"judge-refutes", "opposite", "similar-words"})  # what tells nothing of when
_BY_LIKENESS: Final = frozenset({"similar-words", "judge-supports"})
# Said in the same words, or in others of which a judge makes the contrary.
_PLAIN: Final = frozenset({"same-words", "compared-alike", "none-in-both"})
_UNDECIDED: Final = frozenset({"other-matter", "judge-silent", "figure-unplaced", "not-told", CHANGED, RENAMED})


def judge_statement(
    claim: Claim,
    statement: Claim,
    *,
    similarity: float,
    entailment: Entailment | None = None,
    settings: tuple[Setting, Setting] | None = None,
    thesaurus: Thesaurus | None = None,
) -> Judgement:
    """What one statement says to a claim, by content alone; never ``repeats``.

    Args:
        claim: The claim.
        statement: A claim found in the report, or the report's whole sentence as one.
        similarity: Cosine similarity of the two wordings, -1..1.
        entailment: A judge's probabilities; decides what the rules leave open and never overrules figures.
        settings: What the article and the report are about; tells a similar event from the same one.
        thesaurus: Which words mean alike or exclude each other, beyond the lexicon.
    """
    both = pair(claim, statement, similarity, settings, thesaurus)
    return placed(_judged(both, entailment), both)


def _judged(both: Pair, entailment: Entailment | None) -> Judgement:
    claim, statement = both.claim, both.statement
    if (elsewhere := other_event(both)) is not None:
        return _silent(elsewhere, both, 0.8)
    if (not_its_word := only_quoted(both) or no_denial(both)) is not None:
        return denied_if_wrong(not_its_word, both, lambda: _by_content(both, entailment))
    if (denied := attribution_denied(both)) is not None:
        return _silent(denied, both, 0.7)
    same = in_the_same_words(both)
    if same is not None and claim.article.text == statement.article.text:
        return same
    if (turns := in_like_words(both)) is not None:
        return as_rated(turns, both)
    found = as_rated(same or _excluded(_by_content(both, entailment), both), both)
    why = next((w for w in _whys(found, both) if not given_back(w, found, both, entailment)), None)
    if why is not None:
        found = turned(why, both, entailment) or replace(found, stance=Stance.SILENT, reasons=(why, *found.reasons))
    elif found.stance is Stance.SUPPORTS and (change := changed_words(both)):
        found = doubted(found, Reason(code=CHANGED, detail=str(change)), both, entailment)
    heard = found if found.reasons[0].code in _PLAIN else overruled(found, both, entailment)
    found = _without_the_other_side(plainly_contrary(_of_the_same(heard, both), both))
    if is_joined(statement):
        return said_together(found, both)
    if is_answered(statement):
        return by_answer(found, statement)
    return replace(found, confidence=round(found.confidence * WHOLE, 3)) if is_whole(statement) else found


def _by_content(both: Pair, entailment: Entailment | None) -> Judgement:
    """Another winner tells more than any figure; the same score carries a claim whose other figures are not there."""
    result = contests_say(both)
    if result is not None and result.stance is Stance.CONTRADICTS:
        return result
    found = (
        excluded(both)
        or plea_says(both)
        or cause_says(both)
        or day_says(both)
        or site_apart(both)
        or only_one_holds(both)
        or with_or_without(both)
        or all_or_one(both)
        or comparison_says(both)
        or zero_says(both)
        or numbers_exclude(both)
        or figures_say(both)
    )
    return found or result or words_say(both, entailment)


def _excluded(found: Judgement, both: Pair) -> Judgement:
    """A contradiction where all that differs from the claim's sentence is a word of which only one can hold."""
    change = changed_words(both) if found.stance is Stance.SUPPORTS else None
    same = found.stance is Stance.SUPPORTS and is_same_figure(found, both)
    if same and not (change and change.excludes) and (turned := only_turned(both)):
        return said(Stance.CONTRADICTS, Reason(code="opposite", detail=str(turned)), both.like, NEAR)
    if change is None or not change.excludes or both.clash or days(both.claim, both.statement) is When.APART:
        return found
    return said(Stance.CONTRADICTS, Reason(code=CHANGED, detail=str(change)), both.like, NEAR)


# What says that the two are of one thing, or alike: no reason beside a contradiction, which says that they differ.
_SPEAKS_FOR: Final = frozenset({"same-act", "similar-words", "same-result", "same-score", "judge-supports"})


def _without_the_other_side(found: Judgement) -> Judgement:
    """A contradiction without the reasons for a support that it came to overrule."""
    if found.stance not in (Stance.CONTRADICTS, Stance.DENIES) or found.reasons[0].code in _SPEAKS_FOR:
        return found
    kept = tuple(r for r in found.reasons if r.code not in _SPEAKS_FOR)
    return replace(found, reasons=kept)


_TURNED: Final = frozenset({"opposite", "trend-opposed", "judge-refutes"})


def _of_the_same(found: Judgement, both: Pair) -> Judgement:
    """A contradiction only where it is of the claim's own thing, as far as two sentences built alike tell."""
    code, hold = found.reasons[0].code, both_may_hold(found, both)
    if hold is not None:
        return _silent(hold, both, 0.7)
    if found.stance is not Stance.CONTRADICTS or code not in _TURNED:
        return found
    change = of_another(both, by_judge=code == "judge-refutes")
    return found if change is None else _silent(Reason(code=change.of_what, detail=str(change)), both, 0.6)


def _whys(found: Judgement, both: Pair) -> Iterator[Reason]:
    """Why the statement does not say what the judgement makes of it: not done, of other causes, parts or certainty."""
    ours = both.claim.wording
    code, supports = found.reasons[0].code, found.stance is Stance.SUPPORTS
    turned, apart = (found.stance is Stance.CONTRADICTS and code == c for c in ("negation", "figure-apart"))
    if (supports or turned) and (undone := why_undone(both, turned=turned)):
        yield undone
    if supports and code == FITS and (wish := only_wished(ours, _before_figure(found, both))):
        yield Reason(code="not-done", detail=f"the report only says that it is wished for (“{wish}”)")
    if apart:
        if thing := of_another_thing(both):
            yield Reason(code="other-thing", detail=f"it may not be of “{thing}”")
        return
    another = found.stance is Stance.CONTRADICTS and code == "day-apart"
    if (supports or another) and (ahead := still_to_come(both)):
        yield Reason(code="still-to-come", detail=f"the report speaks of it as still to come (“{ahead}”)")
    if code in _BY_WORDS and (ahead := only_ahead(both)):
        yield Reason(code="still-to-come", detail=f"the report only speaks of what is still to come (“{ahead}”)")
    if supports and (single := one_among(both)):
        yield Reason(code="other-share", detail=f"the report tells it of “{single}” only")
    if supports and (part := other_part(both)):
        yield Reason(code="other-part", detail=part)
    if supports:
        yield from numbers_unlike(both)
        yield from () if code == FITS and only_converted(both) else _another_act(found, both)
        yield from _told_otherwise(both)


def _another_act(found: Judgement, both: Pair) -> Iterator[Reason]:
    """Why a support is of another act, or does not tell the claim's."""
    code = found.reasons[0].code
    by_words = code == "similar-words"
    yield from other_acts(both, by_words=by_words)
    if act := without_its_day(both, by_words=by_words):
        yield act
    untold = untold_by_words(both) if by_words else untold_by_figure(both) if code == FITS else None
    if untold:
        yield Reason(code="not-told", detail=f"the report does not tell “{untold}”")
    if change := other_head(both):
        yield Reason(code="other-bearer", detail=str(change))
    if (change := changed_words(both)) and change.sure:
        yield Reason(code=RENAMED if change.names else CHANGED, detail=str(change))
    if code in _BY_LIKENESS and (when := of_another_time(both)):
        yield Reason(code="other-time", detail=f"{when}, and the report names no day")


def _told_otherwise(both: Pair) -> Iterator[Reason]:
    """Why a support tells the claim's act in another way: as a memory, of another cause, the other way round."""
    ours, theirs = both.claim.wording, both.statement.wording
    if told := only_recalled(both.like.core, theirs):
        yield Reason(code="only-recalled", detail=f"the report only recalls what was said (“{told}”)")
    if cause := causes_apart(ours, theirs):
        yield Reason(code="other-cause", detail=f"“{cause[0]}” in the claim, “{cause[1]}” in the report")
    if often := times_apart(ours, theirs):
        yield Reason(code="times-apart", detail=f"“{often[0]}” in the claim, “{often[1]}” in the report")
    other = shares_a_doing(both) and same_act(both) is None and not same_result(both)
    if other and (parts := exchanged(ours, theirs)):
        yield Reason(
            code="roles-exchanged", detail=f"what {parts[0]} does to {parts[1]}, the report says the other way"
        )
    if doers := turned_round(both) or exchanged_phrases(ours, theirs):
        yield Reason(code="roles-exchanged", detail=f"what {doers[0]} does in the claim, {doers[1]} does in the report")
    if turned := turned_way(ours, theirs) or compared_otherwise(ours, theirs):
        yield Reason(code="roles-exchanged", detail=f"“{turned[0]}” in the claim, “{turned[1]}” in the report")
    if less_certain(both):
        yield Reason(code="less-certain", detail="the claim says so flatly, the report does not")


def _before_figure(found: Judgement, both: Pair) -> str:
    """What stands in the report's sentence before the figure that fits."""
    span, sentence = found.reasons[0].evidence_span, both.statement.sentence
    return both.statement.article.text[sentence.start : span.start] if span else ""


def _silent(reason: Reason, both: Pair, confidence: float) -> Judgement:
    return Judgement(stance=Stance.SILENT, confidence=confidence, reasons=(reason,), similarity=both.like.meaning)


def judge_statements(
    claim: Claim,
    statements: Sequence[Claim],
    similarities: Sequence[float],
    *,
    entailments: Sequence[Entailment | None] | None = None,
    settings: tuple[Setting, Setting] | None = None,
    thesaurus: Thesaurus | None = None,
) -> tuple[Judgement, ...]:
    """What each of a passage's statements says to a claim, in their order."""
    judges = entailments or [None] * len(statements)
    return tuple(
        judge_statement(claim, s, similarity=v, entailment=e, settings=settings, thesaurus=thesaurus)
        for s, v, e in zip(statements, similarities, judges, strict=True)
    )


_WEIGHT = {Stance.SUPPORTS: 2, Stance.CONTRADICTS: 2, Stance.DENIES: 2, Stance.REPEATS: 1, Stance.SILENT: 0}


def decisive(judgements: Sequence[Judgement]) -> int:
    """The index of the judgement that speaks for the passage: decided before silent, the surest, the most alike, first.

    A rejected attribution comes before other silent ones.
    """
    return max(
        range(len(judgements)),
        key=lambda i: (
            _WEIGHT[judgements[i].stance],
            judgements[i].reasons[0].code == "attribution-denied",
            judgements[i].confidence if _WEIGHT[judgements[i].stance] else judgements[i].similarity,
            judgements[i].similarity,
            -i,
        ),
    )


def of_parts(judgements: Sequence[Judgement]) -> Judgement:
    """The judgement of a claim of several parts: a figure that is otherwise makes the whole wrong, whatever else holds.

    A part that nobody tells leaves the whole open: it is then the judgement, with its reason.

    Raises:
        ValueError: When there is no part.
    """
    against = [
        j for j in judgements if j.stance in (Stance.CONTRADICTS, Stance.DENIES) and j.reasons[0].code in OTHERWISE
    ]
    if against:
        return max(against, key=lambda j: j.confidence)
    found = judgements[decisive(judgements)]
    untold = [j for j in judgements if j.stance is Stance.SILENT]
    if found.stance is Stance.SUPPORTS and untold:
        return untold[decisive(untold)]
    return found


def judge_passage(
    claim: Claim,
    statements: Sequence[Claim],
    similarities: Sequence[float],
    *,
    entailments: Sequence[Entailment | None] | None = None,
    settings: tuple[Setting, Setting] | None = None,
    thesaurus: Thesaurus | None = None,
) -> Judgement:
    """What a passage says to a claim: its decisive statement's judgement.

    Raises:
        ValueError: When there is no statement, or not one similarity for each.
    """
    if not statements:
        raise ValueError("a passage needs at least one statement")
    found = judge_statements(
        claim, statements, similarities, entailments=entailments, settings=settings, thesaurus=thesaurus
    )
    return found[decisive(found)]


def compare_statements(
    claim: Claim,
    statements: Sequence[Claim],
    similarities: Sequence[float],
    entailments: Sequence[Entailment | None] | None = None,
    thesaurus: Thesaurus | None = None,
) -> Judgement:
    """What a text says to a claim when nothing is known of either's source or day."""
    return judge_passage(claim, statements, similarities, entailments=entailments, thesaurus=thesaurus)


def said_again(judgement: Judgement) -> bool:
    """Whether what leaves the claim open is one utterance with it, if one speaker made both."""
    code = judgement.reasons[0].code
    least = SAID_WITH_FIGURE if code == "figure-unplaced" else SAID_AGAIN
    return code in _UNDECIDED and judgement.similarity >= least


def with_origin(judgement: Judgement, *, own_origin: bool, detail: str, copy: bool = False) -> Judgement:
    """The judgement once it is known who vouches for the statement.

    Args:
        judgement: By content.
        own_origin: Whether the claim's own origin says it: support is then mere repetition. A speaker who says
            otherwise elsewhere still contradicts.
        detail: Who, in words ("both quote Dolores Pike").
        copy: Whether the report's text is a copy of the claim's article, credits it, or is an altered copy of another
            report: then nothing in it counts, either way.
    """
    if judgement.stance is Stance.SUPPORTS and own_origin:
        reason = Reason(code="same-origin", detail=detail)
        return replace(judgement, stance=Stance.REPEATS, reasons=(reason, *judgement.reasons))
    if copy and judgement.stance in (Stance.SUPPORTS, Stance.CONTRADICTS, Stance.DENIES):
        reason = Reason(code="own-copy", detail=detail)
        return replace(judgement, stance=Stance.SILENT, reasons=(reason, *judgement.reasons))
    if own_origin and not copy and said_again(judgement):
        reason = Reason(code="same-origin", detail=f"{detail}, in much the same sense")
        return replace(judgement, stance=Stance.REPEATS, confidence=BASE, reasons=(reason, *judgement.reasons))
    if own_origin and judgement.stance in (Stance.CONTRADICTS, Stance.DENIES):
        reason = Reason(code="same-speaker", detail=detail or "the claim's own source says otherwise")
        return replace(judgement, reasons=(*judgement.reasons, reason))
    return judgement
