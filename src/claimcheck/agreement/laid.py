"""laid: a claim and a passage laid side by side, and which of many such a judge may doubt.

Rules: the rules speak first, of each statement of the passage. Where one figure, a "not", all but one word or likeness
alone decided, a judge is asked about the passage by itself, for a figure and likeness also among its neighbours; where
nothing did, what it says counts for the whole report (whole_report.py). Of a claim that says that somebody denies
something a judge reads what is denied, and its word counts the other way round. It knows no sources and asks nobody
itself.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.asking import ASKED, NUMBER_COUNTS, WORDS_COUNT, Doubt, doubt_of, is_open
from claimcheck.agreement.by_words import FITS, JUDGE, LIKE_WORDS, NOT_HEARD
from claimcheck.agreement.judgement import Reason, Stance
from claimcheck.agreement.same_words import says_all_of_it
from claimcheck.agreement.stance import decisive, judge_statements
from claimcheck.agreement.words import terms
from claimcheck.claims.claim import Modality
from claimcheck.claims.wording_days import without_days

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claimcheck.agreement.asking import Answers
    from claimcheck.agreement.judgement import Entailment, Judgement
    from claimcheck.agreement.setting import Setting
    from claimcheck.agreement.thesaurus import Thesaurus
    from claimcheck.claims.claim import Claim
    from claimcheck.evidence.passage import Passage

Place = tuple[tuple[str, str, str, str], int]

# Probability of support, of the passage or of it among its neighbours, below which what the rules found bears nothing
# out. Chosen on the examples of training/whole_report.py: of 550 figures that rightly fit 2 are lost, of 280 told of
# another matter 38 go; of 202 supports by likeness alone that are right none, and of 149 wrong ones 26. From 0.3 on, 8
# and 74 would go, but between the real articles of benchmarks/real_stories.py a tenth of what is found.
HEARD: Final = {Doubt.FIGURE: 0.05, Doubt.LIKENESS: 0.1}

_ANY: Final = re.compile(r"\bany\b", re.IGNORECASE)  # of what is denied: "any warning had reached him"


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
        if self._is_denied:
            told = _ANY.sub(lambda m: "Some" if m[0][0].isupper() else "some", told)
        return told if told.endswith((".", "!", "?")) else f"{told}."

    @property
    def _is_denied(self) -> bool:
        """Whether somebody denies what the words say: "denied that a warning had come", not "no warning came"."""
        cue = self.claim.modality_cue
        denied = self.claim.modality is Modality.DENIED and cue is not None
        return denied and re.search(rf"\b{re.escape(cue or '')}\b", self.claim.wording, re.IGNORECASE) is None

    def read_by(self, answers: Answers, *, around: bool = False) -> Entailment | None:
        """A judge's word on the claim, or None where it was not asked or could not look.

        Args:
            answers: What it said.
            around: Of the passage with the sentences around it, rather than by itself.
        """
        found = answers.on(self.with_context if around else self.texts)
        return found.reversed if found is not None and self._is_denied else found

    @property
    def place(self) -> Place:
        """The document and where the passage begins in it."""
        return self.passage.report, self.passage.span.start

    @property
    def is_open(self) -> bool:
        """Whether a judge is to be heard."""
        return is_open(self.said)

    @property
    def is_doubtful(self) -> bool:
        """Whether a judge is asked about this passage by itself, since the rules decided, or one word was changed."""
        return self.doubt is not None

    @property
    def doubt(self) -> Doubt | None:
        """Why, or None."""
        return doubt_of(self.said)

    @property
    def said(self) -> Judgement:
        """What the rules make of the passage."""
        return self.judged[decisive(self.judged)]

    @property
    def with_context(self) -> tuple[str, str]:
        """The same with the sentences around the passage's, which it may lean on."""
        return self._told, self.passage.context.of(self.passage.article.text)

    def heard(self, answers: Answers, of_report: Entailment | None = None) -> tuple[Judgement, ...]:
        """What each statement says once a judge has spoken.

        Args:
            answers: What it said, of this passage too where the rules decided and it may doubt that.
            of_report: Of the whole report, where this is its most telling passage and the rules decided nothing.
        """
        said, around = self.read_by(answers), self.read_by(answers, around=True)
        if said is not None and around is not None and self.doubt in HEARD:
            against = self.doubt is Doubt.LIKENESS and said.refute >= max(JUDGE, said.support)
            if against or max(said.support, around.support) < HEARD[self.doubt]:
                heard = zip(self.statements, self.judged, strict=True)
                return tuple(j if says_all_of_it(self.claim, s) else _not_heard(j, said) for s, j in heard)
        word = of_report if self.doubt is None else None if self.doubt is Doubt.LIKENESS else said
        if word is None:
            return self.judged
        return judge_statements(
            self.claim,
            self.statements,
            self.likeness,
            entailments=[word] * len(self.statements),
            settings=self.settings,
            thesaurus=self.words,
        )


def _not_heard(found: Judgement, said: Entailment) -> Judgement:
    """No support by a figure that fits, nor by likeness, where a judge finds nothing of the kind said."""
    if found.stance is not Stance.SUPPORTS or found.reasons[0].code not in {FITS, LIKE_WORDS}:
        return found
    contrary = said.refute > said.silent
    told = "does not read it as saying so" if contrary else "finds nothing said of it"
    reason = Reason(code=NOT_HEARD, detail=f"the entailment judge {told}")
    return replace(found, stance=Stance.SILENT, reasons=(reason, *found.reasons))


def is_unheard(found: Judgement) -> bool:
    """Whether the rules have a reason for support of which a judge hears nothing."""
    return found.stance is Stance.SILENT and found.reasons[0].code == NOT_HEARD


def nearness(one: Laid) -> float:
    """How alike the claim and the passage are, and more where the claim's figure stands there, of whatever."""
    ours = set(terms(one.claim.wording))
    shared = len(ours & set(terms(one.passage.quote))) / max(1, len(ours))
    number = NUMBER_COUNTS if one.said.reasons[0].code == "figure-unplaced" else 0.0
    return max(one.likeness) + WORDS_COUNT * shared + number


def in_order(one: Laid) -> tuple[float, Place]:
    """Sorts the nearest first, whatever order they came in."""
    return (-nearness(one), one.place)


def to_doubt(side: Iterable[Laid]) -> list[Laid]:
    """The few passages on a claim that the rules decided and a judge may doubt, of each kind the most alike.

    Passages in the same words are one, so that a copy keeps no other from being asked about.
    """
    left = sorted((one for one in side if one.is_doubtful), key=in_order)
    kinds = ([one for one in left if doubt_of(one.said) is doubt] for doubt in Doubt)
    few = {texts for kind in kinds for texts in list(dict.fromkeys(one.texts for one in kind))[:ASKED]}
    return [one for one in left if one.texts in few]
