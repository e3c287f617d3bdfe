"""beside_figures: what stands right beside two figures that differ and shows that they measure two things.

"The final two games" of ten, "nine days before the vote" beside "in 30 days", "$40 million in cash" beside a price.
Rules: knows the words next to a figure and its own; asked only where two figures differ, and only ever makes them
silent on each other.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.agreement.lexicon import PEOPLE
from claimcheck.agreement.words import counted, terms
from claimcheck.text.currencies import ISO
from claimcheck.text.units import dimension

if TYPE_CHECKING:
    from claimcheck.claims.claim import Claim
    from claimcheck.text.quantity import Quantity

REACH: Final = 40  # characters before and behind a figure that are looked at; one short phrase
# Which of a longer row: "the final two games", "another three years". Must not match "will last three days".
_OF_A_ROW: Final = re.compile(
    r"(?:\b(?:the|these|those|its|his|her|their|our|in|of|for|over|during)|['’]s|s['’]) (?P<which>first|second|third"
    r"|last|next|final|past|previous|opening|closing|remaining|other)\s+$|\b(?P<more>another|further|additional)\s+$",
    re.IGNORECASE,
)
# What a length of time is counted from: "nine days before", "an hour later". Must not match "nine days of talks".
_ANCHOR: Final = re.compile(r"\s+(?P<which>before|prior to|earlier|after|following|later|since|ago|into|until)\b")
_ONE_ANCHOR: Final = {"prior to": "before", "earlier": "before", "following": "after", "later": "after"}
# Of what a measure is: "at a depth of 10 km". Must not match "one of 10", "an average of".
_EXTENT_BEFORE: Final = re.compile(
    r"\b(?P<what>depth|height|length|width|distance|radius|altitude|speed|age)s? of (?:[a-z]+ )?(?:than )?$"
)
_EXTENT_BEHIND: Final = re.compile(
    r"\s+(?P<what>deep|high|tall|long|wide|away|off|from|(?:to the )?(?:north|south|east|west)[a-z]*)\b"
)
_EXTENTS: Final = {"deep": "depth", "high": "height", "tall": "height", "long": "length", "wide": "width"}
# Which part of a price or sum: "in cash", "of the price". Must not match "in damages", whose sum it may be.
_PART_OF_A_SUM: Final = re.compile(
    r"\s+(?:of (?:it|that|the|its|his|her|their)\b|(?:of it |of that )?in (?:cash|stock|shares|bonds|kind|advance)\b)"
)
# To what size the counted are limited: "two aftershocks of more than 5.0". Must not match "two of the 10", "two of 10".
_LIMITED: Final = re.compile(
    r"\s+(?:of (?:more than|less than|over|under|above|below|about|magnitude|at least|up to)|over|above|under|below"
    r"|measuring|(?:larger|stronger|bigger|older|younger|more|less) than) [^,.;\d]{0,20}\d"
)

# What a share of people think: "64 percent considered", "35 percent of voters who believed". Must not match "of those
# asked were", nor a verb that stands farther off.
_THINKS: Final = re.compile(
    r"\s+(?:of (?:[\w’'-]+ ){1,3}?)?(?:who |that |also )?(?P<verb>believe|think|thought|consider|feel|felt|regard|view"
    r"|sees?\b|saw|say|said|expect|hope|fear|want|prefer|agree)(?:s|d|ed)?\b"
)


def measure_apart(claim: Claim, ours: Quantity, statement: Claim, theirs: Quantity) -> str | None:
    """Why the two may measure two things, by what stands right beside them; None where nothing shows it."""
    return (
        _one_sided(_row(claim, ours), _row(statement, theirs))
        or (_one_sided(_anchor(claim, ours), _anchor(statement, theirs)) if _measures(ours, "time") else None)
        or (_other_extent(claim, ours, statement, theirs) if _measures(ours, "length") else None)
        or (_other_opinion(claim, ours, statement, theirs) if ours.unit == "%" else None)
        or (_one_sided(_share(claim, ours), _share(statement, theirs)) if ours.unit in ISO else None)
        or _one_sided(_limit(claim, ours), _limit(statement, theirs))
        or _narrower(ours, theirs)
    )


def _measures(figure: Quantity, what: str) -> bool:
    return (dimension(figure.unit, figure.per) or ("",))[0] == what


def _before(told: Claim, figure: Quantity) -> str:
    return told.article.text[max(told.sentence.start, figure.span.start - REACH) : figure.span.start]


def _behind(told: Claim, figure: Quantity) -> str:
    return told.article.text[figure.span.end : min(told.sentence.end, figure.span.end + REACH)]


def _row(told: Claim, figure: Quantity) -> str:
    found = _OF_A_ROW.search(_before(told, figure))
    return (found["which"] or found["more"]).lower() if found else ""


def _anchor(told: Claim, figure: Quantity) -> str:
    found = _ANCHOR.match(_behind(told, figure))
    return _ONE_ANCHOR.get(found["which"], found["which"]) if found else ""


def _share(told: Claim, figure: Quantity) -> str:
    found = _PART_OF_A_SUM.match(_behind(told, figure))
    return found[0].strip() if found else ""


def _limit(told: Claim, figure: Quantity) -> str:
    counts = dimension(figure.unit, figure.per) is None and figure.unit not in ISO and figure.unit != "%"
    found = _LIMITED.match(_behind(told, figure)) if counts and figure.unit else None
    return found[0].strip() if found else ""


def _other_opinion(claim: Claim, ours: Quantity, statement: Claim, theirs: Quantity) -> str | None:
    """For "83 percent were unhappy with" beside "64 percent thought that": two questions, of one poll or of two."""
    for told, share, other in ((claim, ours, statement), (statement, theirs, claim)):
        thought = _THINKS.match(told.article.text, share.span.end)
        if thought and not set(terms(thought["verb"])) & set(terms(other.wording)):
            return f"“{thought[0].strip()}”"
    return None


def _one_sided(a: str, b: str) -> str | None:
    return f"“{a or b}”" if a != b else None


def _other_extent(claim: Claim, ours: Quantity, statement: Claim, theirs: Quantity) -> str | None:
    a, b = _extent(claim, ours), _extent(statement, theirs)
    return f"a {a} in the claim, a {b} in the report" if a and b and a != b else None


def _extent(told: Claim, figure: Quantity) -> str:
    before, behind = _EXTENT_BEFORE.search(_before(told, figure)), _EXTENT_BEHIND.match(_behind(told, figure))
    return before["what"] if before else _EXTENTS.get(behind["what"], "distance") if behind else ""


def _narrower(ours: Quantity, theirs: Quantity) -> str | None:
    """For "300 buildings" beside "42 government buildings": the lesser is of one sort of what the other counts."""
    for some, every in ((ours, theirs), (theirs, ours)):
        sort, all_of_it = terms(some.text), terms(every.text)
        one = len(sort) > 1 and sort[-1:] == all_of_it and counted(some.unit) not in PEOPLE
        if one and (some.low or some.high or 0.0) < (every.low or every.high or 0.0):
            return f"“{some.text}” may be some of “{every.text}”"
    return None
