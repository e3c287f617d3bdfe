"""Whether the sentence that decides is among the first passages kept for a claim, on the bundles of corpora/.

    python benchmarks/deciding.py [--kept 10] [--json FILE]

deciding_marks.json names, for each claim and each report that gold.json lists as supporting, contradicting or
repeating, the beginnings of the sentences by which a person sees that (several where each would do). They were marked
by hand, on the corpora that were written together with the code: the figure says that nothing gets lost, and is no
estimate for others.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import claimcheck
from claimcheck.evaluation import match
from claimcheck.evidence.gathering import gather

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.evidence.passage import Passage

HERE = Path(__file__).resolve().parent
CORPORA = HERE.parent / "corpora"


AMONG = (5, 10, 15, 20, 30, 60)  # up to ten reports speak to a claim; the pipeline looks at sixty passages


def decided(folder: Path, marked: dict[str, Any]) -> Iterator[tuple[str, str, str, int]]:
    """Claim, side, report, and at which place the first deciding sentence of it comes; 0 where none does."""
    article = claimcheck.read_article(next(iter(sorted(folder.glob("article.*")))))
    claims = claimcheck.find_claims(article)
    gathered = gather(claims, [claimcheck.Corpus(folder / "reports")])
    gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
    found = match(gold, {"claims": [{"quote": c.quote, "number": i} for i, c in enumerate(claims)]})
    for name, rows in marked.items():
        passages = gathered.passages[found[name]["number"]] if name in found else ()
        for side, report, beginnings in rows:
            at = (place for place, passage in enumerate(passages, 1) if holds(passage, report, beginnings))
            yield name, side, report, next(at, 0)


def holds(passage: Passage, report: str, beginnings: Sequence[str]) -> bool:
    """Whether the passage is a sentence of the report that begins so."""
    quote = " ".join(passage.quote.split())
    return passage.document == report and any(quote.startswith(beginning) for beginning in beginnings)


def run(kept: int) -> dict[str, Any]:
    """All bundles."""
    marked = json.loads((HERE / "deciding_marks.json").read_text(encoding="utf-8"))
    result: dict[str, Any] = {"kept": kept, "bundles": {}, "missed": []}
    places: list[int] = []
    for bundle, claims in marked.items():
        rows = list(decided(CORPORA / bundle, claims))
        result["bundles"][bundle] = [sum(0 < at <= kept for *_, at in rows), len(rows)]
        result["missed"] += [
            f"{bundle} {claim}: {report} ({side}), place {at or 'none'}"
            for claim, side, report, at in rows
            if not 0 < at <= kept
        ]
        places += [at for *_, at in rows]

    def share(most: int) -> float:
        return round(sum(0 < at <= most for at in places) / len(places), 4)

    return result | {"share": share(kept), "of": len(places), "share_among": {most: share(most) for most in AMONG}}


def main() -> None:
    """Runs and prints the JSON."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--kept", type=int, default=10, help="passages of a claim that are looked at")
    parser.add_argument("--json", type=Path, help="write the result there too")
    options = parser.parse_args()
    found = json.dumps(run(options.kept), indent=1)
    print(found)
    if options.json:
        options.json.write_text(found + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
