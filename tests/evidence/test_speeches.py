"""Whom the article cites is its own origin; one speech is one source whoever quotes it."""

from __future__ import annotations

from datetime import date

import pytest

import claimcheck
from claimcheck.article.article import Article
from claimcheck.evidence.origins import OriginMap
from claimcheck.evidence.views import same_speech


def _only(text: str, outlet: str) -> claimcheck.Claim:
    claims = claimcheck.find_claims(Article(text=text, outlet=outlet, published=date(2024, 5, 9)))
    return claims[0]


def test_a_report_of_the_outlet_that_the_article_cites_is_the_claims_own_origin() -> None:
    claim = _only("The plant leaked for nine days, the Dial Wire reported, citing two workers.", "The Daily Ledger")
    told = _only("The plant leaked for nine days, a worker who asked not to be named said.", "Dial Wire")
    other = _only("The plant leaked for nine days, a worker who asked not to be named said.", "Ostby Post")
    origins = OriginMap(claim.article, [told.article, other.article])
    assert origins.vouch(claim, told).own
    assert not origins.vouch(claim, other).own


SPEECH = "“Nobody told us that the wall had moved before the winter,” Ana Ruiz said."


@pytest.mark.parametrize(
    ("sentence", "same"),
    [
        ("Nobody told us that the wall had moved before the winter.", True),
        ("“Nobody told us the wall had moved before the winter,” a woman in the hall called out.", True),
        ("Nobody told them anything about the wall.", False),
        ("The wall moved before the winter, and nobody was told.", False),
    ],
)
def test_the_same_words_of_a_speech_are_one_source(sentence: str, same: bool) -> None:  # noqa: FBT001 - a parameter of the test
    assert same_speech(_only(SPEECH, "The Daily Ledger"), sentence) is same


def test_a_short_saying_may_be_two_peoples() -> None:
    assert not same_speech(_only("“The wall moved,” Ana Ruiz said.", "The Daily Ledger"), "The wall moved.")
