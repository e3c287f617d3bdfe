"""Passage, Query, Problem and the two ports of the evidence room: Source and Encoder. Data only, no I/O."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    import numpy as np
    from numpy.typing import NDArray

    from claimcheck.article.article import Article
    from claimcheck.text.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What to look for.

    Args:
        text: The statement or the words to look for.
        exclude: SHA-256 of article texts that must not be returned (the article under check); near copies stay.
        until: Leave out what was published after this day; undated documents stay.
    """

    text: str
    exclude: frozenset[str] = frozenset()
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A sentence of another article that may bear on a claim.

    Args:
        article: The article that owns the text.
        document: Its name within the source (a folder's path without the ending, an address).
        span: The deciding sentence.
        context: The stretch needed to understand it; covers ``span``.
        score: The source's ranking, higher is better; comparable within one answer only.
        similarity: Cosine similarity of meaning to the query, -1..1.
        source: The name of the source that found it.
    """

    article: Article = field(repr=False)
    document: str
    span: Span
    context: Span
    score: float
    similarity: float = 0.0
    source: str = ""

    def __post_init__(self) -> None:
        if not self.context.covers(self.span):
            raise ValueError(f"{self.document}: the context {self.context} must cover the passage {self.span}")
        if self.context.end > len(self.article.text):
            raise ValueError(f"{self.document}: the passage ends after the text")

    @property
    def quote(self) -> str:
        """The exact words of the deciding sentence."""
        return self.span.of(self.article.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something that could not be looked at; never the same as having found nothing.

    Args:
        stage: "article", "evidence" or "agreement".
        source: The name of the source or file.
        kind: One word of a fixed kind: "unreadable", "timeout", "robots", "rate-limited", "blocked", "failed", …
        message: One line for a person.
    """

    stage: str
    source: str
    kind: str
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a source answers to one round of queries: passages per query, best first, and what it could not look at."""

    passages: tuple[tuple[Passage, ...], ...]
    problems: tuple[Problem, ...] = ()


class Source(Protocol):
    """The port to anything that can be asked for other reports."""

    @property
    def name(self) -> str:
        """The name under which its problems and passages appear."""
        ...

    def search_all(self, queries: Sequence[Query], *, limit: int = 10) -> Answer:
        """Up to ``limit`` passages per query, best first; a failure is a Problem in the answer, not an exception."""
        ...


class Encoder(Protocol):
    """The port to a sentence encoder."""

    @property
    def name(self) -> str:
        """The model's name and, where packaged, its sha256."""
        ...

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit-length vectors, shape ``(len(texts), dimensions)``, in the order given."""
        ...
