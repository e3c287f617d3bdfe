# ruff: noqa: INP001, T201, S311 - scripts side by side, not a package; they print; chance from a seed, no secrets
"""Trains the entailment judge on one core.

    python training/train.py --data SHARED/data --work FOLDER --run NAME (--minutes M | --pairs N)

``--pairs`` repeats a run; ``--minutes`` fits it into the time there is and logs how many pairs that were. The folder
holds what the run makes (checkpoints) and stands outside the repository.
"""

from __future__ import annotations

import argparse
import json
import time
from collections import Counter, defaultdict
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import torch
from assemble import SEED, assemble
from embeddings import CLAIM_TOKENS, Embeddings, encoder_weights
from judge_model import WIDTH, PairJudge
from pool import HELD_OUT_SOURCES, NOT_SUPPORT, Row
from torch.nn import functional
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

from claimcheck.adapters.judge_features import FEATURES, features

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from torch import Tensor

SORTED_TOGETHER = 4_000  # rows among which those of like length are batched; more would make batches too alike
BATCH_TOKENS = 1_200  # about 24 pairs
WARM_UP = 200  # steps
WEAK = 0.5  # weight of a row that says only "not support"
ENCODER_LAYERS = 6
MEMORY = 0.997  # of the moving average of the weights, a step; some 300 steps
DROPOUT = 0.1  # in the layers


class Pairs:
    """Rows as batches of tensors."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._texts = Embeddings()
        self._texts.add(text for row in rows for text in (row.claim, row.evidence))

    def tokens(self, row: Row) -> int:
        """How many tokens the pair has."""
        return len(self._texts.tokens(row.claim, CLAIM_TOKENS)) + len(self._texts.tokens(row.evidence))

    def batches(self, rows: Sequence[Row], cap: int, random: Random | None) -> Iterator[list[Row]]:
        """Rows of like length together, at most ``cap`` tokens; in random order where a Random is given."""
        rows = random.sample(rows, len(rows)) if random else rows
        found: list[list[Row]] = []
        for start in range(0, len(rows), SORTED_TOGETHER):
            found.append([])
            for row in sorted(rows[start : start + SORTED_TOGETHER], key=self.tokens):
                if found[-1] and self.tokens(row) * (len(found[-1]) + 1) > cap:
                    found.append([])
                found[-1].append(row)
        if random:
            random.shuffle(found)
        return iter(found)

    def tensors(self, rows: Sequence[Row]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Tokens (B, T, 384), side (B, T), mask (B, T), features (B, F)."""
        longest = max(self.tokens(row) for row in rows)
        x = torch.zeros(len(rows), longest, WIDTH)
        side = torch.zeros(len(rows), longest)
        mask = torch.zeros(len(rows), longest, dtype=torch.bool)
        for i, row in enumerate(rows):
            claim = torch.from_numpy(self._texts.tokens(row.claim, CLAIM_TOKENS))
            evidence = torch.from_numpy(self._texts.tokens(row.evidence))
            split, end = len(claim), len(claim) + len(evidence)
            x[i, :split] = self._texts.vectors(claim)
            x[i, split:end] = self._texts.vectors(evidence)
            side[i, split:] = 1
            mask[i, :end] = True
        explicit = torch.tensor([features(row.claim, row.evidence) for row in rows])
        return x, side, mask, explicit


def weights_of(rows: Sequence[Row]) -> Tensor:
    """What a row of each label weighs, so that the three count the same; shape (4,), the last for "not support"."""
    counts = Counter(row.y for row in rows)
    return torch.tensor([len(rows) / (3 * counts[y]) for y in range(NOT_SUPPORT)] + [WEAK])


def loss_of(logits: Tensor, labels: Tensor, weights: Tensor) -> Tensor:
    """Weighted cross-entropy; for "not support", minus the logarithm of what is not given to support."""
    logs = functional.log_softmax(logits, dim=-1)
    known = functional.nll_loss(logs, labels.clamp(max=2), reduction="none")
    either = -torch.logsumexp(logs[:, 1:], dim=-1)
    return (weights[labels] * torch.where(labels == NOT_SUPPORT, either, known)).mean()


def start(layers: int, width: int, align: bool) -> PairJudge:  # noqa: FBT001 - the three come from one record
    """The network; at the encoder's own width its layers begin with the weights of the encoder's uppermost ones."""
    net = PairJudge(FEATURES, layers, width=width, align=align, dropout=DROPOUT)
    if width == WIDTH:
        for i, layer in enumerate(net.layers):
            layer.load_bert(encoder_weights(), f"encoder.layer.{ENCODER_LAYERS - layers + i}.")
    return net


