"""The files of a corpus folder: which there are, whether they changed, and the articles in them.

It knows the folder and the reader. It must not know the index.
"""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from claimcheck.adapters.folder_files import FORMATS, folder_fault, listing_of
from claimcheck.errors import EmptyCorpusError, InputError

if TYPE_CHECKING:
    import os
    from collections.abc import Iterator, Mapping, Sequence

    from claimcheck.adapters.folder_files import Listing
    from claimcheck.article.article import Article

# A file changed again within the resolution of its clock would look unchanged. Two seconds is FAT's, the coarsest.
_CLOCK_STEP_NS = 2_000_000_000
_UNSETTLED = -1
_LONGEST_NAME = 400  # characters of a folder's name in an error


@dataclass(frozen=True, slots=True)
class FileState:
    """A file's path below the folder (with "/"), and what shows that it changed: bytes, and nanoseconds of its time.

    ``place`` is the path as the disk has it, where that is in another encoding than UTF-8 and cannot be kept as text.
    """

    path: str
    size: int
    mtime_ns: int
    place: Path | None = None

    def within(self, folder: Path) -> Path:
        """Where to open it."""
        return folder / (self.place or self.path)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadFile:
    """What a file holds.

    Args:
        state: As it was before it was read.
        sha256: Of its bytes, in hexadecimal.
        articles: Number within the file (0 where it holds one) and article.
        failures: Number within the file and why that one could not be read.
    """

    state: FileState
    sha256: str
    articles: tuple[tuple[int, Article], ...]
    failures: tuple[tuple[int, str], ...]


def check_folder(folder: str | os.PathLike[str]) -> None:
    """Looks whether the folder is there and holds a file of the right ending; opens none.

    Raises:
        EmptyCorpusError: When not.
    """
    if (fault := folder_fault(folder)) is not None:
        name = f" {str(folder)[:_LONGEST_NAME]}" if str(folder) else ""
        raise EmptyCorpusError(f"The corpus folder{name} {fault}.", hint="Give a folder of reports to compare with.")
    listing = listing_of(Path(folder))
    if not listing.files:
        raise empty(Path(folder), listing)


def empty(folder: Path, listing: Listing | None = None) -> EmptyCorpusError:
    """The error for a folder without a readable report, with what was seen there instead."""
    seen = listing or listing_of(folder)
    instead = [f"{name}: {reason}" for name, reason in seen.blocked[:1]] + [seen.passed_over or ""]
    told = " ".join(filter(None, instead))
    return EmptyCorpusError(
        f"The corpus folder {folder} holds no readable report.{told and f' {told}'}",
        hint=f"Put reports into it, as {', '.join(FORMATS[:-1])} or {FORMATS[-1]} files.",
    )


def list_files(folder: Path) -> tuple[tuple[FileState, ...], Listing]:
    """Every file that can hold a report, at any depth, by path; and all that was seen, with what was not looked at.

    Raises:
        FileNotFoundError: When the folder itself is gone.
    """
    if not folder.is_dir():
        raise FileNotFoundError(str(folder))
    listing = listing_of(folder)
    states = []
    for file in listing.files:
        try:
            found = file.path.stat()
        except OSError:  # gone since
            continue
        mtime_ns = found.st_mtime_ns if time.time_ns() - found.st_mtime_ns > _CLOCK_STEP_NS else _UNSETTLED
        within = file.path.relative_to(folder)
        place = None if within.as_posix() == file.name else within
        states.append(FileState(file.name, found.st_size, mtime_ns, place))
    return tuple(states), listing


def is_settled(state: FileState) -> bool:
    """Whether size and time alone can show that the file is unchanged; not so just after it was written."""
    return state.mtime_ns != _UNSETTLED


def file_sha256(folder: Path, state: FileState) -> str:
    """The SHA-256 of the file's bytes, or an empty string where it cannot be opened (reading it will say why)."""
    try:
        with state.within(folder).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def read_articles_of(folder: Path, state: FileState, sha256: str) -> ReadFile:
    """The articles of one file, and what of it could not be read."""
    from claimcheck.adapters.reader import read_each  # noqa: PLC0415 - brings the extractor, needed for new files only

    articles: list[tuple[int, Article]] = []
    failures: list[tuple[int, str]] = []
    path = state.within(folder)
    for name, found in read_each(path):
        number = _number(name, path)
        if isinstance(found, InputError):
            failures.append((number, found.message.replace(str(path), state.path)))
        else:
            articles.append((number, found))
    return ReadFile(state=state, sha256=sha256, articles=tuple(articles), failures=tuple(failures))


def each_article(folder: Path) -> Iterator[tuple[str, Article | str]]:
    """Every document of a folder by name, with its article or the reason why there is none.

    Raises:
        EmptyCorpusError: When the folder is not there or has no file.
    """
    check_folder(folder)
    states, listing = list_files(folder)
    names = document_names(dict(enumerate(state.path for state in states)))
    for i, state in enumerate(states):
        read = read_articles_of(folder, state, "")
        yield from ((item_name(names[i], number), article) for number, article in read.articles)
        yield from ((item_name(state.path, number), message) for number, message in read.failures)
    yield from listing.blocked


def _number(name: str, path: Path) -> int:
    """The number within the file: 3 of "reports.jsonl:3", 0 of a name that is the path itself."""
    number = name.removeprefix(str(path)).removeprefix(":")
    return int(number) if number.isascii() and number.isdigit() else 0


def document_names(paths: Mapping[int, str]) -> dict[int, str]:
    """For each file the path without its ending; with it, where two files differ by the ending only."""
    bare = {key: str(PurePosixPath(path).with_suffix("")) for key, path in paths.items()}
    seen: dict[str, int] = {}
    for name in bare.values():
        seen[name] = seen.get(name, 0) + 1
    return {key: name if seen[name] == 1 else paths[key] for key, name in bare.items()}


def item_name(file_name: str, number: int) -> str:
    """The document's name: the file's, with the number where the file holds several."""
    return f"{file_name}:{number}" if number else file_name


@cache
def reader_version() -> str:
    """A fingerprint of the code that turns files into sentences; what was read by other code is read again.

    Stands for the version where the package is not in plain files.
    """
    package = Path(__file__).resolve().parent.parent
    rooms: Sequence[Path] = [
        *package.glob("text/*.py"),
        *package.glob("article/*.py"),
        *package.glob("adapters/*.py"),
        package / "evidence/windows.py",
    ]
    digest = hashlib.sha256()
    for file in sorted(rooms):
        try:
            digest.update(file.read_bytes())
        except OSError:
            continue
    return digest.hexdigest()[:16]
