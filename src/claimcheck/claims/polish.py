"""Polish: a wording's marks and blanks made those of a sentence that stands alone. It knows characters only."""

from __future__ import annotations

import re
from typing import Final

# Marks of quotation, also as tokens apart ("` `"); must not match an apostrophe.
_MARKS: Final = re.compile(r"[“”\"„]|`\s?`|''")
# Must not match the minus of "-5 degrees were measured".
_LEADING: Final = re.compile(r"^(?:[ ,;:—–…]|-(?!\d))+")
# What joins a sentence to the one before it, and nothing else.
_JOINING: Final = re.compile(
    r"^(?:However|Nonetheless|Nevertheless|Moreover|Furthermore|By contrast|In contrast|For one),\s+(?=\w)"
)
_HOWEVER: Final = re.compile(r",\s+however(?:,|$)")
# "Japan 's": a possessive that was torn off; must not match a quotation that begins with an s.
_TORN_OFF: Final = re.compile(r"(?<=\w) (?=['’]s\b(?! ?['’]))")


def polished(words: str) -> str:
    """The words with a capital first, single blanks, and no mark or joining word that belongs to what stood around."""
    words = _LEADING.sub("", re.sub(r"\s+", " ", _MARKS.sub("", words))).rstrip(" ,;:—–-…")
    words = re.sub(r" ([,;:]|\.(?!\d))", r"\1", words)  # not "the .32"; the line above leaves single blanks
    words = re.sub(r",(?:\s*,)+", ",", words)
    words = _HOWEVER.sub("", _JOINING.sub("", _TORN_OFF.sub("", words)))
    if words.startswith("(") and ")" not in words:
        words = words[1:].lstrip()
    return words[:1].upper() + words[1:] if words else words
