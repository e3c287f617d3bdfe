"""Floors under the quality on the corpora that the repository carries.

The figures say that the parts work together; the corpora were written beside the code. A floor is lowered only with a
reason in the changelog, and a changed corpus needs its new hash here, so that neither happens by accident.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

import pytest

import claimcheck
from claimcheck.evaluation import Score, score

if TYPE_CHECKING:
    from pathlib import Path

CORPORA_SHA256 = "44b2a9ab630640cb26477df3407ec3bf5361b8f7d6c0523d830e19d1381c8267"


@pytest.fixture(scope="module")
def total(corpora: Path) -> Score:
    measured = Score()
    for folder in sorted(path.parent for path in corpora.glob("*/gold.json")):
        article = claimcheck.read_article(next(iter(sorted(folder.glob("article.*")))))
        report = claimcheck.verify(article, [claimcheck.Corpus(folder / "reports")])
        measured += score(json.loads((folder / "gold.json").read_text(encoding="utf-8")), report.to_dict())
    return measured


def test_the_floors_are_those_of_these_corpora(corpora: Path) -> None:
    digest = hashlib.sha256()
    for path in sorted(corpora.rglob("*")):
        if path.is_file() and path.name != "CARD.md":
            digest.update(path.relative_to(corpora).as_posix().encode() + b"\0" + path.read_bytes())
    assert digest.hexdigest() == CORPORA_SHA256


def test_nearly_every_gold_claim_is_found_and_what_is_none_kept_out(total: Score) -> None:
    assert total.claims.hits >= 0.97 * total.claims.total
    assert total.not_claims.hits >= 0.97 * total.not_claims.total


def test_speakers_and_certainty_are_right(total: Score) -> None:
    assert total.speaker.hits >= 0.95 * total.speaker.total
    assert total.modality.hits >= 0.95 * total.modality.total


def test_figures_and_days_are_right(total: Score) -> None:
    assert total.quantities.f1 >= 0.97
    assert total.times.f1 >= 0.95


def test_the_outlets_own_disclaimers_and_their_claims_are_right(total: Score) -> None:
    assert total.disclaimers.f1 >= 0.97
    assert total.self_unverified.f1 >= 0.97


def test_reports_and_verdicts_are_mostly_right(total: Score) -> None:
    assert total.supporting.f1 >= 0.77
    assert total.contradicting.f1 >= 0.85
    assert total.repeating.f1 >= 0.90
    assert total.verdicts.accuracy >= 0.87
    assert total.attributions.accuracy >= 0.88


@pytest.mark.shared
def test_the_article_that_the_project_began_from_is_read_as_a_person_reads_it(shared: Path) -> None:
    folder = shared / "seed"
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    claims = claimcheck.find_claims(claimcheck.read_article(folder / gold["article"]))
    found = [c.quote for c in claims]
    result = {
        "claims": [
            {
                "quote": c.quote,
                "modality": c.modality.value,
                "attribution": {"speaker": c.attribution.speaker, "anonymous": c.attribution.anonymous}
                if c.attribution
                else None,
                "quantities": [],
                "times": [],
                "self_unverified": c.self_unverified,
            }
            for c in claims
        ],
        "disclaimers": [{"text": d.text, "by": d.by.value, "lifted": d.lifted} for d in claims.disclaimers],
    }
    measured = score(gold, result)
    assert measured.claims.hits >= 16, found
    assert measured.not_claims.hits == measured.not_claims.total
    assert measured.speaker.hits >= 14
    assert [d.by for d in claims.disclaimers] == ["outlet"]
    assert [c.quote for c in claims if c.self_unverified] == ["it could be up to 10,000 troops"]
