"""answered: a report's question heard together with the answer right behind it: "Was it sold? No." denies that it was.

Rules: only where the answer begins with yes or no, or fills in what was asked for; questions.py has the grammar. The
answer may open the next paragraph, as in an interview or a list of questions. What the question or the answer hedges
("Could it flood? Yes, probably.") is no flat statement.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.judgement import Entailment, Judgement, Reason, Stance
from claimcheck.claims.acts import acts_of
from claimcheck.claims.claim import Claim, Claims, Modality
from claimcheck.claims.modality import modality_of
from claimcheck.claims.questions import AUXILIARIES, Answered, answered
from claimcheck.text.quantities import find_quantities

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.claims.claim import Act, Attribution
    from claimcheck.claims.reading import Reading
    from claimcheck.text.quantity import Quantity
    from claimcheck.text.span import Span

_PREFIX: Final = "answered-"
# What questions.py puts in behind the auxiliary where the answer is no; not the "no" of "a man with no licence".
_DENIED: Final = re.compile(rf"\b({'|'.join(sorted(AUXILIARIES))}) (?:not|no) ", re.IGNORECASE)


def is_answered(statement: Claim) -> bool:
    """Whether the statement is a question heard together with its answer."""
    return statement.id.startswith(_PREFIX)


def with_answers(reading: Reading, statements: Claims) -> Claims:
    """The statements of a report, and each question together with its answer where the two state something.

    Args:
        reading: The report.
        statements: What it states, sentence by sentence.
    """
    sentences = [s for paragraph in reading.paragraphs for s in reading.sentences_in(paragraph)]
    made = []
    for question, answer in pairwise(sentences):
        found = answered(reading.parse, reading.text, question, answer)
        if found is not None:
            made.append(_statement(reading, statements, question, answer, found))
    if not made:
        return statements
    items = sorted((*statements, *made), key=lambda s: (s.span.start, s.span.end, s.id))
    return Claims(article=statements.article, items=tuple(items), disclaimers=statements.disclaimers)


def _statement(reading: Reading, statements: Claims, question: Span, answer: Span, found: Answered) -> Claim:
    return Claim(
        id=f"{_PREFIX}{question.start}",
        article=reading.article,
        span=question.cover(found.opening),
        sentence=question.cover(answer),
        wording=found.wording,
        modality=Modality.DENIED if found.denied else _modality(reading, question, answer),
        modality_cue=found.opening.of(reading.text).strip(" ,.;:!") if found.denied else None,
        attribution=_whose(statements, answer),
        quantities=_figures(reading, question, found),
        times=(*reading.times_in(question), *(reading.times_in(found.opening) if found.asked else ())),
        acts=() if found.asked else _acts(reading, question, denied=found.denied),
    )


def _modality(reading: Reading, question: Span, answer: Span) -> Modality:
    hedged = any(modality_of(reading.parse, span)[0] is Modality.HEDGED for span in (question, answer))
    return Modality.HEDGED if hedged else Modality.ASSERTED


def told_plainly(statements: Claims, without: Iterable[Span] = ()) -> str:
    """The text for a judge to read: each question that is answered as the statement that the two make.

    Args:
        statements: What the text states.
        without: Sentences to leave out.
    """
    text = statements.article.text
    made = [(s.span, f"{s.wording}. ") for s in statements if is_answered(s)]
    left_out = [(span, "") for span in without if not any(span.overlaps(other) for other, _ in made)]
    for span, words in sorted((*made, *left_out), key=lambda one: one[0].start, reverse=True):
        text = f"{text[: span.start]}{words}{text[span.end :].lstrip()}"
    return text.strip()


def put_plainly(statements: Claims) -> dict[str, str]:
    """By the id of each question that was answered with no, what it asks, as a statement: a judge reads that better."""
    denied = (s for s in statements if is_answered(s) and s.modality is Modality.DENIED)
    return {s.id: _DENIED.sub(r"\1 ", s.wording, count=1) for s in denied}


def of_denied(forth: Entailment, back: Entailment) -> Entailment:
    """What the answer no says to a claim.

    It speaks against a claim that what was asked follows from ("was she arrested? No", of "she was led off in
    handcuffs"), and bears out one that excludes it.

    Args:
        forth: A judge's word on the claim, with what was asked for its evidence.
        back: The same the other way round: on what was asked, with the claim for its evidence.
    """
    support = min(forth.refute, 1 - back.support)
    return Entailment(support=support, refute=back.support, silent=max(0.0, 1 - support - back.support))


def by_answer(found: Judgement, statement: Claim) -> Judgement:
    """The judgement on a question that is answered, its first reason saying so."""
    if found.stance is Stance.SILENT:
        return found
    denied = statement.modality is Modality.DENIED
    if denied and found.stance is Stance.SUPPORTS and found.reasons[0].code.startswith("figure"):
        unclear = Reason(code="polarity-unclear", detail="the report answers no to a question that holds the figure")
        return replace(found, stance=Stance.SILENT, reasons=(unclear, *found.reasons))
    words = " ".join(statement.quote.split())
    told = replace(found.reasons[0], detail=f"{found.reasons[0].detail} (asked and answered: “{words}”)")
    return replace(found, reasons=(told, *found.reasons[1:]))


def _whose(statements: Claims, answer: Span) -> Attribution | None:
    """On whose word the answer stands, where its statements share one source."""
    found = {s.attribution.speaker: s.attribution for s in statements if s.sentence == answer and s.attribution}
    return next(iter(found.values())) if len(found) == 1 else None


def _figures(reading: Reading, question: Span, found: Answered) -> tuple[Quantity, ...]:
    """The question's figures, and the answer's with what the question asks to count."""
    given = reading.quantities_in(found.opening) if found.asked else ()
    told = {(q.low, q.high): q for q in find_quantities(found.wording)}
    counted = [(q, told.get((q.low, q.high), q)) for q in given]
    return (*reading.quantities_in(question), *(replace(q, unit=t.unit, per=t.per) for q, t in counted))


def _acts(reading: Reading, question: Span, *, denied: bool) -> tuple[Act, ...]:
    acts = acts_of(
        reading.parse, question, reading.times_in(question), lambda span: span.of(reading.text), denied=denied
    )
    return tuple(replace(act, rejected=True) if denied and i == 0 else act for i, act in enumerate(acts))
