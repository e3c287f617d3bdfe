"""In every corpus exactly the syndicated reports are known as copies, also after figures or words were changed."""

from __future__ import annotations

import random
import re
from functools import cache
from pathlib import Path

import pytest

from claimcheck.article.article import Article
from claimcheck.evidence.copies import Copying, find_copied

CORPORA = Path(__file__).parents[2] / "corpora"
SYNDICATED = {
    "chip-layoffs": "06-techfeed-daily",
    "ferry-sinking": "01-luzon-morning-ledger",
    "hospital-outage": "01-northern-counties-online",
    "kursk-deployment": "01-brackenmoor-post",
    "warehouse-strike": "01-harlow-flats-beacon",
}
FILLER = "copper ladder under marble green window seldom often grain tall quite river".split()


@cache
def _original(name: str) -> Article:
    (path,) = (CORPORA / name).glob("article.*")
    text = re.sub(r"<(script|style).*?</\1>", " ", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    text = re.sub(r"</?(?:a|b|i|em|strong)\b[^>]*>", "", text)
    text = re.sub(r"<[^>]+>", "\n", text)
    for mark, char in {"&rsquo;": "’", "&ldquo;": "“", "&rdquo;": "”", "&mdash;": "—", "&amp;": "&"}.items():
        text = text.replace(mark, char)
    return Article(text=text)


def _report(name: str, document: str) -> str:
    text = (CORPORA / name / "reports" / f"{document}.txt").read_text(encoding="utf-8")
    return text.partition("\n---\n")[2].strip()


def _copying(name: str, text: str) -> Copying:
    return find_copied(Article(text=text), _original(name), credited=True)


@pytest.mark.parametrize("name", SYNDICATED)
def test_exactly_the_syndicated_report_is_a_copy(name: str) -> None:
    documents = sorted(p.stem for p in (CORPORA / name / "reports").glob("*.txt"))
    whole = [d for d in documents if find_copied(Article(text=_report(name, d)), _original(name)).whole]
    assert whole == [SYNDICATED[name]]


@pytest.mark.parametrize("name", SYNDICATED)
def test_it_is_an_altered_copy_after_any_figure_was_changed(name: str) -> None:
    text = _report(name, SYNDICATED[name])
    assert not _copying(name, text).altered
    for figure in re.finditer(r"\d[\d,.]*\d|\d", text):
        changed = text[: figure.start()] + "7391" + text[figure.end() :]
        copying = _copying(name, changed)
        assert copying.whole
        assert any("7391" in s.of(changed) for s in copying.altered), figure[0]


@pytest.mark.parametrize("name", SYNDICATED)
def test_it_is_a_copy_after_a_fifth_of_its_words_was_changed(name: str) -> None:
    text = _report(name, SYNDICATED[name])
    for seed in range(10):
        chance = random.Random(seed)  # noqa: S311 -- words are drawn, nothing is kept secret
        parts = re.split(r"(\s+)", text)
        words = [i for i, part in enumerate(parts) if part.strip() and not re.search(r"\d", part)]
        for i in chance.sample(words, len(words) // 5):
            parts[i] = chance.choice(FILLER)
        assert _copying(name, "".join(parts)).whole
