from __future__ import annotations

import pytest

from claimcheck.adapters.language_model import default_language_model
from claimcheck.agreement.whole_sentences import is_whole, with_whole_sentences
from claimcheck.article.article import Article
from claimcheck.claims.finding import claims_in, read


@pytest.fixture(scope="module")
def heard():
    def hear(text):
        reading = read(Article(text=text), default_language_model())
        return with_whole_sentences(reading, claims_in(reading, every_statement=True))

    return hear


def test_a_sentence_cut_into_statements_is_heard_whole_too(heard):
    found = heard("On Monday there were 32 ambulances, and they were sent to three other hospitals.")
    whole = [s for s in found if is_whole(s)]
    assert [w.span == w.sentence for w in whole] == [True] * len(whole)
    assert all(len(w.quantities) == 2 for w in whole)


def test_what_stood_before_the_attribution_is_kept(heard):
    found = heard("Consultants told the hospital's board and its auditors last year that the servers were old.")
    assert any("board" in s.wording and "servers" in s.wording for s in found)


def test_a_rejected_sentence_never_speaks_whole(heard):
    found = heard("The lawyer denied that officers had left the bridge before the order came.")
    assert not any(is_whole(s) for s in found)


def test_the_statements_themselves_stay(heard):
    found = heard("The plant will close in June, the mayor said at a breakfast for officials in the town.")
    assert any(not is_whole(s) for s in found)
