"""The terminal: a table of the claims, the disclaimers, what could not be looked at, and a summary in plain words.

The only module that knows rich; the command line alone imports it. Everything a stranger wrote goes through ``_text``:
without control characters, never read as rich markup. Works at 80 columns, and without colour where the output is no
terminal.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich import box
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from claimcheck.agreement.finding import Verdict
from claimcheck.report.safe_text import printable
from claimcheck.report.summary import claims_summary_lines, summary_lines
from claimcheck.report.tree import origin_trees, spread_line
from claimcheck.report.words import (
    FLAG,
    PROBLEM_WORD,
    VOICE_WORD,
    counted,
    day,
    figure,
    listed,
    shorten,
    sides,
    speaker_of,
    surety,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.console import Console

    from claimcheck.agreement.finding import Finding
    from claimcheck.article.article import Article
    from claimcheck.claims.claim import Claim, Claims, Disclaimer
    from claimcheck.evidence.passage import Problem
    from claimcheck.report.content import Content

_QUOTE = 150  # characters of a claim in the table: four or five lines of its column at 80 columns
_NAMES = 90  # characters of a list of names in the table
_ID = 8  # characters of a claim's id, which is "c" and digits
_LONG = 400  # characters of a disclaimer or a message
_SENTENCE = 900  # characters of a sentence of the summary: a quote and four lists of five long names
_STYLE = {
    Verdict.CORROBORATED: "green",
    Verdict.CONTRADICTED: "red",
    Verdict.DISPUTED: "magenta",
    Verdict.UNCORROBORATED: "default",
}


def print_report(report: Content, console: Console) -> None:
    """Print the findings: a row per claim, disclaimers, problems, and the summary last, where the eye ends up."""
    _print_heading(report.article, console)
    _print_claims_table(report.findings, console)
    _print_trees(report.findings, console)
    _print_disclaimers(report.claims.disclaimers, console)
    _print_problems(report.problems, console)
    _print_summary(summary_lines(report), console)


def print_claims(claims: Claims, console: Console) -> None:
    """Print the claims of an article that has not been compared with anything."""
    _print_heading(claims.article, console)
    table = _table("Claim", "Figures and days", ratios=(7, 3))
    for claim in claims:
        table.add_row(_text(claim.id, most=_ID), _claim_cell(claim), _reading_cell(claim))
    if claims:
        console.print(table)
    _print_disclaimers(claims.disclaimers, console)
    _print_summary(claims_summary_lines(claims), console)


def _text(text: str, style: str = "", *, most: int = _LONG) -> Text:
    """A stranger's text on one line of at most so many characters: no control characters, no markup."""
    return Text(shorten(printable(text), most), style=style)


def _table(*columns: str, ratios: Sequence[int]) -> Table:
    table = Table(box=box.SIMPLE_HEAD, expand=True, pad_edge=False, show_lines=False, leading=1)
    table.add_column("", no_wrap=True, style="dim")
    for name, ratio in zip(columns, ratios, strict=True):
        table.add_column(name, ratio=ratio, overflow="fold", min_width=17)  # "said: unconfirmed" on one line
    return table


def _print_heading(article: Article, console: Console) -> None:
    console.print()
    console.print(_text(article.title or "An article without a title", "bold"))
    parts = [article.outlet or "outlet unknown", day(article.published, unknown="day of publication unknown")]
    parts += [f"by {listed(article.authors)}"] if article.authors else []
    parts += [f"credits {article.credit}"] if article.credit else []
    console.print(_text(" · ".join(parts), "dim"))


def _print_claims_table(findings: Iterable[Finding], console: Console) -> None:
    table = _table("Claim", "Verdict", "Other reports", ratios=(10, 5, 8))
    for finding in findings:
        table.add_row(
            _text(finding.claim.id, most=_ID), _claim_cell(finding.claim), _verdict_cell(finding), _sides_cell(finding)
        )
    if table.row_count:
        console.print(table)


def _print_trees(findings: Iterable[Finding], console: Console) -> None:
    """The claims that several outlets tell on one word."""
    for finding in findings:
        trees = origin_trees(finding)
        if not spread_line(trees):
            continue
        console.print(_text(f"{finding.claim.id} {spread_line(trees)}", "bold"))
        for tree in trees:
            console.print(Padding(_text(str(tree), most=_NAMES), (0, 0, 0, 2)))
            for i, branch in enumerate(tree.branches, 1):
                mark = "└ " if i == len(tree.branches) else "├ "
                line = Text(mark).append(_text(branch.outlet, most=_NAMES)).append(f": {branch.told}")
                console.print(Padding(line, (0, 0, 0, 4)))


def _claim_cell(claim: Claim) -> Text:
    cell = Text("“").append(_text(claim.quote, most=_QUOTE)).append("”\n")
    cell.append(_text(speaker_of(claim), "dim", most=_NAMES))
    if claim.self_unverified:
        cell.append(f"\n⚠ {FLAG}", style="bold yellow")
    return cell


def _verdict_cell(finding: Finding) -> Text:
    cell = Text(finding.verdict.value, style=f"bold {_STYLE[finding.verdict]}")
    cell.append(f"\n{surety(finding, '{} sure')}", style="not bold dim")
    if finding.attribution_verdict is not None:
        cell.append(f"\nsaid: {finding.attribution_verdict.value}", style="not bold dim")
    return cell


def _sides_cell(finding: Finding) -> Text:
    rows = [Text(f"{verb} ").append(_text(names, most=_NAMES)) for verb, names in sides(finding)]
    return Text("\n").join(rows) if rows else Text(_no_side(finding), style="dim")


def _no_side(finding: Finding) -> str:
    return "nothing either way" if finding.looked else "none was looked at"


def _reading_cell(claim: Claim) -> Text:
    rows = [_text(figure(q), most=_NAMES) for q in claim.quantities]
    for time in claim.times:
        start, end = day(time.start, unknown="open"), day(time.end, unknown="open")
        rows.append(_text(start if start == end else f"{start} to {end}"))
    return Text("\n").join(rows)


def _print_disclaimers(disclaimers: Iterable[Disclaimer], console: Console) -> None:
    for disclaimer in disclaimers:
        line = Text("Disclaimer ", style="bold").append(f"by {VOICE_WORD[disclaimer.by]}", style="not bold")
        if disclaimer.targets:
            line.append(", on ", style="not bold").append(_text(listed(disclaimer.targets), "not bold"))
        line.append(" (lifted later): “" if disclaimer.lifted else ": “", style="not bold")
        line.append(_text(disclaimer.text, "not bold italic")).append("”", style="not bold")
        console.print(line)


def _print_problems(problems: Sequence[Problem], console: Console) -> None:
    if not problems:
        return
    console.print()
    console.print(Text(f"{counted(len(problems), 'thing')} could not be looked at:", style="bold yellow"))
    for problem in problems:
        line = _text(problem.source, most=_NAMES).append(": ")
        line.append(_text(PROBLEM_WORD.get(problem.kind, problem.kind))).append(". ")
        console.print(Padding(line.append(_text(problem.message, "dim")), (0, 0, 0, 2)))


def _print_summary(lines: Iterable[str], console: Console) -> None:
    console.print()
    for line in lines:
        important = line.startswith("The outlet itself")
        console.print(_text(line, "bold" if important else "", most=_SENTENCE))
