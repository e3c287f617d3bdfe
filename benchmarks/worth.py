"""How well the worth of a sentence tells what is worth checking.

    python benchmarks/worth.py                          # the folds by debate, fitted again: takes minutes
    python benchmarks/worth.py FILE.jsonl[.gz] [--json FILE]   # the packaged model on rows it was not taught on

ClaimBuster's crowdsourced part is what the packaged model was taught on, so on it only the folds mean anything; they
are fitted by training/worth.py and need its extras. The data folder is found through CLAIMCHECK_SHARED (default: the
folder ``shared`` beside the checkout) and is not part of the project. Rows of FILE have "text" and a "label" (or
"class_label"): CFS or Yes is worth checking, all else is not.

score   average precision of the score, and F1 of what has 0.5 or more.
claims  the same by the claims that find_claims finds: the greatest worth of those in a sentence, 0 where it finds none.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck.claims.finding import claims_in
from claimcheck.claims.worth_model import worth_model

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType

    from claimcheck.claims.reading import Reading

HERE = Path(__file__).resolve().parent
SHARED = Path(os.environ.get("CLAIMCHECK_SHARED", HERE.parent.parent / "shared"))
TAUGHT_ON = SHARED / "data" / "claimbuster" / "crowdsourced.jsonl.gz"
WORTHY = frozenset({"CFS", "Yes"})


def main(arguments: Sequence[str]) -> int:
    """Measure and print; 2 where there are no data."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("data", nargs="?", type=Path, help="labelled sentences; without it the folds are fitted again")
    parser.add_argument("--json", type=Path, help="a file for the figures")
    asked = parser.parse_args(arguments)
    path = asked.data or TAUGHT_ON
    if not path.is_file():
        print(f"{path} is not there; set CLAIMCHECK_SHARED to the data folder.", file=sys.stderr)
        return 2
    trainer = training()
    rows = trainer.load(path)
    texts = [" ".join(str(row["text"]).split()) or "." for row in rows]
    if asked.data is None:
        figures = trainer.by_folds(trainer.examples_of(rows, trainer.readings(texts)), trainer.word_vectors())
    else:
        figures = packaged(rows, texts, trainer)
    print(json.dumps(figures, indent=1))
    if asked.json:
        asked.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return 0


def training() -> ModuleType:
    """training/worth.py, which is no package."""
    spec = importlib.util.spec_from_file_location("training_worth", HERE.parent / "training" / "worth.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # its dataclass looks itself up there
    spec.loader.exec_module(module)
    return module


def packaged(rows: Sequence[dict[str, Any]], texts: Sequence[str], trainer: ModuleType) -> dict[str, Any]:
    """The packaged model's figures."""
    model = worth_model()
    worthy = [str(row.get("label", row.get("class_label"))) in WORTHY for row in rows]
    scores: list[float] = []
    told: list[float] = []
    last: Reading | None = None
    best: dict[int, float] = {}
    for reading, span in trainer.readings(texts):
        if reading is not last:
            last, best = reading, {}
            for claim in claims_in(reading):
                start = claim.sentence.start
                best[start] = max(best.get(start, 0.0), claim.worth)
        scores.append(model.score(reading, span))
        told.append(best.get(span.start, 0.0))
    return {
        "sentences": len(rows),
        "worthy": sum(worthy),
        "score": {"average_precision": average_precision(worthy, scores), "f1": f1(worthy, [s >= 0.5 for s in scores])},
        "claims": {"average_precision": average_precision(worthy, told), "f1": f1(worthy, [w >= 0.5 for w in told])},
    }


def average_precision(worthy: Sequence[bool], scores: Sequence[float]) -> float:
    """The mean, over the worthy sentences, of the precision down to each; ties by order."""
    right, total = 0, 0.0
    for rank, k in enumerate(sorted(range(len(scores)), key=lambda k: -scores[k]), start=1):
        if worthy[k]:
            right += 1
            total += right / rank
    return round(total / max(right, 1), 4)


def f1(worthy: Sequence[bool], taken: Sequence[bool]) -> float:
    """F1 of what was taken."""
    right = sum(a and b for a, b in zip(worthy, taken, strict=True))
    return round(2 * right / max(sum(worthy) + sum(taken), 1), 4)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
