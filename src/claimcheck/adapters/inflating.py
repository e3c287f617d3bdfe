"""A response's body, inflated within bounds.

httpx inflates a whole chunk before anybody can count: 600 bytes became 256 MB in one piece. So we ask for gzip only,
read the raw bytes and inflate them in small steps, counting.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

from claimcheck.errors import FetchError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

STEP = 65_536  # bytes inflated at a time
MOST_CODINGS = 2  # layers of gzip; nobody honest sends more than one
_GZIP = {"gzip", "x-gzip", "deflate"}
_EITHER_HEADER = 47  # zlib: expect a gzip or a zlib header


def bounded_body(chunks: Iterable[bytes], encoding: str, *, largest: int, name: str) -> bytes:
    """The whole body, inflated.

    Args:
        chunks: The raw bytes as they arrive.
        encoding: The Content-Encoding header.
        largest: Bytes allowed, on the wire and inflated.
        name: The address, for errors.

    Raises:
        FetchError: ``too-large`` past the bound, ``unsupported`` for other codings, ``failed`` for damaged data.
    """
    codings = [c.strip().lower() for c in encoding.split(",") if c.strip() and c.strip().lower() != "identity"]
    if len(codings) > MOST_CODINGS or not set(codings) <= _GZIP:
        raise FetchError(
            f"{name} came packed as {encoding[:60]!r}.",
            hint="Only gzip is read; save the page and give the file.",
            kind="unsupported",
        )
    stream = _counted(chunks, largest, name)
    for _ in codings:
        stream = _inflated(stream, name)
    return b"".join(_counted(stream, largest, name))


def _counted(chunks: Iterable[bytes], largest: int, name: str) -> Iterator[bytes]:
    total = 0
    for chunk in chunks:
        total += len(chunk)
        if total > largest:
            raise FetchError(
                f"{name} is larger than {largest / 1e6:.0f} MB.",
                hint="Save the article's text alone and give that.",
                kind="too-large",
            )
        yield chunk


def _inflated(chunks: Iterable[bytes], name: str) -> Iterator[bytes]:
    inflater = zlib.decompressobj(_EITHER_HEADER)
    begun = False
    try:
        for chunk in chunks:
            begun = begun or bool(chunk)
            pending = chunk
            while pending and not inflater.eof:
                yield inflater.decompress(pending, STEP)
                pending = inflater.unconsumed_tail
        while not inflater.eof and (rest := inflater.decompress(b"", STEP)):
            yield rest
    except zlib.error as error:
        raise FetchError(f"{name} came damaged.", hint="Try again later.", kind="failed") from error
    if begun and not inflater.eof:
        raise FetchError(f"{name} ended before its end.", hint="Try again later.", kind="failed")
