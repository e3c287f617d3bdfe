# ruff: noqa: INP001, T201 - scripts side by side, not a package; they print
"""Makes a checkpoint of six layers from an exported judge; where it has fewer, below them come the encoder's own.

    python training/deepen.py --judge MODEL.ONNX --temperature T --target FOLDER/judge.pt

A judge that read each text alone through the encoder's lower layers is thus the start of one whose six layers all read
the pair, and a judge of six can be trained further when its checkpoint is gone. Weights that were quantised are taken
as they are, their rounding with them; the class biases that were folded in stay, the temperature is taken out again.
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
PREFIX: Final = "net.nets.0."
SIDES: Final = ("/net/nets.0/Mul", "/net/nets.0/Mul_1")  # where each token is told which text it is of
TRANSPOSED: Final = "_Transposed"  # behind the names of dense layers that were spared when others were quantised
_QUANTISED: Final = "_quantized"


def own_name(name: str, below: int) -> str:
    """The name of a weight in the network of six layers, where the exported one left so many below to the encoder."""
    if not name.startswith("layers."):
        return name
    _, layer, rest = name.split(".", 2)
    return f"layers.{int(layer) + below}.{rest}"


def weights_of(path: Path) -> dict[str, torch.Tensor]:
    """The exported weights under the names of the network of six layers."""
    graph = onnx.load(path).graph
    arrays: dict[str, NDArray] = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    norms = {n.removeprefix(PREFIX).split(".")[1] for n in arrays if n.startswith(f"{PREFIX}layers.")}
    below = LAYERS - len(norms)
    found = {}
    for name, value in arrays.items():
        if name.startswith(PREFIX):
            turned = name.endswith(TRANSPOSED)
            own = own_name(name.removeprefix(PREFIX).removesuffix(TRANSPOSED), below)
            found[own] = torch.tensor(value).T.contiguous() if turned else torch.tensor(value)
    sides = {}
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            base = node.input[1].removesuffix(_QUANTISED)
            rounded = arrays[node.input[1]].astype("float32") - arrays[f"{base}_zero_point"].astype("float32")
            part = node.name.removeprefix("/net/nets.0/").split("/")
            name = ".".join(part[:2] if part[0].startswith("layers") else part[:1])
            found[own_name(f"{name}.weight", below)] = torch.tensor(rounded * arrays[f"{base}_scale"]).T.contiguous()
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
    found = weights_of(asked.judge)
    if missing := sorted(set(state) - set(found)):
        print("kept as the encoder has them:", ", ".join(missing))
    for name, value in found.items():
        state[name].copy_(value)
    state["logits.weight"].mul_(asked.temperature)
    state["logits.bias"].mul_(asked.temperature)
    asked.target.parent.mkdir(parents=True, exist_ok=True)
    torch.save({"net": state}, asked.target)
    print(f"{asked.target}: {sum(v.numel() for v in state.values()):,} weights")


if __name__ == "__main__":
    main()
