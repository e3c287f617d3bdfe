"""Any Hugging Face cross-encoder for natural language inference as a judge, by name or path.

Its labels are read from its config and understood or refused, never guessed by position. Weights are read from
safetensors only, no code that comes with a model is run, and nothing is fetched unless asked for. transformers and
torch are imported when a model is made.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any, Final

from claimcheck.adapters.hub_errors import reason_of
from claimcheck.agreement.judgement import Entailment
from claimcheck.errors import MissingError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_SUPPORT: Final = frozenset("entailment entails entailed support supports supported".split())
_REFUTE: Final = frozenset("contradiction contradicts contradictory refute refutes refuted contradicted".split())
_SILENT: Final = frozenset(
    "neutral nei notenoughinfo notenoughinformation unknown silent irrelevant "
    "notentailment notentailed notsupport notsupported unsupported nonentailment".split()
)
_HINT: Final = (
    "Give the name or folder of a sequence-classification model with safetensors weights whose config names its labels "
    "entailment, neutral and contradiction (or supported and not_supported), "
    "or leave the name out for the packaged judge."
)
_TOKENS: Final = 512  # the most that models of this kind read; the longer text of a pair is cut, mostly the passage
_BATCH: Final = 32  # pairs of like length; larger ones gained nothing on two cores


class CrossEncoderJudge:
    """A sequence-classification model that reads passage and claim together.

    Probabilities repeat to about 1e-6: pairs of like length are padded together. A model of two labels ("supported",
    "not supported") never refutes: what it does not support is silent.

    Args:
        name: A folder, or a hub name whose files are in the local cache.
        download: Whether a missing model may be fetched from the hub.

    Raises:
        MissingError: When the model is not on this disk, is unsafe to load, its labels are not understood, or the
            library is not installed.
    """

    def __init__(self, name: str, *, download: bool = False) -> None:
        if not download:
            os.environ.setdefault("HF_HUB_OFFLINE", "1")  # read when huggingface_hub is imported
        try:
            from transformers import (  # noqa: PLC0415 - seconds to import, with torch
                AutoConfig,
                AutoModelForSequenceClassification,
                AutoTokenizer,
            )
        except ImportError as error:
            raise MissingError(
                "transformers is not installed.", hint="Run: pip install sentence-transformers"
            ) from error
        options: dict[str, Any] = {"trust_remote_code": False, "local_files_only": not download}
        try:
            config = AutoConfig.from_pretrained(name, **options)
            self._columns = columns_of(config.id2label or {}, name)
            self._tokenizer: Any = AutoTokenizer.from_pretrained(name, **options)
            self._model: Any = AutoModelForSequenceClassification.from_pretrained(
                name, use_safetensors=True, **options
            ).eval()
        except (OSError, ValueError, RuntimeError, KeyError, _damaged()) as error:
            raise MissingError(f"The judge {name!r} cannot be loaded: {reason_of(error)}.", hint=_HINT) from error
        if _knows_no_word(self._tokenizer):
            raise MissingError(
                f"The judge {name!r} cannot be used: it has no words, for its tokenizer's files are not there.",
                hint=_HINT,
            )
        self._name = name

    @property
    def name(self) -> str:
        """The name or path it was asked for by."""
        return self._name

    def judge(self, pairs: Sequence[tuple[str, str]]) -> tuple[Entailment, ...]:
        """For each (claim, evidence), in the order given."""
        order = sorted(range(len(pairs)), key=lambda i: len(pairs[i][0]) + len(pairs[i][1]))
        found: dict[int, Entailment] = {}
        for start in range(0, len(order), _BATCH):
            chosen = order[start : start + _BATCH]
            found.update(zip(chosen, self._batch([pairs[i] for i in chosen]), strict=True))
        return tuple(found[i] for i in range(len(pairs)))

    def _batch(self, pairs: Sequence[tuple[str, str]]) -> list[Entailment]:
        import torch  # noqa: PLC0415 - loaded with transformers by now

        passages, claims = [_clean(passage) for _, passage in pairs], [_clean(claim) for claim, _ in pairs]
        longest = min(_TOKENS, int(self._tokenizer.model_max_length))
        fed = self._tokenizer(
            passages, claims, padding=True, truncation="longest_first", max_length=longest, return_tensors="pt"
        )
        with torch.inference_mode():
            rows = self._model(**fed).logits.double().softmax(-1).tolist()
        return [self._entailment(row) for row in rows]

    def _entailment(self, row: Sequence[float]) -> Entailment:
        sums = [sum(row[i] for i in columns) for columns in self._columns]
        return Entailment(support=sums[0], refute=sums[1], silent=sums[2])


def _damaged() -> type[Exception]:
    """What is raised for weights of which only a part is there, as after a broken download."""
    from safetensors import SafetensorError  # noqa: PLC0415 - comes with transformers

    return SafetensorError


def _knows_no_word(tokenizer: Any) -> bool:  # noqa: ANN401 - of many classes, none of them ours
    """Whether all that it tells apart are marks such as "[CLS]": one that is made without its files reads nothing."""
    return set(tokenizer.get_vocab()) <= set(tokenizer.all_special_tokens)


def columns_of(labels: Mapping[int, str], name: str) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]:
    """Which of a model's outputs mean support, refute and silent.

    Raises:
        MissingError: When a label is not understood, or there is none for support or none for the rest.

    >>> columns_of({0: "contradiction", 1: "entailment", 2: "neutral"}, "a model")
    ((1,), (0,), (2,))
    >>> columns_of({0: "SUPPORTED", 1: "NOT_SUPPORTED"}, "a model")
    ((0,), (), (1,))
    """
    kinds: tuple[list[int], list[int], list[int]] = ([], [], [])
    for number, label in labels.items():
        word = re.sub(r"[^a-z]", "", str(label).lower())
        for kind, words in zip(kinds, (_SUPPORT, _REFUTE, _SILENT), strict=True):
            if word in words:
                kind.append(int(number))
    if sum(map(len, kinds)) != len(labels) or len(kinds[0]) != 1 or not (kinds[1] or kinds[2]):
        named = ", ".join(str(label) for label in labels.values()) or "none"
        raise MissingError(f"The judge {name!r} cannot be used: its labels ({named}) are not understood.", hint=_HINT)
    return tuple(kinds[0]), tuple(kinds[1]), tuple(kinds[2])


def _clean(text: str) -> str:
    """Without halves of surrogate pairs, which no tokenizer takes."""
    return text.encode("utf-8", "replace").decode()
