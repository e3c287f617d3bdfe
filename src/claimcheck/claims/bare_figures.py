"""Bare figures: what a number given alone counts: "The organisers spoke of 20,000", "police put the number at 2,000".

It takes over the statement right before it, whose figure it stands against or repeats: the noun, and for the wording
the rest of the sentence too. Words of the article only; where the statement before gives not exactly one count, the
figure stays bare.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from claimcheck.text.units import PERCENT

if TYPE_CHECKING:
    from claimcheck.text.quantity import Quantity

# What may stand beside a number that is all that is said: "the number at 2,000", "it at about 40".
_LITTLE: Final = frozenset(
    "the a at as it its that number figure total toll count tally crowd estimate turnout be was is".split()
)


def is_bare(text: str, quantities: tuple[Quantity, ...]) -> bool:
    """Whether one number without a noun is all that the text says."""
    if len(quantities) != 1 or quantities[0].unit:
        return False
    rest = text.replace(quantities[0].text, " ", 1)
    return set(re.findall(r"\w+", rest.lower())) <= _LITTLE


def taken_over(figure: Quantity, wording: str, quantities: tuple[Quantity, ...]) -> tuple[str, Quantity] | None:
    """The wording and the figure with what the statement before counts; None where it does not give just one count.

    Args:
        figure: The bare figure.
        wording: The wording of the statement before.
        quantities: That statement's figures.
    """
    head, _, listed = wording.partition(", including ")
    if listed:
        wording, quantities = head, tuple(q for q in quantities if q.text in head)
    if len(quantities) != 1:
        return None
    before = quantities[0]
    noun = _noun_in(before)
    if noun is None and f"number of {before.unit} " in wording.lower() and before.unit:
        noun = ""  # "The number of injured is put at 23"
    if noun is None or before.per is not None or wording.count(before.text) != 1:
        return None
    return wording.replace(before.text, f"{figure.text} {noun}".strip()), replace(figure, unit=before.unit)


# "The number of houses lost stands at 91": what is counted, and whatever is said of it, up to what gives the figure,
# right before that. One figure may stand between ("from 60 to 91"); no mark may. Must not match "number of lorries
# outside the 11 depots", where nothing gives it.
_NUMBER_OF: Final = re.compile(
    r"(?<![Aa] )\b(?:number|count|tally) of (?P<counted>(?:[\w’'-]{1,20},? ){1,14}?)"
    r"(?:(?:is|was|has been|had been) (?:put|set|given|estimated|placed|pegged)(?: by [\w ’'-]{1,40}?)? )?"
    r"(?:at|as|is|was|to|reached|passed|topped|hit|is now|was now|totalled|totaled)"
    r" (?:about |around |some |nearly |almost |more than |at least |just )?$",
    re.IGNORECASE,
)
_NUMBER_REACH: Final = 160  # characters before a figure in which that stands
# What ends the name of the thing counted: "ships waiting off the port", "people without power", "dead in the flood".
_ENDS_NOUN: Final = frozenset(
    "of in on off at from without with among by under for to who whom that which still so now since after before"
    " between within inside outside around rose rises has had have is was were are will would may stands stood"
    " climbed climbs fell falls grew grows reached lost hit hurt shot put left sent found cut held kept dead"
    " missing killed up down out away".split()
)


# "Of the 400 houses, 12 burned down and 30 …": no mark but commas and no other noun with a number may stand between.
_OF_THE: Final = re.compile(
    r"\b[Oo]f (?:the|its|their|his|her|some|about)?(?: [a-z]{2,6})? ?\d[\d,.]{0,12} "
    r"(?P<noun>[a-z]{3,20}s|people|men|women),?"
    r"(?: [\w’'-]{1,20},?){0,12} $"
)
# "Cut 400 jobs and plans to cut 200 more", "1,200 pupils, 300 more than …".
_MORE: Final = re.compile(r" (?:more|fewer)\b(?! (?:than )?\d)")
_LAST: Final = re.compile(r"(?<![\d,])\d[\d,]{0,12} (?P<noun>[a-z]{3,20}s|people|men|women)\b[^.;:\d]{0,120}$")


def with_noun(text: str, figure: Quantity) -> Quantity:
    """The figure with what it counts, where the words beside it say so: "the number of strikers rose to 3,400".

    Args:
        text: The whole text that the figure's span points into.
        figure: A figure.
    """
    if figure.unit:
        return figure
    before = text[max(0, figure.span.start - _NUMBER_REACH) : figure.span.start]
    found = _NUMBER_OF.search(before)
    noun = _counted_in(found["counted"]) if found else None
    if noun is None and (whole := _OF_THE.search(before)):
        noun = whole["noun"]
    if noun is None and _MORE.match(text, figure.span.end) and (last := _LAST.search(before)):
        noun = last["noun"]
    return replace(figure, unit=noun) if noun else figure


def _counted_in(words: str) -> str | None:
    """The noun that "the number of …" counts: "jobs" of "lost jobs in the plant", "dead" of "dead in the flood".

    >>> _counted_in("houses destroyed "), _counted_in("those still missing "), _counted_in("burned homes ")
    ('houses', 'people', 'homes')
    """
    told = words.replace(",", "").lower().split()
    while told and told[0] in {"the", "all", "new", "confirmed"}:
        told = told[1:]
    if not told:
        return None
    if told[0] in {"those", "people"}:
        return "people"
    while len(told) > 1 and told[0].endswith("ly"):
        told = told[1:]  # "newly confirmed cases"
    # "Houses destroyed", not "destroyed houses"; "injured" alone is who is counted.
    ends = (i for i, w in enumerate(told) if i and (w in _ENDS_NOUN or w.endswith(("ing", "ed", "ly"))))
    return told[next(ends, len(told)) - 1]


def _noun_in(quantity: Quantity) -> str | None:
    """The words of the figure from the thing counted on, where they name it ("people" of "some 8,000 people")."""
    at = quantity.text.lower().rfind(quantity.unit.lower()) if quantity.unit and quantity.unit != PERCENT else -1
    return quantity.text[at:] if at > 0 else None
