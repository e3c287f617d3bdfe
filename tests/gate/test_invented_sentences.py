"""Floors on sentences that were invented, with their figures and days, before the code was run on them.

``data/quantities.txt`` and ``data/times.txt`` hold one sentence a line; their heads explain the notation. Half of the
sentences, by a hash, were left unread while the rules were mended; both halves must stay above the floor.
"""

from __future__ import annotations

import hashlib
import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from claimcheck.text.nouns import plural
from claimcheck.text.quantities import find_quantities
from claimcheck.text.times import find_times
from claimcheck.text.units import dimension

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.text.quantity import Quantity
    from claimcheck.text.time_expression import TimeExpression

DATA = Path(__file__).parent / "data"
FIGURE = re.compile(r"(<=|>=|[=~<>?]?)(-?[0-9.e]+?)(?:\.\.([0-9.e]+))?(?: (.+))?")
NO_HIGH, NO_LOW = (">", ">=", "?"), ("<", "<=")


class Figure(NamedTuple):
    """A gold figure; what is compared of a quantity."""

    comparator: str
    low: float | None
    high: float | None
    unit: str
    per: str | None
    trend: str | None


def half(sentence: str) -> str:
    """Which half a sentence belongs to."""
    return "held" if hashlib.sha256(sentence.encode()).digest()[0] % 2 else "dev"


def rows(name: str, part: str) -> Iterator[list[str]]:
    """The fields of each line of that half."""
    for line in (DATA / name).read_text(encoding="utf-8").splitlines():
        fields = [field.strip() for field in line.split(" ||")]
        if not line.startswith("#") and half(fields[-2]) == part:
            yield fields


def figures(words: str) -> list[Figure]:
    """The readings of one gold figure: the first is whole, the others give another unit or the whole again."""
    first, *others = words.strip().split("|")
    readings = [figure(first)]
    for other in others:
        readings.append(figure(other) if FIGURE.fullmatch(other) else readings[0]._replace(unit=other))
    return readings


def figure(words: str) -> Figure:
    """One reading."""
    found = FIGURE.fullmatch(words.strip())
    assert found is not None, words
    rest, trend = found[4] or "", None
    for way in ("up", "down"):
        if rest == way or rest.endswith(" " + way):
            rest, trend = rest[: -len(way)].strip(), way
    unit, _, per = rest.partition("/ ")
    value, sign = float(found[2]), found[1] or "range"
    low, high = (None if sign in NO_LOW else value), (None if sign in NO_HIGH else float(found[3] or value))
    return Figure({"?": "vague"}.get(sign, sign), low, high, unit.strip(), per or None, trend)


def kind(unit: str) -> str:
    """A measure by its dimension and name in pint, anything else as it is."""
    measure = dimension(unit)
    return measure[1] if measure else plural(unit)


def agrees(found: Quantity, gold: Figure) -> bool:
    """Whether a quantity says what the gold says."""
    values = all(
        a is b or (a is not None and b is not None and abs(a - b) < 1e-4 * max(1, abs(b)))
        for a, b in ((found.low, gold.low), (found.high, gold.high))
    )
    trend = found.trend.value if found.trend else None
    words = (found.comparator.value, kind(found.unit), found.per, trend)
    return values and words == (gold.comparator, kind(gold.unit), gold.per, gold.trend)


def quantity_sentence_right(fields: list[str]) -> bool:
    """Whether exactly the gold figures are found, each with bound, values, unit, rate and trend."""
    golds = [figures(words) for words in fields[1].split(";") if words]
    found = find_quantities(fields[0])
    return len(found) == len(golds) and all(
        any(agrees(q, reading) for reading in gold) for q, gold in zip(found, golds, strict=True)
    )


def named_days(words: str) -> tuple[list[str], list[tuple[date | None, date | None]]]:
    """The words and the stretches of days that count as right; none where any will do."""
    texts, days = words.strip().split("=")
    stretches = []
    for one in [] if days == "*" else days.split("|"):
        first, dots, last = one.partition("..")
        ends = (first, last) if dots else (first, first)
        stretches.append(tuple(date.fromisoformat(day) if day else None for day in ends))
    return texts.split("|"), stretches


def time_sentence_right(fields: list[str]) -> bool:
    """Whether every gold time is found with its days, and nothing else."""
    golds = [named_days(words) for words in fields[2].split(";") if words]
    found = find_times(fields[1], published=date.fromisoformat(fields[0]))
    return len(found) <= len(golds) and all(any(names(t, gold) for t in found) for gold in golds if gold[1])


def names(found: TimeExpression, gold: tuple[list[str], list[tuple[date | None, date | None]]]) -> bool:
    """Whether the words overlap and the days are among the right ones."""
    texts, stretches = gold
    return any(text in found.text or found.text in text for text in texts) and (found.start, found.end) in stretches


@pytest.mark.parametrize("part", ["dev", "held"])
def test_nearly_every_invented_sentence_gives_exactly_its_figures(part: str) -> None:
    results = [quantity_sentence_right(fields) for fields in rows("quantities.txt", part)]
    assert len(results) > 120
    assert sum(results) >= 0.95 * len(results)


@pytest.mark.parametrize("part", ["dev", "held"])
def test_nearly_every_invented_sentence_names_exactly_its_days(part: str) -> None:
    results = [time_sentence_right(fields) for fields in rows("times.txt", part)]
    assert len(results) > 50
    assert sum(results) >= 0.95 * len(results)
