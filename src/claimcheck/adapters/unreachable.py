"""A source that is down when it is opened: its answers hold nothing but the reason. So one does not stop the others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from claimcheck.adapters.web_sources import open_source
from claimcheck.errors import StoreError
from claimcheck.evidence.passage import Answer, Problem

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.evidence.passage import Query, Source


@dataclass(frozen=True, slots=True)
class Unreachable:
    """A source that could not be opened, and why."""

    name: str
    reason: str

    def search_all(self, queries: Sequence[Query], *, limit: int = 10) -> Answer:
        """No passages, and the one problem."""
        del limit
        problem = Problem(stage="evidence", source=self.name, kind="failed", message=self.reason)
        return Answer(passages=tuple(() for _ in queries), problems=(problem,))


def open_or_unreachable(spec: str) -> Source:
    """The source of a name, as ``open_source`` opens it; one whose database does not answer says so when it is asked.

    Raises:
        MissingError: When there is no source of that name, or what it needs is not installed.
        UnreadableError: When a list of addresses cannot be read.
    """
    try:
        return open_source(spec)
    except StoreError as error:
        # Not the whole address, which may hold a password.
        return Unreachable(spec.partition(":")[0], str(error))
