"""The care of indexes: what there is, whether it is well, making it well, and clearing away what nobody needs.

It knows where indexes lie and what belongs to one. It must not know search, nor how a result is shown.
"""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.adapters.corpus_files import check_folder, file_sha256, list_files, reader_version
from claimcheck.adapters.corpus_index import index_folder, may_differ
from claimcheck.adapters.encoder import packaged_name
from claimcheck.adapters.index_files import derived_fault
from claimcheck.adapters.index_place import cache_folder, labelled, remove_index, remove_place
from claimcheck.adapters.index_store import FORMAT, DamagedStoreError, IndexStore, is_store
from claimcheck.errors import StoreError

if TYPE_CHECKING:
    import os
    from pathlib import Path

    from claimcheck.adapters.index_store import FileRow


@dataclass(frozen=True, slots=True, kw_only=True)
class IndexInfo:
    """What an index holds.

    Args:
        folder: The folder of reports.
        place: The index's own folder.
        documents: Reports in it.
        passages: Sentences in it, with what surrounds them.
        unreadable: Reports that could not be read.
        waiting: Files that are new, or not as they were when they were taken in.
        gone: Files that are in it and no longer in the folder.
        model: The encoder's name.
        layout: The version of the format.
        size: Bytes on disk.
    """

    folder: Path
    place: Path
    documents: int
    passages: int
    unreadable: int
    waiting: int
    gone: int
    model: str
    layout: int
    size: int


@dataclass(frozen=True, slots=True)
class Leftover:
    """An index that nobody will use again: its folder, why, and bytes on disk."""

    place: Path
    reason: str
    size: int


def describe(folder: Path, *, cache: str | os.PathLike[str] | None = None) -> IndexInfo:
    """What the index of a folder of reports holds; nothing is built or changed.

    Raises:
        EmptyCorpusError: When the folder is not there or has no file.
        StoreError: When there is no index yet, or it cannot be read.
    """
    place = _place(folder, cache)
    try:
        store = IndexStore(place / "index.sqlite")
        try:
            with store.snapshot():
                documents, known, failures = store.documents(), store.files(), store.failures()
        finally:
            store.close()
    except DamagedStoreError as error:
        raise StoreError(error.message, hint=f"Run: claimcheck index check {folder} --repair") from error
    waiting, gone = _behind(folder, known)
    read = {(document.file, document.number) for document in documents.values()}  # with a day that could not be
    return IndexInfo(
        folder=folder,
        place=place,
        documents=len(documents),
        passages=sum(document.passages for document in documents.values()),
        unreadable=sum((known[path].id, number) not in read for path, number, _ in failures),
        waiting=waiting,
        gone=gone,
        model=packaged_name(),
        layout=FORMAT,
        size=_size(place),
    )


def find_faults(folder: Path, *, cache: str | os.PathLike[str] | None = None) -> tuple[str, ...]:
    """What is wrong with the index of a folder of reports, a sentence each; reads all of it and changes nothing.

    Raises:
        EmptyCorpusError: When the folder is not there or has no file.
        StoreError: When there is no index yet, or it is locked, or of another program.
    """
    place = _place(folder, cache)
    try:
        store = IndexStore(place / "index.sqlite")
    except DamagedStoreError as error:
        return (error.message,)
    try:
        faults = _faults_of(store)
        with store.snapshot():
            derived = derived_fault(place / "derived", store)
    except DamagedStoreError as error:
        return (error.message,)
    finally:
        store.close()
    return (*faults, *([derived] if derived else ()))


def make_ready_to_repair(folder: Path, *, cache: str | os.PathLike[str] | None = None) -> None:
    """Takes away what is damaged of an index, so that the next use makes it again from the store or from the reports.

    The embeddings of sentences are kept where the store is well.

    Raises:
        StoreError: When there is no index yet.
    """
    place = _place(folder, cache)
    try:
        store = IndexStore(place / "index.sqlite")
        try:
            well = not _faults_of(store)
        finally:
            store.close()
    except DamagedStoreError:
        well = False
    if well:
        shutil.rmtree(place / "derived", ignore_errors=True)
    else:
        remove_index(place)


def _faults_of(store: IndexStore) -> list[str]:
    """What is wrong with a store, the documents' texts, which SQLite's own check believes, included."""
    faults = store.faults()
    altered = 0
    for number in () if faults else store.documents():
        try:
            store.article(number)
        except DamagedStoreError:
            altered += 1
    return faults + ([f"{altered} of its documents are not as they were read."] if altered else [])


def find_leftovers(cache: str | os.PathLike[str] | None = None) -> tuple[Leftover, ...]:
    """The indexes in the cache whose folder of reports no longer exists, or that an earlier version made.

    Only what is surely ours is named: it bears our label, or holds a store of ours.
    """
    found = []
    try:
        places = sorted((cache_folder(cache) / "corpora").iterdir())
    except OSError:
        return ()
    for place in places:
        about = labelled(place)
        if about is not None and not about[0].exists():
            found.append(Leftover(place, f"{about[0]} no longer exists", _size(place)))
        elif about[1] < FORMAT if about is not None else is_store(place / "index.sqlite"):
            found.append(Leftover(place, "made by an earlier version", _size(place)))
    return tuple(found)


def remove_leftover(leftover: Leftover) -> None:
    """Takes it away; what cannot be removed, and what is not of the index, stays."""
    remove_place(leftover.place)


def _place(folder: Path, cache: str | os.PathLike[str] | None) -> Path:
    check_folder(folder)
    place = index_folder(cache_folder(cache), folder, packaged_name())
    if not (place / "index.sqlite").is_file():
        raise StoreError(f"{folder} has no index yet.", hint=f"Run: claimcheck index build {folder}")
    return place


def _behind(folder: Path, known: dict[str, FileRow]) -> tuple[int, int]:
    """How many files are new or changed, and how many are gone; opens only those whose size and time do not tell."""
    states, _ = list_files(folder)
    waiting = 0
    for state in states:
        old = known.get(state.path)
        if may_differ(state, old):
            waiting += old is None or old.reader != reader_version() or file_sha256(folder, state) != old.sha256
    return waiting, len(known.keys() - {state.path for state in states})


def _size(place: Path) -> int:
    total = 0
    for path in place.rglob("*"):
        try:
            total += path.stat().st_size
        except OSError:  # gone since
            continue
    return total
