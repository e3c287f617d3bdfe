"""find_quantities on the gold claims of the corpora in the repository: a floor under the whole grammar."""

import json
from pathlib import Path

import pytest

from claimcheck.text.quantities import find_quantities

CORPORA = Path(__file__).resolve().parents[2] / "corpora"
GOLD = [
    (claim["quote"], gold)
    for path in sorted(CORPORA.glob("*/gold.json"))
    for claim in json.loads(path.read_text(encoding="utf-8"))["claims"]
    for gold in claim.get("quantities", [])
]


def near(a, b):
    return a is b or (a is not None and b is not None and a == pytest.approx(b, rel=1e-3))


def matches(found, gold):
    bounds = found.comparator == gold["comparator"] and near(found.low, gold["low"]) and near(found.high, gold["high"])
    return bounds and (found.unit, found.per) == (gold["unit"], gold.get("per"))


def test_the_gold_quantities_are_found_with_bound_unit_and_rate():
    found = sum(any(matches(q, gold) for q in find_quantities(quote)) for quote, gold in GOLD)
    assert len(GOLD) > 30
    assert found >= 0.97 * len(GOLD)
