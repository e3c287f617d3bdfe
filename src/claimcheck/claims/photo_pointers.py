"""Photo pointers: "(left)", "(pictured, right)": where in a picture somebody stands, which a wording leaves out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from claimcheck.text.span import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

# Must not match "(left in May)" nor "(the right bank)".
_POINTER: Final = re.compile(
    r"\s?\((?:(?:pictured|seen|shown|second|third|far|top|bottom|front|back|from|inset|main)(?: from)?(?:,? |\b)){0,2}"
    r"(?:left|right|centre|center|above|below|inset|pictured)?\)"
)


def pointers_in(text: str, span: Span) -> Iterator[Span]:
    """The pointers inside the span, with the space before each."""
    found = (Span(m.start(), m.end()) for m in _POINTER.finditer(text, span.start, span.end))
    return (pointer for pointer in found if len(pointer) > len(" ()"))
