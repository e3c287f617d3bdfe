"""Kept vectors: each distinct text is embedded once, ever: an encoder that remembers, in one file of the user's cache.

Content-addressed: a vector is found by the SHA-256 of the model's name, which bears that of its weights, and the text;
the texts are not kept. A cache only: where the file cannot be read or written, or is damaged, the model does the work.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from claimcheck.adapters.index_place import cache_folder
from claimcheck.adapters.write_ahead import write_ahead

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from claimcheck.evidence.passage import Encoder

_FILE: Final = "vectors-1.sqlite"  # the number is that of the layout
_MOST: Final = 100_000  # vectors; 170 MB with 384 dimensions
_FREED: Final = 10_000  # the oldest go together, so that it is not done at every call
_PATIENCE: Final = 2.0  # seconds for another process that writes; embedding anew takes no longer
_ASKED_AT_ONCE: Final = 500  # values in one statement; every SQLite takes 999
_SCHEMA: Final = (
    "CREATE TABLE IF NOT EXISTS vectors (id INTEGER PRIMARY KEY, key BLOB NOT NULL UNIQUE, vector BLOB NOT NULL)"
)


class KeptEncoder:
    """An encoder whose vectors are kept; the same numbers come back, bit for bit.

    The file is opened for each call and closed again, so that threads and forked processes may share this object.

    Args:
        encoder: Who does the work; its name must tell its weights from all others.
    """

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self.name = encoder.name

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit-length vectors, shape ``(len(texts), dimensions)``, in the order given."""
        import numpy as np  # noqa: PLC0415 - kept out of "import claimcheck"

        keys = [self._key(text) for text in texts]
        known = _read(list(dict.fromkeys(keys)))
        new = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
        if not texts or len(new) == len(texts):
            vectors = self._encoder.encode(texts)
            _write({key: vector.tobytes() for key, vector in zip(keys, vectors, strict=True)})
            return vectors
        made = self._encoder.encode(list(new.values())) if new else ()
        added = {key: vector.tobytes() for key, vector in zip(new, made, strict=True)}
        _write(added)
        whole = b"".join((known | added)[key] for key in keys)
        return np.frombuffer(whole, dtype=np.float32).reshape(len(texts), -1).copy()

    def _key(self, text: str) -> bytes:
        return sha256(f"{self.name}\0{text}".encode("utf-8", "surrogatepass")).digest()


def _open() -> sqlite3.Connection:
    folder = cache_folder()
    folder.mkdir(parents=True, exist_ok=True)
    db = sqlite3.connect(folder / _FILE, timeout=_PATIENCE, isolation_level=None)
    try:
        write_ahead(db, _PATIENCE)
        db.execute("PRAGMA synchronous = OFF")  # after a power cut the file may be damaged; it is made again then
        db.execute(_SCHEMA)
    except BaseException:
        db.close()
        raise
    return db


def _read(keys: Sequence[bytes]) -> dict[bytes, bytes]:
    """The vectors that are kept, of one length; nothing where the file fails."""
    found: dict[bytes, bytes] = {}
    if not keys:
        return found
    try:
        with closing(_open()) as db:
            for at in range(0, len(keys), _ASKED_AT_ONCE):
                some = keys[at : at + _ASKED_AT_ONCE]
                marks = ",".join("?" * len(some))
                # Only question marks are put into the statement.
                found.update(db.execute(f"SELECT key, vector FROM vectors WHERE key IN ({marks})", some))  # noqa: S608
    except sqlite3.DatabaseError as error:
        if not isinstance(error, sqlite3.OperationalError):  # not merely locked or out of reach, but no database
            _remove()
        return {}
    except OSError:
        return {}
    return found


def _write(vectors: Mapping[bytes, bytes]) -> None:
    """Keeps vectors; does nothing where the file fails."""
    if not vectors:
        return
    with suppress(sqlite3.Error, OSError), closing(_open()) as db:
        db.execute("BEGIN IMMEDIATE")
        db.executemany("INSERT OR IGNORE INTO vectors (key, vector) VALUES (?, ?)", vectors.items())
        first, last = db.execute("SELECT min(id), max(id) FROM vectors").fetchone()
        if last - first >= _MOST:
            db.execute("DELETE FROM vectors WHERE id <= ?", (last - _MOST + _FREED,))
        db.execute("COMMIT")


def _remove() -> None:
    for name in (_FILE, f"{_FILE}-wal", f"{_FILE}-shm"):
        with suppress(OSError):
            (cache_folder() / name).unlink(missing_ok=True)
