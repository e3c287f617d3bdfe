"""write ahead: SQLite's write-ahead log, switched on also where several processes open a new file at once.

SQLite's own patience does not cover the switch: of two that try it at once one is told at once that the file is locked.
"""

from __future__ import annotations

import sqlite3
from time import monotonic, sleep
from typing import Final

_PAUSE: Final = 0.02  # seconds between two tries; the switch takes a few milliseconds


def write_ahead(db: sqlite3.Connection, patience: float) -> None:
    """Switch it on, trying again for so many seconds while another holds the file.

    Raises:
        sqlite3.OperationalError: When it is still locked then, or cannot be written.
    """
    end = monotonic() + patience
    while True:
        try:
            db.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or monotonic() > end:  # the low byte is the kind
                raise
            sleep(_PAUSE)
        else:
            return
