# ruff: noqa: INP001, T201 - scripts side by side, not a package; they print
"""Makes a checkpoint of six layers from an exported judge of three upper layers: below them come the encoder's own.

    python training/deepen.py --judge MODEL.ONNX --temperature T --target FOLDER/judge.pt

The judge that read each text alone through the encoder's lower layers is thus the start of one whose six layers all
read the pair. Weights that were quantised are taken as they are, their rounding with them; the class biases that were
folded in stay, the temperature is taken out again.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Final

import onnx
import torch
from lower_vectors import LOWER
from onnx import numpy_helper
from train import start

if TYPE_CHECKING:
    from numpy.typing import NDArray

LAYERS: Final = 6
BELOW: Final = 3  # layers of the encoder's that the exported judge left to it
PREFIX: Final = "net.nets.0."
SIDES: Final = ("/net/nets.0/Mul", "/net/nets.0/Mul_1")  # where each token is told which text it is of
_QUANTISED: Final = "_quantized"


def own_name(name: str) -> str:
    """The name of a weight in the deeper network."""
    if not name.startswith("layers."):
        return name
    _, layer, rest = name.split(".", 2)
    return f"layers.{int(layer) + BELOW}.{rest}"


def weights_of(path: Path) -> dict[str, torch.Tensor]:
    """The exported weights under the deeper network's names."""
    graph = onnx.load(path).graph
    arrays: dict[str, NDArray] = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    found = {
        own_name(name.removeprefix(PREFIX)): torch.tensor(value)
        for name, value in arrays.items()
        if name.startswith(PREFIX) and "_Transposed" not in name
    }
    sides = {}
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            base = node.input[1].removesuffix(_QUANTISED)
            rounded = arrays[node.input[1]].astype("float32") - arrays[f"{base}_zero_point"].astype("float32")
            part = node.name.removeprefix("/net/nets.0/").split("/")
            name = ".".join(part[:2] if part[0].startswith("layers") else part[:1])
            found[own_name(f"{name}.weight")] = torch.tensor(rounded * arrays[f"{base}_scale"]).T.contiguous()
        elif node.name in SIDES:
            sides[node.name] = torch.tensor(next(arrays[i] for i in node.input if i in arrays))
    found["side"] = torch.stack([sides[name] for name in SIDES])
    return found


def main() -> None:
    """Writes the checkpoint."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--judge", type=Path, required=True)
    parser.add_argument("--temperature", type=float, required=True, help="as the judge's card gives it")
    parser.add_argument("--target", type=Path, required=True)
    asked = parser.parse_args()
    if LOWER:
        raise SystemExit("lower_vectors.LOWER must be 0: all six layers read the pair")
    net = start(LAYERS, 384, align=False)
    state = net.state_dict()
    for name, value in weights_of(asked.judge).items():
        state[name].copy_(value)
    state["logits.weight"].mul_(asked.temperature)
    state["logits.bias"].mul_(asked.temperature)
    asked.target.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"net": state}, asked.target)
    print(f"{asked.target}: {sum(v.numel() for v in state.values()):,} weights")


if __name__ == "__main__":
    main()
