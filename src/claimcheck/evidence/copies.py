"""copies: which sentences of a report are another article's, word for word or nearly, and which of those were altered.

A syndicated text vouches for nothing of its own, whole or in part, and a copy whose figures were changed is an altered
copy: neither a second source nor a contradiction. Two passes: sentences that are surely copied; then, where those show
that the text as a whole is a copy, its looser sentences too. A speaker quoted alike in two stories is no copy.
It knows words and figures; it does not know who wrote first, nor who vouches for what (origins.py).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import Indel, LCSseq

from claimcheck.evidence.wordings import FIGURE, Wording, cut

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.article.article import Article
    from claimcheck.text.span import Span

_RUN: Final = 5  # words; five in a row outside of quotations and set phrases are rarely shared by chance (usual in copy detection)
_GATE: Final = 3  # words; a copy of 12 words with every fifth replaced nearly always keeps three in a row
# A copy with every fifth word replaced keeps 0.8 of its words on average; 0.7 leaves room for short sentences.
_LIKE: Final = 0.7
_PART: Final = 0.85  # share of the shorter sentence's words found in the longer, in order: shortened or merged
_SHORTEST_PART: Final = 8  # words; a shorter part could be a set phrase
_OWN_WORDS: Final = 5  # words outside quotation marks that must agree too
# Within a text known to be a copy the bar is lower: an editor may rewrite half of a sentence's words.
_LOOSE: Final = 0.5
_LOOSE_PART: Final = 0.7
_MOST: Final = 0.5  # share of a report's words in copied sentences from which the whole is a copy
_MANY_WORDS: Final = (
    40  # words copied at least before share alone says so; below it stands a brief that anybody could word alike
)
_CREDITED: Final = 0.15  # the same, where the report itself credits the original


@dataclass(frozen=True, slots=True, kw_only=True)
class Copying:
    """What a report took from an original.

    Args:
        share: The share of the report's words that stand in copied sentences, 0..1.
        sentences: The copied sentences of the report, altered ones included.
        altered: Those whose figures or negation were changed.
        sources: For each of ``sentences``, the sentence of the original.
        whole: Whether the report as a whole is a copy, whatever little was added.
    """

    share: float
    sentences: tuple[Span, ...] = ()
    altered: tuple[Span, ...] = ()
    sources: tuple[Span, ...] = ()
    whole: bool = False

    def at(self, span: Span) -> Span | None:
        """The copied sentence that holds the span, or None."""
        return next((s for s in self.sentences if s.overlaps(span)), None)

    def is_altered(self, span: Span) -> bool:
        """Whether the span stands in a sentence that was altered."""
        return any(s.overlaps(span) for s in self.altered)


def find_copied(report: Article, original: Article, *, credited: bool = False) -> Copying:
    """What the report copied from the original.

    Args:
        report: The text in question.
        original: The text that it may have copied.
        credited: Whether the report says that it carries the original's text.
    """
    return compare(cut(report.text), cut(original.text), credited=credited)


def copy_share(text_a: str, text_b: str) -> float:
    """The share of the words of ``text_a`` that stand in sentences copied from ``text_b``, 0..1; figures are left aside.

    >>> copy_share("A box truck hit a man at the main gate on Tuesday.", "A box truck hit a man at the main gate on Monday.")
    1.0
    """
    return compare(cut(text_a), cut(text_b)).share


def compare(report: Sequence[Wording], original: Sequence[Wording], *, credited: bool = False) -> Copying:
    """What one cut text copied from another; see find_copied."""
    total = sum(len(w.words) for w in report)
    gate = _Gate(original)
    strict = {i: j for i, w in enumerate(report) if (j := gate.best(w, _is_copied)) is not None}
    copied = sum(len(report[i].words) for i in strict)
    whole = bool(total) and _is_whole(copied, total, credited=credited)
    pairs = strict
    if whole:
        loose = {
            i: j
            for i, w in enumerate(report)
            if i not in strict and (j := gate.best(w, _is_loosely_copied)) is not None
        }
        pairs = dict(sorted((strict | loose).items()))
    altered = {i for i, j in pairs.items() if _is_altered(report[i], original[j])}
    if not whole:
        # One altered sentence alone may be an update or a set phrase with other figures; beside a faithful copy it is not.
        lone = {i for i in altered if not _has_neighbour(i, pairs, altered)}
        altered -= lone
        pairs = {i: j for i, j in pairs.items() if i not in lone}
    kept = sum(len(report[i].words) for i in pairs) or copied
    return Copying(
        share=kept / total if total else 0.0,
        sentences=tuple(report[i].span for i in pairs),
        altered=tuple(report[i].span for i in sorted(altered)),
        sources=tuple(original[j].span for j in pairs.values()),
        whole=whole,
    )


def _is_whole(copied: int, total: int, *, credited: bool) -> bool:
    if credited and copied >= _CREDITED * total:
        return True
    return copied >= _MOST * total and copied >= _MANY_WORDS


def _has_neighbour(i: int, pairs: dict[int, int], altered: set[int]) -> bool:
    """Whether a faithful copy stands next to sentence ``i``, and next to its source in the original (two sentences may be cut)."""
    return any(k in pairs and k not in altered and 0 < abs(pairs[k] - pairs[i]) <= 3 for k in (i - 1, i + 1))


class _Gate:
    """The original's sentences by their short runs of words, so that only likely pairs are compared."""

    def __init__(self, original: Sequence[Wording]) -> None:
        self._original = original
        self._by_run: dict[tuple[str, ...], set[int]] = {}
        for j, wording in enumerate(original):
            for run in wording.runs(_GATE):
                self._by_run.setdefault(run, set()).add(j)

    def best(self, wording: Wording, test: _Test) -> int | None:
        """The most similar sentence of the original that passes the test, the first among equals."""
        near = {j for run in wording.runs(_GATE) for j in self._by_run.get(run, ())}
        scored = [
            (-Indel.normalized_similarity(wording.words, self._original[j].words), j)
            for j in near
            if test(wording, self._original[j])
        ]
        return min(scored)[1] if scored else None


