"""Figures: a number together with the money, measure or noun that it counts.

It looks at the words beside one numeral; bounds, rates and trends are put on in quantities.py.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from claimcheck.text.airliners import airliner
from claimcheck.text.cardinals import SCALES
from claimcheck.text.currencies import ISO, name_after, sign_before
from claimcheck.text.hedges import hedge_after
from claimcheck.text.inner_figures import head_beyond, past_inner
from claimcheck.text.lexicon import STOPS
from claimcheck.text.nouns import counted_after, head_after, is_plural, models_after, plural, whole_after
from claimcheck.text.numerals import AND_A_HALF, STARTERS, read_numeral
from claimcheck.text.units import SHARE, counted_next, measure_after

if TYPE_CHECKING:
    from claimcheck.text.nouns import Head
    from claimcheck.text.numerals import Numeral
    from claimcheck.text.quantity import Trend
    from claimcheck.text.words import Words


# Over so many metres these are run or swum: "the 400m hurdles".
_RACES = frozenset(
    "hurdles sprint sprints relay relays freestyle backstroke breaststroke butterfly medley race races steeplechase "
    "final finals heat heats title titles record records medal medals events".split()
)
_SUFFIXES = {"m": 1e6, "k": 1e3, "b": 1e9, "t": 1e12}

# A word after a hyphen that is what the number counts ("four-cylinder", "six-member"); these are not ("two-way",
# "one-off").
_NO_UNIT = frozenset("way off fold for sided to on by old plus odd some ish something strong and or in up out".split())


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its money, measure or noun, in tokens ``start`` to ``stop`` (excluded).

    ``unit`` None while unknown; ``way`` is the direction where its ends are the levels before and after a movement.
    """

    value: float
    high: float
    start: int
    stop: int
    unit: str | None
    numeral: Numeral
    way: Trend | None = None


def with_unit(words: Words, numeral: Numeral, *, money: bool = False) -> Figure:
    """The numeral with the money or measure written beside it; ``money`` where it ends a range of sums ("$5m-10m")."""
    value, j, start, scaled = numeral.value, numeral.stop, numeral.start, numeral.scaled
    if words.low[start] == "twice" or (words.low[start] == "half" and words.low[j] == "as"):
        return Figure(value, value, start, j, "times", numeral)  # "twice as many"
    sign = sign_before(words, start) if numeral.digits else None
    suffix = _SUFFIXES.get(words.low[j]) if words.glued(j) else None
    if suffix and _counts(words, j, money=money or sign is not None):
        value, j, scaled = value * suffix, j + 1, True
    elif sign is None and not scaled and numeral.digits and words.low[j] == "m" and _money_or_people(words, j + 1):
        value, j, scaled = value * 1e6, j + 1, True  # "3.4 m euros"
    if sign is not None:
        if not scaled and numeral.digits and (words.low[j] == "m" or words.raw[j] in ("B", "T", "K")):
            value, j = value * _SUFFIXES[words.low[j]], j + 1  # "£3.4 m", "$5 B"
        end = j
        again = name_after(words, j, value, scaled=scaled)  # "$500 US", "$5 million dollars"
        end = again[1] if again and again[0] == sign[0] else j
        return Figure(value, value, sign[1], end, sign[0], numeral)
    at = j + 1 if words.raw[j] in ("-", "‑") and _hyphened(words, j) else j
    if words.low[at] in ("of", "a") and numeral.vague:
        at += 1
    named = name_after(words, at, value, scaled=scaled)
    if named is not None:
        return _sum_of_money(words, Figure(value, value, start, named[1], named[0], replace(numeral, scaled=scaled)))
    measured = None if numeral.vague and scaled and words.raw[at] == "%" else measure_after(words, at)
    if measured is not None:
        negative = (
            numeral.digits
            and words.raw[start - 1] in ("-", "−", "–")
            and words.glued(start)
            and not words.glued(start - 1)
        )
        tied = words.raw[start - 1] == "-" and words.low[start - 2] == "minus"  # "minus-5 yards"
        minus = words.low[start - 1] == "minus" and words.low[start - 2] != "or"  # "plus or minus 3 points"
        if numeral.value == 1 and words.low[measured[1] : measured[1] + 3] == AND_A_HALF:
            half = measured[1] + len(AND_A_HALF)  # "an hour and a half"
            return Figure(value + 0.5, value + 0.5, start, half, measured[0], numeral)
        sign_value = -value if negative or minus or tied else value
        return Figure(
            sign_value,
            sign_value,
            start - (sign_value < 0) - tied,
            _aged(words, measured[1]),
            _old(words, *measured),
            numeral,
        )
    if words.low[start - 1] == "minus" and words.low[start - 2] in _READINGS and not scaled:
        return Figure(-value, -value, start - 1, j, "", numeral)
    return Figure(value, value, start, j, None, replace(numeral, scaled=scaled))


