"""What there is to do in a folder: one entry for each article, with the hash that tells whether it was done before.

It knows files and what several articles in one file are called. It does not know results.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.adapters.folder_files import FORMATS, folder_fault, listing_of, shown
from claimcheck.adapters.reader import read_each
from claimcheck.errors import ClaimcheckError, InputError

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator, Sequence

    from claimcheck.adapters.folder_files import Listing
    from claimcheck.article.article import Article

# Files that may hold several articles; they are read here, so that each article is kept by itself.
_LISTS = frozenset({".json", ".jsonl"})
_LONGEST_NAME = 400  # characters of a folder's name in an error


@dataclass(frozen=True, slots=True)
class Entry:
    """One article to check.

    Args:
        name: The file's path within the folder, with the number where the file holds several ("june.jsonl:3").
        sha256: The hash of all that decides how the article reads; empty where it cannot be read.
        content: The file, the article out of it, or the reason why there is none.
    """

    name: str
    sha256: str
    content: Path | Article | str


def articles_in(folder: str | os.PathLike[str]) -> Listing:
    """The files of a folder and its subfolders that an article can be in, and what of it cannot be looked at.

    Raises:
        InputError: The folder does not exist, cannot be opened, or holds nothing that could be an article.
    """
    if (fault := folder_fault(folder)) is not None:
        reason = "no such folder" if fault == "does not exist" else f"it {fault}"
        raise InputError(f"{shown(folder)[:_LONGEST_NAME]!r}: {reason}.", hint="Name a folder of articles.")
    listing = listing_of(Path(folder))
    if not listing.files and not listing.blocked:
        raise InputError(
            f"{shown(folder)}: no article in it. {listing.passed_over or ''}".strip(),
            hint=f"Articles are files that end in {', '.join(FORMATS)}.",
        )
    return listing


def article_files(folder: Path) -> tuple[Path, ...]:
    """The paths alone of ``articles_in``."""
    return tuple(file.path for file in articles_in(folder).files)


def blocked_entries(listing: Listing) -> Iterator[Entry]:
    """An entry with its reason for each file or subfolder that was not looked at."""
    for name, reason in listing.blocked:
        yield Entry(name, "", reason)


def count_entries(files: Sequence[Path]) -> int:
    """How many entries the files will give, without reading the articles."""
    return sum(_lines(path) if path.suffix.lower() == ".jsonl" else 1 for path in files)


def entries_of(folder: Path, files: Sequence[Path]) -> Iterator[Entry]:
    """The entries of the files, in order, one at a time; a file is not held in memory."""
    for path in files:
        name = shown(path.relative_to(folder).as_posix())
        if path.suffix.lower() in _LISTS:
            yield from _entries_of_list(path, name)
        else:
            yield _entry_of_file(path, name)


def _entry_of_file(path: Path, name: str) -> Entry:
    try:
        return Entry(name, file_hash(path), path)
    except OSError as error:
        return Entry(name, "", f"{shown(path)}: cannot be read ({error.strerror}).")


def _entries_of_list(path: Path, name: str) -> Iterator[Entry]:
    for place, found in read_each(path):
        item = f"{name}{place.removeprefix(str(path))}"
        if isinstance(found, ClaimcheckError):
            yield Entry(item, "", str(found))
        else:
            yield Entry(item, hashlib.sha256(repr(astuple(found)).encode("utf-8", "replace")).hexdigest(), found)


def _lines(path: Path) -> int:
    """The lines that are not blank."""
    with suppress(OSError), path.open("rb") as file:
        return sum(not line.isspace() for line in file)
    return 1


def file_hash(path: Path) -> str:
    """The SHA-256 of a file's ending (which decides how it is read) and bytes.

    Raises:
        OSError: It cannot be read.
    """
    whole = hashlib.sha256(path.suffix.lower().encode() + b"\0")
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            whole.update(block)
    return whole.hexdigest()
