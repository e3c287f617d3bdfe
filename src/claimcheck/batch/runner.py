"""A folder of articles, checked one after the other, with every result kept as soon as it is there.

This file knows which articles are still to do and what becomes of each: done, failed, or done before. It does not know
SQL (store.py does), nor files (entries.py), nor processes (workers.py), nor how an article is checked (api.py).

A result is found again by the hash of the article together with the fingerprint of everything else that decides it
(settings.py). When any of it changes, the article is checked again. What failed is tried again in the next run.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck.adapters.folder_files import shown
from claimcheck.batch.entries import articles_in, blocked_entries, count_entries, entries_of
from claimcheck.batch.settings import fingerprint_of, settings_of
from claimcheck.batch.store import Store, stored_report
from claimcheck.batch.workers import Task, results_here, results_of_workers
from claimcheck.errors import InputError, StoreError
from claimcheck.evidence.gathering import as_sources
from claimcheck.text.iso_dates import day_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from datetime import date

    from claimcheck.batch.entries import Entry
    from claimcheck.batch.store import Row
    from claimcheck.batch.workers import Outcome
    from claimcheck.evidence.passage import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchResult:
    """What became of one article.

    Args:
        path: The file's path within the folder, with forward slashes, and the number of the article where the file
            holds several ("june.jsonl:3").
        reason: Why it could not be checked, or None where it was.
        claim_count: How many claims were found.
        self_unverified_count: How many of them the outlet itself could not verify.
        problem_count: How many things could not be looked at.
        resumed: Whether an earlier run had done it.
        store: The results file.
        row: The key of its row in the table ``articles``.
    """

    path: str
    reason: str | None
    claim_count: int
    self_unverified_count: int
    problem_count: int
    resumed: bool
    store: Path
    row: int

    @property
    def done(self) -> bool:
        """Whether there is a report."""
        return self.reason is None

    def report(self) -> dict[str, Any]:
        """The report, as ``Report.to_dict`` gives it, read from the store when asked for.

        Raises:
            StoreError: Where the file failed, or the store is gone.
        """
        if self.reason is not None:
            raise StoreError(
                f"{self.path} has no report: {self.reason}", hint="Mend the article, and run the batch again."
            )
        content: dict[str, Any] = json.loads(stored_report(self.store, self.row))
        return content


def verify_folder(
    folder: str | Path,
    sources: Sequence[Source] = (),
    *,
    store: str | Path,
    as_of: date | str | None = None,
    workers: int = 1,
    progress: Callable[[int, int], None] | None = None,
    judge: str | None = None,
) -> Iterator[BatchResult]:
    """Check every article of a folder, and give one result per file as it comes; what is done is kept in the store.

    Stop it at any moment, by closing the iterator, Ctrl-C or a kill: the next call with the same arguments goes on. It
    checks again what failed, and where a source did not answer.

    Args:
        folder: Read with its subfolders; files that no article can be in (by their ending) are passed over, and what
            cannot be opened, or is a link that leads out of it, is a result with its reason.
        sources: Where to look for other outlets' reports.
        store: The SQLite file for the results; made where it does not exist.
        as_of: Leave out evidence published after this day; a date, or a string such as 2024-10-28.
        workers: Processes to use. Each loads the models once (about 500 MB); with more than one, results come in the
            order in which they are done, and the sources must be a corpus or anything else that can be pickled.
        progress: Called with the number of files done and of all files, before the first and after each.
        judge: The name of another judge than the packaged one, as for ``verify``; "none" for rules alone.

    Raises:
        InputError: The folder does not exist or holds no article, or a source cannot be searched or be handed to
            processes.
        MissingError: A model or package is missing; nothing is written for the files not yet done.
        StoreError: The store is not ours, damaged or locked.
    """
    if not isinstance(workers, int) or workers < 1:
        raise InputError(f"workers={workers!r}: at least one is needed.", hint="Leave it out to use one.")
    listing = articles_in(folder)
    top, kept_in = Path(folder), Path(store).absolute()
    files = [file.path for file in listing.files]
    asked, until = as_sources(sources), day_of(as_of, "as_of")
    judge = str(judge) if isinstance(judge, Path) else judge
    task = Task(asked, until, judge)

    def results() -> Iterator[BatchResult]:
        settings = settings_of(asked, until, judge)
        with Store(kept_in) as opened:
            run = opened.run(folder=shown(top.resolve()), fingerprint=fingerprint_of(settings), settings=settings)
            entries = chain(blocked_entries(listing), entries_of(top, files))
            yield from _Batch(opened, run).results(entries, partial(_checked, task, workers))

    total = len(listing.blocked) + count_entries(files)
    return _counted(results(), total, progress or (lambda _done, _all: None))


def _checked(task: Task, workers: int, entries: Iterable[Entry]) -> Iterator[Outcome]:
    return results_here(entries, task) if workers == 1 else results_of_workers(entries, task, workers)


def _counted(results: Iterator[BatchResult], total: int, progress: Callable[[int, int], None]) -> Iterator[BatchResult]:
    progress(0, total)
    for done, result in enumerate(results, start=1):
        progress(done, max(done, total))
        yield result


@dataclass(frozen=True, slots=True)
class _Batch:
    """One call: the store, the run that its results belong to, and what waits for an article with the same content."""

    store: Store
    run: int
    same: dict[str, list[str]] = field(default_factory=dict)
    now: set[str] = field(default_factory=set)  # what this very call has checked
    ready: list[BatchResult] = field(default_factory=list)

    def results(
        self, entries: Iterable[Entry], check: Callable[[Iterable[Entry]], Iterator[Outcome]]
    ) -> Iterator[BatchResult]:
        """One result per entry, as they come."""
        for outcome in check(self._to_do(entries)):
            yield from self._ready()
            self.now.add(outcome.entry.sha256)
            for name in self.same.pop(outcome.entry.sha256):
                yield self._result(self._write(name, outcome.entry.sha256, outcome.report, outcome.reason))
        yield from self._ready()

    def _to_do(self, entries: Iterable[Entry]) -> Iterator[Entry]:
        """The entries that need work; what needs none is put aside as ready, what is a copy waits for the first."""
        for entry in entries:
            if isinstance(entry.content, str):
                self.ready.append(self._result(self._write(entry.name, "", None, entry.content)))
            elif entry.sha256 in self.same:
                self.same[entry.sha256].append(entry.name)
            elif (row := self._earlier(entry)) is not None:
                self.ready.append(self._result(row, resumed=entry.sha256 not in self.now))
            else:
                self.same[entry.sha256] = [entry.name]
                yield entry

    def _ready(self) -> Iterator[BatchResult]:
        while self.ready:
            yield self.ready.pop(0)

    def _earlier(self, entry: Entry) -> Row | None:
        """The row of an article that was done before, under this name or another."""
        report = self.store.report_of_content(self.run, entry.sha256)
        if report is None or (entry.sha256 not in self.now and _lacks_something(report)):
            return None
        row = self.store.row(self.run, entry.name)
        if row is not None and row.reason is None and row.sha256 == entry.sha256:
            return row
        return self._write(entry.name, entry.sha256, report, None)

    def _write(self, name: str, sha256: str, report: str | None, reason: str | None) -> Row:
        if report is None:
            return self.store.write_failed(self.run, path=name, sha256=sha256, reason=reason or "No reason was given.")
        return self.store.write_done(self.run, path=name, sha256=sha256, report=report)

    def _result(self, row: Row, *, resumed: bool = False) -> BatchResult:
        return BatchResult(
            path=row.path,
            reason=row.reason,
            claim_count=row.claim_count,
            self_unverified_count=row.self_unverified_count,
            problem_count=row.problem_count,
            resumed=resumed,
            store=self.store.path,
            row=row.id,
        )


# Kinds of problems that the same settings would meet again: the report or page itself is at fault, or our own rules.
_LASTING = frozenset(
    "unreadable passed-over paywall blocked robots too-large unsupported too-many-redirects no-quote no-source "
    "date".split()
)


def _lacks_something(report: str) -> bool:
    """Whether a report lacks what may be had another time: a source, a page or a judge that did not answer."""
    return any(problem["kind"] not in _LASTING for problem in json.loads(report)["problems"])
