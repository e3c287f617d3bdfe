"""read_article: a path, an address, HTML or plain text to an Article.

Knows how to tell these four apart and what a file may be. Reads the disk; what is on the network comes through
fetch.py. What of a text is the body, and what its fields are, the article room decides.
"""

from __future__ import annotations

import os
import re
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.adapters.decoding import decode
from claimcheck.adapters.folder_files import FORMATS
from claimcheck.adapters.record_files import LARGEST_FILE, bytes_of, json_of, not_one, records_of
from claimcheck.article.compose import compose_article, split_title
from claimcheck.article.front_matter import split_front_matter
from claimcheck.article.markdown import without_markdown
from claimcheck.article.metadata import Metadata, from_fields, host_name
from claimcheck.article.records import read_record
from claimcheck.errors import FetchError, InputError, UnreadableError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from claimcheck.adapters.fetch import Fetcher, Page
    from claimcheck.article.article import Article

LARGEST_LIST = 500_000_000  # bytes of a .jsonl file, which is read line by line
LARGEST_TEXT = 2_000_000  # characters of a plain text; a long book has one million
LONGEST_PATH = 400  # characters of a one-line string that is still taken for a path
LEAST_FREE = 80  # words of a page that says it is not free; what is shown before a barrier is a paragraph or two
LEAST_SENTENCE = 6  # words of a one-line string that is taken for text and not for a mistyped path

Day = str | date | datetime

_ADDRESS = re.compile(r"https?://", re.IGNORECASE)
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]{1,15}:/")
_ENDING = re.compile(r"\.\w{1,5}$")
_XHTML = re.compile(r"<html\b", re.IGNORECASE)
XHTML_WITHIN = (
    2_000  # characters in which a page sent as XML opens its <html>; a declaration and a doctype stand before
)
_HTML_HEAD = re.compile(
    r"\s*(?:<!doctype html|<html\b|<\?xml|<head\b|<body\b|<article\b|<div\b|<p\b|<!--)", re.IGNORECASE
)


def read_article(
    source: str | os.PathLike[str],
    *,
    outlet: str | None = None,
    published: Day | None = None,
    url: str | None = None,
    fetcher: Fetcher | None = None,
) -> Article:
    """The article at a path or address, or in a string of HTML or plain text.

    Args:
        source: A path, an http(s) address, HTML (begins with "<"), or text (several lines, or a sentence and more).
        outlet: Overrides what the source says, as do ``published`` and ``url``.
        published: A day, a moment, or an ISO string of either.
        url: The canonical address.
        fetcher: Who asks the network; by default a new one with the usual limits.

    Raises:
        UnreadableError: When there is no readable article.
        FetchError: When an address could not be looked at.
    """
    if not isinstance(source, (str, os.PathLike)):
        raise InputError(
            f"read_article() got {type(source).__name__}, which is no path, address or text.",
            hint="Decode bytes first, as data.decode().",
        )
    if not isinstance(source, str):
        return read_file(source, outlet=outlet, published=published, url=url)
    given = Metadata(outlet=outlet, url=url)
    source = source.lstrip("\ufeff")  # a byte order mark that came along
    text = source.strip()
    if not text:
        raise UnreadableError("The text is empty.", hint="Give a path, an address, or the article's text.")
    if _ADDRESS.match(text) and len(text.split()) == 1:
        article = _read_address(text, given, fetcher)
    elif text.startswith("<"):
        article = read_html(source, known=given)
    elif _is_text(text):
        article = read_text(source, known=given)
    else:
        return read_file(text, outlet=outlet, published=published, url=url)
    return _dated(article, published)


def read_file(
    path: str | os.PathLike[str], *, outlet: str | None = None, published: Day | None = None, url: str | None = None
) -> Article:
    """The one article in a file of one of the ``FORMATS``; see ``read_article``.

    Raises:
        UnreadableError: When the file is missing, too large, not text, holds no article or several.
    """
    given = Metadata(outlet=outlet, url=url)
    file = _existing(path)
    if file.suffix.lower() in {".json", ".jsonl"}:
        found = list(records_of(file))
        if len(found) != 1:
            raise not_one(file, found)
        return _dated(_from_record(found[0][1], found[0][0], given), published)
    text = decode(bytes_of(file), name=str(file))
    if file.suffix.lower() in {".html", ".htm"} or (
        file.suffix.lower() not in {".txt", ".md"} and _HTML_HEAD.match(text)
    ):
        return _dated(read_html(text, known=given, name=str(file)), published)
    if file.suffix.lower() == ".md":
        text = _markdown(text)
    return _dated(read_text(text, known=given, name=str(file)), published)


