"""Sources on the web: a list of addresses, a feed's articles. And open_source, which makes a source of its name.

Each article is fetched once per source object, when it is first asked; what cannot be had becomes a Problem, never an
exception, and the rest goes on. Searching among what was fetched is the Collection's.
"""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from claimcheck.adapters.decoding import decode
from claimcheck.adapters.reader import read_page
from claimcheck.article.metadata import Metadata, from_fields, is_author, plain, split_authors
from claimcheck.errors import ClaimcheckError, FetchError, MissingError, UnreadableError
from claimcheck.evidence.passage import Answer, Problem

if TYPE_CHECKING:
    import os
    from collections.abc import Sequence

    from claimcheck.adapters.collection import Collection
    from claimcheck.adapters.fetch import Fetcher, Page
    from claimcheck.article.article import Article
    from claimcheck.evidence.passage import Encoder, Query, Source

MOST_FROM_FEED = 20  # articles of one feed that are fetched; feeds list about as many, newest first
MOST_ADDRESSES = 200  # in a list; more belong into a folder corpus, fetched once
HOSTS_AT_ONCE = 4  # sites asked at the same time; one site is never asked twice at once
LARGEST_LIST = 1_000_000  # bytes of a list of addresses
KINDS = (
    "urls:FILE (a list of addresses), feed:ADDRESS (RSS or Atom), postgresql://ADDRESS (a database with pgvector), "
    "or a folder of articles"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """An address to fetch, and what is known of its article where the page itself says nothing."""

    url: str
    fallback: Metadata = field(default_factory=Metadata)


def load_urls(path: str | os.PathLike[str]) -> tuple[str, ...]:
    """The addresses in a file, one a line, each once; empty lines and "#" comments are passed over.

    Raises:
        UnreadableError: When the file cannot be read, holds none, too many, or a line that is no http(s) address.
    """
    file = Path(path)
    hint = "Give a text file with one https:// address a line."
    try:
        if not file.is_file():
            raise UnreadableError(f"{file} does not exist or is no file.", hint=hint)
        if file.stat().st_size > LARGEST_LIST:
            raise UnreadableError(f"{file} is too large for a list of addresses.", hint=hint)
        content = file.read_bytes()
    except (OSError, ValueError) as error:
        raise UnreadableError(f"{file} cannot be opened.", hint=hint) from error
    try:
        text = decode(content, name=str(file))
    except UnreadableError as error:  # whose hint speaks of articles
        raise UnreadableError(error.message, hint=hint) from error
    found: dict[str, None] = {}
    for number, line in enumerate(text.splitlines(), start=1):
        address = line.split(" #", 1)[0].strip()
        if not address or address.startswith("#"):
            continue
        if not address.lower().startswith(("http://", "https://")) or len(address.split()) > 1:
            raise UnreadableError(f"{file}, line {number}: {address[:80]!r} is no http(s) address.", hint=hint)
        found.setdefault(address)
    if not 0 < len(found) <= MOST_ADDRESSES:
        raise UnreadableError(f"{file} holds {len(found)} addresses; 1 to {MOST_ADDRESSES} are asked.", hint=hint)
    return tuple(found)


class UrlSource:
    """The articles at a list of addresses, as a Source.

    Args:
        name: The name in passages and problems.
        addresses: What to fetch.
        fetcher: Who fetches.
        encoder: What makes vectors of sentences, for searching.
    """

    def __init__(self, name: str, addresses: Sequence[str], fetcher: Fetcher, encoder: Encoder) -> None:
        self._name = name
        self._links = tuple(Link(url=a) for a in addresses)
        self._fetcher = fetcher
        self._encoder = encoder
        self._lock = threading.Lock()
        self._found: tuple[Collection, tuple[Problem, ...]] | None = None

    @property
    def name(self) -> str:
        """The name under which its problems and passages appear."""
        return self._name

    def search_all(self, queries: Sequence[Query], *, limit: int = 10) -> Answer:
        """Up to ``limit`` passages per query, best first; what could not be fetched stands in the answer's problems."""
        collection, problems = self._fetched()
        answer = collection.search_all(queries, limit=limit)
        return Answer(passages=answer.passages, problems=problems + answer.problems)

    def _fetched(self) -> tuple[Collection, tuple[Problem, ...]]:
        from claimcheck.adapters.collection import Collection  # noqa: PLC0415 - loaded when first needed

        with self._lock:
            if self._found is None:
                links, problems = self._listed()
                articles, more = fetch_all(links, self._fetcher, self._name)
                self._found = Collection(self._name, articles, self._encoder), (*problems, *more)
            return self._found

    def _listed(self) -> tuple[tuple[Link, ...], tuple[Problem, ...]]:
        return self._links, ()


class FeedSource(UrlSource):
    """The first ``MOST_FROM_FEED`` articles that an RSS or Atom feed links to, as a Source; else as UrlSource."""

    def __init__(self, name: str, feed: str, fetcher: Fetcher, encoder: Encoder) -> None:
        super().__init__(name, (), fetcher, encoder)
        self._feed = feed

    def _listed(self) -> tuple[tuple[Link, ...], tuple[Problem, ...]]:
        try:
            return feed_links(self._fetcher.get(self._feed), self._feed)[:MOST_FROM_FEED], ()
        except ClaimcheckError as error:
            return (), (_problem(self._name, error),)


def feed_links(page: Page, name: str) -> tuple[Link, ...]:
    """The articles that a fetched feed lists, in its order.

    Raises:
        UnreadableError: When it is no feed, defines entities of its own, or lists nothing.
    """
    import feedparser  # noqa: PLC0415 - as above

    if b"<!ENTITY" in page.content:
        raise UnreadableError(f"{name} defines entities of its own.", hint="No honest feed does; it is not read.")
    # From bytes in memory: given a string, feedparser would open it as a file or an address itself.
    parsed = feedparser.parse(
        BytesIO(page.content), response_headers={"content-location": page.url}, sanitize_html=True
    )
    site = plain(parsed.feed.get("title"))
    links = {
        e["link"]: _entry(e, site)
        for e in parsed.entries
        if str(e.get("link", "")).lower().startswith(("http://", "https://"))
    }
    if not links:
        raise UnreadableError(
            f"{name} is no feed, or lists no articles.", hint="Give the address of an RSS or Atom feed."
        )
    return tuple(Link(url=url, fallback=fallback) for url, fallback in links.items())


def _entry(entry: Any, site: str) -> Metadata:  # noqa: ANN401 - feedparser ships no types
    """What a feed says of one article."""
    authors = tuple(name for a in entry.get("authors", ()) if (name := plain(a.get("name"))) and is_author(name))
    source = entry.get("source") or {}
    return from_fields({"title": entry.get("title"), "outlet": plain(source.get("title")) or site}).or_else(
        Metadata(
            # dict.get, since feedparser's own would answer "updated" with "published", and warn.
            dates=tuple(d for k in ("published", "created", "updated") if (d := dict.get(entry, k))),
            authors=split_authors(authors),
            author_lines=authors,
        )
    )


def fetch_all(
    links: Sequence[Link], fetcher: Fetcher, source: str
) -> tuple[tuple[tuple[str, Article], ...], tuple[Problem, ...]]:
    """The articles at the addresses in their order, and a Problem for each that could not be had."""
    by_host: dict[str, list[int]] = {}
    for i, link in enumerate(links):
        by_host.setdefault(urlsplit(link.url).netloc.lower(), []).append(i)
    results: dict[int, Article | Problem] = {}

    def one_host(indices: list[int]) -> None:
        for i in indices:
            results[i] = _fetch_one(links[i], fetcher, source)

    with ThreadPoolExecutor(max_workers=HOSTS_AT_ONCE, thread_name_prefix="claimcheck-fetch") as pool:
        for done in [pool.submit(one_host, indices) for indices in by_host.values()]:
            done.result()
    ordered = [results[i] for i in range(len(links))]
    articles = tuple((link.url, r) for link, r in zip(links, ordered, strict=True) if not isinstance(r, Problem))
    return articles, tuple(r for r in ordered if isinstance(r, Problem))


def _fetch_one(link: Link, fetcher: Fetcher, source: str) -> Article | Problem:
    try:
        return read_page(fetcher.get(link.url), name=link.url, fallback=link.fallback)
    except ClaimcheckError as error:
        return _problem(source, error)


def _problem(source: str, error: ClaimcheckError) -> Problem:
    kind = error.kind if isinstance(error, FetchError) else "unreadable"
    return Problem(stage="evidence", source=source, kind=kind, message=error.message)


def open_source(spec: str, *, encoder: Encoder | None = None, fetcher: Fetcher | None = None) -> Source:
    """The source of a name as given on the command line.

    Args:
        spec: "urls:FILE", "feed:ADDRESS", "postgresql://ADDRESS", or a folder's path.
        encoder: What makes vectors of sentences; the packaged one by default.
        fetcher: Who asks the network; a new one with the usual limits by default.

    Raises:
        MissingError: When there is no source of that name, or what it needs is not installed.
        StoreError: When a database cannot be reached.
        UnreadableError: When a list of addresses cannot be read.
    """
    kind, colon, rest = spec.partition(":")
    if colon and kind in {"urls", "feed"} and rest.strip():
        from claimcheck.adapters.encoder import load_encoder  # noqa: PLC0415 - as above
        from claimcheck.adapters.fetch import Fetcher  # noqa: PLC0415 - as above

        chosen, door = encoder or load_encoder(), fetcher or Fetcher()
        return (
            UrlSource(spec, load_urls(rest), door, chosen)
            if kind == "urls"
            else FeedSource(spec, rest.strip(), door, chosen)
        )
    if spec.startswith(("postgresql://", "postgres://")):
        from claimcheck.adapters.postgres import PostgresCorpus  # noqa: PLC0415 - as above

        return PostgresCorpus(spec, encoder=encoder)  # its name leaves out the address, which may hold a password
    if spec.strip() and Path(spec).is_dir():
        from claimcheck.adapters.corpus import Corpus  # noqa: PLC0415 - as above

        return Corpus(spec, encoder=encoder)
    raise MissingError(f"There is no source {spec!r}.", hint=f"Known sources: {KINDS}.")
