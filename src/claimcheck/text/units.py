"""Units: measures as news writes them, and what may be compared with what.

A unit of measure keeps the words of the text ("meters", "km"); this module knows which physical unit each stands for,
so that two figures can be brought to the same one. Percentages are no percentage points, and no currency is ever
converted. The factors come from pint, imported late and only when two different units meet.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from claimcheck.text.currencies import ISO
from claimcheck.text.nouns import head_after, plural, same_count, singular
from claimcheck.text.quantity import Comparator, Quantity
from claimcheck.text.unit_names import AREA, GLUED, LETTERS, MARKS, MISSPELT, NAMED, SYMBOLS

if TYPE_CHECKING:
    from typing import Any

    from claimcheck.text.words import Words

PERCENT = "%"
POINTS = "percentage points"
SHARE = "share"


def measure_after(words: Words, j: int) -> tuple[str, int] | None:
    """The unit of measure that begins at token ``j`` (as the text has it, in the plural) and the token after it."""
    raw, low = words.raw[j], words.low[j]
    if not raw:
        return None
    if raw in ("%", "٪", "％"):
        return (POINTS, j + 2) if words.low[j + 1] in ("points", "point", "pts") else (PERCENT, j + 1)
    if raw in ("°", "º", "˚"):
        if words.raw[j + 1] in ("C", "F") and words.glued(j + 1):
            return f"°{words.raw[j + 1]}", j + 2
        return _degrees(words, j) or ("degrees", j + 1)
    if raw in ("℃", "℉"):
        return "°C" if raw == "℃" else "°F", j + 1
    if raw in ('"', "”") and words.low[j + 1] in ("long", "wide", "tall", "high", "thick", "deep", "x"):
        return "inches", j + 1
    if raw == "¢":
        return "cents", j + 1
    if raw in MARKS and words.glued(j):
        return plural(MARKS[raw]), j + 1
    if raw in _FEET or raw in _INCHES:
        return _height(words, j)
    return _percent(words, j) or _degrees(words, j) or _compound(words, j) or _single(words, j, raw, low)


_FEET, _INCHES = "'’", '"”'


def _height(words: Words, j: int) -> tuple[str, int] | None:
    """Feet or inches at the mark in ``6'2"``; the mark of a quotation has no such neighbour."""
    feet = j if words.raw[j] in _FEET else j - 2
    whole = (
        words.raw[feet] in _FEET
        and words.raw[feet + 2] in _INCHES
        and words.number[feet - 1]
        and words.number[feet + 1]
    )
    if not whole or not all(words.glued(k) for k in (feet, feet + 1, feet + 2)):
        return None
    return ("feet" if feet == j else "inches"), j + 1


def _percent(words: Words, j: int) -> tuple[str, int] | None:
    low, nxt = words.low[j], words.low[j + 1]
    if (
        low in ("percent", "pct", "pct.", "percents")
        or (low == "per" and nxt == "cent")
        or (low == "pc" and words.glued(j))
    ):
        at = j + 2 if low == "per" else j + 1
        return (POINTS, at + 1) if words.low[at] in ("points", "point") else (PERCENT, at)
    at = j + 1 + (words.raw[j + 1] == "-" and words.glued(j + 1))  # "a 0.5-percentage-point cut"
    if low == "percentage" and words.low[at] in ("points", "point"):
        return POINTS, at + 1
    return (POINTS, j + 1) if low == "pp" and not words.number[j + 1] else None


def _degrees(words: Words, j: int) -> tuple[str, int] | None:
    low = words.low[j]
    if low not in ("degree", "degrees", "deg", "°", "º", "˚"):
        return None
    at = j + 1 + (words.raw[j + 1] == "." and low == "deg")
    scale = words.low[at]
    if scale in ("celsius", "fahrenheit", "c", "f") or scale in MISSPELT:
        return "degrees " + {"c": "celsius", "f": "fahrenheit"}.get(scale, MISSPELT.get(scale, scale)), at + 1
    return "degrees", j + 1


