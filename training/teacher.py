# ruff: noqa: INP001 - scripts side by side, not a package
"""A larger network that learns the pairs first, for the judge to learn from: MPNet under low-rank adapters.

The base is sentence-transformers/all-mpnet-base-v2 (Apache-2.0; weights as safetensors), frozen and in bfloat16; what
is learned are adapters (LoRA, Hu et al. 2021) in the upper layers and a head, a few megabytes, so that a stretch of
training can go on from what an earlier one left. Shapes: B pairs, T tokens, D = 768.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import torch
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer
from torch import Tensor, nn
from torch.nn import functional

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pool import Row

LAYERS: Final = 12
FROZEN: Final = 3  # the lowest layers, left as they are: no gradient has to go through them
WIDTH: Final = 768
HEADS: Final = 12
RANK: Final = 24
SCALE: Final = 2.0  # alpha over rank
CLAIM_TOKENS, EVIDENCE_TOKENS = 60, 160
TEXTS: Final = 20_000  # read at once
BEGIN, PAD, END = 0, 1, 2  # of MPNet's vocabulary
BUCKETS, FARTHEST = 32, 128  # of the distances between two tokens
EPSILON: Final = 1e-5


class Adapted(nn.Module):
    """A frozen dense layer, and beside it one of low rank that learns."""

    def __init__(self, weight: Tensor, bias: Tensor, *, learns: bool) -> None:
        super().__init__()
        self.register_buffer("weight", weight.bfloat16().contiguous(), persistent=False)
        self.register_buffer("bias", bias.bfloat16(), persistent=False)
        self.learns = learns
        if learns:
            self.down = nn.Parameter(torch.randn(RANK, weight.shape[1]) / math.sqrt(weight.shape[1]))
            self.up = nn.Parameter(torch.zeros(weight.shape[0], RANK))

    def forward(self, x: Tensor) -> Tensor:
        """(…, in) to (…, out)."""
        y = functional.linear(x, self.weight, self.bias)
        if self.learns:
            y = y + functional.linear(functional.linear(x, self.down.bfloat16()), (SCALE * self.up).bfloat16())
        return y


class Layer(nn.Module):
    """One layer of MPNet: attention with a bias by distance, then two dense layers."""

    def __init__(self, weights: dict[str, Tensor], prefix: str, *, learns: bool) -> None:
        super().__init__()

        def get(name: str) -> tuple[Tensor, Tensor]:
            return weights[f"{prefix}.{name}.weight"], weights[f"{prefix}.{name}.bias"]

        q, k, v = (get(f"attention.attn.{part}") for part in "qkv")
        self.qkv = Adapted(torch.cat((q[0], k[0], v[0])), torch.cat((q[1], k[1], v[1])), learns=learns)
        self.out = Adapted(*get("attention.attn.o"), learns=learns)
        self.up = Adapted(*get("intermediate.dense"), learns=learns)
        self.down = Adapted(*get("output.dense"), learns=learns)
        for own, name in (("norm1", "attention.LayerNorm"), ("norm2", "output.LayerNorm")):
            for part, value in zip(("w", "b"), get(name), strict=True):
                self.register_buffer(f"{own}_{part}", value.bfloat16(), persistent=False)

    def forward(self, x: Tensor, bias: Tensor, dropout: float) -> Tensor:
        """(B, T, D) to the same; the bias, (B, H, T, T), bars padding too."""
        b, t, d = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, HEADS, d // HEADS).permute(2, 0, 3, 1, 4)
        seen = functional.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        seen = self.out(seen.transpose(1, 2).reshape(b, t, d))
        x = x + functional.dropout(seen, dropout, self.training)
        x = functional.layer_norm(x, (d,), self.norm1_w, self.norm1_b, EPSILON)
        x = x + functional.dropout(self.down(functional.gelu(self.up(x))), dropout, self.training)
        return functional.layer_norm(x, (d,), self.norm2_w, self.norm2_b, EPSILON)


class Teacher(nn.Module):
    """Claim and evidence in one sequence, to three logits: support, refute, silent."""

    def __init__(self, folder: Path, dropout: float = 0.05) -> None:
        super().__init__()
        weights = {
            name.removeprefix("mpnet."): value for name, value in load_file(folder / "model.safetensors").items()
        }
        for name in ("word_embeddings.weight", "position_embeddings.weight", "LayerNorm.weight", "LayerNorm.bias"):
            self.register_buffer(name.replace(".", "_"), weights[f"embeddings.{name}"], persistent=False)
        self.register_buffer("distances", weights["encoder.relative_attention_bias.weight"], persistent=False)
        self.layers = nn.ModuleList(Layer(weights, f"encoder.layer.{n}", learns=n >= FROZEN) for n in range(LAYERS))
        self.dropout = dropout
        self.hidden = nn.Linear(2 * WIDTH, WIDTH)
        self.logits = nn.Linear(WIDTH, 3)

    def save(self, path: Path) -> None:
        """Writes what was learned, in half precision."""
        save_file({name: value.half().contiguous() for name, value in self.state_dict().items()}, path)

    def load(self, path: Path) -> None:
        """Takes what an earlier stretch learned."""
        self.load_state_dict({name: value.float() for name, value in load_file(path).items()})

    def bias(self, ids: Tensor) -> Tensor:
        """(B, H, T, T): what the distance of two tokens adds to their attention; padding is barred."""
        t = ids.shape[1]
        place = torch.arange(t)
        away = place[None, :] - place[:, None]
        half, exact = BUCKETS // 2, BUCKETS // 4
        n = away.abs()
        far = exact + (n.float().clamp(min=1) / exact).log() / math.log(FARTHEST / exact) * (half - exact)
        # MPNet counts from query to key with the sign turned round: what stands behind has the upper buckets.
        bucket = (away > 0).long() * half + torch.where(n < exact, n, far.long().clamp(max=half - 1))
        table = self.distances[bucket].permute(2, 0, 1)[None]
        barred = torch.zeros(ids.shape).masked_fill(ids == PAD, -1e4)[:, None, None, :]
        return (table + barred).bfloat16()

    def forward(self, ids: Tensor) -> Tensor:
        """Token ids (B, T) to logits (B, 3)."""
        there = (ids != PAD).long()
        places = torch.cumsum(there, 1) * there + PAD
        x = self.word_embeddings_weight[ids] + self.position_embeddings_weight[places]
        x = functional.layer_norm(x, (WIDTH,), self.LayerNorm_weight, self.LayerNorm_bias, EPSILON).bfloat16()
        bias = self.bias(ids)
        with torch.no_grad():
            for layer in self.layers[:FROZEN]:
                x = layer(x, bias, 0.0)
        for layer in self.layers[FROZEN:]:
            x = layer(x, bias, self.dropout)
        mean = (x * there[..., None]).sum(1) / there.sum(1, keepdim=True)
        both = torch.cat((x[:, 0], mean), dim=-1).float()
        hidden = torch.tanh(self.hidden(functional.dropout(both, 0.1, self.training)))
        return self.logits(functional.dropout(hidden, 0.1, self.training))


class Words:
    """Pairs as token ids."""

    def __init__(self, folder: Path) -> None:
        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self._known: dict[str, list[int]] = {}

    def add(self, rows: Sequence[Row]) -> None:
        """Reads the texts of the rows."""
        texts = list(dict.fromkeys(t for r in rows for t in (r.claim, r.evidence) if t not in self._known))
        for start in range(0, len(texts), TEXTS):
            part = texts[start : start + TEXTS]
            found = self._tokenizer.encode_batch(part, add_special_tokens=False)
            self._known |= {text: each.ids[:EVIDENCE_TOKENS] for text, each in zip(part, found, strict=True)}

    def of(self, row: Row) -> list[int]:
        """The ids of one pair."""
        return [BEGIN, *self._known[row.claim][:CLAIM_TOKENS], END, END, *self._known[row.evidence], END]

    def tokens(self, row: Row) -> int:
        """How many tokens the pair has."""
        return len(self.of(row))

    def tensor(self, rows: Sequence[Row]) -> Tensor:
        """(B, T), padded."""
        ids = [self.of(row) for row in rows]
        longest = max(map(len, ids))
        return torch.tensor([[*each, *[PAD] * (longest - len(each))] for each in ids])
