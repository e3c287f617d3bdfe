"""The command line: words typed, words shown. It knows arguments, streams and exit codes, and nothing of journalism."""

from claimcheck.cli.app import main

__all__ = ["main"]