def _compound(words: Words, j: int) -> tuple[str, int] | None:
    """Such as "square miles", "sq km", "cubic feet", "miles per hour", "km/h", "parts per million".

    "basis points", "metric tons".
    """
    low, nxt = words.low[j], words.low[j + 1]
    if low in AREA:
        at = j + 2 if nxt in (".", "-") else j + 1
        name = singular(words.low[at])
        name = SYMBOLS.get(name, {"m": "meter", "ft": "foot"}.get(name, name))
        found = f"{AREA[low]} {name}"
        if found in NAMED:
            return (plural(found) if len(words.raw[at]) > 3 else f"{low} {words.low[at]}"), at + 1
    if low == "fl" and nxt in ("oz", ".") and singular(words.low[j + 1 + (nxt == ".")]) == "oz":
        return "fluid ounces", j + 2 + (nxt == ".")
    if low in _FIRST_WORDS:
        name = f"{low} {singular(nxt)}"
        if name in NAMED:
            return plural(name), j + 2
    if nxt == "-" and words.glued(j + 1) and words.glued(j + 2):
        name = f"{low}-{singular(words.low[j + 2])}"  # "megawatt-hours", "acre-feet", "man-hours"
        if name in NAMED:
            return f"{low}-{plural(singular(words.low[j + 2]))}", j + 3
    if low in ("part", "parts") and nxt == "per" and words.low[j + 2] in ("million", "billion", "trillion"):
        return f"parts per {words.low[j + 2]}", j + 3
    if low in ("us", "u.s.", "imperial") and singular(nxt) in _NATIONAL:
        return measure_after(words, j + 1)
    return _in_signs(words, j, low)


def _in_signs(words: Words, j: int, low: str) -> tuple[str, int] | None:
    """Such as "km/h", "µg/m³", "m²", "lb-ft"."""
    if words.raw[j + 1] == "/" and words.glued(j + 1) and low in _OVER and words.low[j + 2] in _UNDER:
        power = words.raw[j + 3] if words.glued(j + 3) and words.raw[j + 3] in _RAISED else ""
        return f"{low}/{words.low[j + 2]}{_RAISED.get(power, '')}", j + 3 + bool(power)
    if _powered(words.raw[j]):
        return words.raw[j], j + 1
    if low in ("lb", "lbs", "pound", "pounds") and words.raw[j + 1] in ("-", "‑") and words.glued(j + 1):
        return ("pound-feet", j + 3) if words.low[j + 2] in ("ft", "feet", "foot") else None
    if words.raw[j + 1] in _RAISED and words.glued(j + 1) and low in ("km", "m", "cm", "ft"):
        return low + _RAISED[words.raw[j + 1]], j + 2
    return None


# First words of the measures that have two ("nautical mile", "kilowatt hour").
_FIRST_WORDS = frozenset(name.split()[0] for name in NAMED if name.count(" ") == 1) - {*AREA.values(), "degree"}
# Measures that differ between Britain and America, so that news names the country.
_NATIONAL = frozenset("gallon pint quart fluid ton".split())
_POWERS = frozenset(base + power for base in ("mm", "cm", "m", "km", "in", "ft", "yd", "mi") for power in "²³")


def _powered(raw: str) -> bool:
    """Whether a token is a length with a raised 2 or 3 ("m²")."""
    return raw in _POWERS


_RAISED = {"2": "²", "3": "³", "²": "²", "³": "³"}
# "km/h", "mg/l", "g/km"
_OVER = frozenset("km m mi mg g ug µg μg ft kg ml l".split())
_UNDER = frozenset("h hr s l dl kg km m day kwh".split())


_OF_TIME = {f"{name}'s": f"{name}s" for name in ("hour", "day", "week", "month", "year")}  # "half a year's pay"


def _single(words: Words, j: int, raw: str, low: str) -> tuple[str, int] | None:
    if low in _OF_TIME and words.letters(j + 1):
        return _OF_TIME[low], j + 1
    if low in SYMBOLS and not (raw[0].isupper() and words.raw[j + 1] == "-" and words.number[j + 2]):  # "25 Mi-8"
        # A lower-case word that is also a symbol ("mi", "ha", "min") is one only beside digits, which the
        # caller has seen.
        return raw if raw.islower() or len(raw) <= 4 else low, j + 1
    if (
        raw in LETTERS
        and not (words.raw[j + 1] == "-" and words.glued(j + 1) and not words.glued(j))
        and (
            words.glued(j)
            or not words.letters(j + 1)
            or words.low[j + 1] in _AFTER_LETTER
            or (raw in "CF" and words.raw[j + 1].islower())
        )
    ):
        return ("°" + raw if raw in "CF" else raw), j + 1
    if raw == "b" and words.raw[j + 1] == "/" and words.low[j + 2] == "d":
        return "barrels", j + 1
    if raw == "in" and _after_feet(words, j):
        return "inches", j + 1
    if raw in GLUED and words.glued(j) and not (raw == "in" and words.raw[j + 1] == "-"):
        return {"p": "pence", "c": "cents", "in": "inches", "st": "stone"}.get(raw, raw), j + 1
    if low == "stone":
        return "stone", j + 1
    if low in ("pence", "pennies", "penny"):
        return "pence", j + 1
    low = MISSPELT.get(low, low)
    name = singular(low)
    if low == "second" and words.raw[j + 1] == "-" and words.glued(j + 1):
        return None  # "three second-hand cars"
    if name in NAMED and name not in _AMBIGUOUS and not (name == "cup" and words.capital(j)):
        return plural(name), j + 1
    return None


