# ruff: noqa: INP001 - scripts side by side, not a package
"""Pairs that claimcheck itself set side by side between real articles on one event, labelled by reading them.

The articles are those of ECB+ (Cybulska and Vossen, LREC 2014; annotation under CC BY 3.0), which stand in the data
folder; ``read_pairs.jsonl.gz`` holds no text, only where claims and passages stand and what was read. One JSON line a
claim: ``article`` and ``claim`` (where it stands in that article), ``passages`` (document, start, end, letter). S: the
passage states the claim's main content; P: a part of it, or a weaker form; C: both cannot be true; N: it decides
nothing. The judge learns that P and N are silence, P with less weight. All but the passages of a few topics are
learned from; those topics are held out whole, so that no event is on both sides.

Half of the passages are those that the rules left open and the judge was asked about, some that they decided, and one
of the rest for each claim; the other half are the nearest of what remained, a third of them taken by a judge for
support or refutation. One reader a pair, an engineer or a helper, who did not see what claimcheck had said.
"""

from __future__ import annotations

import gzip
import json
import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pool import REFUTE, SILENT, SUPPORT, Row, key

import claimcheck
from claimcheck import Article

if TYPE_CHECKING:
    from collections.abc import Iterator

LABELS = Path(__file__).resolve().parent / "read_pairs.jsonl.gz"
DOCUMENTS = "ecbplus/docs.jsonl.gz"
HELD_TOPICS = frozenset({"12", "20", "28", "38"})
READ, PARTLY = "read", "read-partly"  # the sources of the rows
LETTERS = {"S": SUPPORT, "C": REFUTE, "N": SILENT, "P": SILENT}
_SHORTEST = 15  # characters of a line that is no remnant of a page
_REMNANT = re.compile(r"(https?|www|By |Published|Updated|Posted|\d+:\d+)")
# The data's tokens stand apart; these put their marks back, in this order.
_REJOINED = (
    (re.compile(r"\s+([,.;:!?%)\]’])"), r"\1"),
    (re.compile(r"([(\[$£€])\s+"), r"\1"),
    (re.compile(r"\s+('s|'re|'ve|'ll|'d|'m|s')\b"), r"\1"),
    (re.compile(r"(\d) , (\d)"), r"\1,\2"),
    (re.compile(r'"\s*([^"]*?)\s*"'), r'"\1"'),
    (re.compile(r"\s+"), " "),
)


def rejoined(sentence: str) -> str:
    """A sentence of tokens as it would be printed, near enough."""
    for token, mark in (("-LRB-", "("), ("-RRB-", ")"), (" n't", "n't"), ("``", '"'), ("''", '"')):
        sentence = sentence.replace(token, mark)
    for pattern, put in _REJOINED:
        sentence = pattern.sub(put, sentence)
    return sentence.strip()


def articles(data: Path) -> dict[str, tuple[str, Article]]:
    """The topic and the article of each document, by its id."""
    found = {}
    with gzip.open(data / DOCUMENTS, "rt", encoding="utf-8") as lines:
        for document in map(json.loads, lines):
            sentences = [
                s for s in map(rejoined, document["sentences"]) if len(s) > _SHORTEST and not _REMNANT.match(s)
            ]
            if sentences:
                text = "\n\n".join(sentences)
                article = Article(text=text, title=sentences[0][:120], outlet=f"Paper {document['id']}")
                found[document["id"]] = (document["topic"], article)
    return found


def read_pairs(data: Path, banned: set[str]) -> tuple[list[Row], list[Row]]:
    """The rows to train on and those held out, whole topics each; none where the data folder has no ECB+."""
    train: list[Row] = []
    held: list[Row] = []
    if (data / DOCUMENTS).exists():
        there = articles(data)
        for one in labels():
            topic, article = there[one["article"]]
            rows = [r for r in _rows(one, article, there) if not {key(r.claim), key(r.evidence)} & banned]
            (held if topic in HELD_TOPICS else train).extend(rows)
    return train, held


def held_pairs(data: Path) -> list[tuple[str, str, str]]:
    """Claim, passage and letter of the pairs that are held out; none where the data folder has no ECB+."""
    if not (data / DOCUMENTS).exists():
        return []
    there = articles(data)
    found = []
    for one in labels():
        topic, article = there[one["article"]]
        if topic in HELD_TOPICS:
            rows = _rows(one, article, there)
            found += [(r.claim, r.evidence, p[3]) for r, p in zip(rows, one["passages"], strict=True)]
    return found


def labels() -> Iterator[dict[str, Any]]:
    """The lines of the file."""
    with gzip.open(LABELS, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


@cache
def _claims(article: Article) -> claimcheck.Claims:
    return claimcheck.find_claims(article)


def _rows(one: dict[str, Any], article: Article, there: dict[str, tuple[str, Article]]) -> Iterator[Row]:
    """The pairs of one claim, worded as claimcheck words it now; its bare words where it finds it no longer."""
    start, end = one["claim"]
    words = article.text[start:end]
    wording = next((c.wording for c in _claims(article) if c.span.start == start and c.span.end == end), words)
    for document, first, last, letter in one["passages"]:
        passage = there[document][1].text[first:last]
        yield Row(wording, passage, LETTERS[letter], PARTLY if letter == "P" else READ)
