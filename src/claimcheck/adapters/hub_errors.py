"""Why a model of the Hugging Face hub could not be loaded, in words that hold for us: nothing was asked of the hub."""

from __future__ import annotations

import re

# What their libraries say where a model is not on the disk; they speak of a connection, and none was tried.
_NOT_THERE = re.compile(
    r"huggingface\.co|couldn't connect|offline mode|local_files_only|not a local folder", re.IGNORECASE
)


def reason_of(error: Exception) -> str:
    """The reason on one line, without a full stop.

    >>> reason_of(OSError("We couldn't connect to 'https://huggingface.co' to load the files."))
    "it is not on this disk, neither as a folder nor in Hugging Face's cache, and nothing is downloaded"
    """
    said = str(error).strip()
    if _NOT_THERE.search(said):
        return "it is not on this disk, neither as a folder nor in Hugging Face's cache, and nothing is downloaded"
    return said.splitlines()[0].rstrip(". ") if said else type(error).__name__
