"""Articles as JSON records: the contract's own names, and ninjs 1 to 3, the news agencies' exchange format.

Plain dicts come in. Which fields hold the text and which the metadata is decided here; withdrawn items are refused.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from claimcheck.article.metadata import Metadata, from_fields, plain
from claimcheck.errors import UnreadableError

_HTML_KEYS = ("html", "body_html", "body_xhtml", "bodyHtml", "bodyXhtml", "content_html")
_TEXT_KEYS = ("text", "body_text", "bodyText", "body", "articleBody", "content", "maintext")
_LIST_KEYS = ("articles", "items", "item")  # a search's answer: records in a list under one of these
_MAIN = frozenset("main body text story full article headline".split())  # roles of ninjs 2 and 3
_WITHDRAWN = {"canceled", "cancelled", "withheld"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One record: its text or HTML, and what it says of itself."""

    text: str
    is_html: bool
    known: Metadata


def records_in(value: object) -> list[object]:
    """The records of a JSON value: itself, its items where it is a list, or the list that it wraps."""
    if isinstance(value, list):
        return value
    if isinstance(value, dict) and not any(k in value for k in (*_HTML_KEYS, *_TEXT_KEYS, "bodies")):
        for key in _LIST_KEYS:
            if isinstance(value.get(key), list):
                return list(value[key])
    return [value]


def read_record(value: object, *, name: str) -> Record:
    """The article in one JSON record.

    Raises:
        UnreadableError: When it is no object, holds no text, or was withdrawn by its agency.
    """
    if not isinstance(value, Mapping):
        raise UnreadableError(
            f"{name} is no JSON object.", hint='An article is an object with a "text" or "html" field.'
        )
    status = str(value.get("pubstatus") or value.get("pubStatus") or "").lower()
    if status in _WITHDRAWN:
        raise UnreadableError(
            f"{name} was {status} by its agency.", hint="Take it out of the folder; it must not be used."
        )
    known = _known(value)
    for keys, is_html in ((_TEXT_KEYS, False), (_HTML_KEYS, True)):
        for key in keys:
            if isinstance(value.get(key), str) and value[key].strip():
                return Record(text=value[key], is_html=is_html, known=known)
    if found := _from_bodies(value.get("bodies")):
        return Record(text=found[0], is_html=found[1], known=known)
    raise UnreadableError(
        f"{name} has no text.", hint='An article\'s record needs a "text" or "html" field (or "bodies", as in ninjs).'
    )


def _from_bodies(bodies: object) -> tuple[str, bool] | None:
    """As in ninjs 2 and 3: the body that is called the main one, plain rather than HTML; a teaser only if alone."""
    found = [b for b in _mappings(bodies) if isinstance(b.get("value"), str) and b["value"].strip()]
    first = min(map(_role, found), default=0)
    found = [b for b in found if _role(b) == first]
    for wanted in ("plain", "html", ""):
        for body in found:
            kind = str(body.get("contentType") or body.get("contenttype") or "").lower()
            if wanted in kind:
                return body["value"], "html" in kind or body["value"].lstrip().startswith("<")
    return None


def _role(part: Mapping[str, Any]) -> int:
    """How likely a body or headline is the article's own: called so, called nothing, or called something else."""
    role = str(part.get("role") or "").lower().rpartition(":")[2]
    return 0 if role in _MAIN else 1 if not role else 2


def _known(value: Mapping[str, Any]) -> Metadata:
    headlines = [plain(h.get("value")) for h in sorted(_mappings(value.get("headlines")), key=_role)]
    people = [plain(p.get("name")) for key in ("author", "authors", "byline") for p in _mappings(value.get(key))]
    publisher = next(iter(_mappings(value.get("publisher"))), {})
    created = [
        value[k]
        for k in ("firstcreated", "firstCreated", "versioncreated", "versionCreated", "versioncreated")
        if value.get(k)
    ]
    other = Metadata(
        title=next((h for h in headlines if h), ""),
        outlet=plain(publisher.get("name"))
        or plain(value.get("copyrightholder"))
        or plain(value.get("copyrightHolder"))
        or None,
        dates=tuple(created),
        authors=tuple(p for p in people if p),
        author_lines=tuple(p for p in people if p),
        credit=plain(value.get("sourceOrganization"))
        or plain(value.get("creditText"))
        or plain(value.get("creditline"))
        or None,
    )
    known = from_fields(value).or_else(other)
    address = value.get("uri")
    return (
        replace(known, url=address)
        if known.url is None and isinstance(address, str) and address.startswith("http")
        else known
    )


def _mappings(value: object) -> list[Mapping[str, Any]]:
    if isinstance(value, Mapping):
        return [value]
    return (
        [v for v in value if isinstance(v, Mapping)]
        if isinstance(value, Sequence) and not isinstance(value, str)
        else []
    )
