"""What is said of pairs between real articles that were labelled by reading, of topics that the judge never saw.

    python benchmarks/between_articles.py [--judge NAME] [--json FILE]

The pairs are the held-out ones of training/read_pairs.jsonl.gz (its module says what the letters mean); the texts
stand in the data folder named by CLAIMCHECK_SHARED (default: ``shared`` beside the checkout), and where that is
absent the script says "skipped". They were chosen by claimcheck's own search, so most are of the claim's story and
decide nothing. The probability from which an earlier judge's supports counted between two reports, 0.55, was chosen
on these pairs, and half of them calibrated the one that ships: the figures flatter it a little (``compare``, which
knows of no report, counts its word from 0.4; that of a whole report counts from 0.5 in ``verify``, which was compared
with 0.55 with these totals in view). The rules were mended on the pairs of the other topics, which were read for it; of
these no row was read, but the totals were watched.
Printed for rules and judge together (``claimcheck.compare``, which knows nothing of the two articles), and for the
judge alone from several probabilities on: how many supports, the share that states the claim, that states at least a
part of it, and the share found of those that state it; how many contradictions, and how many of them are right.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import claimcheck
from claimcheck import Stance
from claimcheck.adapters.judge import load_judge

if TYPE_CHECKING:
    from collections.abc import Sequence

HERE = Path(__file__).resolve().parent
SHARED = Path(os.environ.get("CLAIMCHECK_SHARED", HERE.parents[1] / "shared"))
STEPS = (0.4, 0.5, 0.55, 0.65, 0.75)
AGAINST = (Stance.CONTRADICTS, Stance.DENIES)


def figures(supports: Sequence[str], contradictions: Sequence[str], stating: int) -> dict[str, float]:
    """The figures for the letters of the pairs that were called so; ``stating`` of all state their claim."""
    said = max(1, len(supports))
    return {
        "supports": len(supports),
        "state the claim": round(supports.count("S") / said, 3),
        "at least a part": round((supports.count("S") + supports.count("P")) / said, 3),
        "found": round(supports.count("S") / max(1, stating), 3),
        "contradictions": len(contradictions),
        "contradictions right": contradictions.count("C"),
    }


def measure(pairs: Sequence[tuple[str, str, str]], judge: str | None) -> dict[str, Any]:
    """The figures of (claim, passage, letter)."""
    stating = sum(letter == "S" for *_, letter in pairs)
    result: dict[str, Any] = {"pairs": len(pairs), "state the claim": stating}
    said = [(claimcheck.compare(c, p, judge=judge).stance, letter) for c, p, letter in pairs]
    result["rules and judge"] = figures(
        [x for s, x in said if s in (Stance.SUPPORTS, Stance.REPEATS)], [x for s, x in said if s in AGAINST], stating
    )
    answers = load_judge(judge).judge([(c, p) for c, p, _ in pairs])
    letters = [letter for *_, letter in pairs]
    for step in STEPS:
        supports = [x for a, x in zip(answers, letters, strict=True) if a.support >= step]
        against = [x for a, x in zip(answers, letters, strict=True) if a.refute >= step]
        result[f"judge alone, from {step}"] = figures(supports, against, stating)
    return result


def main() -> None:
    """Print the figures as JSON."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--judge", help="another judge by name or path (default: the packaged one)")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    asked = parser.parse_args()
    sys.path.insert(0, str(HERE.parent / "training"))
    from read_pairs import held_pairs  # noqa: PLC0415 - of the training scripts, which are no package

    pairs = held_pairs(SHARED / "data")
    if not pairs:
        print(f"skipped: there is no ECB+ under {SHARED}")
        return
    text = json.dumps(measure(pairs, asked.judge), indent=1)
    print(text)
    if asked.json:
        asked.json.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
