"""Check the article of every corpus against its reports, and print how well the results agree with the gold answers.

    python benchmarks/bundles.py [--markdown | --readme] [--keep FOLDER] [CORPUS ...]

One line of figures for each corpus and one for all, as claimcheck.evaluation measures them; with --markdown the table
that stands in the README, with --readme it is put there. The corpora were written together with the code, so these
figures say that the parts work together; they are no estimate of the quality on unseen articles.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from math import isnan
from pathlib import Path
from typing import TYPE_CHECKING, Any

import claimcheck
from claimcheck.evaluation import Counts, Score, Share, score

if TYPE_CHECKING:
    from collections.abc import Sequence

CORPORA = Path(__file__).resolve().parent.parent / "corpora"
BEGIN = "<!-- figures: made by python benchmarks/bundles.py --readme -->"
END = "<!-- figures: end -->"
COLUMNS = (
    "corpus", "claims found", "non-claims kept out", "speakers", "modality", "figures F1", "times F1", "disclaimers F1",
    "self-unverified F1", "supporting F1", "contradicting F1", "verdicts", "attribution verdicts",
)  # fmt: skip


def main(arguments: Sequence[str]) -> int:
    """Run what was asked for; 0 when every corpus could be measured."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument(
        "corpora", nargs="*", type=Path, help="folders with article, reports and gold.json; all of corpora/"
    )
    parser.add_argument("--markdown", action="store_true", help="print a table")
    parser.add_argument("--readme", action="store_true", help="put the table into README.md")
    parser.add_argument("--keep", type=Path, help="a folder to write each result's JSON to")
    asked = parser.parse_args(arguments)
    folders = asked.corpora or sorted(path.parent for path in CORPORA.glob("*/gold.json"))
    measured: dict[str, Score] = {}
    for folder in folders:
        begin = time.perf_counter()
        result = verified(folder)
        print(f"{folder.name}: {time.perf_counter() - begin:.1f} s", file=sys.stderr)
        if asked.keep:
            asked.keep.mkdir(parents=True, exist_ok=True)
            (asked.keep / f"{folder.name}.json").write_text(json.dumps(result, ensure_ascii=False), encoding="utf-8")
        measured[folder.name] = score(json.loads((folder / "gold.json").read_text(encoding="utf-8")), result)
    measured["ALL"] = sum(measured.values(), Score())
    if asked.readme:
        put_into_readme(table(measured))
    else:
        print(table(measured) if asked.markdown else lines(measured))
    return 0


def verified(folder: Path) -> dict[str, Any]:
    """The report on a corpus's article, as its JSON."""
    article = claimcheck.read_article(next(path for path in sorted(folder.glob("article.*"))))
    return claimcheck.verify(article, sources=[claimcheck.Corpus(folder / "reports")]).to_dict()


def lines(measured: dict[str, Score]) -> str:
    """One line of figures for each corpus and for all, and which verdicts were found as which."""
    shown = [f"{each.line(name)} · repeating {each.repeating}" for name, each in measured.items()]
    return "\n".join([*shown, f"verdicts (gold -> found): {measured['ALL'].verdicts.confusion()}"])


def table(measured: dict[str, Score]) -> str:
    """The figures as a Markdown table."""
    rows = [
        COLUMNS,
        ["---"] + ["---:"] * (len(COLUMNS) - 1),
        *([name, *cells(each)] for name, each in measured.items()),
    ]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def put_into_readme(text: str) -> None:
    """Replace what stands between the two marks in README.md."""
    readme = CORPORA.parent / "README.md"
    before, begin, rest = readme.read_text(encoding="utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise SystemExit(f"README.md lacks the marks {BEGIN} and {END}")
    readme.write_text(f"{before}{begin}\n\n{text}\n\n{end}{after}", encoding="utf-8")


def cells(each: Score) -> list[str]:
    """The figures of one row, in the order of the columns."""
    plain: list[Share | Counts] = [
        each.claims, each.not_claims, each.speaker, each.modality, each.quantities, each.times, each.disclaimers,
        each.self_unverified, each.supporting, each.contradicting,
    ]  # fmt: skip
    shown = [str(figure) if isinstance(figure, Share) else rate(figure.f1) for figure in plain]
    return [*shown, rate(each.verdicts.accuracy), rate(each.attributions.accuracy)]


def rate(value: float) -> str:
    """Two decimals, or a dash where there is nothing to measure."""
    return "–" if isnan(value) else f"{value:.2f}"


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
