# ruff: noqa: INP001, S311 - scripts side by side, not a package; chance from a seed, no secrets
"""Pairs without a label, for a larger network to say what the judge should: a text beside a text that is near it.

Sentences of news beside sentences of other news or of the same article, and claims of the pool beside passages that
were gathered for other claims, or beside other claims on the matter. Near is by words (TF-IDF), of the few nearest
mostly the first: most pairs are silent, and silent in the way that passages of reports are.
"""

from __future__ import annotations

from collections import defaultdict
from random import Random
from typing import TYPE_CHECKING, Final

import numpy as np
from made_pairs import sentences_of_news
from pool import UNLABELLED, Row, evaluation_texts, is_held_out, key, lines
from sklearn.feature_extraction.text import TfidfVectorizer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

TRANSFER: Final = "transfer"  # what the sources of these rows begin with
SEED: Final = 11
NEWS: Final = 16_000  # sentences
CLAIMS: Final = {
    "lingnli": 9_000,
    "fever_dev_gold": 6_000,
    "climate_fever": 2_500,
    "covidfact": 1_500,
    "wikifactcheck_refuted": 1_500,
    "check_covid": 800,
}
AMONG_CLAIMS: Final = ("lingnli", "fever_dev_gold", "climate_fever", "covidfact")  # a third as many beside each other
NEAREST: Final = 6
FIRST: Final = 0.6  # how often the nearest is taken, and not one of the few
LONGEST: Final = 110  # words
LIKE_NEWS, LIKE_PASSAGE, LIKE_CLAIM = 0.12, 0.08, 0.2  # cosine of TF-IDF vectors, at least
GOES_ON: Final = 0.25  # how often the sentence behind a sentence of news stands with it


def nearest(claims: Sequence[str], texts: Sequence[str]) -> Iterator[list[tuple[float, int]]]:
    """For each claim the few nearest texts: how near, and their numbers; nearest first."""
    words = TfidfVectorizer(sublinear_tf=True, stop_words="english", dtype=np.float32)
    known = words.fit_transform(texts).T.tocsr()
    asked = words.transform(claims)
    for start in range(0, len(claims), 500):
        for row in (asked[start : start + 500] @ known).toarray():
            best = np.argpartition(-row, NEAREST)[:NEAREST]
            yield sorted(((float(row[n]), int(n)) for n in best), reverse=True)


def transfer_rows(data: Path) -> list[Row]:
    """All of them, in random order; none shares a text with an evaluation set or with a held-out row of the pool."""
    random, banned = Random(SEED), evaluation_texts(data)
    rows = [*_of_news(data, banned, random), *_of_pool(data, banned, random)]
    random.shuffle(rows)
    return rows


def _taken(found: Sequence[int], random: Random) -> int:
    return found[0] if random.random() < FIRST else random.choice(found)


def _of_news(data: Path, banned: set[str], random: Random) -> Iterator[Row]:
    articles = list(sentences_of_news(data, banned))
    sentences = [s for article in articles for s in article]
    last = set(np.cumsum([len(article) for article in articles]) - 1)
    asked = random.sample(range(len(sentences)), min(NEWS, len(sentences)))
    for own, near in zip(asked, nearest([sentences[n] for n in asked], sentences), strict=True):
        found = [n for like, n in near if like > LIKE_NEWS and key(sentences[n]) != key(sentences[own])]
        if found:
            n = _taken(found, random)
            more = f" {sentences[n + 1]}" if n not in last and random.random() < GOES_ON else ""
            yield Row(sentences[own], sentences[n] + more, UNLABELLED, f"{TRANSFER} news")


def _of_pool(data: Path, banned: set[str], random: Random) -> Iterator[Row]:
    gathered: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for r in lines(data / "train_pool/nli_3way.jsonl.gz"):
        row = Row(r["claim"].strip(), r["evidence"].strip(), UNLABELLED, r["src"])
        if r["src"] in CLAIMS and not {key(row.claim), key(row.evidence)} & banned and not is_held_out(row):
            gathered[row.source][row.claim].add(row.evidence)
    for source, most in CLAIMS.items():
        own = gathered[source]
        passages = sorted({text for texts in own.values() for text in texts})
        claims = random.sample(sorted(own), min(most, len(own)))
        for claim, near in zip(claims, nearest(claims, passages), strict=True):
            found = [n for like, n in near if like > LIKE_PASSAGE and passages[n] not in own[claim]]
            found = [n for n in found if len(passages[n].split()) <= LONGEST]
            if found:
                yield Row(claim, passages[_taken(found, random)], UNLABELLED, f"{TRANSFER} {source}")
        if source in AMONG_CLAIMS:
            every = sorted(own)
            claims = random.sample(every, min(most // 3, len(own)))
            for claim, near in zip(claims, nearest(claims, every), strict=True):
                found = [n for like, n in near if like > LIKE_CLAIM and key(every[n]) != key(claim)]
                if found:
                    yield Row(claim, every[found[0]], UNLABELLED, f"{TRANSFER} {source}")
