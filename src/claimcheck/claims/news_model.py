"""News model: the learned score of whether a statement without figures is told as news or is colour and talk, 0..1.

A linear model over worth_features.py, word vectors and the worth (worth_model.py), which was taught on debates and
takes a proverb for as much as it takes "the bridge was closed". The weights are packaged data, made by training/news.py
from invented lines; 92 % of the claims among those that it had not seen score 0.5 and more.
"""

from __future__ import annotations

from functools import cache
from math import log
from typing import TYPE_CHECKING, Final

from claimcheck.claims.worth_model import WorthModel, chance, packaged

if TYPE_CHECKING:
    from claimcheck.claims.reading import Reading
    from claimcheck.text.span import Span

_LEAST: Final = 1e-6  # keeps the logarithm finite


def news_score(reading: Reading, span: Span, worth: float) -> float:
    """How far the stretch, whose worth is known, is told as news, 0..1; from 0.5 on it is."""
    model, share = _model()
    return chance(model.weight(reading, span) + share * logit(worth))


def logit(score: float) -> float:
    """The sum of weights that a score 0..1 stands for."""
    score = max(_LEAST, min(1 - _LEAST, score))
    return log(score / (1 - score))


@cache
def _model() -> tuple[WorthModel, float]:
    """The packaged weights, read on first use, and that of the worth."""
    data = packaged("news.json")
    return WorthModel(bias=data["bias"], features=data["features"], words=data["words"]), data["worth"]


__all__ = ["logit", "news_score"]
