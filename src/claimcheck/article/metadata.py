"""Metadata: what a page, feed or file says of its article, and how several such statements become one.

Plain dicts come in, from whoever read them; nothing here parses HTML. Knows schema.org's NewsArticle, Open Graph, the
common meta names and front matter. What is missing stays missing.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING

from claimcheck.article.dates import first_plausible
from claimcheck.article.name_lines import OUTLET_WORDS, ROLES
from claimcheck.article.paragraphs import clean_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

# Meta names in the order of trust; the first group is set by publishing systems for the article itself.
_TITLE_KEYS = (
    "og:title",
    "twitter:title",
    "dc.title",
    "dcterms.title",
    "sailthru.title",
    "parsely-title",
    "headline",
    "title",
)
_OUTLET_KEYS = (
    "og:site_name",
    "article:publisher_name",
    "dc.publisher",
    "dcterms.publisher",
    "citation_publisher",
    "publisher",
    "application-name",
    "twitter:app:name:iphone",
)
_PUBLISHED_KEYS = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
    "publishdate",
    "publish-date",
    "pubdate",
    "publication_date",
    "published",
    "dc.date.issued",
    "dcterms.created",
    "dc.date",
    "dcterms.date",
    "citation_publication_date",
    "date",
)
_MODIFIED_KEYS = ("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified", "last-modified")
_AUTHOR_KEYS = (
    "article:author_name",
    "author",
    "byl",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "article:author",
    "citation_author",
)
_URL_KEYS = ("canonical", "og:url", "twitter:url", "parsely-link", "url")

_NAME_GAP = re.compile(r"\s*(?:;|\||\n| and | & )\s*|,\s*(?=\S)", re.IGNORECASE)
_BY = re.compile(r"(?:by|written by|author)\s*:?\s+", re.IGNORECASE)
LONGEST_NAME = 80  # characters; a longer author field holds a sentence, not a name


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What is known of an article besides its text; empty or None where nothing says.

    Args:
        authors: Names, split.
        author_lines: The author fields as they were given; agencies hide there.
        dates: Candidates for the day of publication, the most trusted first.
        free: Whether all may read the whole; None where nothing says.
    """

    title: str = ""
    outlet: str | None = None
    dates: tuple[object, ...] = ()
    url: str | None = None
    authors: tuple[str, ...] = ()
    author_lines: tuple[str, ...] = ()
    language: str | None = None
    credit: str | None = None
    description: str = ""
    free: bool | None = None

    def or_else(self, other: Metadata) -> Metadata:
        """These statements, and the other's where this one has none; dates of both, these first."""
        merged = {f.name: getattr(self, f.name) or getattr(other, f.name) for f in fields(self) if f.name != "dates"}
        merged["free"] = other.free if self.free is None else self.free
        if not self.authors:
            merged["author_lines"] = other.author_lines
        return Metadata(dates=self.dates + other.dates, **merged)

    def published(self, today: date | None = None) -> date | datetime | None:
        """The most trusted date that can be true on ``today``."""
        return first_plausible(self.dates, today=today)

    @property
    def date_words(self) -> str:
        """The most trusted words for the day of publication, whether they can be read or not; empty without any."""
        words = (" ".join(str(each).split())[:LONGEST_NAME] for each in self.dates)
        return next(filter(None, words), "")


def from_meta(pairs: Mapping[str, Sequence[str]]) -> Metadata:
    """From a page's meta tags: their names or properties in lower case, each with its contents in order.

    >>> from_meta({"og:title": ["Flood"], "author": ["By Ana Ruiz and Kim Lee"]}).authors
    ('Ana Ruiz', 'Kim Lee')
    """

    def first(keys: Sequence[str]) -> str:
        return next((one for key in keys for one in map(plain, pairs.get(key, ())) if one), "")

    author_lines = next(
        (
            tuple(a for a in map(plain, pairs[key]) if is_author(a))
            for key in _AUTHOR_KEYS
            if any(map(is_author, pairs.get(key, ())))
        ),
        (),
    )
    return Metadata(
        title=first(_TITLE_KEYS),
        outlet=first(_OUTLET_KEYS) or None,
        dates=tuple(one for key in (*_PUBLISHED_KEYS, *_MODIFIED_KEYS) for one in pairs.get(key, ())),
        url=web_address(first(_URL_KEYS)),
        authors=split_authors(author_lines),
        author_lines=author_lines,
        language=first(("language", "dc.language", "og:locale", "content-language")).replace("_", "-") or None,
        description=first(("og:description", "description", "twitter:description")),
    )


