"""What the commands take in: the options they share, and how words typed become articles, sources and days."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.output import say
from claimcheck.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.article.article import Article
    from claimcheck.evidence.passage import Problem, Source

Corpora = Annotated[
    list[str] | None,  # no paths: an empty one would be the current folder
    typer.Option("--corpus", metavar="DIR", help="A folder of other outlets' reports; may be given several times."),
]
Sources = Annotated[
    list[str] | None,
    typer.Option(
        "--source",
        metavar="NAME",
        help="Reports on the web: urls:FILE (a list of addresses) or feed:URL (RSS or Atom); repeatable.",
    ),
]
AsOf = Annotated[
    str | None, typer.Option(metavar="DATE", help="Leave out reports published after this day (2024-10-28).")
]
Judge = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help="The entailment judge that speaks where no rule decides: none, a cross-encoder's name or folder, or a "
        "language model as http://localhost:11434/v1#MODEL. By default the packaged one.",
    ),
]
Outlet = Annotated[str | None, typer.Option(help="The article's outlet; overrides what the file says.")]
Published = Annotated[
    str | None, typer.Option(metavar="DATE", help="The article's day of publication; overrides what the file says.")
]


def day(text: str | None, option: str) -> date | None:
    """The day that an option names.

    Raises:
        InputError: It is no day.
    """
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise InputError(f"{option} {text}: not a day.", hint="Write it as 2024-10-28.") from error


def article_from(source: str, *, outlet: str | None = None, published: date | None = None) -> "Article":
    """The article in a file or at a web address; what is typed is never taken for the text itself."""
    import claimcheck  # noqa: PLC0415 - loads what it needs when it is needed

    if not source.strip():
        raise InputError("The article's name is empty.", hint="Give a file or a web address.")
    place = source if source.lower().startswith(("http://", "https://")) else Path(source)
    return claimcheck.read_article(place, outlet=outlet, published=published)


def opened(corpora: "Iterable[str] | None", sources: "Iterable[str] | None") -> "list[Source]":
    """The sources that the options name, each once, in the order typed, corpora first.

    One that is down (a database that does not answer) is a source whose every answer says so.
    """
    import claimcheck  # noqa: PLC0415 - as above

    found: list[Source] = [claimcheck.Corpus(folder) for folder in dict.fromkeys(corpora or ())]
    if sources:
        from claimcheck.adapters.unreachable import open_or_unreachable  # noqa: PLC0415 - as above

        found.extend(open_or_unreachable(spec) for spec in dict.fromkeys(sources))
    return found


def say_problems(problems: "Iterable[Problem]", sources: "Iterable[Source]" = ()) -> None:
    """What could not be looked at, and what befell the sources' indexes, for the person at the keyboard."""
    for source in sources:
        for note in getattr(source, "notes", ()):
            say(f"{source.name}: {note}")
    for problem in problems:
        if problem.kind == "passed-over":
            say(f"{problem.source}: {problem.message}")
        else:
            say(f"could not look at {problem.source}: {problem.message}")
