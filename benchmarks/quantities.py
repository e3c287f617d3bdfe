"""Measures find_quantities on NewsQuant and the R-Test sets.

With quantulum3 beside it in the same run where it is installed.

    python benchmarks/quantities.py [--part all|dev|held] [--errors N] [--json FILE]

The data stands in the folder named by CLAIMCHECK_SHARED (default: ``shared`` beside the checkout), never in the
repository; where it is absent the script says "skipped". A prediction matches a gold quantity when the values agree
(both ends of a range); "+ unit" asks for the same unit after normalisation (currency, measure, or singular head noun,
and the rate), "+ change" for the same bound or trend.

The field marks some things that our contract leaves out ("one of", ages, bare levels) and leaves out some that it
asks for ("several"). The figures are given as the data counts ("field") and with those left aside on both sides
("contract"). The data gives a figure one change where the contract keeps a bound and a trend apart. Ours is mapped to
it in this order, read off the dev part: the bound where there is one ("up about 19 %", "hiked by up to £24" are "~" and
"<"); "=" for a level that something rose or fell to or was up at; else the trend ("rose 6 %"); else "=" (ranges and
vague numbers too, "~" where a range opens with "about"). "contract" takes bound and trend alike. The two levels of
"rose from A to B" are one range in the data, so ours are put together.
``--part`` splits by a hash of the sentence: dev 60 %, held 40 %.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import platform
import re
import sys
import time
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from claimcheck.text.currencies import ISO, name_after
from claimcheck.text.nouns import singular
from claimcheck.text.quantities import find_quantities
from claimcheck.text.quantity import Comparator, Quantity
from claimcheck.text.units import dimension, unit_head
from claimcheck.text.words import read_words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

SHARED = Path(os.environ.get("CLAIMCHECK_SHARED") or Path(__file__).resolve().parents[2] / "shared")
FOLDER = SHARED / "data" / "cqe_newsquant"
SETS = ("newsquant", "age_rtest", "currency_rtest", "dimension_rtest", "temperature_rtest")
# What the data spells out and we leave as written, or count as a plain number.
SPELLINGS = {
    "mbps": "mbps", "ppb": "part per billion", "ppm": "part per million", "parts-per-billion": "part per billion",
    "parts-per-million": "part per million", "time": "", "times": "", "parts per billion": "part per billion",
    "m": "metre", "sq m": "square metre",
    "parts per million": "part per million", "unit": "", "units": "",
    "mpg": "mile per gallon", "ppg": "point per game", "rpg": "rebound per game", "apg": "assist per game",
}  # fmt: skip
AFTER_TO = re.compile(r"\b(?:to|at) (?:just |only |a |about )?$")
# Units of the data with a "per" that we read as one symbol.
WHOLE = frozenset(
    {"mile per hour", "kilometre per hour", "megabit per second", "mile per gallon"}
    | {"point per game", "rebound per game", "assist per game"}
)
CHANGES = {
    Comparator.EXACT: "=",
    Comparator.ABOUT: "~",
    Comparator.AT_MOST: "<",
    Comparator.BELOW: "<",
    Comparator.AT_LEAST: ">",
    Comparator.ABOVE: ">",
    Comparator.RANGE: "=",
    Comparator.VAGUE: "=",
}


class Mark(NamedTuple):
    """One quantity in the form that is compared: its values in order, unit, rate and change."""

    values: tuple[float, ...]
    unit: str
    change: str
    text: str = ""
    aside: bool = False
    other_change: str = ""
    start: int = 0


def main() -> None:
    """Print the figures; ``--json`` writes them with the setup."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--part", choices=("all", "dev", "held"), default="all")
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    if not FOLDER.is_dir():
        print(f"skipped: no folder {FOLDER}")
        return
    results: dict[str, Any] = {}
    for name in SETS:
        rows = [row for row in read_rows(name) if options.part in ("all", part(row["text"]))]
        results[name] = measure(rows, ours, options.errors)
        show(name, "claimcheck", results[name])
        peer = quantulum()
        if peer is not None:
            results[name + "/quantulum3"] = measure(rows, peer, 0)
            show(name, "quantulum3", results[name + "/quantulum3"])
    if options.json:
        setup = {
            "python": platform.python_version(),
            "machine": platform.machine(),
            "threads": 1,
            "part": options.part,
            "quantulum3": version("quantulum3") if "newsquant/quantulum3" in results else None,
        }
        options.json.write_text(json.dumps({"setup": setup, "results": results}, indent=1) + "\n")