def from_fields(given: Mapping[str, object]) -> Metadata:
    """From a plain record: front matter, a JSON file's names, a feed's entry; the contract's keys and their kin."""

    def text(*keys: str) -> str:
        return next((plain(given[k]) for k in keys if isinstance(given.get(k), str) and plain(given[k])), "")

    raw = next((given[k] for k in ("authors", "author", "byline") if given.get(k)), ())
    lines = tuple(
        plain(a)
        for a in ([raw] if isinstance(raw, str) else raw if isinstance(raw, (list, tuple)) else ())
        if isinstance(a, str) and a.strip()
    )
    return Metadata(
        title=text("title", "headline"),
        outlet=text("outlet", "publisher", "site_name", "sitename", "source") or None,
        dates=tuple(
            given[k]
            for k in ("published", "published_time", "date", "datepublished", "datePublished", "publish_date")
            if given.get(k)
        ),
        url=web_address(text("url", "link", "canonical")),
        authors=split_authors(lines),
        author_lines=lines,
        language=text("language", "lang") or None,
        credit=text("credit", "agency") or None,
        description=text("description", "summary", "dek"),
    )


def split_authors(lines: Sequence[str]) -> tuple[str, ...]:
    """The names in author fields, in order, each once; roles and outlets after a name are left out.

    >>> split_authors(["By Ana Ruiz and Kim Lee, Tarn Press Network"]), split_authors(["Staff reporter"])
    (('Ana Ruiz', 'Kim Lee'), ('Staff reporter',))
    """
    found: dict[str, None] = {}
    for line in lines:
        whole = _BY.sub("", line.strip(), count=1) if _BY.match(line.strip()) else line.strip()
        parts = [
            p.strip(" .,") if not re.search(r"\b[A-Z]\.$", p) else p.strip(" ,") for p in _NAME_GAP.split(whole) if p
        ]
        people = [p for p in parts if p and not _no_person(p)]
        for name in people or [whole]:
            if name and len(name) <= LONGEST_NAME:
                found.setdefault(name)
    return tuple(found)


def _no_person(part: str) -> bool:
    words = [w.lower().strip(".,") for w in part.split()]
    return any(w in OUTLET_WORDS or w.rstrip("s") in ROLES for w in words)


def is_author(value: str) -> bool:
    """Whether an author field can hold a name: not an address of a profile, nor a whole sentence."""
    return (
        bool(value.strip())
        and len(value) <= 3 * LONGEST_NAME
        and "://" not in value
        and not value.lstrip().startswith(("@", "/", "www."))
    )


def web_address(value: str) -> str | None:
    """The value where it is a whole http or https address, else None."""
    return value if re.match(r"https?://[^\s/]+", value) else None


def host_name(url: str | None) -> str | None:
    """The host of an address without "www.", or None.

    >>> host_name("https://www.tarnmail.example/news/1")
    'tarnmail.example'
    """
    found = re.match(r"https?://(?:[^/@\s]*@)?(?:www\.)?([^/:?#\s]+)", url or "", re.IGNORECASE)
    return found.group(1).lower() if found else None


def plain(value: object) -> str:
    """A field's text on one line, HTML entities resolved, tags dropped."""
    if not isinstance(value, str):
        return ""
    text = html.unescape(value) if "&" in value else value
    if "<" in text:
        text = re.sub(r"</?[a-zA-Z][^<>]{0,200}>", "", text)
    return " ".join(clean_text(text).split())
