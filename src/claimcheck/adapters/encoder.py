"""Encoders: sentences to unit vectors. Knows tokenizers and sentence-transformers.

The packaged model runs one text at a time, without padding, several texts at once on the machine's cores: dynamic
quantisation takes its scale from the whole batch, so in a batch a text's vector would depend on its neighbours, and
two runs over different batches would not give the same report. Measured on two cores, sentences of 32 tokens, one
text at a time is no slower than padded batches of 32 (146 against 154 sentences a second on one thread).
Every heavy library is imported when a model is made, never before. This file must not know articles or sources.
"""

from __future__ import annotations

import hashlib
import json
import os
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck.adapters.hub_errors import reason_of
from claimcheck.adapters.onnx import load_onnxruntime
from claimcheck.errors import InputError, MissingError, StoreError

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from claimcheck.evidence.passage import Encoder

PACKAGED = "all-MiniLM-L6-v2-int8"
_FOLDER = Path(__file__).resolve().parent.parent / "models" / PACKAGED
# The model's own limit is 256 tokens. News prose runs at 4 to 5 characters a token, so nothing that would be read is
# cut here, and a text of a megabyte on one line costs no more than a long sentence.
_LONGEST = 4_000


class OnnxEncoder:
    """The packaged all-MiniLM-L6-v2 (int8) on onnxruntime; 384 dimensions, the first 256 tokens of a text count.

    The same text has the same vector, bit for bit, whatever else is encoded with it and on however many threads.

    Args:
        folder: Where model.onnx, tokenizer.json and card.json stand.
        threads: How many texts are encoded at once; by default one per usable core, at most OMP_NUM_THREADS.

    Raises:
        MissingError: When a file of the model or one of its libraries is not there.
        StoreError: When a file is not the one that its card describes.
    """

    def __init__(self, folder: Path = _FOLDER, *, threads: int | None = None) -> None:
        try:
            from tokenizers import Tokenizer  # noqa: PLC0415 - a third of a second, only when something is encoded

            onnxruntime = load_onnxruntime()
        except ImportError as error:
            raise MissingError(
                f"The encoder needs {error.name}, which is not installed.",
                hint="Run: pip install onnxruntime tokenizers",
            ) from error
        card, files = _checked(folder)
        self._name = f"{card['name']} sha256:{card['sha256']['model.onnx']}"
        self._dimensions = int(card["dimensions"])
        self._tokenizer = Tokenizer.from_buffer(files["tokenizer.json"])
        self._tokenizer.no_padding()
        self._tokenizer.enable_truncation(int(card["max_tokens"]))
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1  # the texts run side by side instead
        options.inter_op_num_threads = 1
        options.log_severity_level = 3  # errors only: its warnings speak of the hardware, to nobody who reads a report
        self._session = onnxruntime.InferenceSession(files["model.onnx"], options, providers=["CPUExecutionProvider"])
        self._threads = threads or _cores()

    @property
    def name(self) -> str:
        """The model's name and the sha256 of its file."""
        return self._name

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit-length vectors, shape ``(len(texts), 384)``, in the order given."""
        import numpy as np  # noqa: PLC0415 - kept out of "import claimcheck"

        vectors = np.zeros((len(texts), self._dimensions), dtype=np.float32)
        tokens = [encoding.ids for encoding in self._tokenizer.encode_batch([_clean(text) for text in texts])]

        def one(i: int) -> None:
            ids = np.array([tokens[i]], dtype=np.int64)
            vectors[i] = self._session.run(None, {"input_ids": ids})[0][0]

        # The longest first, so that no thread is left alone with a long text at the end.
        order = sorted(range(len(texts)), key=lambda i: -len(tokens[i]))
        if self._threads == 1 or len(texts) < 2:
            for i in order:
                one(i)
        else:
            with ThreadPoolExecutor(self._threads, thread_name_prefix="encoder") as pool:
                list(pool.map(one, order))
        return vectors


class SentenceTransformersEncoder:
    """Any sentence-transformers model, by path or by a name that is already on this disk.

    Vectors repeat to about 1e-6: the library pads its batches. Weights are read from safetensors only, and no code
    that comes with a model is run.

    Args:
        name: A folder, or a hub name whose files are in the local cache.
        download: Whether a missing model may be fetched from the hub.

    Raises:
        MissingError: When the model is not on this disk, is unsafe to load, or the library is not installed.
    """

    def __init__(self, name: str, *, download: bool = False) -> None:
        if not download:
            # Read when huggingface_hub is imported; without it a missing name is looked for on the network for 80 s.
            os.environ.setdefault("HF_HUB_OFFLINE", "1")
        try:
            from sentence_transformers import SentenceTransformer  # noqa: PLC0415 - six seconds to import
        except ImportError as error:
            raise MissingError(
                "sentence-transformers is not installed.", hint="Run: pip install sentence-transformers"
            ) from error
        try:
            self._model: Any = SentenceTransformer(
                name,
                device="cpu",
                trust_remote_code=False,
                local_files_only=not download,
                model_kwargs={"use_safetensors": True},
            )
        except (OSError, ValueError, RuntimeError, KeyError) as error:
            raise MissingError(
                f"The model {name!r} cannot be loaded: {reason_of(error)}.",
                hint="Give the folder of a sentence-transformers model with safetensors weights, "
                f"or leave the name out for the packaged {PACKAGED}.",
            ) from error
        self._name = _with_fingerprint(name)

    @property
    def name(self) -> str:
        """The name or path it was asked for by, with the sha256 of its weights where they are in a folder."""
        return self._name

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Unit-length vectors, shape ``(len(texts), dimensions)``, in the order given."""
        import numpy as np  # noqa: PLC0415 - kept out of "import claimcheck"

        asked = [_clean(text) for text in texts] or [""]  # of nothing, at least the dimensions are asked
        vectors = self._model.encode(asked, normalize_embeddings=True, show_progress_bar=False, convert_to_numpy=True)
        return np.asarray(vectors, dtype=np.float32)[: len(texts)]


