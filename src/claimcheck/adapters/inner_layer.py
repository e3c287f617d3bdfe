"""Cuts an ONNX model at an inner tensor: the same file, up to there. Bytes in, bytes out; knows no model library.

The packaged encoder gives one vector per text. The judge wants the token vectors of an inner layer of the same
weights, which would be 17 MB to ship twice. An ONNX file is a protobuf message; only its list of outputs has to
change, and onnxruntime then drops what no output needs. The package onnx could do this but is not needed otherwise.
Field numbers are those of onnx.proto: ModelProto.graph 7, GraphProto.output 12, ValueInfoProto name 1, type 2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterator

_GRAPH, _OUTPUT = 7, 12
_BYTES = 2  # the wire type of everything that has a length
_FLOAT_TENSOR = bytes((0x12, 0x04, 0x0A, 0x02, 0x08, 0x01))  # type { tensor_type { elem_type: FLOAT } }


def cut_at(model: bytes, tensor: str) -> bytes:
    """The model with the float tensor ``tensor`` as its only output.

    Raises:
        StoreError: When the bytes are not a model with a graph.
    """
    kept, graph = bytearray(), None
    for number, start, body, end in _fields(model):
        if number == _GRAPH:
            graph = model[body:end]
        else:
            kept += model[start:end]
    if graph is None:
        raise StoreError("The model file holds no graph.", hint="Reinstall claimcheck-news.")
    inner = bytearray()
    for number, start, _, end in _fields(graph):
        if number != _OUTPUT:
            inner += graph[start:end]
    name = tensor.encode()
    inner += _message(_OUTPUT, _message(1, name) + _FLOAT_TENSOR)
    return bytes(kept) + _message(_GRAPH, bytes(inner))


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