def read_rows(name: str) -> list[dict[str, Any]]:
    """The sentences of one set."""
    path = FOLDER / f"{name}.jsonl.gz"
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def part(text: str) -> str:
    """Dev or held, by a hash of the sentence."""
    return "held" if hashlib.sha256(text.encode()).digest()[0] % 5 < 2 else "dev"


def measure(rows: list[dict[str, Any]], find: Callable[[str], list[Mark]], errors: int) -> dict[str, Any]:
    """F1 of value, of value and unit, of value and change, counted both ways; and sentences per processor second."""
    find(rows[0]["text"])
    began = time.process_time()
    found = [find(row["text"]) for row in rows]
    seconds = time.process_time() - began
    result: dict[str, Any] = {"sentences": len(rows), "per_second": round(len(rows) / seconds)}
    for way in ("field", "contract"):
        counts = {"value": [0, 0, 0], "unit": [0, 0, 0], "change": [0, 0, 0]}
        for row, marks in zip(rows, found, strict=True):
            golds = [gold(q, row["text"]) for q in row["quantities"]]
            tally(counts, golds, marks, lenient=way == "contract")
            if errors and way == "field":
                explain(row["text"], golds, marks)
        result[way] = {key: scores(*c) for key, c in counts.items()}
    return result


def tally(counts: dict[str, list[int]], golds: list[Mark], marks: list[Mark], *, lenient: bool) -> None:
    """Add one sentence's hits, extras and misses; ``lenient`` leaves out what contract and field count apart."""
    keys: dict[str, Callable[[Mark, Mark], bool]] = {
        "value": same_value,
        "unit": lambda a, b: same_value(a, b) and a.unit == b.unit,
        "change": lambda a, b: same_value(a, b) and (a.change == b.change or (lenient and a.change == b.other_change)),
    }
    for key, same in keys.items():
        pairs, left, open_golds = paired(golds, marks, same)
        counts[key][0] += pairs
        counts[key][1] += sum(not (lenient and m.aside) for m in left)
        counts[key][2] += sum(not (lenient and g.aside) for g in open_golds)


def paired(
    golds: list[Mark], marks: list[Mark], same: Callable[[Mark, Mark], bool]
) -> tuple[int, list[Mark], list[Mark]]:
    """How many pair up, and what is left on each side."""
    left, open_golds = list(marks), []
    for g in golds:
        hit = next((m for m in left if same(g, m)), None)
        if hit is None:
            open_golds.append(g)
        else:
            left.remove(hit)
    return len(golds) - len(open_golds), left, open_golds


def same_value(a: Mark, b: Mark) -> bool:
    """Whether the values agree to a ten thousandth."""
    return len(a.values) == len(b.values) and all(
        abs(x - y) <= 1e-4 * max(1e-9, abs(x)) for x, y in zip(a.values, b.values, strict=True)
    )


def scores(hits: int, extra: int, missed: int) -> dict[str, float]:
    """Precision, recall and F1 in per cent."""
    p, r = hits / max(1, hits + extra), hits / max(1, hits + missed)
    return {"p": round(100 * p, 1), "r": round(100 * r, 1), "f1": round(200 * p * r / max(1e-9, p + r), 1)}


def gold(q: dict[str, str], text: str) -> Mark:
    """The data's own mark. Ages and "one of" are left aside under the contract."""
    values = tuple(sorted(float(v) for v in re.findall(r"(?:^-)?[0-9.]+(?:E-?[0-9]+)?", q["value"])))
    unit = q["normalized_unit"]
    aside = "of age" in unit or (values == (1.0,) and re.search(r"\bone of\b", text, re.IGNORECASE) is not None)
    return Mark(tuple(dict.fromkeys(values)), normal(unit), q.get("change", "="), q.get("unit", unit), aside)


def normal(unit: str) -> str:
    """One spelling for a unit of the data: base and rate, singular heads, currencies by code."""
    unit = unit.strip().lower()
    if unit in ("-", "", "count"):
        return ""
    base, _, rate = unit.partition(" per ")
    if base.startswith("part") and rate:
        base, rate = unit, ""
    if unit in WHOLE:
        base, rate = unit, ""
    base = {
        "percentage": "%",
        "metric ton": "tonne",
        "pound-mass": "pound",
        "cent": "cents",
        "penny": "pence",
        "megabit per second": "mbps",
    }.get(base, base)
    if base.endswith("of age"):
        return base.split()[0] + " old"
    return kind(base) + (f" per {rated(rate)}" if rate else "")


def rated(words: str) -> str:
    """The noun of a rate: "per sq m", "a year", "square metre"."""
    noun = words.lower().replace("-", " ").split()[-1].lstrip("/")
    return kind(singular({"m": "metre", "mo": "month", "yr": "year"}.get(noun, noun)))


