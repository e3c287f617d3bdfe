"""Comparing: two bare texts, of whose documents nothing is known, side by side; the rooms meet as in the pipeline."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.answered import of_denied, put_plainly, with_answers
from claimcheck.agreement.asking import ask, is_open
from claimcheck.agreement.bare_texts import BareTexts
from claimcheck.agreement.by_words import JUDGE
from claimcheck.agreement.judgement import UNHEARD, Judgement, Reason, Stance
from claimcheck.agreement.stance import compare_statements, of_parts
from claimcheck.agreement.whole_sentences import with_whole_sentences
from claimcheck.article.article import Article
from claimcheck.claims.finding import claims_in, read
from claimcheck.errors import InputError
from claimcheck.evidence.similarity import Similarities
from claimcheck.text.to_the_tool import unaddressed
from claimcheck.text.unseen import Plain, without_unseen

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.agreement.asking import Answers
    from claimcheck.agreement.judgement import Entailment
    from claimcheck.agreement.thesaurus import Thesaurus
    from claimcheck.claims.claim import Claim, Claims
    from claimcheck.evidence.passage import Problem
    from claimcheck.pipeline import Models
    from claimcheck.text.parse import LanguageModel
    from claimcheck.text.span import Span


def compare_texts(pairs: Sequence[tuple[str, str]], models: Models) -> list[Judgement]:
    """What each passage says to its claim, in order; each distinct text is read and embedded once.

    The judge reads the claim beside the passage where no rule decides between their statements, or only words bear the
    claim out (agreement/bare_texts.py). A question that is answered with no it reads as what was asked.

    Raises:
        InputError: When a claim or a passage is empty.
    """
    for number, (claim, evidence) in enumerate(pairs, start=1):
        if not without_unseen(claim).strip() or not without_unseen(evidence).strip():
            raise InputError(f"Pair {number} has an empty claim or passage.", hint="Give both as text.")
    given, pairs = pairs, [(Plain.of(claim).text, _told(Plain.of(evidence).text)) for claim, evidence in pairs]
    read_once = {text: _stated(text, models.language) for text in dict.fromkeys(chain.from_iterable(pairs))}
    alike = Similarities.of(chain.from_iterable(claims for claims, _ in read_once.values()), models.encoder)
    words = models.thesaurus
    found = {
        pair: _compared(read_once[pair[0]][0], read_once[pair[1]][0], alike, words) for pair in dict.fromkeys(pairs)
    }
    left = {
        pair: BareTexts(
            claim=pair[0],  # as given: with a full stop put behind it the judge hears less on claims of real articles
            claims=read_once[pair[0]][0],
            statements=read_once[pair[1]][0],
            sentences=read_once[pair[1]][1],
            alike=alike,
        )
        for pair, judgement in found.items()
        if is_open(judgement, alone=True)
    }
    answers = ask(models.judge, chain.from_iterable(map(_read_by_judge, left.values())))
    for pair, texts in left.items():
        turned = _turned(texts, answers)
        plainly = max(turned.values(), key=lambda answer: answer.refute, default=None)
        heard = texts.heard(answers)
        if plainly is not None and plainly.refute >= JUDGE:
            heard = [plainly] * len(heard)  # a judge that reads all of it may miss the small word no
        heard = [turned.get(s.id, said) for s, said in zip(texts.statements, heard, strict=True)]
        if any(heard):
            found[pair] = _compared(texts.claims, texts.statements, alike, words, heard)
        found[pair] = _with_problem(
            found[pair], next((p for t in texts.together if (p := answers.unheard.get(t))), None)
        )
    return [_placed(found[pair], *map(Plain.of, texts)) for pair, texts in zip(pairs, given, strict=True)]


def _told(evidence: str) -> str:
    """The passage without what it says to the tool, unless it says nothing else."""
    told = unaddressed(evidence)
    return told if told.strip() else evidence


def _placed(found: Judgement, claim: Plain, evidence: Plain) -> Judgement:
    """The judgement with its spans in the two texts as they were given."""
    if claim.places is None and evidence.places is None:
        return found
    reasons = tuple(
        replace(
            reason,
            claim_span=claim.given(reason.claim_span) if reason.claim_span else None,
            evidence_span=evidence.given(reason.evidence_span) if reason.evidence_span else None,
        )
        for reason in found.reasons
    )
    return replace(found, reasons=reasons)


def _with_problem(found: Judgement, problem: Problem | None) -> Judgement:
    """Could not look is never looked and found nothing: first where nothing was decided, else behind what was."""
    if problem is None:
        return found
    why = Reason(code=UNHEARD, detail=f"the entailment judge could not look: {problem.message}")
    silent = found.stance is Stance.SILENT
    return replace(found, reasons=(why, *found.reasons) if silent else (*found.reasons, why))


def _read_by_judge(texts: BareTexts) -> Iterator[tuple[str, str]]:
    yield from texts.together
    yield from texts.apart.values()
    for asked in put_plainly(texts.statements).values():
        yield from ((texts.claim, asked), (asked, texts.claim))


def _turned(texts: BareTexts, answers: Answers) -> dict[str, Entailment]:
    """By the id of each question that was answered with no, what that answer says to the claim."""
    return {
        id_: of_denied(forth, back)
        for id_, asked in put_plainly(texts.statements).items()
        if (forth := answers.on((texts.claim, asked))) and (back := answers.on((asked, texts.claim)))
    }


def _compared(
    claims: Sequence[Claim],
    statements: Sequence[Claim],
    alike: Similarities,
    words: Thesaurus | None,
    heard: Sequence[Entailment | None] | None = None,
) -> Judgement:
    """What a text says to a claim; a judge has said this of each of its statements."""
    if not claims or not statements:
        reason = Reason(code="nothing-stated", detail="one of the two texts states nothing that could be compared")
        return Judgement(stance=Stance.SILENT, confidence=0.5, reasons=(reason,))
    found = [
        compare_statements(c, statements, [alike.between(c, s) for s in statements], heard, thesaurus=words)
        for c in claims
    ]
    return of_parts(found)


_ENDED: Final = re.compile(r"[.!?…][”’\"')\]]{0,3}\s*\Z")


def _stated(text: str, language: LanguageModel) -> tuple[Claims, tuple[Span, ...]]:
    """What a text states, and its sentences; a last sentence without its full stop is read as if it had one."""
    reading = read(Article(text=text if _ENDED.search(text[-8:]) else f"{text.rstrip()}."), language)
    stated = with_answers(reading, with_whole_sentences(reading, claims_in(reading, every_statement=True)))
    return stated, tuple(s for paragraph in reading.paragraphs for s in reading.sentences_in(paragraph))
