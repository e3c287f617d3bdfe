"""Reports of fact checkers as evidence: what they find counts, not what they quote."""

import claimcheck
from claimcheck import Corpus


def stances(tmp_path, report, claim):
    folder = tmp_path / "reports"
    folder.mkdir()
    head = "---\noutlet: Northern Checkers\npublished: 2025-03-06\n---\n# Checked\n\n"
    (folder / "check.md").write_text(head + report, encoding="utf-8")
    article = claimcheck.read_article(claim, outlet="Velka Courier", published="2025-03-05")
    report = claimcheck.verify(article, sources=[Corpus(folder)], judge="none").to_dict()
    (only,) = [c for c in report["claims"] if "dam" in c["wording"]]
    return only["verdict"], [(e["stance"], e["origin"], e["reasons"][0]["code"]) for e in only["evidence"]]


CLAIM = "A video shows water pouring over the Sarn dam on Tuesday."


def test_what_a_checker_rates_false_is_denied_by_the_checker_though_it_quotes_it_word_for_word(tmp_path):
    verdict, found = stances(tmp_path, f"CLAIM: {CLAIM}\n\nASSESSMENT: False. It is from Chile.", CLAIM)
    assert verdict == "contradicted"
    assert ("denies", "Northern Checkers", "rated-false") in found


def test_what_a_checker_leaves_open_bears_nothing_out(tmp_path):
    verdict, found = stances(tmp_path, f"CLAIM: {CLAIM}\n\nVERDICT: Misleading. The clip is cut.", CLAIM)
    assert verdict == "uncorroborated"
    assert ("silent", "Northern Checkers", "under-test") in found


def test_a_question_bears_nothing_out(tmp_path):
    verdict, found = stances(tmp_path, "Does a video show water pouring over the Sarn dam on Tuesday?", CLAIM)
    assert verdict == "uncorroborated"
    assert not any(stance == "supports" for stance, _, _ in found)
