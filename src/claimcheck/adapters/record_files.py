"""The records of .json and .jsonl files: JSON values with their places, and what of a file is none.

Knows bytes, encodings and lines. What a record says of its article, the article room decides.
"""

from __future__ import annotations

import json
from contextlib import suppress
from typing import TYPE_CHECKING

from claimcheck.adapters.decoding import decode, wide_encoding
from claimcheck.article.json_ld import within_depth
from claimcheck.article.records import records_in
from claimcheck.errors import InputError, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

LARGEST_FILE = 20_000_000  # bytes; a news article is under a megabyte, a whole saved page under ten


def bytes_of(file: Path) -> bytes:
    """All of a file.

    Raises:
        UnreadableError: When it cannot be opened.
    """
    try:
        return file.read_bytes()
    except OSError as error:
        raise _not_opened(file, error) from error


def _not_opened(file: Path, error: OSError) -> UnreadableError:
    return UnreadableError(f"{file} cannot be opened: {error.strerror or error}.", hint="Check its permissions.")


def records_of(file: Path) -> Iterator[tuple[str, object]]:
    """Each JSON value of a file with a name for it; a line that is no JSON is an error in its place."""
    if file.suffix.lower() == ".json":
        values = records_in(json_of(decode(bytes_of(file), name=str(file)), str(file)))
        for number, value in enumerate(values, start=1):
            yield (f"{file}:{number}" if len(values) > 1 else str(file)), value
        return
    if (whole := _over_lines(file)) is not None:
        yield str(file), whole
        return
    for number, line in enumerate(_lines(file), start=1):
        if not line.strip():
            continue
        name = f"{file}:{number}"
        try:
            yield name, json_of(decode(line, name=name), name)
        except InputError as error:
            yield name, error


def _lines(file: Path) -> Iterator[bytes]:
    """The lines of a file in UTF-8, or in whatever it is where no mark says so."""
    try:
        with file.open("rb") as lines:
            wide = wide_encoding(lines.read(4))
            if wide is None:
                lines.seek(0)
                yield from lines
                return
        with file.open(encoding=wide, errors="replace", newline="\n") as written:
            for line in written:
                yield line.encode()
    except OSError as error:
        raise _not_opened(file, error) from error


def _over_lines(file: Path) -> object:
    """The one JSON object that a whole .jsonl file is, where somebody laid it out over several lines; else None."""
    first = next((line for line in _lines(file) if line.strip()), b"")
    with suppress(InputError, OSError):
        if (
            first.lstrip().startswith(b"{")
            and not first.rstrip().endswith(b"}")
            and file.stat().st_size <= LARGEST_FILE
        ):
            return json_of(decode(bytes_of(file), name=str(file)), str(file))
    return None


def json_of(text: str, name: str) -> object:
    """The value of a JSON text.

    Raises:
        UnreadableError: When it is none, or nested beyond what an article needs.
    """
    if not within_depth(text):
        raise UnreadableError(
            f"{name} is nested too deeply.", hint='An article is an object with a "text" or "html" field.'
        )
    try:
        value: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnreadableError(
            f"{name} is not JSON: {error}.", hint="Check the file, or save the article as text."
        ) from error
    return value


def not_one(file: Path, found: Sequence[tuple[str, object]]) -> UnreadableError:
    """The error for a file of records that holds none, or several where one is wanted."""
    broken = sum(isinstance(value, InputError) for _, value in found)
    count = len(found) - broken
    if not found:
        return UnreadableError(f"{file} holds 0 articles.", hint='Each is an object with a "text" or "html" field.')
    told = f"{count} {'article' if count == 1 else 'articles'}"
    if broken:
        told += f" and {broken} {'line that is' if broken == 1 else 'lines that are'} no JSON"
    return UnreadableError(
        f"{file} holds {told}, not one article.",
        hint="Put the file into a folder of its own, and give the folder to claimcheck batch.",
    )
