"""Rules and judge together on the written pairs that the judge never read.

    python benchmarks/written.py [--plain] [--every 5] [--judge NAME] [--json FILE]

The pairs are those of training/written_pairs/unread.jsonl.gz: invented events, written to be hard, four claims against
eight passages each; or with --plain those of unread_plain.jsonl.gz, news in single sentences, which other hands wrote
and nobody read. The judge was not trained on them, nor was its threshold chosen on them; some of the first were read
while rules were mended. Events that share a sentence with those it was trained on are left out. It prints the share
that is right, the same over the three labels with equal weight, and of each stance found how much is right and of each
label how much is found.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import claimcheck
from claimcheck import Stance

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).resolve().parents[1] / "training" / "written_pairs"
LETTERS = {Stance.SUPPORTS: "S", Stance.REPEATS: "S", Stance.CONTRADICTS: "R", Stance.DENIES: "R", Stance.SILENT: "N"}


def events(name: str) -> list[dict[str, list[str]]]:
    """The events of one of the files: ``read``, ``unread`` and so on."""
    with gzip.open(FOLDER / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def pairs(name: str) -> Iterator[tuple[str, str, str]]:
    """Each claim, each passage of its event, and the letter that stands for what the one says to the other."""
    read = [event for each in ("read", "longer", "rivals", "retold", "plain") for event in events(each)]
    known = {text for event in read for text in (*event["claims"], *event["passages"])}
    for event in events(name):
        if known.isdisjoint((*event["claims"], *event["passages"])):
            for claim, letters in zip(event["claims"], event["y"], strict=True):
                for passage, letter in zip(event["passages"], letters, strict=True):
                    yield claim, passage, letter


def main() -> None:
    """Print the figures as JSON."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--plain", action="store_true", help="the plain pairs of news in single sentences")
    parser.add_argument("--every", type=int, default=5, help="take every so manyth pair (default: 5, a minute or two)")
    parser.add_argument("--judge", help="another judge by name or path, or none (default: the packaged one)")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    asked = parser.parse_args()
    found: Counter[tuple[str, str]] = Counter()
    for claim, passage, letter in list(pairs("unread_plain" if asked.plain else "unread"))[:: asked.every]:
        found[LETTERS[claimcheck.compare(claim, passage, judge=asked.judge).stance], letter] += 1
    total = sum(found.values())
    recall = {k: found[k, k] / sum(found[f, k] for f in "SRN") for k in "SRN"}
    precision = {k: round(found[k, k] / max(1, sum(found[k, g] for g in "SRN")), 3) for k in "SRN"}
    figures = {
        "pairs": total,
        "accuracy": round(sum(found[k, k] for k in "SRN") / total, 3),
        "balanced": round(sum(recall.values()) / 3, 3),
        "precision": precision,
        "recall": {k: round(v, 3) for k, v in recall.items()},
    }
    text = json.dumps(figures, indent=1)
    print(text)
    if asked.json:
        asked.json.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
