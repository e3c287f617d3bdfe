from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from claimcheck import Corpus, verify
from claimcheck.adapters.language_model import default_language_model
from claimcheck.agreement.joined_sentences import is_joined, with_joined_sentences
from claimcheck.article.article import Article
from claimcheck.claims.finding import claims_in, read

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from claimcheck.claims.claim import Claim

FIRE = "A fire swept through the old market of Bellano on Friday night. Firemen fought it until dawn."
STALLS = "About 120 stalls were destroyed, the traders' association said."
KITCHEN = "The fire began in a kitchen at the north gate."


@pytest.fixture(scope="module")
def joined():
    def hear(text: str) -> list[Claim]:
        reading = read(Article(text=text), default_language_model())
        statements = claims_in(reading, every_statement=True)
        return [s for s in with_joined_sentences(reading, statements) if is_joined(s)]

    return hear


@pytest.fixture
def stances(tmp_path: Path) -> Callable[[str, str], list[str]]:
    """What each passage of a report says to the claim, without a judge."""

    def ask(claim: str, report: str) -> list[str]:
        head = "---\ntitle: Market of Bellano burns\noutlet: {0}\npublished: 2024-05-11\n---\n\n{1}\n\n{2}\n"
        article, reports = tmp_path / "article.md", tmp_path / "reports"
        reports.mkdir()
        article.write_text(head.format("The Daily Ledger", FIRE, claim))
        (reports / "report.md").write_text(
            head.format("Hourly", "The old market of Bellano burned on Friday night.", report)
        )
        found = next(f for f in verify(article, [Corpus(reports)], judge="none").findings if f.claim.quote in claim)
        return [str(e.stance.value) for e in found.evidence if e.passage.quote in report]

    return ask


def test_a_sentence_that_leans_on_the_one_before_is_heard_with_it(joined):
    (found,) = joined("The insurers keep a list of the stalls. It has 118 entries now.")
    assert found.wording == "The insurers keep a list of the stalls. It has 118 entries now."
    assert found.quote == "It has 118 entries now."
    assert [q.text for q in found.quantities] == ["118 entries"]


@pytest.mark.parametrize(
    "text",
    [
        "The insurers keep a list of the stalls. Divers went down to the wreck at noon.",
        "The insurers keep a list of the stalls.\n\nIt has 118 entries now.",
        "The insurers keep no list of the stalls. It would have 118 entries now.",
        "The town keeps a list, Anna Holt said. It has 118 entries now, Petra Lind said.",
    ],
)
def test_nothing_is_joined_that_does_not_lean_or_that_rejects_or_that_two_people_say(joined, text):
    assert joined(text) == []


def test_what_two_sentences_say_together_is_on_the_word_of_the_one_who_says_either(joined):
    (found,) = joined("Anna Holt said the insurers keep a list of the stalls. It has 118 entries now.")
    assert found.attribution is not None
    assert found.attribution.speaker == "Anna Holt"


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        (STALLS, "The insurers keep a list of the stalls. It has 118 entries now, each of them a heap of ash."),
        (STALLS, "The town surveyor walked the rows of stalls with a stick of chalk. He crossed out 118 of them."),
        (KITCHEN, "The inspectors spent Saturday at the north gate, in a kitchen. It was there that the fire began."),
    ],
)
def test_two_sentences_bear_out_together_what_neither_says_alone(stances, claim, report):
    assert "supports" in stances(claim, report)


@pytest.mark.parametrize(
    ("claim", "report"),
    [
        (STALLS, "Stalls stood in nine rows. They were rented out at 118 euros a month."),
        (STALLS, "The market has stalls of all kinds. The fire brigade came with 118 men."),
        (STALLS, "The mayor lost his own stall. It was one of 300."),
        (STALLS, "Stalls are let by the town hall. It has had 40 complaints about them."),
    ],
)
def test_the_next_sentence_s_figure_of_something_else_says_nothing(stances, claim, report):
    assert not {"supports", "contradicts", "denies"} & set(stances(claim, report))
