"""Measures claimcheck.compare on public sets of claim and evidence, beside the majority and the best cosine threshold.

    python benchmarks/agreement.py [--limit N] [--set NAME ...] [--errors N] [--json FILE]

The data stands in the folder named by CLAIMCHECK_SHARED (default: ``shared`` beside the checkout), never in the
repository; where it is absent the script says "skipped". Two-way sets (support or not) count a contradiction as "not".
The cosine baseline takes its threshold from the very pairs that it is measured on: the best that similarity alone can
do.
Rows are taken evenly from each file, so that the same limit gives the same rows.
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
    from collections.abc import Callable, Sequence

    from claimcheck.agreement.judgement import Judgement

SHARED = Path(os.environ.get("CLAIMCHECK_SHARED") or Path(__file__).resolve().parents[2] / "shared")
DATA = SHARED / "data"
STANCES = {"supports": "support", "contradicts": "refute", "denies": "refute", "repeats": "support", "silent": "nei"}


@dataclass(frozen=True)
class Pairs:
    """A set of pairs: where it stands, and whether "refute" is told from "nei" in it."""

    path: str
    three_way: bool
    keep: Callable[[dict[str, Any]], bool] = lambda row: True  # noqa: ARG005 - the default keeps every row


SETS = {
    "newsnli": Pairs("equate/newsnli.jsonl.gz", three_way=False),
    "rte_quant": Pairs("equate/rte_quant.jsonl.gz", three_way=False),
    "stresstest": Pairs("equate/stresstest_1253of7500.jsonl.gz", three_way=True),
    "check_covid": Pairs("check_covid/dev_composed.jsonl.gz", three_way=True),
    "wice": Pairs("wice/oracle_claim_dev.jsonl.gz", three_way=False),
    "fever_symmetric": Pairs("fever_symmetric/v02_dev.jsonl.gz", three_way=True),
    "factcheck_bench": Pairs("factcheck_bench/claim_evidence_stance.jsonl.gz", three_way=True),
    "mnli": Pairs("mnli_dev_matched/dev.jsonl.gz", three_way=True),
}
LABELS = {"partial": "nei", "not_supported": "nei", "partially_supported": "nei", "supported": "support"}


def rows(pairs: Pairs, limit: int) -> list[tuple[str, str, str]]:
    """(claim, evidence, label), at most ``limit``, evenly spread over the file."""
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


@dataclass(frozen=True)
class Figures:
    """How well predictions agree with the labels, each 0..1."""

    accuracy: float
    macro_f1: float
    balanced: float


def figures(gold: Sequence[str], found: Sequence[str]) -> Figures:
    """Accuracy, macro-F1 and balanced accuracy over the labels that the gold holds."""
    labels = sorted(set(gold))
    hits = Counter(g for g, f in zip(gold, found, strict=True) if g == f)
    wanted, given = Counter(gold), Counter(found)
    f1 = [2 * hits[k] / (wanted[k] + given[k]) if wanted[k] + given[k] else 0.0 for k in labels]
    recall = [hits[k] / wanted[k] for k in labels]
    return Figures(sum(hits.values()) / len(gold), sum(f1) / len(f1), sum(recall) / len(recall))


def best_cosine(gold: Sequence[str], similarities: Sequence[float]) -> Figures:
    """The best balanced accuracy of "support from this similarity on, else the commonest other label"."""
    others = Counter(g for g in gold if g != "support") or Counter(["not"])
    rest = others.most_common(1)[0][0]
    steps = sorted(set(similarities))
    tried = (
        figures(gold, ["support" if s >= t else rest for s in similarities])
        for t in steps[:: max(1, len(steps) // 200)]
    )
    return max(tried, key=lambda f: f.balanced)


def predictions(judged: Sequence[Judgement], *, three_way: bool) -> list[str]:
    """The judgements as the set's labels."""
    found = [STANCES[j.stance.value] for j in judged]
    return found if three_way else [f if f == "support" else "not" for f in found]


def measure(name: str, limit: int, errors: int) -> dict[str, Any]:
    """The figures of one set, printed and as data."""
    from claimcheck.adapters.encoder import load_encoder  # noqa: PLC0415 - only where there is data
    from claimcheck.adapters.language_model import default_language_model  # noqa: PLC0415 - the same
    from claimcheck.pipeline import Models, compare_texts  # noqa: PLC0415 - the same

    data = rows(SETS[name], limit)
    gold = [label for *_, label in data]
    encoder = load_encoder()
    started = time.perf_counter()
    judged = compare_texts([(c, e) for c, e, _ in data], Models(language=default_language_model(), encoder=encoder))
    seconds = time.perf_counter() - started
    found = predictions(judged, three_way=SETS[name].three_way)
    claims, evidence = encoder.encode([c for c, *_ in data]), encoder.encode([e for _, e, _ in data])
    cosine = [float(a @ b) for a, b in zip(claims, evidence, strict=True)]
    commonest = Counter(gold).most_common(1)[0][0]
    result = {
        "pairs": len(data),
        "labels": dict(sorted(Counter(gold).items())),
        "claimcheck": figures(gold, found).__dict__,
        "majority": figures(gold, [commonest] * len(gold)).__dict__,
        "best cosine": best_cosine(gold, cosine).__dict__,
        "pairs per second": round(len(data) / seconds, 1),
    }
    _show(name, result)
    for (claim, passage, label), judgement, f in zip(data, judged, found, strict=True):
        if errors > 0 and f != label:
            errors -= 1
            print(f"  {label} -> {f} [{judgement.reasons[0].code}: {judgement.reasons[0].detail}]")
            print(f"    claim:    {claim[:300]}\n    evidence: {passage[:400]}")
    return result


def _show(name: str, result: dict[str, Any]) -> None:
    print(f"{name}: {result['pairs']} pairs {result['labels']}, {result['pairs per second']} pairs/s")
    for who in ("claimcheck", "majority", "best cosine"):
        f = result[who]
        print(f"  {who:12} accuracy {f['accuracy']:.3f}  macro-F1 {f['macro_f1']:.3f}  balanced {f['balanced']:.3f}")


def main() -> int:
    """Run what was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--limit", type=int, default=300, help="pairs per set, 0 for all (default: 300, some minutes)")
    parser.add_argument(
        "--set", action="append", choices=sorted(SETS), help="only this set; may be given several times"
    )
    parser.add_argument("--errors", type=int, default=0, help="show this many errors per set")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    asked = parser.parse_args()
    results: dict[str, Any] = {}
    for name in asked.set or SETS:
        if not (DATA / SETS[name].path).exists():
            print(f"{name}: skipped, {SETS[name].path} is not in the data folder")
            continue
        results[name] = measure(name, asked.limit, asked.errors)
    if asked.json and results:
        setup = {"python": platform.python_version(), "machine": platform.machine(), "limit": asked.limit}
        asked.json.write_text(json.dumps({"setup": setup, "results": results}, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
