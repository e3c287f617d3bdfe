"""The command ``batch``: a folder of articles, with a progress bar on a terminal and all results in one file."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.inputs import AsOf, Corpora, Sources, day, opened
from claimcheck.cli.output import say


def batch(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="The folder of articles, with its subfolders.")],
    *,
    store: Annotated[Path, typer.Option(metavar="FILE", help="The SQLite file that keeps the results.")],
    corpus: Corpora = None,
    source: Sources = None,
    as_of: AsOf = None,
    workers: Annotated[
        int, typer.Option(min=1, max=256, metavar="N", help="Processes to use; each needs about 500 MB.")
    ] = 1,
) -> None:
    """Check a folder of articles, and keep the results in one file.

    Stop it at any moment (Ctrl-C, or worse): the same command goes on where it stopped. An article that cannot be read
    is noted with the reason, and the others are checked.
    """
    from claimcheck.batch import verify_folder  # noqa: PLC0415 - the commands load what they need when they run

    until = day(as_of, "--as-of")
    done = failed = before = 0
    with _progress() as progress:
        results = verify_folder(
            folder, opened(corpus, source), store=store, as_of=until, workers=workers, progress=progress
        )
        try:
            for result in results:
                done += result.done
                before += result.resumed
                if not result.done:
                    failed += 1
                    say(f"{result.path}: {result.reason}")
        except KeyboardInterrupt:
            say(f"interrupted; {done} done and kept in {store}. The same command goes on from here.")
            raise typer.Exit(130) from None
    say(f"{done} done ({before} of them before), {failed} failed; the results are in {store}")
    raise typer.Exit(1 if failed else 0)


@contextmanager
def _progress() -> Iterator[Callable[[int, int], None]]:
    """A bar on standard error where that is a terminal, else nothing."""
    if not sys.stderr.isatty():
        yield lambda _done, _all: None
        return
    from rich.console import Console  # noqa: PLC0415 - only on a terminal
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn  # noqa: PLC0415 - the same

    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(elapsed_when_finished=True))
    with Progress("Checking", *columns, console=Console(stderr=True)) as bar:
        task = bar.add_task("", total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)
