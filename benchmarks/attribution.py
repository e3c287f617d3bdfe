"""How well find_attributions finds who says what, on PolNeAR's news articles (source, cue and content spans).

Run it by itself: ``python benchmarks/attribution.py [even|odd|train] [--show]``. The data folder is found through
CLAIMCHECK_SHARED (default: the folder ``shared`` beside the checkout) and is not part of the project; without it the
script says so. The rules were written while reading articles of the training part and the development articles with an
even index; the odd ones were only counted. ``train`` takes every sixth article of the training part.

content    precision, recall and F1: a gold content counts as found where one of ours, not used before, shares at least
           half of their united characters (IoU 0.5). Gold without a source ("it is expected") is left out: we
           attribute nothing to nobody. ``recall_of_all`` counts it too.
source     of the contents found, the share whose speaker's stretch overlaps the gold source.
name       the same by words: where the gold source is a name, the share whose full name in ours holds one of its words.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import sys
import time
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck.adapters.language_model import default_language_model
from claimcheck.article.article import Article
from claimcheck.claims.alone import attributions_of
from claimcheck.claims.finding import read

if TYPE_CHECKING:
    from claimcheck.claims.claim import Attribution

_IOU = 0.5  # the threshold that the issue states


def characters(parts: list[dict[str, Any]]) -> set[int]:
    """The offsets that an annotated source, cue or content covers."""
    return {k for part in parts for start, end in part["spans"] for k in range(start, end)}


def covered(found: Attribution) -> set[int]:
    """The offsets of our content."""
    return {k for span in found.parts or (found.content,) for k in range(span.start, span.end)}


def right_source(found: Attribution, gold: set[int]) -> bool:
    """Whether our speaker's stretch overlaps the gold source."""
    span = found.speaker_span
    return span is not None and not gold.isdisjoint(range(span.start, span.end))


def names_in(words: str) -> set[str]:
    """The capitalised words of a source, pronouns and articles left out."""
    found = {w.lower() for w in re.findall(r"[A-Z][\w-]+", words)}
    return found - {"the", "he", "she", "it", "they", "we", "you", "his", "her", "their", "mr", "mrs", "ms", "dr"}


def score(articles: list[dict[str, Any]], *, show: bool = False) -> Counter[str]:
    """Counts over the articles, with the seconds spent on parsing and on attribution in milliseconds."""
    counts: Counter[str] = Counter()
    model = default_language_model()
    for article in articles:
        began = time.perf_counter()
        reading = read(Article(text=article["text"]), model)
        parsed = time.perf_counter()
        found = attributions_of(reading)
        counts["parse_ms"] += round((parsed - began) * 1000)
        counts["attribution_ms"] += round((time.perf_counter() - parsed) * 1000)
        counts += _scored(article, list(found), show=show)
    return counts


def _scored(article: dict[str, Any], found: list[Attribution], *, show: bool) -> Counter[str]:
    counts: Counter[str] = Counter()
    ours = [covered(f) for f in found]
    free = set(range(len(found)))
    for gold in article["attributions"]:
        wanted = characters(gold["content"])
        if not wanted:
            continue
        best = max(free, key=lambda i: len(ours[i] & wanted) / len(ours[i] | wanted), default=None)
        hit = best is not None and len(ours[best] & wanted) >= _IOU * len(ours[best] | wanted)
        counts.update(all=1, hits_of_all=hit)
        if hit and best is not None:
            free.discard(best)
        if not gold["source"]:
            counts["unsourced_hits"] += hit
            continue
        counts.update(gold=1, hits=hit)
        if hit and best is not None:
            named = names_in(gold["source"][0]["text"])
            counts["source"] += right_source(found[best], characters(gold["source"]))
            counts["named"] += bool(named)
            counts["name"] += bool(named & names_in(found[best].speaker))
        elif show:
            print("MISSED", *(part["text"] for role in ("source", "cue", "content") for part in gold[role]), sep=" | ")
    counts["found"] = len(found) - counts["unsourced_hits"]
    if show:
        for i in sorted(free):
            print("EXTRA", found[i].speaker, found[i].cue, found[i].content.of(article["text"]), sep=" | ")
    return counts


def figures_of(counts: Counter[str], articles: int) -> dict[str, float]:
    """The figures of the counts."""
    precision, recall = counts["hits"] / max(1, counts["found"]), counts["hits"] / max(1, counts["gold"])
    seconds = (counts["parse_ms"] + counts["attribution_ms"]) / 1000
    figures = {
        "precision": precision,
        "recall": recall,
        "f1": 2 * precision * recall / max(1e-9, precision + recall),
        "recall_of_all": counts["hits_of_all"] / max(1, counts["all"]),
        "source": counts["source"] / max(1, counts["hits"]),
        "name": counts["name"] / max(1, counts["named"]),
        "articles_per_second": articles / max(1e-9, seconds),
        "attribution_over_parse": counts["attribution_ms"] / max(1, counts["parse_ms"]),
    }
    return {"articles": articles, "gold": counts["gold"], **{k: round(v, 3) for k, v in figures.items()}}


def main() -> None:
    """Print the figures of each part as one line of JSON."""
    shared = Path(os.environ.get("CLAIMCHECK_SHARED", Path(__file__).parents[2] / "shared"))
    wanted = [a for a in sys.argv[1:] if not a.startswith("--")] or ["even", "odd"]
    for name in wanted:
        path = shared / "data" / "polnear" / ("train.jsonl.gz" if name == "train" else "dev.jsonl.gz")
        if not path.exists():
            print(f"skipped: {path} is not there; set CLAIMCHECK_SHARED to the data folder")
            return
        with gzip.open(path, "rt", encoding="utf-8") as lines:
            articles = [json.loads(line) for line in lines]
        part = {"even": articles[::2], "odd": articles[1::2], "train": articles[::6]}[name]
        print(name, json.dumps(figures_of(score(part, show="--show" in sys.argv), len(part))))


if __name__ == "__main__":
    main()
