"""Measures claimcheck.compare on public sets of claim and evidence: rules and judge, each alone, and baselines.

    python benchmarks/agreement.py [--limit N] [--set NAME ...] [--errors N] [--json FILE]

The data stands in the folder named by CLAIMCHECK_SHARED (default: ``shared`` beside the checkout), never in the
repository; where it is absent the script says "skipped". Beside rules and judge together, in the same run: the rules
alone, the judge alone, the majority, the cosine with a threshold from the training pool, and the cosine with the best
threshold for the very pairs that it is measured on, the most that similarity alone can do.
Two-way sets (support or not) count a contradiction as "not". AVeriTeC is judged answer by answer with the gold
questions, and its verdict follows from them as claimcheck's own does; fnc1 gives whole articles, and headlines that
agree, disagree or merely discuss. Rows are taken evenly from each file, so that the same limit gives the same rows.
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
import time
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from judge import DATA, ORDER, SETS, calibration_error, cosines, figures, rows, threshold_of_the_pool

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.agreement.judgement import Judgement

STANCES = {"supports": "support", "contradicts": "refute", "denies": "refute", "repeats": "support", "silent": "nei"}
STANCES_OF_HEADLINES = {"agree": "support", "disagree": "refute", "discuss": "nei"}
FNC1 = ("fnc1/train_stances.jsonl.gz", "fnc1/train_bodies.jsonl.gz")
AVERITEC = "averitec/train.jsonl.gz"
PLAIN = tuple(name for name in SETS if name != "averitec")


@dataclass(frozen=True)
class Case:
    """A claim, its passages (one but for AVeriTeC), and the label of the set."""

    claim: str
    passages: tuple[str, ...]
    label: str


@dataclass(frozen=True)
class Said:
    """A label, and how sure."""

    label: str
    confidence: float


def cases(name: str, limit: int) -> list[Case]:
    """At most ``limit`` cases of a set, evenly spread over it; 0 for all."""
    if name in PLAIN:
        return [Case(c, (e,), label) for c, e, label in rows(SETS[name], limit)]
    return _headlines(limit) if name == "fnc1" else _fact_checks(limit)


def _spread(found: list[Any], limit: int) -> list[Any]:
    step = max(1.0, len(found) / limit) if limit else 1.0
    return [found[int(i * step)] for i in range(int(len(found) / step))]


def _lines(path: str) -> list[dict[str, Any]]:
    import gzip  # noqa: PLC0415 - for two of the sets

    with gzip.open(DATA / path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def _headlines(limit: int) -> list[Case]:
    bodies = {r["body_id"]: r["text"] for r in _lines(FNC1[1])}
    told = [r for r in _lines(FNC1[0]) if r["label"] in STANCES_OF_HEADLINES]
    return [
        Case(r["headline"], (bodies[r["body_id"]],), STANCES_OF_HEADLINES[r["label"]]) for r in _spread(told, limit)
    ]


def _fact_checks(limit: int) -> list[Case]:
    def answers(row: dict[str, Any]) -> tuple[str, ...]:
        return tuple(f"{each['q']} {each['a']}".strip() for each in row["qa"] if str(each.get("a", "")).strip())

    usable = [r for r in _lines(AVERITEC) if r["claim"].strip() and answers(r)]
    return [Case(r["claim"], answers(r), r["y"]) for r in _spread(usable, limit)]


def verdict(said: Sequence[Said]) -> Said:
    """One label of several passages': conflicting where some support and some refute, as for a verdict."""
    sides = {side: [s.confidence for s in said if s.label == side] for side in ("support", "refute")}
    if len(said) > 1 and all(sides.values()):
        return Said("conflicting", min(max(confidences) for confidences in sides.values()))
    for side, confidences in sides.items():
        if confidences:
            return Said(side, max(confidences))
    return Said(said[0].label, min(s.confidence for s in said))


