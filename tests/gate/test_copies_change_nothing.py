"""Adding copies to the reports: no verdict changes, no confidence rises, and no altered copy takes a side."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

import pytest

import claimcheck
from claimcheck.adapters.collection import Collection
from claimcheck.adapters.encoder import load_encoder
from claimcheck.adapters.language_model import default_language_model
from claimcheck.agreement.judgement import Stance
from claimcheck.pipeline import Models, verify_article

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from claimcheck.article.article import Article
    from claimcheck.report.report import Report
    from claimcheck.text.parse import Parse
    from claimcheck.text.span import Span

BUNDLES = ("ferry-sinking", "hospital-outage")  # two of the five, since each check reads all reports again
FILLER = "copper ladder under marble green window seldom often grain tall quite river".split()
SIDES = {Stance.SUPPORTS, Stance.CONTRADICTS, Stance.DENIES}


class Once:
    """A model that reads each text once, however often it is asked."""

    def __init__(self) -> None:
        self._model = default_language_model()
        self.name = self._model.name
        self._parsed: dict[str, Parse] = {}

    def parse(self, text: str, sentences: Sequence[Span]) -> Parse:
        if text not in self._parsed:
            self._parsed[text] = self._model.parse(text, sentences)
        return self._parsed[text]


@cache
def models() -> Models:
    return Models(language=Once(), encoder=load_encoder())


@cache
def bundle(folder: Path) -> tuple[Article, tuple[tuple[str, Article], ...]]:
    article = claimcheck.read_article(next(iter(sorted(folder.glob("article.*")))))
    return article, tuple((p.stem, claimcheck.read_article(p)) for p in sorted((folder / "reports").iterdir()))


def verify(article: Article, reports: tuple[tuple[str, Article], ...]) -> Report:
    return verify_article(article, [Collection("bundle", reports, load_encoder())], models())


@pytest.mark.parametrize("name", BUNDLES)
def test_a_copy_of_any_report_changes_no_verdict_and_raises_no_confidence(name: str, corpora: Path) -> None:
    article, reports = bundle(corpora / name)
    before = verify(article, reports).findings
    for document, report in reports[::2]:  # half of them: each costs a verification
        nobodys = replace(report, outlet=None, published=None, published_time=None, url=None)
        for found, known in zip(verify(article, (*reports, ("copy", nobodys))).findings, before, strict=True):
            told = (document, known.claim.quote)
            assert (found.verdict, found.attribution_verdict) == (known.verdict, known.attribution_verdict), told
            assert found.confidence <= known.confidence, told
            assert found.supporting == known.supporting, told


@pytest.mark.parametrize("name", BUNDLES[:1])
def test_no_altered_copy_of_the_article_takes_a_side(name: str, corpora: Path) -> None:
    article, reports = bundle(corpora / name)
    for some in in_sixes(altered(article.text)):
        copies = tuple(
            (f"copy-{i}", replace(article, text=text, outlet=f"Copy {i}", url=None)) for i, text in enumerate(some)
        )
        for finding in verify(article, (*reports, *copies)).findings:
            sided = [e for e in finding.evidence if e.passage.document.startswith("copy-") and e.stance in SIDES]
            assert not sided, (finding.claim.quote, sided[0].passage.quote, sided[0].judgement)


def altered(text: str) -> Iterator[str]:
    """The text with a fifth of its words changed, and with each third figure changed."""
    parts = re.split(r"(\s+)", text)
    words = [i for i, part in enumerate(parts) if part.strip() and not re.search(r"\d", part)]
    for seed in range(3):
        chance = random.Random(seed)  # noqa: S311 - words are drawn, nothing is kept secret
        changed = set(chance.sample(words, len(words) // 5))
        yield "".join(chance.choice(FILLER) if i in changed else part for i, part in enumerate(parts))
    for figure in list(re.finditer(r"\d[\d,.]*\d|\d", text))[::3]:
        yield f"{text[: figure.start()]}7391{text[figure.end() :]}"


def in_sixes(texts: Iterator[str]) -> Iterator[list[str]]:
    whole = list(texts)
    yield from (whole[at : at + 6] for at in range(0, len(whole), 6))
