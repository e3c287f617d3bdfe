"""figure_labels: what stands beside each figure of a statement and tells which it is: "52 in favour", "$5 a child".

Rules: knows the few words on either side of a figure, up to the next one; asked where both statements have several
figures, so that a number is not matched with one that counts something else.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.lexicon import MOVING
from claimcheck.agreement.words import stem, terms, tokens
from claimcheck.text.calendar_words import MONTH_NAMES, WEEKDAY_NAMES
from claimcheck.text.units import comparable

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Claim
    from claimcheck.text.quantity import Quantity

WORDS: Final = 4  # on either side of a figure that say what it is; chosen by hand
MOST: Final = 6  # figures of a statement, more are a table
_ENDS: Final = re.compile(r"[,;:()–—]|\b(?:and|but|while|whereas|after|from|compared|against (?=\d))\b")
_PLACED: Final = frozenset({"for", "against", "before", "after"})  # tell by themselves: "12 for and 9 against"
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_STATES: Final = frozenset(f"#{state}" for state in MOVING)
_CAPITAL: Final = re.compile(r"\b[A-Z][\w’'-]+")
_CALENDAR: Final = frozenset((*MONTH_NAMES, *WEEKDAY_NAMES))
# Words that stand beside any figure.
_EVERYWHERE: Final = frozenset(terms("people person percent figure number total share"))


def told_of_another(pair: Pair, ours: Quantity, theirs: Quantity) -> bool:
    """Whether the statement's figure is of what another of the claim's is of: "four men" beside "four women, six men".

    And whether one of the statement's is of what the claim's figure is of.
    """
    claim, statement = _labels(pair.claim), _labels(pair.statement)
    mine, other = _label(claim, ours), _label(statement, theirs)
    if mine is None or other is None or len(claim) < 2 or len(statement) < 2 or mine & other:
        return False
    rivals = [label for quantity, label in claim if quantity.span != ours.span]
    rest = [label for quantity, label in statement if quantity.span != theirs.span]
    return any(label & other for label in rivals) and any(label & mine for label in rest)


def of_the_same_lot(pair: Pair, ours: Quantity) -> Quantity | None:
    """The one of the statement's figures that counts those whom the same befell, where each counts another lot.

    For "killed more than 20" beside "killed four and injured 20" it is the four.
    """
    mine = _beside(*_around(pair.claim, ours)) & _STATES
    labels = [(q, label & _STATES) for q, label in _labels(pair.statement)]
    if len(mine) != 1 or len(labels) < 2 or not all(len(label) == 1 for _, label in labels):
        return None
    found = [q for q, label in labels if label == mine]
    return found[0] if len(found) == 1 else None


def _around(told: Claim, figure: Quantity) -> tuple[str, str, str]:
    text, span = told.article.text, figure.span
    return text[told.span.start : span.start], figure.text, text[span.end : max(span.end, told.span.end)]


def each_has_its_own(pair: Pair) -> bool:
    """Whether both statements have the same few things counted, each with a figure of its own."""
    claim, statement = _labels(pair.claim), _labels(pair.statement)
    if len(claim) < 2 or len(claim) != len(statement):
        return False
    found = [[i for i, (_, theirs) in enumerate(statement) if theirs & ours] for _, ours in claim]
    return all(len(f) == 1 for f in found) and len({f[0] for f in found}) == len(claim)


def is_its_own(pair: Pair, ours: Quantity, theirs: Quantity) -> bool:
    """Whether the two figures are of the same one of several things that both count."""
    mine, other = _label(_labels(pair.claim), ours), _label(_labels(pair.statement), theirs)
    return mine is not None and other is not None and bool(mine & other) and each_has_its_own(pair)


def all_fit_their_own(pair: Pair) -> bool:
    """The same where each figure is the very number too: "killed five and injured 20", "five died and 20 were hurt"."""
    claim, statement = _labels(pair.claim), _labels(pair.statement)
    if not each_has_its_own(pair):
        return False
    beside = [(q, next(t for t, theirs in statement if theirs & label)) for q, label in claim]
    both = [comparable(q, t) or (q, t) for q, t in beside]
    return all((q.low, q.high) == (t.low, t.high) for q, t in both)


def exchanged_figures(pair: Pair) -> str | None:
    """For "52 in favour, 48 against" beside "48 in favour, 52 against": two numbers that changed places; None else."""
    claim, statement = _labels(pair.claim), _labels(pair.statement)
    if not each_has_its_own(pair):
        return None
    beside = [(q, next(t for t, theirs in statement if theirs & label)) for q, label in claim]
    for (a, x), (b, y) in combinations(beside, 2):
        crossed = _is_as_much(a, y) and _is_as_much(b, x) and not _is_as_much(a, b)
        if crossed:
            return f"“{a.text}” and “{b.text}” have changed places in the report"
    return None


def _is_as_much(a: Quantity, b: Quantity) -> bool:
    return (a.low, a.high) == (b.low, b.high)


def _label(labels: tuple[tuple[Quantity, frozenset[str]], ...], figure: Quantity) -> frozenset[str] | None:
    return next((label for quantity, label in labels if quantity.span == figure.span), None)


def _labels(told: Claim) -> tuple[tuple[Quantity, frozenset[str]], ...]:
    """Each figure of the statement with the words that only it has beside it."""
    times = [t.span for t in told.times]
    figures = tuple(q for q in told.quantities if not any(q.span.overlaps(t) for t in times))
    if len(figures) > MOST:
        return ()
    text = told.article.text
    start, end = min(told.span.start, *(q.span.start for q in figures), len(text)), told.span.end
    starts = [*(q.span.start for q in figures[1:]), max(end, *(q.span.end for q in figures), 0)] if figures else []
    ends = [start, *(q.span.end for q in figures)]
    words = [
        _beside(text[ends[i] : q.span.start], q.text, text[q.span.end : max(starts[i], q.span.end)])
        for i, q in enumerate(figures)
    ]
    alone = [w - frozenset().union(*(o for k, o in enumerate(words) if k != i)) for i, w in enumerate(words)]
    for kind in (_STATES, _names(text[start:end])):  # what befell them, and whose they are, tell more than all else
        if all(w & kind for w in alone):
            alone = [w & kind for w in alone]
    return tuple(zip(figures, alone, strict=True))


@lru_cache(maxsize=5_000)
def _names(text: str) -> frozenset[str]:
    return frozenset(t for w in _CAPITAL.findall(text) for t in (*terms(w), stem(w)))


@lru_cache(maxsize=20_000)
def _beside(before: str, figure: str, behind: str) -> frozenset[str]:
    left = _ENDS.split(before)[-1]
    right = _ENDS.split(behind, maxsplit=1)[0]
    return _telling(left.split()[-WORDS:]) | _telling(figure.split()) | _telling(right.split()[:WORDS])


def _telling(words: list[str]) -> frozenset[str]:
    """The terms of the words, the words for people as they are ("men", "women"), months and days."""
    said = tokens(" ".join(words))
    known = frozenset(terms(" ".join(words)))
    own = {stem(w) for w in said if w in _CALENDAR or (terms(w) and terms(w)[0] == "#anyone")}
    own |= {said[-1]} & _PLACED if said else set()
    own |= {w for w in words if _YEAR.fullmatch(w)}
    return (known | own) - _EVERYWHERE
