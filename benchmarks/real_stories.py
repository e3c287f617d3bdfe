"""What is said between real articles of one story, beside what a reader says: precision of supports and contradictions.

    python benchmarks/real_stories.py [--stories 28] [--json FILE]

Invented reports are written to agree or to disagree; real ones mostly tell of something else in the same words. This
takes stories of FNC-1 (one article as the one to check, up to seven others as the corpus) and counts what claimcheck
says between them, by the labels in real_stories_labels.json: S the passage states the claim's main content, P a part or
a weaker form of it, C it cannot be true together with it, N it decides nothing. Two readers gave them without seeing
what claimcheck had said, one half of the rows each, the sentences before the passage beside it. The labels are kept by
hash and no text; a pair of which there is no label (a claim cut otherwise since) is counted apart. What repeats the
claim's own source is left out. Half of the claims, by a hash of their words, was looked at when the rules were mended
("read"), the other half only counted, though its totals were watched. The rows are what an earlier claimcheck said, and
some silent ones; so the recall is among those.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import random
import tempfile
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import claimcheck

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck import Report

HERE = Path(__file__).resolve().parent
SHARED = Path(os.environ.get("CLAIMCHECK_SHARED", HERE.parents[1] / "shared"))
SHUFFLED = 77
LENGTHS = range(401, 5_000)  # characters of the articles taken
OTHERS = 7


def rows(name: str) -> Iterator[dict[str, str]]:
    """The rows of one of FNC-1's files."""
    with gzip.open(SHARED / "data/fnc1" / f"{name}.jsonl.gz", "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def stories(bodies: dict[str, str], heads: dict[str, list[str]]) -> list[list[str]]:
    """The bodies of each story of four or more: those that a chain of related headlines joins."""
    parent: dict[str, str] = {}

    def root(key: str) -> str:
        while parent.setdefault(key, key) != key:
            parent[key] = parent[parent[key]]
            key = parent[key]
        return key

    related: dict[str, set[str]] = defaultdict(set)
    for row in rows("train_stances"):
        if row["label"] != "unrelated":
            related[row["headline"]].add(row["body_id"])
        if row["label"] == "agree":
            heads[row["body_id"]].append(row["headline"])
    for headline, found in related.items():
        for body in found:
            parent[root("h" + headline)] = root("b" + body)
    members: dict[str, list[str]] = defaultdict(list)
    for body in bodies:
        members[root("b" + body)].append(body)
    found_stories = sorted(sorted(v) for v in members.values() if len(v) >= 4)
    random.Random(SHUFFLED).shuffle(found_stories)  # noqa: S311 - a fixed choice
    return found_stories


def verified(number: int, story: list[str], bodies: dict[str, str], heads: dict[str, list[str]]) -> Report | None:
    """One article of the story against the others, or None where too few are of a fit length."""
    taken = [b for b in story if len(bodies[b]) in LENGTHS]
    random.Random(number).shuffle(taken)  # noqa: S311 - a fixed choice
    if len(taken) < 3:
        return None
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "reports").mkdir()
        for k, body in enumerate(taken[: OTHERS + 1]):
            name, outlet = (f"reports/r{k - 1}.md", f"Outlet {k - 1}") if k else ("a.md", "Main Paper")
            head = f"---\ntitle: {(heads[body] or ['x'])[0]}\noutlet: {outlet}\npublished: 2014-11-20\n---\n\n"
            (Path(folder) / name).write_text(f"{head}{bodies[body]}\n", encoding="utf-8")
        return claimcheck.verify(Path(folder) / "a.md", sources=[claimcheck.Corpus(Path(folder) / "reports")])


def key(claim: str, passage: str) -> str:
    """What a label is kept under."""
    return hashlib.sha256(f"{claim}\0{passage}".encode()).hexdigest()[:16]


def is_read(claim: str) -> bool:
    """Whether the claim is of the half that was looked at."""
    return hashlib.sha256(claim.encode()).digest()[0] < 128


def count(report: Report, labels: dict[str, str], found: dict[str, Counter[tuple[str, str]]]) -> None:
    """Adds to ``found``, by half, what is said under each label; "?" where there is none."""
    for finding in report.findings:
        for told in finding.evidence:
            if told.own:
                continue
            stance = {"denies": "contradicts"}.get(told.stance.value, told.stance.value)
            label = labels.get(key(finding.claim.quote, told.passage.quote), "?")
            if label != "?" or stance != "silent":
                found["read" if is_read(finding.claim.wording) else "only counted"][stance, label] += 1


def figures(counts: Counter[tuple[str, str]]) -> dict[str, Any]:
    """Precision of supports (S; S or P), of contradictions (C), and the supports found among the labelled ones."""
    by = {s: {y: counts[s, y] for y in "SPCN?"} for s in ("supports", "contradicts", "silent")}
    supports, contradicts = by["supports"], by["contradicts"]
    known, said = sum(supports[y] for y in "SPCN"), sum(contradicts[y] for y in "SPCN")
    whole = sum(by[s]["S"] for s in by)
    return {
        "counts": by,
        "supports_right": round(supports["S"] / max(1, known), 3),
        "supports_right_or_partly": round((supports["S"] + supports["P"]) / max(1, known), 3),
        "supports_found": round(supports["S"] / max(1, whole), 3),
        "contradictions_right": round(contradicts["C"] / max(1, said), 3),
        "contradictions": said,
    }


def main() -> None:
    """Runs and prints the figures, and writes the JSON."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--stories", type=int, default=28, help="how many stories; a story takes some 20 seconds")
    parser.add_argument("--json", type=Path, help="write the result there too")
    options = parser.parse_args()
    if not (SHARED / "data/fnc1").is_dir():
        print(f"skipped: {SHARED / 'data/fnc1'} is not there; set CLAIMCHECK_SHARED to the folder that holds it")
        return
    labels = json.loads((HERE / "real_stories_labels.json").read_text(encoding="utf-8"))
    bodies = {row["body_id"]: row["text"] for row in rows("train_bodies")}
    heads: dict[str, list[str]] = defaultdict(list)
    found: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for number, story in enumerate(stories(bodies, heads)[: options.stories]):
        report = verified(number, story, bodies, heads)
        if report is not None:
            count(report, labels, found)
            print(number, end=" ", flush=True)
    result = {half: figures(counts) for half, counts in sorted(found.items())}
    print(json.dumps(result, indent=1))
    if options.json:
        options.json.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
