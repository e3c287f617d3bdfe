"""Definite articles: whether a name or a noun that stands for a pronoun takes "the", by how the text itself puts it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

_ARTICLE: Final = r"\b(?:the|an?|this|that|its|his|her|their|our|one) "
_KEPT: Final = 256  # names of some articles read one after the other


@lru_cache(maxsize=_KEPT)
def with_article(text: str, name: str) -> str:
    """The name with "the" before it where the text mostly puts that: "the Dock Workers Union"."""
    said = text.count(f" the {name}") + text.count(f"The {name}")
    return f"the {name}" if 2 * said > text.count(name) else name


@lru_cache(maxsize=_KEPT)
def takes_none(text: str, noun: str) -> bool:
    """Whether the noun stands nowhere in the text with an article or an owner: "police", a name not capitalised."""
    stands = re.search(rf"\b{re.escape(noun)}\b", text, re.IGNORECASE) is not None
    return stands and re.search(_ARTICLE + re.escape(noun) + r"\b", text, re.IGNORECASE) is None
