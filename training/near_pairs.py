# ruff: noqa: INP001 - scripts side by side, not a package
"""Claims of the public pool beside passages that were gathered for other claims, labelled by reading them.

Such pairs, taken for silence unread, taught the judge to keep silent where it should not (see RUNS.md): a passage
gathered for another claim on the same matter often does decide. ``near_pairs.jsonl.gz`` holds no text: one JSON line a
claim, with the ``digest`` of the claim and of each passage, and the letter that was read (``read_pairs.py`` says what
the letters mean). Only sources whose licence allows it, and no text that an evaluation set shares. One claim in ten is
held out with all its passages.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pool import Row, chance, key, lines
from read_pairs import LETTERS

if TYPE_CHECKING:
    from collections.abc import Iterator

LABELS = Path(__file__).resolve().parent / "near_pairs.jsonl.gz"
SOURCES = frozenset({"fever_dev_gold", "climate_fever", "covidfact", "check_covid", "wikifactcheck_refuted"})
HELD = 0.1  # of the claims
NEAR, NEAR_PARTLY = "near", "near-partly"  # the sources of the rows


def digest(text: str) -> str:
    """What stands for a text of the pool in the file of labels."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def near_pairs(data: Path, banned: set[str]) -> tuple[list[Row], list[Row]]:
    """The rows to train on and those held out."""
    texts = {
        digest(text): text
        for row in lines(data / "train_pool/nli_3way.jsonl.gz")
        if row["src"] in SOURCES
        for text in (row["claim"], row["evidence"])
        if key(text) not in banned
    }
    train: list[Row] = []
    held: list[Row] = []
    for one in _labelled():
        claim = texts.get(one["claim"])
        if claim is not None:
            rows = [
                Row(claim.strip(), texts[passage].strip(), LETTERS[letter], NEAR_PARTLY if letter == "P" else NEAR)
                for passage, letter in one["passages"]
                if passage in texts
            ]
            (held if chance("near", claim) < HELD else train).extend(rows)
    return train, held


def _labelled() -> Iterator[dict[str, Any]]:
    with gzip.open(LABELS, "rt", encoding="utf-8") as found:
        yield from map(json.loads, found)
