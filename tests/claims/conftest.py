"""Readings of small texts with the real language model, loaded once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from claimcheck.adapters.language_model import default_language_model
from claimcheck.article.article import Article
from claimcheck.claims.finding import find_claims, read

if TYPE_CHECKING:
    from collections.abc import Callable

    from claimcheck.claims.claim import Claims
    from claimcheck.claims.reading import Reading


@pytest.fixture
def claims_of() -> Callable[..., Claims]:
    """The claims of a text; keywords go to Article."""

    def find(text: str, **known: object) -> Claims:
        return find_claims(Article(text=text, **known), default_language_model())  # type: ignore[arg-type]

    return find


@pytest.fixture
def reading_of() -> Callable[..., Reading]:
    """The reading of a text; keywords go to Article."""

    def made(text: str, **known: object) -> Reading:
        return read(Article(text=text, **known), default_language_model())  # type: ignore[arg-type]

    return made
