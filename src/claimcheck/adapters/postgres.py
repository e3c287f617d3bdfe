"""PostgreSQL with pgvector as a Source: for more reports than one machine's index should hold.

The only file that knows psycopg. The server finds candidates by words, by whole documents and by meaning, each less
what a query leaves out; they are put in one order by the same rule as in every other source (evidence/retrieval.py).
A document goes in with all its passages in one transaction. Its words are ranked by PostgreSQL's own ts_rank, which
knows no rarity of words as BM25 does: for a corpus that fits on one machine, Corpus finds better and faster.
"""

from __future__ import annotations

import weakref
from contextlib import contextmanager
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from claimcheck.adapters.encoder import load_encoder
from claimcheck.adapters.postgres_statements import FORMAT, PLACES, SEARCHES, filters, schema
from claimcheck.adapters.stored_articles import article_from_json, article_to_json
from claimcheck.adapters.word_index import words
from claimcheck.errors import MissingError, StoreError
from claimcheck.evidence.figure_words import figure_words
from claimcheck.evidence.passage import Answer, Passage, Query, plain_outlet
from claimcheck.evidence.retrieval import Place, Views, best_passages
from claimcheck.evidence.windows import find_windows, opening_of
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from claimcheck.article.article import Article
    from claimcheck.evidence.passage import Encoder
    from claimcheck.evidence.windows import Window

_DEPTH: Final = 100  # candidates per view, as in hybrid.py
_LONGEST_QUERY: Final = 64  # distinct words, as in word_index.py
_LONGEST_WORD: Final = 200  # characters; a longer one is none, and PostgreSQL refuses those above 2,046 bytes