@torch.no_grad()
def logits_of(net: PairJudge, pairs: Pairs, rows: Sequence[Row]) -> tuple[list[Row], Tensor]:
    """The rows in the order they were run, and their logits (rows, 3)."""
    net.eval()
    order: list[Row] = []
    found = []
    for batch in pairs.batches(rows, 4 * BATCH_TOKENS, None):
        order += batch
        found.append(net(*pairs.tensors(batch)))
    net.train()
    return order, torch.cat(found)


def report(net: PairJudge, pairs: Pairs, held: Sequence[Row]) -> dict[str, float]:
    """Accuracy on the held-out rows: the same sources, the made pairs, the sources never seen."""
    order, logits = logits_of(net, pairs, held)
    right: dict[str, list[bool]] = defaultdict(list)
    for row, best in zip(order, logits.argmax(-1).tolist(), strict=True):
        kind = "unseen" if row.source in HELD_OUT_SOURCES else "made" if row.source.startswith("made") else "same"
        right[kind].append(best == row.y)
    return {kind: round(sum(hits) / len(hits), 3) for kind, hits in sorted(right.items())}


def prepared(asked: argparse.Namespace) -> tuple[PairJudge, list[Row], list[Row]]:
    """The network to begin with, the rows to train on, and those to look at on the way."""
    rows, held = assemble(asked.data)
    random = Random(SEED)
    net = start(asked.layers, asked.width, asked.align)
    sample = torch.tensor([features(r.claim, r.evidence) for r in random.sample(rows, 5_000)])
    net.feature_mean.copy_(sample.mean(0))
    net.feature_scale.copy_(sample.std(0) + 0.05)
    if asked.resume:
        net.load_state_dict(torch.load(asked.resume, weights_only=True)["net"])
    return net, rows, random.sample(held, min(asked.held, len(held)))


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
) -> float:
    """One step at this share of the full rate; the loss."""
    for group in optimizer.param_groups:
        group["lr"] = group["base"] * rate
    loss = loss_of(net(*batch), labels, weights)
    optimizer.zero_grad()
    loss.backward()
    torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
    optimizer.step()
    return float(loss.detach())


def train(asked: argparse.Namespace) -> None:
    """Runs, logs a line now and then, leaves ``judge.pt``: the moving average of the weights."""
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    torch.manual_seed(SEED)
    random = Random(SEED)
    net, rows, held = prepared(asked)
    optimizer = optimizer_of(net, asked.rate, asked.head_rate)
    average = AveragedModel(net, multi_avg_fn=get_ema_multi_avg_fn(MEMORY))
    weights = weights_of(rows)
    folder = asked.work / "runs" / asked.run
    folder.mkdir(parents=True, exist_ok=True)
    shape = {"layers": asked.layers, "width": asked.width, "align": asked.align}
    print(json.dumps({"held": len(held), **shape, "rate": asked.rate}), flush=True)
    began = said = time.time()
    seen, step, running, done = 0, 0, 1.1, 0.0
    pairs = Pairs([*rows, *held])
    while done < 1:
        for batch in pairs.batches(rows, BATCH_TOKENS, random):
            done = seen / asked.pairs if asked.pairs else (time.time() - began) / (60 * asked.minutes)
            rate = min(1.0, (step + 1) / WARM_UP) * max(0.01, 1 - done)
            labels = torch.tensor([row.y for row in batch])
            loss = learn(net, optimizer, labels, pairs.tensors(batch), rate, weights)
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


def main() -> None:
    """Reads what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--run", required=True)
    parser.add_argument("--minutes", type=float, default=60)
    parser.add_argument("--pairs", type=int, default=0)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--width", type=int, default=384, help="of the layers; 384 starts from the encoder's own")
    parser.add_argument("--align", action="store_true", help="each token first sees its counterpart")
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--head-rate", type=float, default=5e-4)
    parser.add_argument("--held", type=int, default=1_500, help="held-out rows looked at for each line of the log")
    parser.add_argument("--log-every", type=float, default=300, help="seconds")
    parser.add_argument("--resume", type=Path, help="a judge.pt to go on from")
    train(parser.parse_args())


if __name__ == "__main__":
    main()
