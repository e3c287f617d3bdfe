# ruff: noqa: INP001 - scripts side by side, not a package
"""Pairs made from rows of the pool whose claim and evidence are worded freely: edited, asked as questions, or apart.

The makers of ``made_pairs`` start from one sentence, so that claim and evidence look alike. Here the claim's words and
the evidence's differ, as they do between a claim and a report. Everything is drawn from the random.Random handed in.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from made_pairs import (
    AUX,
    DAYS,
    MONTHS,
    NAME,
    date_changed,
    direction_changed,
    figure_changed,
)
from pool import NOT_SUPPORT, REFUTE, SILENT, SUPPORT, Row, key

if TYPE_CHECKING:
    from random import Random

# Sources whose claims are statements about the world with a passage of their own.
FREE = frozenset(
    "fever_dev_gold climate_fever covidfact check_covid equate_gpt35aug commitmentbank rte infotabs".split()
)
_NOT = re.compile(r"\b(?:not|no|never|none|nobody|nothing)\b|n['’]t\b", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z][a-z]{3,}|\d[\d,.]*\d")
_LEADING = frozenset("The A An This That These Those In On At It He She They There His Her Its".split())
_ANSWERS = (
    (("Yes.", "Yes", "Yes, it is.", "That is correct."), SUPPORT),
    (("No.", "No", "No, this is not true.", "This is false."), REFUTE),
    (
        (
            "No answer could be found.",
            "It is not known.",
            "There is no information about this.",
            "The sources do not say.",
        ),
        SILENT,
    ),
)
_TRUE_FRAMES = ("Is it true that {}?", "Is the claim that {} correct?", "Did it happen that {}?")


def _negated_claim(claim: str) -> str | None:
    match = AUX.search(claim)
    if match is None or _NOT.search(claim):
        return None
    return f"{claim[: match.end()]} not{claim[match.end() :]}"


def edited(row: Row, other: Row, random: Random) -> Row | None:
    """A supported claim with a figure, date, direction, negation (refute) or name (no support) changed."""
    makers = [figure_changed, date_changed, direction_changed]
    random.shuffle(makers)
    for make in makers:
        made = make(row.claim, random)
        if made:
            changed = made[0] if made[1] == row.claim else made[1]
            return Row(changed, row.evidence, REFUTE, "made_edited_" + make.__name__)
    if random.random() < 0.5 and (no := _negated_claim(row.claim)):
        return Row(no, row.evidence, REFUTE, "made_edited_negated")
    ours = [m for m in NAME.finditer(row.claim) if m[0] not in DAYS + MONTHS and m[0] in row.evidence]
    theirs = [m[0] for m in NAME.finditer(other.claim) if m[0] not in row.evidence and m[0] not in DAYS + MONTHS]
    if not ours or not theirs:
        return None
    match = ours[-1]
    changed = row.claim[: match.start()] + random.choice(theirs) + row.claim[match.end() :]
    return Row(changed, row.evidence, NOT_SUPPORT, "made_edited_name")


def _lowered(claim: str) -> str:
    claim = claim.rstrip(". ")
    return claim[0].lower() + claim[1:] if claim.split()[0] in _LEADING else claim


def question(claim: str, random: Random) -> str:
    """A question that asks whether the claim holds."""
    match = AUX.search(claim)
    early = match is not None and len(claim[: match.start()].split()) <= 5 and "," not in claim[: match.start()]
    if early and match is not None and random.random() < 0.75:
        before, after = claim[: match.start()].strip(), claim[match.end() :].strip().rstrip(". ")
        if before:
            return f"{match[1].capitalize()} {_lowered(before)} {after}?"
    return random.choice(_TRUE_FRAMES).format(_lowered(claim))


def _bare(row: Row, _: Row, random: Random) -> Row | None:
    """Only yes, no, or that nobody knows."""
    answers, label = random.choices(_ANSWERS, weights=(12, 14, 8))[0]
    return Row(row.claim, f"{question(row.claim, random)} {random.choice(answers)}", label, "made_bare_answer")


def _of_the_opposite(row: Row, _: Row, random: Random) -> Row | None:
    """The claim negated, the question not."""
    no = _negated_claim(row.claim)
    answer, label = random.choice((("Yes", REFUTE), ("No", SUPPORT)))
    return Row(no, f"{question(row.claim, random)} {answer}.", label, "made_negative_question") if no else None


def _of_another(row: Row, other: Row, random: Random) -> Row | None:
    """A question about another claim."""
    answer = random.choice(("Yes.", "No.", other.evidence))
    return Row(row.claim, f"{question(other.claim, random)} {answer}", SILENT, "made_other_question")


def _answered(row: Row, _: Row, random: Random) -> Row | None:
    """The row's own evidence as the answer."""
    lead = {SUPPORT: ("Yes. ", "Yes, ", ""), REFUTE: ("No. ", "No, ", ""), SILENT: ("",)}[row.y]
    text = f"{question(row.claim, random)} {random.choice(lead)}{row.evidence}"
    return Row(row.claim, text, row.y, "made_answered")


