"""Passage places: which document each passage is of and where it starts, for all of an index, in one table of numbers.

A search asks it of two hundred passages at once, which takes SQLite a millisecond and this a tenth of one; a table of a
million is 24 MB, mapped from its file. It can always be made again from the store.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from claimcheck.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import numpy as np
    from numpy.typing import NDArray


class PassagePlaces:
    """The places of passages.

    Args:
        table: Three rows of whole numbers: the passages' numbers, which rise, their documents', and their starts.
    """

    def __init__(self, table: NDArray[np.int64]) -> None:
        self._numbers: NDArray[np.int64] = table[0]
        self._documents: NDArray[np.int64] = table[1]
        self._starts: NDArray[np.int64] = table[2]

    @classmethod
    def open(cls, file: Path) -> PassagePlaces:
        """The table in a file.

        Raises:
            StoreError: When the file holds no such table.
        """
        import numpy as np  # noqa: PLC0415 - kept out of "import claimcheck"

        try:
            table = np.load(file, mmap_mode="r", allow_pickle=False)
        except (OSError, ValueError, EOFError) as error:
            raise StoreError(f"The places in {file} cannot be read: {error}.") from error
        if table.shape[:1] != (3,) or table.dtype != np.int64:
            raise StoreError(f"{file} does not hold the places of passages.")
        return cls(np.asarray(table))  # no numpy.memmap, of which a look-up takes twice as long

    def __len__(self) -> int:
        return len(self._numbers)

    @property
    def numbers(self) -> NDArray[np.int64]:
        """The numbers of all passages, in order."""
        return self._numbers

    def of(self, passages: Sequence[int]) -> list[tuple[int, int, int]]:
        """Passage, document and start of each of the passages that it knows."""
        at = positions(self._numbers, passages)
        found = (column[at].tolist() for column in (self._numbers, self._documents, self._starts))
        return list(zip(*found, strict=True))


def positions(numbers: NDArray[np.int64], asked: Sequence[int]) -> NDArray[np.intp]:
    """Where those of the numbers asked stand among the numbers, which rise, that are among them."""
    import numpy as np  # noqa: PLC0415 - kept out of "import claimcheck"

    wanted = np.asarray(asked, dtype=np.int64)
    at = np.searchsorted(numbers, wanted)
    within = at < len(numbers)
    at = at[within]
    found: NDArray[np.intp] = at[numbers[at] == wanted[within]]
    return found
