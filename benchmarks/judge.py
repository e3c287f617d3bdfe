"""Measures the entailment judge alone, without the rules, on public sets, beside majority and a cosine threshold.

    python benchmarks/judge.py [--limit N] [--set NAME ...] [--judge NAME_OR_PATH] [--json FILE]

The data stands in the folder named by CLAIMCHECK_SHARED (default: ``shared`` beside the checkout), never in the
repository; where it is absent the script says "skipped". None of these sets was trained on. The cosine threshold is
taken from the training pool: nothing is fitted to what it is reported on. "among" is the accuracy when the judge
may only choose between the labels that the set holds (FEVER-symmetric has no "not enough information").
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import platform
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.agreement.judgement import Entailment

SHARED = Path(os.environ.get("CLAIMCHECK_SHARED") or Path(__file__).resolve().parents[2] / "shared")
DATA = SHARED / "data"
POOL = "train_pool/nli_3way.jsonl.gz"
POOL_ROWS = 1_500  # enough to place one threshold


@dataclass(frozen=True)
class Pairs:
    """Where a set stands, and whether "refute" is told from "nei" in it."""

    path: str
    three_way: bool


SETS = {
    "mnli_dev_matched": Pairs("mnli_dev_matched/dev.jsonl.gz", three_way=True),
    "fever_symmetric": Pairs("fever_symmetric/v02_dev.jsonl.gz", three_way=True),
    "newsnli": Pairs("equate/newsnli.jsonl.gz", three_way=False),
    "rte_quant": Pairs("equate/rte_quant.jsonl.gz", three_way=False),
    "stresstest": Pairs("equate/stresstest_1253of7500.jsonl.gz", three_way=True),
    "wice": Pairs("wice/oracle_claim_dev.jsonl.gz", three_way=False),
    "check_covid": Pairs("check_covid/dev_composed.jsonl.gz", three_way=True),
    "factcheck_bench": Pairs("factcheck_bench/claim_evidence_stance.jsonl.gz", three_way=True),
    "averitec": Pairs("averitec/train.jsonl.gz", three_way=True),
}
LABELS = {"partial": "nei", "not_supported": "nei", "partially_supported": "nei", "supported": "support"}
ORDER = ("support", "refute", "nei")


def rows(pairs: Pairs, limit: int) -> list[tuple[str, str, str]]:
    """(claim, evidence, label), at most ``limit``, evenly spread over the file; 0 for all."""
    with gzip.open(DATA / pairs.path, "rt", encoding="utf-8") as lines:
        found = [json.loads(line) for line in lines]
    usable = [r for r in found if str(r.get("claim", "")).strip() and str(r.get("evidence", "")).strip()]
    step = max(1.0, len(usable) / limit) if limit else 1.0
    chosen = [usable[int(i * step)] for i in range(int(len(usable) / step))]
    return [(r["claim"], r["evidence"], _label(r, pairs)) for r in chosen]


def _label(row: dict[str, Any], pairs: Pairs) -> str:
    label = str(row.get("y", row.get("label"))).lower()
    label = LABELS.get(label, label)
    return label if pairs.three_way or label == "support" else "not"


def figures(gold: Sequence[str], found: Sequence[str]) -> dict[str, float]:
    """Accuracy, macro-F1 and balanced accuracy over the labels that the gold holds."""
    labels = sorted(set(gold))
    hits = Counter(g for g, f in zip(gold, found, strict=True) if g == f)
    wanted, given = Counter(gold), Counter(found)
    f1 = [2 * hits[k] / (wanted[k] + given[k]) for k in labels]
    recall = [hits[k] / wanted[k] for k in labels]
    return {
        "accuracy": round(sum(hits.values()) / len(gold), 3),
        "macro_f1": round(sum(f1) / len(f1), 3),
        "balanced": round(sum(recall) / len(recall), 3),
    }


def calibration_error(gold: Sequence[str], found: Sequence[str], confidence: Sequence[float]) -> float:
    """Expected calibration error over ten bins of confidence."""
    bins: dict[int, list[tuple[float, bool]]] = {}
    for g, f, c in zip(gold, found, confidence, strict=True):
        bins.setdefault(min(9, int(c * 10)), []).append((c, g == f))
    gaps = (abs(sum(c for c, _ in b) - sum(hit for _, hit in b)) for b in bins.values())
    return round(sum(gaps) / len(gold), 3)


def choices(found: Sequence[Entailment], gold: Sequence[str], *, three_way: bool) -> dict[str, Any]:
    """The judge's labels, how sure it was of each, and its labels among those that the gold holds."""
    table = [dict(zip(ORDER, (e.support, e.refute, e.silent), strict=True)) for e in found]
    if not three_way:
        table = [{"support": t["support"], "not": t["refute"] + t["nei"]} for t in table]
    labels = [max(t, key=lambda k, t=t: t[k]) for t in table]
    there = sorted(set(gold))
    return {
        "labels": labels,
        "confidence": [t[label] for t, label in zip(table, labels, strict=True)],
        "among": [max(there, key=lambda k, t=t: t.get(k, 0.0)) for t in table],
    }


