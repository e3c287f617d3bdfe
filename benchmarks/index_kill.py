"""kill -9 in the middle of ``claimcheck index add``: does the index open, is it whole, does the next run complete it?

    python benchmarks/index_kill.py [--kills 100] [--seed 1]

Each round adds, changes and removes reports in a folder, starts the real command in a process of its own, and kills it
with SIGKILL at a moment drawn evenly from the time that an undisturbed run takes. Then the store must open without a
fault and hold whole documents only, and the next run must complete it. At the end the index must answer exactly as one
that was made undisturbed. The transactions are made smaller than usual, so that more kills fall between them. The
reports are made up here. Ends with exit code 1 where anything is wrong.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from pathlib import Path

from claimcheck.adapters import corpus_index
from claimcheck.adapters.corpus import Corpus
from claimcheck.adapters.index_store import IndexStore
from claimcheck.cli.app import main as command
from claimcheck.evidence.windows import find_windows

FIRST, PER_ROUND = 30, 6  # files in the folder at first, and new ones in each round
JOINT = 4  # articles in the file that holds several
PLACES = ("harbour", "mill", "station", "quarry", "market", "bridge", "library", "reservoir")
QUERIES = ("Nine people waited at the harbour", "The bridge was shut in round 3", "report 12 on the mill")


def text_of(number: int, turn: int) -> str:
    """A report of three sentences; the turn changes with each revision."""
    place = PLACES[number % len(PLACES)]
    return (
        f"The {place} was shut in round {turn}, report {number} says.\n\n"
        f"{number + turn} people waited at the {place}. Work on number {number} begins on day {turn % 28 + 1}.\n"
    )


def write(folder: Path, number: int, turn: int) -> None:
    """One report, or a file of several where the number ends with 7."""
    if number % 10 == 7:
        rows = [json.dumps({"title": f"Part {i}", "text": text_of(number * 1000 + i, turn)}) for i in range(JOINT)]
        (folder / f"{number:04}.jsonl").write_text("\n".join(rows) + "\n", encoding="utf-8")
    else:
        (folder / f"{number:04}.txt").write_text(f"Report {number}\n\n{text_of(number, turn)}", encoding="utf-8")


def change(folder: Path, turn: int, dice: random.Random) -> None:
    """New reports, two changed ones, and one that goes."""
    present = sorted(folder.iterdir())
    for number in range(FIRST + turn * PER_ROUND, FIRST + (turn + 1) * PER_ROUND):
        write(folder, number, turn)
    gone, *changed = dice.sample(present, 3)
    gone.unlink()
    for path in changed:
        write(folder, int(path.stem), turn)


def start(folder: Path) -> int:
    """Runs ``claimcheck index add`` in a process of its own, and gives its number."""
    child = os.fork()
    if child:
        return child
    code = 1
    try:
        corpus_index._FILES_AT_ONCE, corpus_index._SENTENCES_AT_ONCE = 3, 5  # noqa: SLF001 - more moments to die at
        silent = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silent, 1)
        sys.argv = ["claimcheck", "index", "add", str(folder)]
        command()
    except SystemExit as ended:
        code = int(ended.code or 0)
    except BaseException:  # noqa: BLE001 - nothing of the child may run on in the parent's code
        traceback.print_exc()
    finally:
        os._exit(code)


def complete(folder: Path) -> float:
    """Runs the command to its end, and gives the seconds.

    Raises:
        AssertionError: When it fails.
    """
    began = time.perf_counter()
    _, status = os.waitpid(start(folder), 0)
    assert status == 0, f"the command ended with status {status}"
    return time.perf_counter() - began


def killed(folder: Path, after: float) -> bool:
    """Runs the command and kills it; whether it was still running then."""
    child = start(folder)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL


def check_whole(cache: Path) -> int:
    """Looks at every document in the store, and gives how many there are.

    Raises:
        AssertionError: When the store has a fault or a document is not whole.
    """
    store = IndexStore(next(cache.rglob("index.sqlite")))
    try:
        assert not store.faults(), store.faults()
        documents = store.documents()
        in_file = Counter(row.file for row in documents.values())
        for row in store.files().values():
            expected = JOINT if row.path.endswith(".jsonl") else 1
            assert in_file[row.id] == expected, f"{row.path} has {in_file[row.id]} of {expected} documents"
        for number in documents:
            article = store.article(number)
            assert article is not None
            assert [window for _, window in store.passages_of(number)] == list(find_windows(article.text))
        rows, vectors = store.vectors()
        assert len(rows) == sum(row.passages for row in documents.values())
        assert bool((abs((vectors.astype("float32") ** 2).sum(axis=1) - 1) < 0.01).all())
        return len(documents)
    finally:
        store.close()


def answers(folder: Path, cache: Path) -> list[list[tuple[str, str, float]]]:
    """What the index says to some queries."""
    corpus = Corpus(folder, cache=cache)
    found = [[(p.document, p.quote, p.score) for p in corpus.search(query)] for query in QUERIES]
    corpus.close()
    return found


def run(kills: int, seed: int) -> dict[str, object]:
    """All rounds, and what came of them."""
    dice = random.Random(seed)  # noqa: S311 - moments of death, not secrets
    with tempfile.TemporaryDirectory(prefix="claimcheck-kill-") as scratch:
        folder, cache = Path(scratch, "reports"), Path(scratch, "cache")
        folder.mkdir()
        os.environ["CLAIMCHECK_CACHE"] = str(cache)
        for number in range(FIRST):
            write(folder, number, 0)
        complete(folder)
        change(folder, 0, dice)
        usual = complete(folder)  # how long an undisturbed round takes
        struck = in_the_middle = 0
        for turn in range(1, kills + 1):
            change(folder, turn, dice)
            before = check_whole(cache)
            struck += killed(folder, dice.uniform(0, usual))
            after = check_whole(cache)
            usual = 0.8 * usual + 0.2 * complete(folder)  # it grows with the folder, and varies with the machine
            whole = check_whole(cache)
            in_the_middle += after not in {before, whole}
            expected = sum(JOINT if path.suffix == ".jsonl" else 1 for path in folder.iterdir())
            assert whole == expected, f"{whole} documents after completing, {expected} in the folder"
        same = answers(folder, cache) == answers(folder, Path(scratch, "undisturbed"))
        assert same, "the index does not answer as one that was made undisturbed"
        left = [path.name for path in cache.rglob("tmp-*")]
    return {
        "kills": struck,
        "of": kills,
        "with_some_documents_taken_in": in_the_middle,
        "documents": whole,
        "answers_as_undisturbed": same,
        "unfinished_folders_left": len(left),
    }


def main() -> None:
    """Runs and prints the result."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--kills", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    print(json.dumps(run(options.kills, options.seed)))


if __name__ == "__main__":
    main()
