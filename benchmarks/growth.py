"""How the index of a folder grows: time to build, time to search, memory and disk at 1,000 to 1,000,000 passages.

    python benchmarks/growth.py [--sizes 1000,10000,100000] [--large] [--vectors FILE] [--json FILE]

Real sentences (FNC-1 bodies) are cut in half and recombined into reports of 20 sentences, one file each (above 10,000
files: JSON lines of 100). The reports go through the whole of claimcheck: read, split, kept, indexed.

What is not real: a hundred thousand sentences take the encoder ten minutes, so only the first 1,000 are embedded, by
the packaged encoder, which gives its bare speed on this machine. Every passage and query gets the mean of two of those
vectors (or of those in --vectors: an array of more sentences' vectors by the same encoder, in numpy's format) and a
little noise, chosen by a hash of its words. So the time to build is measured without the encoder, and "build" adds the
time that the bare encoder would have taken; its ratio to the bare encoder follows from that. Words and meaning then
point at different passages, which gives a search more candidates to weigh than real text does.

An index is built in a process of its own, whose memory is noted now and then and at its highest. A search is
Corpus.search with the query's own embedding apart (a look-up), in a fresh process, whose memory is read after the last
query. Each query is asked three times, all of them in turn, and its quickest counts. Times are those of the clock, and
"cpu" those of the processor: where other programs run beside it, as they did when growth.json was written, the first
say more of them than of the index, and the second grow too. Beside it: bm25s (words alone), and numpy over all vectors
(meaning alone).
CLAIMCHECK_SHARED names the folder that holds the data, which is not part of the project.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import importlib
import json
import os
import platform
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from claimcheck.adapters.corpus import Corpus
from claimcheck.adapters.encoder import OnnxEncoder
from claimcheck.text.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

SHARED = Path(os.environ.get("CLAIMCHECK_SHARED", Path(__file__).resolve().parents[2] / "shared"))
SIZES = (1_000, 10_000, 100_000)
LARGE = 1_000_000
EMBEDDED = 1_000  # real sentences that are embedded; eight seconds
REAL = 1_000  # passages that are built with the packaged encoder
PER_REPORT = 20  # sentences; a news report has 15 to 30
ONE_FILE_EACH = 10_000  # reports; more come in JSON lines
QUERIES = 200
ROUNDS = 3  # all queries in turn, so that none finds its own reports still in memory
ADDED = 100  # documents


class Recombining:
    """Vectors without a model: for each text the mean of two real sentences' and a little noise, chosen by its hash."""

    name = "recombined"

    def __init__(self, real: NDArray[np.float32]) -> None:
        self._real = real

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit-length vectors, in the order given."""
        digests = [hashlib.sha256(text.encode()).digest() for text in texts]
        first, second, third = (
            np.array([int.from_bytes(d[at : at + 4], "big") % len(self._real) for d in digests], dtype=np.int64)
            for at in (0, 4, 8)
        )
        vectors = self._real[first] + self._real[second] + 0.3 * np.roll(self._real[third], 1, axis=1)
        unit: NDArray[np.float32] = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
        return unit


def real_sentences() -> list[str]:
    """The sentences of FNC-1's bodies that have 8 to 40 words, each once, in order."""
    found: dict[str, None] = {}
    with gzip.open(SHARED / "data/fnc1/train_bodies.jsonl.gz", "rt", encoding="utf-8") as file:
        for line in file:
            text = json.loads(line)["text"]
            for sentence in split_sentences(text):
                words = sentence.of(text).split()
                if 8 <= len(words) <= 40:
                    found[" ".join(words)] = None
    return list(found)


