"""The command ``search``: what a folder of reports says on a matter."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from claimcheck.cli.output import TextOrJson, put, say, terminal, tidy

if TYPE_CHECKING:
    from claimcheck.evidence.passage import Passage


def search(
    query: Annotated[str, typer.Argument(metavar="QUERY", help="What to look for, in plain words.")],
    *,
    corpus: Annotated[Path, typer.Option("--corpus", metavar="DIR", help="The folder of reports to look in.")],
    limit: Annotated[int, typer.Option(min=1, max=1000, help="How many passages to show.")] = 10,
    form: Annotated[TextOrJson, typer.Option("--format", help="How to show the passages.")] = TextOrJson.TEXT,
) -> None:
    """Find the passages in a folder of reports that fit a question.

    By words and by meaning, best first.
    """
    import claimcheck  # noqa: PLC0415 - the commands load what they need when they run

    passages = claimcheck.Corpus(corpus).search(query, limit=limit)
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