def load_encoder(name: str | None = None, *, download: bool = False) -> Encoder:
    """The packaged encoder, or a sentence-transformers model by name or path; each is loaded once per process.

    Where its name bears the SHA-256 of its weights, its vectors are kept: each text is embedded once, ever.

    Raises:
        InputError: When the name is empty.
        MissingError: When the model, or a library that it needs, is not there.
        StoreError: When the packaged file is damaged.
    """
    if name is not None and not name.strip():
        raise InputError("The encoder's name is empty.", hint=f"Leave it out for the packaged {PACKAGED}.")
    return _loaded(None if name == PACKAGED else name, download)


@cache
def _loaded(name: str | None, download: bool) -> Encoder:  # noqa: FBT001 - positional for the cache, private
    from claimcheck.adapters.kept_vectors import KeptEncoder  # noqa: PLC0415 - as what it wraps, when it is needed

    encoder = OnnxEncoder() if name is None else SentenceTransformersEncoder(name, download=download)
    return KeptEncoder(encoder) if " sha256:" in encoder.name else encoder


def packaged_name() -> str:
    """The packaged encoder's name, as ``OnnxEncoder().name`` gives it, without loading the model.

    Raises:
        MissingError: When its card is not there.
    """
    card = _card(_FOLDER)
    return f"{card['name']} sha256:{card['sha256']['model.onnx']}"


def _card(folder: Path) -> dict[str, Any]:
    try:
        card: dict[str, Any] = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise _missing(folder, "card.json") from error
    return card


def _checked(folder: Path) -> tuple[dict[str, Any], dict[str, bytes]]:
    """The card and the files that it describes, read once, so that what was checked is what is run."""
    card = _card(folder)
    files = {}
    for name, expected in card["sha256"].items():
        try:
            files[name] = (folder / name).read_bytes()
        except OSError as error:
            raise _missing(folder, name) from error
        if hashlib.sha256(files[name]).hexdigest() != expected:
            raise StoreError(
                f"{folder / name} is not the file that card.json describes.",
                hint="Reinstall claimcheck-news, or make the file again with scripts/make_encoder.py.",
            )
    return card, files


def _missing(folder: Path, name: str) -> MissingError:
    return MissingError(
        f"The packaged encoder's file {folder / name} is missing.",
        hint="Reinstall claimcheck-news, or make it again with scripts/make_encoder.py.",
    )


def _with_fingerprint(name: str) -> str:
    """The name with the sha256 of the weights, so that an index made with other weights is not taken for the same."""
    weights = Path(name) / "model.safetensors"
    if not weights.is_file():
        return name
    with weights.open("rb") as file:
        return f"{name} sha256:{hashlib.file_digest(file, 'sha256').hexdigest()}"


def _clean(text: str) -> str:
    """The part that can be read, without halves of surrogate pairs, which no tokenizer takes."""
    return text[:_LONGEST].encode("utf-8", "replace").decode()


def _cores() -> int:
    """The cores this process may use, or fewer where OMP_NUM_THREADS says so (a worker among workers)."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    asked = os.environ.get("OMP_NUM_THREADS", "")
    return min(usable, int(asked)) if asked.isdigit() and int(asked) > 0 else usable
