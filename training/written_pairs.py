# ruff: noqa: INP001 - scripts side by side, not a package
"""Pairs written by hand for this judge: invented events of four claims and eight passages, and what each says to each.

One JSON line an event: ``claims``, ``passages`` and ``y``, a string for each claim with a letter for each passage: S
bears it out, R says otherwise, N neither. So one passage supports one claim and refutes the next, and neither a claim
nor a passage gives its label away by itself. ``read.jsonl.gz`` holds short passages, ``longer.jsonl.gz`` such of one to
five sentences in the manner of news, encyclopedias, abstracts, web pages, questions and answers, and talk, that say it
in quite other words. Of the four claims in ``rivals.jsonl.gz`` two cannot both be true, so that what supports the one
refutes the other, mostly without a "not"; so in ``retold.jsonl.gz``, where records, letters, abstracts and plain
sentences tell it; ``plain.jsonl.gz`` holds short sentences with other verbs and nouns, converses, implications and
states that exclude each other, a "not" as common where they support as where they refute. They are the project's own
(licence: the project's); no sentence is from a data set, facts in them are partly untrue on purpose.
``unread.jsonl.gz`` was written when training had begun: no judge was trained or chosen on it, though some of its pairs
were read while rules were mended; nor on ``unread_plain.jsonl.gz``, plain sentences of news, which nobody read.
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import TYPE_CHECKING

from pool import REFUTE, SILENT, SUPPORT, Row, chance, key

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).resolve().parent / "written_pairs"
LONGER = "written longer"  # the source of the rows with longer passages
RIVALS = "written rivals"  # of those with claims that exclude each other
RETOLD = "written retold"  # of those that other kinds of text tell in their own way
PLAIN = "written plain"  # of those told plainly, in other words
SAME = "written same"  # of a claim beside itself
HELD = 0.1  # of the events, by their claims
BESIDE_ITSELF = 0.1  # of the claims: one judge taught on changed figures took a sentence for refuted by itself
_LETTERS = {"S": SUPPORT, "R": REFUTE, "N": SILENT}


def events(name: str) -> Iterator[dict[str, list[str]]]:
    """The events of one of the files, ``read``, ``longer``, ``rivals``, ``retold`` or ``unread``."""
    with gzip.open(FOLDER / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def rows_of(event: dict[str, list[str]], source: str) -> Iterator[Row]:
    """Its pairs of a claim and a passage."""
    for claim, letters in zip(event["claims"], event["y"], strict=True):
        for passage, letter in zip(event["passages"], letters, strict=True):
            yield Row(claim.strip(), passage.strip(), _LETTERS[letter], source)


def written_pairs(banned: set[str]) -> tuple[list[Row], list[Row]]:
    """The rows to train on and those held out, whole events each; none shares a text with an evaluation set."""
    train: list[Row] = []
    held: list[Row] = []
    for name, source in (
        ("read", "written"),
        ("longer", LONGER),
        ("rivals", RIVALS),
        ("retold", RETOLD),
        ("plain", PLAIN),
    ):
        for event in events(name):
            if not {key(text) for text in (*event["claims"], *event["passages"])} & banned:
                (held if chance(*event["claims"]) < HELD else train).extend(rows_of(event, source))
    claims = dict.fromkeys(row.claim for row in train)
    train += [Row(claim, claim, SUPPORT, SAME) for claim in claims if chance(claim, SAME) < BESIDE_ITSELF]
    return train, held
