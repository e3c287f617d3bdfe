"""Fetcher: the one door to the network.

One GET at a time, within a total deadline and size bounds, to public addresses only, redirects followed by hand and
each hop checked, robots.txt respected, no cookies, no proxies from the environment, no credentials. Every failure is
a FetchError whose kind goes into a report's problems. Retries, caches and rate limits of APIs are not here.
"""

from __future__ import annotations

import functools
import re
from contextlib import suppress
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from ipaddress import ip_network
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from claimcheck.adapters.addresses import USUAL_PORTS, Target, check_url
from claimcheck.adapters.decoding import binary_kind
from claimcheck.adapters.inflating import bounded_body
from claimcheck.adapters.robots import AGENT, LARGEST, RobotsBook, Rules, rules_from
from claimcheck.errors import BlockedAddressError, FetchError, InputError

if TYPE_CHECKING:
    import ssl
    from collections.abc import Sequence

    import httpx

    from claimcheck.adapters.addresses import Resolver
    from claimcheck.adapters.deadlines import Deadline

DEADLINE = 20.0  # seconds for one page, its redirects and robots.txt included; slow news sites answer within five
LARGEST_BODY = 5_000_000  # bytes, on the wire and inflated; large saved news pages have about two million
MOST_HOPS = 5  # redirects followed, as RFC 9309 asks for robots.txt and more than honest pages need
PACKAGE = "claimcheck-news"  # the distribution, whose version sites are told

