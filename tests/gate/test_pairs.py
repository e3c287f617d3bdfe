"""Floors under claimcheck.compare on invented pairs of a claim and a report's sentence, by kind of fact.

The stances in pairs.tsv were written before the rules were run on them. Half of the pairs, by hash, was never looked at
while rules were changed: its figure is the honest one, and the floor stands there.
"""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

import claimcheck

PAIRS = Path(__file__).parent / "pairs.tsv"
FOLDED = {"denies": "contradicts", "repeats": "supports"}
FLOORS = {"seen": 0.74, "unseen": 0.70}


def is_seen(claim: str, evidence: str) -> bool:
    return int(hashlib.sha256(f"{claim}|{evidence}".encode()).hexdigest(), 16) % 2 == 0


@pytest.fixture(scope="module")
def right() -> dict[str, list[bool]]:
    rows = [line.split("\t") for line in PAIRS.read_text(encoding="utf-8").splitlines()]
    found = claimcheck.compare([(claim, evidence) for _, _, claim, evidence in rows])
    right: dict[str, list[bool]] = {"seen": [], "unseen": []}
    for (_, stance, claim, evidence), judgement in zip(rows, found, strict=True):
        half = "seen" if is_seen(claim, evidence) else "unseen"
        right[half].append(FOLDED.get(judgement.stance.value, judgement.stance.value) == stance)
    return right


@pytest.mark.parametrize("half", FLOORS)
def test_stances_are_mostly_right(right: dict[str, list[bool]], half: str) -> None:
    assert sum(right[half]) >= FLOORS[half] * len(right[half])


def test_another_figure_turns_support_into_contradiction() -> None:
    found = _turned()
    assert found == [("supports", "contradicts")] * len(found)


def _turned() -> list[tuple[str, str]]:
    pairs = [
        ("Some 3,700 homes lost electricity", "About {} homes lost electricity", "3,700", "5,600"),
        ("The museum counted 1,204 visitors", "The museum counted {} visitors, its head said", "1,204", "1,806"),
        ("The reservoir was 58 per cent full", "The reservoir was {} per cent full on Tuesday", "58", "96"),
        ("The pipeline runs for 161 kilometres", "The pipeline runs for {} kilometres", "161", "240"),
        ("The landslide killed 38 people", "The landslide left {} people dead", "38", "57"),
    ]
    right = claimcheck.compare([(claim, report.format(figure)) for claim, report, figure, _ in pairs])
    wrong = claimcheck.compare([(claim, report.format(figure)) for claim, report, _, figure in pairs])
    return [(a.stance.value, b.stance.value) for a, b in zip(right, wrong, strict=True)]
