"""Parse: what a language model says of a text's words. Plain data; the model itself sits behind the LanguageModel port.

Tags follow Universal Dependencies' UPOS and the dependency labels of spaCy's English pipelines (ClearNLP style:
nsubj, ccomp, nsubjpass, pobj, relcl, …).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from claimcheck.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@dataclass(frozen=True, slots=True)
class Token:
    """One word or mark: its offsets, and ``head``, the index of the token it depends on, its own at a root."""

    text: str
    start: int
    end: int
    lemma: str
    pos: str
    tag: str
    dep: str
    head: int

    @property
    def span(self) -> Span:
        """The token's stretch of the text."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Entity:
    """A name: its stretch and its kind (PERSON, ORG, GPE, NORP, LOC, FAC, DATE, …)."""

    span: Span
    label: str


@dataclass(frozen=True, slots=True)
class Parse:
    """The tokens, sentences and names of a text, in order of appearance.

    Heads never point out of their own sentence. ``sentences`` are spans of characters.
    """

    tokens: tuple[Token, ...]
    sentences: tuple[Span, ...]
    entities: tuple[Entity, ...] = ()
    _starts: tuple[int, ...] = field(init=False, repr=False, compare=False)
    _children: tuple[tuple[int, ...], ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        children: list[list[int]] = [[] for _ in self.tokens]
        for i, token in enumerate(self.tokens):
            if token.head != i:
                children[token.head].append(i)
        object.__setattr__(self, "_starts", tuple(token.start for token in self.tokens))
        object.__setattr__(self, "_children", tuple(map(tuple, children)))

    def indices(self, span: Span) -> range:
        """The indices of the tokens that lie at least partly inside the span."""
        first = bisect_right(self._starts, span.start) - 1
        if first < 0 or self.tokens[first].end <= span.start:
            first += 1
        return range(first, max(first, bisect_left(self._starts, span.end)))

    def within(self, span: Span) -> tuple[Token, ...]:
        """The tokens that lie at least partly inside the span."""
        found = self.indices(span)
        return self.tokens[found.start : found.stop]

    def children(self, index: int) -> tuple[int, ...]:
        """The indices of the tokens that depend directly on the token at ``index``, in order."""
        return self._children[index]

    def subtree(self, index: int) -> Iterator[int]:
        """The index itself and those of all tokens below it, in no particular order."""
        todo = [index]
        while todo:
            i = todo.pop()
            yield i
            todo.extend(self._children[i])

    def ancestors(self, index: int) -> Iterator[int]:
        """The heads above the token, nearest first."""
        while self.tokens[index].head != index:
            index = self.tokens[index].head
            yield index

    def subtree_span(self, index: int) -> Span:
        """The stretch from the first to the last token at or below ``index``."""
        below = list(self.subtree(index))
        return Span(self.tokens[min(below)].start, self.tokens[max(below)].end)

    def entities_in(self, span: Span) -> tuple[Entity, ...]:
        """The names that lie wholly inside the span."""
        first = bisect_left(self.entities, span.start, key=lambda e: e.span.start)
        last = bisect_left(self.entities, span.end, key=lambda e: e.span.start)
        return tuple(e for e in self.entities[first:last] if e.span.end <= span.end)

    def sentence_at(self, position: int) -> Span | None:
        """The sentence that holds the character position, or None between sentences."""
        i = bisect_right(self.sentences, position, key=lambda s: s.start) - 1
        return self.sentences[i] if i >= 0 and position < self.sentences[i].end else None


class LanguageModel(Protocol):
    """The port to whatever tags and parses words."""

    @property
    def name(self) -> str:
        """The model's name and version, for a report's provenance."""
        ...

    def parse(self, text: str, sentences: Sequence[Span]) -> Parse:
        """Tokens, dependencies and names of the given sentences of the text."""
        ...
