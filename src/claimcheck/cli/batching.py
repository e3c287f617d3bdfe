"""The command ``batch``: a folder of articles, with a progress bar on a terminal and all results in one file."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.inputs import AsOf, Corpora, Judge, Sources, day, opened, say_problems
from claimcheck.cli.output import say
from claimcheck.cli.progress import progress_bar

if TYPE_CHECKING:
    from claimcheck.batch import BatchResult
    from claimcheck.evidence.passage import Problem


def batch(
    folder: Annotated[str, typer.Argument(metavar="FOLDER", help="The folder of articles, with its subfolders.")],
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
    from claimcheck.batch.entries import articles_in  # noqa: PLC0415 - as above

    until = day(as_of, "--as-of")
    done = failed = before = partial = 0
    missed: dict[Problem, None] = {}
    with progress_bar("Checking") as progress:
        sources = opened(corpus, source)
        results = verify_folder(
            folder, sources, store=store, as_of=until, workers=workers, progress=progress, judge=judge
        )
        try:
            for result in results:
                done += result.done
                before += result.resumed
                partial += result.problem_count > 0
                missed |= dict.fromkeys(_problems_of(result))
                if not result.done:
                    failed += 1
                    say(f"{result.path}: {result.reason}")
        except KeyboardInterrupt:
            say(f"interrupted; {done} done and kept in {store}. The same command goes on from here.")
            raise typer.Exit(130) from None
    say_problems(missed, sources)
    if partial:
        say(f"{partial} of them could not be compared with all that was to be looked at; see their problems.")
    if (passed_over := articles_in(folder).passed_over) is not None:
        say(f"{folder}: {passed_over}")
    say(f"{done} done ({before} of them before), {failed} failed; the results are in {store}")
    raise typer.Exit(1 if failed else 0)


def _problems_of(result: "BatchResult") -> "list[Problem]":
    """What could not be looked at for one article."""
    from claimcheck.evidence.passage import Problem  # noqa: PLC0415 - as above

    if not result.problem_count:
        return []
    return [
        Problem(stage=each["stage"], source=each["source"], kind=each["kind"], message=each["message"])
        for each in result.report()["problems"]
    ]
