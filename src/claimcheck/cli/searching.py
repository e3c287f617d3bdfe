"""The command ``search``: what a folder of reports says on a matter."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimcheck.cli.inputs import day
from claimcheck.cli.output import TextOrJson, put, say, terminal, tidy
from claimcheck.errors import InputError

if TYPE_CHECKING:
    from claimcheck.evidence.passage import Passage


def search(  # noqa: PLR0913 - one for each option
    query: Annotated[str, typer.Argument(metavar="QUERY", help="What to look for, in plain words.")],
    *,
    corpus: Annotated[Path, typer.Option("--corpus", metavar="DIR", help="The folder of reports to look in.")],
    since: Annotated[
        str | None, typer.Option(metavar="DATE", help="Leave out reports published before this day (2024-10-28).")
    ] = None,
    until: Annotated[str | None, typer.Option(metavar="DATE", help="Leave out those published after this day.")] = None,
    outlet: Annotated[
        list[str] | None, typer.Option(metavar="NAME", help="Only this outlet's reports; may be given several times.")
    ] = None,
    dated: Annotated[bool, typer.Option("--dated", help="Leave out reports without a day of publication.")] = False,
    limit: Annotated[int, typer.Option(min=1, max=1000, help="How many passages to show.")] = 10,
    form: Annotated[TextOrJson, typer.Option("--format", help="How to show the passages.")] = TextOrJson.TEXT,
) -> None:
    """Find the passages in a folder of reports that fit a question.

    By words and by meaning, best first. Without --dated, reports that bear no date stay whatever days are given, and
    bear none in the answer: look at them yourself.
    """
    import claimcheck  # noqa: PLC0415 - the commands load what they need when they run
    from claimcheck.evidence.passage import Query  # noqa: PLC0415 - as above

    first, last = day(since, "--since"), day(until, "--until")
    if first and last and first > last:
        raise InputError(f"--since {first} is after --until {last}.", hint="Give the earlier day to --since.")
    asked = Query(text=query, since=first, until=last, outlets=frozenset(outlet or ()), undated=not dated)
    passages = claimcheck.Corpus(corpus).search(asked, limit=limit)
    if form is TextOrJson.JSON:
        from claimcheck.report.json_form import dump  # noqa: PLC0415 - as above

        put(dump({"schema": "claimcheck/search/1", "query": query, "passages": [_as_json(each) for each in passages]}))
        return
    if not passages:
        say(f"nothing in {corpus} on that.")
    console = terminal()
    for passage in passages:
        about = ", ".join(filter(None, (passage.article.outlet, _published(passage))))
        console.print(
            tidy(f"{passage.document} ({about})" if about else passage.document), style="bold", soft_wrap=True
        )
        console.print(f"  {tidy(passage.quote)}\n")


def _published(passage: "Passage") -> str | None:
    return passage.article.published.isoformat() if passage.article.published else None


def _as_json(passage: "Passage") -> dict[str, Any]:
    article = passage.article
    return {
        "document": passage.document,
        "title": article.title,
        "outlet": article.outlet,
        "url": article.url,
        "published": _published(passage),
        "quote": passage.quote,
        "span": [passage.span.start, passage.span.end],
        "score": round(passage.score, 4),
        "similarity": round(passage.similarity, 4),
    }
