"""given_figures: whether a statement gives the figures without which it does not say what the claim says.

"Several shops" are shops, "one man" is a man, and how long before the vote it was sets the scene. Rules: knows the
figures of two statements and the words beside them; asked where words or a judge speak for a claim; decides nothing.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.changes import ways_apart
from claimcheck.agreement.figures import FEW, Fit
from claimcheck.agreement.lexicon import PEOPLE
from claimcheck.agreement.matches import ANY_PERSON, POINTS, match, measured
from claimcheck.agreement.words import counted, stem, tokens
from claimcheck.text.cardinals import SMALL
from claimcheck.text.quantity import Comparator
from claimcheck.text.units import dimension

if TYPE_CHECKING:
    from collections.abc import Iterable

    from claimcheck.agreement.likeness import Pair
    from claimcheck.claims.claim import Claim
    from claimcheck.text.quantity import Quantity

LARGE: Final = 100  # few other numbers of one matter are the same from here on; chosen by hand
# ", four years after work on it began", at the end: when that was, which others need not say. Must not match "was
# found four days after the crash", which is what is told.
_SINCE: Final = re.compile(r"\s+(?:after|before|since)\s")
# "All nine were treated", "each of the nine": a count of those named before, which is no figure of its own. Must not
# match "the one", nor "all nineteen".
_OF_THOSE: Final = re.compile(
    r"\b(?:all|the|these|those) (?P<number>two|three|four|five|six|seven|eight|nine|ten)\b", re.IGNORECASE
)
# "A landslide killed a man": one, told without a number. Must not match "a number of men".
_A: Final = re.compile(r"\b(?:an?|another|one) ((?:[a-z][\w’'-]* ){0,3}?[a-z][\w’'-]*)", re.IGNORECASE)


def needed(figures: Iterable[Quantity]) -> list[Quantity]:
    """Those of a claim's figures that a report has to give: all but "several", "a few" and "a couple"."""
    return [q for q in figures if not _is_vague(q)]


def _is_vague(quantity: Quantity) -> bool:
    """Whether it names no number at all and is a mere plural; "dozens" and "hundreds" name a size."""
    return quantity.comparator is Comparator.VAGUE and (quantity.low or 0) < FEW


def stand_there(pair: Pair) -> bool:
    """Whether every figure that is needed is in the statement: only then a judge may say that it is borne out."""
    return all(_is_given(pair, q) for q in needed(measured(pair.claim)))


def _is_given(pair: Pair, ours: Quantity) -> bool:
    alike = [t for t in pair.statement.quantities if (t.low, t.high) == (ours.low, ours.high)]
    alike = [t for t in alike if not ways_apart(pair.claim, ours, pair.statement, t)]
    if any(match(pair, ours, t) is not None or (t.unit == ours.unit if t.unit else _tells(t)) for t in alike):
        return True
    return _is_borne_out(pair, ours) or (_is_one(ours) and _is_told_as_one(pair.statement, ours))


def _tells(number: Quantity) -> bool:
    """Whether a number without its unit is large enough to be the claim's: "two million, in dollars"."""
    return (number.low or 0) >= LARGE


def _is_borne_out(pair: Pair, ours: Quantity) -> bool:
    """Whether a figure of the statement's lies within a bound or range of the claim's: 56 % in "more than half"."""
    if ours.comparator in POINTS:
        return False
    found = (match(pair, ours, theirs) for theirs in pair.statement.quantities)
    return any(m.fit is Fit.WITHIN and not m.rejected and not m.measure.nouns_differ for m in found if m)


def are_numbers_of(ours: Iterable[Quantity], theirs: Iterable[Quantity]) -> bool:
    """Whether each of the figures' numbers is one of the others', whatever they count."""
    numbers = {value for t in theirs for value in (t.low, t.high)}
    return all({q.low, q.high} - {None} <= numbers for q in ours)


def _is_one(quantity: Quantity) -> bool:
    """Whether it counts one thing: "one man", "at least one charge"; not "one year"."""
    count = quantity.comparator in (Comparator.EXACT, Comparator.AT_LEAST) and quantity.low == 1
    return count and bool(quantity.unit) and quantity.unit != "%" and dimension(quantity.unit, quantity.per) is None


def _is_told_as_one(statement: Claim, ours: Quantity) -> bool:
    """Whether the statement has "a" with the same noun, or with one for somebody where the claim counts persons."""
    noun = tokens(ours.text)[-1:]
    anybody = bool(noun) and counted(noun[0]) == ANY_PERSON
    for found in _A.finditer(statement.wording):
        for word in tokens(found[1]):
            if noun and (stem(word) == stem(noun[0]) or (anybody and counted(word) in PEOPLE)):
                return True
    return False


def dates_another(claim: Claim, quantity: Quantity) -> bool:
    """Whether a length of time behind a comma only sets the claim beside something else."""
    text = claim.article.text
    aside = text[: quantity.span.start].rstrip().endswith((",", ", some", ", just", ", only"))
    return aside and quantity.span.start > claim.span.start and bool(_SINCE.match(text, quantity.span.end))


def all_of_them(telling: list[Quantity], pair: Pair) -> bool:
    """Whether each of the claim's counts is named in the statement without its noun."""
    said = {float(SMALL[m["number"].lower()]) for m in _OF_THOSE.finditer(pair.statement.quote)}
    return all(q.low is not None and q.low in said for q in telling)
