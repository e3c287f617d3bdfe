"""numbers_only: two sentences that differ in one number and nothing else: "lowest since 1986", "lowest since 1991".

Rules: two bare texts, word for word the same besides. A number outside every quantity (a day, a year, a name's) then
tells the two apart, as a name's does whom they are of; one in a quantity only where the figures exclude each other. Who
did not sell 300 did not sell 400 either. Of two reports each may be right.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.denial import negated
from claimcheck.agreement.figures import Fit, fit
from claimcheck.agreement.given_figures import LARGE
from claimcheck.agreement.judgement import Judgement, Reason, Stance
from claimcheck.agreement.other_numbers import numbers as numbers_of
from claimcheck.agreement.other_numbers import other_number
from claimcheck.agreement.saying import silent
from claimcheck.claims.claim import Modality

if TYPE_CHECKING:
    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Claim
    from claimcheck.text.quantity import Quantity

SURE: Final = 0.9  # as sure as a changed figure of the same thing is at its likeliest; chosen by hand
# Words, and numbers with their commas and points; marks between them tell nothing.
_WORD: Final = re.compile(r"\d[\d,.]*\d|\d|[^\W\d_]+(?:['’][^\W\d_]+)*")
LEAST: Final = 4  # words besides, from which one sentence is plainly the other
REACH: Final = 10  # characters before a year: "since ", "since May "


def numbers_only_say(pair: Pair) -> Judgement | None:
    """A contradiction, or silence on another thing, where only a number differs; None elsewhere."""
    if not pair.alone or pair.our_day or pair.their_day:
        return None
    ours, theirs = _words(pair.claim), _words(pair.statement)
    if len(ours) != len(theirs) or len(ours) < LEAST:
        return None
    unlike = [(a, b) for a, b in zip(ours, theirs, strict=True) if a[0].casefold() != b[0].casefold()]
    if len(unlike) != 1:
        return None  # another year and another sum: both may hold
    (mine, start), (other, place) = unlike[0]
    numbers = mine[0].isdigit() and other[0].isdigit() and mine.replace(",", "") != other.replace(",", "")
    age = numbers and any(n.of == "age" and n.value == mine for n in numbers_of(pair.claim))
    if not numbers or (age and other_number(pair) is None):
        return None  # two ages in which that room finds no other number are within a birthday
    counted = _quantity(pair.claim, start)
    if not _apart(counted, _quantity(pair.statement, place)):
        return None
    detail = f"“{other}” in the report, “{mine}” in the claim, in the same words besides"
    names = counted is None and not age and _names_it(pair.claim, mine)
    if names or negated(pair.claim) or negated(pair.statement):
        return silent("other-number", f"{detail}: it may be another", pair.like)
    hedged = any(c.modality is not Modality.ASSERTED for c in (pair.claim, pair.statement))
    dated = any(t.span.start <= start < t.span.end for t in pair.claim.times) and not _is_once(pair, start)
    if hedged or dated:
        return None  # "in 2019 he came", "in 2021 he came": those who compare days and figures know more
    return Judgement(
        stance=Stance.CONTRADICTS,
        confidence=SURE,
        reasons=(Reason(code="figure-apart", detail=detail),),
        similarity=pair.like.meaning,
    )


def _names_it(claim: Claim, number: str) -> bool:
    """Whether the number tells of whom or what the sentence is, by what opens it: "Flight 482", "Article 4"."""
    parties = (claim.acts[0].subject, claim.acts[0].object) if claim.acts else ()
    opening = (p.whole for p in parties if p is not None and claim.wording.lower().startswith(p.whole.lower()))
    return any(number in (found[0] for found in _WORD.finditer(words)) for words in opening)


def _is_once(pair: Pair, start: int) -> bool:
    """Whether it happened on one day only: "lowest since 1986", or with one and the same large figure on both days."""
    before = pair.claim.article.text[max(0, start - REACH) : start]
    told = {(q.low, q.high, q.unit) for q in pair.statement.quantities}
    return "since" in before.split() or any(
        (q.low or 0) >= LARGE and (q.low, q.high, q.unit) in told for q in pair.claim.quantities
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
