"""Front matter: the fields between two "---" lines at the top of a text file.

Knows "key: value", split on the first colon, quotation marks paired around a value, comments, a value that goes on in
indented lines, and one in lines that begin with a dash. Deliberately not YAML: no types, no anchors, so that a headline
with a colon or a "no" is just words.
"""

from __future__ import annotations

FENCE = "---"
LONGEST = 400  # lines; a fence that is not closed by then is a rule at the top of the text, not front matter
# With one of these a line that is no field loses the others nothing; without, it shows that the text has begun.
_OURS = frozenset("title headline outlet publisher published date url author authors".split())


def split_front_matter(text: str) -> tuple[dict[str, str], str]:
    r"""The fields, keys in lower case, and the rest of the text; no fields where the text does not open with a fence.

    >>> split_front_matter("---\ntitle: 'Flood': two dead\nURL: https://a.example/b\n---\nBody.")
    ({'title': "'Flood': two dead", 'url': 'https://a.example/b'}, 'Body.')
    """
    lines = text.lstrip("\ufeff").lstrip().split("\n")
    if lines[0].strip() != FENCE:
        return {}, text
    end = next((i for i, line in enumerate(lines[1 : LONGEST + 1], start=1) if line.strip() == FENCE), None)
    if end is None:
        return {}, text
    fields, strange = _fields(lines[1:end])
    if strange and not (fields.keys() & _OURS and strange < len(fields)):
        return {}, text
    return fields, "\n".join(lines[end + 1 :])


def _fields(lines: list[str]) -> tuple[dict[str, str], int]:
    """The fields, and how many lines are none."""
    fields: dict[str, list[str]] = {}
    last: list[str] | None = None  # the values of the field before, where more of them may follow
    strange = 0
    for line in lines:
        words = line.strip()
        key, colon, value = words.partition(":")
        if not words or words.startswith("#"):
            continue
        if words.startswith("- ") and last is not None:
            last.append(_unquoted(words[2:].strip()))
        elif line[0] in " \t" and last is not None:
            last[-1:] = [f"{last[-1]} {words}".strip() if last else words]
        elif colon and key.strip():
            last = [_unquoted(value.strip())] if value.strip() else []
            fields.setdefault(key.strip().lower(), last)
        else:
            strange += 1
            last = None
    return {key: ", ".join(values) for key, values in fields.items()}, strange


def _unquoted(value: str) -> str:
    """Without a pair of quotation marks around the whole; marks around a part stay."""
    if len(value) >= 2 and value[0] == value[-1] and value[0] in "\"'" and value[0] not in value[1:-1]:
        return value[1:-1]
    return value
