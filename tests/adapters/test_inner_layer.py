import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.adapters.inner_layer import cut_at
from claimcheck.errors import ClaimcheckError, StoreError


def field(number, content):
    return bytes([number << 3 | 2, len(content)]) + content


def test_the_outputs_are_replaced_and_all_else_is_kept():
    node, old = field(1, b"node"), field(12, field(1, b"old"))
    version = bytes([1 << 3 | 0, 8])
    cut = cut_at(version + field(7, node + old), "new")
    assert cut.startswith(version)
    assert node in cut
    assert b"old" not in cut
    assert b"new" in cut


def test_what_holds_no_graph_or_is_cut_off_is_refused():
    with pytest.raises(StoreError, match="holds no graph"):
        cut_at(b"", "x")
    with pytest.raises(StoreError, match="cut off"):
        cut_at(field(7, b"graph")[:-2], "x")


@given(st.binary(max_size=200))
def test_arbitrary_bytes_raise_only_our_errors(content):
    with contextlib.suppress(ClaimcheckError):
        cut_at(content, "x")
