"""The pipeline: the rooms in a row, from an article to its report. The only place where they meet.

    article ──▶ claims ──▶ evidence ──▶ agreement ──▶ report

It does no I/O of its own: models and sources come in as ports.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import chain
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.answered import with_answers
from claimcheck.agreement.asking import ask
from claimcheck.agreement.denial import unsaid
from claimcheck.agreement.finding import Evidence
from claimcheck.agreement.hearsay import by_unnamed_media, nearer_repeat
from claimcheck.agreement.joined_sentences import with_joined_sentences
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.laid import HEARD, Laid, Near, is_unheard, to_doubt
from claimcheck.agreement.setting import Setting
from claimcheck.agreement.stance import (
    decisive,
    said_again,
    with_origin,
)
from claimcheck.agreement.versions import without_rival_versions
from claimcheck.agreement.weighing import not_looked_at, weigh
from claimcheck.agreement.whole_report import reports_to_read, words_on
from claimcheck.agreement.whole_sentences import with_whole_sentences
from claimcheck.claims.finding import claims_in, read
from claimcheck.evidence.copies import is_own_copy
from claimcheck.evidence.gathering import date_problem, gather, names_of
from claimcheck.evidence.library import earliest
from claimcheck.evidence.one_word import words_of
from claimcheck.evidence.origins import OriginMap
from claimcheck.evidence.similarity import Similarities
from claimcheck.evidence.unaddressed_passages import unaddressed_passages
from claimcheck.report.report import Provenance, Report

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from claimcheck.agreement.asking import Answers
    from claimcheck.agreement.finding import Finding
    from claimcheck.agreement.judgement import Judge
    from claimcheck.agreement.thesaurus import Thesaurus
    from claimcheck.article.article import Article
    from claimcheck.claims.claim import Claim, Claims
    from claimcheck.evidence.origin import Origin
    from claimcheck.evidence.passage import Encoder, Passage, Problem, Source
    from claimcheck.text.parse import LanguageModel

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
            laid_out.case.finding(claim, side, answers) if laid_out.looked else not_looked_at(claim)
            for claim, side in zip(laid_out.claims, laid_out.sides, strict=True)
        ),
        problems=(*date_problem(article), *laid_out.problems, *answers.problems),
        provenance=Provenance(
            version=version,
            models=models.names,
            sources=names_of(sources),
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
        looked: Whether any source could be asked at all.
    """

    case: Case
    claims: Claims
    sides: tuple[list[Laid], ...]
    problems: tuple[Problem, ...]
    looked: bool


def lay_out(article: Article, sources: Sequence[Source], models: Models, *, as_of: date | None = None) -> LaidOut:
    """Everything that comes before a judge is asked."""
    reading = read(article, models.language)
    claims = claims_in(reading)
    gathered = gather(claims, sources, as_of=as_of)
    passages = unaddressed_passages(gathered.passages)
    case = Case.of(article, Setting.of(article, reading.parse), claims, passages, models)
    sides = tuple(case.laid_beside(c, p) for c, p in zip(claims, passages, strict=True))
    return LaidOut(case=case, claims=claims, sides=sides, problems=gathered.problems, looked=gathered.looked)


def _asked(side: Sequence[Laid]) -> Iterator[tuple[str, str]]:
    """What a judge reads on one claim: what it may doubt, and the reports that the rules leave open."""
    for one in to_doubt(side):
        yield from (one.texts, one.with_context) if one.doubt in HEARD else (one.texts,)
    yield from (texts for one in chain.from_iterable(reports_to_read(side)) for texts in (one.texts, one.with_context))


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
        found = without_rival_versions(found)
        return weigh(claim, self._rooted(claim, _worth_showing(found)), same=self._is_same)

    def _rooted(self, claim: Claim, found: Sequence[Evidence]) -> list[Evidence]:
        """The evidence, each with the name that stands for its origin: the claim's own where it is that."""
        own = self.origins.origin_of(claim)
        told, silent = ([e.origin for e in found if (e.stance is Stance.SILENT) is mute] for mute in (False, True))
        words = words_of(own, told, silent, self.origins.same)
        numbered = [(e, words[own if e.own else e.origin]) for e in found]
        return [replace(e, word=number, root=name) for e, (number, name) in numbered]

    def _is_same(self, a: Origin, b: Origin) -> bool:
        return self.origins.same(a, b) is not None

    def _evidence(self, one: Laid, heard: tuple[Judgement, ...]) -> Evidence:
        if all(j.stance is Stance.SILENT and not said_again(j) and not is_unheard(j) for j in heard):  # whoever says it
            v = self.origins.vouch(one.claim, one.statements[best := decisive(heard)])
            return Evidence(passage=one.passage, judgement=heard[best], origin=v.origin, own=v.own, copied=v.mirror)
        vouched = [self.origins.vouch(one.claim, s) for s in one.statements]
        # On the word of the claim's own source like words are enough: they bear nothing out but who said so.
        heard = tuple(
            rules if v.own and is_unheard(j) else j for j, rules, v in zip(heard, one.judged, vouched, strict=True)
        )
        heard = tuple(_as_copied(j) if v.same_sentence else j for j, v in zip(heard, vouched, strict=True))
        placed = [
            with_origin(j, own_origin=v.own, detail=v.reason or v.changed, copy=v.altered or (v.own and v.copied))
            for j, v in zip(heard, vouched, strict=True)
        ]
        placed = [by_unnamed_media(j, v.origin) for j, v in zip(placed, vouched, strict=True)]
        best = nearer_repeat(placed, one.likeness, decisive(placed))
        v = vouched[best]
        if placed[best].stance is Stance.SUPPORTS:
            everything = self.heard[one.passage.article.sha256].statements
            if (told := self.origins.continues(one.claim, one.statements[best], everything)) is not None:
                placed[best], v = with_origin(placed[best], own_origin=True, detail=told.reason), told
        version = v.source if v.altered and not v.own and heard[best].stance is Stance.SUPPORTS else None
        return Evidence(
            passage=one.passage,
            judgement=placed[best],
            origin=v.origin,
            own=v.own,
            copied=v.mirror,
            other_version=version,
        )


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


# Silent, for a reason to see.
_TELLING = frozenset({"attribution-denied", "own-copy", "taken-back", "under-test", "unnamed-media"})


def _is_mere_silence(evidence: Evidence) -> bool:
    codes = {reason.code for reason in evidence.judgement.reasons}
    return evidence.stance is Stance.SILENT and not codes & _TELLING


def _nearness(evidence: Evidence) -> tuple[float, tuple[str, ...], int]:
    return (-evidence.judgement.similarity, evidence.passage.report, evidence.passage.span.start)


def model_named(name: str) -> tuple[str, str]:
    """A model's name and what tells its version, as they stand in a report's provenance."""
    model, _, rest = name.rpartition(" ")
    return (model, rest) if model else (rest, "")
