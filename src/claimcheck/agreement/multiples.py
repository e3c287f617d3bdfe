"""multiples: how many times as much something became: "doubled" is not "tripled", "halved" is "fell by 50 percent".

Rules: knows the verbs that say it, and shares by which something rose or fell. It compares only where all else that the
two sentences say is the same; elsewhere it takes away a support at most.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import inf
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.changes import Way, way
from claimcheck.agreement.denial import negated
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.moments import When, days
from claimcheck.agreement.same_thing import COURSES
from claimcheck.agreement.saying import said
from claimcheck.agreement.words import terms
from claimcheck.text.quantity import Comparator, Trend

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Claim
    from claimcheck.text.quantity import Quantity

FLOOR: Final = 0.30  # likeness, where the words of both are the same besides; chosen by hand
NEAR: Final = 0.10  # "doubled" is said of what grew by nine tenths, or by eleven; chosen by hand
NEARLY: Final = 0.25  # and "nearly doubled" of what grew by half at least
_TIMES: Final[dict[str, float]] = {"doubl": 2, "tripl": 3, "trebl": 3, "quadrupl": 4, "quintupl": 5, "halv": 0.5}
_FOLDS: Final[dict[str, float]] = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "hundred": 100,
}  # fmt: skip
_HEDGE: Final = r"(?:(?P<hedge>more than|over|at least|nearly|almost|close to|just under|about|roughly|around) )?"
# "Doubled", "will double", "cut in half", "rose fivefold". Must not match "a double room", "doubled down".
_MULTIPLE: Final = re.compile(
    rf"\b{_HEDGE}(?:(?P<verb>doubl|tripl|trebl|quadrupl|quintupl|halv)(?:ed|ing)\b(?! (?:down|up|back|over|as)\b)"
    r"|(?P<half>(?:cut|slashed|reduced|chopped|split)(?: \w{1,15}){0,4} in half)\b"
    r"|(?P<fold>(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|hundred))[ -]?fold\b)",
    re.IGNORECASE,
)
_TO_COME: Final = re.compile(
    rf"\b(?:will|would|to|could|may|might|can) {_HEDGE}(?P<verb>doubl|tripl|trebl|quadrupl|quintupl|halv)e\b",
    re.IGNORECASE,
)
# What says only how much.
_SAYS_HOW: Final = COURSES | frozenset(
    terms(
        "doubled tripled trebled quadrupled quintupled halved cut slashed reduced half third quarter fifth tenth fold "
        "nearly almost increase decrease slash shrank shrink drop share part "
        "twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold hundredfold"
    )
)


@dataclass(frozen=True, slots=True)
class Multiple:
    """How many times as much: from ``low`` to ``high``, in the words of the text."""

    words: str
    low: float
    high: float


def multiple(told: Claim) -> Multiple | None:
    """The one multiple that the statement tells, or None where it tells none or several."""
    found = [*map(_by_verb, _MULTIPLE.finditer(told.wording)), *map(_by_verb, _TO_COME.finditer(told.wording))]
    found += [m for q in told.quantities if (m := _by_share(told, q)) is not None]
    return found[0] if len(found) == 1 else None


def _by_verb(found: re.Match[str]) -> Multiple:
    groups = found.groupdict()
    fold = (groups.get("fold") or "").lower()
    verb = (groups.get("verb") or "").lower()
    times = _TIMES[verb] if verb else 0.5 if groups.get("half") else float(fold) if fold.isdigit() else _FOLDS[fold]
    hedge = (groups["hedge"] or "").lower()
    if hedge in ("more than", "over", "at least"):
        return Multiple(found[0], 0.0, times) if times < 1 else Multiple(found[0], times, inf)
    short = NEARLY if hedge in ("nearly", "almost", "close to", "just under") else NEAR
    if times < 1:
        return Multiple(found[0], times * (1 - NEAR), times * (1 + short))
    return Multiple(found[0], times * (1 - short), times * (1 + NEAR))


def _by_share(told: Claim, figure: Quantity) -> Multiple | None:
    """A rise or fall by a share, as a multiple: 1.3 for "rose by 30 percent"."""
    whole = 100.0 if figure.unit == "%" else 1.0 if figure.unit == "share" else None
    point = figure.comparator in (Comparator.EXACT, Comparator.ABOUT)
    if whole is None or figure.trend is None or not point or way(told, figure) is not Way.BY or figure.low is None:
        return None
    times = 1 + figure.low / whole * (1 if figure.trend is Trend.UP else -1)
    return Multiple(figure.text, times * (1 - NEAR / 4), times * (1 + NEAR / 4)) if times >= 0 else None


def _both(pair: Pair) -> tuple[Multiple, Multiple] | None:
    """The two multiples, where at least one of them is told without a figure."""
    ours, theirs = multiple(pair.claim), multiple(pair.statement)
    if ours is None or theirs is None or negated(pair.claim) or negated(pair.statement):
        return None
    bare = any(m.words not in {q.text for q in c.quantities} for m, c in _sides(pair, ours, theirs))
    return (ours, theirs) if bare else None


def _sides(pair: Pair, ours: Multiple, theirs: Multiple) -> tuple[tuple[Multiple, Claim], tuple[Multiple, Claim]]:
    return (ours, pair.claim), (theirs, pair.statement)


def _are_apart(a: Multiple, b: Multiple) -> bool:
    return a.high < b.low or b.high < a.low


def multiples_say(pair: Pair) -> Judgement | None:
    """Another multiple of the same, or the same one; None where anything else differs between the two."""
    found = _both(pair)
    if found is None or not _is_of_one(pair) or pair.like.score < FLOOR:
        return None
    detail = f"“{found[0].words}” in the claim, “{found[1].words}” in the report"
    if _are_apart(*found):
        return said(Stance.CONTRADICTS, Reason(code="figure-apart", detail=detail), pair.like, FLOOR)
    ours, theirs = found
    if theirs.low >= ours.low * (1 - NEAR) and theirs.high <= ours.high * (1 + NEAR):
        return said(Stance.SUPPORTS, Reason(code="figure-multiple", detail=detail), pair.like, FLOOR)
    return None


def multiple_apart(pair: Pair) -> str | None:
    """Why a support is of another change, or None: "doubled" in the claim, "tripled" in the report."""
    found = _both(pair)
    if found is None or not _are_apart(*found):
        return None
    return f"“{found[0].words}” in the claim, “{found[1].words}” in the report"


def _is_of_one(pair: Pair) -> bool:
    """Whether both speak of the same thing and the same time, in the same words."""
    a, b = ({t for t in terms(c.wording) if t not in _SAYS_HOW} for c in (pair.claim, pair.statement))
    beside = _beside(pair.claim), _beside(pair.statement)
    return a == b and bool(a) and beside[0] == beside[1] and days(pair.claim, pair.statement) is not When.APART


def _beside(told: Claim) -> tuple[set[tuple[float | None, str]], set[str]]:
    """The figures besides shares and the times: "in ten years", "last year"."""
    figures = {(q.low, q.unit) for q in told.quantities if q.unit not in ("%", "share")}
    return figures, {t.text.lower() for t in told.times}