# Before "minus 40" these show that it is a reading and no sum.
_READINGS = frozenset("to at of hit reached reaching as low below around about was is nearly felt like".split())


def below_zero(words: Words, figure: Figure) -> Figure:
    """The figure with its sign where it is a reading such as "30 degrees below zero"."""
    j = figure.stop
    if words.low[j] != "below" or words.low[j + 1] != "zero" or figure.unit in ISO or figure.value < 0:
        return figure
    return replace(figure, value=-figure.value, high=-figure.value, stop=j + 2, unit=figure.unit or "")


def _sum_of_money(words: Words, figure: Figure) -> Figure:
    """The money with what is written after its name: "75 USD million", "5 euros and 50 cents", "3 dollars fifty"."""
    j = figure.stop
    scale = SCALES.get(words.low[j])
    if scale and not figure.numeral.scaled and words.raw[j - 1].isupper():
        return replace(figure, value=figure.value * scale, high=figure.value * scale, stop=j + 1)
    at = j + (words.low[j] == "and")
    if not (words.number[at] or words.low[at] in STARTERS) or words.low[figure.start - 1] in ("between", "from"):
        return figure
    small = read_numeral(words, at)
    if small is None or small.share or small.vague or not 1 <= small.value < 100 or figure.numeral.scaled:
        return figure
    cents = words.low[small.stop] in ("cent", "cents", "pence", "kopecks", "centavos", "paise", "sen")
    bare = (
        not words.letters(small.stop)
        and not words.number[small.stop]
        and words.raw[small.stop] in (".", "", "!", "?", ";")
    )
    if not (cents or bare) or not (figure.value.is_integer() and small.value.is_integer()):
        return figure
    value = figure.value + small.value / 100
    return replace(figure, value=value, high=value, stop=small.stop + cents)


def _hyphened(words: Words, j: int) -> bool:
    """Whether a hyphen ties a number to its unit.

    "18-month", also spaced as some converters leave it ("18 - month").
    """
    if words.glued(j):
        return words.glued(j + 1)
    return len(words.low[j + 1]) > 2 and words.letters(j + 1) and words.low[j + 1] != "second"


def _old(words: Words, unit: str, stop: int) -> str:
    return f"{unit} old" if _aged(words, stop) > stop else unit


def _aged(words: Words, stop: int) -> int:
    """The token after "old" or "of age" that makes a time an age."""
    if words.raw[stop] == "-" and words.low[stop + 1] == "old":
        return stop + 2  # "a 3,000-year-old temple"
    if words.low[stop] == "old":
        return stop + 1
    return stop + 2 if words.low[stop] == "of" and words.low[stop + 1] == "age" else stop


def _counts(words: Words, j: int, *, money: bool) -> bool:
    """Whether a glued letter is a scale ("35m people", "$5b".

    "10k runners") rather than a measure ("35m high", "10k race").
    """
    if money:
        return True
    after, low = j + 1, words.low[j]
    if words.low[after] in _RACES:
        return False
    if words.low[after] in ("people", "of") or name_after(words, after, 0, scaled=True) or measure_after(words, after):
        return True
    return low in ("m", "k") and head_after(words, after, many=True) is not None


def _money_or_people(words: Words, j: int) -> bool:
    """Whether what follows an "m" that stands apart shows it to be millions and no metres."""
    if words.low[j] == "people" or name_after(words, j, 0, scaled=True) is not None:
        return True
    measured = measure_after(words, j)
    if measured is not None:
        return measured[0] in _MILLIONS_OF
    head = head_after(words, j, many=True)
    named = words.capital(j) and is_plural(words.low[j])
    return head is not None and (named or head.unit in _MILLIONS_OF)


# What news counts by the million; walls, pools and waves have so many metres.
_MILLIONS_OF = frozenset(
    "people passengers customers users visitors tourists travellers voters subscribers members workers employees jobs "
    "homes households families vehicles cars motorists drivers units copies doses vaccinations barrels tonnes tons "
    "litres liters gallons downloads views viewers listeners followers shares children women men students pupils "
    "patients refugees residents citizens inhabitants accounts animals trees birds chickens pigs acres hectares "
    "transactions records cases tests smartphones phones computers tickets parcels shareholders pensioners".split()
)


