"""Finding: a claim, the evidence on it with its stances, and the verdict. Data only; weighing.py makes them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from claimcheck.agreement.judgement import Judgement, Stance
    from claimcheck.claims.claim import Claim
    from claimcheck.evidence.origin import Origin
    from claimcheck.evidence.passage import Passage
    from claimcheck.text.span import Span


class Verdict(StrEnum):
    """What independent origins say to a claim's content; never "true" or "false"."""

    CORROBORATED = "corroborated"
    CONTRADICTED = "contradicted"
    DISPUTED = "disputed"
    UNCORROBORATED = "uncorroborated"


class AttributionVerdict(StrEnum):
    """Whether others report the same speaker saying so."""

    CONFIRMED = "confirmed"
    DISPUTED = "disputed"
    UNCONFIRMED = "unconfirmed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One passage with what it says to the claim and who vouches for it.

    Args:
        passage: The passage.
        judgement: What it says to the claim.
        origin: Who vouches for it, as the passage's report names them.
        root: The fullest name of that origin among all of the claim's; empty where nobody asked.
        word: On whose word of all of the claim's evidence it is, by number, 0 for the claim's own; None where nobody
            asked.
        own: Whether that is the claim's own origin.
        copied: Whether its report mirrors another document, such as the claim's own article.
        other_version: Of a copy that was altered and so supports the claim: the text of which it is one, by its
            SHA-256, and the sentence there.
    """

    passage: Passage
    judgement: Judgement
    origin: Origin
    root: str = ""
    word: int | None = None
    own: bool = False
    copied: bool = False
    other_version: tuple[str, Span] | None = None

    @property
    def stance(self) -> Stance:
        """What the passage says to the claim."""
        return self.judgement.stance


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A claim with its evidence and its verdicts.

    Args:
        claim: The claim.
        verdict: By independent origins.
        confidence: 0..1, in the verdict; 0 where nothing was looked at.
        attribution_verdict: For attributed claims, else None.
        evidence: All that was weighed, the deciding first; silent passages last.
        supporting: Names of the independent origins that support, each once.
        contradicting: Names of the origins that contradict or deny, each once.
        repeating: Names of the origins that only repeat, each once.
        reasons: Why this verdict, one line each.
        looked: Whether there was anything to look at; without it the verdict says nothing of other reports.
    """

    claim: Claim
    verdict: Verdict
    confidence: float
    attribution_verdict: AttributionVerdict | None = None
    evidence: tuple[Evidence, ...] = ()
    supporting: tuple[str, ...] = ()
    contradicting: tuple[str, ...] = ()
    repeating: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    looked: bool = True

    def __post_init__(self) -> None:
        if not 0 <= self.confidence <= 1:
            raise ValueError(f"{self.claim.id}: confidence is a number from 0 to 1, got {self.confidence}")
        if not self.looked and (self.evidence or self.verdict is not Verdict.UNCORROBORATED or self.confidence):
            raise ValueError(f"{self.claim.id}: where nothing was looked at nothing is known, and none of it surely")
        if (self.attribution_verdict is None) != (self.claim.attribution is None):
            raise ValueError(f"{self.claim.id}: an attribution verdict stands exactly where there is an attribution")