def asked(row: Row, other: Row, random: Random) -> Row | None:
    """A question about the claim with an answer; of a row whose label is known and whose claim is not long."""
    if row.y > SILENT or len(row.claim.split()) > 30:
        return None
    make = random.choices((_bare, _of_the_opposite, _of_another, _answered), weights=(34, 8, 10, 48))[0]
    return make(row, other, random)


class Near:
    """Finds, for a claim, the evidence of another row that shares most of its rare words."""

    def __init__(self, rows: list[Row]) -> None:
        self._rows = rows
        self._words = [frozenset(w.lower() for w in _WORD.findall(r.evidence)) for r in rows]
        self._seen = Counter(w for words in self._words for w in words)
        self._where: dict[str, list[int]] = {}
        for n, words in enumerate(self._words):
            for word in words:
                if self._seen[word] <= 300:
                    self._where.setdefault(word, []).append(n)

    def of(self, row: Row, random: Random) -> Row | None:
        """The row whose evidence is near, and neither the same nor one that holds nearly all of the claim."""
        words = {w.lower() for w in _WORD.findall(row.claim)}
        rare = sorted((w for w in words if w in self._where), key=lambda w: self._seen[w])[:4]
        scores: Counter[int] = Counter()
        for word in rare:
            for n in self._where[word]:
                scores[n] += 1
        own, own_claim = key(row.evidence), key(row.claim)
        fit = [
            n
            for n, _ in scores.most_common(12)
            if key(self._rows[n].evidence) != own
            and key(self._rows[n].claim) != own_claim
            and own[:60] not in key(self._rows[n].evidence)
            and key(self._rows[n].evidence)[:60] not in own
            and len(words & self._words[n]) <= 0.6 * len(words)
        ]
        return self._rows[random.choice(fit[:4])] if fit else None


def near_strangers(rows: list[Row], random: Random, *, count: int) -> list[Row]:
    """A claim beside evidence on the same people, places or matter that was gathered for another claim: silent."""
    usable = [r for r in rows if r.source in FREE and r.source != "infotabs"]
    near = Near(usable)
    found: list[Row] = []
    for row in random.choices(usable, k=3 * count):
        other = near.of(row, random)
        if other:
            found.append(Row(row.claim, other.evidence, SILENT, "made_near"))
        if len(found) >= count:
            break
    return found


def worded_pairs(rows: list[Row], random: Random, *, edits: int, questions: int, apart: int) -> list[Row]:
    """Edited claims, questions with answers, and near strangers made from the freely worded rows."""
    free = [r for r in rows if r.source in FREE]
    supported = [r for r in free if r.y == SUPPORT]
    found: list[Row] = []
    for row in random.choices(supported, k=edits):
        made = edited(row, random.choice(supported), random)
        if made:
            found.append(made)
    others = [r for r in rows if r.source in FREE or r.source == "lingnli"]
    for row in random.choices(others, k=questions):
        made = asked(row, random.choice(others), random)
        if made:
            found.append(made)
    return found + near_strangers(rows, random, count=apart)
