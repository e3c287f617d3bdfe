"""Corpus: a folder of reports as a Source, indexed once and kept up to date.

It knows where indexes are kept, when to look at the folder again, and what to do when an index is damaged or cannot
be written. It must not know SQL, tantivy or the formats of files.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
import time
import weakref
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.adapters.corpus_files import check_folder, empty
from claimcheck.adapters.corpus_index import Changes, CorpusIndex, index_folder
from claimcheck.adapters.encoder import load_encoder, packaged_name
from claimcheck.adapters.folder_files import shown
from claimcheck.adapters.index_place import ENVIRONMENT, cache_folder, remove_index
from claimcheck.adapters.index_store import DamagedStoreError, UnwritableStoreError
from claimcheck.errors import InputError
from claimcheck.evidence.passage import Answer, Passage, Problem, Query

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from claimcheck.adapters.corpus_index import Progress
    from claimcheck.article.article import Article
    from claimcheck.evidence.passage import Encoder

# The folder is listed again when this many times the listing's own time has passed: it never costs more than 5 %.
_REST = 20
_MOST = 1_000_000  # passages of one search; there is no use for more, and SQLite's integers end


class Corpus:
    """A folder of reports, searched by words and meaning.

    Making one is cheap: files are read, and models loaded, when it is first used. Each sentence is embedded once; the
    index stays in the user's cache folder and follows the files as they are added, changed and removed. It may be
    used from several threads and processes at once.

    Args:
        folder: Where the reports are, at any depth; hidden files are passed over.
        encoder: What makes vectors of sentences, or a sentence-transformers model by name or path.
        cache: Where indexes are kept; by default the environment's CLAIMCHECK_CACHE, else the user's cache folder.
        name: The source's name; by default the folder's.

    Raises:
        EmptyCorpusError: Here, when the folder is not there or has no file; on use, when it has no readable report.
        MissingError: On use, when the encoder is not there.
        StoreError: On use, when another program keeps the index locked.
    """

    def __init__(
        self,
        folder: str | os.PathLike[str],
        *,
        encoder: Encoder | str | None = None,
        cache: str | os.PathLike[str] | None = None,
        name: str | None = None,
    ) -> None:
        check_folder(folder)
        self._folder = Path(folder).absolute()  # as it is meant now, wherever the program goes later
        self._name = name or shown(self._folder.resolve().name)
        self._given = encoder
        self._cache = cache_folder(cache)
        self._lock = threading.RLock()
        self._index: CorpusIndex | None = None
        self._process = 0
        self._look_again = 0.0
        self._notes: dict[str, str] = {}  # of the index
        self._gone: Problem | None = None
        self._temporary: Path | None = None

    def __repr__(self) -> str:
        return f"Corpus({str(self._folder)!r})"

    def __reduce__(self) -> tuple[Callable[[], Corpus], tuple[()]]:
        """Another process makes its own of the same folder; the open index stays here."""
        made = partial(Corpus, self._folder, encoder=self._given, cache=self._cache, name=self._name)
        return made, ()

    @property
    def name(self) -> str:
        """The source's name."""
        return self._name

    @property
    def folder(self) -> Path:
        """The folder of reports."""
        return self._folder

    @property
    def kept(self) -> bool:
        """Whether the index is kept for the next time; False once it had to be made in a temporary folder."""
        return self._temporary is None

    @property
    def encoder(self) -> Encoder:
        """The encoder, loaded on first use."""
        if self._given is None or isinstance(self._given, str):
            return load_encoder(self._given)
        return self._given

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The files that could not be read or were passed over."""
        with self._lock:
            return self._problems(self._ready())

    @property
    def notes(self) -> tuple[str, ...]:
        """What befell the index so far; the reports were searched all the same."""
        return tuple(self._notes.values())

    def __len__(self) -> int:
        with self._lock:
            return len(self._ready().documents)

    def __bool__(self) -> bool:
        return True  # without this, "if corpus" would index the folder

    def __iter__(self) -> Iterator[tuple[str, Article]]:
        with self._lock:
            index = self._ready()
            numbers = list(index.documents)
        for number in numbers:
            with self._lock:
                article = index.article(number)
                found = (index.name(number), article) if article and number in index.documents else None
            if found is not None and found[1] is not None:
                yield found[0], found[1]

    def search(self, query: str | Query, limit: int = 10) -> tuple[Passage, ...]:
        """Up to ``limit`` passages for a statement or some words, best first.

        Raises:
            InputError: When it is asked for nothing, for something that is no text, or for no number of passages.
            EmptyCorpusError: When there is no readable report.
        """
        asked = Query(text=query) if isinstance(query, str) else query
        if not isinstance(asked, Query) or not asked.text.strip():
            got = "nothing to look for" if isinstance(asked, Query) else f"{type(query).__name__} instead of text"
            raise InputError(
                f"search() got {got}.", hint='Say it in words, such as search("troops sent to the front").'
            )
        if not isinstance(limit, int) or not 0 <= limit <= _MOST:
            raise InputError(f"search() got limit={limit!r}.", hint=f"Give a whole number, at most {_MOST:,}.")
        return self.search_all([asked], limit=limit).passages[0]

    def search_all(self, queries: Sequence[Query], *, limit: int = 10) -> Answer:
        """Up to ``limit`` passages per query, best first, and the files that could not be read.

        Raises:
            EmptyCorpusError: When there is no readable report.
        """
        with self._lock:
            index = self._ready()
            problems = self._problems(index)
        if not queries or limit < 1:
            return Answer(passages=tuple(() for _ in queries), problems=problems)
        vectors = self.encoder.encode([query.text for query in queries])
        with self._lock:
            try:
                found = index.search(queries, vectors, limit)
            except DamagedStoreError as error:
                index, _ = self._made_again(error)
                problems = self._problems(index)
                found = index.search(queries, vectors, limit)
        return Answer(passages=found, problems=problems)

    def refresh(self, progress: Progress | None = None) -> Changes:
        """Looks at the folder now, which otherwise happens by itself, and says what had changed since the last look.

        Args:
            progress: Is told now and then how many new files are taken in, and of how many.

        Raises:
            EmptyCorpusError: When there is no readable report.
        """
        with self._lock:
            self._own()
            return self._look(progress)[1]

    def close(self) -> None:
        """Closes the index; it opens again when it is needed."""
        with self._lock:
            if self._index is not None and self._process == os.getpid():
                self._index.close()
            self._index = None

    def _ready(self) -> CorpusIndex:
        """The index, open and up to date."""
        self._own()
        if self._index is not None and time.monotonic() < self._look_again:
            return self._index
        return self._look()[0]

    def _own(self) -> None:
        """Lets go of what another process opened: a connection must not be carried into a forked process."""
        if self._process != os.getpid():
            self._index, self._process, self._look_again = None, os.getpid(), 0.0

    def _look(self, progress: Progress | None = None) -> tuple[CorpusIndex, Changes]:
        began = time.monotonic()
        index, changes = self._refreshed(progress)
        if not index.documents:
            raise empty(self._folder)
        ended = time.monotonic()
        self._look_again = ended + _REST * (ended - began)
        return index, changes

    def _refreshed(self, progress: Progress | None) -> tuple[CorpusIndex, Changes]:
        try:
            return self._open_and_refresh(progress)
        except DamagedStoreError as error:
            return self._made_again(error, progress)
        except (UnwritableStoreError, OSError) as error:
            if isinstance(error, FileNotFoundError) and not self._folder.is_dir():
                check_folder(self._folder)
            self.close()
            self._notes["index"] = (
                f"The index cannot be kept in {self._cache} ({error}); a temporary one is used. "
                f"Name a folder that can be written in the environment's {ENVIRONMENT}."
            )
            self._temporary = Path(tempfile.mkdtemp(prefix="claimcheck-"))
            weakref.finalize(self, shutil.rmtree, self._temporary, ignore_errors=True)
        return self._open_and_refresh(progress)

    def _made_again(self, error: DamagedStoreError, progress: Progress | None = None) -> tuple[CorpusIndex, Changes]:
        """The index anew: it is a cache, and everything in it stands in the folder; it is said."""
        self.close()
        remove_index(self._place())
        self._notes["index"] = f"{error.message} It has been made again."
        return self._open_and_refresh(progress)

    def _open_and_refresh(self, progress: Progress | None) -> tuple[CorpusIndex, Changes]:
        if self._index is None:
            self._index = CorpusIndex(self._folder, self._place(), lambda: self.encoder, self._name)
        changes = Changes()
        try:
            changes = self._index.refresh(progress)
        except FileNotFoundError as error:
            if not self._index.documents:
                raise
            message = f"The corpus folder {self._folder} is gone ({error}); its index is used as it was."
            self._gone = Problem(stage="evidence", source=self._name, kind="failed", message=message)
        return self._index, changes

    def _place(self) -> Path:
        model = packaged_name() if self._given is None else self.encoder.name  # the packaged need not be loaded for it
        return index_folder(self._temporary or self._cache, self._folder, model)

    def _problems(self, index: CorpusIndex) -> tuple[Problem, ...]:
        unreadable = (
            Problem(stage="evidence", source=f"{self._name}/{path}", kind="unreadable", message=message)
            for path, message in index.failures
        )
        found = [*unreadable] if self._gone is None else [self._gone, *unreadable]
        if index.passed_over:
            found.append(Problem(stage="evidence", source=self._name, kind="passed-over", message=index.passed_over))
        return tuple(found)
