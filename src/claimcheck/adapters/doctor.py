"""What the machine has of what claimcheck needs: packages, models, a place for the index, sources.

It tries each thing the way the rest of the package uses it, and never raises: a fault is a finding with a hint. It asks
nothing of the network.
"""

from __future__ import annotations

import platform
import re
import sqlite3
import sys
import tempfile
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, requires, version
from typing import TYPE_CHECKING

from claimcheck.adapters.index_place import ENVIRONMENT, cache_folder
from claimcheck.errors import ClaimcheckError, StoreError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_OURS = "claimcheck-news"
# The name at the start of a requirement ("rich>=13.9"); stops at the version, extra or marker.
_NAME = re.compile(r"[A-Za-z0-9._-]+")
# What optional packages are for, by the name of the extra in pyproject.toml.
_EXTRAS = {"pandas": "tables (report.to_pandas)"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """One thing looked at.

    Args:
        name: What it is.
        well: Whether it is there and works.
        needed: Whether claimcheck cannot do its main work without it.
        detail: The version, the place, or what is wrong.
        hint: How to get it, or an empty string.
    """

    name: str
    well: bool
    needed: bool
    detail: str
    hint: str = ""


def examine() -> tuple[Examined, ...]:
    """Everything, in the order in which it is shown; takes as long as loading the models, a few seconds."""
    return (
        Examined(
            name="python",
            well=sys.version_info >= (3, 11),
            needed=True,
            detail=f"{platform.python_version()} on {platform.system()} {platform.machine()}",
        ),
        *_packages(),
        _tried("language model", _language_model),
        _tried("sentence encoder", _encoder),
        _tried("entailment judge", _judge),
        _tried("full-text search in SQLite", _full_text, needed=False),
        _tried("cache directory", _cache_directory),
        *_sources(),
    )


def _packages() -> Iterator[Examined]:
    for requirement in requires(_OURS) or ():
        name = _NAME.match(requirement)
        if name is None:
            continue
        extra = next((each for each in _EXTRAS if f'extra == "{each}"' in requirement.replace("'", '"')), None)
        if extra is None and "extra ==" in requirement:
            continue  # what only developers need
        yield _package(name[0], for_what=_EXTRAS.get(extra or "", ""))


def _package(name: str, *, for_what: str) -> Examined:
    needed = not for_what
    told = f", for {for_what}" if for_what else ""
    try:
        return Examined(name=name, well=True, needed=needed, detail=f"{version(name)}{told}")
    except PackageNotFoundError:
        hint = f"Run: pip install {name}"
        return Examined(name=name, well=False, needed=needed, detail=f"not installed{told}", hint=hint)


def _tried(name: str, look: Callable[[], str], *, needed: bool = True) -> Examined:
    try:
        return Examined(name=name, well=True, needed=needed, detail=look())
    except ClaimcheckError as error:
        return Examined(name=name, well=False, needed=needed, detail=error.message, hint=error.hint)
    except Exception as error:  # noqa: BLE001 - whatever is wrong with a library is what is asked here
        detail = f"{type(error).__name__}: {error}"
        return Examined(name=name, well=False, needed=needed, detail=detail, hint=f"Reinstall {_OURS}.")


def _language_model() -> str:
    from claimcheck.adapters.language_model import default_language_model  # noqa: PLC0415 - loads spaCy
    from claimcheck.text.span import Span  # noqa: PLC0415 - only here

    sentence = "The mayor said 40 trees fell."
    model = default_language_model()
    parsed = model.parse(sentence, [Span(0, len(sentence))])
    return f"{model.name}, reads a sentence of {len(parsed.tokens)} words and marks"


def _encoder() -> str:
    from claimcheck.adapters.encoder import OnnxEncoder  # noqa: PLC0415 - loads the model

    encoder = OnnxEncoder()  # the model itself, not what is kept of it
    vectors = encoder.encode(["The mayor said 40 trees fell."])
    return f"{encoder.name}, checked, {vectors.shape[1]} dimensions"


def _judge() -> str:
    from claimcheck.adapters.judge import load_judge  # noqa: PLC0415 - loads the model

    judge = load_judge()
    judge.judge([("The mayor left.", "The mayor has gone.")])
    return f"{judge.name}, checked, judges a pair"


def _full_text() -> str:
    connection = sqlite3.connect(":memory:")
    try:
        connection.execute("CREATE VIRTUAL TABLE probe USING fts5(text)")
    finally:
        connection.close()
    return f"SQLite {sqlite3.sqlite_version} with FTS5"


def _cache_directory() -> str:
    folder = cache_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(b"probe")
    except OSError as error:
        raise StoreError(
            f"{folder} cannot be written ({error.strerror or error}).",
            hint=f"Name a folder that can be written in the environment's {ENVIRONMENT}; else each run indexes anew.",
        ) from error
    return f"{folder}, can be written"


def _sources() -> Iterator[Examined]:
    yield Examined(name="source --corpus DIR", well=True, needed=False, detail="a folder of reports, no network")
    yield Examined(name="source urls:FILE", well=True, needed=False, detail="a list of web addresses, asked when used")
    yield Examined(
        name="source postgresql://ADDRESS",
        well=True,
        needed=False,
        detail="a database with pgvector; needs claimcheck-news[postgres]",
    )
    yield Examined(name="source feed:URL", well=True, needed=False, detail="RSS or Atom, asked when used")
