"""Claim, Attribution, Disclaimer: what an article asserts, on whose word, and what it could not verify. Data only."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, overload

if TYPE_CHECKING:
    from claimcheck.article.article import Article
    from claimcheck.text.quantity import Quantity
    from claimcheck.text.span import Span
    from claimcheck.text.time_expression import TimeExpression


class Modality(StrEnum):
    """How firmly the statement is made."""

    ASSERTED = "asserted"
    HEDGED = "hedged"
    DENIED = "denied"


class Voice(StrEnum):
    """Who says in a disclaimer that something is unverified."""

    OUTLET = "outlet"
    THIRD_PARTY = "third_party"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """On whose word a stretch of text stands.

    Args:
        speaker: The name as the article gives it in full ("National Intelligence Service" for "the agency").
        cue: The word or phrase that attributes ("said", "according to"); a quotation that merely continues has
            the one it goes on from.
        quoted: Whether the content is direct speech.
        anonymous: Whether the speaker is unnamed ("officials familiar with the matter").
        content: The stretch that is attributed.
        speaker_span: Where the speaker is named for this attribution, or None where carried over.
        cue_span: Where the cue stands, or None.
        chain: Whom the speaker in turn relies on, nearest first ("X, citing Y": Y); empty without a chain.
        parts: The stretches of a content that words of the outlet interrupt ("“A,” he said. “B.”"); empty where whole.
    """

    speaker: str
    cue: str
    quoted: bool
    anonymous: bool
    content: Span
    speaker_span: Span | None = None
    cue_span: Span | None = None
    chain: tuple[str, ...] = ()
    parts: tuple[Span, ...] = ()

    def __post_init__(self) -> None:
        if not self.speaker.strip():
            raise ValueError("an attribution needs a speaker; the outlet's own voice is None")


@dataclass(frozen=True, slots=True, kw_only=True)
class Party:
    """One side of an act.

    Args:
        names: What it is called: ("deputy governor", "Jan Orlo"); joined ones too.
        whole: The phrase with what it belongs to ("headquarters of the National Bank"), relative clauses left out.
    """

    names: tuple[str, ...]
    whole: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """Who does what to whom, the passive turned round.

    Args:
        doing: The verb with its particle ("step down"), or the noun that a light verb carries ("resignation").
        subject: Who does it; None where it is not said.
        object: To whom, or what it is about; None where nothing stands there.
        others: What else belongs to it, each with its preposition ("of bribery"); days left out.
        ahead: Whether it is meant to come ("will", "plans to").
        rejected: Whether the words right at it say that it is not done ("was not arrested", "refused to step in").
        aside: Whether only a noun tells it ("after the arrest of two men"): then the statement is not about it.
    """

    doing: str
    subject: Party | None = None
    object: Party | None = None
    others: tuple[str, ...] = ()
    ahead: bool = False
    rejected: bool = False
    aside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclaimer:
    """A sentence, or part of one, that says that something is unverified.

    Args:
        span: Its stretch.
        text: Its words.
        by: Who says so.
        targets: Ids of the claims that it covers, in order of appearance.
        lifted: Whether the text later says that verification succeeded after all.
    """

    span: Span
    text: str
    by: Voice
    targets: tuple[str, ...] = ()
    lifted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A stretch of an article that states something another report could agree or disagree with.

    Args:
        id: "c01", "c02", … in order of appearance.
        article: The article that owns the text.
        span: The exact stretch; never longer than its sentence.
        sentence: The sentence that holds it.
        wording: The same statement made to stand alone, attribution removed.
        modality: How firmly it is stated.
        attribution: On whose word, or None in the outlet's own voice.
        quantities: The figures inside, in order.
        times: The days it speaks of, in order.
        worth: How much it is worth checking, 0..1.
        disclaimers: Indices into the article's disclaimers that cover it.
        self_unverified: Whether the outlet itself says that it could not verify it.
        modality_cue: The word that hedges or denies ("could", "denied"), or None.
        acts: Who does what in it, the main act first; empty where its grammar does not show it.
    """

    id: str
    article: Article = field(repr=False)
    span: Span
    sentence: Span
    wording: str
    modality: Modality = Modality.ASSERTED
    attribution: Attribution | None = None
    quantities: tuple[Quantity, ...] = ()
    times: tuple[TimeExpression, ...] = ()
    worth: float = 0.5
    disclaimers: tuple[int, ...] = ()
    self_unverified: bool = False
    modality_cue: str | None = None
    acts: tuple[Act, ...] = ()

    def __post_init__(self) -> None:
        if not self.sentence.covers(self.span):
            raise ValueError(f"{self.id}: a claim lies within its sentence, got {self.span} in {self.sentence}")
        if self.sentence.end > len(self.article.text):
            raise ValueError(f"{self.id}: the sentence {self.sentence} ends after the text")
        if not 0 <= self.worth <= 1:
            raise ValueError(f"{self.id}: worth is a number from 0 to 1, got {self.worth}")

    @property
    def quote(self) -> str:
        """The exact words."""
        return self.span.of(self.article.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Claims(Sequence[Claim]):
    """The claims of one article in order of appearance, with its disclaimers; a sequence of Claim."""

    article: Article = field(repr=False)
    items: tuple[Claim, ...]
    disclaimers: tuple[Disclaimer, ...] = ()

    def __len__(self) -> int:
        return len(self.items)

    @overload
    def __getitem__(self, index: int) -> Claim: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Claim, ...]: ...
    def __getitem__(self, index: int | slice) -> Claim | tuple[Claim, ...]:
        return self.items[index]
