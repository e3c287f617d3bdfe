# ruff: noqa: INP001 - scripts side by side, not a package
"""Dossiers: an invented article, its claims, four other reports, and their sentences that bear a claim out or not.

One JSON line a dossier: ``article`` and the reports' ``text`` are lists of sentences; ``claims`` are (sentence, words
of it); ``y`` of a report has an entry a claim: "N", or S or R and the sentences that decide, "S3+4" only together,
"S2/7" each alone. The fourth report is a trap: like words, another event. They are the project's own (licence: the
project's), written by language-model helpers who labelled them as they wrote. ``part`` says what a dossier is for:
"judge" for the judge, "report" for what its words on a whole report come to (whole_report.py), since a judge is too
sure of what it learned from. Every tenth went to benchmarks/stories.py, unseen, as its part "traps".
"""

from __future__ import annotations

import gzip
import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pool import REFUTE, SILENT, SUPPORT, Row, chance, key

import claimcheck
from claimcheck.claims.wording_days import without_days

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from claimcheck.claims.claim import Claim

FILE = Path(__file__).resolve().parent / "dossiers.jsonl.gz"
SOURCE = "written dossiers"
HELD = 0.08  # of those for the judge, to look at while it learns
TOGETHER = 3  # sentences to a paragraph, and those that a judge reads at once
SAME = 0.75  # share of a claim's words and of the dossier's that both have, to be one
_LETTERS = {"S": SUPPORT, "R": REFUTE}
# Words of an article that are a sentence by themselves; must not match "had no sprinkler system".
_WHOLE = re.compile(r"(?:[A-Z0-9]|(?:the|an?|its|their|his|her|it|they|he|she|all|some|about|more than|no) )")
_WORD = re.compile(r"\w{3,}")


def dossiers(part: str) -> Iterator[dict[str, Any]]:
    """Those of one part, ``judge`` or ``report``."""
    with gzip.open(FILE, "rt", encoding="utf-8") as lines:
        yield from (one for one in map(json.loads, lines) if one["part"] == part)


def text_of(sentences: Sequence[str]) -> str:
    """The sentences as a text, a few to a paragraph."""
    paragraphs = (sentences[i : i + TOGETHER] for i in range(0, len(sentences), TOGETHER))
    return "\n\n".join(" ".join(paragraph) for paragraph in paragraphs)


def dossier_pairs(banned: set[str]) -> tuple[list[Row], list[Row]]:
    """The judge's rows to train on and those held out, whole dossiers each."""
    train: list[Row] = []
    held: list[Row] = []
    for one in dossiers("judge"):
        rows = [row for row in _rows(one) if not {key(row.claim), key(row.evidence)} & banned]
        (held if chance(one["title"], SOURCE) < HELD else train).extend(rows)
    return train, held


def _rows(dossier: dict[str, Any]) -> Iterator[Row]:
    text = text_of(dossier["article"])
    found = claimcheck.find_claims(claimcheck.Article(text=text, published=dossier["published"]))
    for n, (_, words) in enumerate(dossier["claims"]):
        start = text.index(words)
        claim = max(found, key=lambda c: _shared(c, start, start + len(words)), default=None)
        if claim is not None and _shared(claim, start, start + len(words)) >= SAME:
            wording = without_days(claim.wording, claim.times)
        elif _WHOLE.match(words):
            wording = words[0].upper() + words[1:]
        else:
            continue
        for report in dossier["reports"]:
            yield from _beside(wording.rstrip(".") + ".", report["text"], report["y"][n])


def _shared(claim: Claim, start: int, end: int) -> float:
    return (min(end, claim.span.end) - max(start, claim.span.start)) / max(end - start, len(claim.quote))


def _beside(claim: str, sentences: Sequence[str], said: str) -> Iterator[Row]:
    """The claim beside the sentences that decide, alone and among their neighbours, and beside one that does not."""
    groups = [sorted(map(int, group.split("+"))) for group in said[1:].split("/")] if said != "N" else []
    telling = {n for group in groups for n in group}
    for group in groups:
        first, last = group[0], group[-1]
        if last - first < TOGETHER:
            yield Row(claim, " ".join(sentences[first : last + 1]), _LETTERS[said[0]], SOURCE)
            wider = {_around(sentences, n) for n in range(first - 1, last + 2) if 0 <= n < len(sentences)}
            for start, end in sorted(wider):
                if start <= first and last < end and end - start > last - first + 1:
                    yield Row(claim, " ".join(sentences[start:end]), _LETTERS[said[0]], SOURCE)
    likest = sorted(range(len(sentences)), key=lambda n: -_likeness(claim, sentences[n]))
    for n in [n for n in likest if n not in telling][:1]:
        yield Row(claim, sentences[n], SILENT, SOURCE)
        first, last = _around(sentences, n)
        if not telling & set(range(first, last)):
            yield Row(claim, " ".join(sentences[first:last]), SILENT, SOURCE)


def _around(sentences: Sequence[str], n: int) -> tuple[int, int]:
    """From the sentence before to the one after."""
    return max(0, n - 1), min(len(sentences), n + 2)


def _likeness(a: str, b: str) -> float:
    ours, theirs = (set(map(str.lower, _WORD.findall(text))) for text in (a, b))
    return len(ours & theirs) / max(1, len(ours))