def recombined(sentences: Sequence[str], count: int, seed: int) -> Iterator[str]:
    """Sentences made of the first half of one and the second half of another."""
    dice = random.Random(seed)  # noqa: S311 - the same text each time, not secrets
    for _ in range(count):
        first, second = (dice.choice(sentences).split() for _ in range(2))
        words = first[: len(first) // 2] + second[len(second) // 2 :]
        yield " ".join(words).strip('."”').replace(". ", ", ") + "."


def write(folder: Path, sentences: Sequence[str], passages: int, seed: int, *, prefix: str = "r") -> None:
    """Reports with so many sentences in all; none stays in memory."""
    folder.mkdir(exist_ok=True)
    made = recombined(sentences, passages, seed)
    reports = passages // PER_REPORT
    for at in range(0, reports, 100):
        some = [[next(made) for _ in range(PER_REPORT)] for _ in range(min(100, reports - at))]
        if reports > ONE_FILE_EACH:
            rows = [json.dumps({"title": r[0][:60], "text": " ".join(r)}) for r in some]
            (folder / f"{prefix}{at:07}.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")
            continue
        for i, report in enumerate(some, at):
            half = PER_REPORT // 2
            body = " ".join(report[:half]) + "\n\n" + " ".join(report[half:])
            (folder / f"{prefix}{i:06}.txt").write_text(f"{report[0][:60]}\n\n{body}\n", encoding="utf-8")


def timed(work: Callable[[], object]) -> float:
    """Seconds."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def spread(seconds: Sequence[float] | NDArray[np.float64]) -> dict[str, float]:
    """Median and 95th percentile, in milliseconds."""
    return {
        "median_ms": round(1000 * float(np.median(seconds)), 2),
        "p95_ms": round(1000 * float(np.percentile(seconds, 95)), 2),
    }


def build(folder: Path, cache: Path, real: NDArray[np.float32]) -> dict[str, Any]:
    """Makes the index; in a process of its own."""
    before = memory()
    noted: list[int] = []
    began = time.process_time()
    corpus = Corpus(folder, cache=cache, encoder=Recombining(real))
    seconds = timed(lambda: corpus.refresh(lambda *_: noted.append(memory())))
    return {
        "s": round(seconds, 2),
        "cpu_s": round(time.process_time() - began, 2),
        "memory_before_mb": before,
        "memory_while_reading_mb": noted[:: max(1, len(noted) // 10)],
        "memory_highest_mb": memory("VmHWM"),
    }


def ask(folder: Path, cache: Path, real: NDArray[np.float32], queries: Sequence[str]) -> dict[str, Any]:
    """Opens the index and searches; in a process of its own."""
    before = memory()
    corpus = Corpus(folder, cache=cache, encoder=Recombining(real))
    opened = timed(lambda: corpus.search("the first search opens the index"))
    times = np.empty((ROUNDS, len(queries)))
    processor = np.empty_like(times)
    for round_, i in np.ndindex(times.shape):
        began = time.process_time()
        times[round_, i] = timed(lambda query=queries[i]: corpus.search(query))  # type: ignore[misc]
        processor[round_, i] = time.process_time() - began
    cpu = {f"cpu_{name}": value for name, value in spread(processor.min(axis=0)).items()}
    return {
        "open_s": round(opened, 2),
        **spread(times.min(axis=0)),
        **cpu,
        "memory_mb": memory(),
        "memory_before_mb": before,
    }


def memory(line: str = "VmRSS") -> int:
    """Resident memory of this process in megabytes, now or (VmHWM) at its highest; 0 where the system is silent."""
    try:
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return next(int(found.split()[1]) // 1000 for found in lines if found.startswith(line))


def peers(sentences: Sequence[str], passages: int, real: NDArray[np.float32], queries: Sequence[str]) -> dict[str, Any]:
    """The same search by one engine alone."""
    texts = list(recombined(sentences, passages, passages))
    encoder = Recombining(real)
    vectors, asked = encoder.encode(texts), encoder.encode(queries)
    found: dict[str, Any] = {
        "numpy, all vectors": spread([timed(lambda q=q: np.argpartition(-(vectors @ q), 10)[:10]) for q in asked])  # type: ignore[misc]
    }
    try:
        bm25s: Any = importlib.import_module("bm25s")
    except ImportError:
        return found
    index = bm25s.BM25()
    index.index(bm25s.tokenize(texts, stopwords="en", show_progress=False), show_progress=False)

    def words_alone(query: str) -> None:
        index.retrieve(bm25s.tokenize([query], stopwords="en", show_progress=False), k=10, show_progress=False)

    found["bm25s, words alone"] = spread([timed(lambda q=q: words_alone(q)) for q in queries[:50]])  # type: ignore[misc]
    return found


def disk(folder: Path) -> int:
    """Megabytes of all files below a folder."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file()) // 1_000_000


def in_a_process(part: str, scratch: Path) -> dict[str, Any]:
    """What this file prints when it is run for one part of the work."""
    # Our own file and a folder that we have just made.
    done = subprocess.run(  # noqa: S603
        [sys.executable, __file__, f"--{part}", str(scratch)], capture_output=True, text=True, check=True
    )
    result: dict[str, Any] = json.loads(done.stdout)
    return result


def measure(
    passages: int, sentences: Sequence[str], real: NDArray[np.float32], bare: tuple[float, float], scratch: Path
) -> dict[str, Any]:
    """One size, in an empty folder; ``bare`` is what the encoder alone takes a sentence: time and processor time."""
    folder, cache = scratch / "reports", scratch / "cache"
    write(folder, sentences, passages, passages)
    np.save(scratch / "real.npy", real)
    queries = list(recombined(sentences, QUERIES, 7))
    (scratch / "queries.json").write_text(json.dumps(queries), encoding="utf-8")
    built = in_a_process("build", scratch)
    print(f"{passages} passages built: {built}", flush=True)
    size = disk(cache)
    asked = in_a_process("ask", scratch)
    print(f"{passages} passages asked: {asked}", flush=True)
    write(folder, sentences, ADDED * PER_REPORT, 13, prefix="added")
    added = in_a_process("build", scratch)
    whole, whole_cpu = (built[key] + passages * each for key, each in zip(("s", "cpu_s"), bare, strict=True))
    return {
        "passages": passages,
        "build_without_encoder": built,
        "build_passages_per_s": round(passages / whole, 1),
        "ratio_to_bare_encoder": round(passages * bare[0] / whole, 3),
        "ratio_to_bare_encoder_cpu": round(passages * bare[1] / whole_cpu, 3),
        "search": asked,
        "peers": peers(sentences, passages, real, queries) if passages < LARGE else {},
        "disk_mb": size,
        f"add_{ADDED}_documents_without_encoder": added,
    }


def with_the_encoder(sentences: Sequence[str]) -> dict[str, Any]:
    """Real reports through the whole of claimcheck and the packaged encoder, beside that encoder alone.

    Processor time of this process, which other programs on the machine do not change much; the files are made anew, and
    the sentences are none that were embedded before.
    """
    encoder = OnnxEncoder()
    texts = list(recombined(sentences, REAL, 31))
    half = REAL // 2

    def spent(work: Callable[[], object]) -> float:
        began = time.process_time()
        work()
        return time.process_time() - began

    with tempfile.TemporaryDirectory(prefix="claimcheck-growth-") as scratch:
        folder = Path(scratch, "reports")
        write(folder, sentences, REAL, 29)
        # The encoder alone half before and half after: a core shared with others is now quicker, now slower.
        bare = spent(lambda: encoder.encode(texts[:half]))
        whole = spent(lambda: Corpus(folder, cache=Path(scratch, "cache"), encoder=encoder).refresh())
        bare += spent(lambda: encoder.encode(texts[half:]))
    ratio = round(bare / whole, 3)
    return {"passages": REAL, "cpu_s": round(whole, 1), "encoder_cpu_s": round(bare, 1), "ratio": ratio}


def run(sizes: Sequence[int], vectors: Path | None, kept: Path | None) -> dict[str, Any]:
    """All sizes."""
    sentences = real_sentences()
    encoder = OnnxEncoder()
    encoder.encode(sentences[:8])
    made: list[NDArray[np.float32]] = []
    began = time.process_time()
    took = timed(lambda: made.append(encoder.encode(sentences[:EMBEDDED])))
    bare = (took / EMBEDDED, (time.process_time() - began) / EMBEDDED)
    stock = np.load(vectors) if vectors else made[0]
    print(f"the bare encoder: {1 / bare[0]:.0f} sentences a second", flush=True)
    real = with_the_encoder(sentences)
    print(f"built with the encoder: {real}", flush=True)
    results = []
    for size in sizes:
        with tempfile.TemporaryDirectory(prefix="claimcheck-growth-") as scratch:
            place = kept / str(size) if kept else Path(scratch)
            place.mkdir(parents=True, exist_ok=True)
            results.append(measure(size, sentences, stock, bare, place))
        print(json.dumps(results[-1], indent=1), flush=True)
    return {
        "machine": platform.machine(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "encoder_sentences_per_s": round(1 / bare[0], 1),
        "encoder_cpu_ms_a_sentence": round(1000 * bare[1], 2),
        "real_vectors": len(stock),
        "built_with_the_encoder": real,
        "load_average": [round(load, 1) for load in os.getloadavg()],
        "results": results,
    }


def main() -> None:
    """Runs and prints the result."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sizes", default=",".join(map(str, SIZES)), help="passages, with commas between")
    parser.add_argument("--large", action="store_true", help="1,000,000 too: ten minutes and 10 GB of disk")
    parser.add_argument("--json", type=Path, help="write the result there too")
    parser.add_argument("--vectors", type=Path, help="an .npy of real sentences' vectors by the packaged encoder")
    parser.add_argument("--keep", type=Path, help="an empty folder in which the indexes stay")
    for part in ("--ask", "--build"):
        parser.add_argument(part, type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    scratch = options.ask or options.build
    if scratch:
        real = np.load(scratch / "real.npy")
        folder, cache = scratch / "reports", scratch / "cache"
        queries = json.loads((scratch / "queries.json").read_text(encoding="utf-8"))
        print(json.dumps(ask(folder, cache, real, queries) if options.ask else build(folder, cache, real)))
        return
    if not (SHARED / "data/fnc1").is_dir():
        print(f"skipped: {SHARED / 'data/fnc1'} is not there; set CLAIMCHECK_SHARED to the folder that holds it")
        return
    sizes = [int(size) for size in options.sizes.split(",") if size] + ([LARGE] if options.large else [])
    found = run(sizes, options.vectors, options.keep)
    if options.json:
        options.json.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
