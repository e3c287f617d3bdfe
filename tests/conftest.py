"""What all tests share: where the corpora and the data folder stand, and a cache of their own."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("CLAIMCHECK_SHARED", REPOSITORY.parent / "shared"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if SHARED.is_dir():
        return
    absent = pytest.mark.skip(
        reason=f"needs the data folder, and there is none at {SHARED} (CLAIMCHECK_SHARED names another)"
    )
    for item in items:
        if item.get_closest_marker("shared"):
            item.add_marker(absent)


@pytest.fixture(scope="session")
def repository() -> Path:
    """The checkout."""
    return REPOSITORY


@pytest.fixture(scope="session")
def corpora() -> Path:
    """The folder of corpora that the repository carries."""
    return REPOSITORY / "corpora"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The data folder beside the checkout; a test that asks for it carries the marker ``shared``."""
    return SHARED


@pytest.fixture(scope="session", autouse=True)
def _cache_of_our_own(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Indexes made by the tests, and by the commands they start, stay out of the user's cache."""
    os.environ["CLAIMCHECK_CACHE"] = str(tmp_path_factory.mktemp("cache"))
