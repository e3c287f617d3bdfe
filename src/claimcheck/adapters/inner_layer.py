"""Cuts an ONNX model at an inner tensor: the same file, up to there. Bytes in, bytes out; knows no model library.

The packaged encoder gives one vector per text. The judge wants the token vectors of an inner layer of the same
weights, which would take megabytes to ship twice. An ONNX file is a protobuf message; its list of outputs is changed,
and the nodes and weights that only lead beyond the tensor are left out: onnxruntime would run them all the same.
The package onnx could do this but is not needed otherwise. Field numbers are those of onnx.proto: ModelProto.graph 7,
GraphProto.node 1, initializer 5, output 12, NodeProto.input 1, output 2, TensorProto.name 8, ValueInfoProto name 1,
type 2. Nodes that hold graphs of their own (If, Loop) are not looked into; the packaged encoder has none.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_GRAPH, _NODE, _INITIALIZER, _OUTPUT = 7, 1, 5, 12
_NODE_INPUT, _NODE_OUTPUT, _TENSOR_NAME = 1, 2, 8
_BYTES = 2  # the wire type of everything that has a length
_FLOAT_TENSOR = bytes((0x12, 0x04, 0x0A, 0x02, 0x08, 0x01))  # type { tensor_type { elem_type: FLOAT } }


def cut_at(model: bytes, tensor: str) -> bytes:
    """The model with the float tensor ``tensor`` as its only output, without what only later tensors need.

    Raises:
        StoreError: When the bytes are not a model with a graph, or nothing in it makes the tensor.
    """
    kept, graph = bytearray(), None
    for number, start, body, end in _fields(model):
        if number == _GRAPH:
            graph = model[body:end]
        else:
            kept += model[start:end]
    if graph is None:
        raise StoreError("The model file holds no graph.", hint="Reinstall claimcheck-news.")
    return bytes(kept) + _message(_GRAPH, _up_to(graph, tensor.encode()))


def _up_to(graph: bytes, tensor: bytes) -> bytes:
    """The graph's fields, without the nodes, weights and outputs that the tensor does not need."""
    fields = list(_fields(graph))
    needed, nodes = _needed([_Node.read(graph, f) for f in fields if f[0] == _NODE], tensor)
    inner = bytearray()
    for number, start, body, end in fields:
        left_out = (
            number == _OUTPUT
            or (number == _NODE and start not in nodes)
            or (number == _INITIALIZER and not needed.intersection(_texts(graph[body:end], _TENSOR_NAME)))
        )
        if not left_out:
            inner += graph[start:end]
    return bytes(inner + _message(_OUTPUT, _message(1, tensor) + _FLOAT_TENSOR))


@dataclass(frozen=True, slots=True)
class _Node:
    """A node: where its field starts in the graph, and the tensors that it takes and makes."""

    start: int
    inputs: frozenset[bytes]
    outputs: frozenset[bytes]

    @classmethod
    def read(cls, graph: bytes, field: tuple[int, int, int, int]) -> _Node:
        _, start, body, end = field
        node = graph[body:end]
        return cls(start, frozenset(_texts(node, _NODE_INPUT)), frozenset(_texts(node, _NODE_OUTPUT)))


def _needed(nodes: Sequence[_Node], tensor: bytes) -> tuple[set[bytes], set[int]]:
    """The tensors that the given one is made of, itself among them, and where the nodes that make them start."""
    makers = {output: node for node in nodes for output in node.outputs}
    if tensor not in makers:
        raise StoreError(f"The model file has no inner tensor {tensor.decode()!r}.", hint="Reinstall claimcheck-news.")
    needed, taken, open_ = {tensor}, set(), [tensor]
    while open_:
        node = makers.get(open_.pop())
        if node is not None and node.start not in taken:
            taken.add(node.start)
            open_ += node.inputs - needed
            needed |= node.inputs
    return needed, taken


def _texts(message: bytes, wanted: int) -> Iterator[bytes]:
    """The contents of the fields of this number."""
    return (message[body:end] for number, _, body, end in _fields(message) if number == wanted)


def _fields(message: bytes) -> Iterator[tuple[int, int, int, int]]:
    """Each field's number, where it starts, where its content starts, where it ends."""
    at = 0
    while at < len(message):
        start = at
        tag, at = _varint(message, at)
        body = at
        if tag & 7 == _BYTES:
            length, body = _varint(message, at)
            at = body + length
        elif tag & 7 == 0:
            _, at = _varint(message, at)
        else:
            at += 4 if tag & 7 == 5 else 8
        if at > len(message):
            raise StoreError("The model file is cut off.", hint="Reinstall claimcheck-news.")
        yield tag >> 3, start, body, at


def _varint(message: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while at < len(message) and shift < 64:
        byte = message[at]
        value |= (byte & 127) << shift
        at += 1
        if byte < 128:
            return value, at
        shift += 7
    raise StoreError("The model file is damaged.", hint="Reinstall claimcheck-news.")


def _message(number: int, content: bytes) -> bytes:
    """A field with a length: its tag, the length, the content."""
    return _number(number << 3 | _BYTES) + _number(len(content)) + content


def _number(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)
