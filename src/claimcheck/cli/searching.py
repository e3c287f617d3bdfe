"""The command ``search``: what a folder of reports says on a matter."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimcheck.cli.inputs import day, opened, say_problems
from claimcheck.cli.output import TextOrJson, put, say, terminal, tidy
from claimcheck.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.evidence.passage import Passage


def search(  # noqa: PLR0913 - one for each option
    query: Annotated[str, typer.Argument(metavar="QUERY", help="What to look for, in plain words.")],
    *,
    corpus: Annotated[
        list[str],
        typer.Option("--corpus", metavar="DIR", help="A folder of reports to look in; may be given several times."),
    ],
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
    from claimcheck.evidence.passage import Query  # noqa: PLC0415 - the commands load what they need when they run

    first, last = day(since, "--since"), day(until, "--until")
    if first and last and first > last:
        raise InputError(f"--since {first} is after --until {last}.", hint="Give the earlier day to --since.")
    asked = Query(text=query, since=first, until=last, outlets=frozenset(outlet or ()), undated=not dated)
    if not query.strip():
        raise InputError("The query is empty.", hint="Say in plain words what to look for.")
    sources = opened(corpus, None)
    answers = [source.search_all([asked], limit=limit) for source in sources]
    problems = [problem for answer in answers for problem in answer.problems]
    passages = sorted((p for answer in answers for p in answer.passages[0]), key=lambda p: -p.score)[:limit]
    say_problems(problems, sources)
    if form is TextOrJson.JSON:
        from claimcheck.report.json_form import dump  # noqa: PLC0415 - as above

        shown = [_as_json(each) for each in passages]
        missed = [asdict(problem) for problem in problems]
        put(dump({"schema": "claimcheck/search/1", "query": query, "passages": shown, "problems": missed}))
        return
    if not passages:
        say(f"nothing in {', '.join(corpus)} on that{', as far as could be looked' if problems else ''}.")
    _show(passages, with_source=len(sources) > 1)


def _show(passages: "Sequence[Passage]", *, with_source: bool) -> None:
    console = terminal()
    for passage in passages:
        about = ", ".join(filter(None, (passage.article.outlet, _published(passage))))
        name = f"{passage.source}/{passage.document}" if with_source else passage.document
        console.print(tidy(f"{name} ({about})" if about else name), style="bold", soft_wrap=True)
        console.print(f"  {tidy(passage.quote)}\n")


def _published(passage: "Passage") -> str | None:
    return passage.article.published.isoformat() if passage.article.published else None


def _as_json(passage: "Passage") -> dict[str, Any]:
    article = passage.article
    return {
        "source": passage.source,
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