if TYPE_CHECKING:
    from collections.abc import Callable

    _Test = Callable[[Wording, Wording], bool]


def _is_copied(a: Wording, b: Wording) -> bool:
    """Whether one sentence alone shows that it was copied from the other."""
    if min(len(a.words), len(b.words)) < _RUN or a.runs(_RUN).isdisjoint(b.runs(_RUN)):
        return False
    return _is_like(a, b, _LIKE, _PART) and _agree_outside_quotations(a, b)


def _is_loosely_copied(a: Wording, b: Wording) -> bool:
    return _is_like(a, b, _LOOSE, _LOOSE_PART)


def _is_like(a: Wording, b: Wording, like: float, part: float) -> bool:
    if Indel.normalized_similarity(a.words, b.words) >= like:
        return True
    shorter = min(len(a.words), len(b.words))
    return shorter >= _SHORTEST_PART and LCSseq.similarity(a.words, b.words) >= part * shorter


def _agree_outside_quotations(a: Wording, b: Wording) -> bool:
    own_a = [w for w, q in zip(a.words, a.quoted, strict=True) if not q]
    own_b = [w for w, q in zip(b.words, b.quoted, strict=True) if not q]
    shared = LCSseq.similarity(own_a, own_b)
    return shared >= _OWN_WORDS and shared >= _LIKE * min(len(own_a), len(own_b))


def _is_altered(a: Wording, b: Wording) -> bool:
    """Whether a figure was changed, or the statement turned round. A figure that was merely left out is none changed."""
    if a.negations != b.negations and len(a.words) >= _PART * len(b.words):
        return True
    spare_a, spare_b = _unmatched_figures(a, b)
    return bool(spare_a and spare_b)


def _unmatched_figures(a: Wording, b: Wording) -> tuple[list[float], list[float]]:
    """The figures of each that the other does not have, each counted as often as it stands."""
    mine = [f for f, w in zip(a.figures, a.words, strict=True) if w == FIGURE and f is not None]
    theirs = [f for f, w in zip(b.figures, b.words, strict=True) if w == FIGURE and f is not None]
    for figure in tuple(mine):
        if figure in theirs:
            mine.remove(figure)
            theirs.remove(figure)
    return mine, theirs
