"""Hedges: the words that bound a figure ("up to", "at least", "or so", "+"), which way they bound it.

And where they stand.

The comparators are the contract's. Adding a hedge is one entry in one line below. The longest match wins, so "no more
than" is never read as "more than".
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from claimcheck.text.currencies import ISO
from claimcheck.text.prepositions import bounds_nothing
from claimcheck.text.quantity import Comparator
from claimcheck.text.trend_words import UP

if TYPE_CHECKING:
    from claimcheck.text.words import Words

_BEFORE = {
    Comparator.ABOUT: (
        "about|around|roughly|some|nearly|almost|approximately|approx|close to|an estimated|estimated|circa|"
        "near|nearing|approaching|or so|"
        "in the region of|in the neighborhood of|in the neighbourhood of|somewhere around|somewhere near|"
        "something like|more or less|"
        "an approximate|virtually|practically|just about|on the order of|in the order of|barely|~|≈|∼|"
        "an average of about|nearly about|"
        "estimated at|just around|closer to|give or take|the best part of|the better part of|"
        "getting on for|most of|reportedly about|"
        "an estimated total of|"
        "believed to number|as about|close on|nigh on"
    ),
    Comparator.AT_MOST: (
        "up to|at most|as many as|as much as|no more than|not more than|a maximum of|maximum of|max|"
        "at the most|not exceeding|no greater than|"
        "no higher than|no larger than|no longer than|as high as|as long as|as far as|as large as|as big as|"
        "as heavy as|as deep as|"
        "as tall as|as old as|a cap of|not exceed|a ceiling of|anything up to|upto|≤|a limit of|"
        "as late as|as fast as|at or below|at or under|equal to or less than|equal to or below"
    ),
    Comparator.BELOW: (
        "fewer than|less than|under|below|just under|just below|well under|well below|just shy of|shy of|"
        "short of|just short of|"
        "lower than|smaller than|shorter than|younger than|not quite|slightly less than|slightly under|"
        "a little under|slightly fewer than|"
        "a little less than|far fewer than|far less than|cheaper than|south of|little less than|<|"
        "lighter than|a bit less than|beneath|sub -|sub"
    ),
    Comparator.AT_LEAST: (
        "at least|at the very least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|"
        "minimum|"
        "as few as|as little as|at the least|"
        "as low as|≥|a minimum|no lower than|a floor of|no younger than|from at least|not under|"
        "at or above|at or over|equal to or more than|equal to or above"
    ),
    Comparator.ABOVE: (
        "more than|over|over than|upwards of|upward of|exceeding|exceeds|exceed|exceeded|in excess of|above|"
        "greater than|well over|just over|just above|"
        "well above|north of|surpass|surpassing|surpassed|surpasses|topping|topped|tops|higher than|larger than|"
        "bigger than|older than|longer than|"
        "slightly more than|slightly over|a little over|a little more than|much more than|far more than|"
        "better than|excess of|well in excess of|"
        "little more than|heavier than|taller than|faster than|beyond|passed|>|a bit more than|considerably more than|"
        "significantly more than|easily over|slightly above|substantially more than|deeper than|stronger than"
    ),
    # These only take away the bound that their last words would set.
    Comparator.EXACT: "exactly|precisely|the next|the past|the last|the first|the previous|the coming|the following",
}
# These bound sums; of anything else they say where it is or went.
_BEFORE_SUMS = {
    Comparator.AT_LEAST: (
        "start at|starts at|starting at|start from|starts from|starting from|begin at|begins at|beginning at"
    ),
    Comparator.ABOVE: "have crossed|has crossed|had crossed",
}
# These bound where something climbed or rose.
_BEFORE_LEVELS = {Comparator.ABOVE: "past|well past"}
_AFTER = {
    Comparator.AT_LEAST: (
        "or more|or higher|or above|or greater|or over|or older|or longer|or better|or larger|and above|"
        "and over|and older|and up|plus|"
        "+|at least|minimum|at a minimum|at the least|at the very least|and more|or so more|- plus"
    ),
    Comparator.AT_MOST: (
        "or less|or fewer|or lower|or below|or under|or younger|and under|and below|at most|at the most|"
        "maximum|tops|at a maximum|at the maximum|max"
    ),
    Comparator.ABOUT: "or so|or thereabouts|give or take|- odd|odd|- some|- ish|approximately|roughly",
}
# Words between a hedge and its number that say nothing about the bound ("at least another 20").
_FILLERS = frozenset(
    "another additional an a extra estimated further combined total whopping mere staggering record just "
    "only the".split()
)
# "over three years" is a duration; it is a bound only after words like these.
_LASTING = frozenset(
    "for last lasts lasted lasting take takes took taken spend spends spent after in of well just is was been "
    "little waited serve served stretch stretched stretching continued within jailed sentenced sat worked lived "
    "stayed held since and at be it's slightly".split()
)
_PERIODS = frozenset(
    (
        "seconds minutes hours days weeks months years decades centuries night nights weekends quarters seasons "
        "games matches rounds"
    ).split()
)


class Hedge(NamedTuple):
    """A bound and the tokens it takes: ``start`` for a hedge before the number, ``stop`` for one after it."""

    comparator: Comparator
    at: int


def _table(*sources: dict[Comparator, str], key: int) -> dict[str, list[tuple[tuple[str, ...], Comparator]]]:
    """The phrases by their last (``key`` -1) or first (0) word, longest first."""
    table: dict[str, list[tuple[tuple[str, ...], Comparator]]] = {}
    for comparator, phrases in (item for source in sources for item in source.items()):
        for phrase in phrases.split("|"):
            words = tuple(phrase.split())
            table.setdefault(words[key], []).append((words, comparator))
    for entries in table.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return table


_BY_LAST = _table(_BEFORE, _BEFORE_SUMS, _BEFORE_LEVELS, key=-1)
_BY_FIRST = _table(_AFTER, key=0)


def hedge_before(words: Words, i: int, unit: str) -> Hedge | None:
    """The hedge that ends before token ``i`` (fillers allowed between), or None.

    ``unit`` tells a duration from a bound.
    """
    found = _nearest(words, i, unit)
    if found is None:
        return None
    outer = _nearest(words, found.at, unit)
    if outer is None or outer.comparator is Comparator.EXACT:
        return found
    # "up to about 300" is a bound, whatever softens it.
    stronger = found.comparator if outer.comparator is Comparator.ABOUT else outer.comparator
    return Hedge(stronger, outer.at)


def _nearest(words: Words, i: int, unit: str) -> Hedge | None:
    for back in range(4):
        at = i - back
        if back and words.low[at] not in _FILLERS:
            return None
        for phrase, comparator in _BY_LAST.get(words.low[at - 1], ()):
            start = at - len(phrase)
            if (
                start >= 0
                and tuple(words.low[start:at]) == phrase
                and not _misread(words, Hedge(comparator, start), i, at, unit)
            ):
                return Hedge(comparator, start)
    return None


# These bound only a number in digits that follows at once ("topped 40"), else they are verbs, nouns or places.
_ONLY_DIGITS = frozenset("beyond passed tops near most beneath max minimum sub".split())
# With these "up" is the way it went, not part of "up to": "edged up to 21 %" is a level.
_MOVING = frozenset(
    "edge edges edged edging tick ticks ticked ticking inch inches inched inching creep creeps crept creeping nudge "
    "nudges nudged nudging move moves moved moving went going drift drifted shot push pushed".split()
)
# "Prices start at" bounds a sum, and nothing else that starts somewhere.
_OPENING_PRICES = ("start", "starts", "starting", "begin", "begins", "beginning")


def _misread(words: Words, hedge: Hedge, i: int, at: int, unit: str) -> bool:
    """Whether the words from ``hedge.at`` to ``at`` only look like a hedge of the number at ``i``."""
    first, filled, alone = words.low[hedge.at], at < i, at - hedge.at == 1
    if alone and bounds_nothing(words, hedge.at, i, unit):
        return True
    if first in _OPENING_PRICES:
        return unit not in ISO
    if words.low[at - 1] == "crossed":
        return filled or unit not in ISO | {"", "%"}
    if first == "over" and alone:
        if unit.split(" of ", maxsplit=1)[0] in _PERIODS:
            return words.low[hedge.at - 1] not in _LASTING or words.low[at] == "the"
        return filled and words.low[at] == "the"
    if words.low[at - 1] == "past" and hedge.comparator is Comparator.ABOVE:
        return filled or not words.number[i] or words.low[hedge.at - 1] not in UP
    if alone and first in _ONLY_DIGITS:
        return filled or not words.number[at]
    if first == "up" and (words.low[hedge.at - 1] in _MOVING or _new_total(words, hedge.at)):
        return True
    if alone and first in ("above", "below", "under"):
        return filled and words.low[at] == "the"
    return filled and (
        first == "some" or (words.low[at] in ("the", "a") and first in ("about", "around", "near", "nearing", "as"))
    )


def _new_total(words: Words, at: int) -> bool:
    """Whether a count is brought to where it is before "up to" at ``at``: "brought the toll up to 45"."""
    if words.low[at - 1] == "of":
        return False  # "sent a total of up to 400"
    counted = False
    for k in range(at - 1, max(at - 1 - _OBJECT, -1), -1):
        low = words.low[k]
        if low in _BRINGING:
            return counted
        if k == at - 1 and low in ("is", "was", "now"):
            before = words.low[k - 1 - (words.low[k - 1] in ("is", "was"))]
            return before in ("toll", "tally", "headcount")
        if not words.letters(k) or low in ("and", "but", "which", "who", "that"):
            return False
        counted = counted or low in _TOTALS
    return False


_OBJECT = 8  # words between the verb and "up to" ("brings the number of people found in the lake up to 12")
_BRINGING = frozenset(
    "bring brings brought bringing take takes took taking push pushes pushed pushing put puts putting lift lifts "
    "lifted raise raises raised raising send sends sent move moves moved drive drives drove".split()
)
_TOTALS = frozenset("toll tally total number count headcount score figure sum membership".split())


def hedge_after(words: Words, j: int) -> Hedge | None:
    """The hedge that begins at token ``j``, right after a number or its noun."""
    for phrase, comparator in _BY_FIRST.get(words.low[j], ()):
        size = len(phrase)
        if tuple(words.low[j : j + size]) == phrase:
            if phrase == ("max",) and words.capital(j):
                continue  # "the 737 MAX"
            if phrase[0] in ("plus", "-", "+", "odd") and not _tied(words, j, phrase):
                continue
            if phrase[-1] == "more" and words.low[j + size] == "than":
                continue  # "44 and more than"
            if phrase == ("and", "up") and words.low[j + 2] == "to":
                continue
            if phrase in (("at", "least"), ("at", "most"), ("roughly",), ("approximately",)) and (
                words.number[j + size]
                or words.low[j + size] in ("$", "£", "€", "a", "one", "two", "three", "four", "five")
            ):
                continue  # it belongs to the next number
            return Hedge(comparator, j + size)
    return None


def _tied(words: Words, j: int, phrase: tuple[str, ...]) -> bool:
    if phrase[0] == "-":
        return words.glued(j) and words.glued(j + 1)
    if phrase[0] == "odd":
        return words.letters(j + 1)
    if phrase[0] == "plus" and words.capital(j):
        return False  # a product's name
    if phrase[0] == "plus":
        return words.low[j + 1] not in ("a", "the", "$", "£", "€") and not words.number[j + 1]
    return words.glued(j) and not (words.number[j + 1] and words.glued(j + 1))
