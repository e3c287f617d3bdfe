"""The index's derived files: words and meaning, made from the store, and made again when missing, stale or damaged.

One folder per generation of the store. It is made under another name and put in place by one rename, so what stands
there is whole; its manifest says what every file held. It must not know the corpus folder or the encoder.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import version
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.adapters.passage_places import PassagePlaces
from claimcheck.adapters.vector_index import (
    EXACT_UP_TO,
    ExactVectors,
    MappedVectors,
    holds_vectors,
    kept_vectors,
    unit,
    whole,
    write_vectors,
)
from claimcheck.adapters.word_index import WordIndex
from claimcheck.errors import StoreError
from claimcheck.evidence.windows import opening_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    import numpy as np
    from numpy.typing import NDArray

    from claimcheck.adapters.index_store import IndexStore
    from claimcheck.adapters.vector_index import VectorIndex

FORMAT = 5  # of these files; another one makes them again
_HASHED_UP_TO = 64_000_000  # bytes; of larger files only the size is checked, since reading them takes too long
_CHUNK = 10_000  # vectors in memory at once while building
_REMADE_AT = 0.3  # share of removed passages above which the files are made anew rather than patched
_ATTEMPTS = 3  # other processes may tidy away what we are about to open; more than two in a row is a fault
_ABANDONED_AFTER = 3600.0  # seconds; an unfinished folder this old belongs to a process that died


@dataclass(frozen=True, slots=True)
class DerivedIndex:
    """What is searched: words of passages, words of documents, vectors of passages; and where the passages stand."""

    passages: WordIndex
    documents: WordIndex
    vectors: VectorIndex
    places: PassagePlaces


def open_derived(root: Path, store: IndexStore) -> DerivedIndex:
    """The indexes of the store as it is; made first where they are not there or not whole.

    Call it inside ``store.snapshot()``.

    Raises:
        StoreError: When they can be neither opened nor made.
    """
    folder = root / str(store.generation)
    for attempt in range(_ATTEMPTS):
        if not is_whole(folder):
            _make(root, folder, store)
        try:
            places = PassagePlaces.open(folder / "places.npy")
            index = DerivedIndex(
                WordIndex(folder / "passages"),
                WordIndex(folder / "documents"),
                _vectors(folder, store, places),
                places,
            )
        except StoreError:  # taken away by a process that is further on, or whole and yet of no use to the library
            if attempt == _ATTEMPTS - 1:
                raise
            shutil.rmtree(folder, ignore_errors=True)
        else:
            _tidy(root, folder)
            return index
    raise StoreError(f"{folder} cannot be opened.")  # unreachable; for the type checker


def derived_fault(root: Path, store: IndexStore) -> str:
    """What is wrong with the indexes of the store as it is, in words for a person; empty where nothing is.

    Call it inside ``store.snapshot()``.
    """
    folder = root / str(store.generation)
    if not folder.is_dir():
        return "The files for searching are missing, or older than the store."
    if not is_whole(folder):
        return "The files for searching are not as they were written."
    try:
        places = PassagePlaces.open(folder / "places.npy")
        sizes = [
            len(WordIndex(folder / "passages")),
            len(WordIndex(folder / "documents")),
            len(_vectors(folder, store, places)),
            len(places),
        ]
    except StoreError as error:
        return error.message
    passages = store.count()
    if sizes != [passages, len(store.documents()), passages, passages]:
        return "The files for searching do not hold what the store holds."
    return ""


def is_whole(folder: Path) -> bool:
    """Whether every file is what the manifest says, and the format is ours."""
    try:
        manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
        return bool(manifest == _manifest(folder))
    except (OSError, ValueError):
        return False


def _manifest(folder: Path) -> dict[str, object]:
    """The format, with the version of the library that has one of its own, and what every file holds."""
    return {"format": FORMAT, "libraries": [f"tantivy {version('tantivy')}"], "files": _describe(folder)}


def _describe(folder: Path) -> dict[str, list[str | int]]:
    found: dict[str, list[str | int]] = {}
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.name != "manifest.json" and path.suffix != ".lock":
            size = path.stat().st_size
            with path.open("rb") as file:
                sha = hashlib.file_digest(file, "sha256").hexdigest() if size <= _HASHED_UP_TO else ""
            found[path.relative_to(folder).as_posix()] = [size, sha]
    return found


def _vectors(folder: Path, store: IndexStore, places: PassagePlaces) -> VectorIndex:
    if holds_vectors(folder):
        return MappedVectors(folder, places.numbers)
    rows, halves = store.vectors()
    return ExactVectors(rows, unit(halves))


def _make(root: Path, folder: Path, store: IndexStore) -> None:
    root.mkdir(parents=True, exist_ok=True)
    work = Path(tempfile.mkdtemp(prefix="tmp-", dir=root))
    try:
        _fill(work, store, _base(root, store))
        (work / "manifest.json").write_text(json.dumps(_manifest(work)), encoding="utf-8")
        _put_in_place(work, folder)
    finally:
        shutil.rmtree(work, ignore_errors=True)


def _put_in_place(work: Path, folder: Path) -> None:
    """Renames; what stands there goes first, unless another process has just put the same there."""
    for _ in range(3):
        try:
            work.rename(folder)
        except OSError:
            if is_whole(folder):
                return
            with suppress(OSError):
                folder.replace(folder.with_name(f"tmp-old-{os.getpid()}-{time.monotonic_ns()}"))
        else:
            return
    raise StoreError(f"{folder} cannot be put in place.", hint="Delete that folder and try again.")


def _base(root: Path, store: IndexStore) -> Path | None:
    """The newest whole folder of a large corpus that is worth patching; a small one is made anew in a moment.

    Made anew, the same corpus gives the same scores to the last digit, whichever way it came to be.
    """
    if store.count() <= EXACT_UP_TO:
        return None
    older = sorted((p for p in root.iterdir() if p.name.isdigit()), key=lambda p: -int(p.name))
    return next((p for p in older if holds_vectors(p) and is_whole(p)), None)


def _fill(work: Path, store: IndexStore, base: Path | None) -> None:
    import numpy as np  # noqa: PLC0415 - kept out of "import claimcheck"

    places, documents = store.places(), store.documents()
    np.save(work / "places.npy", places)
    (work / "documents.json").write_text(json.dumps(list(documents)), encoding="utf-8")
    held, held_documents = _held(base)
    gone = np.setdiff1d(held, places[0], assume_unique=True)
    if base is None or len(gone) > _REMADE_AT * len(held):
        base, held, held_documents, gone = None, held[:0], set(), gone[:0]
        (work / "passages").mkdir()
        (work / "documents").mkdir()
    else:
        for name in ("passages", "documents"):
            shutil.copytree(base / name, work / name, ignore=shutil.ignore_patterns("*.lock"))
    # In order of path, not of number: of equal scores the first count, and numbers tell when a file came, not where.
    new = [number for number in documents if number not in held_documents]
    WordIndex(work / "passages").add(_passage_rows(store, new), removed=gone.tolist())
    WordIndex(work / "documents").add(_document_rows(store, new), removed=sorted(held_documents - documents.keys()))
    if places.shape[1] > EXACT_UP_TO:
        kept = kept_vectors(base, np.isin(held, gone, invert=True), _CHUNK) if base else ()
        fresh = _fresh(store, after=int(held[-1]) if len(held) else 0)
        write_vectors(work, places.shape[1], chain(kept, fresh))


def _held(base: Path | None) -> tuple[NDArray[np.int64], set[int]]:
    """The numbers of the passages, in order, and of the documents in a folder."""
    import numpy as np  # noqa: PLC0415 - the same

    if base is None:
        return np.empty(0, dtype=np.int64), set()
    documents = json.loads((base / "documents.json").read_text(encoding="utf-8"))
    return np.array(PassagePlaces.open(base / "places.npy").numbers), set(documents)


def _passage_rows(store: IndexStore, documents: Iterable[int]) -> Iterator[tuple[int, str, str]]:
    for number in documents:
        article = store.article(number)
        if article is not None:
            for row, window in store.passages_of(number):
                yield row, window.span.of(article.text), window.context.of(article.text)


def _document_rows(store: IndexStore, documents: Iterable[int]) -> Iterator[tuple[int, str, str]]:
    for number in documents:
        article = store.article(number)
        if article is not None:
            windows = tuple(window for _, window in store.passages_of(number))
            yield number, opening_of(article.title, article.text, windows), article.text


def _fresh(store: IndexStore, *, after: int) -> Iterator[NDArray[np.int16]]:
    """The vectors of the passages above a number."""
    while True:
        rows, vectors = store.vectors(after=after, limit=_CHUNK)
        if not rows:
            return
        yield whole(unit(vectors))
        after = rows[-1]


def _tidy(root: Path, kept: Path) -> None:
    """Removes older generations, and what processes that died left unfinished."""
    for path in root.iterdir():
        with suppress(OSError):
            unfinished = path.name.startswith("tmp-") and time.time() - path.stat().st_mtime > _ABANDONED_AFTER
            older = path.name.isdigit() and int(path.name) < int(kept.name)
            if unfinished or older or path.name.startswith("tmp-old-"):
                shutil.rmtree(path, ignore_errors=True)
