"""The packaged entailment judge on onnxruntime. Cross-encoders of others: cross_encoder_judge.py.

The judge reads each distinct text once through the lower layers of the packaged sentence encoder, and each pair
through its own upper layers. One text and one pair at a time, without padding: dynamic quantisation takes its scale
from the whole batch, so in a batch a pair's figures would depend on its neighbours (see encoder.py). Several pairs run
at once on the machine's cores. A long passage is read in overlapping windows, and the window that says most counts.
Every heavy library is imported when a model is made. This file must not know articles, sources or verdicts.
"""

from __future__ import annotations

import hashlib
import json
import os
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from claimcheck.adapters.inner_layer import cut_at
from claimcheck.adapters.judge_features import features
from claimcheck.agreement.judgement import Entailment
from claimcheck.errors import MissingError, StoreError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from claimcheck.agreement.judgement import Judge

_In = TypeVar("_In")
_Out = TypeVar("_Out")

PACKAGED = "claimcheck-judge-int8"
_MODELS = Path(__file__).resolve().parent.parent / "models"
_FOLDER = _MODELS / PACKAGED
# As for the encoder: what would be read is not cut, and a megabyte on one line costs no more than a long passage.
_LONGEST = 4_000


class OnnxJudge:
    """The packaged judge (int8): three calibrated probabilities for a claim and a passage.

    The same pair has the same probabilities, bit for bit, whatever else is judged with it and on however many threads.

    Args:
        folder: Where model.onnx and card.json stand.
        encoder: Where the sentence encoder stands whose lower layers the judge was trained on.
        threads: How many pairs are judged at once; by default one per usable core, at most OMP_NUM_THREADS.

    Raises:
        MissingError: When a file of the model or one of its libraries is not there.
        StoreError: When a file is not the one that its card describes.
    """

    def __init__(self, folder: Path = _FOLDER, *, encoder: Path | None = None, threads: int | None = None) -> None:
        try:
            import onnxruntime  # noqa: PLC0415 - a third of a second, only when something is judged
            from tokenizers import Tokenizer  # noqa: PLC0415 - the same
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
        claims = list(dict.fromkeys(claim for claim, _ in pairs))
        passages = list(dict.fromkeys(passage for _, passage in pairs))
        heads = [[e.ids] for e in self._claims.encode_batch([_clean(text) for text in claims])]
        encodings = self._passages.encode_batch([_clean(text) for text in passages])
        windows = [[e.ids, *(more.ids for more in e.overflowing)] for e in encodings]
        vectors = self._each(self._vectors, [*heads, *windows])
        of_claim = dict(zip(claims, (found[0] for found in vectors), strict=False))
        of_passage = dict(zip(passages, vectors[len(claims) :], strict=True))
        asked = list(dict.fromkeys(pairs))
        found = self._each(lambda pair: self._pair(*pair, of_claim[pair[0]], of_passage[pair[1]]), asked)
        known = dict(zip(asked, found, strict=True))
        return tuple(known[pair] for pair in pairs)

    def _vectors(self, windows: Sequence[Sequence[int]]) -> list[NDArray[np.float32]]:
        """The token vectors of each window, shape (tokens, 384)."""
        import numpy as np  # noqa: PLC0415 - kept out of "import claimcheck"

        return [self._lower.run(None, {"input_ids": np.array([ids], dtype=np.int64)})[0][0] for ids in windows]

    def _pair(
        self, claim: str, passage: str, head: NDArray[np.float32], windows: Sequence[NDArray[np.float32]]
    ) -> Entailment:
        import numpy as np  # noqa: PLC0415 - kept out of "import claimcheck"

        explicit = np.array([features(_clean(claim), _clean(passage))], dtype=np.float32)
        best: tuple[float, float, float] | None = None
        for window in windows:
            side = np.zeros((1, len(head) + len(window)), dtype=np.float32)
            side[0, len(head) :] = 1
            fed = {"tokens": np.concatenate((head, window))[None], "side": side, "features": explicit}
            support, refute, silent = (float(p) for p in self._upper.run(None, fed)[0][0])
            if best is None or silent < best[2]:
                best = (support, refute, silent)
        support, refute, silent = best or (0.0, 0.0, 1.0)
        return Entailment(support=support, refute=refute, silent=silent)

    def _each(self, work: Callable[[_In], _Out], items: Sequence[_In]) -> list[_Out]:
        """The work done on each item, several at once, results in order."""
        if self._threads == 1 or len(items) < 2:
            return [work(item) for item in items]
        with ThreadPoolExecutor(self._threads, thread_name_prefix="judge") as pool:
            return list(pool.map(work, items))


def load_judge(name: str | None = None, *, download: bool = False) -> Judge:
    """The packaged judge, or a Hugging Face cross-encoder by name or path; each is loaded once per process.

    Raises:
        MissingError: When the model, or a library that it needs, is not there or cannot judge.
        StoreError: When a packaged file is damaged.
    """
    return _loaded(None if name == PACKAGED else name, download)


@cache
def _loaded(name: str | None, download: bool) -> Judge:  # noqa: FBT001 - positional for the cache, private
    if name is None:
        return OnnxJudge()
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
