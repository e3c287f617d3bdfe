"""Worth model: the learned score of how much a statement is worth checking, 0..1.

A linear model over worth_features.py: a weight for each feature, and one for each word that comes from word vectors and
is averaged over the statement. The weights are packaged data, made by training/worth.py; they are read once. 0.5 is the
score from which checking pays, chosen on the training folds; the file itself says what it was trained on.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp
from typing import TYPE_CHECKING, Any, Final

from claimcheck.claims.worth_features import features_of, vector_word

if TYPE_CHECKING:
    from collections.abc import Mapping

    from claimcheck.claims.reading import Reading
    from claimcheck.text.span import Span

_SCALE: Final = 1000  # the file holds thousandths, as whole numbers
_STEEPEST: Final = 30.0  # beyond this the score is 0 or 1 to the last digit


@dataclass(frozen=True, slots=True, kw_only=True)
class WorthModel:
    """The weights.

    Args:
        bias: What everything starts from, the decision threshold taken off.
        features: Weight by feature, in thousandths; the others weigh nothing.
        words: Weight by word, in thousandths; averaged over the words of a statement that are known.
    """

    bias: float
    features: Mapping[str, int]
    words: Mapping[str, int]

    def score(self, reading: Reading, span: Span) -> float:
        """How much the stretch is worth checking, 0..1; 0.5 and more says that it is."""
        return chance(self.weight(reading, span))

    def weight(self, reading: Reading, span: Span) -> float:
        """The sum of the weights of the stretch's features and words."""
        total = sum(self.features.get(feature, 0) for feature in set(features_of(reading, span))) / _SCALE
        known = [w for token in reading.parse.within(span) if (w := self._word(*vector_word(token))) is not None]
        average = sum(known) / len(known) / _SCALE if known else 0.0
        return self.bias + total + average

    def _word(self, word: str, lemma: str) -> int | None:
        weight = self.words.get(word)
        return self.words.get(lemma) if weight is None else weight


def chance(weight: float) -> float:
    """What a sum of weights stands for, 0..1."""
    return 1 / (1 + exp(-max(-_STEEPEST, min(_STEEPEST, weight))))


@cache
def worth_model() -> WorthModel:
    """The packaged model, read on first use."""
    data = packaged("worth.json")
    return WorthModel(bias=data["bias"], features=data["features"], words=data["words"])


def packaged(name: str) -> dict[str, Any]:
    """The weights in a file of the package."""
    held: dict[str, Any] = json.loads(files("claimcheck.claims").joinpath(f"data/{name}").read_text(encoding="utf-8"))
    return held


__all__ = ["WorthModel", "chance", "packaged", "worth_model"]
