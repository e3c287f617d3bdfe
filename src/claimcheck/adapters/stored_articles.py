"""Stored articles: an Article as one line of JSON and back, for the stores that keep whole documents.

Days and moments are marked, so that they come back as what they were. It must not know where the text is kept.
"""

from __future__ import annotations

import json
from dataclasses import fields
from datetime import date, datetime
from typing import Any

from claimcheck.article.article import Article


def article_to_json(article: Article) -> str:
    """All of an article as text; article_from_json gives it back."""
    value = {field.name: getattr(article, field.name) for field in fields(article) if field.init}
    return json.dumps(value, default=_marked)  # in ASCII, so that halves of surrogate pairs survive


def _marked(value: object) -> dict[str, str]:
    """What JSON has no form for, with a mark that says what it was."""
    if isinstance(value, datetime):  # a date too, so asked first
        return {"$moment": value.isoformat()}
    if isinstance(value, date):
        return {"$day": value.isoformat()}
    raise TypeError(f"an article's field of type {type(value).__name__} cannot be kept")


def article_from_json(text: str) -> Article:
    """The article that article_to_json was given."""
    value: dict[str, Any] = _READER.decode(text)
    tuples = {name: tuple(field) for name, field in value.items() if isinstance(field, list)}
    return Article(**value | tuples)


def _unmarked(value: dict[str, Any]) -> object:
    if "$moment" in value:
        return datetime.fromisoformat(value["$moment"])
    return date.fromisoformat(value["$day"]) if "$day" in value else value


_READER = json.JSONDecoder(object_hook=_unmarked)
