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


# "The number of lost jobs at 31,000", right before the figure; at most three words before the noun.
_NUMBER_OF: Final = re.compile(
    r"\bnumber of (?:[\w’'-]{1,20} ){0,3}?(?P<noun>[\w’'-]{2,20})"
    r"(?: (?:is|was|has been|had been) (?:put|set|given|estimated|placed|pegged)(?: by [\w ’'-]{1,40}?)?)?"
    r" (?:at|as|is|was|to|reached|rose to|fell to|stood at|stands at|had reached|has reached)"
    r" (?:about |around |some |nearly |almost |more than |at least )?$",
    re.IGNORECASE,
)


def with_noun(text: str, figure: Quantity) -> Quantity:
    """The figure with what it counts, where the words before it say so: "the number of strikers as 3,400".

    Args:
        text: The whole text that the figure's span points into.
        figure: A figure.
    """
    found = None if figure.unit else _NUMBER_OF.search(text[max(0, figure.span.start - 100) : figure.span.start])
    return replace(figure, unit=found["noun"].lower()) if found else figure


def _noun_in(quantity: Quantity) -> str | None:
    """The words of the figure from the thing counted on, where they name it ("people" of "some 8,000 people")."""
    at = quantity.text.lower().rfind(quantity.unit.lower()) if quantity.unit and quantity.unit != PERCENT else -1
    return quantity.text[at:] if at > 0 else None
