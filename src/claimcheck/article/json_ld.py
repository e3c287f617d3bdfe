"""NewsArticle in JSON-LD: from a page's script blocks to metadata and, where it is given, the whole body.

Knows schema.org's news types, @graph, references by @id, arrays, several blocks, and the ways in which publishers break
JSON (entities, trailing commas, comments around, raw line ends). A block that cannot be read is left out.
"""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Any

from claimcheck.article.metadata import Metadata, host_name, is_author, plain, split_authors, web_address

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

DEEPEST = 64  # levels; real blocks have under ten, and the parser's own limit depends on the stack
MOST_OBJECTS = 5_000  # objects looked at in one page; large publishers' graphs hold a few hundred

_ARTICLE_TYPE = re.compile(r"(?:.*Article|LiveBlogPosting|BlogPosting|SocialMediaPosting|Report|.*NewsStory)$")
_TRAILING_COMMA = re.compile(r",(?=\s{0,200}[}\]])")
_WRAPPING = ("<!--", "-->", "//<![CDATA[", "//]]>", "<![CDATA[", "]]>", "/*", "*/", ";")


def load_json_ld(block: str) -> object:
    """The value of one script block, or None where no repair makes it JSON.

    >>> load_json_ld('{"headline": "Flood", "author": ["Ana Ruiz",],}')
    {'headline': 'Flood', 'author': ['Ana Ruiz']}
    """
    text = block.strip().lstrip("\ufeff")
    for mark in _WRAPPING:
        text = text.removeprefix(mark).removesuffix(mark).strip()
    for attempt in (text, _TRAILING_COMMA.sub("", text), html.unescape(text)):
        value = _loads(attempt)
        if value is not None:
            return value
    return None


def _loads(text: str) -> Any:  # noqa: ANN401 - JSON is any of six types
    if not within_depth(text):
        return None
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def within_depth(text: str, deepest: int = DEEPEST) -> bool:
    """Whether brackets nest at most ``deepest`` levels, strings left out of account."""
    depth, in_string, escaped = 0, False, False
    for char in text:
        if in_string:
            escaped, in_string = (not escaped and char == "\\"), char != '"' or escaped
        elif char == '"':
            in_string = True
        elif char in "{[":
            depth += 1
            if depth > deepest:
                return False
        elif char in "}]":
            depth -= 1
    return True


def from_json_ld(blocks: Sequence[str], *, title: str = "", url: str = "") -> tuple[Metadata, str]:
    """Metadata of the page's own article, and its ``articleBody`` (plain text or HTML; often empty).

    Args:
        blocks: The text of the script blocks, in order.
        title: The page's title and address where known: among several articles the one that they name is taken.
        url: See ``title``.
    """
    objects = list(_objects([load_json_ld(b) for b in blocks]))
    by_id = {o["@id"]: o for o in objects if isinstance(o.get("@id"), str) and len(o) > 1}
    articles = [o for o in objects if _is_article(o)]
    if not articles:
        return _site_only(objects), ""
    best = max(articles, key=lambda o: _fit(o, title, url))
    return _metadata(best, by_id), _text(best, "articleBody")


def _objects(value: object) -> Iterator[dict[str, Any]]:
    """All objects, outer before inner, at most ``MOST_OBJECTS``."""
    todo, seen = [value], 0
    while todo and seen < MOST_OBJECTS:
        one = todo.pop(0)
        if isinstance(one, dict):
            seen += 1
            yield one
            todo.extend(v for v in one.values() if isinstance(v, (dict, list)))
        elif isinstance(one, list):
            todo.extend(v for v in one if isinstance(v, (dict, list)))


def _is_article(thing: dict[str, Any]) -> bool:
    return any(isinstance(t, str) and _ARTICLE_TYPE.match(t.rpartition("/")[2]) for t in _many(thing.get("@type")))


def _fit(thing: dict[str, Any], title: str, url: str) -> tuple[bool, bool, bool]:
    """How surely the object is the page's own article; ties go to the outermost, which comes first."""
    addresses = {_address(thing.get(k)) for k in ("url", "mainEntityOfPage", "@id")}
    return (
        bool(url) and url.rstrip("/") in {(a or "").rstrip("/") for a in addresses},
        bool(title) and _text(thing, "headline")[:40].lower() == title[:40].lower(),
        "headline" in thing,
    )


def _metadata(thing: dict[str, Any], by_id: dict[str, dict[str, Any]]) -> Metadata:
    lines = tuple(n for n in _names(thing.get("author") or thing.get("creator"), by_id) if is_author(n))
    outlet = next(iter(_names(thing.get("publisher"), by_id)), None)
    url = next((a for k in ("url", "mainEntityOfPage", "@id") if (a := _address(thing.get(k)))), None)
    return Metadata(
        title=_text(thing, "headline") or _text(thing, "name"),
        outlet=outlet,
        dates=tuple(v for k in ("datePublished", "dateCreated", "dateModified") for v in _many(thing.get(k))),
        url=url,
        authors=split_authors(lines),
        author_lines=lines,
        language=_text(thing, "inLanguage") or None,
        credit=_credit(thing, by_id, url),
        description=_text(thing, "description"),
        free={"true": True, "false": False}.get(str(thing.get("isAccessibleForFree")).lower()),
    )


def _credit(thing: dict[str, Any], by_id: dict[str, dict[str, Any]], url: str | None) -> str | None:
    """Whose story it is, by the article's own fields: a name, or the host of the page that it is based on."""
    named = [*_names(thing.get("sourceOrganization"), by_id), _text(thing, "creditText")]
    based_on = thing.get("isBasedOn") or thing.get("isBasedOnUrl")
    for one in (n for n in named if n and "://" not in n):
        return one
    host = host_name(_address(based_on))
    if host and host != host_name(url):
        return host
    return next(iter(_makers(based_on, by_id)), None)


def _makers(work: object, by_id: dict[str, dict[str, Any]]) -> Iterator[str]:
    """Whose a work without an address is: an organisation itself, or the publisher or provider that it names."""
    for one in (w for w in _many(work) if isinstance(w, dict)):
        whole = by_id.get(str(one.get("@id")), one)
        if any(isinstance(t, str) and t.endswith("Organization") for t in _many(whole.get("@type"))):
            yield from _names(whole, by_id)
        for key in ("publisher", "provider", "sourceOrganization"):
            yield from _names(whole.get(key), by_id)


def _site_only(objects: list[dict[str, Any]]) -> Metadata:
    """Without an article, the site's name at least."""
    for thing in objects:
        if any(t in {"WebSite", "NewsMediaOrganization"} for t in _many(thing.get("@type"))) and _text(thing, "name"):
            return Metadata(outlet=_text(thing, "name"))
    return Metadata()


def _names(value: object, by_id: dict[str, dict[str, Any]]) -> list[str]:
    found = []
    for one in _many(value):
        if isinstance(one, str):
            found.append(plain(one))
        elif isinstance(one, dict):
            whole = by_id.get(str(one.get("@id")), one) if "name" not in one else one
            found.extend(plain(n) for n in _many(whole.get("name") or whole.get("headline")))
    return [n for n in found if n]


def _many(value: object) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _text(thing: dict[str, Any], key: str) -> str:
    value = next((v for v in _many(thing.get(key)) if isinstance(v, str)), "")
    return value.strip() if key == "articleBody" else plain(value)


def _address(value: object) -> str | None:
    one = next(iter(_many(value)), None)
    if isinstance(one, dict):
        one = one.get("@id") or one.get("url")
    return web_address(one) if isinstance(one, str) else None
