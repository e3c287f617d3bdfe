"""How well disclaimers are told apart on hand-labelled sentences of real news.

    python benchmarks/disclaimers.py [--show]

Prints a JSON line: precision, recall and F1 of the outlet's own disclaimers, and the share of third parties' sentences
Needs the data folder (CLAIMCHECK_SHARED or ../shared); says that it is skipped where there is none. Labels were
Needs the data folder (CLAIMCHECK_SHARED or ../shared); says that it is skipped where there is none. Labels were
looked at while the rules were written: the figures are no estimate for sentences not seen before.
"""

from __future__ import annotations

import gzip
import json
import os
import sys
from collections import Counter
from pathlib import Path

import claimcheck

SHARED = Path(os.environ.get("CLAIMCHECK_SHARED", Path(__file__).resolve().parents[2] / "shared"))
LABELLED = SHARED / "data" / "disclaimer_sentences" / "labelled.jsonl.gz"


def measure(path: Path, *, show: bool = False) -> dict[str, float]:
    """The figures for a file of labelled sentences."""
    counts: Counter[tuple[str, str]] = Counter()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            voices = {d.by.value for d in claimcheck.find_disclaimers(row["sentence"].strip())}
            found = "outlet" if "outlet" in voices else "third_party" if voices else "none"
            counts[row["label"], found] += 1
            if show and (row["label"] == "outlet") != (found == "outlet"):
                print(f"{row['label']} -> {found}: {row['sentence']}")
    right = counts["outlet", "outlet"]
    found_own = sum(n for (_, found), n in counts.items() if found == "outlet")
    own = sum(n for (label, _), n in counts.items() if label == "outlet")
    others = sum(n for (label, _), n in counts.items() if label == "third_party")
    return {
        "sentences": counts.total(),
        "outlet_precision": round(right / found_own, 3),
        "outlet_recall": round(right / own, 3),
        "outlet_f1": round(2 * right / (own + found_own), 3),
        "third_party_taken_for_outlet": round(counts["third_party", "outlet"] / others, 3),
        "third_party_recall": round(counts["third_party", "third_party"] / others, 3),
    }


if __name__ == "__main__":
    if LABELLED.exists():
        print(json.dumps(measure(LABELLED, show="--show" in sys.argv)))
    else:
        print(f"skipped: there is no {LABELLED}")
