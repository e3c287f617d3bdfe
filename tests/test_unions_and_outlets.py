"""A common noun as a speaker beside an outlet with that noun in its name."""

import claimcheck
from claimcheck import Corpus


def test_the_union_is_not_union_news_and_repeats_the_steel_union(tmp_path):
    head = "---\noutlet: {}\npublished: 2025-05-02\n---\n# March\n\n{}\n"
    (tmp_path / "a.md").write_text(head.format("Harbour Post", "The union said 5,000 people marched through Sarn."))
    (tmp_path / "b.md").write_text(head.format("Union News", "Buses in Sarn were late on Friday, drivers said."))
    text = "About 5,000 people marched through Sarn on Thursday, the Steel Union said."
    article = claimcheck.read_article(text, outlet="Velka Courier", published="2025-05-01")
    report = claimcheck.verify(article, sources=[Corpus(tmp_path)], judge="none").to_dict()
    (claim,) = report["claims"]
    assert claim["verdict"] == "uncorroborated"
    assert [(e["document"], e["stance"]) for e in claim["evidence"] if e["stance"] != "silent"] == [("a", "repeats")]
