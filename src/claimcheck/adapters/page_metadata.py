"""What a parsed page says of its article: JSON-LD, meta tags, <time>, bylines, <title>.

Reads an lxml tree and changes nothing in it. Which of several statements to believe is decided in article/metadata.py
and article/json_ld.py.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from claimcheck.article.credits import same_outlet
from claimcheck.article.dates import parse_date
from claimcheck.article.json_ld import from_json_ld
from claimcheck.article.metadata import Metadata, from_meta, is_author, plain
from claimcheck.article.name_lines import names_in_byline, people_in

if TYPE_CHECKING:
    from collections.abc import Iterable

TITLE_MARKS = (" | ", " - ", " – ", " — ", " · ", " » ", " :: ")
MOST_TIMES = 5  # <time> elements that are asked; the article's own stands among the first
LONGEST_TIME = 60  # characters of a day in words
LONGEST_BYLINE = 200  # characters of an element that can hold a byline

# Publishers that sign with the company's name; the site's own name is the outlet then.
_COMPANY = re.compile(r"\b(?:LLC|Inc|Ltd|Limited|plc|Corp(?:oration)?|Company|Holdings|Group|GmbH|AG|S\.?A)\b")
# Boxes with other stories. Whole words, as in extractor.py, and none that sites give to the story's own date line.
_ELSEWHERE = re.compile(
    r"(?:^|[\s_-])(?:related|read-?next|recirc|most-?read|comments?|discussion|disqus|newsletter|promo|topbar|masthead)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
_BYLINES = (
    "//*[@rel='author' or @itemprop='author']",
    "//*[contains(concat(' ', normalize-space(@class), ' '), ' byline ')]",
    "//*[contains(concat(' ', normalize-space(@class), ' '), ' author ')]",
    "//*[contains(@class, 'byline') or contains(@class, 'author-name') or contains(@class, 'author__name')]",
)


def read_metadata(tree: Any) -> tuple[Metadata, str]:  # noqa: ANN401 - lxml ships no types
    """What the page says of its article, and the body that its JSON-LD carries (often empty)."""
    pairs = _meta_pairs(tree)
    meta = from_meta(pairs)
    heading = _first_text(tree.iter("h1"))
    title = _first_text(tree.iter("title"))
    page_title = meta.title or heading
    linked, body = from_json_ld([s.text or "" for s in _scripts(tree)], title=page_title, url=meta.url or "")
    outlet = linked.outlet or meta.outlet or _outlet_in_title(title, page_title)
    if meta.outlet and linked.outlet and _COMPANY.search(linked.outlet):
        outlet = meta.outlet
    merged = (
        Metadata(outlet=outlet)
        .or_else(linked)
        .or_else(meta)
        .or_else(
            Metadata(
                title=heading or _cut(title),
                dates=_times(tree),
                authors=(lines := _bylines(tree)),
                author_lines=lines,
                language=(tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or "").strip()
                or None,
            )
        )
    )
    return _with_plain_title(merged), body


def _meta_pairs(tree: Any) -> dict[str, list[str]]:  # noqa: ANN401 - as above
    pairs: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        content = element.get("content")
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            if content and element.get(attribute):
                pairs.setdefault(element.get(attribute).strip().lower(), []).append(content)
                break
    for element in tree.iter("link"):
        if (element.get("rel") or "").lower() == "canonical" and element.get("href"):
            pairs.setdefault("canonical", []).append(element.get("href"))
    return pairs


def _scripts(tree: Any) -> Iterable[Any]:  # noqa: ANN401 - as above
    return (s for s in tree.iter("script") if "ld+json" in (s.get("type") or "").lower())


def _times(tree: Any) -> tuple[str, ...]:  # noqa: ANN401 - as above
    """The days in <time>, those marked as publication first, then those in the article."""
    marked: list[str] = []
    inside: list[str] = []
    others: list[str] = []
    for element in tree.iter("time", "abbr"):
        published = element.get("itemprop") == "datePublished" or element.get("pubdate") is not None
        value = element.get("datetime") or (element.get("title") if published else None)
        if not value and element.tag == "time":
            value = plain(element.text_content())[:LONGEST_TIME]
        around = {a.tag for a in element.iterancestors()}
        if not value or parse_date(value) is None or (not published and _is_beside(element, around)):
            continue
        (marked if published else inside if around & {"article", "main"} else others).append(value)
    return (*marked[:MOST_TIMES], *inside[:MOST_TIMES], *others[:MOST_TIMES])


def _is_beside(element: Any, around: set[Any]) -> bool:  # noqa: ANN401 - as above
    """Whether it stands in what is not the article: the menu with today's date, a box with an older story's."""
    return bool(around & {"nav", "aside", "footer"}) or any(
        _ELSEWHERE.search(value) for a in element.iterancestors() for key in ("class", "id") if (value := a.get(key))
    )


def _bylines(tree: Any) -> tuple[str, ...]:  # noqa: ANN401 - as above
    for path in _BYLINES:
        for element in tree.xpath(path)[:MOST_TIMES]:
            line = plain(element.text_content())
            if not line or len(line) > LONGEST_BYLINE or not is_author(line):
                continue
            if people := people_in(names_in_byline(line) or line):
                return people
    return ()


def _first_text(elements: Iterable[Any]) -> str:
    return next((text for e in elements if (text := plain(e.text_content()))), "")


def _cut(title: str) -> str:
    """A page title without the outlet that follows its last mark."""
    for mark in TITLE_MARKS[:1]:
        if mark in title:
            return title.rpartition(mark)[0].strip()
    return title


def _outlet_in_title(title: str, headline: str) -> str | None:
    """The outlet in "Headline | Outlet", where the headline is known to be only the first part."""
    rest = title[len(headline) :] if headline and title.startswith(headline) else ""
    for mark in TITLE_MARKS:
        if rest.startswith(mark):
            last = rest.rpartition(mark)[2].strip()
            return last if 0 < len(last) <= 40 else None
    return None


def _with_plain_title(known: Metadata) -> Metadata:
    """The title without the outlet's name at its end."""
    for mark in TITLE_MARKS:
        head, found, tail = known.title.rpartition(mark)
        if found and head.strip() and known.outlet and same_outlet(tail, known.outlet):
            return Metadata(title=head.strip()).or_else(known)
    return known
