"""robots.txt: whether a site allows us to ask for a page, by RFC 9309.

A site without the file (any 4xx) allows all; one whose file cannot be had (5xx, no answer) allows nothing, since it may
well forbid. Knows how to read the file, not how to get it: fetch.py hands it in.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.errors import FetchError

LARGEST = 512_000  # bytes that are read; RFC 9309 asks for at least 500 KiB
AGENT = "claimcheck"


@dataclass(frozen=True, slots=True)
class Rules:
    """What one site's file says; ``parsed`` is None where it allows all or nothing.

    Args:
        parsed: The parsed file.
        allow_all: What holds without a parsed file.
        reason: Why nothing is allowed, for people.
        failure: What went wrong where the site could not be asked at all; then nothing is allowed either.
    """

    parsed: Any = None
    allow_all: bool = True
    reason: str = ""
    failure: FetchError | None = None

    def allows(self, url: str) -> bool:
        """Whether the page may be asked for."""
        if self.failure is not None:
            return False
        return self.allow_all if self.parsed is None else bool(self.parsed.can_fetch(url, AGENT))


def rules_from(content: bytes) -> Rules:
    """The rules of a file's first ``LARGEST`` bytes; what cannot be read in it is passed over."""
    from protego import Protego  # noqa: PLC0415 - loaded when first needed

    text = content[:LARGEST].decode("utf-8-sig", "replace")
    return Rules(parsed=Protego.parse(text.replace("\x00", "")))


class RobotsBook:
    """The rules of each site, asked for once per site; safe between threads."""

    def __init__(self, read: Callable[[str], Rules]) -> None:
        self._read = read
        self._rules: dict[str, Rules] = {}
        self._lock = threading.Lock()

    def rules(self, origin: str) -> Rules:
        """The rules of the site at an origin ("https://a.example")."""
        with self._lock:
            known = self._rules.get(origin)
        if known is None:
            known = self._read(origin)
            with self._lock:
                known = self._rules.setdefault(origin, known)
        return known
