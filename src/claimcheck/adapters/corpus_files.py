"""The files of a corpus folder: which there are, whether they changed, and the articles in them.

It knows the folder and the reader. It must not know the index.
"""

from __future__ import annotations

import hashlib
import os
import time
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from claimcheck.errors import EmptyCorpusError, InputError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from claimcheck.article.article import Article

_FORMATS = ".txt, .md, .html, .json or .jsonl"
# A file changed again within the resolution of its clock would look unchanged. Two seconds is FAT's, the coarsest.
_CLOCK_STEP_NS = 2_000_000_000
_UNSETTLED = -1


@dataclass(frozen=True, slots=True)
class FileState:
    """A file's path below the folder (with "/"), and what shows that it changed: bytes, and nanoseconds of its time."""

    path: str
    size: int
    mtime_ns: int


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


def check_folder(folder: Path) -> None:
    """Looks whether the folder is there and holds a file at all; opens none.

    Raises:
        EmptyCorpusError: When not.
    """
    if not folder.is_dir():
        reason = "is a file, not a folder" if folder.exists() else "does not exist"
        raise EmptyCorpusError(
            f"The corpus folder {folder} {reason}.", hint="Give a folder of reports to compare with."
        )
    if next(_walk(folder, []), None) is None:
        raise empty(folder)


def empty(folder: Path) -> EmptyCorpusError:
    """The error for a folder without a readable report."""
    return EmptyCorpusError(
        f"The corpus folder {folder} holds no readable report.", hint=f"Put reports into it, as {_FORMATS} files."
    )


def list_files(folder: Path) -> tuple[tuple[FileState, ...], tuple[str, ...]]:
    """Every file that is not hidden, at any depth, by path; and the subfolders and files that could not be looked at.

    Raises:
        FileNotFoundError: When the folder itself is gone.
    """
    if not folder.is_dir():
        raise FileNotFoundError(str(folder))
    blocked: list[str] = []
    states = []
    for path in _walk(folder, blocked):
        try:
            found = path.stat()
        except OSError:  # gone since, or a link to nowhere
            blocked.append(str(path))
            continue
        mtime_ns = found.st_mtime_ns if time.time_ns() - found.st_mtime_ns > _CLOCK_STEP_NS else _UNSETTLED
        states.append(FileState(path.relative_to(folder).as_posix(), found.st_size, mtime_ns))
    names = tuple(sorted(Path(name).relative_to(folder).as_posix() for name in blocked))
    return tuple(sorted(states, key=lambda state: state.path)), names


def is_settled(state: FileState) -> bool:
    """Whether size and time alone can show that the file is unchanged; not so just after it was written."""
    return state.mtime_ns != _UNSETTLED


def _walk(folder: Path, blocked: list[str]) -> Iterator[Path]:
    for parent, folders, files in os.walk(folder, onerror=lambda error: blocked.append(str(error.filename))):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(parent, name) for name in files if not name.startswith("."))


def file_sha256(folder: Path, state: FileState) -> str:
    """The SHA-256 of the file's bytes, or an empty string where it cannot be opened (reading it will say why)."""
    try:
        with (folder / state.path).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""


def read_articles_of(folder: Path, state: FileState, sha256: str) -> ReadFile:
    """The articles of one file, and what of it could not be read."""
    from claimcheck.adapters.reader import read_each  # noqa: PLC0415 - brings the extractor, needed for new files only

    articles: list[tuple[int, Article]] = []
    failures: list[tuple[int, str]] = []
    path = folder / state.path
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
    states, blocked = list_files(folder)
    names = document_names(dict(enumerate(state.path for state in states)))
    for i, state in enumerate(states):
        read = read_articles_of(folder, state, "")
        yield from ((item_name(names[i], number), article) for number, article in read.articles)
        yield from ((item_name(state.path, number), message) for number, message in read.failures)
    yield from ((path, "It cannot be opened.") for path in blocked)


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
