"""Everything that is measured of reading claims, in one run; the parts have scripts of their own beside this one.

    python benchmarks/claims.py [--only NAME ...] [--articles N] [--json FILE]

attribution   PolNeAR's development articles with an odd index, which were only counted (attribution.py)
certainty     the half of FactBank's news that was only counted (certainty.py)
disclaimers   invented phrasings, dev and held, and hand-labelled real sentences (disclaimers.py)
worth         what the packaged model's folds by debate gave when it was taught (worth.json, written by worth.py)
bundles       the corpora of the repository: claims, speakers, certainty, figures, days, disclaimers (bundles.py)
quantities    NewsQuant, beside quantulum3 in the same run where it is installed (quantities.py)
times         the odd half of TempEval-3's newswire (times.py)
speed         processor time of find_claims over that of the bare parse, on real articles; on texts of 25,000 to 200,000
              characters the time per character; and the memory of the process after each quarter of the articles

Each part that lacks its data says "skipped". The data folder is found through CLAIMCHECK_SHARED (default: the folder
``shared`` beside the checkout) and is not part of the project.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import platform
import sys
import time
from datetime import UTC, datetime
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attribution
import bundles
import certainty
import claimcheck
import disclaimers
import quantities
import times
from claimcheck.adapters.language_model import default_language_model
from claimcheck.api import claims_provenance
from claimcheck.evaluation import Score, score
from claimcheck.report.json_form import claims_to_dict
from claimcheck.text.sentences import split_sentences

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

HERE = Path(__file__).resolve().parent
SHARED = Path(os.environ.get("CLAIMCHECK_SHARED", HERE.parents[1] / "shared"))
POLNEAR = SHARED / "data" / "polnear" / "dev.jsonl.gz"
TIMEBANK = SHARED / "data" / "tempeval3" / "tbaq_timebank.jsonl.gz"
POOL = SHARED / "data" / "news_article_pool" / "articles.jsonl.gz"
LENGTHS = (25_000, 50_000, 100_000, 200_000)  # characters; the issue asks for linear time up to the last
PAGE_KB = os.sysconf("SC_PAGE_SIZE") // 1024

Figures = dict[str, Any]


def main(arguments: Sequence[str]) -> int:
    """Measure what was asked for, print it, and write it with the setup."""
    parts: dict[str, Callable[[], Figures]] = {
        "attribution": of_attribution,
        "certainty": of_certainty,
        "disclaimers": of_disclaimers,
        "worth": of_worth,
        "bundles": of_bundles,
        "quantities": of_quantities,
        "times": of_times,
        "speed": lambda: of_speed(asked.articles),
    }
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--only", nargs="+", choices=list(parts), default=list(parts))
    parser.add_argument("--articles", type=int, default=200, help="real articles for the speed")
    parser.add_argument("--json", type=Path, help="a file for the figures; parts not measured now are kept in it")
    asked = parser.parse_args(arguments)
    results = {}
    for name in asked.only:
        results[name] = parts[name]()
        print(name, json.dumps(results[name]), flush=True)
    if asked.json:
        before = json.loads(asked.json.read_text())["results"] if asked.json.exists() else {}
        asked.json.write_text(json.dumps({"setup": setup(), "results": before | results}, indent=1) + "\n")
    return 0


def setup() -> Figures:
    """What the figures were made with."""
    return {
        "day": datetime.now(UTC).date().isoformat(),
        "python": platform.python_version(),
        "machine": platform.machine(),
        "threads": 1,
        "model": default_language_model().name,
        "claimcheck": claimcheck.__version__,
    }


def rows_of(path: Path) -> list[Figures]:
    """The JSON lines of a packed file, none where it is missing."""
    if not path.exists():
        print(f"skipped: {path} is not there; set CLAIMCHECK_SHARED to the data folder", file=sys.stderr)
        return []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def of_attribution() -> Figures:
    """PolNeAR, the articles that were only counted."""
    part = rows_of(POLNEAR)[1::2]
    return attribution.figures_of(attribution.score(part), len(part)) if part else {}


def of_certainty() -> Figures:
    """FactBank's news, the half that was only counted."""
    return certainty.measure("held") if certainty.DATA.is_file() else {}


def of_disclaimers() -> Figures:
    """Invented phrasings of both parts and, where they are, real sentences."""
    return disclaimers.figures()


def of_worth() -> Figures:
    """The committed figures of the folds: fitting them again takes the training's extras and minutes."""
    return dict(json.loads((HERE / "worth.json").read_text(encoding="utf-8")))


def of_bundles() -> Figures:
    """The repository's corpora, without what is measured of evidence."""
    total = Score()
    made_by = claims_provenance()
    for folder in sorted(path.parent for path in bundles.CORPORA.glob("*/gold.json")):
        article = claimcheck.read_article(next(path for path in sorted(folder.glob("article.*"))))
        gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
        total += score(gold, claims_to_dict(claimcheck.find_claims(article), made_by))
    shares = {name: getattr(total, name) for name in ("claims", "not_claims", "speaker", "modality")}
    counts = {name: getattr(total, name) for name in ("quantities", "times", "disclaimers", "self_unverified")}
    return {name: f"{each.hits}/{each.total}" for name, each in shares.items()} | {
        f"{name}_f1": round(each.f1, 4) for name, each in counts.items()
    }


def of_quantities() -> Figures:
    """NewsQuant, all of it, beside the peer."""
    if not quantities.FOLDER.is_dir():
        return {}
    rows = quantities.read_rows("newsquant")
    peer = quantities.quantulum()
    found = {"claimcheck": quantities.measure(rows, quantities.ours, 0)}
    return found | ({"quantulum3": quantities.measure(rows, peer, 0)} if peer else {})


def of_times() -> Figures:
    """The odd half of the newswire, with the day each text was published."""
    part = rows_of(TIMEBANK)[1::2]
    return times.measure(part, show=False) if part else {}


def of_speed(articles: int) -> Figures:
    """Ratio to the parse, time per character by length, and memory by quarters, over so many real articles."""
    rows = rows_of(POOL)
    if not rows:
        return {}
    texts = [row["text"] for row in rows[:: max(1, len(rows) // articles)]][:articles]
    model = default_language_model()
    parse = finding = 0.0
    memory = []
    for k, text in enumerate(texts):
        began = time.process_time()
        model.parse(text, split_sentences(text))
        parsed = time.process_time()
        claimcheck.find_claims(claimcheck.Article(text=text))
        parse += parsed - began
        finding += time.process_time() - parsed
        if (k + 1) % max(1, len(texts) // 4) == 0:
            memory.append(resident_mb())
    return {
        "articles": len(texts),
        "find_claims_over_parse": round(finding / parse, 3),
        "microseconds_per_character": {length: per_character(texts, length) for length in LENGTHS},
        "resident_mb_by_quarter": memory,
    }


def per_character(texts: Sequence[str], length: int) -> float:
    """The processor time of one text of that length, made of real paragraphs, divided by its length."""
    paragraphs = islice(cycle(p for text in texts for p in text.split("\n") if p.strip()), length)
    text = ""
    while len(text) < length:
        text += next(paragraphs) + "\n\n"
    began = time.process_time()
    claimcheck.find_claims(claimcheck.Article(text=text[:length]))
    return round((time.process_time() - began) / length * 1e6, 2)


def resident_mb() -> int:
    """The memory that the process holds now, in MB (Linux)."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE_KB // 1024


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
