"""asking: what the rules leave open is put to a judge, all pairs at once; what it could not look at comes back as such.

Rules: a judge is asked about pairs that no rule decided, those that a changed word makes doubtful, those that one
figure, a "not" or likeness alone decided and, of two bare texts, those that words alone did; and only about the few of
each claim that are most alike. What it cannot answer is a Problem, never a stance. It knows no sources.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, auto
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.by_words import (
    CHANGED,
    FITS,
    JUDGE_CLEAR_REFUTE,
    JUDGE_CLEAR_SUPPORT,
    LEFT_OPEN_ALONE,
    LEFT_OPEN_BETWEEN,
    LIKE_WORDS,
    NEGATED,
    RENAMED,
)
from claimcheck.agreement.judgement import Entailment, Stance

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.agreement.judgement import Judge, Judgement
    from claimcheck.evidence.passage import Problem

# Likeness that the claim's figure is worth in a passage, of whatever it is told there, and all of the claim's words;
# chosen by hand on the part "dev" of benchmarks/stories.py.
NUMBER_COUNTS: Final = 0.2
WORDS_COUNT: Final = 0.4
ASKED: Final = 6  # passages of one claim for each doubt: what is farther off seldom decides anything


class Doubt(Enum):
    """Why a judge may know better than the rules that decided: asked about side by side, none in another's place."""

    FIGURE = auto()  # the same one may be told of the contrary ("kept all 1,400 jobs")
    NEGATION = auto()  # a "not" in one of the two, which may be said of something else
    WORD = auto()  # one word stands for another
    LIKENESS = auto()  # nothing but like words bears it out


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What a judge said.

    Args:
        said: By (claim, evidence).
        problems: Each once, what it could not look at.
        unheard: By (claim, evidence), why it could not look at that pair.
    """

    said: dict[tuple[str, str], Entailment] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()
    unheard: dict[tuple[str, str], Problem] = field(default_factory=dict)

    def on(self, *pairs: tuple[str, str]) -> Entailment | None:
        """Its word on a pair, or None where it was not asked or could not look.

        Of several, the parts of one long passage, the word that says most; but one of many is easily wrong, so it must
        be as sure as between two reports.
        """
        found = [self.said[pair] for pair in pairs if pair in self.said]
        if len(pairs) > 1:
            found = [a for a in found if a.support >= JUDGE_CLEAR_SUPPORT or a.refute >= JUDGE_CLEAR_REFUTE]
        return min(found, key=lambda answer: answer.silent, default=None)


def is_open(judgement: Judgement, *, alone: bool = False) -> bool:
    """Whether a judge is to be heard: likeness decided, or the lack of it, or one word stands for another.

    Also where a figure bears it out, where a "not" speaks against it and, of two bare texts, where words bear it out,
    which a judge may overrule.

    Args:
        judgement: By the rules.
        alone: Whether nothing is known of the two texts' documents.
    """
    code = judgement.reasons[0].code
    by_words = alone and judgement.stance is Stance.SUPPORTS and not code.startswith("figure")
    return by_words or doubt_of(judgement) is not None or code in (LEFT_OPEN_ALONE if alone else LEFT_OPEN_BETWEEN)


def doubt_of(judgement: Judgement) -> Doubt | None:
    """Why a judge may know better than the rules, or None where they are sure or decided nothing."""
    code = judgement.reasons[0].code
    if judgement.stance is Stance.SUPPORTS and code == FITS:
        return Doubt.FIGURE
    if code in NEGATED:
        return Doubt.NEGATION
    if any(reason.code in (CHANGED, RENAMED) for reason in judgement.reasons):
        return Doubt.WORD
    return Doubt.LIKENESS if judgement.stance is Stance.SUPPORTS and code == LIKE_WORDS else None


def ask(judge: Judge | None, pairs: Iterable[tuple[str, str]]) -> Answers:
    """A judge's word on each distinct pair of (claim, evidence); nothing without a judge or a pair."""
    asked = list(dict.fromkeys(pairs))
    if judge is None or not asked:
        return Answers()
    found = list(zip(asked, judge.judge(asked), strict=True))
    unheard = {pair: answer for pair, answer in found if not isinstance(answer, Entailment)}
    return Answers(
        said={pair: answer for pair, answer in found if isinstance(answer, Entailment)},
        problems=tuple(dict.fromkeys(unheard.values())),
        unheard=unheard,
    )
