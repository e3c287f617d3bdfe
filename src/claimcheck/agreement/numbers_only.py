"""numbers_only: two sentences that differ in one number and nothing else: "lowest since 1986", "lowest since 1991".

Rules: two bare texts, word for word the same besides. A number outside every quantity (a day, a year, a name's) then
tells the two apart; one in a quantity only where the figures exclude each other. Of two reports each may be right.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.figures import Fit, fit
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.other_numbers import numbers as numbers_of
from claimcheck.agreement.other_numbers import other_number

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Claim
    from claimcheck.text.quantity import Quantity

SURE: Final = 0.9  # as sure as a changed figure of the same thing is at its likeliest; chosen by hand
# Words, and numbers with their commas and points; marks between them tell nothing.
_WORD: Final = re.compile(r"\d[\d,.]*\d|\d|[^\W\d_]+(?:['’][^\W\d_]+)*")
LEAST: Final = 4  # words besides, from which one sentence is plainly the other


def numbers_only_say(pair: Pair) -> Judgement | None:
    """A contradiction where only a number differs and tells the two apart; None elsewhere."""
    if not pair.alone or pair.our_day or pair.their_day:
        return None
    ours, theirs = _words(pair.claim), _words(pair.statement)
    if len(ours) != len(theirs) or len(ours) < LEAST:
        return None
    unlike = [(a, b) for a, b in zip(ours, theirs, strict=True) if a[0].casefold() != b[0].casefold()]
    if len(unlike) != 1:
        return None  # another year and another sum: both may hold
    (mine, start), (other, place) = unlike[0]
    numbers = mine[0].isdigit() and other[0].isdigit()
    # Where that room finds no other number, the two ages are within a birthday.
    age = numbers and any(n.of == "age" and n.value == mine for n in numbers_of(pair.claim))
    birthday = age and other_number(pair) is None
    if not numbers or birthday or not _apart(_quantity(pair.claim, start), _quantity(pair.statement, place)):
        return None
    detail = f"“{other}” in the report, “{mine}” in the claim, in the same words besides"
    return Judgement(
        stance=Stance.CONTRADICTS,
        confidence=SURE,
        reasons=(Reason(code="figure-apart", detail=detail),),
        similarity=pair.like.meaning,
    )


def _words(told: Claim) -> list[tuple[str, int]]:
    """The words and numbers of the statement's own stretch, and where each begins in the document."""
    text = told.article.text[told.span.start : told.span.end]
    return [(found[0], told.span.start + found.start()) for found in _WORD.finditer(text)]


def _quantity(told: Claim, at: int) -> Quantity | None:
    return next((q for q in told.quantities if q.span.start <= at < q.span.end), None)


def _apart(ours: Quantity | None, theirs: Quantity | None) -> bool:
    """Whether two numbers in one place exclude each other."""
    if ours is None or theirs is None:
        return ours is theirs
    return fit(ours, theirs) is Fit.APART
