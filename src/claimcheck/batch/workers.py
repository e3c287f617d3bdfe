"""Processes that check articles, each with its own models, loaded once.

This file knows how to hand out articles and collect what became of them. It does not know the store: results are
written by the parent alone, so that a worker can die at any moment without damage.

Each worker has a pipe of its own. That tells which article a dead worker was at (that one fails, the rest go on), and
it ends the workers when the parent is killed: their pipe closes.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import signal
import sys
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing.connection import wait
from typing import TYPE_CHECKING

from claimcheck.article.article import Article
from claimcheck.errors import ClaimcheckError, EmptyCorpusError, InputError, MissingError, StoreError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

    from claimcheck.batch.entries import Entry
    from claimcheck.evidence.passage import Source

# These hold for every article alike: better to stop than to write the same failure a thousand times.
_FATAL = (MissingError, EmptyCorpusError, StoreError)
# Seconds that a worker gets to end by itself once its pipe is closed; it may be in the middle of an article.
_PATIENCE = 0.2


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one article: the report's JSON, or the reason why there is none."""

    entry: Entry
    report: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Task:
    """What holds for every article: where to look, up to which day, and the judge's name ("none", or None)."""

    sources: tuple[Source, ...]
    as_of: date | None = None
    judge: str | None = None


def results_here(entries: Iterable[Entry], task: Task) -> Iterator[Outcome]:
    """Check the articles in this process, in order."""
    for entry in entries:
        yield _check(entry, task)


def results_of_workers(entries: Iterable[Entry], task: Task, workers: int) -> Iterator[Outcome]:
    """Check the articles in processes, and give the outcomes in the order in which they come.

    Raises:
        InputError: The sources cannot be handed to another process.
        ClaimcheckError: A worker cannot start, or met an error that holds for every article.
    """
    crew = _Crew(_packed(task), threads=max(1, (os.cpu_count() or 1) // workers))
    try:
        yield from crew.check(iter(entries), workers)
    finally:
        crew.end()


def _check(entry: Entry, task: Task) -> Outcome:
    """One article; only errors that hold for every article are raised."""
    from claimcheck import api  # noqa: PLC0415 - loads the libraries of the models

    try:
        article = entry.content if isinstance(entry.content, Article) else api.read_article(entry.content)
        report = api.verify(article, task.sources, as_of=task.as_of, judge=task.judge)
        return Outcome(entry, report=report.to_json())
    except _FATAL:
        raise
    except ClaimcheckError as error:
        return Outcome(entry, reason=str(error))
    except Exception as error:  # noqa: BLE001 - a fault of ours in one article must not lose the others
        return Outcome(entry, reason=f"Unexpected {type(error).__name__}: {error}")


def _packed(task: Task) -> bytes:
    try:
        return pickle.dumps(task)
    except (pickle.PicklingError, TypeError, AttributeError) as error:
        raise InputError(
            f"A source cannot be used by several processes ({error}).",
            hint="Use one worker, or folders of reports only.",
        ) from error


@dataclass(frozen=True, slots=True)
class _Member:
    """A worker, the article it is at, and whether it has said that it is ready."""

    process: BaseProcess
    entry: Entry
    ready: bool


class _Crew:
    """The running workers, by our end of their pipes."""

    def __init__(self, packed: bytes, *, threads: int) -> None:
        self._packed = packed
        self._threads = threads
        self._members: dict[Connection, _Member] = {}

    def check(self, left: Iterator[Entry], workers: int) -> Iterator[Outcome]:
        while len(self._members) < workers and self._hire(next(left, None)):
            pass
        while self._members:
            for pipe in wait(list(self._members)):
                yield from self._hear(pipe, left)  # type: ignore[arg-type] # we wait for connections only

    def _hear(self, pipe: Connection, left: Iterator[Entry]) -> Iterator[Outcome]:
        """Take one message and give the worker its next article; replace a worker that died over one."""
        member = self._members[pipe]
        try:
            said = pipe.recv()
        except (EOFError, ConnectionResetError):
            del self._members[pipe]
            member.process.join()
            if not member.ready:
                raise ClaimcheckError(
                    f"A worker process ended before it began (exit code {member.process.exitcode}).",
                    hint="Is there memory for so many workers? Each needs about 500 MB; try one worker.",
                ) from None
            reason = f"The process that was checking it died (exit code {member.process.exitcode})."
            yield Outcome(member.entry, reason=reason)
            self._hire(next(left, None))
            return
        if isinstance(said, ClaimcheckError):
            raise said
        following = member.entry if said is None else next(left, None)
        if following is None:
            del self._members[pipe]
            pipe.close()
            member.process.join()
        else:
            self._members[pipe] = _Member(member.process, following, ready=True)
            pipe.send(following)
        if said is not None:
            yield said

    def _hire(self, entry: Entry | None) -> bool:
        """Start a worker for this article, where there is one."""
        if entry is None:
            return False
        # spawn, not fork: the libraries of the models keep threads and locks that do not survive a fork.
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        without_torch = sys.modules.get("torch", ...) is None  # the command line has blocked it: see cli/app.py
        process = context.Process(target=_work, args=(theirs, self._packed, self._threads, without_torch), daemon=True)
        process.start()
        theirs.close()
        self._members[ours] = _Member(process, entry, ready=False)
        return True

    def end(self) -> None:
        """Let all workers go; one that is in the middle of an article is not waited for."""
        for pipe, member in self._members.items():
            pipe.close()
            member.process.join(_PATIENCE)
            member.process.kill()
            member.process.join()
        self._members.clear()


def _work(pipe: Connection, packed: bytes, threads: int, without_torch: bool) -> None:  # noqa: FBT001 - private
    """What a worker does: say that it is ready, then an article in, an outcome out, until the pipe closes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the parent decides what it means
    os.environ.setdefault("OMP_NUM_THREADS", str(threads))  # read by the encoder and by the numeric libraries
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    if without_torch:
        sys.modules["torch"] = None  # type: ignore[assignment] # the documented way to block an import
    with suppress(EOFError, ConnectionResetError, BrokenPipeError):
        try:
            task = pickle.loads(packed)  # noqa: S301 - packed by our own parent process
            pipe.send(None)
            while True:
                pipe.send(_check(pipe.recv(), task))
        except ClaimcheckError as error:
            pipe.send(error)
