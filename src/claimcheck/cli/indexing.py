"""The commands ``index build``, ``add``, ``info``, ``check`` and ``clean``: the care of a folder's index."""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimcheck.cli.output import TextOrJson, put, say, terminal, tidy
from claimcheck.cli.progress import progress_bar
from claimcheck.errors import StoreError

if TYPE_CHECKING:
    from claimcheck.adapters.corpus_index import Changes
    from claimcheck.adapters.index_care import IndexInfo

Folder = Annotated[Path, typer.Argument(metavar="FOLDER", help="The folder of reports, with its subfolders.")]
Form = Annotated[TextOrJson, typer.Option("--format", help="How to show the result.")]

# Bytes in a unit, and how it is called; the largest that fits is shown.
_UNITS = ((1_000_000_000, "GB"), (1_000_000, "MB"), (1_000, "kB"))


def build(folder: Folder) -> None:
    """Prepare a folder of reports for searching.

    The other commands do so by themselves when they first need it; for a large folder it is better done beforehand. The
    index is kept in the user's cache folder, and the reports stay as they are. Stop it at any moment: the same command
    goes on where it stopped. Ends with exit code 1 where some reports could not be read.
    """
    raise typer.Exit(_taken_in(folder))


def add(
    folder: Folder,
    *,
    into: Annotated[
        str | None,
        typer.Option(metavar="ADDRESS", help="A PostgreSQL database with pgvector (postgresql://…) to add them to."),
    ] = None,
) -> None:
    """Take in what has changed in a folder since it was indexed.

    Only new and changed files are read. The other commands do so by themselves; this one says how many there were.
    With --into, the reports go into a database instead, to be asked with --source postgresql://…; what is there under
    other names stays. Ends with exit code 1 where some reports could not be read.
    """
    raise typer.Exit(_taken_in(folder) if into is None else _put_into(into, folder))


def _put_into(address: str, folder: Path) -> int:
    """Add a folder's reports to a database, say what was done, and give the exit code."""
    from claimcheck.adapters.corpus_files import each_article  # noqa: PLC0415 - as above
    from claimcheck.adapters.postgres import PostgresCorpus  # noqa: PLC0415 - as above

    corpus = PostgresCorpus(address)
    added = seen = failed = 0
    for name, article in each_article(folder):
        if isinstance(article, str):
            say(f"{name}: {article}")
            failed += 1
        else:
            seen += 1
            added += corpus.add([(name, article)])
    total = len(corpus)
    corpus.close()
    terminal().print(tidy(f"{folder}: {added:,} of {seen:,} reports added or changed; the database holds {total:,}."))
    return 1 if failed else 0


def info(folder: Folder, *, form: Form = TextOrJson.TEXT) -> None:
    """Show what a folder's index holds, where it is and its size."""
    from claimcheck.adapters.index_care import describe  # noqa: PLC0415 - the commands load what they need

    found = describe(folder)
    if form is TextOrJson.JSON:
        put(json.dumps({"schema": "claimcheck/index/1", **_as_json(found)}, ensure_ascii=False, indent=2))
        return
    rows = (
        ("reports", f"{found.documents:,}"),
        ("passages", f"{found.passages:,}"),
        ("unreadable", f"{found.unreadable:,}"),
        ("not taken in yet", f"{found.waiting:,} new or changed, {found.gone:,} removed"),
        ("model", found.model),
        ("format", str(found.layout)),
        ("on disk", _size(found.size)),
        ("kept in", str(found.place)),
    )
    console = terminal()
    for name, value in rows:
        console.print(f"{name:<17} {tidy(value)}", soft_wrap=True)


