"""How often find_times names the right days, on TempEval-3's news documents (TIMEX3, type DATE).

Run it by itself: ``python benchmarks/times.py [even|odd] [--show] [--json FILE]``. The data folder is found through
CLAIMCHECK_SHARED (default: the folder ``shared`` beside the checkout) and is not part of the project; without it the
script says so.

recall     of the gold DATEs whose value is a whole day, ISO week, weekend, month, quarter, half, year or decade, the
           share that some found span overlaps with the same first and last day. Where our contract bounds the same
           words otherwise (early, mid and late in a month; "since", whose end is open; "by the end of", which begins
           on the day of publication), the contract's days count.
overlap    the share that some found span overlaps, whatever its days.
precision  of the spans that were found, the share that overlaps a gold TIMEX3 of any type.
The rules were written while reading the documents with an even index; the odd ones were only counted.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import platform
import re
import time
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

from claimcheck.text import periods
from claimcheck.text.periods import Grain, Period
from claimcheck.text.times import find_times

_NARROW = re.compile(r"\b(early|mid|late|middle|end|beginning|start)\b", re.IGNORECASE)


def days_of(value: str) -> Period | None:
    """The days of a TIMEX3 value, or None for a reference ("PRESENT_REF"), a season or an unknown part ("1989-QX")."""
    if found := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", value):
        return periods.day(*map(int, found.groups()))
    if found := re.fullmatch(r"(\d{4})-(\d\d)", value):
        return periods.month(int(found[1]), int(found[2]))
    if found := re.fullmatch(r"(\d{4})-W(\d\d)(-WE)?", value):
        monday = date.fromisocalendar(int(found[1]), int(found[2]), 1)
        return periods.around(monday, Grain.WEEKEND if found[3] else Grain.WEEK)
    if found := re.fullmatch(r"(\d{4})-Q([1-4])", value):
        return periods.quarter(int(found[1]), int(found[2]))
    if found := re.fullmatch(r"(\d{4})-H([12])", value):
        return periods.half(int(found[1]), int(found[2]))
    if re.fullmatch(r"\d{4}", value):
        return periods.whole_year(int(value))
    return periods.decade(int(value) * 10) if re.fullmatch(r"\d{3}", value) else None


def expected(timex: dict[str, Any], text: str, published: date) -> tuple[date | None, date | None] | None:
    """First and last day of a gold DATE under our contract, or None where it names no days."""
    period = days_of(timex["value"])
    if period is None:
        return None
    part = _NARROW.search(timex["text"])
    if part:
        word = {"middle": "mid", "end": "late", "beginning": "early", "start": "early"}
        period = periods.narrowed(period, word.get(part[1].lower(), part[1].lower()))
    since = re.search(r"\bsince\s+(?:the\s+)?\Z", text[max(0, timex["start"] - 12) : timex["start"]], re.IGNORECASE)
    if re.search(r"\bby\s+\Z", text[max(0, timex["start"] - 5) : timex["start"]]) and "end" in timex["text"]:
        return published, period.end
    return period.start, None if since else period.end


def score(documents: list[dict[str, Any]], *, show: bool = False) -> Counter[str]:
    """Counts over the documents: gold, right, found (spans of gold that we overlap), spans, real (of ours)."""
    counts: Counter[str] = Counter()
    for document in documents:
        text = document["text"]
        published = date.fromisoformat(document["dct"][:10])
        times = find_times(text, published=published)
        for ours in times:
            counts["spans"] += 1
            real = any(t["start"] < ours.span.end and ours.span.start < t["end"] for t in document["timex"])
            counts["real"] += real
            if show and not real:
                print(
                    "EXTRA", ours.text, "|", text[max(0, ours.span.start - 50) : ours.span.end + 30].replace("\n", " ")
                )
        for timex in document["timex"]:
            days = expected(timex, text, published) if timex["type"] == "DATE" else None
            if days is None:
                continue
            near = [t for t in times if timex["start"] < t.span.end and t.span.start < timex["end"]]
            right = any((t.start, t.end) == days for t in near)
            counts.update(gold=1, found=bool(near), right=right)
            if show and not right:
                words = _around(text, timex["start"], timex["end"])
                print("WRONG", timex["text"], timex["value"], published, near, "|", words)
    return counts


def _around(text: str, start: int, end: int) -> str:
    return text[max(0, start - 80) : end + 40].replace("\n", " ")


def main() -> None:
    """Print the figures as one line of JSON for each half; ``--json`` writes them with the setup."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("half", nargs="?", choices=("even", "odd"))
    parser.add_argument("--show", action="store_true", help="print what is wrong")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    shared = Path(os.environ.get("CLAIMCHECK_SHARED", Path(__file__).parents[2] / "shared"))
    path = shared / "data" / "tempeval3" / "tbaq_timebank.jsonl.gz"
    if not path.exists():
        print(f"skipped: {path} is not there; set CLAIMCHECK_SHARED to the data folder")
        return
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines]
    results = {}
    for name, part in (("even", documents[::2]), ("odd", documents[1::2])):
        if options.half in (None, name):
            results[name] = measure(part, show=options.show)
            print(name, json.dumps(results[name]))
    if options.json:
        setup = {"python": platform.python_version(), "machine": platform.machine(), "threads": 1}
        options.json.write_text(json.dumps({"setup": setup, "results": results}, indent=1) + "\n")


def measure(documents: list[dict[str, Any]], *, show: bool) -> dict[str, Any]:
    """The figures of one half."""
    began = time.process_time()
    counts = score(documents, show=show)
    words = sum(len(document["text"].split()) for document in documents)
    return {
        "documents": len(documents),
        **counts,
        "recall": round(counts["right"] / counts["gold"], 3),
        "overlap": round(counts["found"] / counts["gold"], 3),
        "precision": round(counts["real"] / counts["spans"], 3),
        "words_per_second": round(words / (time.process_time() - began)),
    }


if __name__ == "__main__":
    main()
