"""Hybrid search: words and meaning asked together and put in one order. Shared by Collection and Corpus.

It knows the two indexes and the encoder. It must not know files or how passages are stored.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.evidence.retrieval import WEIGHTS, Place, Views, best_passages

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from claimcheck.adapters.vector_index import VectorIndex
    from claimcheck.adapters.word_index import WordIndex
    from claimcheck.evidence.retrieval import Weights

Found = tuple[int, float, float]  # a passage's number, its score and its cosine

# Words of the sentence itself count twice, those of its neighbours once: both fields hold the sentence.
_PASSAGE_BOOSTS = {"sentence": 1.0, "context": 1.0, "title": 0.5}
# In documents the sentence field holds the lead, which so counts twice.
_DOCUMENT_BOOSTS = {"sentence": 1.0, "context": 1.0, "title": 1.0}
_DEPTH = 100  # candidates per view; ten times what is usually asked for
_HIDDEN_AT_ONCE = 1000  # at first so many more; only a query that leaves out most of a large corpus needs further looks


class HybridIndex:
    """Passages and documents, by number, that can be asked by words and by meaning.

    Args:
        passages: Words of every passage.
        documents: Words of every document.
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
        depth = wanted + min(hidden, _HIDDEN_AT_ONCE)  # what is left out takes places among the candidates
        views, places = self._candidates(text, vector, depth, left_out)
        while len(places) < limit and depth < wanted + hidden:
            depth *= 4
            views, places = self._candidates(text, vector, depth, left_out)
        order = best_passages(views, places, limit=limit, weights=self._weights)
        return tuple((row, score, views.meaning[row]) for row, score in order)

    def _candidates(
        self, text: str, vector: NDArray[np.float32], depth: int, left_out: Mapping[int, int]
    ) -> tuple[Views, dict[int, Place]]:
        """The best ``depth`` passages by words and by meaning, less those left out."""
        meaning = self._vectors.search(vector[None, :], depth)[0]
        by_words = self._passages.search(text, depth, _PASSAGE_BOOSTS)
        by_document = self._documents.search(text, _DEPTH + min(len(left_out), _HIDDEN_AT_ONCE), _DOCUMENT_BOOSTS)
        found = self._places(sorted({*meaning, *by_words}))
        places = {row: place for row, place in found.items() if place.document not in left_out}
        meaning |= self._vectors.cosines(vector, [row for row in places if row not in meaning])
        kept = {row: score for row, score in by_words.items() if row in places}
        documents = {number: score for number, score in by_document.items() if number not in left_out}
        return Views(kept, documents, meaning), places
