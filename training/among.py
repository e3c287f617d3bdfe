# ruff: noqa: INP001 - scripts side by side, not a package
"""Pairs whose passage stands among sentences on another matter, before or after it: the label stays.

A judge that never met such passages hears nothing beside them, not even the claim's own sentence. The sentences come
from passages of other rows, under every label alike, so that a stranger beside it tells nothing of the label.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pool import NOT_SUPPORT, Row, key

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

AMONG = "written among"  # the source of these rows
SHORT = 45  # words of a passage that is put among others
LONGEST = 100  # words in all; the judge reads 160 tokens
OTHERS = 3  # sentences on another matter, at most
_END = re.compile(r"(?<=[.!?])[\"”']?\s+(?=[\"“']?[A-Z])")


def among_others(rows: Sequence[Row], random: Random, *, count: int) -> list[Row]:
    """As many rows of the given ones, each label as often, among sentences of passages of other claims."""
    usable = [r for r in rows if r.y != NOT_SUPPORT and len(r.evidence.split()) <= SHORT]
    by_label = {y: [r for r in usable if r.y == y] for y in sorted({r.y for r in usable})}
    found: list[Row] = []
    while len(found) < count:
        row = random.choice(by_label[len(found) % len(by_label)])
        told = [row.evidence]
        for _ in range(random.randint(1, OTHERS)):
            sentence = random.choice(_END.split(random.choice(usable).evidence))
            if _is_strange(sentence, row) and sum(len(t.split()) for t in (*told, sentence)) <= LONGEST:
                told.insert(random.choice((0, len(told))), sentence)
        if len(told) > 1:
            found.append(Row(row.claim, " ".join(told), row.y, AMONG))
    return found


def _is_strange(sentence: str, row: Row) -> bool:
    """Whether it is a whole sentence that shares no name and few words with the row's."""
    ours = set(re.findall(r"\w{4,}", f"{row.claim} {row.evidence}".lower()))
    theirs = set(re.findall(r"\w{4,}", sentence.lower()))
    names = set(re.findall(r"(?<!^)\b[A-Z]\w{2,}", sentence)) & set(re.findall(r"\b[A-Z]\w{2,}", row.evidence))
    whole = sentence[-1:] in set('.!?"”') and len(sentence.split()) >= 5
    return whole and not names and len(ours & theirs) <= 1 and key(sentence) not in key(row.evidence)
