"""Which reports are found: claimcheck's Collection beside BM25 and plain sentence embeddings, on FNC-1 headlines.

    python benchmarks/retrieval.py [--share 0.35] [--choose] [--json FILE]

Headlines stand for claims; the bodies that FNC-1 pairs with a headline as agreeing, disagreeing or discussing are its
relevant documents. FNC-1 pairs each headline with some bodies of its story only, so the others count as wrong: most
"wrong" first hits are of the right story. FNC-1 numbered the articles of a story and paired each headline with the
bodies from its own on, half of them on average, so which bodies are missing is chance; the row "story known" shows what
a search reaches that finds the whole story, nothing else, and the pairing not at all: more is luck, or knowing which
body the headline stood over. The second measure counts the story: two bodies are of one story when a chain of related
pairs joins them. Half of the headlines, by a hash of their words, is for choosing weights (--choose),
the other half is reported. The data is not part of the project: CLAIMCHECK_SHARED names the folder that holds it.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import importlib
import importlib.metadata
import json
import os
import platform
import time
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from claimcheck.adapters import hybrid
from claimcheck.adapters.collection import Collection
from claimcheck.adapters.encoder import load_encoder
from claimcheck.article.article import Article
from claimcheck.evidence.passage import Query
from claimcheck.evidence.retrieval import WEIGHTS, Weights
from claimcheck.evidence.windows import find_windows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from claimcheck.evidence.passage import Encoder
    from claimcheck.evidence.retrieval import Place, Views

SHARED = Path(os.environ.get("CLAIMCHECK_SHARED", Path(__file__).resolve().parents[2] / "shared"))
HEADLINES = 400  # at most so many are asked: the standard error of a mean is then below 0.02
PASSAGES = 100  # enough that ten documents are among them


@dataclass(frozen=True)
class Data:
    """Bodies by number, the headlines asked, and per headline the related bodies and all of the story."""

    bodies: dict[str, str]
    headlines: list[str]
    related: dict[str, set[str]]
    story: dict[str, set[str]]


def share_of(text: str) -> float:
    """A number in 0..1 that depends on the text alone."""
    return int(hashlib.sha256(text.encode()).hexdigest()[:8], 16) / 0xFFFFFFFF


def read(share: float, *, choose: bool) -> Data:
    """A share of the bodies, and the headlines of one half that are related to at least one of them."""
    bodies = {
        row["body_id"]: row["text"] for row in rows("train_bodies") if share_of(f"body {row['body_id']}") <= share
    }
    related: dict[str, set[str]] = defaultdict(set)
    for row in rows("train_stances"):
        if row["label"] != "unrelated":
            related[row["headline"]].add(row["body_id"])
    story = stories(related)
    asked = [
        h
        for h in sorted(related, key=share_of)
        if (share_of(h + "half") < 0.5) == choose and related[h] & bodies.keys()
    ]
    here = {h: related[h] & bodies.keys() for h in asked}
    return Data(bodies, asked[:HEADLINES], here, {h: story[h] & bodies.keys() for h in asked})


def rows(name: str) -> Iterator[dict[str, str]]:
    """The rows of one of FNC-1's files."""
    with gzip.open(SHARED / "data/fnc1" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def stories(related: dict[str, set[str]]) -> dict[str, set[str]]:
    """Per headline all bodies that a chain of related pairs joins to it."""
    parent: dict[str, str] = {}

    def root(key: str) -> str:
        while parent.setdefault(key, key) != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    for headline, bodies in related.items():
        for body in bodies:
            parent[root(f"h{headline}")] = root(f"b{body}")
    members: dict[str, set[str]] = defaultdict(set)
    for bodies in related.values():
        for body in bodies:
            members[root(f"b{body}")].add(body)
    return {headline: members[root(f"h{headline}")] for headline in related}


def measure(ranker: Callable[[str], Sequence[str]], data: Data) -> dict[str, float]:
    """MRR and recall@10 (of at most ten), for related bodies and for the story; median ms without the embedding."""
    figures: dict[str, list[float]] = defaultdict(list)
    for headline in data.headlines:
        began = time.perf_counter()
        ranked = ranker(headline)
        figures["ms"].append(1000 * (time.perf_counter() - began))
        for name, relevant in (("", data.related[headline]), ("story_", data.story[headline])):
            first = next((i for i, body in enumerate(ranked, 1) if body in relevant), 0)
            figures[f"{name}mrr"].append(1 / first if first else 0.0)
            figures[f"{name}recall_at_10"].append(len(relevant & set(ranked[:10])) / min(10, len(relevant)))
    return {name: round(float((np.median if name == "ms" else np.mean)(values)), 4) for name, values in figures.items()}


def claimcheck_ranker(collection: Collection) -> Callable[[str], Sequence[str]]:
    """Documents in the order in which their first passage comes."""

    def rank(headline: str) -> Sequence[str]:
        answer = collection.search_all([Query(text=headline)], limit=PASSAGES)
        return list(dict.fromkeys(passage.document for passage in answer.passages[0]))

    return rank


def sentence_ranker(data: Data, encoder: Encoder) -> Callable[[str], Sequence[str]]:
    """Documents by their nearest sentence, with the same encoder: semantic search as most do it."""
    owners: list[str] = []
    texts: list[str] = []
    for body, text in data.bodies.items():
        found = [window.span.of(text) for window in find_windows(text)]
        owners += [body] * len(found)
        texts += found
    vectors = encoder.encode(texts)

    def rank(headline: str) -> Sequence[str]:
        order = np.argsort(-(vectors @ encoder.encode([headline])[0]), kind="stable")
        return list(dict.fromkeys(owners[i] for i in order))

    return rank


def bm25s_ranker(data: Data) -> Callable[[str], Sequence[str]]:
    """bm25s over whole bodies, with its own tokenizer and English stopwords."""
    bm25s: Any = importlib.import_module("bm25s")
    names = list(data.bodies)
    index = bm25s.BM25()
    index.index(bm25s.tokenize(list(data.bodies.values()), stopwords="en", show_progress=False), show_progress=False)

    def rank(headline: str) -> Sequence[str]:
        words = bm25s.tokenize([headline], stopwords="en", show_progress=False)
        found, _ = index.retrieve(words, k=min(PASSAGES, len(names)), show_progress=False)
        return [names[i] for i in found[0]]

    return rank


def rank_bm25_ranker(data: Data) -> Callable[[str], Sequence[str]]:
    """rank_bm25 (Okapi) over whole bodies, words in lower case."""
    rank_bm25: Any = importlib.import_module("rank_bm25")
    names = list(data.bodies)
    index = rank_bm25.BM25Okapi([text.lower().split() for text in data.bodies.values()])

    def rank(headline: str) -> Sequence[str]:
        return [names[i] for i in np.argsort(-index.get_scores(headline.lower().split()), kind="stable")[:PASSAGES]]

    return rank


def story_ranker(data: Data) -> Callable[[str], Sequence[str]]:
    """The bodies of the headline's story, all and alone, in an order by chance: what there is to reach."""

    def rank(headline: str) -> Sequence[str]:
        return sorted(data.story[headline], key=lambda body: share_of(f"{headline} {body}"))

    return rank


def by_ranks(
    views: Views, places: Mapping[int, Place], *, limit: int, weights: Weights
) -> tuple[tuple[int, float], ...]:
    """The usual alternative to our weighted sum: reciprocal-rank fusion (Cormack 2009, k = 60) of the three views."""
    del weights
    scores: dict[int, float] = defaultdict(float)
    for view in (views.passage_words, views.meaning):
        for rank, row in enumerate(sorted(view, key=lambda row: -view[row]), 1):
            scores[row] += 1 / (60 + rank)
    ranks = {document: i for i, document in enumerate(views.document_words, 1)}
    for row, place in places.items():
        if place.document in ranks:
            scores[row] += 1 / (60 + ranks[place.document])
    return tuple(sorted(((r, s) for r, s in scores.items() if r in places), key=lambda found: -found[1])[:limit])


def choose_weights(collection: Collection, data: Data) -> None:
    """Prints what each setting reaches on the half that is for choosing."""
    for words, documents in [(w, d) for w in (0.0, 0.25, 0.5, 1.0) for d in (0.0, 0.5, 1.0, 2.0)]:
        weights = Weights(passage_words=words, meaning=1.0, document_words=documents, again=WEIGHTS.again)
        assert collection._index is not None  # noqa: SLF001 - the weights are no option of a Collection
        collection._index._weights = weights  # noqa: SLF001 - the same
        print(weights, measure(claimcheck_ranker(collection), data), flush=True)
    hybrid.best_passages = by_ranks
    print("reciprocal ranks", measure(claimcheck_ranker(collection), data), flush=True)


class Remembering:
    """The packaged encoder, which encodes each text once, as a Corpus does."""

    def __init__(self) -> None:
        self._encoder = load_encoder()
        self._vectors: dict[str, NDArray[np.float32]] = {}
        self.name = self._encoder.name

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit-length vectors, in the order given."""
        new = [text for text in dict.fromkeys(texts) if text not in self._vectors]
        self._vectors.update(zip(new, self._encoder.encode(new), strict=True))
        return np.stack([self._vectors[text] for text in texts])


def run(share: float, *, choose: bool) -> dict[str, Any]:
    """All rankers on the same data."""
    data = read(share, choose=choose)
    print(f"{len(data.bodies)} bodies, {len(data.headlines)} headlines ({'choosing' if choose else 'reported'} half)")
    encoder = Remembering()
    encoder.encode(data.headlines)
    collection = Collection("fnc1", [(body, Article(text=text)) for body, text in data.bodies.items()], encoder)
    began = time.perf_counter()
    collection.search_all([Query(text="first")])
    built = time.perf_counter() - began
    if choose:
        choose_weights(collection, data)
        return {}
    results = {f"claimcheck {WEIGHTS}": measure(claimcheck_ranker(collection), data)}
    results["MiniLM int8, nearest sentence"] = measure(sentence_ranker(data, encoder), data)
    for name, make in (("bm25s", bm25s_ranker), ("rank_bm25", rank_bm25_ranker)):
        try:
            results[f"{name} {importlib.metadata.version(name)}"] = measure(make(data), data)
        except (ImportError, importlib.metadata.PackageNotFoundError):
            print(f"{name}: skipped, not installed")
    results["story known, order by chance"] = measure(story_ranker(data), data)
    setup = {"bodies": len(data.bodies), "headlines": len(data.headlines), "share": share, "build_s": round(built, 1)}
    return {"setup": setup | {"machine": platform.machine(), "python": platform.python_version()}, "results": results}


def main() -> None:
    """Runs and prints a table and the JSON."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--share", type=float, default=0.35, help="share of the bodies; 0.35 takes about two minutes")
    parser.add_argument("--choose", action="store_true", help="try weights on the half that is for choosing")
    parser.add_argument("--json", type=Path, help="write the result there too")
    options = parser.parse_args()
    if not (SHARED / "data/fnc1").is_dir():
        print(f"skipped: {SHARED / 'data/fnc1'} is not there; set CLAIMCHECK_SHARED to the folder that holds it")
        return
    found = run(options.share, choose=options.choose)
    for name, figures in found.get("results", {}).items():
        print(f"{name:75} " + "  ".join(f"{key} {value}" for key, value in figures.items()))
    if found:
        print(json.dumps(found))
    if options.json and found:
        options.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
