"""Where indexes are kept, and how one is taken away. It must not know what is in them."""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

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


def remove_index(place: Path) -> None:
    """Takes an index away; what cannot be removed stays."""
    for name in ("index.sqlite", "index.sqlite-wal", "index.sqlite-shm"):
        with suppress(OSError):
            (place / name).unlink(missing_ok=True)
    shutil.rmtree(place / "derived", ignore_errors=True)
