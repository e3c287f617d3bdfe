# ruff: noqa: INP001 - scripts side by side, not a package
"""The judge's network: upper encoder layers over the two texts' token vectors, which a frozen lower encoder made apart.

The lower layers see one text at a time, so their vectors are made once per text, in training and in use (after
DeFormer, Cao et al. 2020); where there are none, as in the judge that ships, these are the embeddings. The layers above
see the pair. Shapes: B pairs, T tokens, D = 384 or less.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn
from torch.nn import functional

if TYPE_CHECKING:
    from collections.abc import Mapping

WIDTH = 384
CLASSES = 3


class Layer(nn.Module):
    """One transformer layer, as in BERT: attention, then two dense layers, each with a residual and a LayerNorm."""

    def __init__(self, width: int, heads: int, inner: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.heads = heads
        self.dropout = dropout
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor | None, asking: Tensor | None = None) -> Tensor:
        """(B, T, D) to the same; the mask, (B, 1, 1, T), is true where there is a token.

        Where only some tokens ask, (B, A, D), only they are given anew: (B, A, D), for a fraction of the work.
        """
        b, t, d = x.shape
        if asking is None:
            q, k, v = self.qkv(x).view(b, t, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
        else:
            q, k, v = self._asked(x, asking)
            x, t = asking, asking.shape[1]
        seen = functional.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        seen = self.out(seen.transpose(1, 2).reshape(b, t, d))
        x = self.norm1(x + functional.dropout(seen, self.dropout, self.training))
        wide = self.down(functional.gelu(self.up(x)))
        return self.norm2(x + functional.dropout(wide, self.dropout, self.training))

    def _asked(self, x: Tensor, asking: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Queries of the tokens that ask, keys and values of all."""
        b, t, d = x.shape
        weight, bias = self.qkv.weight, self.qkv.bias
        q = functional.linear(asking, weight[:d], bias[:d]).view(b, -1, self.heads, d // self.heads).transpose(1, 2)
        both = functional.linear(x, weight[d:], bias[d:]).view(b, t, 2, self.heads, d // self.heads)
        k, v = both.permute(2, 0, 3, 1, 4)
        return q, k, v

    def load_bert(self, weights: Mapping[str, Tensor], prefix: str) -> None:
        """Takes the weights of one BERT layer."""
        qkv = [f"{prefix}attention.self.{part}." for part in ("query", "key", "value")]
        pairs = {
            "qkv": None,
            "out": "attention.output.dense.",
            "norm1": "attention.output.LayerNorm.",
            "up": "intermediate.dense.",
            "down": "output.dense.",
            "norm2": "output.LayerNorm.",
        }
        with torch.no_grad():
            for kind in ("weight", "bias"):
                for ours, theirs in pairs.items():
                    value = (
                        torch.cat([weights[name + kind] for name in qkv])
                        if theirs is None
                        else weights[prefix + theirs + kind]
                    )
                    getattr(getattr(self, ours), kind).copy_(value)


class Alignment(nn.Module):
    """Each token with its counterpart in the other text, by cosine (after ESIM, Chen et al. 2017)."""

    WIDTH = 3 * WIDTH + 1

    def __init__(self) -> None:
        super().__init__()
        self.sharpness = nn.Parameter(torch.tensor(15.0))

    def forward(self, tokens: Tensor, side: Tensor, mask: Tensor | None) -> Tensor:
        """(B, T, 384) to (B, T, 1153): the token, its counterpart, how they differ, the greatest cosine."""
        units = functional.normalize(tokens, dim=-1)
        near = units @ units.transpose(1, 2)
        barred = side.unsqueeze(1) == side.unsqueeze(2)
        if mask is not None:
            barred = barred | ~mask.unsqueeze(1)
        near = near.masked_fill(barred, -1e4)
        other = torch.softmax(self.sharpness * near, dim=-1) @ tokens
        nearest = near.amax(-1, keepdim=True).clamp(min=-1)
        return torch.cat((tokens, other, (tokens - other).abs(), nearest), dim=-1)


class PairJudge(nn.Module):
    """Token vectors of claim and evidence, and explicit features, to three logits: support, refute, silent.

    The last layer is worked out for the two texts' first tokens only, which gather from all; the pooled vectors beside
    them are those of the layer before. That costs a sixth of a whole layer.

    Args:
        features: How many explicit features there are.
        layers: How many upper layers.
        width: Of the layers; token vectors are projected when it is not theirs.
        align: Whether each token first sees what is nearest to it in the other text.
        dropout: In the layers, while training.
    """

    def __init__(
        self, features: int, layers: int, *, width: int = WIDTH, align: bool = False, dropout: float = 0.1
    ) -> None:
        super().__init__()
        own = width == WIDTH  # then the layers have the encoder's own shape, and can take its weights
        inner, heads = (1536, 12) if own else (2 * width, 4)
        self.align = Alignment() if align else None
        entering = Alignment.WIDTH if align else WIDTH
        self.enter: nn.Module = nn.Identity() if own and not align else nn.Linear(entering, width)
        self.side = nn.Parameter(torch.randn(2, width) * 0.02)
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout) for _ in range(layers))
        self.register_buffer("feature_mean", torch.zeros(features))
        self.register_buffer("feature_scale", torch.ones(features))
        self.hidden = nn.Linear(6 * width + features, 256)
        self.logits = nn.Linear(256, CLASSES)

    def forward(self, tokens: Tensor, side: Tensor, mask: Tensor | None, features: Tensor) -> Tensor:
        """Logits (B, 3).

        Args:
            tokens: (B, T, 384): the claim's, then the evidence's, then padding.
            side: (B, T), 0. in the claim, 1. in the evidence.
            mask: (B, T), true where there is a token; None when all are.
            features: (B, F).
        """
        where = side.unsqueeze(-1)
        if self.align is not None:
            tokens = self.align(tokens, side, mask)
        x = self.enter(tokens) + self.side[0] * (1 - where) + self.side[1] * where
        wide = None if mask is None else mask[:, None, None, :]
        *most, last = self.layers
        for layer in most:
            x = layer(x, wide)
        opening = where[:, 1:] * (1 - where[:, :-1])  # the evidence's first token
        asking = torch.stack((x[:, 0], (x[:, 1:] * opening).sum(1)), dim=1)
        first = last(x, wide, asking).flatten(1)
        there = torch.ones_like(where) if mask is None else mask.unsqueeze(-1).to(x.dtype)
        claim = _mean(x, there * (1 - where))
        evidence = _mean(x, there * where)
        both = torch.cat((first, claim, evidence, (claim - evidence).abs(), claim * evidence), dim=-1)
        both = torch.cat((both, (features - self.feature_mean) / self.feature_scale), dim=-1)
        hidden = functional.gelu(self.hidden(functional.dropout(both, 0.1, self.training)))
        return self.logits(functional.dropout(hidden, 0.1, self.training))


def _mean(x: Tensor, weights: Tensor) -> Tensor:
    return (x * weights).sum(1) / weights.sum(1).clamp(min=1)
