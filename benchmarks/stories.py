"""What three or four other reports say to each claim of invented stories, against what their writer says.

    python benchmarks/stories.py [--part held] [--every 1] [--judge NAME] [--json FILE]

The stories of stories.jsonl.gz are the project's own: an article, a dozen of its claims word for word, reports of other
outlets in their own words, and a letter for each claim and report: S bears it out, C does so on the word of the
article's own source, R says otherwise, N neither. They were written by language-model helpers of the engineers, who
labelled them as they wrote, and contradict in everyday ways ("sailings were cancelled", "the ferries ran"). Rules and
thresholds were looked at on the part "dev", which also teaches what a judge's words on a whole report come to, and only
counted on the part "held"; that a report's word counts from 0.5, and not from 0.55, was settled with the totals of this
part and of "traps" in view. The part "traps" is longer and more like news, with a contradiction for two supports and,
as a fourth report, a like event elsewhere, often with the same figures; its stories are of the same hand as those that
judge and weights learn from (training/dossiers.py), and were only counted.
"""

from __future__ import annotations

import argparse
import gzip
import json
import tempfile
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import claimcheck
from claimcheck import Article, Corpus, Stance

if TYPE_CHECKING:
    from claimcheck.agreement.finding import Finding

STORIES = Path(__file__).with_name("stories.jsonl.gz")
LETTERS = {Stance.SUPPORTS: "S", Stance.REPEATS: "S", Stance.CONTRADICTS: "R", Stance.DENIES: "R"}


def stories(part: str) -> list[dict[str, Any]]:
    """The stories of one part, ``dev``, ``held`` or ``traps``."""
    with gzip.open(STORIES, "rt", encoding="utf-8") as lines:
        return [story for story in map(json.loads, lines) if story["part"] == part]


def letter_of(finding: Finding | None, document: str) -> str:
    """What the report says to the claim: its surest passage that says anything."""
    told = [e for e in finding.evidence if e.passage.document == document] if finding else []
    surest = max((e for e in told if e.stance in LETTERS), key=lambda e: e.judgement.confidence, default=None)
    return LETTERS[surest.stance] if surest else "N"


def counted(story: dict[str, Any], judge: str | None) -> Counter[tuple[str, str]]:
    """(found, given) for each of the story's claims and reports; beside them all claims and those that were missed."""
    article = Article(text=story["article"], title=story["title"], outlet=story["outlet"], published=story["published"])
    with tempfile.TemporaryDirectory() as folder:
        for i, report in enumerate(story["reports"]):
            published = report.get("published", story["published"])
            fields = {k: report[k] for k in ("text", "title", "outlet")} | {"published": published}
            (Path(folder) / f"r{i}.json").write_text(json.dumps(fields), encoding="utf-8")
        findings = claimcheck.verify(article, [Corpus(folder)], judge=judge).findings
        found: Counter[tuple[str, str]] = Counter({("", "claims"): len(story["claims"])})
        for n, claim in enumerate(story["claims"]):
            start = article.text.index(claim)
            shared = {f.claim.id: _shared(f, start, start + len(claim)) for f in findings}
            best = max(findings, key=lambda f: shared[f.claim.id], default=None)
            best = best if best is not None and shared[best.claim.id] > 0 else None
            found["", "missed"] += best is None
            for i, report in enumerate(story["reports"]):
                given = report["y"][n].replace("C", "S")
                found[letter_of(best, f"r{i}"), given] += 1
    return found


def _shared(finding: Finding, start: int, end: int) -> int:
    return min(end, finding.claim.span.end) - max(start, finding.claim.span.start)


def figures_of(found: Counter[tuple[str, str]]) -> dict[str, Any]:
    """Share right, and precision, recall and F1 of supports and contradictions."""
    claims, missed = (found.pop(("", key), 0) for key in ("claims", "missed"))
    total = sum(found.values())
    figures: dict[str, Any] = {
        "claims": claims,
        "claims not found": missed,
        "accuracy": round(sum(found[k, k] for k in "SRN") / total, 3),
    }
    for letter, name in (("S", "supports"), ("R", "contradictions")):
        right = found[letter, letter]
        said, there = (sum(found[pair] for pair in found if pair[side] == letter) for side in (0, 1))
        figures[name] = {
            "precision": round(right / max(1, said), 3),
            "recall": round(right / max(1, there), 3),
            "f1": round(2 * right / max(1, said + there), 3),
        }
    return figures


def main() -> None:
    """Print the figures as JSON."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--part", choices=["dev", "held", "traps"], default="held")
    parser.add_argument(
        "--every", type=int, default=1, help="take every so manyth story (default: all, some two minutes)"
    )
    parser.add_argument("--judge", help="another judge by name or path, or none (default: the packaged one)")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    asked = parser.parse_args()
    found: Counter[tuple[str, str]] = Counter()
    for story in stories(asked.part)[:: asked.every]:
        found += counted(story, asked.judge)
    text = json.dumps(figures_of(found), indent=1)
    print(text)
    if asked.json:
        asked.json.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