def read_articles(path: str | os.PathLike[str]) -> tuple[Article, ...]:
    """All articles of a file: one, or as many as a .json or .jsonl file holds.

    Raises:
        UnreadableError: At the first that cannot be read; ``read_each`` goes on.
    """
    found = []
    for _, article in read_each(path):
        if isinstance(article, InputError):
            raise article
        found.append(article)
    return tuple(found)


def read_each(path: str | os.PathLike[str]) -> Iterator[tuple[str, Article | InputError]]:
    """Each article of a file with its name ("file.jsonl:3"), or in its place the error that it cannot be read."""
    try:
        file = _existing(path)
        if file.suffix.lower() not in {".json", ".jsonl"}:
            yield str(path), read_file(path)
            return
    except InputError as error:
        yield str(path), error
        return
    none = True
    try:
        for name, value in records_of(file):
            none = False
            yield name, _or_error(value, name)
        if none:
            yield str(path), not_one(file, [])
    except InputError as error:
        yield str(path), error


def _or_error(value: object, name: str) -> Article | InputError:
    try:
        if isinstance(value, InputError):
            return value
        return _from_record(value, name, Metadata())
    except InputError as error:
        return error


def read_text(
    text: str, *, known: Metadata | None = None, fallback: Metadata | None = None, name: str = "The text"
) -> Article:
    """The article of a plain text: front matter and body, or the title on the first line and then the body.

    Raises:
        UnreadableError: When it is empty or far too long.
    """
    if len(text) > LARGEST_TEXT:
        raise UnreadableError(
            f"{name} has {len(text):,} characters, more than {LARGEST_TEXT:,}.", hint="Give one article at a time."
        )
    given = known or Metadata()
    whole = text.replace("\r\n", "\n").replace("\r", "\n")
    fields, body = split_front_matter(whole)
    if fields:
        given = given.or_else(from_fields(fields))
    elif not given.title:
        title, body = split_title(body)
        given = replace(given, title=title)
    return _checked(compose_article(body, given.or_else(fallback or Metadata()), today=_today()), name)


def read_html(
    page: str, *, known: Metadata | None = None, fallback: Metadata | None = None, name: str = "The HTML"
) -> Article:
    """The article of a page's HTML.

    Raises:
        UnreadableError: When the page is too large to parse or holds no text.
    """
    return _read_markup(page, known or Metadata(), fallback or Metadata(), name)[0]


def _read_markup(page: str, known: Metadata, fallback: Metadata, name: str) -> tuple[Article, bool]:
    """The article, and whether the page hides most of it from those who do not pay."""
    from claimcheck.adapters.extractor import extract_page  # noqa: PLC0415 - loaded when first needed

    paragraphs, found = extract_page(page, name=name)
    merged = known.or_else(found).or_else(fallback)
    article = _checked(compose_article("\n\n".join(paragraphs), merged, today=_today()), name)
    return article, merged.free is False and len(article.text.split()) < LEAST_FREE


def _is_text(source: str) -> bool:
    """Whether a string that is neither HTML nor an address is an article's text rather than a path."""
    if "\n" in source or len(source) > LONGEST_PATH:
        return True
    with suppress(OSError, ValueError):
        if Path(source).exists():
            return False
    return len(source.split()) >= LEAST_SENTENCE and not _ENDING.search(source)


