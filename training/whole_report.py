# ruff: noqa: INP001, T201 - scripts side by side, not a package; they print
"""Train what a judge's words on the passages of one report come to for a claim, and write it as packaged data.

    python training/whole_report.py --data FOLDER [--out FILE]

What it is taught on: the part "dev" of benchmarks/stories.py, twelve articles of benchmarks/unseen, the part "report"
of dossiers.py, all invented and the project's own, and, with little weight, a part of the real articles of
read_pairs.py, in which words are much more alike where nothing is borne out; without them it says far too much there.
Only pairs of a claim and a report in which the rules decide nothing are examples: the others never come to the judge.
It needs the extra `training`, and takes the packaged judge: train this after each change of it.

What is learned: a multinomial logistic regression over the features of agreement/whole_report.py. Ten folds by article
tell how good it is.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import tempfile
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import numpy as np
from dossiers import dossiers, text_of
from pool import chance
from read_pairs import HELD_TOPICS, articles, labels
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold

import claimcheck
from claimcheck import Article, Corpus
from claimcheck.adapters.judge import load_judge
from claimcheck.agreement.asking import ask
from claimcheck.agreement.whole_report import as_read, features_of, reports_to_read
from claimcheck.api import models_for
from claimcheck.pipeline import lay_out

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from claimcheck.agreement.judgement import Judge
    from claimcheck.claims.claim import Claim

HERE = Path(__file__).resolve().parent
BENCHMARKS = HERE.parent / "benchmarks"
OUT = Path(claimcheck.__file__).parent / "agreement" / "data" / "whole_report.json"
READ: Final = (
    "border-drones bridge-closure ceasefire-talks central-bank-probe dam-breach data-breach election-recount "
    "fireworks-factory island-wildfire mine-flooding port-cyberattack tunnel-strike"
).split()
LETTERS = "SRN"
SAMPLE = 0.1  # of the real articles: each is read beside others on its event
REAL = 0.05  # their weight, all together, against all others
FOLDS = 10
STRENGTH = 0.3  # of the regularisation (C)


@dataclass(frozen=True, kw_only=True)
class Told:
    """An article with other reports on it, and what each says to each of its claims.

    Args:
        name: Whose folds it is in.
        article: The article.
        reports: The fields of each report's file.
        claims: Where each claim stands in the article, and the letters of the reports, in their order.
    """

    name: str
    article: Article
    reports: list[dict[str, str]]
    claims: list[tuple[int, int, str]]


def stories() -> Iterator[Told]:
    """The stories that may be read."""
    with gzip.open(BENCHMARKS / "stories.jsonl.gz", "rt", encoding="utf-8") as lines:
        for story in map(json.loads, lines):
            if story["part"] == "dev":
                letters = ["".join(r["y"][n] for r in story["reports"]) for n in range(len(story["claims"]))]
                yield told(story, story["article"], story["claims"], letters)


def told(story: dict[str, Any], text: str, claims: Sequence[str], letters: Sequence[str]) -> Told:
    """A story whose claims stand word for word in its text."""
    fields = ("title", "outlet", "published")
    return Told(
        name=story["title"],
        article=Article(text=text, **{field: story[field] for field in fields}),
        reports=[{"text": r["text"], **{f: r.get(f, story["published"]) for f in fields}} for r in story["reports"]],
        claims=[
            (text.index(c), text.index(c) + len(c), y.replace("C", "S")) for c, y in zip(claims, letters, strict=True)
        ],
    )


def bundles() -> Iterator[Told]:
    """The invented articles whose errors were read."""
    for folder in (BENCHMARKS / "unseen" / name for name in READ):
        article = claimcheck.read_article(next(iter(sorted(folder.glob("article.*")))))
        files = sorted((folder / "reports").iterdir())
        reports = [claimcheck.read_article(file) for file in files]
        claims = []
        for claim in json.loads((folder / "gold.json").read_text(encoding="utf-8"))["claims"]:
            start = article.text.find(claim["quote"])
            if start >= 0:
                borne, against = {*claim["supporting"], *claim["repeating"]}, set(claim["contradicting"])
                letters = ("S" if f.stem in borne else "R" if f.stem in against else "N" for f in files)
                claims.append((start, start + len(claim["quote"]), "".join(letters)))
        fields = [
            {
                "text": r.text,
                "title": r.title,
                "outlet": r.outlet,
                "published": str(r.published) if r.published else None,
            }
            for r in reports
        ]
        kept = [{key: value for key, value in one.items() if value} for one in fields]
        yield Told(name=folder.name, article=article, reports=kept, claims=claims)


def told_dossiers() -> Iterator[Told]:
    """The dossiers, their sentences put together, two to a paragraph."""
    for one in dossiers("report"):
        letters = ["".join(r["y"][n][0] for r in one["reports"]) for n in range(len(one["claims"]))]
        reports = [{**r, "text": text_of(r["text"])} for r in one["reports"]]
        claims = [quote for _, quote in one["claims"]]
        yield told({**one, "reports": reports}, text_of(one["article"]), claims, letters)


def real_articles(data: Path) -> Iterator[Told]:
    """Some of the real articles, beside the others on their event; "?" where nothing was labelled."""
    there = articles(data)
    labelled: dict[str, list[dict[str, Any]]] = {}
    for one in labels():
        if there[one["article"]][0] not in HELD_TOPICS and chance(one["article"]) < SAMPLE:
            labelled.setdefault(one["article"], []).append(one)
    for name, claims in labelled.items():
        topic, article = there[name]
        others = [d for d, (t, _) in there.items() if t == topic and d != name]
        reports = [
            {"text": there[d][1].text, "title": there[d][1].title or d, "outlet": there[d][1].outlet or d}
            for d in others
        ]
        yield Told(
            name=topic,
            article=article,
            reports=reports,
            claims=[(*one["claim"], "".join(letter_of(one["passages"], d) for d in others)) for one in claims],
        )


def letter_of(passages: Sequence[tuple[str, int, int, str]], document: str) -> str:
    """What the document says to the claim by its labelled passages."""
    found = {letter for d, _, _, letter in passages if d == document}
    return next((y for letter, y in (("S", "S"), ("C", "R"), ("P", "N"), ("N", "N")) if letter in found), "?")


def examples_of(one: Told, judge: Judge) -> Iterator[tuple[tuple[float, ...], str]]:
    """Features and letter of each claim and report that the rules leave open."""
    with tempfile.TemporaryDirectory() as folder:
        for i, report in enumerate(one.reports):
            (Path(folder) / f"r{i}.json").write_text(json.dumps(report), encoding="utf-8")
        laid_out = lay_out(one.article, [Corpus(folder)], models_for(judge="none"))
    read = [reports_to_read(side) for side in laid_out.sides]
    texts = [t for reports in read for r in reports for passage in r for t in (passage.texts, passage.with_context)]
    answers = ask(judge, texts)
    beside = list(zip(laid_out.claims, read, strict=True))
    for start, end, letters in one.claims:
        found = max(beside, key=lambda pair: shared(pair[0], start, end), default=None)
        if found is None or shared(found[0], start, end) <= 0:
            continue
        for report in found[1]:
            letter = letters[int(report[0].passage.document[1:])]
            if letter in LETTERS:
                yield features_of(as_read(report, answers)), letter


@cache
def judge() -> Judge:
    """The packaged judge, once a process."""
    return load_judge()


def examples(one: Told) -> list[tuple[tuple[float, ...], str]]:
    """What ``examples_of`` finds, for a process to give back."""
    return list(examples_of(one, judge()))


def shared(claim: Claim, start: int, end: int) -> int:
    """Characters that the claim has of the stretch."""
    return min(end, claim.span.end) - max(start, claim.span.start)


def main(arguments: Sequence[str]) -> int:
    """Measure by folds, fit on everything, write the file."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--data", type=Path, required=True, help="the folder that holds ecbplus")
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--workers", type=int, default=2, help="processes that read side by side")
    parser.add_argument("--examples", type=Path, help="write the examples here, too")
    asked = parser.parse_args(arguments)
    rows: list[tuple[str, str, tuple[float, ...], str]] = []
    sources = (
        ("stories", stories()),
        ("bundles", bundles()),
        ("dossiers", told_dossiers()),
        ("real", real_articles(asked.data)),
    )
    with ProcessPoolExecutor(asked.workers) as pool:
        for kind, source in sources:
            given = list(source)
            for one, found in zip(given, pool.map(examples, given), strict=True):
                rows += [(kind, one.name, features, letter) for features, letter in found]
            print(kind, Counter(letter for k, _, _, letter in rows if k == kind), file=sys.stderr)
    if asked.examples:
        asked.examples.write_text(json.dumps(rows), encoding="utf-8")
    matrix, letters = np.array([row[2] for row in rows]), np.array([row[3] for row in rows])
    kinds = np.array([row[0] for row in rows])
    weights = weighed(kinds)
    chances = held_out(matrix, letters, weights, [row[1] for row in rows])
    figures = {kind: measured(chances[kinds == kind], letters[kinds == kind]) for kind in dict.fromkeys(kinds)}
    print(json.dumps(figures, indent=1))
    write(asked.out, fitted(matrix, letters, weights), len(rows), figures)
    return 0


