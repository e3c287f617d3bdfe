"""Stance, Reason, Judgement and the Judge port: what one passage says to one claim. Data only."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.evidence.passage import Problem
    from claimcheck.text.span import Span


class Stance(StrEnum):
    """What a passage says to a claim."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    DENIES = "denies"
    REPEATS = "repeats"
    SILENT = "silent"


UNHEARD: Final = "judge-unheard"
"""The code of the reason that a judge was to be asked and could not look."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why, in words a person understands.

    Args:
        code: A fixed word for programs ("figure-within", "figure-apart", "same-origin", "denial", "similar-words", …).
        detail: One line for people, with the figures or words that decided.
        claim_span: The deciding words in the claim's text, or None.
        evidence_span: The deciding words in the evidence's text, or None.
    """

    code: str
    detail: str
    claim_span: Span | None = None
    evidence_span: Span | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What one passage says to one claim, how sure that is, and why.

    Args:
        stance: The stance.
        confidence: 0..1.
        reasons: At least one, the deciding one first.
        similarity: Cosine similarity of meaning, -1..1.
    """

    stance: Stance
    confidence: float
    reasons: tuple[Reason, ...]
    similarity: float = 0.0

    def __post_init__(self) -> None:
        if not 0 <= self.confidence <= 1:
            raise ValueError(f"confidence is a number from 0 to 1, got {self.confidence}")
        if not self.reasons:
            raise ValueError("a judgement needs a reason")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entailment:
    """A judge's three probabilities for one pair; they sum to 1."""

    support: float
    refute: float
    silent: float

    def __post_init__(self) -> None:
        if abs(self.support + self.refute + self.silent - 1) > 1e-3 or min(self.support, self.refute, self.silent) < 0:
            raise ValueError("the three probabilities are at least 0 and sum to 1")

    @property
    def reversed(self) -> Entailment:
        """The same on the contrary of what was judged."""
        return Entailment(support=self.refute, refute=self.support, silent=self.silent)


class Judge(Protocol):
    """The port to an entailment model; optional."""

    @property
    def name(self) -> str:
        """The model's name and, where packaged, its sha256."""
        ...

    def judge(self, pairs: Sequence[tuple[str, str]]) -> Sequence[Entailment | Problem]:
        """For each (claim, evidence), in the order given; a Problem where it could not look, never an exception."""
        ...
