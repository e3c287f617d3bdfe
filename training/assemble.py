# ruff: noqa: INP001, S311 - scripts side by side, not a package; chance from a seed, no secrets
"""What the judge is trained on, and what is held out, in one place and from one seed."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

from among import among_others
from dossiers import dossier_pairs
from made_pairs import make_pairs, strangers
from near_pairs import near_pairs
from pool import HELD_OUT_SOURCES, Row, evaluation_texts, is_held_out, read_pool
from read_pairs import read_pairs
from written_pairs import written_pairs

if TYPE_CHECKING:
    from pathlib import Path

SEED = 20_241_101
HELD_OUT_SENTENCES = 350
SENTENCES = 9_000
STRANGERS = 12_000
AMONG_OTHERS = 45_000  # a quarter of them of the pool's own rows, the others of written and read ones
LONGEST_EVIDENCE = 60  # words: the judge sees 96 tokens; of longer passages the stretch that shares most with the claim
TOO_LONG = 260  # words; of longer ones too much would be cut away

# How many rows of each source one epoch holds: what the two cores could read in the time there was. Sentence pairs
# of news-like text first; tables, word lists and templates a little.
TAKE = {
    "lingnli": 45_000,
    "fever_dev_gold": 13_000,
    "cad_snli": 9_300,
    "equate_gpt35aug": 2_300,
    "wikifactcheck_refuted": 2_500,
    "climate_fever": 6_000,
    "check_covid": 1_100,
    "covidfact": 3_300,
    "commitmentbank": 1_200,
    "rte": 1_300,
    "mrpc": 400,
    "infotabs": 8_000,
    "dnc_fw_negation": 600,
    "dnc_fw_quantification": 400,
    "dnc_fw_prepositions": 400,
    "dnc_fw_spatial": 200,
    "dnc_fw_comparatives": 100,
    "fragment_counting": 300,
    "fragment_comparative": 300,
    "fragment_negation": 300,
    "fragment_quantifier": 300,
    "syntactic_variation": 3_000,
    "megaveridicality": 1_500,
    "dnc_factuality_dev": 1_000,
    "kg_relations": 3_000,
    "ner": 1_500,
    "temporal": 1_000,
    "coreference": 1_000,
    "monotonicity_infer": 1_500,
}


def assemble(data: Path, *, written: bool = False, read: bool = False) -> tuple[list[Row], list[Row]]:
    """The rows to train on, and those held out: of the same sources, made and written pairs, two sources never seen.

    Only with ``written`` are the written pairs trained on, and only with ``read`` those labelled by reading, between
    real articles and between claims and passages of the pool: in a second and a third stretch, beside the others.
    """
    banned = evaluation_texts(data)
    pool = [_shortened(r) for r in read_pool(data) if len(r.evidence.split()) <= TOO_LONG]
    held = [r for r in pool if is_held_out(r)] + make_pairs(
        data, banned, Random(SEED), first=0, last=HELD_OUT_SENTENCES
    )
    seen: Counter[str] = Counter()
    train: list[Row] = []
    for row in pool:
        if seen[row.source] < TAKE.get(row.source, 0) and not is_held_out(row):
            seen[row.source] += 1
            train.append(row)
    made = make_pairs(data, banned, Random(SEED + 1), first=HELD_OUT_SENTENCES, last=HELD_OUT_SENTENCES + SENTENCES)
    apart = strangers([*made, *train], Random(SEED + 2), count=STRANGERS)
    held += strangers([r for r in held if r.source not in HELD_OUT_SOURCES], Random(SEED + 3), count=STRANGERS // 50)
    rows = [*made, *train, *apart]
    for by_hand, by_hand_held in (written_pairs(banned), dossier_pairs(banned)):
        held += by_hand_held
        if written:
            rows += by_hand
    for labelled, labelled_held in (read_pairs(data, banned), near_pairs(data, banned)):
        held += labelled_held
        if read:
            rows += labelled
    if written:
        pooled, ours = train, rows[len(made) + len(train) + len(apart) :]
        rows += among_others(pooled, Random(SEED + 5), count=AMONG_OTHERS // 4)
        rows += among_others(ours, Random(SEED + 6), count=AMONG_OTHERS * 3 // 4)
    ours_held = [r for r in held if r.source.startswith("written")]
    held += among_others(ours_held, Random(SEED + 7), count=AMONG_OTHERS // 50)
    Random(SEED + 4).shuffle(rows)
    return rows, [r for r in held if r.y < 3]


def _shortened(row: Row) -> Row:
    """The row with the stretch of its passage that holds most of the claim's words, where the passage is long."""
    words = row.evidence.split()
    if len(words) <= LONGEST_EVIDENCE:
        return row
    wanted = set(re.findall(r"\w+", row.claim.lower()))
    found = [len(wanted & set(re.findall(r"\w+", word.lower()))) for word in words]
    starts = range(0, len(words) - LONGEST_EVIDENCE + 1, 5)
    best = max(starts, key=lambda start: sum(found[start : start + LONGEST_EVIDENCE]))
    return replace(row, evidence=" ".join(words[best : best + LONGEST_EVIDENCE]))