def check(
    folder: Folder,
    *,
    repair: Annotated[
        bool, typer.Option("--repair", help="Make again what is damaged; the reports are only read.")
    ] = False,
) -> None:
    """Look whether a folder's index is whole.

    Reads all of the index: its store, and the files for searching made from it. Ends with exit code 1 where something
    is wrong and was not repaired.
    """
    from claimcheck.adapters.index_care import find_faults, make_ready_to_repair  # noqa: PLC0415 - as above

    faults = find_faults(folder)
    console = terminal()
    if not faults:
        console.print(tidy(f"The index of {folder} is whole."), soft_wrap=True)
        return
    for fault in faults:
        console.print(tidy(fault), soft_wrap=True)
    if not repair:
        say(f"the index of {folder} needs repair. Run: claimcheck index check {folder} --repair")
        raise typer.Exit(1)
    make_ready_to_repair(folder)
    raise typer.Exit(_taken_in(folder))


def clean(
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only list them; remove nothing.")] = False,
) -> None:
    """Remove indexes that nobody needs.

    Those are indexes whose folder of reports no longer exists, and those that an earlier version made. Reports
    are never touched. Is a folder on a disk that is not connected now? Then look with --dry-run first.
    """
    from claimcheck.adapters.index_care import find_leftovers, remove_leftover  # noqa: PLC0415 - as above

    leftovers = find_leftovers()
    console = terminal()
    for leftover in leftovers:
        if not dry_run:
            remove_leftover(leftover)
        console.print(tidy(f"{leftover.place} ({_size(leftover.size)}): {leftover.reason}"), soft_wrap=True)
    if not leftovers:
        say("there is nothing to remove.")
        return
    total = _size(sum(leftover.size for leftover in leftovers))
    count = f"{len(leftovers)} {'index' if len(leftovers) == 1 else 'indexes'}"
    say(f"{count}, {total}, {'would be removed' if dry_run else 'removed'}.")


def _taken_in(folder: Path) -> int:
    """Bring the index up to date, say what was done, and give the exit code."""
    import claimcheck  # noqa: PLC0415 - as above
    from claimcheck.adapters.index_care import describe  # noqa: PLC0415 - as above

    corpus = claimcheck.Corpus(folder)
    try:
        with progress_bar("Indexing") as progress:
            changes = corpus.refresh(progress)
    except KeyboardInterrupt:
        say("interrupted; what was taken in is kept. The same command goes on from here.")
        raise typer.Exit(130) from None
    for note in corpus.notes:
        say(note)
    for problem in corpus.problems:
        say(f"{problem.source}: {problem.message}")
    if not corpus.kept:
        raise StoreError("The index could not be kept.", hint="Name a folder in the environment's CLAIMCHECK_CACHE.")
    found = describe(folder)
    terminal().print(tidy(f"{folder}: {_told(changes)}; {_held(found)}."), soft_wrap=True)
    return 1 if found.unreadable else 0


def _told(changes: "Changes") -> str:
    return f"files: {changes.added:,} added, {changes.changed:,} changed, {changes.removed:,} removed"


def _held(found: "IndexInfo") -> str:
    unread = f"; {found.unreadable:,} could not be read" if found.unreadable else ""
    return f"now {found.documents:,} reports with {found.passages:,} passages, {_size(found.size)}{unread}"


def _size(count: int) -> str:
    """Bytes for people.

    >>> _size(12_345_678), _size(17)
    ('12.3 MB', '17 bytes')
    """
    for size, unit in _UNITS:
        if count >= size:
            return f"{count / size:.1f} {unit}"
    return f"{count} bytes"


def _as_json(found: "IndexInfo") -> dict[str, Any]:
    return {
        "folder": str(found.folder),
        "place": str(found.place),
        "reports": found.documents,
        "passages": found.passages,
        "unreadable": found.unreadable,
        "waiting": found.waiting,
        "removed": found.gone,
        "model": found.model,
        "format": found.layout,
        "bytes": found.size,
    }


app = typer.Typer(no_args_is_help=True, rich_markup_mode=None)
for _command, _example in (
    (build, "claimcheck index build reports/"),
    (add, "claimcheck index add reports/"),
    (info, "claimcheck index info reports/"),
    (check, "claimcheck index check reports/ --repair"),
    (clean, "claimcheck index clean --dry-run"),
):
    app.command(epilog=f"Example: {_example}")(_command)
