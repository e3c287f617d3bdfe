"""Claims built by hand: the agreement room is pure, so most of its tests need neither models nor files."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from claimcheck import Corpus, verify
from claimcheck.agreement.finding import Evidence
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.article.article import Article
from claimcheck.claims.claim import Attribution, Claim, Modality
from claimcheck.evidence.origin import Origin, Voucher
from claimcheck.evidence.passage import Passage
from claimcheck.text.quantity import Comparator, Quantity, Trend
from claimcheck.text.span import Span
from claimcheck.text.time_expression import TimeExpression

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Figure = tuple[str, str, float | None, float | None, str]


def build_quantity(  # noqa: PLR0913 - one argument for each field of a Quantity
    sentence: str,
    words: str,
    comparator: str,
    low: float | None,
    high: float | None,
    unit: str,
    *,
    per: str | None = None,
    trend: str | None = None,
) -> Quantity:
    at = sentence.index(words)
    return Quantity(
        text=words,
        span=Span(at, at + len(words)),
        comparator=Comparator(comparator),
        low=low,
        high=high,
        unit=unit,
        per=per,
        trend=Trend(trend) if trend else None,
    )


def build_claim(  # noqa: PLR0913 - one argument for each thing a test varies
    sentence: str,
    *figures: Quantity | Figure,
    days: tuple[tuple[str, str, str], ...] = (),
    denied: bool = False,
    hedged: bool = False,
    speaker: str | None = None,
    anonymous: bool = False,
    published: str | None = None,
    wording: str | None = None,
) -> Claim:
    whole = Span(0, len(sentence))
    quantities = tuple(f if isinstance(f, Quantity) else build_quantity(sentence, *f) for f in figures)
    times = tuple(
        TimeExpression(
            text=words,
            span=Span(sentence.index(words), sentence.index(words) + len(words)),
            start=date.fromisoformat(start),
            end=date.fromisoformat(end) if end else None,
        )
        for words, start, end in days
    )
    return Claim(
        id="c01",
        article=Article(text=sentence, published=date.fromisoformat(published) if published else None),
        span=whole,
        sentence=whole,
        wording=wording or sentence,
        modality=Modality.DENIED if denied else Modality.HEDGED if hedged else Modality.ASSERTED,
        attribution=Attribution(speaker=speaker, cue="said", quoted=False, anonymous=anonymous, content=whole)
        if speaker
        else None,
        quantities=quantities,
        times=times,
    )


def build_evidence(  # noqa: PLR0913 - one argument for each thing a test varies
    document: str,
    stance: str,
    origin: str,
    *,
    confidence: float = 0.7,
    voucher: str = "outlet",
    codes: tuple[str, ...] = ("similar-words",),
    similarity: float = 0.7,
    anonymous: bool = False,
) -> Evidence:
    text = f"What {document} says."
    whole = Span(0, len(text))
    return Evidence(
        passage=Passage(article=Article(text=text), document=document, span=whole, context=whole, score=1.0),
        judgement=Judgement(
            stance=Stance(stance),
            confidence=confidence,
            reasons=tuple(Reason(code=code, detail="because") for code in codes),
            similarity=similarity,
        ),
        origin=Origin(name=origin, voucher=Voucher(voucher), anonymous=anonymous),
    )


@pytest.fixture
def make_claim() -> Callable[..., Claim]:
    return build_claim


@pytest.fixture
def make_quantity() -> Callable[..., Quantity]:
    return build_quantity


@pytest.fixture
def make_evidence() -> Callable[..., Evidence]:
    return build_evidence


@pytest.fixture
def attributed_by(tmp_path: Path) -> Callable[[str, str, str, str], str]:
    """The attribution verdict on an uncorroborated claim with one other report, by rules alone.

    Asked with how the article and how the report begin, the claim and what the report says.
    """

    def ask(lead: str, other_lead: str, claim: str, told: str) -> str:
        head = "---\ntitle: {0}\noutlet: {1}\npublished: 2024-05-09\n---\n\n{0}\n\n{2}\n"
        article, reports = tmp_path / "article.md", tmp_path / "reports"
        reports.mkdir()
        article.write_text(head.format(lead, "The Daily Ledger", claim))
        (reports / "report.md").write_text(head.format(other_lead, "Hourly", told))
        found = next(f for f in verify(article, [Corpus(reports)], judge="none").findings if f.claim.quote in claim)
        assert found.verdict.value == "uncorroborated"
        assert found.attribution_verdict is not None
        return str(found.attribution_verdict.value)

    return ask
