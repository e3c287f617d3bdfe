"""An unaltered copy of the claim's own sentence repeats it, whatever the rules or the judge take it for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import claimcheck

if TYPE_CHECKING:
    from pathlib import Path

STORY = (
    "Brell Bridge has been shut since Monday, and nobody in the town can say when it will open again. "
    "Dorn Motors, which has its plant behind it, said no more than 410 workers had stayed away by then. "
    "The bridge opened to traffic in 1958, when the old ferry sank. "
    "A baker has put up a stall at the east end and sells rolls to those who wait there."
)


def test_a_copy_of_the_articles_own_sentences_contradicts_none_of_them(tmp_path: Path) -> None:
    (tmp_path / "copy.txt").write_text(
        f"---\ntitle: Shut\noutlet: Fell Daily\n---\n\n{STORY}\n\nSo reports the Brell Courier.\n", encoding="utf-8"
    )
    article = claimcheck.Article(text=STORY, outlet="Brell Courier", title="Bridge shut")
    report = claimcheck.verify(article, sources=[claimcheck.Corpus(tmp_path)]).to_dict()
    stances = {e["stance"] for c in report["claims"] for e in c["evidence"]}
    assert len(report["claims"]) > 1
    assert all("repeats" in {e["stance"] for e in c["evidence"]} for c in report["claims"])
    assert stances <= {"repeats", "silent"}
