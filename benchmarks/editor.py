"""Pairs as a sceptical news editor tries them: what claimcheck.compare says, by kind.

    python benchmarks/editor.py [--part read|blind|fresh] [--errors N] [--judge NAME] [--json FILE]

``editor_pairs.jsonl.gz`` holds invented pairs of a claim and a passage, by language-model helpers of the engineers who
did not know the code, each with the stances that an editor would allow; where contradicts is one, so is denies. Part
"read" (1,384 of two editors, many of them written to see how far a fault went) was read while rules were mended.
"blind" (300 of another, written and labelled before anything was run) was run once that mending was done, and its
wrong decisions were then read; "fresh" (300 of a fourth) was run before and after a later mending, and half of its
errors were read then. It prints how many are right, and how many are wrong by decision, which misleads; the rest is
wrong by silence.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import defaultdict
from pathlib import Path
from typing import Any

import claimcheck
from claimcheck import Stance

PAIRS = Path(__file__).with_name("editor_pairs.jsonl.gz")
PARTS = ("read", "blind", "fresh")


def pairs(part: str) -> list[dict[str, Any]]:
    """The pairs of one part: part, kind, claim, passage, and the stances expected."""
    with gzip.open(PAIRS, "rt", encoding="utf-8") as lines:
        return [row for row in map(json.loads, lines) if row["part"] == part]


def allowed(row: dict[str, Any]) -> set[Stance]:
    """The stances that are right."""
    expected = {Stance(word) for word in row["expected"]}
    if Stance.CONTRADICTS in expected:
        expected.add(Stance.DENIES)
    return expected | ({Stance.REPEATS} if Stance.SUPPORTS in expected else set())


def measure(part: str, judge: str | None = None, errors: int = 0) -> dict[str, Any]:
    """The figures of one part, as a whole and by kind."""
    rows = pairs(part)
    found = claimcheck.compare([(row["claim"], row["passage"]) for row in rows], judge=judge)
    kinds: dict[str, dict[str, int]] = defaultdict(lambda: {"pairs": 0, "right": 0, "decided wrongly": 0})
    for row, judgement in zip(rows, found, strict=True):
        right = judgement.stance in allowed(row)
        wrong = not right and judgement.stance is not Stance.SILENT
        for name in ("all", row["kind"]):
            kinds[name]["pairs"] += 1
            kinds[name]["right"] += right
            kinds[name]["decided wrongly"] += wrong
        if wrong and errors:
            errors -= 1
            reason = judgement.reasons[0]
            print(f"  {row['expected']} -> {judgement.stance.value} [{reason.code}: {reason.detail}]")
            print(f"    claim:   {row['claim']}\n    passage: {row['passage']}")
    return dict(kinds)


def main() -> None:
    """Print the figures as JSON."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--part", choices=PARTS, help="only this part (default: all)")
    parser.add_argument("--errors", type=int, default=0, help="show this many wrong decisions")
    parser.add_argument("--judge", help="another judge by name or path, or none (default: the packaged one)")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    asked = parser.parse_args()
    parts = [asked.part] if asked.part else list(PARTS)
    figures = json.dumps({part: measure(part, asked.judge, asked.errors) for part in parts}, indent=1)
    print(figures)
    if asked.json:
        asked.json.write_text(figures + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
