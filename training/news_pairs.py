# ruff: noqa: INP001 - scripts side by side, not a package
"""Sentence pairs of two outlets on one event, from annotated news: ECB+ (coreference) and ClaimDiff (training part).

ECB+: a sentence of which every marked event, person, place and time is also marked, as the same, in a sentence of
another article is taken to be supported by it; where little is shared, or the events are others of the same kind, it is
not. ClaimDiff: a claim beside a claim of another article that neither strengthens nor weakens it is silent.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pool import NOT_SUPPORT, SILENT, SUPPORT, Row, key, lines

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

_LEAST_MARKED = 3
_LITTLE = 0.5  # the share of what is marked in a sentence under which another is not taken to support it
_EVENT = "ACTI"


@dataclass(frozen=True, slots=True)
class _Marked:
    """A sentence, its article's topic and event, and the instances marked in it."""

    topic: str
    subtopic: str
    doc: str
    text: str
    instances: frozenset[str]
    events: frozenset[str]


def _instances(doc: dict[str, Any]) -> dict[str, str]:
    """Mark to the instance that it refers to across documents; a mark without one is its own."""
    found: dict[str, str] = {}
    for relation in doc["relations"]:
        for target in relation["target"]:
            known = doc["instances"].get(target, {}).get("instance") or relation.get("note") or doc["id"] + target
            found |= dict.fromkeys(relation["source"], known)
    return found


def _marked(doc: dict[str, Any]) -> list[_Marked]:
    """The sentences with an event and at least three marks; a mark goes to the sentence that holds most marks."""
    places = {
        mark["m_id"]: [
            n for n, s in enumerate(doc["sentences"]) if re.search(rf"(?<!\w){re.escape(mark['text'])}(?!\w)", s)
        ]
        for mark in doc["markables"]
    }
    sure = Counter(where[0] for where in places.values() if len(where) == 1)
    kinds = {mark["m_id"]: mark["type"][:4] for mark in doc["markables"]}
    instances = _instances(doc)
    here: dict[int, list[tuple[str, str]]] = defaultdict(list)
    for mark, where in places.items():
        if where:
            here[max(where, key=lambda n: sure[n])].append((kinds[mark], instances.get(mark, doc["id"] + mark)))
    return [
        _Marked(
            topic=doc["topic"],
            subtopic=doc["subtopic"],
            doc=doc["id"],
            text=doc["sentences"][n],
            instances=frozenset(i for _, i in marks),
            events=frozenset(i for kind, i in marks if kind == _EVENT),
        )
        for n, marks in here.items()
        if 7 <= len(doc["sentences"][n].split()) <= 40
    ]


def same_event(data: Path, random: Random, *, apart: int) -> list[Row]:
    """Supported pairs, thrice each, and ``apart`` that do not support, of the same event and of another of its kind."""
    by_topic: dict[str, list[_Marked]] = defaultdict(list)
    for doc in lines(data / "ecbplus/docs.jsonl.gz"):
        for sentence in _marked(doc):  # type: ignore[arg-type]
            if sentence.events and len(sentence.instances) >= _LEAST_MARKED:
                by_topic[sentence.topic].append(sentence)
    same, little, other = [], [], []
    for sentences in by_topic.values():
        for a in sentences:
            for b in sentences:
                if a.doc == b.doc:
                    continue
                share = len(a.instances & b.instances) / len(a.instances)
                if a.subtopic == b.subtopic and share == 1 and key(a.text) != key(b.text):
                    same.append(Row(a.text, b.text, SUPPORT, "ecbplus_same"))
                elif a.subtopic == b.subtopic and a.events & b.events and share <= _LITTLE:
                    little.append(Row(a.text, b.text, NOT_SUPPORT, "ecbplus_little"))
                elif a.subtopic != b.subtopic and not a.events & b.events:
                    other.append(Row(a.text, b.text, NOT_SUPPORT, "ecbplus_other"))
    return 3 * same + random.sample(little, min(apart // 3, len(little))) + random.sample(other, 2 * apart // 3)


def apart_claims(data: Path) -> list[Row]:
    """The pairs of ClaimDiff's training part of which neither claim strengthens or weakens the other: silent."""
    related = {r["pair_id"] for r in lines(data / "claimdiff/strength_train.jsonl.gz") if r["relation"]}
    related |= {r["pair_id"] for r in lines(data / "claimdiff/weak_train.jsonl.gz") if r["relation"]}
    return [
        Row(r["claim_a"].strip(), r["claim_b"].strip(), SILENT, "claimdiff_apart")
        for r in lines(data / "claimdiff/weak_train.jsonl.gz")
        if r["pair_id"] not in related
    ]
