"""The index's store: documents, passages and vectors of one corpus and one model in SQLite. The truth of the index.

Everything else of the index can be made again from this file, and this file from the corpus. Whole documents only:
a document and its passages are written in one transaction, its vectors before it, so that a process may die at any
moment. It must not know search, the encoder or where the corpus lies.
"""

from __future__ import annotations

import json
import sqlite3
import weakref
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from claimcheck.adapters.stored_articles import article_from_json, article_to_json
from claimcheck.adapters.write_ahead import write_ahead
from claimcheck.errors import ClaimcheckError, StoreError
from claimcheck.evidence.windows import Window
from claimcheck.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from claimcheck.adapters.corpus_files import ReadFile
    from claimcheck.article.article import Article

FORMAT = 2  # the layout below; another one gets another folder
_APPLICATION_ID = 0x636C6378  # "clcx"
_WAIT_SECONDS = 60  # longer than any one transaction of ours
_CHECKED_UP_TO = 64_000_000  # bytes; SQLite's own check reads the whole file, 10 ms here
_SPARE_VECTORS = 10_000  # kept for sentences that come back; 8 MB
_CACHE = 32_000  # kB of the file in memory; with SQLite's own 2,000 every look-up in a large one reads from the disk
_ASKED_AT_ONCE = 500  # values in one statement; every SQLite takes 999
_SCHEMA = """
CREATE TABLE meta (generation INTEGER NOT NULL);
INSERT INTO meta VALUES (0);
CREATE TABLE files (
    id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
    sha256 TEXT NOT NULL, reader TEXT NOT NULL);
CREATE TABLE documents (
    id INTEGER PRIMARY KEY AUTOINCREMENT, file INTEGER NOT NULL REFERENCES files ON DELETE CASCADE,
    number INTEGER NOT NULL, sha256 TEXT NOT NULL, published TEXT, outlet TEXT, language TEXT NOT NULL,
    passages INTEGER NOT NULL, article TEXT NOT NULL);
CREATE INDEX documents_by_file ON documents (file);
CREATE TABLE failures (
    file INTEGER NOT NULL REFERENCES files ON DELETE CASCADE, number INTEGER NOT NULL, message TEXT NOT NULL);
CREATE INDEX failures_by_file ON failures (file);
CREATE TABLE vectors (id INTEGER PRIMARY KEY, sha256 BLOB NOT NULL UNIQUE, vector BLOB NOT NULL);
CREATE TABLE passages (
    id INTEGER PRIMARY KEY AUTOINCREMENT, document INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    start INTEGER NOT NULL, end INTEGER NOT NULL, context_start INTEGER NOT NULL, context_end INTEGER NOT NULL,
    vector INTEGER NOT NULL REFERENCES vectors);
CREATE INDEX passages_by_document ON passages (document);
CREATE INDEX passages_by_vector ON passages (vector);
"""


class DamagedStoreError(StoreError):
    """The file is ours, or should be, and cannot be read."""


class UnwritableStoreError(StoreError):
    """Nothing can be written at that place."""


@dataclass(frozen=True, slots=True)
class FileRow:
    """A file as it was when it was read."""

    id: int
    path: str
    size: int
    mtime_ns: int
    sha256: str
    reader: str


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document without its text: its file and number there, the text's sha256, and what queries are limited by."""

    id: int
    file: int
    number: int
    sha256: str
    published: date | None
    outlet: str | None
    language: str
    passages: int


