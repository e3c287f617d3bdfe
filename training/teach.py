# ruff: noqa: INP001, T201, S311 - scripts side by side, not a package; they print; chance from a seed, no secrets
"""Teaches the larger network of teacher.py, and has it say what the judge is to learn.

    python training/teach.py learn --data SHARED/data --base FOLDER --adapter FILE --minutes M [--resume FILE]
    python training/teach.py label --data SHARED/data --base FOLDER --adapter FILE --words taught.npz --minutes M

``label`` goes on where it stopped: the file holds, for each pair it has read, 64 bits of the SHA-256 of its texts and
three logits in steps of a sixteenth, and no text.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter, defaultdict
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final

import torch
from assemble import assemble
from pool import NOT_SUPPORT, SILENT, Row
from taught import Taught, hash_of
from teacher import Teacher, Words
from train import batches_of, kind_of, loss_of
from transfer import transfer_rows

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from torch import Tensor

SEED: Final = 7
BATCH_TOKENS: Final = 1_600
WARM_UP: Final = 60  # steps
WEAK: Final = 0.5  # weight of a row that says only "not support"
HELD: Final = 100  # held-out rows of each kind to look at

# How many rows of each source are for the teacher: it reads some 50,000 pairs in an hour, so the best first. It must
# not have read all that it labels: what it says of the others is what it understands.
TAKE: Final = {
    "lingnli": 20_000,
    "fever_dev_gold": 7_000,
    "cad_snli": 5_000,
    "climate_fever": 2_500,
    "covidfact": 1_000,
    "check_covid": 1_100,
    "equate_gpt35aug": 2_300,
    "wikifactcheck_refuted": 1_500,
    "commitmentbank": 700,
    "rte": 1_200,
    "mrpc": 300,
    "infotabs": 1_500,
    "syntactic_variation": 500,
    "temporal": 300,
    "dnc_fw_negation": 400,
    "dnc_fw_quantification": 300,
    "dnc_fw_comparatives": 100,
    "monotonicity_infer": 400,
    "megaveridicality": 300,
    "written": 6_000,
    "written rivals": 6_000,
    "written longer": 4_000,
    "written retold": 4_000,
    "written plain": 6_000,
    "written dossiers": 4_000,
    "written among": 1_500,
    "read": 3_500,
    "read-partly": 3_500,
    "near-partly": 3_500,
}
MADE: Final = 0.16  # share of the made pairs, strangers among them

# Beside the transfer rows, how many labelled ones it reads for the judge: first those it was not taught.
ASKED: Final = {
    "lingnli": 23_000,
    "fever_dev_gold": 5_000,
    "cad_snli": 4_000,
    "climate_fever": 3_000,
    "covidfact": 1_500,
    "infotabs": 2_000,
    "written": 4_000,
    "written rivals": 4_000,
    "written longer": 3_000,
    "written retold": 3_000,
    "written plain": 3_000,
    "written dossiers": 3_000,
    "read": 3_000,
    "near": 2_000,
}


def chosen(rows: Sequence[Row], most: dict[str, int], *, made: float = 0) -> list[Row]:
    """The first so many of each source, in the order given, and a share of the made pairs."""
    seen: Counter[str] = Counter()
    sizes = Counter(row.source for row in rows)
    found = []
    for row in rows:
        limit = int(made * sizes[row.source]) if row.source.startswith("made") else most.get(row.source, 0)
        if seen[row.source] < limit:
            seen[row.source] += 1
            found.append(row)
    return found


def of_each_kind(rows: Sequence[Row], most: int) -> list[Row]:
    """The first so many held-out rows of each kind."""
    seen: Counter[str] = Counter()
    found = []
    for row in rows:
        kind = kind_of(row)
        if seen[kind] < most:
            seen[kind] += 1
            found.append(row)
    return found


@torch.no_grad()
def logits_of(net: Teacher, words: Words, rows: Sequence[Row]) -> Iterator[tuple[list[Row], Tensor]]:
    """Some of the rows and their logits (rows, 3), until all are done."""
    net.eval()
    words.add(rows)
    for batch in batches_of(rows, words.tokens, 3 * BATCH_TOKENS, None):
        yield batch, net(words.tensor(batch))
    net.train()


def report(net: Teacher, words: Words, held: Sequence[Row]) -> dict[str, float]:
    """Accuracy on held-out rows, by their kind."""
    right: dict[str, list[bool]] = defaultdict(list)
    for rows, logits in logits_of(net, words, held):
        for row, best in zip(rows, logits.argmax(-1).tolist(), strict=True):
            right[kind_of(row)].append(best == row.y)
    return {kind: round(sum(hits) / len(hits), 3) for kind, hits in sorted(right.items())}


def weights_of(rows: Sequence[Row]) -> dict[int, float]:
    """What a row weighs by its label, so that support, refute and silent count the same."""
    counts = Counter(row.y for row in rows if row.y <= SILENT)
    return {NOT_SUPPORT: WEAK} | {y: len(rows) / (3 * n) for y, n in counts.items()}


def learn(asked: argparse.Namespace) -> None:
    """Teaches it for so many minutes, the rate falling to nothing."""
    torch.manual_seed(SEED)
    random = Random(SEED)
    every, others = assemble(asked.data, written=True, read=True)
    rows = chosen(every, TAKE, made=MADE)
    held = of_each_kind(others, HELD)
    words, net = Words(asked.base), Teacher(asked.base)
    if asked.resume:
        net.load(asked.resume)
    optimizer = torch.optim.AdamW(net.parameters(), lr=asked.rate, weight_decay=0.01)
    words.add(rows)
    weights = weights_of(rows)
    began = said = time.time()
    seen, step, running, done = 0, 0, 1.1, 0.0
    while done < 1:
        for batch in batches_of(rows, words.tokens, BATCH_TOKENS, random):
            done = (time.time() - began) / (60 * asked.minutes)
            for group in optimizer.param_groups:
                group["lr"] = asked.rate * min(1.0, (step + 1) / WARM_UP) * max(0.02, 1 - done)
            labels = torch.tensor([row.y for row in batch])
            loss = loss_of(net(words.tensor(batch)), labels, torch.tensor([weights[row.y] for row in batch]))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            seen, step, running = seen + len(batch), step + 1, 0.98 * running + 0.02 * loss.item()
            if done >= 1 or time.time() - said > asked.log_every:
                said = time.time()
                line = {"seconds": round(said - began), "pairs": seen, "loss": round(running, 3)}
                print(json.dumps({**line, **report(net, words, held)}), flush=True)
                net.save(asked.adapter)
            if done >= 1:
                break


def label(asked: argparse.Namespace) -> None:
    """Has it read the transfer rows and labelled ones that it was not taught, as far as the time allows."""
    every, _ = assemble(asked.data, written=True, read=True)
    own = {hash_of(row) for row in chosen(every, TAKE, made=MADE)}
    rows = chosen([row for row in every if hash_of(row) not in own], ASKED) + transfer_rows(asked.data)
    taught, words, net = Taught(asked.words), Words(asked.base), Teacher(asked.base)
    net.load(asked.adapter)
    rows = [row for row in rows if hash_of(row) not in taught.known]
    Random(SEED).shuffle(rows)
    began = said = time.time()
    for batch, logits in logits_of(net, words, rows):
        taught.add(batch, logits)
        if time.time() - said > asked.log_every:
            said = time.time()
            taught.save()
            print(f"{len(taught.known)} pairs, {said - began:.0f} s", flush=True)
        if time.time() - began > 60 * asked.minutes:
            break
    taught.save()
    print(f"{len(taught.known)} pairs of {len(rows)} and those before", flush=True)


def main() -> None:
    """Reads what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("learn", "label"))
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True, help="folder of all-mpnet-base-v2")
    parser.add_argument("--adapter", type=Path, required=True, help="what is learned (safetensors)")
    parser.add_argument("--words", type=Path, help="what it says of the pairs")
    parser.add_argument("--resume", type=Path)
    parser.add_argument("--minutes", type=float, default=50)
    parser.add_argument("--rate", type=float, default=5e-4)
    parser.add_argument("--log-every", type=float, default=420, help="seconds")
    parser.add_argument("--threads", type=int, default=2)
    asked = parser.parse_args()
    torch.set_num_threads(asked.threads)
    {"learn": learn, "label": label}[asked.what](asked)


if __name__ == "__main__":
    main()
