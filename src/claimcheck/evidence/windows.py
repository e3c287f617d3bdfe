"""Windows: the sentences of a text as candidates for evidence, each with the stretch needed to understand it.

This file knows sentences and paragraphs. It must not know articles, queries, models or an index.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.text.sentences import split_sentences

if TYPE_CHECKING:
    from claimcheck.text.span import Span


@dataclass(frozen=True, slots=True)
class Window:
    """A sentence and its context: the sentence before and the one after, where they stand in the same paragraph."""

    span: Span
    context: Span

    def __post_init__(self) -> None:
        if not self.context.covers(self.span):
            raise ValueError(f"the context {self.context} must cover the sentence {self.span}")


def find_windows(text: str) -> tuple[Window, ...]:
    r"""One window per sentence, in order of appearance.

    >>> text = "It sank on Sunday. Nobody knows why.\n\nThe owner was away."
    >>> [window.context.of(text) for window in find_windows(text)][1:]
    ['It sank on Sunday. Nobody knows why.', 'The owner was away.']
    """
    sentences = split_sentences(text)
    # In a text with blank lines these part the paragraphs, and a single break is a wrap; else the break parts them.
    gap = "\n\n" if "\n\n" in text else "\n"
    windows = []
    for i, sentence in enumerate(sentences):
        context = sentence
        if i and gap not in _between(text, sentences[i - 1], sentence):
            context = context.cover(sentences[i - 1])
        if i + 1 < len(sentences) and gap not in _between(text, sentence, sentences[i + 1]):
            context = context.cover(sentences[i + 1])
        windows.append(Window(sentence, context))
    return tuple(windows)


LEAD = 5
"""Sentences that tell what a report is about: the best of 2, 3 and 5 on the headlines that benchmarks/retrieval.py sets
apart for choosing (MRR .784 against .771 without; 3 gave .773)."""


def opening_of(title: str, text: str, windows: tuple[Window, ...]) -> str:
    """The title and the first sentences of a text, of which the windows are given."""
    lead = text[windows[0].span.start : windows[:LEAD][-1].span.end] if windows else ""
    return f"{title}\n{lead}"


def _between(text: str, before: Span, after: Span) -> str:
    return text[before.end : after.start].replace("\r\n", "\n").replace("\r", "\n")
