"""Rates: "a year", "per share", "each", "at a time": what a figure is reckoned by.

It looks only at the words after the figure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from claimcheck.text.words import Words

# Times, which close a clause as well ("11,500 vans cross the bridge a day").
TIMES = frozenset(
    "year month week day hour minute second night weekend season match game shift session decade quarter semester term "
    "fortnight days hours weeks months years".split()
)
# Nouns that "a" and "every" make a rate of; after "per" any word will do.
_RATED = frozenset(
    "year month week day hour minute second night quarter share barrel ton tonne ounce gallon litre liter pound "
    "kilo kilogram kg head person piece pop "
    "game unit shift trip household visit ride ticket seat decade week-long bushel carat mile kilometre kilometer "
    "yard acre hectare bottle pack "
    "gram copy session weekend season match kwh megawatt-hour kilowatt-hour "
    "student pupil patient worker employee family child "
    "customer passenger "
    "semester term fortnight annum plate meal pint cup vote dozen vehicle car dose plane sack bag".split()
)
_ONE_WORD = frozenset("each apiece annually daily weekly monthly yearly hourly nightly".split())
# "$2 million a year earlier" names a day, not a rate.
_NOT_AFTER = frozenset("ago earlier later before after since hence prior".split())
_SHORT = {"d": "day", "hr": "hour", "mo": "month", "yr": "year"}
_AT_A = frozenset("time go stretch sitting".split())


_SHORTEST = 2  # digits: "for every 9 weeks" is a figure of its own


class Rate(NamedTuple):
    """The words of a rate and the token after them."""

    text: str
    stop: int


def rate_after(words: Words, j: int) -> Rate | None:
    """The rate that begins at token ``j``, or None."""
    at = j + 1 if words.raw[j] == "-" else j
    stop = _stop(words, at)
    if stop is None or words.low[stop] in _NOT_AFTER or (words.low[stop] == "in" and words.low[stop + 1] == "advance"):
        return None
    text = words.text[words.start[at] : words.end[stop - 1]]
    if words.raw[at + 1] == "-" and words.letters(at):
        text = f"{words.raw[at]} {text[len(words.raw[at]) + 1 :].lstrip()}"  # "$500-a-month"
    elif text[0] == "/":
        text = "per " + _SHORT.get(text[1:].lower(), text[1:])
    return Rate(text, stop)


def _stop(words: Words, j: int) -> int | None:
    low, nxt = words.low[j], words.low[j + 1]
    if low == "to" and nxt == "the" and words.low[j + 2] in ("gallon", "litre", "liter", "acre", "hectare", "dollar"):
        return j + 3  # "40 miles to the gallon"
    if low == "at" and nxt in ("a", "one") and words.low[j + 2] in _AT_A:
        return j + 3
    if low in ("a", "an", "every", "each", "per"):
        at = j + 2 if words.raw[j + 1] == "-" else j + 1
        if f"{words.low[at]}-{words.low[at + 2]}" in _RATED and words.raw[at + 1] == "-":
            return at + 3  # "a megawatt-hour"
        if words.low[at] in _RATED:
            return at + 1 if low != "each" or words.low[at] in _RATED else j + 1
        if low == "per":
            return _per(words, at)
        if low == "every" and words.low[j + 2] in ("days", "hours", "minutes", "weeks", "months", "years", "seconds"):
            return j + 3
    if (
        low == "/"
        and words.glued(j)
        and words.low[j + 1]
        in ("month", "year", "d", "day", "week", "hour", "hr", "mo", "yr", "share", "kg", "lb", "sq", "person")
    ):
        return j + 2 + (words.low[j + 1] == "sq")
    if low in ("for", "to") and nxt in ("every", "each") and _is_long(words, j + 2):
        at = j + 2
        if words.low[at + 1] in ("to", "or", "-", "–") and _is_long(words, at + 2):
            at += 2  # "to every 4,000 to 5,000 patients"
        return _per(words, at)  # "for every 1,000 residents"
    if low in _ONE_WORD:
        return j + 1 if low != "each" or not words.letters(j + 1) or words.low[j + 1] in _AFTER_EACH else None
    return None


def _is_long(words: Words, j: int) -> bool:
    return bool(words.number[j]) and len(words.raw[j]) > _SHORTEST


# After "each" these show that it closes the figure ("12 men each in two vans"), rather than opening a noun phrase.
_AFTER_EACH = frozenset("in on at for to by from and or but of with when if while as".split())


def _per(words: Words, at: int) -> int | None:
    """Such as "per capita", "per sq m", "per 100,000 people", "per square foot"."""
    if words.number[at] or words.low[at] in ("thousand", "hundred", "million"):
        at += 1
        return at + 1 if words.letters(at) else at
    if words.low[at] in ("sq", "square", "cubic", "metric", "troy", "us", "u.s."):
        return at + 2
    return at + 1 if words.letters(at) or words.low[at] == "mmbtu" else None
