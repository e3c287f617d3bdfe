"""Whether a document is what the packaged schema "claimcheck/report/1" says; jsonschema is loaded when first asked."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING, Any

from claimcheck.errors import InputError
from claimcheck.report.words import shorten

if TYPE_CHECKING:
    from jsonschema.protocols import Validator

_MESSAGE = 200  # characters of jsonschema's message, which repeats the offending value however long it is


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of the output of ``verify`` and ``claims``, as a fresh copy."""
    packaged = resources.files("claimcheck.report").joinpath("schema", "report-1.json")
    loaded: dict[str, Any] = json.loads(packaged.read_text(encoding="utf-8"))
    return loaded


def validate(document: dict[str, Any]) -> None:
    """Check plain data against the packaged schema.

    Raises:
        InputError: With the path to the first thing that is wrong, as ``$.claims[3].worth``.
    """
    from jsonschema.exceptions import best_match  # noqa: PLC0415 - takes 0.1 s to load and most callers never validate

    error = best_match(_validator().iter_errors(document))
    if error is not None:
        raise InputError(
            f"{error.json_path} is not as the schema says: {shorten(error.message, _MESSAGE)}.",
            hint="The schema is packaged as claimcheck/report/schema/report-1.json.",
        )


@cache
def _validator() -> Validator:
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - as above

    return Draft202012Validator(schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)
