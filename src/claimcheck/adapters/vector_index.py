"""The vector index: passages by meaning, exact on numpy for small corpora, a usearch graph for large ones.

The only file that knows usearch.
It holds numbers of passages and their vectors, nothing else, and can always be made again from the store.
It must not know articles, encoders or where a corpus lies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from claimcheck.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray

# Up to here every vector is looked at: 20,000 × 384 take 30 MB and 1.5 ms a query, and nothing has to be built,
# which takes usearch 0.4 ms a vector.
EXACT_UP_TO = 20_000
# usearch's expansion when adding: on 19,800 sentences 0.997 of the exact ten and 0.980 of the exact hundred are
# found again, in half the time of its own 128 (0.997 and 0.988); 40 gives 0.996 and 0.968.
_EXPANSION = 64
# And when searching: more finds more, and takes longer (100,000 vectors: 200 takes 1.3 ms, 256 takes 1.6).
_CANDIDATES = 256


class VectorIndex(Protocol):
    """The port that both implement; cosines are rounded to four digits, since the last ones depend on the machine."""

    def __len__(self) -> int:
        """How many passages it holds."""
        ...

    def search(self, queries: NDArray[np.float32], depth: int) -> list[dict[int, float]]:
        """Per query the best ``depth`` passages: number to cosine, best first."""
        ...

    def cosines(self, query: NDArray[np.float32], rows: Sequence[int]) -> dict[int, float]:
        """The cosine of each of the given passages."""
        ...


class ExactVectors:
    """Every vector in memory, compared one by one."""

    def __init__(self, rows: Sequence[int], vectors: NDArray[np.float32]) -> None:
        import numpy as np  # noqa: PLC0415 - kept out of "import claimcheck"

        self._rows = np.asarray(rows, dtype=np.int64)
        self._at = {row: i for i, row in enumerate(rows)}
        self._vectors = vectors

    def __len__(self) -> int:
        return len(self._rows)

    def search(self, queries: NDArray[np.float32], depth: int) -> list[dict[int, float]]:
        """Per query the best ``depth`` passages, and those that equal the last: number to cosine, best first."""
        if not len(self._rows) or depth < 1:
            return [{} for _ in queries]
        return [self._best(query, depth) for query in queries]

    def _best(self, query: NDArray[np.float32], depth: int) -> dict[int, float]:
        import numpy as np  # noqa: PLC0415 - the same

        cosines = np.round((self._vectors @ query).astype(np.float64), 4)
        best = np.arange(len(cosines))
        if len(cosines) > depth:  # only the best are put in order, with all that equal the last of them
            best = np.flatnonzero(cosines >= np.partition(cosines, len(cosines) - depth)[len(cosines) - depth])
        found = cosines[best]
        order = np.lexsort((self._rows[best], -found))
        return {int(self._rows[best[i]]): float(found[i]) for i in order}

    def cosines(self, query: NDArray[np.float32], rows: Sequence[int]) -> dict[int, float]:
        """The cosine of each of the given passages."""
        known = [row for row in rows if row in self._at]
        if not known:
            return {}
        cosines = self._vectors[[self._at[row] for row in known]] @ query
        return {row: round(float(cosine), 4) for row, cosine in zip(known, cosines, strict=True)}


class NearVectors:
    """A usearch graph of half-precision vectors, mapped from a file.

    Raises:
        StoreError: When the file holds no such index.
    """

    def __init__(self, file: Path) -> None:
        from usearch.index import Index  # noqa: PLC0415 - kept out of "import claimcheck"

        try:
            self._index: Any = Index.restore(str(file), view=True)
        except (RuntimeError, ValueError, OSError) as error:
            raise StoreError(f"The vector index {file} cannot be opened: {error}.") from error
        if self._index is None:
            raise StoreError(f"The vector index {file} cannot be opened.")
        self._index.expansion_search = _CANDIDATES

    def __len__(self) -> int:
        return len(self._index)

    def search(self, queries: NDArray[np.float32], depth: int) -> list[dict[int, float]]:
        """Per query the best ``depth`` passages: number to cosine, best first."""
        found = []
        for query in queries:
            # On one thread: for one query usearch would start one for each core, and wait for them.
            matches = self._index.search(query, depth, threads=1)
            found.append(_rounded(matches.keys.tolist(), (1 - matches.distances).tolist()))
        return found

    def cosines(self, query: NDArray[np.float32], rows: Sequence[int]) -> dict[int, float]:
        """The cosine of each of the given passages."""
        import numpy as np  # noqa: PLC0415 - the same

        if not rows:
            return {}
        found = zip(rows, self._index.get(np.asarray(rows, dtype=np.uint64)), strict=True)
        held = {row: vector for row, vector in found if vector is not None}
        if not held:
            return {}
        return _rounded(held, (np.stack(list(held.values())).astype(np.float32) @ query).tolist())


def _rounded(rows: Iterable[int], cosines: Iterable[float]) -> dict[int, float]:
    return {row: round(cosine, 4) for row, cosine in zip(rows, cosines, strict=True)}


def build_near(
    file: Path,
    chunks: Iterable[tuple[Sequence[int], NDArray[np.float16]]],
    *,
    base: Path | None = None,
    removed: Sequence[int] = (),
) -> None:
    """Writes a usearch index to ``file``: that in ``base``, without the removed passages and with the new ones.

    ``chunks`` must not be empty unless there is a base.
    """
    import numpy as np  # noqa: PLC0415 - kept out of "import claimcheck"
    from usearch.index import Index  # noqa: PLC0415 - the same

    index: Any = Index.restore(str(base)) if base is not None else None
    if index is not None:
        index.expansion_add = _EXPANSION
    if index is not None and removed:
        index.remove(np.asarray(removed, dtype=np.uint64))
    for rows, vectors in chunks:
        if index is None:
            index = Index(ndim=vectors.shape[1], metric="cos", dtype="f16", expansion_add=_EXPANSION)
        # On one thread: passages that several threads add at once can miss each other, and the graph then loses some
        # for good (1 of 50 builds of 300 vectors did, none of 300 on one thread), and differs from run to run.
        index.add(np.asarray(rows, dtype=np.uint64), vectors, threads=1)
    index.save(str(file))
