"""Front matter: the fields between two "---" lines at the top of a text file.

Knows "key: value", split on the first colon, and quotation marks paired around a value. Deliberately not YAML: no
lists, no types, no anchors, so that a headline with a colon or a "no" is just words.
"""

from __future__ import annotations

FENCE = "---"
LONGEST = 60  # lines; a fence that is not closed by then is a rule at the top of the text, not front matter


def split_front_matter(text: str) -> tuple[dict[str, str], str]:
    r"""The fields, keys in lower case, and the rest of the text; no fields where the text does not open with a fence.

    >>> split_front_matter("---\ntitle: 'Flood': two dead\nURL: https://a.example/b\n---\nBody.")
    ({'title': "'Flood': two dead", 'url': 'https://a.example/b'}, 'Body.')
    """
    lines = text.lstrip("\ufeff").lstrip().split("\n")
    if lines[0].strip() != FENCE:
        return {}, text
    fields: dict[str, str] = {}
    for i, line in enumerate(lines[1 : LONGEST + 1], start=1):
        if line.strip() == FENCE:
            return fields, "\n".join(lines[i + 1 :])
        key, colon, value = line.partition(":")
        if colon and key.strip():
            fields.setdefault(key.strip().lower(), _unquoted(value.strip()))
        elif line.strip():
            break
    return {}, text


def _unquoted(value: str) -> str:
    """Without a pair of quotation marks around the whole; marks around a part stay."""
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'" and value[0] not in value[1:-1]:
        return value[1:-1]
    return value
