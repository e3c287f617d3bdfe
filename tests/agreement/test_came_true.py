import pytest

from claimcheck import Article, Corpus, Stance, verify

FORETOLD = "The central bank of Hungary will raise its rate to 7.25% this month, two of its officials said."


@pytest.mark.parametrize(
    ("told", "day", "stance"),
    [
        ("Hungary's central bank raised its key rate to 7.25% on Friday, the governor said.", "2025-12-19", "supports"),
        ("Hungary's central bank raised its key rate to 7.5% on Friday, the governor said.", "2025-12-19", ""),
        ("Hungary's central bank raised its key rate to 7.25% on Friday.", "2024-06-14", "silent"),
    ],
)
def test_what_is_done_as_it_was_foretold_bears_it_out(tmp_path, told, day, stance):
    head = f"---\noutlet: Lake Herald\npublished: {day}\n---\n\n"
    (tmp_path / "report.md").write_text(head + told, encoding="utf-8")
    article = Article(text=FORETOLD, outlet="Danube Ledger", published="2025-12-01")
    (finding,) = verify(article, [Corpus(tmp_path)], judge="none").findings
    found = [e.stance for e in finding.evidence]
    assert found == [Stance(stance)] if stance else Stance.SUPPORTS not in found
