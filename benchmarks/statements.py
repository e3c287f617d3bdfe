"""What is taken for a claim in whole short articles: statements of fact found, colour and small print kept out.

    python benchmarks/statements.py [--show] [--json FILE]

statements.jsonl.gz holds 180 invented articles, every sentence of which is either a checkable fact, dull or not, or a
line that an editor would not check (opinions, images, rhetoric, feelings, small print), written to be hard by several
writers who had not seen the rules. The errors of the part "held" were never read. Before the news score
(training/news.py) was taught on four times as many lines, 0.93 of the claims of "held" were found and 0.84 of the rest
kept out; of "dev", whose errors were then read, 0.93 and 0.82.
"""

from __future__ import annotations

import argparse
import gzip
import json
from pathlib import Path

import claimcheck
from claimcheck.text.span import Span

WRITTEN = Path(__file__).resolve().with_name("statements.jsonl.gz")
ENOUGH = 0.5  # of the shorter of the two: a claim found covers the fact


def main() -> None:
    """Count and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--show", action="store_true", help='print the errors of "dev"')
    parser.add_argument("--json", type=Path, help="a file for the figures")
    asked = parser.parse_args()
    with gzip.open(WRITTEN, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    figures = {}
    for part in ("dev", "held"):
        missed, taken, facts, others = [], [], 0, 0
        for row in (row for row in rows if row["part"] == part):
            found = [c.span for c in claimcheck.find_claims(claimcheck.Article(text=row["text"]))]
            facts, others = facts + len(row["claims"]), others + len(row["not_claims"])
            missed += [s for s in row["claims"] if not any(covers(span_of(row["text"], s), f) for f in found)]
            taken += [s for s in row["not_claims"] if any(f.overlaps(span_of(row["text"], s)) for f in found)]
        figures[part] = {
            "claims": facts,
            "found": facts - len(missed),
            "others": others,
            "kept out": others - len(taken),
        }
        if asked.show and part == "dev":
            print("\n".join([*(f"missed: {s}" for s in missed), *(f"taken:  {s}" for s in taken)]))
    print(json.dumps(figures, indent=1))
    if asked.json:
        asked.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")


def span_of(text: str, words: str) -> Span:
    """Where the words stand; they stand there once."""
    return Span(text.index(words), text.index(words) + len(words))


def covers(fact: Span, found: Span) -> bool:
    """Whether the claim found is the fact, or half of it or of the claim."""
    shared = min(fact.end, found.end) - max(fact.start, found.start)
    return shared >= ENOUGH * min(len(fact), len(found))


if __name__ == "__main__":
    main()
