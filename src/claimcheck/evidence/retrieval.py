"""Retrieval, the pure part: one order out of what the words, the meaning and the whole documents say.

It knows numbers of passages and scores. It must not know where they come from: an index, a model or a disk.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """How much each view of a passage counts; words are scaled to 0..1 by the best of the answer, meaning is a cosine.

    Args:
        passage_words: BM25 of the sentence and its context.
        meaning: Cosine similarity of the sentence to the query.
        document_words: BM25 of the whole document; counts for its best passage only.
        again: Taken off for each better passage of the same document, three at most.
    """

    passage_words: float
    meaning: float
    document_words: float
    again: float = 0.0


# A weighted sum of scaled scores, rather than of reciprocal ranks: Bruch, Gai and Ingber, "An Analysis of Fusion
# Functions for Hybrid Retrieval" (2023), found it better and less sensitive. The weights were the best of sixteen on
# the headlines that benchmarks/retrieval.py sets apart for choosing: MRR .807, with .795 to .805 beside them, .799 for
# reciprocal ranks and .762 for meaning alone. So the differences are small and the weights not delicate.
# "again" is from the bundles: with it and the figures as words (figure_words.py), 163 of 175 deciding sentences are
# among the first ten passages (benchmarks/deciding.py), without both 160; 0.1 and 0.2 differ by one.
WEIGHTS = Weights(passage_words=0.5, meaning=1.0, document_words=1.0, again=0.15)
_AGAIN = 3  # a document's fourth passage is no more of a repetition than its third


class Place(NamedTuple):
    """Where a passage stands: the document's number and name, and the offset at which the sentence starts.

    A named tuple, since every search makes two hundred of them.
    """

    document: int
    name: str
    start: int


@dataclass(frozen=True, slots=True)
class Views:
    """What each view says of one query: passage or document number to score; a passage may be missing from the words.

    Args:
        passage_words: BM25 by passage.
        document_words: BM25 by document.
        meaning: Cosine by passage, for every candidate.
    """

    passage_words: Mapping[int, float]
    document_words: Mapping[int, float]
    meaning: Mapping[int, float]


def best_passages(
    views: Views, places: Mapping[int, Place], *, limit: int, weights: Weights = WEIGHTS
) -> tuple[tuple[int, float], ...]:
    """Up to ``limit`` passages and their scores, best first; equal scores by document and place, so the order is fixed.

    The document's own words count for the best of its passages only: they tell which reports are about the matter,
    not which sentence decides, and so one report's sentences do not crowd out the other reports. A claim is confirmed
    or contradicted by reports: ten sentences of one are one voice. Passages without a place or cosine are passed over.
    """
    words = _scaled(views.passage_words)
    of_document = _scaled(views.document_words)
    meaning = views.meaning
    alone = sorted(
        (-(weights.passage_words * words.get(row, 0.0) + weights.meaning * meaning[row]), name, start, row, document)
        for row, (document, name, start) in places.items()
        if row in meaning
    )
    seen: dict[int, int] = {}
    ordered = []
    for score, name, start, row, document in alone:
        before = seen.get(document, 0)
        bonus = (
            -weights.again * min(before, _AGAIN) if before else weights.document_words * of_document.get(document, 0.0)
        )
        seen[document] = before + 1
        ordered.append((round(score - bonus, 4), name, start, row))
    return tuple((row, -score) for score, _, _, row in sorted(ordered)[:limit])


def _scaled(scores: Mapping[int, float]) -> dict[int, float]:
    """The scores divided by the highest."""
    highest = max(scores.values(), default=0.0)
    return {key: score / highest for key, score in scores.items()} if highest > 0 else {}