def with_noun(words: Words, figure: Figure) -> Figure:
    """The figure with the noun it counts; shares with their whole."""
    numeral, j = figure.numeral, figure.stop
    if figure.value == 1 and words.low[j + 1] == "in":
        among = _one_among(words, figure)
        if among is not None:
            return among
    if numeral.share:
        part = _part_of_measure(words, figure)
        if part is not None:
            return part
        if words.low[numeral.start] == "every":
            return replace(figure, unit=f"{SHARE} of {plural(words.low[j])}", stop=j + 1)
        whole = whole_after(words, j)
        return replace(figure, unit=f"{SHARE} of {whole.unit}" if whole else SHARE, stop=whole.stop if whole else j)
    after = hedge_after(words, j)
    if (
        after is None
        and words.raw[j] in ("-", "‑", "–")
        and words.glued(j)
        and words.glued(j + 1)
        and words.letters(j + 1)
    ):
        low = words.low[j + 1]
        return (
            replace(figure, unit=_unit_across(words, j), stop=j)
            if low in _NO_UNIT
            else replace(figure, unit=plural(low), stop=j + 2)
        )
    at = after.at if after else j
    if numeral.vague and words.low[at - 1] == "of":
        at -= 1  # "a couple of"
    at += airliner(words, at)
    at += numeral.vague and words.raw[at] == "," and words.low[numeral.start - 1] in _DOUBTED  # "perhaps hundreds, of"
    if words.low[at] == "of":
        whole = counted_after(words, at)
        return replace(figure, unit=whole.unit if whole else "", stop=whole.stop if whole else min(at, j))
    if past_inner(words, at) is not None:  # the inner figure is read on its own
        beyond = head_beyond(words, at, many=figure.high > 1)
        return replace(figure, unit=beyond.unit if beyond else "", stop=j)
    head = _head(words, figure, at)
    if _magnitude(words, figure.start):
        return replace(figure, unit="magnitude", stop=j)
    if head is None:
        head = models_after(words, at)
    if head is None:
        return replace(figure, unit=_unit_of_next(words, j) or _inhabitants(words, figure.start), stop=j)
    return replace(figure, unit=head.unit, stop=head.stop)


def _head(words: Words, figure: Figure, at: int) -> Head | None:
    """The noun at ``at``: a plural behind all but one, behind a decimal either ("0.3 points", "0.5 point")."""
    part = figure.numeral.digits and not figure.high.is_integer()
    head = head_after(words, at, many=figure.high > 1 or figure.high == 0 or part)
    return head or (head_after(words, at, many=False) if part and figure.high < 1 else None)


# Before a second magnitude that the first may well have been.
_DOUBTED = frozenset("possibly perhaps maybe even not".split())


def _one_among(words: Words, figure: Figure) -> Figure | None:
    """Such as "one job in five", "one in five jobs" turned about."""
    j = figure.stop
    whole = read_numeral(words, j + 2) if words.letters(j) and words.low[j] not in STOPS else None
    if (
        whole is None
        or not 2 <= whole.value <= _MOST
        or not whole.value.is_integer()
        or counted_next(words, whole.stop)
    ):
        return None
    if whole.plain and len(words.raw[whole.start]) == _YEAR_DIGITS:
        return None  # "one man in 2019"
    value = 1 / whole.value
    return replace(figure, value=value, high=value, unit=f"{SHARE} of {plural(words.low[j])}", stop=whole.stop)


_MOST = 1e6
_YEAR_DIGITS = 4


def _magnitude(words: Words, i: int) -> bool:
    """Such as "magnitude 7.0", "a magnitude of 6.1", "a magnitude-5.2 quake"."""
    return words.low[i - 1 - (words.low[i - 1] == "of" or words.raw[i - 1] == "-")] == "magnitude"


_OF_SO_MANY = frozenset(
    "of is was at to about more than over nearly around some just only under now almost roughly an less".split()
)


def _inhabitants(words: Words, i: int) -> str:
    """What a bare number behind "a population of" counts: people."""
    at = next((k for k in range(i - 1, i - 6, -1) if words.low[k] not in _OF_SO_MANY), i)
    return "people" if words.low[at] == "population" and at < i else ""


def _unit_across(words: Words, j: int) -> str:
    """The measure of both sides: "8-by-12 feet", "3-by-5-inch"; else no unit."""
    if words.low[j + 1] != "by" or words.raw[j + 2] != "-" or not words.number[j + 3]:
        return ""
    measured = measure_after(words, j + 4 + (words.raw[j + 4] == "-"))
    return measured[0] if measured else ""


def _unit_of_next(words: Words, j: int) -> str:
    """The measure that a number shares with the next one: "64 and 128 GB", "12 or 14 percent"; else no unit."""
    at = j + (words.raw[j] == ",")
    if words.low[at] in ("up", "down") and words.number[at + 1] and words.low[at + 2] == "points":
        return "points"  # "16,369.03, up 58.06 points"
    if words.low[j] not in ("and", "or", ",", "to", "versus") or not words.number[j + 1]:
        return ""
    measured = measure_after(words, j + 2)
    return measured[0] if measured else ""


def _part_of_measure(words: Words, figure: Figure) -> Figure | None:
    """Such as "a quarter of a mile", "1/16 of a US pint": a part of one unit is a figure in that unit, not a share."""
    if words.low[figure.stop] != "of" or words.low[figure.stop + 1] not in ("a", "an", "one", "1"):
        return None
    at = figure.stop + 2 + (words.low[figure.stop + 2] == "us")
    measured = measure_after(words, at)
    return None if measured is None else replace(figure, unit=measured[0], stop=measured[1])
