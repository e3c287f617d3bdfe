"""The Thesaurus port: how two words stand to each other. Data only; adapters/thesaurus.py has the packaged one."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol


class Kin(StrEnum):
    """How the second of two words stands to the first."""

    ALIKE = "alike"  # they can mean the same ("violated", "broken")
    NARROWER = "narrower"  # the second is a kind of the first ("vehicle", "lorry")
    BROADER = "broader"  # the first is a kind of the second
    OPPOSITE = "opposite"  # they exclude each other ("widened", "narrowed")


class Thesaurus(Protocol):
    """The port to a thesaurus; optional."""

    @property
    def name(self) -> str:
        """The thesaurus's name and, where packaged, its sha256."""
        ...

    def kin(self, first: str, second: str) -> Kin | None:
        """How two words or phrases in lower case stand, in any of their forms; None where it is not known."""
        ...