def _existing(path: str | os.PathLike[str]) -> Path:
    """The path, once it is known to be a file of bearable size."""
    file = Path(path)
    hint = f"Give a file ({', '.join(FORMATS)}) or an address that begins with https://."
    if isinstance(path, str):  # from a program, which can hand over a text; a Path is only ever a path
        hint += " A text of one short line is taken for a path: hand it over as Article(text=…)."
    try:
        if file.is_dir():
            raise UnreadableError(f"{file} is a folder, not an article.", hint="Use batch for a folder of articles.")
        if not file.exists():
            reason = "is no http or https address" if _SCHEME.match(str(path)) else "does not exist"
            raise UnreadableError(f"{path} {reason}.", hint=hint)
        if not file.is_file():
            raise UnreadableError(f"{file} is no ordinary file.", hint=hint)
        size = file.stat().st_size
    except (OSError, ValueError) as error:
        raise UnreadableError(f"{str(path)[:LONGEST_PATH]!r} is no path that can be opened.", hint=hint) from error
    limit = LARGEST_LIST if file.suffix.lower() == ".jsonl" else LARGEST_FILE
    if size > limit:
        raise UnreadableError(
            f"{file} has {size / 1e6:.0f} MB, more than the {limit / 1e6:.0f} MB that are read.",
            hint="Save the article's text alone and give that.",
        )
    return file


def _from_record(value: object, name: str, given: Metadata, fallback: Metadata | None = None) -> Article:
    if isinstance(value, InputError):
        raise value
    record = read_record(value, name=name)
    known = given.or_else(record.known).or_else(fallback or Metadata())
    if record.is_html or _HTML_HEAD.match(record.text):
        return read_html(record.text, known=known, name=name)
    if len(record.text) > LARGEST_TEXT:
        raise UnreadableError(
            f"{name} has {len(record.text):,} characters, more than {LARGEST_TEXT:,}.",
            hint="Give one article at a time.",
        )
    return _checked(compose_article(record.text, known, today=_today()), name)


def _read_address(address: str, given: Metadata, fetcher: Fetcher | None) -> Article:
    from claimcheck.adapters.fetch import Fetcher  # noqa: PLC0415 - as above

    return read_page((fetcher or Fetcher()).get(address), name=address, given=given)


def read_page(page: Page, *, name: str, given: Metadata | None = None, fallback: Metadata | None = None) -> Article:
    """The article of a fetched page.

    Args:
        page: What the fetcher brought.
        name: The address that was asked, for errors.
        given: Overrides what the page says.
        fallback: What holds where the page says nothing (a feed's entry).

    Raises:
        UnreadableError: When it holds no article.
        FetchError: When the page says that it is not free and shows next to nothing ("paywall").
    """
    known, other = given or Metadata(), fallback or Metadata()
    text = decode(page.content, name=name, declared=page.charset, lenient=True)
    is_page = (
        page.kind == "html"
        or (page.kind == "text" and _HTML_HEAD.match(text))
        or (page.kind == "xml" and _XHTML.search(text[:XHTML_WITHIN]))
    )
    if page.kind == "json":
        article = _from_record(json_of(text, name), name, known, other)
    elif is_page:
        article, hidden = _read_markup(text, known, other, name)
        if hidden:
            raise FetchError(
                f"{name} shows only its beginning to those who do not pay.",
                hint="Give the whole article as text, if you may read it.",
                kind="paywall",
            )
    elif page.kind == "xml":
        raise UnreadableError(
            f"{name} is a feed or other XML, not an article.", hint=f"Use it as a source: --source feed:{name}"
        )
    else:
        article = read_text(text, known=known, fallback=other, name=name)
    if article.url is None:
        article = replace(article, url=page.url)
    return article if article.outlet else replace(article, outlet=host_name(article.url))


def _markdown(text: str) -> str:
    """The text without Markdown's marks; its front matter, whose fences are marks too, stays."""
    fields, body = split_front_matter(text.replace("\r\n", "\n"))
    head = text[: len(text) - len(body)] if fields else ""
    return head + without_markdown(body)


def _checked(article: Article, name: str) -> Article:
    if not any(c.isalnum() for c in article.text):
        raise UnreadableError(
            f"{name} holds no text of an article.",
            hint="Check that the file holds the article's body, not only its headline or links.",
        )
    return article


def _dated(article: Article, published: Day | None) -> Article:
    return article if published is None else replace(article, published=published, published_time=None)  # type: ignore[arg-type]  # Article takes strings too


def _today() -> date:
    return datetime.now(tz=UTC).date()
