"""The vector index: passages by meaning; every vector looked at in small corpora, first their signs in large ones.

It holds numbers of passages and their vectors, nothing else, and can always be made again from the store.
It must not know articles, encoders or where a corpus lies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from claimcheck.adapters.passage_places import positions
from claimcheck.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

# Up to here every vector is looked at: 20,000 × 384 take 30 MB and 1.5 ms a query, and need no file of their own.
EXACT_UP_TO = 20_000
# Of how many passages for each that is wanted the vectors are looked at, after the signs of all. With 20 and fifty
# wanted, on 20,000 real sentences .998 of the exact ten and .984 of the exact fifty are found, on 100,000 recombined
# ones 1.0 and .975. A graph (usearch, half precision, expansions 64 and 256) found .943 of these ten in the same time,
# and took 0.5 ms a passage to build.
_LOOKED_AT = 20
# Passages whose signs are compared at once, and whose vectors are: what that makes stays in a core's own cache.
_SIGNS_AT_ONCE, _VECTORS_AT_ONCE = 65_536, 256
_WHOLE = 32_767  # unit vectors in 16-bit whole numbers: as exact as half precision, and read five times as fast
_SHORTEST = 1e-6  # a vector of nothing but zeros stays one
_FILES = ("vectors.npy", "signs.npy")


class VectorIndex(Protocol):
    """The port that both implement; cosines are rounded to four digits, since the last ones depend on the machine."""

    def __len__(self) -> int:
        """How many passages it holds."""
        ...

    def search(self, query: NDArray[np.float32], depth: int) -> dict[int, float]:
        """The best ``depth`` passages, and those that equal the last: number to cosine, best first."""
        ...

    def cosines(self, query: NDArray[np.float32], rows: Sequence[int]) -> dict[int, float]:
        """The cosine of each of the given passages that it holds."""
        ...


class ExactVectors:
    """Every vector in memory, compared one by one.

    Args:
        rows: The passages' numbers, which rise.
        vectors: One of unit length for each.
    """

    def __init__(self, rows: Sequence[int] | NDArray[np.int64], vectors: NDArray[np.float32]) -> None:
        import numpy as np  # noqa: PLC0415 - kept out of "import claimcheck"

        self._rows = np.asarray(rows, dtype=np.int64)
        self._vectors = vectors

    def __len__(self) -> int:
        return len(self._rows)

    def search(self, query: NDArray[np.float32], depth: int) -> dict[int, float]:
        """The best ``depth`` passages, and those that equal the last: number to cosine, best first."""
        return _best(self._rows, self._vectors @ query, depth) if len(self._rows) else {}

    def cosines(self, query: NDArray[np.float32], rows: Sequence[int]) -> dict[int, float]:
        """The cosine of each of the given passages that it holds."""
        at = positions(self._rows, rows)
        return _rounded(self._rows[at], self._vectors[at] @ query) if len(at) else {}


class MappedVectors:
    """Vectors mapped from a file, and their signs, one bit for each dimension.

    Two vectors of which many signs differ are far apart, so the vectors of those passages are looked at whose signs
    are most like the query's: "binary quantisation with rescoring" (Shakir et al., "Binary and Scalar Embedding
    Quantization for Significantly Faster & Cheaper Retrieval", 2024).

    Args:
        folder: Where write_vectors has put them.
        rows: The passages' numbers, which rise.

    Raises:
        StoreError: When the folder does not hold the vectors of so many passages.
    """

    def __init__(self, folder: Path, rows: NDArray[np.int64]) -> None:
        import numpy as np  # noqa: PLC0415 - kept out of "import claimcheck"

        try:
            vectors, signs = (np.load(folder / name, mmap_mode="r", allow_pickle=False) for name in _FILES)
        except (OSError, ValueError, EOFError) as error:
            raise StoreError(f"The vectors in {folder} cannot be read: {error}.") from error
        if (vectors.dtype, signs.dtype, vectors.ndim, signs.ndim) != (np.int16, np.uint64, 2, 2) or (
            {len(vectors), signs.shape[1]} != {len(rows)}
        ):
            raise StoreError(f"{folder} does not hold the vectors of its passages.")
        # As plain arrays: a slice of a numpy.memmap takes twice as long.
        self._rows, self._vectors, self._signs = rows, np.asarray(vectors), np.asarray(signs)

    def __len__(self) -> int:
        return len(self._rows)

    def search(self, query: NDArray[np.float32], depth: int) -> dict[int, float]:
        """The best ``depth`` passages, and those that equal the last: number to cosine, best first."""
        at = self._alike(query, _LOOKED_AT * depth)
        return _best(self._rows[at], self._cosines(query, at), depth)

    def cosines(self, query: NDArray[np.float32], rows: Sequence[int]) -> dict[int, float]:
        """The cosine of each of the given passages that it holds."""
        at = positions(self._rows, rows)
        return _rounded(self._rows[at], self._cosines(query, at)) if len(at) else {}

    def _cosines(self, query: NDArray[np.float32], at: NDArray[np.intp]) -> NDArray[np.float32]:
        import numpy as np  # noqa: PLC0415 - the same

        cosines = np.empty(len(at), dtype=np.float32)
        for first in range(0, len(at), _VECTORS_AT_ONCE):
            some = slice(first, first + _VECTORS_AT_ONCE)
            cosines[some] = self._vectors[at[some]].astype(np.float32) @ query
        return cosines / np.float32(_WHOLE)

    def _alike(self, query: NDArray[np.float32], count: int) -> NDArray[np.intp]:
        """Where about ``count`` vectors stand whose signs are most like the query's, with all that equal the last."""
        import numpy as np  # noqa: PLC0415 - the same

        if count >= len(self):
            return np.arange(len(self))
        asked = _signs(query[None, :])
        differing = np.zeros(len(self), dtype=np.uint16)
        for first in range(0, len(self), _SIGNS_AT_ONCE):
            some = slice(first, first + _SIGNS_AT_ONCE)
            for word, wanted in zip(self._signs[:, some], asked, strict=True):
                differing[some] += np.bitwise_count(word ^ wanted)
        every = max(1, len(self) // _SIGNS_AT_ONCE)  # of a million, counting a part is near enough
        most = np.searchsorted(np.cumsum(np.bincount(differing[::every])), count / every)
        return np.flatnonzero(differing <= most)


def unit(vectors: NDArray[np.float16]) -> NDArray[np.float32]:
    """The vectors with unit length again: half precision moved the lengths by 0.0005."""
    import numpy as np  # noqa: PLC0415 - the same

    full = vectors.astype(np.float32)
    if len(full):
        full /= np.maximum(np.linalg.norm(full, axis=1, keepdims=True), _SHORTEST)
    return full


def write_vectors(folder: Path, count: int, chunks: Iterable[NDArray[np.int16]]) -> None:
    """Writes the vectors of ``count`` passages, in the order of their numbers; only one chunk is in memory at a time.

    ``chunks`` are as ``whole`` and ``kept_vectors`` give them.
    """
    import numpy as np  # noqa: PLC0415 - the same

    signs: list[NDArray[np.uint64]] = []
    with (folder / _FILES[0]).open("wb") as file:
        for chunk in chunks:
            if not signs:
                form = {"descr": "<i2", "fortran_order": False, "shape": (count, chunk.shape[1])}
                np.lib.format.write_array_header_1_0(file, form)
            file.write(chunk.tobytes())
            signs.append(_signs(chunk))
    np.save(folder / _FILES[1], np.ascontiguousarray(np.hstack(signs)))


def whole(vectors: NDArray[np.float32]) -> NDArray[np.int16]:
    """Unit vectors in whole numbers."""
    import numpy as np  # noqa: PLC0415 - the same

    return np.rint(vectors * _WHOLE).astype("<i2")


def kept_vectors(folder: Path, kept: NDArray[np.bool_], at_once: int) -> Iterable[NDArray[np.int16]]:
    """The vectors of a folder that are kept, so many at once."""
    import numpy as np  # noqa: PLC0415 - the same

    vectors = np.load(folder / _FILES[0], mmap_mode="r", allow_pickle=False)
    for at in range(0, len(kept), at_once):
        yield vectors[at : at + at_once][kept[at : at + at_once]]


def holds_vectors(folder: Path) -> bool:
    """Whether vectors were written there."""
    return (folder / _FILES[0]).exists()


def _signs(vectors: NDArray[np.float32] | NDArray[np.int16]) -> NDArray[np.uint64]:
    """A column of 64-bit words for each vector; dimensions that are missing in the last have all the same sign."""
    import numpy as np  # noqa: PLC0415 - the same

    bits = np.packbits(vectors > 0, axis=1)
    missing = -bits.shape[1] % 8
    padded = np.pad(bits, ((0, 0), (0, missing))) if missing else bits
    return padded.view(np.uint64).T


def _best(rows: NDArray[np.int64], cosines: NDArray[np.float32], depth: int) -> dict[int, float]:
    import numpy as np  # noqa: PLC0415 - the same

    if depth < 1:
        return {}
    found = np.round(cosines.astype(np.float64), 4)
    if len(found) > depth:  # only the best are put in order, with all that equal the last of them
        best = np.flatnonzero(found >= np.partition(found, len(found) - depth)[len(found) - depth])
        rows, found = rows[best], found[best]
    order = np.lexsort((rows, -found))
    return dict(zip(rows[order].tolist(), found[order].tolist(), strict=True))


def _rounded(rows: NDArray[np.int64], cosines: NDArray[np.float32]) -> dict[int, float]:
    return dict(zip(rows.tolist(), cosines.astype("float64").round(4).tolist(), strict=True))
