"""laid: a claim and a passage laid side by side, and which of many such a judge is asked about.

Rules: the rules speak first, of each statement of the passage; a judge is asked only where they decide nothing, or
where one figure or a "not" does. It knows no sources and asks nobody itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.agreement.asking import AGAIN, ASKED, NUMBER_COUNTS, WORDS_COUNT, by_figure, by_negation, is_open
from claimcheck.agreement.by_words import FITS, JUDGE_SUPPORTS, JUDGE_UNCOUNTED, JUDGE_WIDER, LEFT_OPEN_BETWEEN
from claimcheck.agreement.given_figures import is_number_of, needed
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.matches import measured
from claimcheck.agreement.stance import decisive, judge_statements
from claimcheck.agreement.words import terms
from claimcheck.claims.wording_days import without_days
from claimcheck.text.quantities import find_quantities
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claimcheck.agreement.asking import Answers
    from claimcheck.agreement.judgement import Entailment
    from claimcheck.agreement.setting import Setting
    from claimcheck.agreement.thesaurus import Thesaurus
    from claimcheck.claims.claim import Claim
    from claimcheck.evidence.passage import Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """A passage, what it states, what its document is about, and how alike each statement is to a claim."""

    passage: Passage
    statements: Sequence[Claim]
    setting: Setting
    likeness: Sequence[float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Laid:
    """A claim and a passage laid side by side: the passage's statements, how alike, and what the rules say of each."""

    claim: Claim
    passage: Passage
    statements: Sequence[Claim]
    likeness: Sequence[float]
    settings: tuple[Setting, Setting]
    words: Thesaurus | None
    judged: tuple[Judgement, ...]

    @classmethod
    def of(cls, claim: Claim, near: Near, setting: Setting, words: Thesaurus | None) -> Laid:
        """The two side by side, in the setting of the claim's article."""
        passage, statements, likeness = near.passage, near.statements, near.likeness
        settings = (setting, near.setting)
        judged = judge_statements(claim, statements, likeness, settings=settings, thesaurus=words)
        return cls(
            claim=claim,
            passage=passage,
            statements=statements,
            likeness=likeness,
            settings=settings,
            words=words,
            judged=judged,
        )

    @property
    def texts(self) -> tuple[str, str]:
        """What a judge is given to read: the claim made self-contained, and the passage's sentence."""
        return self._told, self.passage.quote

    @property
    def _told(self) -> str:
        """The claim as a sentence: no judge has met days in brackets, nor many claims without a full stop."""
        told = without_days(self.claim.wording, self.claim.times)
        return told if told.endswith((".", "!", "?")) else f"{told}."

    @property
    def place(self) -> tuple[str, int]:
        """The document and where the passage begins in it."""
        return self.passage.document, self.passage.span.start

    @property
    def is_open(self) -> bool:
        """Whether a judge is to be heard."""
        return is_open(self.said)

    @property
    def said(self) -> Judgement:
        """What the rules make of the passage."""
        return self.judged[decisive(self.judged)]

    @property
    def wider(self) -> tuple[str, str] | None:
        """The same with the sentence before, which the passage may lean on; None where a paragraph begins."""
        start, own = self.passage.context.start, self.passage.span
        return (self._told, Span(start, own.end).of(self.passage.article.text)) if start < own.start else None

    def heard(self, said: Entailment | None, wider: Entailment | None = None) -> tuple[Judgement, ...]:
        """What each statement says once a judge has spoken, of the passage and of it with the sentence before."""
        if said is None or not self.is_open:
            return self.judged
        every = [said] * len(self.statements)
        found = judge_statements(
            self.claim,
            self.statements,
            self.likeness,
            entailments=every,
            settings=self.settings,
            thesaurus=self.words,
        )
        best = decisive(found)
        told = self._told_by_both(found[best], wider) if wider is not None else None
        return found if told is None else (*found[:best], told, *found[best + 1 :])

    def _told_by_both(self, found: Judgement, wider: Entailment) -> Judgement | None:
        """A support by two sentences that neither gives alone, or None."""
        codes = {reason.code for reason in found.reasons}
        there = find_quantities(self.wider[1]) if self.wider else ()
        counted = all(is_number_of(q, there) for q in needed(measured(self.claim)))
        least = JUDGE_WIDER if counted else JUDGE_UNCOUNTED
        if found.stance is not Stance.SILENT or not codes <= LEFT_OPEN_BETWEEN | {FITS} or wider.support < least:
            return None
        reason = Reason(
            code="judge-supports", detail="with the sentence before, the entailment judge reads it as saying the same"
        )
        confidence = round(wider.support, 3)
        return Judgement(stance=Stance.SUPPORTS, confidence=confidence, reasons=(reason,), similarity=found.similarity)


def to_ask_again(side: Iterable[Laid], answers: Answers) -> list[Laid]:
    """Of those that a judge was asked about and that stay silent, the few that it finds nearest to support.

    Not where the sentence before says it by itself.
    """
    said = [(one, answers.on(one.texts)) for one in side]
    told = {one.place for one, found in said if one.said.stance is Stance.SUPPORTS or _supports(found)}
    left = [(found.support, one) for one, found in said if found is not None and one.wider is not None]
    silent = [
        (s, one) for s, one in left if s < JUDGE_SUPPORTS and (one.place[0], one.passage.context.start) not in told
    ]
    silent.sort(key=lambda pair: (-pair[0], pair[1].passage.document, pair[1].passage.span.start))
    few = set(list(dict.fromkeys(one.wider for _, one in silent))[:AGAIN])
    return [one for _, one in silent if one.wider in few]


def _supports(found: Entailment | None) -> bool:
    return found is not None and found.support >= JUDGE_SUPPORTS


def _nearness(one: Laid) -> float:
    """How alike the claim and the passage are, and more where the claim's figure stands there, of whatever."""
    ours = set(terms(one.claim.wording))
    shared = len(ours & set(terms(one.passage.quote))) / max(1, len(ours))
    number = NUMBER_COUNTS if one.said.reasons[0].code == "figure-unplaced" else 0.0
    return max(one.likeness) + WORDS_COUNT * shared + number


def _kind(said: Judgement) -> int:
    """Those by figure, by a "not", and the rest: asked about side by side, so that none takes another's place."""
    return 1 if by_figure(said) else 2 if by_negation(said) else 0


def to_ask(side: Iterable[Laid]) -> list[Laid]:
    """The few passages on a claim that a judge is asked about: of those left open the most alike.

    Those by one figure, and those by a "not", stand apart, as many of each.

    Passages in the same words are one, so that a copy keeps no other from being asked about.
    """
    left = [one for one in side if one.is_open]
    left.sort(key=lambda one: (-_nearness(one), one.passage.document, one.passage.span.start))
    sides = ([one for one in left if _kind(one.said) == kind] for kind in range(3))
    few = {texts for side in sides for texts in list(dict.fromkeys(one.texts for one in side))[:ASKED]}
    return [one for one in left if one.texts in few]
