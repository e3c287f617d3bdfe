"""The index of one corpus folder: brings the store up to date with the files, and finds passages in it.

It knows the files, the store, the derived indexes and the encoder. It must not know where indexes are kept, nor what
to do when one is damaged or cannot be written.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from claimcheck.adapters.corpus_files import (
    document_names,
    file_sha256,
    is_settled,
    item_name,
    list_files,
    read_articles_of,
    reader_version,
)
from claimcheck.adapters.hybrid import HybridIndex
from claimcheck.adapters.index_files import open_derived
from claimcheck.adapters.index_place import label
from claimcheck.adapters.index_store import FORMAT, IndexStore
from claimcheck.evidence.passage import Passage
from claimcheck.evidence.retrieval import Place
from claimcheck.evidence.windows import find_windows

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

    from claimcheck.adapters.corpus_files import FileState, ReadFile
    from claimcheck.adapters.index_store import DocumentRow, FileRow
    from claimcheck.adapters.passage_places import PassagePlaces
    from claimcheck.article.article import Article
    from claimcheck.evidence.passage import Encoder, Query
    from claimcheck.evidence.windows import Window

    Progress = Callable[[int, int], None]  # how many are done, of how many

_FILES_AT_ONCE = 64  # in one transaction: what a kill can cost, besides the sentences embedded since
_SENTENCES_AT_ONCE = 256  # in one transaction of vectors: two seconds of work
_ARTICLES_KEPT = 512  # articles in memory, 5 kB each


@dataclass(frozen=True, slots=True)
class Changes:
    """How many files an index took in for the first time, took in again, and dropped."""

    added: int = 0
    changed: int = 0
    removed: int = 0


def index_folder(cache: Path, folder: Path, model: str) -> Path:
    """Where the index of a corpus folder for a model lies: a name for people, then what tells it from all others."""
    whole = folder.resolve()
    key = hashlib.sha256("\0".join((str(whole), model, str(FORMAT))).encode("utf-8", "surrogatepass")).hexdigest()
    readable = "".join(c if c.isascii() and c.isalnum() else "-" for c in whole.name)[:40]
    return cache / "corpora" / f"{readable}-{key[:16]}"


class CorpusIndex:
    """One corpus folder's index, opened.

    Args:
        folder: The corpus.
        place: The index's own folder; made when it is not there.
        encoder: Gives the encoder; called only when there is something to encode.
        source: The name that passages carry.

    Raises:
        StoreError: When the index cannot be opened; of which kind tells what to do.
        OSError: When its folder cannot be made.
    """

    def __init__(self, folder: Path, place: Path, encoder: Callable[[], Encoder], source: str) -> None:
        place.mkdir(parents=True, exist_ok=True)
        label(place, folder, FORMAT)
        self._folder = folder
        self._place = place
        self._encoder = encoder
        self._source = source
        self._store = IndexStore(place / "index.sqlite")
        self._generation = -1
        self._index: HybridIndex | None = None
        self._places: PassagePlaces
        self._names: dict[int, str] = {}
        self._hidden: dict[tuple[object, ...], dict[int, int]] = {}
        self.documents: dict[int, DocumentRow] = {}
        self.failures: list[tuple[str, str]] = []
        self.passed_over: str | None = None
        self.article = lru_cache(maxsize=_ARTICLES_KEPT)(self._store.article)

    def close(self) -> None:
        """Closes the store."""
        self._store.close()

    def name(self, document: int) -> str:
        """The document's name within the corpus."""
        return self._names[document]

    def refresh(self, progress: Progress | None = None) -> Changes:
        """Takes in what was added, changed and removed since, and opens the indexes of what is there now.

        Args:
            progress: Is told now and then how many files are taken in, and of how many.

        Raises:
            FileNotFoundError: When the corpus folder is gone; the index stays as it is.
            StoreError: When the store fails.
        """
        states, listing = list_files(self._folder)
        blocked = [path for path, _ in listing.blocked]
        known = self._store.files()
        # What lies below a subfolder that could not be looked at is not gone for that.
        gone = known.keys() - {s.path for s in states}
        gone = {path for path in gone if not any(path == b or path.startswith(f"{b}/") for b in blocked)}
        if gone:
            self._store.remove(sorted(gone))
        changed = self._changed([s for s in states if may_differ(s, known.get(s.path))], known)
        self._take_in(changed, progress or _silent)
        with self._store.snapshot():
            self._load()
        self.failures = [
            *listing.blocked,
            *((item_name(path, number), message) for path, number, message in self._store.failures()),
        ]
        self.passed_over = listing.passed_over
        again = sum(state.path in known for state, _ in changed)
        return Changes(added=len(changed) - again, changed=again, removed=len(gone))

    def _changed(self, states: Sequence[FileState], known: Mapping[str, FileRow]) -> list[tuple[FileState, str]]:
        """The files whose bytes differ from those taken in, with their SHA-256."""
        changed = []
        same = []
        for state in states:
            old = known.get(state.path)
            sha = file_sha256(self._folder, state)
            if not (old and sha and sha == old.sha256 and old.reader == reader_version()):
                changed.append((state, sha))
            elif is_settled(state):
                same.append((state.path, state.size, state.mtime_ns))
        if same:
            self._store.touch(same)
        return changed

    def _take_in(self, changed: Sequence[tuple[FileState, str]], progress: Progress) -> None:
        for at in range(0, len(changed), _FILES_AT_ONCE):
            some = changed[at : at + _FILES_AT_ONCE]
            files = [read_articles_of(self._folder, state, sha) for state, sha in some]
            self._add(files, partial(_tell, progress, at, len(some), len(changed)))
        if changed:
            progress(len(changed), len(changed))

    def _add(self, files: Sequence[ReadFile], progress: Callable[[float], None]) -> None:
        """Takes in some files; ``progress`` is told which share of them is done."""
        windows = [{number: find_windows(article.text) for number, article in file.articles} for file in files]
        texts = [
            window.span.of(article.text)
            for file, found in zip(files, windows, strict=True)
            for number, article in file.articles
            for window in found[number]
        ]
        missing = self._store.missing(texts)
        for at in range(0, len(missing), _SENTENCES_AT_ONCE):
            progress(at / len(missing))
            some = missing[at : at + _SENTENCES_AT_ONCE]
            self._store.add_vectors(some, self._encoder().encode(some))
        self._store.put(list(zip(files, windows, strict=True)), reader=reader_version())

    def _load(self) -> None:
        """Opens what belongs to the store as it is now; within a snapshot."""
        if self._store.generation == self._generation:
            return
        self.article.cache_clear()
        self._hidden = {}
        self.documents = self._store.documents()
        files = document_names({row.id: row.path for row in self._store.files().values()})
        self._names = {row.id: item_name(files[row.file], row.number) for row in self.documents.values()}
        derived = open_derived(self._place / "derived", self._store)
        self._places = derived.places
        self._index = HybridIndex(derived.passages, derived.documents, derived.vectors, self._places_of)
        self._generation = self._store.generation

    def _places_of(self, rows: Sequence[int]) -> dict[int, Place]:
        names = self._names
        return {
            row: Place(document, names[document], start)
            for row, document, start in self._places.of(rows)
            if document in names
        }

    def search(
        self, queries: Sequence[Query], vectors: NDArray[np.float32], limit: int
    ) -> tuple[tuple[Passage, ...], ...]:
        """Up to ``limit`` passages per query, best first, all out of one state of the store, whoever changes it."""
        with self._store.snapshot():
            self._load()
            return tuple(self._search(*asked, limit) for asked in zip(queries, vectors, strict=True))

    def _search(self, query: Query, vector: NDArray[np.float32], limit: int) -> tuple[Passage, ...]:
        if self._index is None:
            return ()
        found = self._index.search(query.text, vector, limit=limit, left_out=self._left_out(query))
        windows = self._store.windows([row for row, _, _ in found])
        passages = (self._passage(windows.get(row), score, cosine) for row, score, cosine in found)
        return tuple(passage for passage in passages if passage is not None)

    def _left_out(self, query: Query) -> dict[int, int]:
        """The documents that the query must not see, and how many passages each has."""
        if query.limits not in self._hidden:
            self._hidden = {query.limits: self._hidden_from(query)}  # the queries of one article share theirs
        return self._hidden[query.limits]

    def _hidden_from(self, query: Query) -> dict[int, int]:
        if not any(query.limits):
            return {}
        return {
            row.id: row.passages
            for row in self.documents.values()
            if query.leaves_out(sha256=row.sha256, published=row.published, outlet=row.outlet, language=row.language)
        }

    def _passage(self, found: tuple[int, Window] | None, score: float, cosine: float) -> Passage | None:
        """The passage, or None where the store does not have it, which a snapshot rules out."""
        article: Article | None = self.article(found[0]) if found else None
        if found is None or article is None:
            return None
        document, window = found
        return Passage(
            article=article,
            document=self.name(document),
            span=window.span,
            context=window.context,
            score=score,
            similarity=cosine,
            source=self._source,
        )


def _tell(progress: Progress, before: int, these: int, total: int, share: float) -> None:
    progress(before + int(these * share), total)


def _silent(done: int, total: int) -> None:
    """Tells nobody."""


def may_differ(state: FileState, known: FileRow | None) -> bool:
    """Whether the file may not be as it was taken in, by its size, its time and the code that read it."""
    return (
        known is None
        or not is_settled(state)
        or (state.size, state.mtime_ns) != (known.size, known.mtime_ns)
        or known.reader != reader_version()
    )
