"""Hybrid search: words and meaning asked together and put in one order. Shared by Collection and Corpus.

It knows the two indexes and the encoder. It must not know files or how passages are stored.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.evidence.retrieval import WEIGHTS, Views, best_passages

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from claimcheck.adapters.vector_index import VectorIndex
    from claimcheck.adapters.word_index import WordIndex
    from claimcheck.evidence.retrieval import Place, Weights

Found = tuple[int, float, float]  # a passage's number, its score and its cosine

# Candidates by words, and of documents: ten times what is usually asked for. Of passages by meaning half as many: those
# found by words get their cosine too, and FNC-1's headlines for choosing find the same (benchmarks/retrieval.py).
_DEPTH = 100
_HIDDEN_AT_ONCE = 1000  # at first so many more; only a query that leaves out most of a large corpus needs further looks


class HybridIndex:
    """Passages and documents, by number, that can be asked by words and by meaning.

    Args:
        passages: Words of every passage: its sentence, and the context that holds it.
        documents: Words of every document: its opening (``opening_of``), and all of its text.
        vectors: The vector of every passage.
        places: Looks up where passages stand, given their numbers.
        weights: How much each view counts.
    """

    def __init__(
        self,
        passages: WordIndex,
        documents: WordIndex,
        vectors: VectorIndex,
        places: Callable[[Sequence[int]], Mapping[int, Place]],
        *,
        weights: Weights = WEIGHTS,
    ) -> None:
        self._passages = passages
        self._documents = documents
        self._vectors = vectors
        self._places = places
        self._weights = weights

    def search(
        self, text: str, vector: NDArray[np.float32], *, limit: int, left_out: Mapping[int, int]
    ) -> tuple[Found, ...]:
        """Up to ``limit`` passages, best first, without those of the documents left out.

        Args:
            text: The words to look for.
            vector: Their meaning, unit length.
            limit: At most so many.
            left_out: Documents that must not be found, and how many passages each has.
        """
        wanted = max(_DEPTH, 10 * limit)
        hidden = sum(left_out.values())
        more = min(hidden, _HIDDEN_AT_ONCE)  # what is left out takes places among the candidates
        views, places = self._candidates(text, vector, (wanted + more, wanted // 2 + more), left_out)
        while len(places) < limit and more < hidden:
            more = 4 * more + wanted
            views, places = self._candidates(text, vector, (wanted + more, wanted // 2 + more), left_out)
        order = best_passages(views, places, limit=limit, weights=self._weights)
        return tuple((row, score, views.meaning[row]) for row, score in order)

    def _candidates(
        self, text: str, vector: NDArray[np.float32], depths: tuple[int, int], left_out: Mapping[int, int]
    ) -> tuple[Views, Mapping[int, Place]]:
        """The best so many passages by words and by meaning, less those left out."""
        by_words = self._passages.search(text, depths[0])
        meaning = self._vectors.search(vector, depths[1])
        by_document = self._documents.search(text, _DEPTH + min(len(left_out), _HIDDEN_AT_ONCE))
        places = self._places(sorted({*meaning, *by_words}))
        if left_out:
            places = {row: place for row, place in places.items() if place.document not in left_out}
            by_words = {row: score for row, score in by_words.items() if row in places}
            by_document = {number: score for number, score in by_document.items() if number not in left_out}
        meaning |= self._vectors.cosines(vector, [row for row in places if row not in meaning])
        return Views(by_words, by_document, meaning), places
