from __future__ import annotations

import pytest

from claimcheck.adapters.language_model import default_language_model
from claimcheck.article.article import Article
from claimcheck.claims.finding import find_claims
from claimcheck.evidence.views import holds_so
from claimcheck.text.span import Span


@pytest.mark.parametrize(
    ("sentence", "held"),
    [
        ("Rolf Ek of the Confederation of Builders expects 30 bankruptcies by Christmas.", True),
        ("Mr Ek, a bricklayer by trade, still fears the worst.", True),
        ("The council expects Rolf Ek to resign.", False),
        ("Anna Ekberg expects 30 bankruptcies.", False),
    ],
)
def test_a_view_is_told_by_its_verb_right_behind_the_name(sentence, held):
    text = "Thirty firms would go bankrupt before Christmas, said Rolf Ek, chairman of the Confederation of Builders."
    claim = find_claims(Article(text=text), default_language_model())[0]
    report = Article(text=sentence)
    assert (holds_so(claim, report, Span(0, len(sentence))) is not None) == held
