"""The article's own text, word for word, in another outlet: shown as repeating it, never as another voice."""

import pytest

import claimcheck
from claimcheck import Article, Corpus
from claimcheck.errors import InputError

TEXT = "The warehouse in Tarn burned down on Monday night, killing four workers."
HEAD = "---\noutlet: {}\npublished: 2025-05-02\n---\n{}\n"


@pytest.mark.parametrize(("outlet", "expected"), [("Union News", ["repeats"]), ("Harbour Post", [])])
def test_another_outlets_copy_is_shown_and_repeats_the_outlets_own_is_not_evidence(tmp_path, outlet, expected):
    (tmp_path / "a.md").write_text(HEAD.format(outlet, TEXT))
    article = Article(text=TEXT, outlet="Harbour Post", published="2025-05-01")
    report = claimcheck.verify(article, sources=[Corpus(tmp_path)], judge="none").to_dict()
    assert {c["verdict"] for c in report["claims"]} == {"uncorroborated"}
    assert sorted({e["stance"] for c in report["claims"] for e in c["evidence"]}) == expected


def test_what_cannot_be_searched_is_named():
    with pytest.raises(InputError, match=r"sources\[1\] is of type str"):
        claimcheck.verify(Article(text=TEXT), sources=[Corpus("."), "reports/"])


def test_a_corpus_alone_needs_no_list(tmp_path):
    (tmp_path / "a.md").write_text(HEAD.format("Union News", "Four workers died in the fire at the Tarn warehouse."))
    report = claimcheck.verify(Article(text=TEXT, outlet="Harbour Post"), Corpus(tmp_path), judge="none")
    assert [e.passage.document for f in report.findings for e in f.evidence]
