"""The results of batches in one SQLite file, made to survive a kill at any moment and to be read by other tools.

This file knows tables and rows. It does not know how an article is checked, nor who asks.

    runs      one row per folder and settings; the settings' fingerprint is what a later run must match to go on
    articles  one row per file of a run: done with its report, or failed with the reason
    claims    one row per claim of a report, for people who query with SQL (or browse with Datasette)

An article and its claims are written in one transaction, so a file is either whole in here or not at all.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing, contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

from claimcheck.adapters.folder_files import shown
from claimcheck.adapters.write_ahead import write_ahead
from claimcheck.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path
    from types import TracebackType

# "clck" in ASCII: tells our files from every other SQLite file, as SQLite's file format provides for.
APPLICATION_ID = 0x636C636B
# Raised with every change of the tables; an older or newer file is refused rather than guessed at.
SCHEMA_VERSION = 1
# Seconds to wait for another batch that is writing; a transaction here takes milliseconds.
_BUSY_SECONDS = 30.0

_SCHEMA = """
CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    folder TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    settings TEXT NOT NULL,
    UNIQUE (folder, fingerprint)
) STRICT;
CREATE TABLE articles (
    id INTEGER PRIMARY KEY,
    run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('done', 'failed')),
    reason TEXT,
    title TEXT,
    outlet TEXT,
    published TEXT,
    claim_count INTEGER NOT NULL DEFAULT 0,
    self_unverified_count INTEGER NOT NULL DEFAULT 0,
    problem_count INTEGER NOT NULL DEFAULT 0,
    report TEXT,
    UNIQUE (run_id, path),
    CHECK ((status = 'done') = (report IS NOT NULL)),
    CHECK ((status = 'failed') = (reason IS NOT NULL))
) STRICT;
CREATE INDEX articles_by_content ON articles (sha256);
CREATE TABLE claims (
    id INTEGER PRIMARY KEY,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    claim TEXT NOT NULL,
    quote TEXT NOT NULL,
    wording TEXT NOT NULL,
    speaker TEXT,
    modality TEXT NOT NULL,
    worth REAL NOT NULL,
    self_unverified INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    confidence REAL NOT NULL,
    attribution_verdict TEXT,
    supporting TEXT NOT NULL,
    contradicting TEXT NOT NULL,
    repeating TEXT NOT NULL,
    UNIQUE (article_id, claim)
) STRICT;
"""


@dataclass(frozen=True, slots=True)
class Row:
    """One file of a run as it stands in the store.

    Args:
        id: The row's key in ``articles``.
        path: The file's path within the folder, with forward slashes.
        sha256: The hash of the file's bytes and ending.
        reason: Why it failed, or None where it is done.
        claim_count: How many claims the report holds.
        self_unverified_count: How many of them the outlet itself could not verify.
        problem_count: How many things could not be looked at.
    """

    id: int
    path: str
    sha256: str
    reason: str | None
    claim_count: int = 0
    self_unverified_count: int = 0
    problem_count: int = 0


class Store:
    """The open results file; a context manager.

    Args:
        path: The file; made where it does not exist, never where its folder does not.

    Raises:
        StoreError: The file is not ours, of another version, damaged, locked, or cannot be opened or written.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        _check_place(path)
        with _in_our_words(path):
            self._db = sqlite3.connect(path, timeout=_BUSY_SECONDS, isolation_level=None)
            try:
                self._prepare()
            except BaseException:
                self._db.close()
                raise

    def _prepare(self) -> None:
        _refuse_foreign(self._db, self.path)
        write_ahead(self._db, _BUSY_SECONDS)
        # FULL, not WAL's usual NORMAL: what was reported as done is on the disk even when the power fails.
        self._db.execute("PRAGMA synchronous = FULL")
        self._db.execute("PRAGMA foreign_keys = ON")
        with self._transaction():
            if self._db.execute("PRAGMA user_version").fetchone()[0] == 0:
                for statement in _SCHEMA.split(";\n"):
                    self._db.execute(statement)
                self._db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
                self._db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close the file; what was written stays."""
        self._db.close()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        """All or nothing, and the right to write from the start, so that two batches wait for each other."""
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    def run(self, *, folder: str, fingerprint: str, settings: Mapping[str, object]) -> int:
        """The key of the run over this folder with these settings, an earlier one where there is one."""
        with _in_our_words(self.path), self._transaction():
            self._db.execute(
                "INSERT INTO runs (folder, fingerprint, settings) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                (folder, fingerprint, json.dumps(settings, ensure_ascii=False, sort_keys=True)),
            )
            found = self._db.execute("SELECT id FROM runs WHERE folder = ? AND fingerprint = ?", (folder, fingerprint))
            return int(found.fetchone()[0])

    def row(self, run: int, path: str) -> Row | None:
        """What is known of a file in a run, or None."""
        with _in_our_words(self.path):
            return self._row("run_id = ? AND path = ?", run, path)

    def report_of_content(self, run: int, sha256: str) -> str | None:
        """A report on the same content under the same settings, from whatever folder, or None."""
        with _in_our_words(self.path):
            found = self._db.execute(
                "SELECT report FROM articles JOIN runs ON runs.id = run_id WHERE sha256 = ? AND status = 'done'"
                " AND fingerprint = (SELECT fingerprint FROM runs WHERE id = ?)"
                " ORDER BY problem_count, articles.id LIMIT 1",
                (sha256, run),
            ).fetchone()
        return None if found is None else str(found[0])

    def write_done(self, run: int, *, path: str, sha256: str, report: str) -> Row:
        """Keep a report, with its claims, in place of whatever stood there for this file."""
        content = json.loads(report)
        article, claims = content["article"], content["claims"]
        values = {
            "status": "done",
            "report": report,
            "title": article["title"],
            "outlet": article["outlet"],
            "published": article["published"],
            "claim_count": len(claims),
            "self_unverified_count": sum(bool(claim["self_unverified"]) for claim in claims),
            "problem_count": len(content["problems"]),
        }
        return self._replace(run, path, sha256, values, [_claim_values(claim) for claim in claims])

    def write_failed(self, run: int, *, path: str, sha256: str, reason: str) -> Row:
        """Keep that a file could not be checked, and why, in place of whatever stood there for this file."""
        return self._replace(run, path, sha256, {"status": "failed", "reason": reason}, [])

    def _replace(
        self, run: int, path: str, sha256: str, values: Mapping[str, object], claims: Sequence[Mapping[str, object]]
    ) -> Row:
        with _in_our_words(self.path), self._transaction():
            self._db.execute("DELETE FROM articles WHERE run_id = ? AND path = ?", (run, path))
            key = self._insert("articles", {"run_id": run, "path": path, "sha256": sha256, **values})
            for claim in claims:
                self._insert("claims", {"article_id": key, **claim})
            row = self._row("id = ?", key)
        if row is None:
            raise StoreError(
                f"{self.path}: a row was lost while it was written.", hint="Move the file away and start anew."
            )
        return row

    def _insert(self, table: str, values: Mapping[str, object]) -> int:
        columns, marks = ", ".join(values), ", ".join("?" * len(values))
        statement = f"INSERT INTO {table} ({columns}) VALUES ({marks})"  # noqa: S608 - names are constants of this file
        return int(self._db.execute(statement, tuple(map(_storable, values.values()))).lastrowid or 0)

    def _row(self, condition: str, *values: object) -> Row | None:
        statement = (
            "SELECT id, path, sha256, reason, claim_count, self_unverified_count, problem_count"  # noqa: S608 - constants
            f" FROM articles WHERE {condition}"
        )
        found = self._db.execute(statement, values).fetchone()
        return None if found is None else Row(*found)


def stored_report(path: Path, key: int) -> str:
    """The JSON of the report that the row with this key holds, read through a connection of its own.

    Raises:
        StoreError: The file cannot be read, or the row is gone or holds no report.
    """
    with _in_our_words(path), closing(sqlite3.connect(path, timeout=_BUSY_SECONDS)) as db:
        found = db.execute("SELECT report FROM articles WHERE id = ?", (key,)).fetchone()
    if found is None or found[0] is None:
        raise StoreError(
            f"{path}: row {key} holds no report.", hint="Run the batch again; it goes on where it stopped."
        )
    return str(found[0])


def _check_place(path: Path) -> None:
    """Raises StoreError where there is something else than a file, or nobody may look."""
    hint = "Name a file for the results, such as results.sqlite."
    try:
        if path.exists() and not path.is_file():
            raise StoreError(f"{shown(path)}: not a file.", hint=hint)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise StoreError(f"{shown(path)[:400]}: cannot be looked at ({reason}).", hint=hint) from error


def _storable(value: object) -> object:
    """A text without halves of surrogate pairs, which SQLite does not take; anything else as it is."""
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value


def _refuse_foreign(db: sqlite3.Connection, path: Path) -> None:
    application = db.execute("PRAGMA application_id").fetchone()[0]
    version = db.execute("PRAGMA user_version").fetchone()[0]
    tables = db.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    if (application, version, tables) == (0, 0, 0):
        return  # a new, empty file
    if application != APPLICATION_ID:
        raise StoreError(
            f"{path}: a database of another program.", hint="Name another file; this one is left as it is."
        )
    if version != SCHEMA_VERSION:
        raise StoreError(
            f"{path}: results of another version of claimcheck (format {version}, this one writes {SCHEMA_VERSION}).",
            hint="Name another file, or use the version that made it.",
        )


@contextmanager
def _in_our_words(path: Path) -> Iterator[None]:
    """SQLite's errors as StoreError."""
    try:
        yield
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            raise StoreError(
                f"{path}: locked by another program.", hint="Wait for the other batch to end, or name another file."
            ) from error
        raise StoreError(
            f"{path}: cannot be used ({error}).", hint="Is its folder there, writable, and not full?"
        ) from error
    except sqlite3.DatabaseError as error:
        raise StoreError(
            f"{path}: not a results file of claimcheck, or damaged ({error}).", hint="Name another file."
        ) from error


def _claim_values(claim: Mapping[str, Any]) -> dict[str, object]:
    """The columns of one claim of a report's JSON; lists of names as JSON arrays, which SQLite can look into."""
    attribution, origins = claim["attribution"] or {}, claim["origins"]
    return {
        "claim": claim["id"],
        "quote": claim["quote"],
        "wording": claim["wording"],
        "speaker": attribution.get("speaker"),
        "modality": claim["modality"],
        "worth": claim["worth"],
        "self_unverified": int(claim["self_unverified"]),
        "verdict": claim["verdict"],
        "confidence": claim["confidence"],
        "attribution_verdict": claim["attribution_verdict"],
    } | {side: json.dumps(origins[side], ensure_ascii=False) for side in ("supporting", "contradicting", "repeating")}