def _after_feet(words: Words, j: int) -> bool:
    """Whether the number before "in" follows feet: "6 ft 2 in"."""
    return words.number[j - 1] and words.low[j - 2] in ("ft", "foot", "feet")


# What may follow a one-letter symbol that stands apart ("3 m high", "5 t of rice").
_AFTER_LETTER = frozenset("x of high long tall wide deep above below away from in at on and or to by per".split())
_AMBIGUOUS = frozenset("bar stone penny gray newton".split())


def counted_next(words: Words, j: int) -> bool:
    """Whether a measure or a noun in the plural follows, so that a number before it counts something."""
    return measure_after(words, j) is not None or head_after(words, j, many=True) is not None


def unit_head(unit: str) -> str:
    """The singular head noun of a unit, lower case, for comparing.

    >>> unit_head("rounds of ammunition"), unit_head("share of voters"), unit_head("temporary workers"), unit_head("%")
    ('round', 'share', 'worker', '%')
    """
    words = unit.split(" of ", maxsplit=1)[0].split()
    return unit if not words or unit in ISO else singular(words[-1].lower())


def dimension(unit: str, per: str | None = None) -> tuple[str, str] | None:
    """The dimension of a unit of measure and its name in pint, or None for counts, money and shares.

    >>> dimension("miles", "per hour"), dimension("km"), dimension("soldiers")
    (('speed', 'mile/hour'), ('length', 'kilometer'), None)
    """
    name = _full_name(unit)
    if per and per.split()[-1] in ("hour", "second"):
        speed = NAMED.get(f"{name} per {per.split()[-1]}")
        if speed:
            return speed
    found = NAMED.get(name)
    return found if found and found[1] else None


def _full_name(unit: str) -> str:
    if unit in LETTERS or unit in GLUED:
        return LETTERS.get(unit) or GLUED[unit]
    if unit in ("°C", "°F"):
        return "celsius" if unit == "°C" else "fahrenheit"
    if unit.endswith(("²", "³")):
        prefix = "square" if unit.endswith("²") else "cubic"
        return f"{prefix} {_full_name(unit[:-1])}"
    low = unit.lower()
    first, _, rest = low.partition(" ")
    if first in AREA and rest:
        return f"{AREA[first]} {_full_name(rest)}"
    if low in ("km/h", "km/hr"):
        return "kilometer per hour"
    if low == "m/s":
        return "meter per second"
    if low.endswith((" per hour", " per second")):
        return f"{singular(first)} {rest}"
    if low.startswith("degrees "):
        return "degree " + low[8:]
    if low in SYMBOLS or not low:
        return SYMBOLS.get(low, low)
    head = low.replace("-", " ").split()[-1]
    return low[: len(low) - len(head)] + singular(head)


def comparable(a: Quantity, b: Quantity) -> tuple[Quantity, Quantity] | None:
    """Both figures in the same unit, or None where they measure different things.

    The first keeps its unit; the second is converted: lengths, masses, volumes, areas, times, temperatures, speeds,
    power, energy. A share of 0.33 becomes 33 % beside a percentage. A figure without a unit ("the toll rose to 38") may
    be compared with any count.
    Percentages against percentage points, one currency against another and figures with different nouns give None;
    nouns that news uses for each other (troops, soldiers) count as the same.
    """
    if PERCENT in (a.unit, b.unit) and _is_share(a.unit) != _is_share(b.unit):
        return (_as_percent(a), b) if _is_share(a.unit) else (a, _as_percent(b))
    a, b = _in_pounds(a), _in_pounds(b)
    a, b = _in_whole(a, b.unit), _in_whole(b, a.unit)
    a, b = _in_points(a, b.unit), _in_points(b, a.unit)
    if {a.unit, b.unit} == {POINTS, "points"}:
        return a, replace(b, unit=a.unit)  # of a rate "0.3 points" are percentage points
    if {a.unit, b.unit} <= _TONS and (a.low, a.high) == (b.low, b.high):
        return a, replace(b, unit=a.unit)
    if a.unit == b.unit:
        return a, b
    if _measured(a.unit) or _measured(b.unit):
        return None
    there, here = dimension(b.unit, b.per), dimension(a.unit, a.per)
    if here and there:
        return (a, _converted(b, there[1], here[1], a)) if here[0] == there[0] else None
    if here or there:
        return None
    if _is_share(a.unit) or _is_share(b.unit):
        return (a, b) if _is_share(a.unit) and _is_share(b.unit) and _same_whole(a.unit, b.unit) else None
    if not a.unit or not b.unit or same_count(unit_head(a.unit), unit_head(b.unit)):
        return a, b
    return None