class PostgresCorpus:
    """Reports kept in a PostgreSQL database with the extension pgvector, searched by words and meaning.

    Args:
        address: How to reach the database, as libpq takes it ("postgresql://user@host/news").
        encoder: What makes vectors of sentences; the packaged one by default. One database holds one encoder's.
        name: The source's name.

    Raises:
        MissingError: When psycopg is not installed, or the database lacks pgvector.
        StoreError: When the database cannot be reached, or holds another format or another encoder's vectors.
    """

    def __init__(self, address: str, *, encoder: Encoder | None = None, name: str = "postgresql") -> None:
        try:
            import psycopg  # noqa: PLC0415 - an extra
        except ImportError as error:
            raise MissingError(
                "A corpus in PostgreSQL needs psycopg.", hint="Run: pip install 'claimcheck-news[postgres]'"
            ) from error
        self._psycopg = psycopg
        self._name = name
        self._encoder = encoder or load_encoder()
        with self._errors():
            self._db: Any = psycopg.connect(address, autocommit=True)
        weakref.finalize(self, self._db.close)
        try:
            self._prepare()
        except BaseException:
            self._db.close()
            raise

    def _prepare(self) -> None:
        dimensions = self._encoder.encode(["one sentence"]).shape[1]
        with self._errors():
            if not self._all("SELECT 1 FROM pg_available_extensions WHERE name = 'vector'"):
                raise MissingError("The database has no pgvector.", hint="Install the extension on its server.")
            with self._db.transaction():
                self._all("SELECT pg_advisory_xact_lock(hashtext('claimcheck'))")
                for statement in schema(dimensions):
                    self._db.execute(statement)
                self._db.execute(
                    "INSERT INTO claimcheck.about (format, model) SELECT %s, %s"
                    " WHERE NOT EXISTS (SELECT 1 FROM claimcheck.about)",
                    (FORMAT, self._encoder.name),
                )
            ((layout, model),) = self._all("SELECT format, model FROM claimcheck.about")
        if (layout, model) != (FORMAT, self._encoder.name):
            raise StoreError(
                f"The database holds format {layout} with vectors of {model}.",
                hint="Name another database, or drop its schema claimcheck and add the reports again.",
            )

    @property
    def name(self) -> str:
        """The source's name."""
        return self._name

    def __len__(self) -> int:
        return int(self._all("SELECT count(*) FROM claimcheck.documents")[0][0])

    def close(self) -> None:
        """Closes the connection."""
        self._db.close()

    def add(self, documents: Iterable[tuple[str, Article]]) -> int:
        """Takes documents in by name; what is there unchanged stays, what is there otherwise is replaced.

        Returns:
            How many were taken in.
        """
        count = 0
        for name, article in documents:
            value = article_to_json(article)
            digest = sha256(value.encode()).hexdigest()
            if self._all("SELECT 1 FROM claimcheck.documents WHERE name = %s AND content = %s", (name, digest)):
                continue
            windows = find_windows(article.text)
            self._embed([w.span.of(article.text) for w in windows])
            with self._errors(), self._db.transaction():
                self._put(_text(name), article, value, digest, windows)
            count += 1
        return count

    def _embed(self, sentences: Sequence[str]) -> None:
        """Keeps a vector of each sentence; one that was embedded before is not embedded again."""
        by_key = {_key(sentence): sentence for sentence in sentences}
        known = self._all("SELECT sha256 FROM claimcheck.vectors WHERE sha256 = ANY(%s)", (list(by_key),))
        for (key,) in known:
            del by_key[bytes(key)]
        vectors = self._encoder.encode(list(by_key.values()))
        rows = [(key, _vector(vector)) for key, vector in zip(by_key, vectors, strict=True)]
        with self._errors(), self._db.cursor() as cursor:
            cursor.executemany("INSERT INTO claimcheck.vectors VALUES (%s, %s) ON CONFLICT DO NOTHING", rows)

    def _put(self, name: str, article: Article, value: str, digest: str, windows: Sequence[Window]) -> None:
        self._all(
            "SELECT pg_advisory_xact_lock(hashtext(%s))", (name,)
        )  # two that add one document wait for each other
        self._db.execute("DELETE FROM claimcheck.documents WHERE name = %s", (name,))
        outlet = plain_outlet(_text(article.outlet or ""))
        about = (name, digest, article.sha256, article.published, outlet, _text(article.language).lower(), value)
        texts = (_text(opening_of(article.title, article.text, tuple(windows))), _text(article.text))
        ((document,),) = self._all(
            "INSERT INTO claimcheck.documents (name, content, sha256, published, outlet, language, article, words)"
            " VALUES (%s, %s, %s, %s, %s, %s, %s, setweight(to_tsvector('english', %s), 'A') ||"
            " setweight(to_tsvector('english', %s), 'B')) RETURNING id",
            (*about, *texts),
        )
        rows = [(document, *_row(window, article)) for window in windows]
        with self._db.cursor() as cursor:
            cursor.executemany(
                "INSERT INTO claimcheck.passages (document, first, last, context_first, context_last, vector, words)"
                " VALUES (%s, %s, %s, %s, %s, %s, setweight(to_tsvector('english', %s), 'A') ||"
                " setweight(to_tsvector('english', %s), 'B'))",
                rows,
            )

    def remove(self, names: Sequence[str]) -> int:
        """Takes documents out by name, and says how many were there; vectors of sentences stay for their return."""
        with self._errors():
            return int(
                self._db.execute("DELETE FROM claimcheck.documents WHERE name = ANY(%s)", (list(names),)).rowcount
            )

    def search(self, query: str | Query, limit: int = 10) -> tuple[Passage, ...]:
        """Up to ``limit`` passages for a statement or some words, best first."""
        asked = Query(text=query) if isinstance(query, str) else query
        return self.search_all([asked], limit=limit).passages[0]

    def search_all(self, queries: Sequence[Query], *, limit: int = 10) -> Answer:
        """Up to ``limit`` passages per query, best first.

        Raises:
            StoreError: When the database fails.
        """
        if not queries or limit < 1:
            return Answer(passages=tuple(() for _ in queries))
        vectors = self._encoder.encode([query.text for query in queries])
        with self._errors(), self._db.transaction():  # one state of the database for all of them
            self._db.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            self._db.execute("SET LOCAL hnsw.ef_search = 200")
            self._db.execute("SET LOCAL hnsw.iterative_scan = relaxed_order")  # goes on where filters took much away
            found = [self._found(query, vector, limit) for query, vector in zip(queries, vectors, strict=True)]
        return Answer(passages=tuple(found))

    def _found(self, query: Query, vector: NDArray[np.float32], limit: int) -> tuple[Passage, ...]:
        condition, values = filters(query)
        asked = {
            **values,
            "vector": _vector(vector),
            "words": _any_of(query.text),
            "depth": max(_DEPTH, 10 * limit),
        }
        views = {name: self._all(sql.format(condition=condition), asked) for name, sql in SEARCHES.items()}
        rows = sorted({row for row, _ in (*views["meaning"], *views["passages"])})
        places, cosines = {}, {}
        for row, document, name, first, cosine in self._all(PLACES, {**asked, "rows": rows}):
            places[row] = Place(document, name, first)
            cosines[row] = round(float(cosine), 4)
        seen = Views(dict(views["passages"]), dict(views["documents"]), cosines)
        order = best_passages(seen, places, limit=limit)
        return tuple(self._passage(row, score, cosines[row]) for row, score in order)

    def _passage(self, row: int, score: float, cosine: float) -> Passage:
        ((name, article, first, last, context_first, context_last),) = self._all(
            "SELECT d.name, d.article, p.first, p.last, p.context_first, p.context_last FROM claimcheck.passages p"
            " JOIN claimcheck.documents d ON d.id = p.document WHERE p.id = %s",
            (row,),
        )
        return Passage(
            article=article_from_json(article),
            document=name,
            span=Span(first, last),
            context=Span(context_first, context_last),
            score=score,
            similarity=cosine,
            source=self._name,
        )

    def _all(self, statement: str, values: Any = None) -> list[Any]:  # noqa: ANN401 - as the columns are
        with self._errors():
            found: list[Any] = self._db.execute(statement, values).fetchall()
            return found

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except self._psycopg.Error as error:
            reason = str(error).strip().splitlines()
            raise StoreError(
                f"The PostgreSQL database fails: {reason[0] if reason else type(error).__name__}.",
                hint="Look whether the server runs, and whether the address and the rights are right.",
            ) from error


def _row(window: Window, article: Article) -> tuple[object, ...]:
    sentence, context = window.span.of(article.text), window.context.of(article.text)
    spans = (window.span.start, window.span.end, window.context.start, window.context.end)
    return (*spans, _key(sentence), _text(" ".join((sentence, *figure_words(sentence)))), _text(context))


def _any_of(text: str) -> str:
    """A query in PostgreSQL's language for any of the words, which hold letters and digits only: nothing is syntax."""
    asked = dict.fromkeys(w for w in (*words(_text(text)), *figure_words(text)) if len(w) <= _LONGEST_WORD)
    return " | ".join(f"'{word}'" for word in list(asked)[:_LONGEST_QUERY])


def _vector(vector: NDArray[np.float32]) -> str:
    return f"[{','.join(f'{float(x):.6g}' for x in vector)}]"


def _key(sentence: str) -> bytes:
    return sha256(sentence.encode("utf-8", "surrogatepass")).digest()


def _text(text: str) -> str:
    """Without what PostgreSQL does not take: NUL, and halves of surrogate pairs."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode()
