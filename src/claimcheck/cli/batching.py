"""The command ``batch``: a folder of articles, with a progress bar on a terminal and all results in one file."""

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli.inputs import AsOf, Corpora, Judge, Sources, day, opened
from claimcheck.cli.output import say
from claimcheck.cli.progress import progress_bar


def batch(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="The folder of articles, with its subfolders.")],
    *,
    store: Annotated[Path, typer.Option(metavar="FILE", help="The SQLite file that keeps the results.")],
    corpus: Corpora = None,
    source: Sources = None,
    as_of: AsOf = None,
    judge: Judge = None,
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
    with progress_bar("Checking") as progress:
        results = verify_folder(
            folder, opened(corpus, source), store=store, as_of=until, workers=workers, progress=progress, judge=judge
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
