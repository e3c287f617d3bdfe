"""How well doubt is found, on FactBank's news sentences with uncertainty cues (Szeged Uncertainty Corpus).

    python benchmarks/certainty.py [dev|held] [--show] [--json FILE]

The data folder is found through CLAIMCHECK_SHARED (default: the folder ``shared`` beside the checkout) and is not part
of the project. Documents are split by the hash of their name: the rules were written while reading ``dev``; ``held``
was only counted. A sentence of the corpus is uncertain when any of its words is marked, however deep it stands.

words   F1 of the sentences in which words_of_doubt finds a word.
claims  the same for sentences with a statement whose modality is hedged: those where the doubt reaches what is claimed,
        which is what a report shows. Its recall cannot reach the corpus's, whose cues may stand in any side clause: in
        38 of the 65 sentences of ``dev`` that it leaves out, the word is found but casts its doubt on a side clause
        ("sold the ship that might sink"), in 9 the statement is denied, and none is left out for want of a statement.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck.adapters.language_model import default_language_model
from claimcheck.article.article import Article
from claimcheck.claims.claim import Modality
from claimcheck.claims.doubt import words_of_doubt
from claimcheck.claims.finding import claims_in
from claimcheck.claims.quotations import find_quotations
from claimcheck.claims.reading import Reading
from claimcheck.text.quantities import find_quantities
from claimcheck.text.span import Span
from claimcheck.text.times import find_times

if TYPE_CHECKING:
    from collections.abc import Sequence

SHARED = Path(os.environ.get("CLAIMCHECK_SHARED", Path(__file__).resolve().parents[2] / "shared"))
DATA = SHARED / "data" / "hedge_szeged" / "factbank_news.jsonl.gz"


def main(arguments: Sequence[str]) -> int:
    """Measure one half and print; 2 where there are no data."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("half", nargs="?", choices=("dev", "held"), default="held")
    parser.add_argument("--show", action="store_true", help="print the sentences that differ; for dev only")
    parser.add_argument("--json", type=Path, help="a file for the figures")
    asked = parser.parse_args(arguments)
    if not DATA.is_file():
        print(f"{DATA} is not there; set CLAIMCHECK_SHARED to the data folder.", file=sys.stderr)
        return 2
    figures = measure(asked.half, show=asked.show and asked.half == "dev")
    print(json.dumps(figures, indent=1))
    if asked.json:
        asked.json.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    return 0


def measure(half: str, *, show: bool = False) -> dict[str, Any]:
    """The figures of one half; with ``show`` the sentences that differ are printed."""
    lines = gzip.decompress(DATA.read_bytes()).decode("utf-8").splitlines()
    rows = [row for row in map(json.loads, lines) if half_of(row["doc"]) == half]
    gold = [row["label"] == "uncertain" for row in rows]
    by_words, by_claims = found(rows)
    for row, right, doubted in zip(rows, gold, by_words, strict=True) if show else ():
        if right != doubted:
            print("missed" if right else "too many", [cue["text"] for cue in row["cues"]], row["text"], sep=" | ")
    return {
        "half": half,
        "sentences": len(rows),
        "uncertain": sum(gold),
        "words": scores(gold, by_words),
        "claims": scores(gold, by_claims),
    }


def half_of(document: str) -> str:
    """The half a document is in."""
    return "held" if int(hashlib.sha256(document.encode()).hexdigest(), 16) % 2 else "dev"


def found(rows: Sequence[dict[str, Any]]) -> tuple[list[bool], list[bool]]:
    """For each sentence whether a word of doubt was found, and whether one of its statements is hedged."""
    texts = [" ".join(row["text"].split()) for row in rows]
    text, spans = "", []
    for sentence in texts:
        spans.append(Span(len(text), len(text) + len(sentence)))
        text += sentence + "\n\n"
    reading = Reading(
        article=Article(text=text),
        paragraphs=tuple(spans),
        headings=(),
        parse=default_language_model().parse(text, spans),
        quotations=find_quotations(text, tuple(spans)),
        quantities=find_quantities(text),
        times=find_times(text),
    )
    claims = claims_in(reading, every_statement=True)
    hedged = {claim.sentence for claim in claims if claim.modality is Modality.HEDGED}
    words = [next(words_of_doubt(reading.parse, span), None) is not None for span in spans]
    return words, [span in hedged for span in spans]


def scores(gold: Sequence[bool], taken: Sequence[bool]) -> dict[str, float]:
    """Precision, recall and F1."""
    right = sum(a and b for a, b in zip(gold, taken, strict=True))
    return {
        "precision": round(right / max(sum(taken), 1), 4),
        "recall": round(right / max(sum(gold), 1), 4),
        "f1": round(2 * right / max(sum(gold) + sum(taken), 1), 4),
    }


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
