"""Where output goes: results to standard output or a file, everything else to standard error.

Results leave as UTF-8 with plain line ends whatever the terminal's settings, so that the same result is the same bytes.
"""

import os
import sys
import tempfile
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.errors import InputError

if TYPE_CHECKING:
    from rich.console import Console


class TextOrJson(StrEnum):
    """For people or for programs."""

    TEXT = "text"
    JSON = "json"


# Characters a line of text may have in a file, where no terminal says how wide it is.
_WIDTH_IN_FILES = 120


def say(message: str) -> None:
    """A message for the person at the keyboard, on one line of standard error."""
    with suppress(BrokenPipeError):
        sys.stderr.write(f"claimcheck: {tidy(message)}\n")
        sys.stderr.flush()


def tidy(text: str) -> str:
    """Foreign words on one line, without what a terminal would obey instead of show."""
    from claimcheck.report.safe_text import printable  # noqa: PLC0415 - the report room is not needed for --help

    return " ".join(printable(text).split())


def put(text: str, out: Path | None = None) -> None:
    """A result: to the file, whole or not at all, or else to standard output."""
    content = (text if text.endswith("\n") else f"{text}\n").encode("utf-8", "backslashreplace")
    if out is None:
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
        return
    _replace(out, content)
    say(f"wrote {out}")


def terminal() -> "Console":
    """Standard output for people: colours on a terminal that wants them, none elsewhere or under NO_COLOR."""
    from rich.console import Console  # noqa: PLC0415 - only where text is shown

    return Console(highlight=False, emoji=False, markup=False)


def page() -> "Console":
    """A console that keeps plain text for a file; read it with ``file.getvalue()``."""
    from io import StringIO  # noqa: PLC0415 - only where text goes into a file

    from rich.console import Console  # noqa: PLC0415 - the same

    return Console(
        file=StringIO(),
        width=_WIDTH_IN_FILES,
        no_color=True,
        force_terminal=False,
        highlight=False,
        emoji=False,
        markup=False,
    )


def _replace(out: Path, content: bytes) -> None:
    """Put the content in the file; a device or a pipe is written to, for renamed over it would be one no longer."""
    try:
        if out.exists() and not out.is_file():
            out.write_bytes(content)
        else:
            _rename(out.resolve(), content)  # a link stays a link
    except OSError as error:
        raise InputError(
            f"{out}: cannot be written ({error.strerror}).", hint="Is its folder there, and writable?"
        ) from error


def _rename(out: Path, content: bytes) -> None:
    """Write beside the file, then rename: a reader sees the old file or the new one, never half of one."""
    handle, name = tempfile.mkstemp(dir=out.parent, prefix=f".{out.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        mask = os.umask(0)
        os.umask(mask)
        Path(name).chmod(0o666 & ~mask)  # mkstemp makes files for the owner only; a report is like any other file
        Path(name).replace(out)
    finally:
        Path(name).unlink(missing_ok=True)
