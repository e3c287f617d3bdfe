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
_DOCUMENT_BOOSTS = {"context": 1.0, "title": 1.0}
_DEPTH = 100  # candidates per view; ten times what is usually asked for


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
        # What is left out takes places among the candidates, so that many more are asked for.
        depth = max(_DEPTH, 10 * limit) + sum(left_out.values())
        meaning = self._vectors.search(vector[None, :], depth)[0]
        by_words = self._passages.search(text, depth, _PASSAGE_BOOSTS)
        by_document = self._documents.search(text, _DEPTH + len(left_out), _DOCUMENT_BOOSTS)
        places = {
            row: place
            for row, place in self._places(sorted({*meaning, *by_words})).items()
            if place.document not in left_out
        }
        meaning |= self._vectors.cosines(vector, [row for row in places if row not in meaning])
        kept = {row: score for row, score in by_words.items() if row in places}
        documents = {number: score for number, score in by_document.items() if number not in left_out}
        order = best_passages(Views(kept, documents, meaning), places, limit=limit, weights=self._weights)
        return tuple((row, score, meaning[row]) for row, score in order)