def weighed(kinds: NDArray[np.str_]) -> NDArray[np.float64]:
    """What each row weighs: the real ones together a small share of the others."""
    real = kinds == "real"
    return np.where(real, REAL * (~real).sum() / max(1, real.sum()), 1.0)


def fitted(
    matrix: NDArray[np.float64], letters: NDArray[np.str_], weights: NDArray[np.float64]
) -> dict[str, list[float]]:
    """The weights for S and for R against silence, over the features as they come, the bias first."""
    mean, spread = matrix.mean(0), matrix.std(0) + 1e-6
    model = LogisticRegression(C=STRENGTH, max_iter=5000).fit((matrix - mean) / spread, letters, sample_weight=weights)
    rows = {k: (b, w / spread) for k, b, w in zip(model.classes_, model.intercept_, model.coef_, strict=True)}
    found = {}
    for letter in "SR":
        bias, slopes = (ours - silence for ours, silence in zip(rows[letter], rows["N"], strict=True))
        found[letter] = [round(float(v), 4) for v in (bias - slopes @ mean, *slopes)]
    return found


def held_out(
    matrix: NDArray[np.float64], letters: NDArray[np.str_], weights: NDArray[np.float64], groups: Sequence[str]
) -> NDArray[np.float64]:
    """The probabilities of S, R and N of each row, by the model that was taught on the other folds."""
    chances = np.zeros((len(matrix), 3))
    for train, test in GroupKFold(FOLDS, shuffle=True, random_state=0).split(matrix, letters, groups):
        found = fitted(matrix[train], letters[train], weights[train])
        scores = [found[k][0] + matrix[test] @ np.array(found[k][1:]) for k in "SR"]
        powers = np.exp(np.column_stack([*scores, np.zeros(len(test))]))
        chances[test] = powers / powers.sum(1, keepdims=True)
    return chances


def measured(chances: NDArray[np.float64], letters: NDArray[np.str_]) -> dict[str, Any]:
    """Area under the curve, and what some thresholds say and get right."""
    found: dict[str, Any] = {letter: int((letters == letter).sum()) for letter in LETTERS}
    for column, letter in enumerate("SR"):
        is_it, chance = letters == letter, chances[:, column]
        found[f"area under the curve, {letter}"] = round(float(roc_auc_score(is_it, chance)), 3)
        likelier = chance >= chances[:, 1 - column]
        for least in (0.4, 0.5, 0.55, 0.6, 0.7):
            said = likelier & (chance >= least)
            found[f"{letter} from {least}: said, right"] = [int(said.sum()), int((said & is_it).sum())]
    return found


def write(path: Path, weights: dict[str, list[float]], rows: int, figures: dict[str, Any]) -> None:
    """Write the weights, so that two runs write the same bytes."""
    data = {
        "about": "Weights of what a judge's words on a report's passages come to; made by training/whole_report.py.",
        "trained_on": f"{rows} pairs: invented articles of the project's own, and a part of ECB+ (CC BY 3.0)",
        "folds": figures,
        "support": weights["S"],
        "refute": weights["R"],
    }
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
