"""Where output goes: results to standard output or a file, everything else to standard error.

Results leave as UTF-8 with plain line ends whatever the terminal's settings, so that the same result is the same bytes.
"""

import os
import stat
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Any

from claimcheck.errors import InputError

if TYPE_CHECKING:
    from rich.console import Console


class TextOrJson(StrEnum):
    """For people or for programs."""

    TEXT = "text"
    JSON = "json"


# Characters a line of text may have in a file, where no terminal says how wide it is.
_WIDTH_IN_FILES = 120


def open_streams() -> None:
    """Make standard output UTF-8, and put the null device where a standard stream was closed.

    Else the next file that is opened would stand in its place, and a library's message would be written into it.
    """
    for number in (0, 1, 2):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)
    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def close_output() -> None:
    """Send what is left in standard output's buffer nowhere, since nobody takes it; the interpreter would try again."""
    if sys.stdout is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


@contextmanager
def _written() -> Iterator[None]:
    """A full disk or a closed stream as an error in our words; a reader who has had enough ("| head") stays what it is.

    Raises:
        InputError: Where the results cannot be written.
    """
    hint = "Give standard output a place to go that is not full."
    if sys.stdout is None:
        raise InputError("The results cannot be written: standard output is closed.", hint=hint)
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        close_output()
        raise InputError(f"The results cannot be written: {error.strerror or error}.", hint=hint) from error


def say(message: str) -> None:
    """A message for the person at the keyboard, on one line of standard error."""
    if sys.stderr is None:  # closed: nobody wants to hear
        return
    with suppress(OSError):
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
        with _written():
            sys.stdout.flush()
            sys.stdout.buffer.write(content)
            sys.stdout.buffer.flush()
        return
    _replace(out, content)
    say(f"wrote {out}")


def terminal() -> "Console":
    """Standard output for people: colours on a terminal that wants them, none elsewhere or under NO_COLOR."""
    from rich.console import Console  # noqa: PLC0415 - only where text is shown

    class Results(Console):
        """A console that leaves it to the command line what a reader's end means; rich would end with 1."""

        def on_broken_pipe(self) -> None:
            raise BrokenPipeError

        def print(self, *objects: Any, **more: Any) -> None:  # noqa: ANN401 - whatever rich takes
            with _written():
                super().print(*objects, **more)

    with _written():
        return Results(highlight=False, emoji=False, markup=False)


def check_out(out: Path | None) -> None:
    """Look before the work whether the report can be written there after it.

    Raises:
        InputError: When its folder is not there, or it is a folder, or may not be written.
    """
    if out is None:
        return
    whole = out.resolve()
    hint = "Name a file in a folder that is there and can be written."
    try:
        if whole.is_dir():
            raise InputError(f"{out}: is a folder.", hint=hint)
        if not whole.parent.is_dir():
            raise InputError(f"{out}: its folder {whole.parent} is not there.", hint=hint)
        if not os.access(whole if whole.exists() else whole.parent, os.W_OK):
            raise InputError(f"{out}: cannot be written (Permission denied).", hint=hint)
    except OSError as error:
        raise InputError(f"{out}: cannot be looked at ({error.strerror}).", hint=hint) from error


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
        Path(name).chmod(_mode(out))
        Path(name).replace(out)
    finally:
        Path(name).unlink(missing_ok=True)


def _mode(out: Path) -> int:
    """Who may read the file: those who could before, else as for any other new file; mkstemp's are the owner's only."""
    with suppress(FileNotFoundError):
        return stat.S_IMODE(out.stat().st_mode)
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
