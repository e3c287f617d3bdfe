# ruff: noqa: INP001, T201 - scripts side by side, not a package; they print
"""Token vectors of the packaged encoder's lower layers, made once per text and kept in an append-only file.

They come from the very int8 file that claimcheck runs, one text at a time, so that the judge is trained on what it
will be given. A killed run goes on where it stopped.
"""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

from claimcheck.adapters.inner_layer import cut_at

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

ENCODER = Path(__file__).resolve().parent.parent / "src/claimcheck/models/all-MiniLM-L6-v2-int8"
LOWER = 3  # of six layers; the judge's own start where these end
TENSOR = f"/bert/encoder/layer.{LOWER - 1}/output/LayerNorm/LayerNormalization_output_0"
WIDTH = 384
CLAIM_TOKENS, EVIDENCE_TOKENS = 48, 96


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
            for n, encoding in enumerate(tokenizer.encode_batch(missing), start=1):
                ids = np.array([encoding.ids], dtype=np.int64)
                vectors.write(session.run(None, {"input_ids": ids})[0][0].astype(np.float16).tobytes())
                count = len(encoding.ids)
                self.place[missing[n - 1]] = (self._end, self._end + count)
                self._end += count
                names.write(json.dumps([missing[n - 1], count]).encode() + b"\n")
                if n % 2_000 == 0:
                    vectors.flush()
                    names.flush()
                    print(f"{n} of {len(missing)} texts, {time.time() - began:.0f} s", flush=True)

    def open(self) -> NDArray[np.float16]:
        """All vectors, memory-mapped, shape (tokens, 384); ``place`` says where each text's are."""
        return np.memmap(self._vectors, dtype=np.float16, mode="r", shape=(self._end, WIDTH))