def cosines(pairs: Sequence[tuple[str, str, str]]) -> list[float]:
    """The cosine of each claim and evidence by the packaged encoder."""
    from claimcheck.adapters.encoder import load_encoder  # noqa: PLC0415 - only where there is data

    texts = list(dict.fromkeys(t for c, e, _ in pairs for t in (c, e)))
    place = {t: i for i, t in enumerate(texts)}
    vectors = load_encoder().encode(texts)
    return [float(vectors[place[c]] @ vectors[place[e]]) for c, e, _ in pairs]


class Timed:
    """An onnxruntime session that adds up the time of its own runs."""

    def __init__(self, session: Any) -> None:  # noqa: ANN401 - onnxruntime comes late
        self._session = session
        self.seconds = 0.0

    def run(self, names: Any, fed: Any) -> Any:  # noqa: ANN401 - as the session
        """As the session."""
        started = time.perf_counter()
        found = self._session.run(names, fed)
        self.seconds += time.perf_counter() - started
        return found


def speed(pairs: Sequence[tuple[str, str]]) -> dict[str, float]:
    """Pairs per second of processor time on one thread, and the whole time as a multiple of onnxruntime's own."""
    from claimcheck.adapters.judge import OnnxJudge  # noqa: PLC0415 - only where there is data

    judge: Any = OnnxJudge(threads=1)
    judge.judge(pairs[:8])
    lower, upper = Timed(judge._lower), Timed(judge._upper)  # noqa: SLF001 - what is measured is inside
    judge._lower, judge._upper = lower, upper  # noqa: SLF001 - as above
    started, used = time.perf_counter(), time.process_time()
    judge.judge(pairs)
    whole, used = time.perf_counter() - started, time.process_time() - used
    bare = lower.seconds + upper.seconds
    return {"pairs per cpu second": round(len(pairs) / used, 1), "whole over bare": round(whole / bare, 3)}


def threshold_of_the_pool() -> float:
    """The cosine from which "support" has the best balanced accuracy on the training pool."""
    pool = rows(Pairs(POOL, three_way=False), POOL_ROWS)
    likeness, gold = cosines(pool), [label for *_, label in pool]
    steps = [i / 50 for i in range(51)]
    return max(steps, key=lambda t: figures(gold, ["support" if s >= t else "not" for s in likeness])["balanced"])


def measure(name: str, limit: int, judge: Any, threshold: float) -> dict[str, Any]:  # noqa: ANN401 - any Judge
    """The figures of one set, printed and as data."""
    pairs = SETS[name]
    data = rows(pairs, limit)
    gold = [label for *_, label in data]
    started = time.perf_counter()
    found = judge.judge([(c, e) for c, e, _ in data])
    seconds = time.perf_counter() - started
    chosen = choices(found, gold, three_way=pairs.three_way)
    rest = "nei" if "nei" in gold else "not" if "not" in gold else "refute"
    by_cosine = ["support" if s >= threshold else rest for s in cosines(data)]
    commonest = Counter(gold).most_common(1)[0][0]
    result = {
        "pairs": len(data),
        "labels": dict(sorted(Counter(gold).items())),
        "judge": figures(gold, chosen["labels"])
        | {"ece": calibration_error(gold, chosen["labels"], chosen["confidence"])}
        | {"among": figures(gold, chosen["among"])["accuracy"]},
        "majority": figures(gold, [commonest] * len(gold)),
        "cosine": figures(gold, by_cosine),
        "pairs per second": round(len(data) / seconds, 1),
    }
    print(f"{name}: {result['pairs']} pairs {result['labels']}, {result['pairs per second']} pairs/s")
    for who in ("judge", "majority", "cosine"):
        print(f"  {who:9}", "  ".join(f"{key} {value:.3f}" for key, value in result[who].items()), flush=True)
    return result


def main() -> int:
    """Runs what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--limit", type=int, default=500, help="pairs per set, 0 for all (default: 500)")
    parser.add_argument(
        "--set", action="append", choices=sorted(SETS), help="only this set; may be given several times"
    )
    parser.add_argument("--judge", help="a Hugging Face cross-encoder by name or path (default: the packaged judge)")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    asked = parser.parse_args()
    wanted = asked.set or list(SETS)
    there = [name for name in wanted if (DATA / SETS[name].path).exists() and (DATA / POOL).exists()]
    for name in wanted:
        if name not in there:
            print(f"{name}: skipped, {SETS[name].path} or the training pool is not in the data folder")
    if not there:
        return 0
    from claimcheck.adapters.judge import load_judge  # noqa: PLC0415 - only where there is data

    judge, threshold = load_judge(asked.judge), threshold_of_the_pool()
    print(f"{judge.name}; cosine threshold from the pool: {threshold}")
    results = {name: measure(name, asked.limit, judge, threshold) for name in there}
    if not asked.judge:
        results["speed"] = speed([(c, e) for c, e, _ in rows(SETS[there[0]], 500)])
        print("speed on", there[0], results["speed"])
    if asked.json:
        setup = {"python": platform.python_version(), "machine": platform.machine(), "limit": asked.limit}
        setup |= {"judge": judge.name, "threshold": threshold}
        asked.json.write_text(json.dumps({"setup": setup, "results": results}, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
