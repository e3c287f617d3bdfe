"""Every error that claimcheck raises on purpose.

    ClaimcheckError
    ├── InputError            what was handed in cannot be used
    │   ├── UnreadableError       a file, page or text that holds no readable article
    │   └── EmptyCorpusError      a corpus folder that is missing or holds no readable report
    ├── FetchError            something on the network could not be looked at
    │   └── BlockedAddressError   an address that must not be asked: private, special, or by a scheme or port refused
    ├── MissingError          a model, an optional package or a named source is not there
    └── StoreError            a stored file (index, results) is not ours, damaged or locked

Each message names the input and the reason; ``hint`` says what to do now. This file knows nothing of the rest.
"""

from __future__ import annotations


class ClaimcheckError(Exception):
    """An error with a hint.

    Args:
        message: One line: the input, then the reason.
        hint: One line: what the reader can do now; may be empty.
    """

    def __init__(self, message: str, *, hint: str = "") -> None:
        self.message = message
        self.hint = hint
        super().__init__(message)

    def __str__(self) -> str:
        return f"{self.message} Hint: {self.hint}" if self.hint else self.message


class InputError(ClaimcheckError):
    """What was handed in cannot be used."""


class UnreadableError(InputError):
    """A file, page or text holds no readable article."""


class EmptyCorpusError(InputError):
    """A corpus folder is missing or holds no readable report."""


class FetchError(ClaimcheckError):
    """Something on the network could not be looked at; ``kind`` is the word that goes into a report's problems."""

    def __init__(self, message: str, *, hint: str = "", kind: str = "failed") -> None:
        self.kind = kind
        super().__init__(message, hint=hint)


class BlockedAddressError(FetchError):
    """The address is private, special, or by a scheme or port that is refused."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message, hint=hint, kind="blocked")


class MissingError(ClaimcheckError):
    """A model, an optional package or a named source is not there."""


class StoreError(ClaimcheckError):
    """A stored file is not ours, damaged or locked."""
