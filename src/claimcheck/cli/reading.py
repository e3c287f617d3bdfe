"""The commands about one article: ``verify`` and ``claims``."""

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from claimcheck.cli.inputs import (
    AsOf,
    Corpora,
    Judge,
    Outlet,
    Published,
    Sources,
    article_from,
    day,
    opened,
    say_problems,
)
from claimcheck.cli.output import TextOrJson, check_out, page, put, say, terminal

if TYPE_CHECKING:
    from claimcheck.report.report import Report


class ReportFormat(StrEnum):
    """The ways to show a report."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"
    MARKDOWN = "markdown"
    CLAIMREVIEW = "claimreview"


def verify(  # noqa: PLR0913 - one parameter for each option of the command
    article: Annotated[str, typer.Argument(metavar="ARTICLE", help="A file (HTML, text or JSON) or a web address.")],
    *,
    corpus: Corpora = None,
    source: Sources = None,
    as_of: AsOf = None,
    form: Annotated[ReportFormat, typer.Option("--format", help="How to show the report.")] = ReportFormat.TEXT,
    out: Annotated[Path | None, typer.Option(help="Write the report to this file instead of showing it.")] = None,
    judge: Judge = None,
    outlet: Outlet = None,
    published: Published = None,
) -> None:
    """Compare an article's claims with other outlets' reports.

    Shows for each claim which independent reports support or contradict it, which only repeat the same source, and
    whether the outlet itself says that it could not verify it. Without --corpus or --source there is nothing to compare
    with, and every claim stays uncorroborated.
    """
    import claimcheck  # noqa: PLC0415 - the commands load what they need when they run

    check_out(out)
    until = day(as_of, "--as-of")
    read = article_from(article, outlet=outlet, published=day(published, "--published"))
    sources = opened(corpus, source)
    if not sources:
        say("no --corpus and no --source: there is nothing to compare the claims with.")
    report = claimcheck.verify(read, sources, as_of=until, judge=judge)
    say_problems(report.problems, sources)
    _show(report, form, out)


def _show(report: "Report", form: ReportFormat, out: Path | None) -> None:
    if form is ReportFormat.TEXT:
        _show_text(report, out)
    elif form is ReportFormat.JSON:
        put(report.to_json(), out)
    elif form is ReportFormat.HTML:
        put(report.to_html(), out)
    elif form is ReportFormat.MARKDOWN:
        put(report.to_markdown(), out)
    else:
        from claimcheck.report.json_form import dump  # noqa: PLC0415 - as above

        put(dump(report.to_claimreview()), out)


def _show_text(report: "Report", out: Path | None) -> None:
    from claimcheck.report.terminal import print_report  # noqa: PLC0415 - as above

    if out is None:
        print_report(report, terminal())
        return
    console = page()
    print_report(report, console)
    put(console.file.getvalue(), out)  # type: ignore[attr-defined] # page() gives it a StringIO


def claims(
    article: Annotated[str, typer.Argument(metavar="ARTICLE", help="A file (HTML, text or JSON) or a web address.")],
    *,
    form: Annotated[TextOrJson, typer.Option("--format", help="How to show the claims.")] = TextOrJson.TEXT,
    outlet: Outlet = None,
    published: Published = None,
) -> None:
    """List the claims an article makes.

    Each with the words it stands in, who says it, its figures and dates, and whether the outlet itself says that it
    could not verify it. Looks at the article alone.
    """
    import claimcheck  # noqa: PLC0415 - the commands load what they need when they run
    from claimcheck.api import article_problems  # noqa: PLC0415 - as above

    read = article_from(article, outlet=outlet, published=day(published, "--published"))
    found, problems = claimcheck.find_claims(read), article_problems(read)
    say_problems(problems)
    if form is TextOrJson.TEXT:
        from claimcheck.report.terminal import print_claims  # noqa: PLC0415 - as above

        print_claims(found, terminal())
    else:
        from claimcheck.api import claims_provenance  # noqa: PLC0415 - as above
        from claimcheck.report.json_form import claims_to_dict, dump  # noqa: PLC0415 - as above

        put(dump(claims_to_dict(found, claims_provenance(), problems)))
