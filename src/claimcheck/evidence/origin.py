"""Origin: who vouches for a statement. Data only; origins.py works it out."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Voucher(StrEnum):
    """How the origin was found."""

    SPEAKER = "speaker"  # the statement is attributed to somebody
    OUTLET = "outlet"  # the outlet says it in its own voice
    CREDIT = "credit"  # the outlet credits another outlet
    COPY = "copy"  # the text is a copy of another's


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Who vouches for a statement.

    Args:
        name: The name shown to people.
        voucher: How it was found.
        evidence: The words that show it ("published by our sister title", the share of words in common); may be empty.
        anonymous: Whether it is an unnamed source; two unnamed sources are one only in one text, under one name.
        text: Of an unnamed source, the SHA-256 of the text in which it spoke first; else empty.
        family: Of an outlet, the domain that it shares with others of one publisher; else empty.
    """

    name: str
    voucher: Voucher
    evidence: str = ""
    anonymous: bool = False
    text: str = ""
    family: str = ""

    def __post_init__(self) -> None:
        if not self.name.strip():
            raise ValueError("an origin needs a name")
