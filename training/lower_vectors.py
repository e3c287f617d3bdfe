# ruff: noqa: INP001, T201 - scripts side by side, not a package; they print
"""Token vectors of the packaged encoder's lower layers, made once per text and kept in an append-only file.

They come from the very int8 file that claimcheck runs, each text for itself and without padding, so that the judge is
trained on what it will be given, but for the rounding of texts that are run together. A killed run goes on where it
stopped.
"""

from __future__ import annotations

import json
import time
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from tokenizers import Tokenizer

from claimcheck.adapters.inner_layer import cut_at
from claimcheck.adapters.onnx import load_onnxruntime

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray
    from onnxruntime import InferenceSession
    from tokenizers import Encoding

ENCODER = Path(__file__).resolve().parent.parent / "src/claimcheck/models/all-MiniLM-L6-v2-int8"
LOWER = 0  # of six layers; the judge's own start where these end: with none, at the embeddings
TENSOR = (
    f"/bert/encoder/layer.{LOWER - 1}/output/LayerNorm/LayerNormalization_output_0"
    if LOWER
    else "/bert/embeddings/LayerNorm/LayerNormalization_output_0"
)
WIDTH = 384
CLAIM_TOKENS, EVIDENCE_TOKENS = 48, 160
TOGETHER = 2_000  # texts among which those of equal length are encoded at once, half as fast again as one by one
BATCH_TOKENS = 640


class LowerVectors:
    """A folder with the vectors of many texts.

    Args:
        folder: Where ``texts.jsonl`` (a text and its number of tokens) and ``vectors.f16`` stand, or will.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._texts = folder / "texts.jsonl"
        self._vectors = folder / "vectors.f16"
        self._texts.touch()
        self._vectors.touch()
        self.place: dict[str, tuple[int, int]] = {}
        self._end = self._read = 0
        there = self._vectors.stat().st_size // (2 * WIDTH)
        for line in self._texts.read_bytes().splitlines(keepends=True):
            if not line.endswith(b"\n"):
                break  # another process is writing it, or was killed
            text, count = json.loads(line)
            if self._end + count > there:
                break
            self.place[text] = (self._end, self._end + count)
            self._end += count
            self._read += len(line)

    def add(self, texts: Iterable[str]) -> None:
        """Encodes the texts that are not there yet."""
        missing = [t for t in dict.fromkeys(texts) if t not in self.place]
        tokenizer = Tokenizer.from_file(str(ENCODER / "tokenizer.json"))
        tokenizer.no_padding()
        tokenizer.enable_truncation(EVIDENCE_TOKENS)
        onnxruntime = load_onnxruntime()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1
        options.log_severity_level = 3
        model = cut_at((ENCODER / "model.onnx").read_bytes(), TENSOR)
        session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        began = time.time()
        with self._vectors.open("r+b") as vectors, self._texts.open("r+b") as names:
            names.seek(self._read)
            names.truncate()
            vectors.seek(self._end * WIDTH * 2)
            vectors.truncate()
            for start in range(0, len(missing), TOGETHER):
                texts = missing[start : start + TOGETHER]
                for text, found in zip(texts, _encoded(session, tokenizer.encode_batch(texts)), strict=True):
                    vectors.write(found.astype(np.float16).tobytes())
                    self.place[text] = (self._end, self._end + len(found))
                    self._end += len(found)
                    names.write(json.dumps([text, len(found)]).encode() + b"\n")
                vectors.flush()
                names.flush()
                print(f"{start + len(texts)} of {len(missing)} texts, {time.time() - began:.0f} s", flush=True)

    def open(self) -> NDArray[np.float16]:
        """All vectors, memory-mapped, shape (tokens, 384); ``place`` says where each text's are."""
        return np.memmap(self._vectors, dtype=np.float16, mode="r", shape=(self._end, WIDTH))


def _encoded(session: InferenceSession, encodings: Sequence[Encoding]) -> list[NDArray[np.float32]]:
    """The vectors of each, those of equal length together and never padded."""
    found: dict[int, NDArray[np.float32]] = {}
    order = sorted(range(len(encodings)), key=lambda n: len(encodings[n].ids))
    for length, alike in groupby(order, key=lambda n: len(encodings[n].ids)):
        every = list(alike)
        most = max(1, BATCH_TOKENS // length)
        for start in range(0, len(every), most):
            part = every[start : start + most]
            ids = np.array([encodings[n].ids for n in part], dtype=np.int64)
            found |= zip(part, session.run(None, {"input_ids": ids})[0], strict=True)
    return [found[n] for n in range(len(encodings))]
