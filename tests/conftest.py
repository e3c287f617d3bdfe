"""What all tests share: where the corpora and the data folder stand, and a cache of their own."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from claimcheck import Corpus, verify

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.agreement.judgement import Judge

REPOSITORY = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("CLAIMCHECK_SHARED", REPOSITORY.parent / "shared"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if SHARED.is_dir():
        return
    absent = pytest.mark.skip(
        reason=f"needs the data folder, and there is none at {SHARED} (CLAIMCHECK_SHARED names another)"
    )
    for item in items:
        if item.get_closest_marker("shared"):
            item.add_marker(absent)


@pytest.fixture(scope="session")
def repository() -> Path:
    """The checkout."""
    return REPOSITORY


@pytest.fixture(scope="session")
def corpora() -> Path:
    """The folder of corpora that the repository carries."""
    return REPOSITORY / "corpora"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The data folder beside the checkout; a test that asks for it carries the marker ``shared``."""
    return SHARED


@pytest.fixture(scope="session", autouse=True)
def _cache_of_our_own(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Indexes made by the tests, and by the commands they start, stay out of the user's cache."""
    os.environ["CLAIMCHECK_CACHE"] = str(tmp_path_factory.mktemp("cache"))


@pytest.fixture
def said_of(tmp_path: Path) -> Callable[..., str]:
    """What a report with the sentence says to the claim, by rules alone if no judge is given: a stance, or "nothing".

    Asked with how the article and how the report begin, the claim and the sentence.
    """

    def ask(lead: str, other_lead: str, claim: str, sentence: str, judge: Judge | str = "none") -> str:
        head = "---\ntitle: {0}\noutlet: {1}\npublished: 2024-05-09\n---\n\n{2}\n\n{3}\n"
        article, reports = tmp_path / "article.md", tmp_path / "reports"
        reports.mkdir(exist_ok=True)
        article.write_text(head.format(lead.split(".", maxsplit=1)[0], "The Daily Ledger", lead, claim))
        (reports / "report.md").write_text(
            head.format(other_lead.split(".", maxsplit=1)[0], "Hourly", other_lead, sentence)
        )
        findings = verify(article, [Corpus(reports)], judge=judge).findings
        found = next(f for f in findings if f.claim.quote in claim)
        return next((str(e.stance.value) for e in found.evidence if e.passage.quote in sentence), "nothing")

    return ask