def kind(base: str) -> str:
    """The measure, currency or head noun of a unit."""
    if base in ("%", "percentage point", "percentage points"):
        return base.removesuffix("s")
    base = base.removeprefix("share of ")
    base = SPELLINGS.get(base, base)
    money = name_after(read_words(base), 0, 1e6, scaled=base not in ("pound", "pounds"))
    if money is not None:
        return money[0]
    measure_of = dimension(base if base != "°" else "degrees")
    if measure_of is not None:
        return {"degC": "celsius", "degF": "fahrenheit"}.get(measure_of[1], measure_of[1])
    return singular(unit_head(base))


def ours(text: str) -> list[Mark]:
    """Our quantities in the data's terms."""
    found, level, end = [], False, 0
    for q in find_quantities(text):
        twin = text[end : q.span.start] == " ("  # "fell to 87 mph (140 km/h)"
        level = level if twin else bool(AFTER_TO.search(text[: q.span.start]))
        came = bool(found) and text[end : q.span.start].strip() == "to" and q.trend is not None
        if came and text[: found[-1].start].lower().endswith("from "):
            after, before = mark(q, level=True), found.pop()
            values = tuple(sorted({*before.values, *after.values}))
            found.append(after._replace(values=values, start=before.start))
        else:
            found.append(mark(q, level=level)._replace(start=q.span.start))
        end = q.span.end
    return found


def mark(q: Quantity, *, level: bool) -> Mark:
    """One of ours; ranges are both ends.

    ``level``: the figure is what something rose or fell to. Which change counts is told above.
    """
    bounds = [b for b in (q.low, q.high) if b is not None]
    bound, trend = CHANGES[q.comparator], q.trend.value if q.trend else "="
    if q.comparator is Comparator.RANGE and q.text.lower().startswith(("about", "around", "roughly", "~", "some")):
        bound = "~"
    change = bound if bound != "=" or level else trend
    if dimension(q.unit, q.per) and dimension(q.unit, q.per) != dimension(q.unit):
        unit = kind("mile per hour" if q.unit == "miles" else "kilometre per hour")
    else:
        base = (
            q.unit if q.unit in ISO else kind(q.unit.removesuffix(" old")) + (" old" if q.unit.endswith(" old") else "")
        )
        rate = rated(q.per) if q.per and q.per not in ("at a time", "each", "apiece") else ""
        unit = base + (f" per {rate}" if rate else "")
    aside = q.comparator is Comparator.VAGUE or q.unit.endswith(" old")
    return Mark(tuple(dict.fromkeys(sorted(bounds))), unit, change, q.text, aside, bound if change == trend else trend)


def quantulum() -> Callable[[str], list[Mark]] | None:
    """The peer, or None where it is not installed. Its values and unit names as it gives them; it knows no bounds."""
    try:
        from quantulum3 import parser  # noqa: PLC0415 - optional peer
    except ImportError:
        return None

    def find(text: str) -> list[Mark]:
        try:
            found: Iterable[Any] = parser.parse(text)
        except Exception:  # noqa: BLE001 - the peer raises of all kinds on odd sentences; such a sentence gives nothing
            return []
        return [
            Mark((abs(float(q.value)),), normal(q.unit.name.replace("dimensionless", "-")), "=", q.surface)
            for q in found
        ]

    return find


def explain(text: str, golds: list[Mark], marks: list[Mark]) -> None:
    """Print what differs in one sentence."""
    same = lambda a, b: same_value(a, b) and a.unit == b.unit and a.change == b.change  # noqa: E731 - one line, used once
    _, left, open_golds = paired(golds, marks, same)
    if left or open_golds:
        print(f"\n{text[:400]}")
        for g in open_golds:
            print(f"    gold {g.values} [{g.unit}] {g.change}  ({g.text})")
        for m in left:
            print(f"    ours {m.values} [{m.unit}] {m.change}  ({m.text})")


def show(name: str, who: str, result: dict[str, Any]) -> None:
    """One line per way of counting; the R-Test sets mark no change."""
    for way in ("field", "contract"):
        f = {key: value for key, value in result[way].items() if key != "change" or name.startswith("newsquant")}
        line = "  ".join(f"{key} {f[key]['p']}/{f[key]['r']}/{f[key]['f1']}" for key in f)
        print(f"{name:18} {who:11} {way:9} {line}  ({result['sentences']} sentences, {result['per_second']}/s)")


if __name__ == "__main__":
    sys.exit(main())
