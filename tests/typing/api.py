"""What a type checker makes of the public names. mypy reads this file with the sources; nothing runs it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, assert_type

import claimcheck
from claimcheck.batch import BatchResult
from claimcheck.claims.claim import Claims
from claimcheck.evidence.passage import Passage


def one_article() -> None:
    """The first use: an article, its claims, a report."""
    article = claimcheck.read_article("story.html", outlet="The Weir Courier", published="2024-05-03")
    assert_type(article, claimcheck.Article)
    assert_type(claimcheck.Article(text="The dam held."), claimcheck.Article)
    claims = claimcheck.find_claims(article)
    assert_type(claims, Claims)
    assert_type(claims[0], claimcheck.Claim)
    assert_type(claims[0].quote, str)
    corpus = claimcheck.Corpus("reports/")
    report = claimcheck.verify(article, sources=[corpus])
    assert_type(report, claimcheck.Report)
    assert_type(report.findings[0].verdict, claimcheck.Verdict)
    assert_type(report.findings[0].evidence[0].stance, claimcheck.Stance)
    assert_type(report.to_json(), str)
    assert_type(report.to_html(), str)
    assert_type(report.to_markdown(), str)
    assert_type(report.to_dict(), dict[str, Any])


def parts() -> None:
    """The parts alone: a pair gives one judgement, pairs give a list; a search gives passages."""
    assert_type(claimcheck.compare("The dam held.", "The dam broke."), claimcheck.Judgement)
    assert_type(claimcheck.compare([("The dam held.", "The dam broke.")]), list[claimcheck.Judgement])
    for passage in claimcheck.Corpus("reports/").search("the dam", limit=3):
        assert_type(passage, Passage)


def a_folder() -> None:
    """The second use: results one by one."""
    results = claimcheck.verify_folder("articles/", store="results.sqlite")
    assert_type(results, Iterator[BatchResult])
    for result in results:
        assert_type(result.path, str)
        assert_type(result.reason, str | None)
        assert_type(result.report(), dict[str, Any])


async def waiting() -> None:
    """The twin for event loops."""
    assert_type(await claimcheck.averify(claimcheck.Article(text="The dam held.")), claimcheck.Report)
