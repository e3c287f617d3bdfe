"""The packaged entailment judge on onnxruntime. Cross-encoders of others: cross_encoder_judge.py.

The judge reads each distinct text once through the packaged sentence encoder, up to the tensor that its card names
(the embeddings), and each pair through its own layers. One text and one pair at a time, without padding: dynamic
quantisation takes its scale from the whole batch, so in a batch a pair's figures would depend on its neighbours (see
encoder.py). Several pairs run at once on the machine's cores. Of a long passage the windows that share most words with
the claim are read, and the one that says most counts.
Every heavy library is imported when a model is made. This file must not know articles, sources or verdicts.
"""

from __future__ import annotations

import hashlib
import json
import os
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from claimcheck.adapters.inner_layer import cut_at
from claimcheck.adapters.judge_features import features, look
from claimcheck.adapters.onnx import load_onnxruntime
from claimcheck.agreement.judgement import Entailment
from claimcheck.errors import MissingError, StoreError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from claimcheck.agreement.judgement import Judge
    from claimcheck.evidence.passage import Problem

_In = TypeVar("_In")
_Out = TypeVar("_Out")

PACKAGED = "claimcheck-judge-int8"
_MODELS = Path(__file__).resolve().parent.parent / "models"
_FOLDER = _MODELS / PACKAGED
# As for the encoder: what would be read is not cut, and a megabyte on one line costs no more than a long passage.
_LONGEST = 4_000
# Windows of a long passage that are judged: those that hold most of the claim's words.
WINDOWS = 2


@dataclass(frozen=True, slots=True)
class _Window:
    """A stretch of text short enough to be read at once, and its token numbers."""

    text: str
    ids: tuple[int, ...]

    @classmethod
    def all_of(cls, tokenizer: Any, text: str) -> tuple[_Window, ...]:  # noqa: ANN401 - tokenizers comes late
        """The windows of a text in order, overlapping as the tokenizer was told; at least one."""
        text = _clean(text)
        first = tokenizer.encode(text)
        found = []
        for encoding in (first, *first.overflowing):
            # The first and the last token stand for the text's two ends, and have no place in it.
            inner = encoding.offsets[1:-1]
            found.append(cls(text[inner[0][0] : inner[-1][1]] if inner else "", tuple(encoding.ids)))
        return tuple(found)


def _nearest(claim: _Window, windows: Sequence[_Window]) -> list[_Window]:
    """The windows that hold most of the claim's words."""
    wanted = look(claim.text).words
    return sorted(windows, key=lambda window: -len(wanted & look(window.text).words))[:WINDOWS]


class OnnxJudge:
    """The packaged judge (int8): three calibrated probabilities for a claim and a passage.

    The same pair has the same probabilities, bit for bit, whatever else is judged with it and on however many threads.

    Args:
        folder: Where model.onnx and card.json stand.
        encoder: Where the sentence encoder stands on whose token vectors the judge was trained.
        threads: How many pairs are judged at once; by default one per usable core, at most OMP_NUM_THREADS.

    Raises:
        MissingError: When a file of the model or one of its libraries is not there.
        StoreError: When a file is not the one that its card describes.
    """

    def __init__(self, folder: Path = _FOLDER, *, encoder: Path | None = None, threads: int | None = None) -> None:
        try:
            from tokenizers import Tokenizer  # noqa: PLC0415 - a third of a second, only when something is judged

            onnxruntime = load_onnxruntime()
        except ImportError as error:
            raise MissingError(
                f"The judge needs {error.name}, which is not installed.", hint="Run: pip install onnxruntime tokenizers"
            ) from error
        card = _card(folder)
        lower = card["encoder"]
        below = encoder or _MODELS / lower["name"]
        upper = _checked(folder / "model.onnx", card["sha256"]["model.onnx"])
        weights = _checked(below / "model.onnx", lower["sha256"]["model.onnx"])
        tokenizer = _checked(below / "tokenizer.json", lower["sha256"]["tokenizer.json"])
        self._name = f"{card['name']} sha256:{card['sha256']['model.onnx']}"
        self._claims = Tokenizer.from_buffer(tokenizer)
        self._claims.no_padding()
        self._claims.enable_truncation(int(card["claim_tokens"]))
        self._passages = Tokenizer.from_buffer(tokenizer)
        self._passages.no_padding()
        self._passages.enable_truncation(int(card["evidence_tokens"]), stride=int(card["evidence_overlap"]))
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1  # the pairs run side by side instead
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        providers = ["CPUExecutionProvider"]
        self._lower = onnxruntime.InferenceSession(cut_at(weights, lower["tensor"]), options, providers=providers)
        self._upper = onnxruntime.InferenceSession(upper, options, providers=providers)
        self._threads = threads or _cores()

    @property
    def name(self) -> str:
        """The model's name and the sha256 of its file."""
        return self._name

    def judge(self, pairs: Sequence[tuple[str, str]]) -> tuple[Entailment, ...]:
        """For each (claim, evidence), in the order given, how probably the evidence supports, refutes, or neither."""
        asked = list(dict.fromkeys(pairs))
        claims = list(dict.fromkeys(claim for claim, _ in asked))
        passages = list(dict.fromkeys(passage for _, passage in asked))
        heads = {claim: _Window.all_of(self._claims, claim)[0] for claim in claims}
        windows = {passage: _Window.all_of(self._passages, passage) for passage in passages}
        read = [(heads[claim], _nearest(heads[claim], windows[passage])) for claim, passage in asked]
        distinct = list(dict.fromkeys(window for head, near in read for window in (head, *near)))
        vectors = dict(zip(distinct, self._each(self._vectors, distinct), strict=True))
        found = self._each(lambda pair: self._entailment(*pair, vectors), read)
        known = dict(zip(asked, found, strict=True))
        return tuple(known[pair] for pair in pairs)

    def _vectors(self, window: _Window) -> NDArray[np.float32]:
        """The encoder's token vectors at the tensor where the judge begins, shape (tokens, 384)."""
        import numpy as np  # noqa: PLC0415 - kept out of "import claimcheck"

        found: NDArray[np.float32] = self._lower.run(None, {"input_ids": np.array([window.ids], dtype=np.int64)})[0][0]
        return found

    def _entailment(
        self, claim: _Window, near: Sequence[_Window], vectors: Mapping[_Window, NDArray[np.float32]]
    ) -> Entailment:
        """What the window that says most says to the claim."""
        import numpy as np  # noqa: PLC0415 - kept out of "import claimcheck"

        head = vectors[claim]
        found = []
        for window in near:
            side = np.zeros((1, len(head) + len(window.ids)), dtype=np.float32)
            side[0, len(head) :] = 1
            fed = {
                "tokens": np.concatenate((head, vectors[window]))[None],
                "side": side,
                "features": np.array([features(claim.text, window.text)], dtype=np.float32),
            }
            found.append([float(p) for p in self._upper.run(None, fed)[0][0]])
        support, refute, silent = min(found, key=lambda probabilities: probabilities[2])
        return Entailment(support=support, refute=refute, silent=silent)

    def _each(self, work: Callable[[_In], _Out], items: Sequence[_In]) -> list[_Out]:
        """The work done on each item, several at once, results in order."""
        if self._threads == 1 or len(items) < 2:
            return [work(item) for item in items]
        with ThreadPoolExecutor(self._threads, thread_name_prefix="judge") as pool:
            return list(pool.map(work, items))