_REDIRECTS = {301, 302, 303, 307, 308}
_STATUS_KINDS = {
    401: "paywall",
    402: "paywall",
    404: "not-found",
    410: "not-found",
    429: "rate-limited",
    408: "timeout",
    504: "timeout",
}
_KINDS = (
    (re.compile(r"(?:text/html|application/xhtml\+xml)"), "html"),
    (re.compile(r"(?:application|text)/(?:[\w.-]+\+)?json"), "json"),
    (re.compile(r"(?:application|text)/(?:[\w.-]+\+)?xml"), "xml"),
    (re.compile(r"text/(?:plain|markdown|x-markdown)"), "text"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What an address answered.

    Args:
        url: Where it was found in the end, redirects followed.
        content: The whole body, inflated.
        kind: "html", "json", "xml" or "text".
        charset: The encoding that the header declares, or None.
    """

    url: str
    content: bytes
    kind: str
    charset: str | None = None


@dataclass(frozen=True, slots=True)
class _Reply:
    target: Target
    status: int
    headers: httpx.Headers
    content: bytes


class Fetcher:
    """Asks for pages; safe to share between threads.

    Args:
        deadline: Seconds for one page, everything included.
        largest: Bytes of a body, on the wire and inflated.
        allow_networks: Networks that are asked though they are not public ("127.0.0.0/8"); for tests and own archives.
        allow_ports: Ports besides 80 and 443.
        respect_robots: Whether robots.txt is asked and followed.
        user_agent: The name given to sites; ours by default.
        resolve: Who resolves names (host, port) to addresses; the system by default.

    Raises:
        InputError: When the user agent holds a line end or the networks are none.
    """

    def __init__(
        self,
        *,
        deadline: float = DEADLINE,
        largest: int = LARGEST_BODY,
        allow_networks: Sequence[str] = (),
        allow_ports: Sequence[int] = (),
        respect_robots: bool = True,
        user_agent: str | None = None,
        resolve: Resolver | None = None,
    ) -> None:
        user_agent = user_agent or default_user_agent()
        if not user_agent.isprintable() or not user_agent.isascii():
            raise InputError(
                "The user agent holds characters that no header may hold.", hint="Use plain ASCII on one line."
            )
        try:
            self._allow = tuple(ip_network(n) for n in allow_networks)
        except ValueError as error:
            raise InputError(f"allow_networks: {error}.", hint='Give networks as "127.0.0.0/8".') from error
        self._deadline = deadline
        self._largest = largest
        self._ports = USUAL_PORTS | frozenset(allow_ports)
        self._user_agent = user_agent
        self._resolve = resolve
        self._robots = RobotsBook(self._read_robots) if respect_robots else None

    def get(self, url: str) -> Page:
        """The page at an address.

        Raises:
            BlockedAddressError: When the address, or one that it leads to, must not be asked.
            FetchError: When it could not be had; ``kind`` says why ("timeout", "robots", "rate-limited", "not-found",
                "paywall", "too-large", "unsupported", "failed").
        """
        from claimcheck.adapters.deadlines import Deadline  # noqa: PLC0415 - loaded when first needed

        reply = self._follow(url, Deadline(self._deadline), self._largest, robots=self._robots)
        if reply.status != 200:
            raise _status_error(url, reply)
        content_type = reply.headers.get("content-type", "")
        return Page(
            url=reply.target.url,
            content=reply.content,
            kind=_kind(url, content_type, reply.content),
            charset=_charset(content_type),
        )

    def _follow(self, url: str, deadline: Deadline, largest: int, *, robots: RobotsBook | None) -> _Reply:
        target = check_url(url, ports=self._ports)
        for _ in range(MOST_HOPS + 1):
            if robots is not None:
                _ask_robots(robots, target)
            reply = self._ask(target, deadline, largest)
            place = reply.headers.get("location")
            if reply.status not in _REDIRECTS or not place:
                return reply
            following = check_url(urljoin(target.url, place), ports=self._ports)
            if target.scheme == "https" and following.scheme == "http":
                raise BlockedAddressError(
                    f"{url} leads from https to http.", hint="Give the address that it leads to, if you trust it."
                )
            target = following
        raise FetchError(
            f"{url} leads on more than {MOST_HOPS} times.",
            hint="Give the article's own address.",
            kind="too-many-redirects",
        )

    def _ask(self, target: Target, deadline: Deadline, largest: int) -> _Reply:
        import httpcore  # noqa: PLC0415 - as above
        import httpx  # noqa: PLC0415 - as above

        try:
            with self._client(deadline) as client, client.stream("GET", target.url) as answer:
                length = answer.headers.get("content-length", "")
                if length.isdigit() and int(length) > largest:
                    raise FetchError(
                        f"{target.url} is larger than {largest / 1e6:.0f} MB.",
                        hint="Save the article's text alone and give that.",
                        kind="too-large",
                    )
                wanted = answer.status_code == 200
                content = (
                    bounded_body(
                        answer.iter_raw(), answer.headers.get("content-encoding", ""), largest=largest, name=target.url
                    )
                    if wanted
                    else b""
                )
                return _Reply(target, answer.status_code, answer.headers, content)
        except (httpx.TimeoutException, httpcore.TimeoutException) as error:
            raise FetchError(
                f"{target.url} did not answer within {deadline.seconds:g} s.", hint="Try again later.", kind="timeout"
            ) from error
        except (
            httpx.HTTPError,
            httpx.InvalidURL,
            httpx.StreamError,
            httpcore.NetworkError,
            httpcore.ProtocolError,
            OSError,
        ) as error:
            reason = str(error).split("\n", 1)[0][:120] or type(error).__name__
            raise FetchError(
                f"{target.url} could not be asked: {reason}.",
                hint="Check the address and the connection.",
                kind="failed",
            ) from error

    def _client(self, deadline: Deadline) -> httpx.Client:
        import httpx  # noqa: PLC0415 - as above

        from claimcheck.adapters.deadlines import CheckedBackend, CheckedTransport  # noqa: PLC0415 - as above

        backend = CheckedBackend(deadline, self._resolve, self._allow)
        headers = {
            "User-Agent": self._user_agent,
            "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5",
            "Accept-Encoding": "gzip",
        }
        return httpx.Client(
            transport=CheckedTransport(backend, _tls_context()),
            headers=headers,
            timeout=deadline.left() or 0.001,
            follow_redirects=False,
            trust_env=False,
        )

    def _read_robots(self, origin: str) -> Rules:
        from claimcheck.adapters.deadlines import Deadline  # noqa: PLC0415 - as above

        try:
            reply = self._follow(f"{origin}/robots.txt", Deadline(self._deadline / 2), max(LARGEST * 4, 1), robots=None)
        except FetchError as error:
            if error.kind == "too-many-redirects":  # RFC 9309: as if there were none
                return Rules()
            return Rules(failure=error)
        if 200 <= reply.status < 300:
            return rules_from(reply.content)
        if 400 <= reply.status < 500 and reply.status != 429:
            return Rules()
        return Rules(allow_all=False, reason=f"its robots.txt answered {reply.status}")


def _ask_robots(robots: RobotsBook, target: Target) -> None:
    rules = robots.rules(target.origin)
    if rules.failure is not None:
        raise rules.failure
    if not rules.allows(target.url):
        reason = rules.reason or "its robots.txt does not allow it"
        raise FetchError(
            f"{target.url} was not asked: {reason}.",
            hint="Open it in a browser, save it and give the file.",
            kind="robots",
        )


def _status_error(url: str, reply: _Reply) -> FetchError:
    from http import HTTPStatus  # noqa: PLC0415 - as above

    try:
        phrase = HTTPStatus(reply.status).phrase
    except ValueError:
        phrase = "no known answer"
    wait = reply.headers.get("retry-after", "") if reply.status in {429, 503} else ""
    kind = "rate-limited" if wait else _STATUS_KINDS.get(reply.status, "failed")
    after = f" and asks to wait {wait[:40]}" + (" s" if wait.isdigit() else "") if wait.isprintable() and wait else ""
    hints = {
        "paywall": "Give the article as a file, if you may read it.",
        "rate-limited": "Try again later.",
        "not-found": "Check the address.",
    }
    return FetchError(
        f"{url} answered {reply.status} {phrase}{after}.",
        hint=hints.get(kind, "Try again later, or save the page and give the file."),
        kind=kind,
    )


def _kind(url: str, content_type: str, content: bytes) -> str:
    """html, json, xml or text, by the header and then by the first bytes.

    Raises:
        FetchError: For anything else, and for a PDF or image whatever its header says.
    """
    essence = content_type.partition(";")[0].strip().lower()
    found = next((kind for pattern, kind in _KINDS if pattern.fullmatch(essence)), None)
    binary = binary_kind(content)
    if binary or (found is None and essence):
        what = binary or essence
        raise FetchError(
            f"{url} is {what}, not a page.", hint="Only HTML, text, JSON and feeds are read.", kind="unsupported"
        )
    return found or ("html" if content.lstrip()[:1] == b"<" else "text")


def _charset(content_type: str) -> str | None:
    found = re.search(r"charset\s{0,3}=\s{0,3}[\"']?([\w.:-]{2,40})", content_type, re.IGNORECASE)
    return found.group(1) if found else None


@functools.cache
def default_user_agent() -> str:
    """Our name and version, and what we are about."""
    number = ""
    with suppress(PackageNotFoundError):  # run from a folder that was never installed
        number = f"/{version(PACKAGE)}"
    return f"{AGENT}{number} (reads news pages for verification)"


@functools.cache
def _tls_context() -> ssl.SSLContext:
    """Certificates are checked, always; made once, since reading them takes 30 ms."""
    import httpx  # noqa: PLC0415 - as above

    return httpx.create_ssl_context(trust_env=False)
