import contextlib
from pathlib import Path

import numpy as np
import onnxruntime
import pytest
from hypothesis import given
from hypothesis import strategies as st

import claimcheck
from claimcheck.adapters.inner_layer import cut_at
from claimcheck.errors import ClaimcheckError, StoreError


def field(number, content):
    return bytes([number << 3 | 2, len(content)]) + content


def node(takes, makes):
    return field(1, field(1, takes) + field(2, makes))


def test_what_leads_to_the_tensor_is_kept_and_what_comes_after_is_left_out():
    version = bytes([1 << 3 | 0, 8])
    lower, upper = node(b"ids", b"inner") + field(5, field(8, b"ids")), node(b"inner", b"late")
    weights = field(5, field(8, b"late weights"))
    cut = cut_at(version + field(7, lower + upper + weights + field(12, field(1, b"late"))), "inner")
    assert cut.startswith(version)
    assert lower in cut
    assert b"late" not in cut


def test_a_tensor_that_nothing_makes_is_refused():
    with pytest.raises(StoreError, match="no inner tensor 'absent'"):
        cut_at(field(7, node(b"ids", b"inner")), "absent")


def test_a_cut_model_gives_what_the_whole_one_computes_on_the_way():
    folder = Path(claimcheck.__file__).parent / "models/all-MiniLM-L6-v2-int8"
    whole = (folder / "model.onnx").read_bytes()
    lower = "/bert/encoder/layer.0/output/LayerNorm/LayerNormalization_output_0"
    higher = "/bert/encoder/layer.1/output/LayerNorm/LayerNormalization_output_0"
    once, twice = cut_at(whole, lower), cut_at(cut_at(whole, higher), lower)
    assert len(once) < len(cut_at(whole, higher)) < len(whole)
    fed = {"input_ids": np.array([[101, 2342, 2003, 102]])}
    found = [onnxruntime.InferenceSession(m).run(None, fed)[0] for m in (once, twice)]
    assert found[0].shape == (1, 4, 384)
    assert np.array_equal(*found)


def test_what_holds_no_graph_or_is_cut_off_is_refused():
    with pytest.raises(StoreError, match="holds no graph"):
        cut_at(b"", "x")
    with pytest.raises(StoreError, match="cut off"):
        cut_at(field(7, b"graph")[:-2], "x")


@given(st.binary(max_size=200))
def test_arbitrary_bytes_raise_only_our_errors(content):
    with contextlib.suppress(ClaimcheckError):
        cut_at(content, "x")
