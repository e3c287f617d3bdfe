"""Acronyms: which full name capitals stand for, as the article defines them or by initials. It knows names only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from claimcheck.text.span import Span

# "(NIS)" or ", or FFWU," right after a name; must not match a lower-case aside or a year.
_DEFINED: Final = re.compile(
    r"(?:\s*\(\s*(?:the\s+)?|,\s+(?:or|known as|also known as)\s+(?:the\s+)?)([A-Z][A-Za-z.&-]{1,11})\s*[),]"
)
LONGEST_TAG: Final = 4
"""Letters of a party's tag, "Con", "Lab", "Dem"; longer words in brackets are names."""


def acronyms_in(text: str, raw: Sequence[tuple[Span, str, bool, int]]) -> dict[str, str]:
    """Full name by acronym: those that the text defines, and capitals that are the initials of a body it names.

    Args:
        text: The article's.
        raw: Each naming: where, the bare name, whether a person, and its head's token.
    """
    found: dict[str, str] = {}
    bodies = [name for _, name, person, _ in raw if not person and " " in name]
    for span, name, person, _ in raw:
        match = _DEFINED.match(text, span.end)
        if match and not person and " " in name and _abbreviates(match[1], name):
            found.setdefault(match[1], name)
    by_initials: dict[str, str] = {}
    for body in bodies:
        by_initials.setdefault(_initials(body), body)
    for name in {name for _, name, person, _ in raw if name.isupper() and 2 <= len(name) <= 6 and not person}:
        if name in by_initials:
            found.setdefault(name, by_initials[name])
    return found


def _initials(name: str) -> str:
    return "".join(w[0] for w in name.split() if w[0].isupper())


def _abbreviates(acronym: str, name: str) -> bool:
    letters = iter(name.lower())
    return acronym[0].lower() in name.lower() and all(c in letters for c in acronym.lower() if c.isalpha())


def is_party_tag(text: str, span: Span) -> bool:
    """For "Marcus Thorne (Con)": letters for a party, not what the name is short for, which is mostly capitals."""
    enclosed = text[span.start - 1 : span.start] == "(" and text[span.end : span.end + 1] == ")"
    return enclosed and len(span) <= LONGEST_TAG and not span.of(text).isupper()