def best_cosine(gold: Sequence[str], similarities: Sequence[float], rest: str) -> dict[str, float]:
    """The best balanced accuracy of "support from this similarity on, else the commonest other label"."""
    steps = sorted(set(similarities))
    tried = (
        figures(gold, ["support" if s >= t else rest for s in similarities])
        for t in steps[:: max(1, len(steps) // 200)]
    )
    return max(tried, key=lambda found: found["balanced"])


class Remembered:
    """A port whose answers to single items are kept, so that rules alone and with a judge read everything once."""

    def __init__(self, inner: Any) -> None:  # noqa: ANN401 - a language model or an encoder
        self._inner, self._known = inner, {}
        self.name = inner.name

    def parse(self, text: str, sentences: Sequence[Any]) -> Any:  # noqa: ANN401 - as the language model
        """As the language model."""
        key = (text, tuple(sentences))
        if key not in self._known:
            self._known[key] = self._inner.parse(text, sentences)
        return self._known[key]

    def encode(self, texts: Sequence[str]) -> Any:  # noqa: ANN401 - as the encoder
        """As the encoder."""
        key = tuple(texts)
        if key not in self._known:
            self._known[key] = self._inner.encode(texts)
        return self._known[key]


def by_compare(judged: Sequence[Judgement], *, three_way: bool) -> list[Said]:
    """Judgements as labels of the set."""
    found = [Said(STANCES[j.stance.value], j.confidence) for j in judged]
    return found if three_way else [s if s.label == "support" else Said("not", s.confidence) for s in found]


def by_judge(answers: Sequence[Any], *, three_way: bool) -> list[Said]:
    """A judge's most probable label for each pair."""
    found = []
    for answer in answers:
        weights = dict(zip(ORDER, (answer.support, answer.refute, answer.silent), strict=True))
        if not three_way:
            weights = {"support": weights["support"], "not": 1 - weights["support"]}
        label = max(weights, key=lambda k, w=weights: w[k])
        found.append(Said(label, weights[label]))
    return found


def gathered(said: Sequence[Said], data: Sequence[Case]) -> list[Said]:
    """One answer per case from one per passage."""
    left = iter(said)
    return [verdict([next(left) for _ in case.passages]) for case in data]


def measure(name: str, limit: int, errors: int, models: dict[str, Any], threshold: float) -> dict[str, Any]:
    """The figures of one set, printed and as data."""
    from claimcheck.adapters.thesaurus import packaged_thesaurus  # noqa: PLC0415 - the same
    from claimcheck.comparing import compare_texts  # noqa: PLC0415 - only where there is data
    from claimcheck.pipeline import Models  # noqa: PLC0415 - the same

    words = packaged_thesaurus()
    data = cases(name, limit)
    three_way = name not in PLAIN or SETS[name].three_way
    gold = [case.label for case in data]
    pairs = [(case.claim, passage) for case in data for passage in case.passages]
    language, encoder = Remembered(models["language"]), Remembered(models["encoder"])
    rules = compare_texts(pairs, Models(language=language, encoder=encoder, thesaurus=words))
    started = time.process_time()
    both = compare_texts(pairs, Models(language=language, encoder=encoder, thesaurus=words, judge=models["judge"]))
    middle = time.process_time()
    alone = models["judge"].judge(pairs)
    seconds = time.process_time() - middle
    found = {
        "rules and judge": gathered(by_compare(both, three_way=three_way), data),
        "rules": gathered(by_compare(rules, three_way=three_way), data),
        "judge": gathered(by_judge(alone, three_way=three_way), data),
    }
    likeness = cosines([(c, p, "") for c, p in pairs])
    nearest = iter(likeness)
    likeness = [max(next(nearest) for _ in case.passages) for case in data]
    others = Counter(g for g in gold if g != "support")
    rest = others.most_common(1)[0][0] if others else "not"
    result: dict[str, Any] = {"pairs": len(data), "labels": dict(sorted(Counter(gold).items()))}
    for who, said in found.items():
        labels = [s.label for s in said]
        result[who] = figures(gold, labels) | {"ece": calibration_error(gold, labels, [s.confidence for s in said])}
    result |= {
        "majority": figures(gold, [Counter(gold).most_common(1)[0][0]] * len(gold)),
        "cosine, pool": figures(gold, ["support" if s >= threshold else rest for s in likeness]),
        "cosine, best": best_cosine(gold, likeness, rest),
        "decided by the judge": sum(j.reasons[0].code.startswith("judge-") for j in both),
        "judge's pairs per cpu second": round(len(pairs) / max(seconds, 1e-9), 1),
        "rules and judge's pairs per cpu second, read before": round(len(pairs) / max(middle - started, 1e-9), 1),
    }
    _show(name, result)
    _show_errors([case for case in data if len(case.passages) == 1], both, found["rules and judge"], errors)
    return result


def _show(name: str, result: dict[str, Any]) -> None:
    print(f"{name}: {result['pairs']} {result['labels']}, {result['decided by the judge']} passages left to the judge")
    for who, values in result.items():
        if isinstance(values, dict) and "balanced" in values:
            print(f"  {who:15}", "  ".join(f"{key} {value:.3f}" for key, value in values.items()), flush=True)


def _show_errors(data: Sequence[Case], judged: Sequence[Judgement], said: Sequence[Said], errors: int) -> None:
    for case, judgement, answer in zip(data, judged, said, strict=False):
        if errors > 0 and answer.label != case.label:
            errors -= 1
            print(f"  {case.label} -> {answer.label} [{judgement.reasons[0].code}: {judgement.reasons[0].detail}]")
            print(f"    claim:    {case.claim[:300]}\n    evidence: {case.passages[0][:400]}")


def main() -> int:
    """Run what was asked for."""
    names = [*PLAIN, "averitec", "fnc1"]
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--limit", type=int, default=200, help="cases per set, 0 for all (default: 200, some minutes)")
    parser.add_argument("--set", action="append", choices=names, help="only this set; may be given several times")
    parser.add_argument("--errors", type=int, default=0, help="show this many errors per set")
    parser.add_argument("--judge", help="another judge by name or path (default: the packaged one)")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    asked = parser.parse_args()
    paths = {name: SETS[name].path for name in PLAIN} | {"averitec": AVERITEC, "fnc1": FNC1[0]}
    there = [name for name in asked.set or names if (DATA / paths[name]).exists()]
    for name in set(asked.set or names) - set(there):
        print(f"{name}: skipped, {paths[name]} is not in the data folder")
    if not there:
        return 0
    from claimcheck.adapters.encoder import load_encoder  # noqa: PLC0415 - only where there is data
    from claimcheck.adapters.judge import load_judge  # noqa: PLC0415 - the same
    from claimcheck.adapters.language_model import default_language_model  # noqa: PLC0415 - the same

    models = {"language": default_language_model(), "encoder": load_encoder(), "judge": load_judge(asked.judge)}
    threshold = threshold_of_the_pool()
    results = {name: measure(name, asked.limit, asked.errors, models, threshold) for name in there}
    if asked.json:
        setup = {"python": platform.python_version(), "machine": platform.machine(), "limit": asked.limit}
        setup |= {"judge": models["judge"].name, "threshold from the pool": threshold}
        asked.json.write_text(json.dumps({"setup": setup, "results": results}, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