class LateJudge:
    """The packaged judge, loaded when it is first asked: many articles leave nothing open."""

    @property
    def name(self) -> str:
        """As the loaded judge's."""
        return packaged_name()

    def judge(self, pairs: Sequence[tuple[str, str]]) -> Sequence[Entailment | Problem]:
        """As the loaded judge."""
        return load_judge().judge(pairs)


NONE = "none"  # the name that stands for no judge


def judge_named(name: str | None) -> Judge | None:
    """The judge that an option names: None the packaged one, "none" no judge, else as ``load_judge``.

    Raises:
        MissingError: When a judge other than the packaged one is not there.
    """
    if name is None or name == PACKAGED:
        return LateJudge()
    return None if name == NONE else load_judge(name)


def load_judge(name: str | None = None, *, download: bool = False) -> Judge:
    """The packaged judge, a Hugging Face cross-encoder by name or path, or a language model by address and name.

    Each is loaded once per process.

    Args:
        name: Nothing for the packaged one; ``http://localhost:11434/v1#MODEL`` for a language model behind an
            OpenAI-compatible endpoint; else a cross-encoder's name or folder.
        download: Whether a missing cross-encoder may be fetched from the hub.

    Raises:
        MissingError: When the model, or a library that it needs, is not there or cannot judge.
        StoreError: When a packaged file is damaged.
    """
    return _loaded(None if name == PACKAGED else name, download)


@cache
def _loaded(name: str | None, download: bool) -> Judge:  # noqa: FBT001 - positional for the cache, private
    if name is None:
        return OnnxJudge()
    if name.startswith(("http://", "https://")):
        from claimcheck.adapters.chat_judge import ChatJudge  # noqa: PLC0415 - only when asked for

        return ChatJudge.at(name)
    from claimcheck.adapters.cross_encoder_judge import CrossEncoderJudge  # noqa: PLC0415 - only when asked for

    return CrossEncoderJudge(name, download=download)


def packaged_name() -> str:
    """The packaged judge's name, as ``OnnxJudge().name`` gives it, without loading the model.

    Raises:
        MissingError: When its card is not there.
    """
    card = _card(_FOLDER)
    return f"{card['name']} sha256:{card['sha256']['model.onnx']}"


def _card(folder: Path) -> dict[str, Any]:
    try:
        card: dict[str, Any] = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise _missing(folder / "card.json") from error
    return card


def _checked(path: Path, expected: str) -> bytes:
    """A file's bytes, read once, so that what was checked is what is run."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise _missing(path) from error
    if hashlib.sha256(content).hexdigest() != expected:
        raise StoreError(
            f"{path} is not the file that the judge's card.json describes.",
            hint="Reinstall claimcheck-news, or make the judge again with training/export.py.",
        )
    return content


def _missing(path: Path) -> MissingError:
    return MissingError(
        f"The packaged judge's file {path} is missing.",
        hint="Reinstall claimcheck-news, or make it again with training/export.py.",
    )


def _clean(text: str) -> str:
    """The part that can be read, without halves of surrogate pairs, which no tokenizer takes."""
    return text[:_LONGEST].encode("utf-8", "replace").decode()


def _cores() -> int:
    """The cores this process may use, or fewer where OMP_NUM_THREADS says so (a worker among workers)."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    asked = os.environ.get("OMP_NUM_THREADS", "")
    return min(usable, int(asked)) if asked.isdigit() and int(asked) > 0 else usable
