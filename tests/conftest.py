"""What all tests share: where the corpora and the data folder stand, a cache of their own, and how work grows."""

from __future__ import annotations

import gc
import os
import time
from itertools import count
from math import inf
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from claimcheck import Corpus, verify

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.agreement.judgement import Judge

REPOSITORY = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("CLAIMCHECK_SHARED", REPOSITORY.parent / "shared"))

STEP = 4  # how many times longer each text is than the one before: four times the time if linear, sixteen if a square
MOST_GROWTH = 6  # in one step; honest work measures 3 to 5, and a square shows once it takes half of the time
LEAST_SECONDS = 0.002  # below it a measurement says more of the machine than of the work
ATTEMPTS = 3  # to see work grow as it should: others on the machine can slow one down, and never speed it up


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


def processor_seconds(work: Callable[[int], object], times: int) -> float:
    """What the work takes of the processor: this thread's time alone, with nothing else that runs on the machine."""
    collecting = gc.isenabled()
    gc.disable()  # how long a collection takes depends on what other tests have left behind
    try:
        began = time.thread_time()
        work(times)
        return time.thread_time() - began
    finally:
        if collecting:
            gc.enable()


@pytest.fixture
def assert_linear() -> Callable[[Callable[[int], object], int], None]:
    """Asserts that the time of some work grows with how many times it is to be done, and not with the square of it.

    Asked with the work, which takes a number of times, and the greatest number. It compares times with each other and
    never with a clock: what a machine takes, and how busy it is, changes nothing. It begins with few, where a square
    takes no minutes to show. One step may be too much for another reason, such as memory that the system gives
    differently from some size on; a square shows in the next step too.
    """

    def check(work: Callable[[int], object], most: int) -> None:
        least: dict[int, float] = {}
        one_more = count()  # no text is given twice, since some readers remember what they have read

        def grows_too_much(fewer: int, more: int) -> bool:
            for _ in range(ATTEMPTS):
                for times in (fewer, more):
                    least[times] = min(least.get(times, inf), processor_seconds(work, times + next(one_more)))
                if least[more] <= MOST_GROWTH * max(least[fewer], LEAST_SECONDS):
                    return False
            return True

        for few in (most // STEP**step for step in (4, 3, 2, 1)):
            some, many = few * STEP, few * STEP**2
            if grows_too_much(few, some) and grows_too_much(some, many):
                pytest.fail("not linear: " + ", ".join(f"{n:,} take {least[n]:.4f} s" for n in (few, some, many)))

    return check
