"""The files of a folder, at any depth: which are read, which are passed over, and which could not be looked at.

One rule for corpora and batches. Opens no file. It must not know what is in them.
"""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass, field
from pathlib import Path

FORMATS = (".html", ".htm", ".txt", ".md", ".json", ".jsonl")
_NAMED = 3  # files passed over that are named; the rest is counted


@dataclass(frozen=True, slots=True)
class Found:
    """A file: its name within the folder, with "/", as text that can be written anywhere, and where it is."""

    name: str
    path: Path


@dataclass(frozen=True, slots=True)
class Listing:
    """What is in a folder, hidden files left out.

    Args:
        files: Those that an article can be in, by name.
        blocked: Name and reason of each file or subfolder that was not looked at, by name.
        others: Names of the files with other endings, by name.
    """

    files: tuple[Found, ...]
    blocked: tuple[tuple[str, str], ...]
    others: tuple[str, ...]

    @property
    def passed_over(self) -> str | None:
        """One sentence on the files with other endings, where there are any."""
        if not self.others:
            return None
        count = len(self.others)
        named = ", ".join(self.others[:_NAMED]) + (", …" if count > _NAMED else "")
        whole = f"{count:,} files with other endings were" if count > 1 else "1 file with another ending was"
        return f"{whole} passed over ({named}); {', '.join(FORMATS)} are read."


def folder_fault(folder: str | os.PathLike[str]) -> str | None:
    """Why this is no folder that can be listed ("does not exist"), or None where it is one."""
    if not os.fspath(folder):
        return "has no name; an empty one is not taken for the current folder"
    try:
        kind = Path(folder).stat().st_mode
    except (FileNotFoundError, NotADirectoryError):
        return "does not exist"
    except (OSError, ValueError) as error:
        return f"cannot be looked at ({getattr(error, 'strerror', None) or error})"
    return None if stat.S_ISDIR(kind) else "is a file, not a folder"


def shown(path: str | os.PathLike[str]) -> str:
    r"""A path as text that UTF-8 can carry, where the disk's own name is in another encoding ("caf\\xe9.txt").

    >>> shown("town/caf\udce9.txt")
    'town/caf\\xe9.txt'
    """
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def listing_of(folder: Path) -> Listing:
    """Everything in a folder and its subfolders that is not hidden.

    A link is followed to a file within the folder, never out of it, and never to another folder.
    """
    gathered = _Gathered(folder, folder.resolve())
    for parent, folders, files in os.walk(folder, onerror=gathered.not_opened):
        linked = [name for name in folders if not name.startswith(".") and Path(parent, name).is_symlink()]
        folders[:] = [name for name in folders if not name.startswith(".") and name not in linked]
        for name in linked:
            gathered.block(Path(parent, name), "It is a link to a folder, and is not followed.")
        for name in files:
            if not name.startswith("."):
                gathered.take(Path(parent, name))
    files_found = tuple(Found(*one) for one in sorted(gathered.files.items()))
    return Listing(files_found, tuple(sorted(gathered.blocked.items())), tuple(sorted(gathered.others)))


@dataclass(slots=True)
class _Gathered:
    folder: Path
    whole: Path
    files: dict[str, Path] = field(default_factory=dict)
    blocked: dict[str, str] = field(default_factory=dict)
    others: list[str] = field(default_factory=list)

    def block(self, path: Path, reason: str) -> None:
        name = shown(path.relative_to(self.folder))
        self.blocked[name.replace(os.sep, "/")] = reason

    def not_opened(self, error: OSError) -> None:
        self.block(Path(os.fsdecode(error.filename)), "It cannot be opened.")

    def take(self, path: Path) -> None:
        if path.suffix.lower() not in FORMATS:
            self.others.append(shown(path.relative_to(self.folder)).replace(os.sep, "/"))
            return
        try:
            kind = path.stat().st_mode
            if path.is_symlink() and not path.resolve().is_relative_to(self.whole):
                self.block(path, "It is a link that leads out of the folder, and is not followed.")
                return
        except FileNotFoundError:
            self.block(path, "It is a link to a file that is not there.")
            return
        except (OSError, RuntimeError):  # not to be looked at, or links in a circle
            self.block(path, "It cannot be opened.")
            return
        name = shown(path.relative_to(self.folder)).replace(os.sep, "/")
        if not stat.S_ISREG(kind):  # to open a pipe would wait for ever
            self.block(path, "It is no ordinary file.")
        elif name in self.files:
            self.blocked[f"{name} (another)"] = "Its name is written like another file's."
        else:
            self.files[name] = path
