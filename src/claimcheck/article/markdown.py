"""Markdown's marks taken off a text, so that what remains is what a reader of the page would see.

Knows headings, links, images, emphasis, quotes and code fences of the common kind; anything else stays as typed.
"""

from __future__ import annotations

import re

_HEADING = re.compile(r"^#{1,6} +(.*?)(?: +#+)?$")
_UNDERLINE = re.compile(r"(?:={3,}|-{3,})")  # beneath a heading; a "---" alone is a rule and goes as well
_IMAGE = re.compile(r"!\[[^\[\]]{0,500}\]\([^()\s]{0,2000}(?: \"[^\"]{0,300}\")?\)")
_LINK = re.compile(r"\[([^\[\]]{1,500})\]\([^()\s]{0,2000}(?: \"[^\"]{0,300}\")?\)")
# Emphasis only where the marks hug words and no word character stands outside: "2*3*4" and "snake_case_name" stay.
_EMPHASIS = re.compile(r"(?<![\w*_])(\*\*|__|\*|_)(?=\S)([^*_\n]{1,1000}?)(?<=\S)\1(?![\w*_])")


def without_markdown(text: str) -> str:
    r"""The text without Markdown's marks; lines stay lines.

    >>> without_markdown("# Flood\n\n> The **river** [rose](https://a.example).")
    'Flood\n\nThe river rose.'
    """
    return "\n".join(_line(line) for line in text.split("\n") if not line.lstrip().startswith("```"))


def _line(line: str) -> str:
    stripped = line.strip()
    if _UNDERLINE.fullmatch(stripped):
        return ""
    if found := _HEADING.match(stripped):
        stripped = found.group(1)
    stripped = stripped.removeprefix("> ")
    stripped = _LINK.sub(r"\1", _IMAGE.sub("", stripped))
    return _EMPHASIS.sub(r"\2", stripped)
