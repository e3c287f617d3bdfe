"""Several sources, none, or only such as fail: what a report says of them, and what it must not say."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from claimcheck import Article, Corpus, read_article, verify
from claimcheck.agreement.finding import Verdict
from claimcheck.report.terminal import print_report
from claimcheck.report.validation import validate

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from claimcheck.evidence.passage import Query
    from claimcheck.report.report import Report

ARTICLE = Article(
    text="The avalanche at Hornsund killed 14 skiers on Sunday, mountain guides said. The slope had been closed.",
    outlet="Fjord Times",
    published="2025-02-10",
)
MORE = "Rescue chief Tor Aas said on Monday that 14 skiers were killed in the avalanche at Hornsund on Sunday."
FEWER = "Rescue chief Tor Aas said that 9 skiers were killed on Sunday in the avalanche at Hornsund."
HEAD = "---\ntitle: Avalanche\noutlet: {0}\npublished: 2025-02-10\n---\n\n{1}\n"


class Down:
    """A source that cannot be asked."""

    name = "archive"

    def search_all(self, queries: Sequence[Query], *, limit: int = 10) -> None:
        raise TimeoutError(f"{len(queries)} questions, {limit} answers each, and no time")


def folder(at: Path, **reports: str) -> Corpus:
    at.mkdir(parents=True)
    for name, text in reports.items():
        (at / f"{name}.txt").write_text(text, encoding="utf-8")
    return Corpus(at)


def verified(*sources: object) -> Report:
    report = verify(ARTICLE, sources, judge="none")  # type: ignore[arg-type] # Down answers nothing at all
    validate(report.to_dict())
    return report


def seen(report: Report) -> list[tuple[object, ...]]:
    return [(f.verdict, f.confidence, f.supporting, f.contradicting) for f in report.findings]


def test_documents_of_one_name_in_two_folders_are_two(tmp_path: Path) -> None:
    a, b = HEAD.format("Alpha", MORE), HEAD.format("Beta", FEWER)
    together = verified(folder(tmp_path / "all", one=a, two=b))
    apart = verified(folder(tmp_path / "x" / "reports", one=a), folder(tmp_path / "y" / "reports", one=b))
    assert together.findings[0].verdict is Verdict.DISPUTED
    assert seen(apart) == seen(together)


def test_a_reader_of_the_json_can_tell_whose_document_it_is(tmp_path: Path) -> None:
    a, b = HEAD.format("Alpha", MORE), HEAD.format("Beta", FEWER)
    report = verified(folder(tmp_path / "x" / "reports", one=a), folder(tmp_path / "y" / "reports", one=b)).to_dict()
    found = {(e["source"], e["document"]): e["outlet"] for e in report["claims"][0]["evidence"]}
    assert found == {("reports", "one"): "Alpha", ("reports (2)", "one"): "Beta"}
    assert report["provenance"]["sources"] == ["reports", "reports (2)"]
    branches = [b for tree in report["claims"][0]["origin_trees"] for b in tree["branches"]]
    assert {(b["source"], b["document"]) for b in branches} <= found.keys()


def test_reports_without_an_outlet_are_two_branches_though_their_files_bear_one_name(tmp_path: Path) -> None:
    a, b = (f"Avalanche\n\n{text}\n" for text in (MORE, MORE.replace("Monday", "Tuesday")))
    report = verified(folder(tmp_path / "x" / "reports", one=a), folder(tmp_path / "y" / "reports", one=b)).to_dict()
    (tree,) = report["claims"][0]["origin_trees"]
    assert {(b["source"], b["document"]) for b in tree["branches"]} == {("reports", "one"), ("reports (2)", "one")}


def faces(report: Report) -> list[str]:
    from rich.console import Console  # noqa: PLC0415 - only here

    console = Console(record=True, width=120, file=None, quiet=False)
    with console.capture() as shown:
        print_report(report, console)
    html, notebook = report.to_html(), report._repr_html_()
    review = " ".join(r["reviewBody"] + r["reviewRating"]["ratingExplanation"] for r in report.to_claimreview())
    return [" ".join(text.split()) for text in (shown.get(), report.to_markdown(), html, notebook, review)]


@pytest.mark.parametrize("sources", [(), (Down(),)])
def test_where_nothing_was_looked_at_nobody_is_told_that_nothing_was_found(sources: tuple[object, ...]) -> None:
    report = verified(*sources)
    assert report.findings
    assert [p.kind for p in report.problems] == ["timeout" if sources else "no-source"]
    for finding in report.findings:
        assert (finding.verdict, finding.confidence, finding.looked) == (Verdict.UNCORROBORATED, 0.0, False)
        assert finding.reasons == ("nothing was looked at: no source was given, or none could be asked",)
    for claim in report.to_dict()["claims"]:
        assert claim["looked"] is False
    for face in faces(report):
        assert "othing was looked at" in face
        for wrong in ("that were looked at neither support", "No report that was looked at", "90 %", "0 % sure"):
            assert wrong not in face.partition("How to read this report")[0]
        assert "every source that was asked answered" not in face


def test_a_source_beside_one_that_failed_was_looked_at(tmp_path: Path) -> None:
    report = verified(Down(), folder(tmp_path / "all", one=HEAD.format("Alpha", MORE)))
    assert report.findings[0].verdict is Verdict.CORROBORATED
    assert all(f.looked for f in report.findings)
    assert [(p.source, p.kind) for p in report.problems] == [("archive", "timeout")]


def test_an_article_without_claims_is_not_said_to_have_been_compared() -> None:
    report = verify(Article(text="How lovely! What will spring bring?"), [Down()], judge="none")  # type: ignore[list-item]
    assert not report.findings
    assert "Nothing: no claim was found, so no source was asked." in report.to_markdown()


DATED = "---\ntitle: Avalanche\noutlet: {0}\npublished: {2}\n---\n\n{1}\n"
LATER = "Rescue chief Tor Aas said on Monday that about 19 skiers were killed on Sunday in the avalanche at Hornsund."


@pytest.mark.parametrize("day", ["2025-02-11", "11 February 2025", "2025/02/11", "Feb. 11th, 2025"])
def test_a_day_in_any_plain_form_is_read(tmp_path: Path, day: str) -> None:
    report = verified(folder(tmp_path / "all", one=DATED.format("Alpha", LATER, day)))
    assert report.problems == ()
    assert report.findings[0].verdict is Verdict.CONTRADICTED


def test_a_day_that_cannot_be_read_is_a_problem_and_not_passed_over(tmp_path: Path) -> None:
    one, two = (DATED.format(outlet, LATER, day) for outlet, day in (("Alpha", "02/11/2025"), ("Beta", "yesterday")))
    report = verified(folder(tmp_path / "all", one=one, two=two))
    assert [(p.stage, p.source, p.kind) for p in report.problems] == [
        ("evidence", "all/one", "date"),
        ("evidence", "all/two", "date"),
    ]
    assert report.problems[0].message.startswith("“02/11/2025” may be 2025-11-02 or 2025-02-11; it counts as undated.")
    assert "“yesterday” is no date that can be read" in report.problems[1].message


def test_an_article_whose_day_cannot_be_read_says_so(tmp_path: Path) -> None:
    path = tmp_path / "article.txt"
    path.write_text(DATED.format("Fjord Times", ARTICLE.text, "03/04/2025"), encoding="utf-8")
    asked = [folder(tmp_path / "all", one=HEAD.format("Alpha", MORE))]
    report = verify(read_article(path), asked, judge="none")
    assert [(p.stage, p.source, p.kind) for p in report.problems] == [("article", "Avalanche", "date")]
    given = verify(read_article(path, published="2025-02-10"), asked, judge="none")
    assert given.problems == ()


def test_an_archive_of_days_that_cannot_be_read_is_told_in_a_few_lines(tmp_path: Path) -> None:
    many = {f"r{i:02}": DATED.format(f"Outlet {i}", LATER.replace("19", str(20 + i)), "02/11/2025") for i in range(14)}
    problems = verified(folder(tmp_path / "all", **many)).problems
    assert len(problems) == 11
    assert problems[-1].source == "all"
    assert problems[-1].message.startswith("4 more of its documents bear a day that cannot be read")
