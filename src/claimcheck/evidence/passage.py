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
        own: The outlet of the excluded texts, where it is known; another outlet's copy of one, word for word, stays.
        until: Leave out what was published after this day.
        since: Leave out what was published before this day.
        outlets: Only what these outlets published, by their names in any case; empty for all.
        language: Only what is in this language: "en" takes "en-GB" too, "en-GB" not "en"; None for all.
        undated: Whether documents without a day of publication stay.
    """

    text: str
    exclude: frozenset[str] = frozenset()
    own: str | None = None
    until: date | None = None
    since: date | None = None
    outlets: frozenset[str] = frozenset()
    language: str | None = None
    undated: bool = True

    def __post_init__(self) -> None:
        given: object = self.outlets
        if isinstance(given, str):  # its letters would be taken for outlets, and nothing be found
            raise TypeError(f"outlets={self.outlets!r} must be a set of names")
        object.__setattr__(self, "outlets", frozenset(plain_outlet(name) for name in self.outlets))

    @property
    def limits(self) -> tuple[object, ...]:
        """Everything but the text: queries with equal limits leave out the same documents."""
        return (self.exclude, self.own, self.until, self.since, self.outlets, self.language, not self.undated)

    def leaves_out(self, *, sha256: str, published: date | None, outlet: str | None, language: str) -> bool:
        """Whether a document must not be found, by its text's SHA-256, its day, its outlet and its language.

        >>> from datetime import date
        >>> query = Query(text="floods", since=date(2024, 5, 1), outlets=frozenset({"Weir  courier"}))
        >>> query.leaves_out(sha256="", published=date(2024, 5, 2), outlet="Weir Courier", language="en")
        False
        """
        return (
            (sha256 in self.exclude and not _is_anothers(outlet, self.own))
            or (published is None and not self.undated)
            or (published is not None and self.until is not None and published > self.until)
            or (published is not None and self.since is not None and published < self.since)
            or (bool(self.outlets) and plain_outlet(outlet or "") not in self.outlets)
            or (self.language is not None and not _speaks(language, self.language))
        )


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
    def report(self) -> tuple[str, str, str, str]:
        """What tells its document from all others: two sources may each have one of that name."""
        return self.document, self.source, self.article.sha256, self.article.outlet or ""

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


def plain_outlet(name: str) -> str:
    """An outlet's name as queries compare it: in any case, with single spaces."""
    return " ".join(name.split()).casefold()


def _is_anothers(outlet: str | None, own: str | None) -> bool:
    """Whether two outlets are known and not the same."""
    return bool(outlet and own and plain_outlet(outlet) != plain_outlet(own))


def _speaks(language: str, wanted: str) -> bool:
    """Whether a BCP-47 code is the wanted one or a kind of it."""
    spoken, asked = language.lower().split("-"), wanted.lower().split("-")
    return spoken[: len(asked)] == asked


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
