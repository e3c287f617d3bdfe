# ruff: noqa: INP001 - scripts side by side, not a package
"""What a larger network said of pairs, in a file without their texts."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Final

import numpy as np
import torch

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from numpy.typing import NDArray
    from pool import Row
    from torch import Tensor

STEP: Final = 1 / 16  # of the logits in the file


def hash_of(row: Row) -> int:
    """64 bits that stand for the two texts."""
    return int.from_bytes(hashlib.sha256(f"{row.claim}\0{row.evidence}".encode()).digest()[:8], "big")


class Taught:
    """What the larger network said of pairs: a file of hashes (N,) and logits (N, 3) in steps of a sixteenth."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self.known: dict[int, NDArray[np.int8]] = {}
        if path is not None and path.exists():
            with np.load(path, allow_pickle=False) as file:
                self.known = dict(zip(file["pairs"].tolist(), file["logits"], strict=True))

    def add(self, rows: Sequence[Row], logits: Tensor) -> None:
        """Takes in what was said of some rows."""
        rounded = (logits / STEP).round().clamp(-127, 127).to(torch.int8).numpy()
        self.known |= zip(map(hash_of, rows), rounded, strict=True)

    def save(self) -> None:
        """Writes the file, if it has one."""
        if self._path is None:
            return
        pairs = np.array(sorted(self.known), dtype=np.uint64)
        np.savez_compressed(self._path, pairs=pairs, logits=np.stack([self.known[n] for n in pairs.tolist()]))

    def logits(self, row: Row) -> list[float] | None:
        """The three logits of a row, or None where it was not read."""
        found = self.known.get(hash_of(row))
        return None if found is None else [float(value) * STEP for value in found]
