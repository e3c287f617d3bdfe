"""Where indexes are kept, whose they are, and how one is taken away. It must not know what is in them."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path

_LABEL = "about.json"
ENVIRONMENT = "CLAIMCHECK_CACHE"


def cache_folder(given: str | os.PathLike[str] | None = None) -> Path:
    """The folder given, else the environment's, else the user's cache folder; it need not be there yet."""
    if given is not None:
        return Path(given)
    named = os.environ.get(ENVIRONMENT)
    if named:
        return Path(named)
    from platformdirs import user_cache_dir  # noqa: PLC0415 - only where nothing else says

    return Path(user_cache_dir("claimcheck", appauthor=False))


def label(place: Path, folder: Path, layout: int) -> None:
    """Writes beside an index whose it is and of which layout, once.

    Raises:
        OSError: When nothing can be written there.
    """
    if (place / _LABEL).exists():
        return
    handle, name = tempfile.mkstemp(dir=place, prefix="tmp-about-")
    with os.fdopen(handle, "w", encoding="ascii") as file:  # JSON escapes the rest, halves of surrogate pairs too
        json.dump({"folder": str(folder.resolve()), "format": layout}, file)
    Path(name).replace(place / _LABEL)


def labelled(place: Path) -> tuple[Path, int] | None:
    """The folder of reports whose index it is and the index's layout, or None where nothing says."""
    try:
        about = json.loads((place / _LABEL).read_text(encoding="ascii"))
        return Path(about["folder"]), int(about["format"])
    except (OSError, ValueError, KeyError, TypeError):
        return None


def remove_index(place: Path) -> None:
    """Takes an index away; what cannot be removed, and what is not of the index, stays."""
    for name in ("index.sqlite", "index.sqlite-wal", "index.sqlite-shm"):
        with suppress(OSError):
            (place / name).unlink(missing_ok=True)
    shutil.rmtree(place / "derived", ignore_errors=True)


def remove_place(place: Path) -> None:
    """Takes an index and its folder away; what is not of the index stays, and then the folder too."""
    remove_index(place)
    with suppress(OSError):
        (place / _LABEL).unlink(missing_ok=True)
        place.rmdir()
