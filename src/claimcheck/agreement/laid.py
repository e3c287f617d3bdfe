"""laid: a claim and a passage laid side by side, and which of many such a judge is asked about.

Rules: the rules speak first, of each statement of the passage; a judge is asked only where they decide nothing or where
one figure alone does. It knows no sources and asks nobody itself.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.agreement.asking import ASKED, by_figure, is_open
from claimcheck.agreement.stance import decisive, judge_statements

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from claimcheck.agreement.judgement import Entailment, Judgement
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
        return self.claim.wording, self.passage.quote

    @property
    def is_open(self) -> bool:
        """Whether no rule decided."""
        return is_open(self.said)

    @property
    def said(self) -> Judgement:
        """What the rules make of the passage."""
        return self.judged[decisive(self.judged)]

    def heard(self, said: Entailment | None) -> tuple[Judgement, ...]:
        """What each statement says once a judge has spoken."""
        if said is None or not self.is_open:
            return self.judged
        every = [said] * len(self.statements)
        return judge_statements(
            self.claim,
            self.statements,
            self.likeness,
            entailments=every,
            settings=self.settings,
            thesaurus=self.words,
        )


def to_ask(side: Iterable[Laid]) -> list[Laid]:
    """The few passages on a claim that a judge is asked about: of those left open the most alike, and by figures.

    Passages in the same words are one, so that a copy keeps no other from being asked about.
    """
    left = [one for one in side if one.is_open]
    left.sort(key=lambda one: (-max(one.likeness), one.passage.document, one.passage.span.start))
    sides = ([one for one in left if by_figure(one.said) is told] for told in (False, True))
    few = {texts for side in sides for texts in list(dict.fromkeys(one.texts for one in side))[:ASKED]}
    return [one for one in left if one.texts in few]
