"""Collection: a few documents held in memory, as a Source. Web sources put here what they fetched.

It must not know where the documents come from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.adapters.hybrid import HybridIndex
from claimcheck.adapters.vector_index import ExactVectors
from claimcheck.adapters.word_index import WordIndex
from claimcheck.evidence.passage import Answer, Passage
from claimcheck.evidence.retrieval import Place
from claimcheck.evidence.windows import find_windows, opening_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.article.article import Article
    from claimcheck.evidence.passage import Encoder, Query
    from claimcheck.evidence.windows import Window


class Collection:
    """Documents in memory, searched by words and meaning.

    Args:
        name: The source's name in passages and problems.
        documents: Names, unique within the collection, and articles.
        encoder: What makes vectors of sentences; used on first search.
    """

    def __init__(self, name: str, documents: Sequence[tuple[str, Article]], encoder: Encoder) -> None:
        self._name = name
        self._documents = tuple(documents)
        self._encoder = encoder
        self._windows: list[tuple[int, Window]] = []
        self._index: HybridIndex | None = None

    @property
    def name(self) -> str:
        """The source's name."""
        return self._name

    def __len__(self) -> int:
        return len(self._documents)

    def search_all(self, queries: Sequence[Query], *, limit: int = 10) -> Answer:
        """Up to ``limit`` passages per query, best first."""
        if not self._documents or not queries or limit < 1:
            return Answer(passages=tuple(() for _ in queries))
        index = self._index = self._index or self._built()
        vectors = self._encoder.encode([query.text for query in queries])
        return Answer(
            passages=tuple(
                tuple(
                    self._passage(row, score, cosine)
                    for row, score, cosine in index.search(
                        query.text, vector, limit=limit, left_out=self._left_out(query)
                    )
                )
                for query, vector in zip(queries, vectors, strict=True)
            )
        )

    def _built(self) -> HybridIndex:
        self._windows = [
            (number, window)
            for number, (_, article) in enumerate(self._documents)
            for window in find_windows(article.text)
        ]
        passages, documents = WordIndex(), WordIndex()
        texts = [(self._documents[n][1], window) for n, window in self._windows]
        passages.add(
            (row, window.span.of(article.text), window.context.of(article.text))
            for row, (article, window) in enumerate(texts)
        )
        documents.add(
            (n, opening_of(article.title, article.text, find_windows(article.text)), article.text)
            for n, (_, article) in enumerate(self._documents)
        )
        vectors = self._encoder.encode([window.span.of(article.text) for article, window in texts])
        return HybridIndex(passages, documents, ExactVectors(range(len(texts)), vectors), self._places)

    def _places(self, rows: Sequence[int]) -> dict[int, Place]:
        return {
            row: Place(number, self._documents[number][0], window.span.start)
            for row, (number, window) in ((row, self._windows[row]) for row in rows)
        }

    def _left_out(self, query: Query) -> dict[int, int]:
        """The documents that the query must not see, and how many passages each has."""
        hidden = {
            number: 0
            for number, (_, article) in enumerate(self._documents)
            if query.leaves_out(
                sha256=article.sha256,
                published=article.published,
                outlet=article.outlet,
                language=article.language,
            )
        }
        for number, _ in self._windows:
            if number in hidden:
                hidden[number] += 1
        return hidden

    def _passage(self, row: int, score: float, cosine: float) -> Passage:
        number, window = self._windows[row]
        document, article = self._documents[number]
        return Passage(
            article=article,
            document=document,
            span=window.span,
            context=window.context,
            score=score,
            similarity=cosine,
            source=self._name,
        )
