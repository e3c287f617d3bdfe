"""What there is to do in a folder: one entry for each article, with the hash that tells whether it was done before.

It knows files and what several articles in one file are called. It does not know results.
"""

from __future__ import annotations

import hashlib
from contextlib import suppress
from dataclasses import astuple, dataclass
from typing import TYPE_CHECKING

from claimcheck.adapters.reader import FORMATS, read_each
from claimcheck.errors import ClaimcheckError, InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from claimcheck.article.article import Article

# Files that may hold several articles; they are read here, so that each article is kept by itself.
_LISTS = frozenset({".json", ".jsonl"})


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


def article_files(folder: Path) -> tuple[Path, ...]:
    """The files of a folder and its subfolders that an article can be in, sorted by path; hidden ones are left out.

    Raises:
        InputError: The folder does not exist or holds no such file.
    """
    if not folder.is_dir():
        reason = "not a folder" if folder.exists() else "no such folder"
        raise InputError(f"{folder}: {reason}.", hint="Name a folder of articles.")
    found = sorted(
        path
        for path in folder.rglob("*")
        if path.suffix.lower() in FORMATS
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
        and path.is_file()
    )
    if not found:
        raise InputError(f"{folder}: no article in it.", hint=f"Articles are files that end in {', '.join(FORMATS)}.")
    return tuple(found)


def count_entries(files: Sequence[Path]) -> int:
    """How many entries the files will give, without reading the articles."""
    return sum(_lines(path) if path.suffix.lower() == ".jsonl" else 1 for path in files)


def entries_of(folder: Path, files: Sequence[Path]) -> Iterator[Entry]:
    """The entries of the files, in order, one at a time; a file is not held in memory."""
    for path in files:
        name = path.relative_to(folder).as_posix()
        if path.suffix.lower() in _LISTS:
            yield from _entries_of_list(path, name)
        else:
            yield _entry_of_file(path, name)


def _entry_of_file(path: Path, name: str) -> Entry:
    try:
        return Entry(name, file_hash(path), path)
    except OSError as error:
        return Entry(name, "", f"{path}: cannot be read ({error.strerror}).")


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
