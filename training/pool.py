# ruff: noqa: INP001 - scripts side by side, not a package
"""The training pairs: the public pool, less what an evaluation set also holds, split into training and held-out parts.

The pool's rows under non-commercial licences were taken out before it came here; each row names its source and licence.
Whole sources are held out too: a part of the same source flatters a judge, a source it has never seen does not.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

SUPPORT, REFUTE, SILENT, NOT_SUPPORT, UNLABELLED = range(5)
_LABELS = {"support": SUPPORT, "refute": REFUTE, "nei": SILENT, "not_support": NOT_SUPPORT}

# Never trained on: two fact-checking sources for choosing and calibrating.
HELD_OUT_SOURCES = frozenset({"healthver_dev", "fool_me_twice_dev"})

# The most rows taken from a source; others are taken whole. Made-up logic puzzles and word lists teach little about
# news, tables put into words and passages of hundreds of words cost much; chosen before any figure was seen.
MOST = {
    "control": 0,
    "drop": 0,
    "ester": 0,
    "infotabs": 8_000,
    "fragment_boolean": 0,
    "fragment_conditional": 0,
    "fragment_comparative": 1_000,
    "fragment_counting": 1_000,
    "fragment_negation": 1_000,
    "fragment_quantifier": 1_000,
    "monotonicity_infer": 5_000,
    "kg_relations": 10_000,
    "ner": 5_000,
    "coreference": 4_000,
    "lexical": 1_500,
    "megaveridicality": 4_000,
    "dnc_factuality_dev": 1_500,
    "wikifactcheck_refuted": 2_500,
    "temporal": 2_500,
}

# Files whose texts must not be trained on, with the fields that hold texts.
EVALUATION = (
    "equate/newsnli.jsonl.gz",
    "equate/rte_quant.jsonl.gz",
    "equate/awpnli.jsonl.gz",
    "equate/stresstest_1253of7500.jsonl.gz",
    "wice/oracle_claim_dev.jsonl.gz",
    "fever_symmetric/v02_dev.jsonl.gz",
    "factcheck_bench/claim_evidence_stance.jsonl.gz",
    "averitec/train.jsonl.gz",
    "mnli_dev_matched/dev.jsonl.gz",
    "check_covid/dev_composed.jsonl.gz",
    "check_covid/dev_extracted.jsonl.gz",
)


@dataclass(frozen=True, slots=True)
class Row:
    """One pair: y is 0 support, 1 refute, 2 silent, 3 "not support" (either of the last two), 4 if nobody says."""

    claim: str
    evidence: str
    y: int
    source: str


def lines(path: Path) -> Iterator[dict[str, str]]:
    """The rows of a gzipped JSON-lines file."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            yield json.loads(line)


def chance(*parts: str) -> float:
    """A number from 0 to 1 that depends on the words alone, so that splits do not change with the order of rows."""
    return int.from_bytes(hashlib.sha256("\0".join(parts).encode()).digest()[:6], "big") / 2**48


def key(text: str) -> str:
    """The letters and digits of a text, for finding it again under other spacing or case."""
    return re.sub(r"[^a-z0-9]+", "", text.lower())


def evaluation_texts(data: Path) -> set[str]:
    """The keys of all claims and passages that the judge is measured on."""
    return {
        key(str(row.get(field, "")))
        for name in EVALUATION
        for row in lines(data / name)
        for field in ("claim", "evidence")
    } - {""}


def read_pool(data: Path) -> list[Row]:
    """The rows of the pool, at most MOST of each source, without those an evaluation set shares a text with."""
    banned = evaluation_texts(data)
    taken: list[tuple[float, Row]] = []
    for name in ("nli_3way", "nli_2way_aux"):
        for r in lines(data / f"train_pool/{name}.jsonl.gz"):
            row = Row(r["claim"].strip(), r["evidence"].strip(), _LABELS[r["y"]], r["src"])
            if row.claim and row.evidence and not {key(row.claim), key(row.evidence)} & banned:
                taken.append((chance(row.claim, row.evidence), row))
    taken.sort(key=lambda pair: pair[0])
    return list(_at_most(row for _, row in taken))


def _at_most(rows: Iterable[Row]) -> Iterator[Row]:
    seen: Counter[str] = Counter()
    for row in rows:
        if seen[row.source] < MOST.get(row.source, 10**9):
            seen[row.source] += 1
            yield row


def is_held_out(row: Row) -> bool:
    """Whether a row is for choosing and calibrating: whole sources, and one evidence text in thirty of the others."""
    return row.source in HELD_OUT_SOURCES or chance("held out", row.evidence) < 1 / 30