def _is_share(unit: str) -> bool:
    return unit == SHARE or unit.startswith(SHARE + " of ")


def _measured(unit: str) -> bool:
    return unit in (PERCENT, POINTS) or unit in ISO


def _same_whole(a: str, b: str) -> bool:
    return SHARE in (a, b) or same_count(unit_head(a[9:]), unit_head(b[9:]))


def _scale(q: Quantity, by: float, unit: str) -> Quantity:
    low, high = (None if bound is None else bound * by for bound in (q.low, q.high))
    return replace(q, low=low, high=high, unit=unit)


def _as_percent(q: Quantity) -> Quantity:
    """A share as a percentage, and a plain one as a rounded figure: "two-thirds" may be 66 or 68 %."""
    scaled = _scale(q, 100, PERCENT)
    return replace(scaled, comparator=Comparator.ABOUT) if q.comparator is Comparator.EXACT else scaled


def _in_pounds(q: Quantity) -> Quantity:
    return _scale(q, 0.01, "GBP") if q.unit == "pence" else q


# The currencies whose hundredth news calls a cent. The word alone does not say which, so it stays the unit until the
# other figure names the money.
_OF_CENTS = frozenset("USD EUR AUD CAD NZD SGD HKD ZAR BND FJD JMD TTD".split())


def _in_whole(q: Quantity, money: str) -> Quantity:
    return _scale(q, 0.01, money) if q.unit == "cents" and money in _OF_CENTS else q


# The same number in both is the same mass: most of the world's papers write "tons" for tonnes.
_TONS = frozenset({"tons", "tonnes", "metric tons"})


def _in_points(q: Quantity, other: str) -> Quantity:
    """A basis point is the hundredth of a percentage point, which news calls a point too ("a quarter point")."""
    return _scale(q, 0.01, other) if q.unit == "basis points" and other in (POINTS, "points") else q


def _converted(q: Quantity, source: str, target: str, like: Quantity) -> Quantity:
    if source == target:
        return replace(q, unit=like.unit, per=like.per if like.per != q.per else q.per)
    if q.trend is not None and source.startswith("deg"):
        source, target = "delta_" + source, "delta_" + target  # a rise of 2 °C is a rise of 3.6 °F
    made = _in(q, source, target, like)
    if "pint" not in (source, target):
        return made
    # Where the text is British its pint is the imperial one, which the words do not tell: the nearer one is meant.
    source, target = (_IMPERIAL if name == "pint" else name for name in (source, target))
    return min(made, _in(q, source, target, like), key=lambda each: _apart(each, like))


_IMPERIAL = "imperial_pint"


def _in(q: Quantity, source: str, target: str, like: Quantity) -> Quantity:
    low, high = (None if bound is None else _convert(bound, source, target) for bound in (q.low, q.high))
    return replace(q, low=low, high=high, unit=like.unit, per=like.per)


def _apart(a: Quantity, b: Quantity) -> float:
    """How far the figures of one unit are apart, by the bounds that both have."""
    return sum(abs(x - y) for x, y in ((a.low, b.low), (a.high, b.high)) if x is not None and y is not None)


def _convert(value: float, source: str, target: str) -> float:
    if "decade" in (source, target):  # pint's "decade" is a ratio of ten, not ten years
        value, source, target = (value * 10, "year", target) if source == "decade" else (value / 10, source, "year")
    return float(_registry().Quantity(value, source).to(target).magnitude)


@cache
def _registry() -> Any:  # noqa: ANN401 - pint ships no types that mypy may follow here
    import pint  # noqa: PLC0415 - half a second, and only when two different units meet

    return pint.UnitRegistry()
