"""The command ``claimcheck``: its subcommands, its help, and the one place where errors become exit codes.

    0    done, whatever the verdicts
    1    some inputs failed, the rest are done
    2    wrong usage, or an input that cannot be read
    3    a model, package or source that is needed is missing
    130  interrupted; what was done is kept

The libraries that do the work are imported inside the commands, so that ``--help`` and mistakes in usage answer at
once.
"""

import errno
import sys
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from claimcheck.cli.batching import batch
from claimcheck.cli.checkup import doctor
from claimcheck.cli.comparing import compare
from claimcheck.cli.indexing import app as index
from claimcheck.cli.output import close_output, open_streams, say
from claimcheck.cli.reading import claims, verify
from claimcheck.cli.searching import search
from claimcheck.errors import ClaimcheckError, MissingError
from claimcheck.version import VERSION

_UNUSABLE, _MISSING, _INTERRUPTED = 2, 3, 130
_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EIO}


class _Group(TyperGroup):
    """Runs a subcommand; its expected errors become one line on standard error and an exit code."""

    def invoke(self, ctx: Any) -> Any:  # noqa: ANN401 - the class of the context differs between versions of typer
        try:
            return super().invoke(ctx)
        except ClaimcheckError as error:
            say(str(error))
            raise typer.Exit(_MISSING if isinstance(error, MissingError) else _UNUSABLE) from error
        except KeyboardInterrupt as error:
            say("Interrupted.")
            raise typer.Exit(_INTERRUPTED) from error
        except BrokenPipeError as error:
            # Whoever read our output has had enough ("| head"): the interpreter's last flush goes nowhere.
            close_output()
            raise typer.Exit(0) from error


app = typer.Typer(
    cls=_Group,
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for _command, _example in (
    (verify, "claimcheck verify story.html --corpus reports/ --format html --out story-checked.html"),
    (claims, "claimcheck claims story.html"),
    (compare, 'claimcheck compare "Up to 10,000 troops were sent" "About 12,000 soldiers arrived"'),
    (search, 'claimcheck search "troops sent to the front" --corpus reports/'),
    (batch, "claimcheck batch articles/ --corpus reports/ --store results.sqlite"),
    (doctor, "claimcheck doctor"),
):
    app.command(epilog=f"Example: {_example}")(_command)
app.add_typer(
    index,
    name="index",
    help="Prepare a folder of reports for searching, and look after what was prepared.",
    epilog="Example: claimcheck index build reports/",
)


def _show_version(asked: bool) -> None:  # noqa: FBT001 - typer calls it so
    if asked:
        typer.echo(f"claimcheck {VERSION}")
        raise typer.Exit


@app.callback(epilog="Example: claimcheck verify story.html --corpus reports/")
def _claimcheck(
    *,
    version: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show the version and stop.")
    ] = False,
) -> None:
    """Read a news article as a careful editor does.

    Which claims does it make, and on whose word? Who else says so, who says otherwise, and who only repeats it? What
    could the outlet itself not verify? claimcheck compares reports; whether a claim is true, a person decides.
    """
    del version  # its callback has done all


def main() -> None:
    """Run the command line and leave with its exit code."""
    open_streams()
    try:
        app(prog_name="claimcheck")
    except KeyboardInterrupt:  # before a command had begun
        sys.exit(_INTERRUPTED)
    except OSError as error:  # of the help and the version, which typer writes itself
        if error.errno not in _FULL:
            raise
        close_output()
        say(f"The output cannot be written: {error.strerror}.")
        sys.exit(_UNUSABLE)