class IndexStore:
    """The store in one SQLite file; made when it is not there. May be used from several threads, one at a time.

    Raises:
        DamagedStoreError: Here or later, when the file is damaged.
        UnwritableStoreError: When nothing can be written there.
        StoreError: When the file is not ours, or locked for a minute.
    """

    def __init__(self, file: Path) -> None:
        self._file = file
        with self._errors():
            self._db = sqlite3.connect(file, timeout=_WAIT_SECONDS, isolation_level=None, check_same_thread=False)
            weakref.finalize(self, self._db.close)
            try:
                self._prepare()
            except BaseException:
                self._db.close()
                raise

    def _prepare(self) -> None:
        self._db.execute("PRAGMA synchronous = NORMAL")
        self._db.execute("PRAGMA foreign_keys = ON")
        write_ahead(self._db, _WAIT_SECONDS)
        with self._writing():
            empty = self._one("SELECT count(*) FROM sqlite_master") == 0
            if empty:
                for statement in _SCHEMA.split(";"):  # not executescript, which would commit first
                    self._db.execute(statement)
                self._db.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
                self._db.execute(f"PRAGMA user_version = {FORMAT}")
        self._db.execute(f"PRAGMA cache_size = -{_CACHE}")
        if self._one("PRAGMA application_id") != _APPLICATION_ID or self._one("PRAGMA user_version") != FORMAT:
            raise StoreError(
                f"{self._file} is not an index of this version of claimcheck.",
                hint="Name another folder for the cache, or move that file away.",
            )
        if self._file.stat().st_size <= _CHECKED_UP_TO and self._one("PRAGMA quick_check(1)") != "ok":
            raise self._damaged("it fails SQLite's own check")

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Everything that is read inside is of one moment, whatever others write; nothing may be written inside."""
        with self._errors():
            self._db.execute("BEGIN")
        try:
            yield
        finally:
            if self._db.in_transaction:
                self._db.execute("COMMIT")

    def close(self) -> None:
        """Closes the file."""
        self._db.close()

    @property
    def generation(self) -> int:
        """A number that grows with every change."""
        with self._errors():
            return int(self._one("SELECT generation FROM meta"))

    def files(self) -> dict[str, FileRow]:
        """Every file that was read, by path."""
        rows = self._all("SELECT id, path, size, mtime_ns, sha256, reader FROM files ORDER BY path")
        return {row[1]: FileRow(*row) for row in rows}

    def documents(self) -> dict[int, DocumentRow]:
        """Every document, by number, in order of path."""
        rows = self._all(
            "SELECT d.id, d.file, d.number, d.sha256, d.published, d.outlet, d.language, d.passages FROM documents d"
            " JOIN files f ON f.id = d.file ORDER BY f.path, d.number"
        )
        return {
            id_: DocumentRow(id_, file, number, sha, date.fromisoformat(day) if day else None, *more)
            for id_, file, number, sha, day, *more in rows
        }

    def faults(self) -> list[str]:
        """What is wrong with the file, in words for a person; reads all of it."""
        said = [row[0] for row in self._all("PRAGMA quick_check(3)")]
        faults = [] if said == ["ok"] else [f"SQLite finds: {words}" for words in said]
        orphans = len(self._all("PRAGMA foreign_key_check"))
        partial = self._all(
            "SELECT count(*) FROM documents d WHERE d.passages !="
            " (SELECT count(*) FROM passages p WHERE p.document = d.id)"
        )[0][0]
        faults += [f"{orphans} rows belong to nothing."] if orphans else []
        return faults + ([f"{partial} documents have lost passages."] if partial else [])

    def failures(self) -> list[tuple[str, int, str]]:
        """Path, number within the file and reason of everything that could not be read, by path."""
        return self._all(
            "SELECT f.path, x.number, x.message FROM failures x JOIN files f ON f.id = x.file ORDER BY f.path, x.number"
        )

    def article(self, document: int) -> Article | None:
        """The article, or None when it has gone since.

        Raises:
            DamagedStoreError: When its text is not the one that was read.
        """
        found = self._all("SELECT article, sha256 FROM documents WHERE id = ?", (document,))
        if not found:
            return None
        try:
            article = article_from_json(found[0][0])
        except (ValueError, TypeError, ClaimcheckError) as error:
            raise self._damaged("a document in it is none") from error
        if article.sha256 != found[0][1]:
            raise self._damaged("the text of a document in it was altered")
        return article

    def places(self) -> NDArray[np.int64]:
        """Every passage's number, in order, its document's, and its start: an array of three rows."""
        import numpy as np  # noqa: PLC0415 - kept out of "import claimcheck"

        with self._errors():
            rows = self._db.execute("SELECT id, document, start FROM passages ORDER BY id")
            table = np.fromiter(rows, dtype=np.dtype((np.int64, 3)))
        return np.ascontiguousarray(table.T)

    def windows(self, passages: Sequence[int]) -> dict[int, tuple[int, Window]]:
        """The document and the window of each of the passages that are still there."""
        rows = self._all(
            "SELECT id, document, start, end, context_start, context_end FROM passages"
            " WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(passages)),),
        )
        return {row[0]: (row[1], Window(Span(*row[2:4]), Span(*row[4:6]))) for row in rows}

    def passages_of(self, document: int) -> list[tuple[int, Window]]:
        """The passages of a document, in order."""
        rows = self._all(
            "SELECT id, start, end, context_start, context_end FROM passages WHERE document = ? ORDER BY id",
            (document,),
        )
        return [(row[0], Window(Span(row[1], row[2]), Span(row[3], row[4]))) for row in rows]

    def count(self) -> int:
        """How many passages there are."""
        return int(self._all("SELECT count(*) FROM passages")[0][0])

    def vectors(self, *, after: int = 0, limit: int = -1) -> tuple[list[int], NDArray[np.float16]]:
        """Numbers and vectors of passages above a number, in order, at most ``limit`` (-1: all)."""
        import numpy as np  # noqa: PLC0415 - kept out of "import claimcheck"

        rows = self._all(
            "SELECT p.id, v.vector FROM passages p JOIN vectors v ON v.id = p.vector"
            " WHERE p.id > ? ORDER BY p.id LIMIT ?",
            (after, limit),
        )
        flat = np.frombuffer(b"".join(row[1] for row in rows), dtype=np.float16)
        return [row[0] for row in rows], flat.reshape(len(rows), -1) if rows else flat.reshape(0, 0)

    def missing(self, texts: Iterable[str]) -> list[str]:
        """Those of the texts that have no vector yet, each once, in order."""
        by_key = {_key(text): text for text in texts}
        keys = list(by_key)
        known: set[bytes] = set()
        for at in range(0, len(keys), _ASKED_AT_ONCE):
            some = keys[at : at + _ASKED_AT_ONCE]
            marks = ",".join("?" * len(some))
            # Only question marks are put into the statement.
            rows = self._all(f"SELECT sha256 FROM vectors WHERE sha256 IN ({marks})", some)  # noqa: S608
            known.update(row[0] for row in rows)
        return [text for key, text in by_key.items() if key not in known]

    def add_vectors(self, texts: Sequence[str], vectors: NDArray[np.float32]) -> None:
        """Keeps the vectors of texts, in half precision; those that are there stay as they are."""
        halves = vectors.astype("float16")
        rows = [(_key(text), vector.tobytes()) for text, vector in zip(texts, halves, strict=True)]
        with self._errors(), self._writing():
            self._db.executemany("INSERT OR IGNORE INTO vectors (sha256, vector) VALUES (?, ?)", rows)

    def put(self, files: Sequence[tuple[ReadFile, Mapping[int, Sequence[Window]]]], *, reader: str) -> None:
        """Keeps files with their articles, and each article's windows by its number within the file; replaces the old.

        The sentences' vectors must be there already. What another process has just put is left as it is.
        """
        with self._errors(), self._writing():
            known = self.files()
            for file, windows in files:
                old = known.get(file.state.path)
                if old is None or (old.sha256, old.reader) != (file.sha256, reader) or not old.sha256:
                    self._put(file, windows, reader)
            self._grow()

    def _put(self, read: ReadFile, windows: Mapping[int, Sequence[Window]], reader: str) -> None:
        state = read.state
        self._db.execute("DELETE FROM files WHERE path = ?", (state.path,))
        file = self._db.execute(
            "INSERT INTO files (path, size, mtime_ns, sha256, reader) VALUES (?, ?, ?, ?, ?)",
            (state.path, state.size, state.mtime_ns, read.sha256, reader),
        ).lastrowid
        self._db.executemany("INSERT INTO failures VALUES (?, ?, ?)", [(file, *failure) for failure in read.failures])
        for number, article in read.articles:
            day = article.published.isoformat() if article.published else None
            document = self._db.execute(
                "INSERT INTO documents (file, number, sha256, published, outlet, language, passages, article)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    *(file, number, article.sha256, day),
                    *(
                        _storable(article.outlet),
                        _storable(article.language),
                        len(windows[number]),
                        article_to_json(article),
                    ),
                ),
            ).lastrowid
            self._db.executemany(
                "INSERT INTO passages (document, start, end, context_start, context_end, vector)"
                " VALUES (?, ?, ?, ?, ?, (SELECT id FROM vectors WHERE sha256 = ?))",
                [
                    (document, w.span.start, w.span.end, w.context.start, w.context.end, _key(w.span.of(article.text)))
                    for w in windows[number]
                ],
            )

    def touch(self, states: Sequence[tuple[str, int, int]]) -> None:
        """Notes path, size and time of files whose bytes are as they were."""
        with self._errors(), self._writing():
            self._db.executemany(
                "UPDATE files SET size = ?, mtime_ns = ? WHERE path = ?",
                [(size, mtime_ns, path) for path, size, mtime_ns in states],
            )

    def remove(self, paths: Sequence[str]) -> None:
        """Takes out files with all that was in them, and vectors that nobody needs once there are many."""
        with self._errors(), self._writing():
            self._db.executemany("DELETE FROM files WHERE path = ?", [(path,) for path in paths])
            spare = "NOT EXISTS (SELECT 1 FROM passages p WHERE p.vector = vectors.id)"
            if self._one(f"SELECT count(*) FROM vectors WHERE {spare}") > _SPARE_VECTORS:  # noqa: S608 - a constant
                self._db.execute(f"DELETE FROM vectors WHERE {spare}")  # noqa: S608 - the same
            self._grow()

    def _grow(self) -> None:
        self._db.execute("UPDATE meta SET generation = generation + 1")

    def _one(self, statement: str) -> Any:  # noqa: ANN401 - SQLite's values have the type of the moment
        return self._db.execute(statement).fetchone()[0]

    def _all(self, statement: str, values: Sequence[object] = ()) -> list[Any]:
        with self._errors():
            return self._db.execute(statement, values).fetchall()

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One transaction, which is the only writer from its beginning."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise self._ours(error) from error

    def _ours(self, error: sqlite3.Error) -> StoreError:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the low byte is the kind, the rest says where
        if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            return StoreError(
                f"The index {self._file} is locked by another program.", hint="Wait until that program has finished."
            )
        if code in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_FULL, sqlite3.SQLITE_PERM}:
            return UnwritableStoreError(f"The index {self._file} cannot be written: {error}.")
        return self._damaged(str(error))

    def _damaged(self, reason: str) -> DamagedStoreError:
        return DamagedStoreError(f"The index {self._file} is damaged: {reason}.")


def is_store(file: Path) -> bool:
    """Whether a file is a store of this or another version, by its mark; opens no database."""
    try:
        with file.open("rb") as opened:
            header = opened.read(72)
    except OSError:
        return False
    return header[68:72] == _APPLICATION_ID.to_bytes(4, "big")  # where SQLite's format puts application_id


def _storable(text: str | None) -> str | None:
    """Without halves of surrogate pairs, which SQLite does not take; the article itself keeps them."""
    return None if text is None else text.encode("utf-8", "replace").decode()


def _key(text: str) -> bytes:
    return sha256(text.encode("utf-8", "surrogatepass")).digest()
