"""The pipeline: the rooms in a row, from an article to its report. The only place where they meet.

    article ──▶ claims ──▶ evidence ──▶ agreement ──▶ report

It does no I/O of its own: models and sources come in as ports.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.answered import of_denied, put_plainly, with_answers
from claimcheck.agreement.asking import ask, is_open
from claimcheck.agreement.bare_texts import BareTexts
from claimcheck.agreement.by_words import JUDGE
from claimcheck.agreement.denial import unsaid
from claimcheck.agreement.finding import Evidence
from claimcheck.agreement.joined_sentences import with_joined_sentences
from claimcheck.agreement.judgement import UNHEARD, Judgement, Reason, Stance
from claimcheck.agreement.laid import HEARD, Laid, Near, is_unheard, to_doubt
from claimcheck.agreement.setting import Setting
from claimcheck.agreement.stance import (
    compare_statements,
    decisive,
    of_parts,
    said_again,
    with_origin,
)
from claimcheck.agreement.weighing import weigh
from claimcheck.agreement.whole_report import reports_to_read, words_on
from claimcheck.agreement.whole_sentences import with_whole_sentences
from claimcheck.article.article import Article
from claimcheck.claims.finding import claims_in, read
from claimcheck.errors import InputError
from claimcheck.evidence.copies import is_own_copy
from claimcheck.evidence.gathering import gather
from claimcheck.evidence.library import earliest
from claimcheck.evidence.origins import OriginMap
from claimcheck.evidence.similarity import Similarities
from claimcheck.report.report import Provenance, Report
from claimcheck.text.unseen import Plain, without_unseen

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from claimcheck.agreement.asking import Answers
    from claimcheck.agreement.finding import Finding
    from claimcheck.agreement.judgement import Entailment, Judge
    from claimcheck.agreement.thesaurus import Thesaurus
    from claimcheck.claims.claim import Claim, Claims
    from claimcheck.evidence.origin import Origin
    from claimcheck.evidence.passage import Encoder, Passage, Problem, Source
    from claimcheck.text.parse import LanguageModel
    from claimcheck.text.span import Span

# Silent passages shown with a claim: enough to see that somebody looked, few enough to read.
_SILENT_SHOWN: Final = 3
# Cosine similarity below which a passage is taken to be on another matter, and shown only where nothing is nearer.
# Counted on the corpora and three of benchmarks/unseen, without the judge: of 1,663 statements less alike than 0.275
# none was decided by a rule; from 0.3 on some were. Chosen and counted on the same texts.
FAR: Final = 0.25


@dataclass(frozen=True, slots=True, kw_only=True)
class Models:
    """The models that the rooms are given."""

    language: LanguageModel
    encoder: Encoder
    judge: Judge | None = None
    thesaurus: Thesaurus | None = None

    @property
    def names(self) -> tuple[tuple[str, str], ...]:
        """Each model's name and what tells its version, in order."""
        optional = [model.name for model in (self.judge, self.thesaurus) if model is not None]
        names = [self.language.name, self.encoder.name, *optional]
        return tuple(sorted(map(model_named, names)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """A document, read: everything it states, and what it is about."""

    statements: Claims
    setting: Setting

    def at(self, passage: Passage) -> list[Claim]:
        """What the passage's sentence states."""
        return [s for s in self.statements if s.span.overlaps(passage.span)]


def verify_article(
    article: Article, sources: Sequence[Source], models: Models, *, as_of: date | None = None, version: str = ""
) -> Report:
    """The claims of an article with what the sources' reports say to each."""
    laid_out = lay_out(article, sources, models, as_of=as_of)
    answers = ask(models.judge, chain.from_iterable(map(_asked, laid_out.sides)))
    return Report(
        article=article,
        claims=laid_out.claims,
        findings=tuple(
            laid_out.case.finding(claim, side, answers)
            for claim, side in zip(laid_out.claims, laid_out.sides, strict=True)
        ),
        problems=(*laid_out.problems, *answers.problems),
        provenance=Provenance(
            version=version,
            models=models.names,
            sources=tuple(source.name for source in sources),
            as_of=as_of.isoformat() if as_of else None,
        ),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class LaidOut:
    """An article's claims, each beside the passages near it, as the rules see them.

    Args:
        case: What the findings are made from.
        claims: The claims.
        sides: For each claim, the passages beside it.
        problems: What could not be looked at.
    """

    case: Case
    claims: Claims
    sides: tuple[list[Laid], ...]
    problems: tuple[Problem, ...]


def lay_out(article: Article, sources: Sequence[Source], models: Models, *, as_of: date | None = None) -> LaidOut:
    """Everything that comes before a judge is asked."""
    reading = read(article, models.language)
    claims = claims_in(reading)
    gathered = gather(claims, sources, as_of=as_of)
    case = Case.of(article, Setting.of(article, reading.parse), claims, gathered.passages, models)
    sides = tuple(case.laid_beside(c, p) for c, p in zip(claims, gathered.passages, strict=True))
    return LaidOut(case=case, claims=claims, sides=sides, problems=gathered.problems)


def _asked(side: Sequence[Laid]) -> Iterator[tuple[str, str]]:
    """What a judge reads on one claim: what it may doubt, and the reports that the rules leave open."""
    for one in to_doubt(side):
        yield from (one.texts, one.with_context) if one.doubt in HEARD else (one.texts,)
    yield from (texts for one in chain.from_iterable(reports_to_read(side)) for texts in (one.texts, one.with_context))


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
    given, pairs = pairs, [(Plain.of(claim).text, Plain.of(evidence).text) for claim, evidence in pairs]
    read_once = {text: _stated(text, models.language) for text in dict.fromkeys(chain.from_iterable(pairs))}
    alike = Similarities.of(chain.from_iterable(claims for claims, _ in read_once.values()), models.encoder)
    words = models.thesaurus
    found = {
        pair: _compared(read_once[pair[0]][0], read_once[pair[1]][0], alike, words) for pair in dict.fromkeys(pairs)
    }
    left = {
        pair: BareTexts(
            claim=read_once[pair[0]][0].article.text,
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One article's claims against everything that was gathered on them."""

    setting: Setting
    heard: dict[str, Heard]
    origins: OriginMap
    alike: Similarities
    words: Thesaurus | None

    @classmethod
    def of(
        cls,
        article: Article,
        setting: Setting,
        claims: Claims,
        passages: Iterable[Iterable[Passage]],
        models: Models,
    ) -> Case:
        """The case of an article: its claims and the reports that the passages stand in, read once."""
        found = {
            (a.sha256, a.outlet, a.url, a.published): a for a in (p.article for p in chain.from_iterable(passages))
        }
        others = [a for a in found.values() if not is_own_copy(a, article)]
        heard = {sha: _hear(a, models.language) for sha, a in sorted(earliest(others).items())}
        return cls(
            setting=setting,
            heard=heard,
            origins=OriginMap(article, others),
            alike=Similarities.of(chain(claims, *(h.statements for h in heard.values())), models.encoder),
            words=models.thesaurus,
        )

    def laid_beside(self, claim: Claim, passages: Iterable[Passage]) -> list[Laid]:
        """The passages that state something near the claim, beside it; always the nearest few."""
        found = []
        for passage in passages:
            heard = self.heard.get(passage.article.sha256)
            statements = heard.at(passage) if heard is not None else []
            if heard is None or not statements:
                continue
            likeness = [self.alike.between(claim, s) for s in statements]
            found.append(Near(passage=passage, statements=statements, setting=heard.setting, likeness=likeness))
        nearest = sorted((max(near.likeness) for near in found), reverse=True)[:_SILENT_SHOWN]
        least = min([FAR, *nearest])
        return [
            Laid.of(claim, near, self.setting, self.words)
            for near in found
            if max(near.likeness) >= least or unsaid(near.passage.quote, numbered=True)
        ]

    def finding(self, claim: Claim, side: Sequence[Laid], answers: Answers) -> Finding:
        """What is said of a claim, once a judge has answered."""
        words = words_on(side, answers)
        found = [self._evidence(one, one.heard(answers, words.get(one.place))) for one in side]
        return weigh(claim, self._rooted(claim, _worth_showing(found)), same=self._is_same)

    def _rooted(self, claim: Claim, found: Sequence[Evidence]) -> list[Evidence]:
        """The evidence, each with the name that stands for its origin: the claim's own where it is that."""
        own = self.origins.origin_of(claim)
        roots = self.origins.roots([own, *(e.origin for e in found)])
        return [replace(e, root=roots[own if e.own else e.origin].name) for e in found]

    def _is_same(self, a: Origin, b: Origin) -> bool:
        return self.origins.same(a, b) is not None

    def _evidence(self, one: Laid, heard: tuple[Judgement, ...]) -> Evidence:
        if all(j.stance is Stance.SILENT and not said_again(j) and not is_unheard(j) for j in heard):  # whoever says it
            best = decisive(heard)
            v = self.origins.vouch(one.claim, one.statements[best])
            return Evidence(passage=one.passage, judgement=heard[best], origin=v.origin, own=v.own)
        vouched = [self.origins.vouch(one.claim, s) for s in one.statements]
        # On the word of the claim's own source like words are enough: they bear nothing out but who said so.
        heard = tuple(
            rules if v.own and is_unheard(j) else j for j, rules, v in zip(heard, one.judged, vouched, strict=True)
        )
        heard = tuple(_as_copied(j) if v.same_sentence else j for j, v in zip(heard, vouched, strict=True))
        placed = [
            with_origin(j, own_origin=v.own, detail=v.reason, copy=v.altered or (v.own and v.copied))
            for j, v in zip(heard, vouched, strict=True)
        ]
        best = decisive(placed)
        v = vouched[best]
        if placed[best].stance is Stance.SUPPORTS:
            everything = self.heard[one.passage.article.sha256].statements
            if (told := self.origins.continues(one.claim, one.statements[best], everything)) is not None:
                placed[best], v = with_origin(placed[best], own_origin=True, detail=told.reason), told
        return Evidence(passage=one.passage, judgement=placed[best], origin=v.origin, own=v.own)


def _as_copied(judgement: Judgement) -> Judgement:
    """What an unaltered copy of the claim's own sentence says: the same, whatever it was taken for."""
    if judgement.stance not in {Stance.CONTRADICTS, Stance.DENIES}:
        return judgement
    reason = Reason(code="similar-words", detail="the article's own sentence")
    return replace(judgement, stance=Stance.SUPPORTS, reasons=(reason,))


def _hear(article: Article, language: LanguageModel) -> Heard:
    reading = read(article, language)
    statements = with_whole_sentences(reading, claims_in(reading, every_statement=True))
    statements = with_answers(reading, with_joined_sentences(reading, statements))
    return Heard(statements=statements, setting=Setting.of(article, reading.parse))


def _worth_showing(evidence: Sequence[Evidence]) -> list[Evidence]:
    """All that says something, and the few silent passages that come nearest."""
    silent = sorted((e for e in evidence if _is_mere_silence(e)), key=_nearness)
    shown = {id(e) for e in silent[:_SILENT_SHOWN]}
    return [e for e in evidence if not _is_mere_silence(e) or id(e) in shown]


_TELLING = frozenset({"attribution-denied", "own-copy", "taken-back", "under-test"})  # silent, for a reason to see


def _is_mere_silence(evidence: Evidence) -> bool:
    codes = {reason.code for reason in evidence.judgement.reasons}
    return evidence.stance is Stance.SILENT and not codes & _TELLING


def _nearness(evidence: Evidence) -> tuple[float, str, int]:
    return (-evidence.judgement.similarity, evidence.passage.document, evidence.passage.span.start)


def model_named(name: str) -> tuple[str, str]:
    """A model's name and what tells its version, as they stand in a report's provenance."""
    model, _, rest = name.rpartition(" ")
    return (model, rest) if model else (rest, "")
