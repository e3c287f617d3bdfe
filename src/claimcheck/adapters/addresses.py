"""Which addresses may be asked. Nothing here opens a connection but the resolver, and that only asks for names.

The rules guard a machine that runs claimcheck against pages and feeds that point inside its own network: only http and
https, usual ports, no user names, and every address that a name resolves to must be a public one. The list of ranges
follows the IANA special-purpose registries; Python's ``is_global`` alone lets several of them through (multicast, IPv4
inside IPv6, 6to4, NAT64, documentation and site-local ranges).
"""

from __future__ import annotations

import re
import socket
import threading
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network
from typing import TYPE_CHECKING
from urllib.parse import SplitResult, urlsplit, urlunsplit

from claimcheck.errors import BlockedAddressError, FetchError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from ipaddress import IPv4Network

    Address = IPv4Address | IPv6Address
    Network = IPv4Network | IPv6Network
    Resolver = Callable[[str, int], Sequence[str]]

USUAL_PORTS = frozenset({80, 443})
LONGEST_HOST = 253  # characters, by RFC 1035
LONGEST_URL = 2_083  # characters; what browsers and crawlers have long agreed on

# Ranges that are refused though ``is_global`` may call them global, by the IANA special-purpose address registries.
_REFUSED = tuple(
    ip_network(n)
    for n in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
        "168.63.129.16/32",  # a cloud's own service address, global by number
        "::/96",
        "::ffff:0:0:0/96",
        "64:ff9b::/96",
        "64:ff9b:1::/48",
        "100::/64",
        "2001::/23",
        "2001:db8::/32",
        "2002::/16",
        "3fff::/20",
        "5f00::/16",
        "fc00::/7",
        "fe80::/10",
        "fec0::/10",
        "ff00::/8",
    )
)
_ODD = re.compile(r"[\x00-\x20\x7f\\]")  # control characters, spaces and backslashes, which parsers read differently
_NUMERIC_END = re.compile(r"(?:.*\.)?(?:0x[0-9a-f]*|\d+)\.?", re.IGNORECASE)  # resolvers take such names for addresses
_HOST = re.compile(r"[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9_])?\.?")


@dataclass(frozen=True, slots=True)
class Target:
    """An address that may be asked, in its plain form."""

    scheme: str
    host: str
    port: int
    url: str

    @property
    def origin(self) -> str:
        """Scheme, host and port: what robots.txt speaks for."""
        usual = {"http": 80, "https": 443}[self.scheme] == self.port
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}" if usual else f"{self.scheme}://{host}:{self.port}"


def check_url(url: str, *, ports: frozenset[int] = USUAL_PORTS) -> Target:
    """The address in its plain form: host in lower case and ASCII, no fragment.

    Raises:
        BlockedAddressError: When scheme, port, user name or host are refused. Where the host's addresses lead is not
            looked at here; see ``checked_addresses``.
    """
    text = url.strip()
    if _ODD.search(text) or len(text) > LONGEST_URL:
        raise _blocked(text, "holds characters that no address may hold, or is too long")
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError as error:
        raise _blocked(text, "is no proper address") from error
    if parts.scheme.lower() not in {"http", "https"}:
        raise _blocked(text, f"has the scheme {parts.scheme or 'none'!r}; only http and https are asked")
    if "@" in parts.netloc:
        raise _blocked(text, "holds a user name or password")
    host = _plain_host(text, parts.hostname or "")
    port = {"http": 80, "https": 443}[parts.scheme.lower()] if port is None else port
    if port not in ports:
        raise _blocked(text, f"has the port {port}; only {', '.join(map(str, sorted(ports)))} are asked")
    return Target(parts.scheme.lower(), host, port, _plain_url(parts, host, port))


def _plain_url(parts: SplitResult, host: str, port: int) -> str:
    scheme = parts.scheme.lower()
    netloc = f"[{host}]" if ":" in host else host
    if port != {"http": 80, "https": 443}[scheme]:
        netloc = f"{netloc}:{port}"
    return urlunsplit((scheme, netloc, parts.path or "/", parts.query, ""))


def _plain_host(url: str, host: str) -> str:
    if not host or "%" in host:
        raise _blocked(url, "has no host, or one with a percent sign")
    if ":" in host:
        try:
            return str(IPv6Address(host))
        except ValueError as error:
            raise _blocked(url, "has a host that is no proper IPv6 address") from error
    host = _ascii_host(url, host).lower()
    if len(host) > LONGEST_HOST or not _HOST.fullmatch(host):
        raise _blocked(url, "has a host that is no proper name")
    if _NUMERIC_END.fullmatch(host):
        try:
            return str(IPv4Address(host))
        except ValueError as error:
            raise _blocked(url, "has a host that is a number in disguise") from error
    return host


def _ascii_host(url: str, host: str) -> str:
    if host.isascii():
        return host
    import idna  # noqa: PLC0415 - loaded when first needed

    try:
        return idna.encode(host, uts46=True).decode("ascii")
    except (idna.IDNAError, UnicodeError) as error:
        raise _blocked(url, "has a host that is no proper name") from error


def is_public(address: str, *, allow: Sequence[Network] = ()) -> bool:
    """Whether an IP address may be connected to.

    Args:
        address: As a resolver gives it; a zone id makes it refused.
        allow: Networks that are taken although they are not public; for tests and for those who ask for it.

    >>> is_public("93.184.215.14"), is_public("127.0.0.1"), is_public("::ffff:10.0.0.1"), is_public("2002:7f00:1::")
    (True, False, False, False)
    """
    try:
        found = ip_address(address)
    except ValueError:
        return False
    if any(found.version == network.version and found in network for network in allow):
        return True
    if isinstance(found, IPv6Address) and found.ipv4_mapped is not None:
        return is_public(str(found.ipv4_mapped), allow=allow)
    if "%" in address or not found.is_global or found.is_multicast or found.is_reserved:
        return False
    return not any(found.version == network.version and found in network for network in _REFUSED)


def checked_addresses(
    host: str, port: int, *, resolve: Resolver | None = None, allow: Sequence[Network] = (), timeout: float = 5.0
) -> tuple[str, ...]:
    """The IP addresses of a host, asked once; what is connected to must be one of these.

    Args:
        host: A name or an address, in plain form.
        port: For the resolver.
        resolve: Who asks for names; the system's resolver by default.
        allow: See ``is_public``.
        timeout: Seconds to wait for the resolver.

    Raises:
        BlockedAddressError: When any of the answers is not public: a name that points outside and inside is a trap.
        FetchError: When there is no answer.
    """
    try:
        found: Sequence[str] = (str(ip_address(host)),)
    except ValueError:
        found = (resolve or (lambda h, p: _system_resolve(h, p, timeout)))(host, port)
    if not found:
        raise FetchError(f"{host} cannot be found.", hint="Check the address and the connection.", kind="failed")
    for address in found:
        if not is_public(address, allow=allow):
            raise _blocked(host, f"leads to {address}, a private or special address")
    return tuple(dict.fromkeys(found))


def _system_resolve(host: str, port: int, timeout: float) -> tuple[str, ...]:
    """The system's answers, or a timeout: its own call cannot be told to hurry, so it runs beside."""
    answers: list[str] = []
    errors: list[OSError | UnicodeError] = []

    def ask() -> None:
        try:
            answers.extend(str(entry[4][0]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError) as error:
            errors.append(error)

    asking = threading.Thread(target=ask, daemon=True, name="claimcheck-resolve")
    asking.start()
    asking.join(timeout)
    if asking.is_alive():
        raise FetchError(f"{host} was not found within {timeout:.0f} s.", hint="Check the connection.", kind="timeout")
    if errors:
        raise FetchError(
            f"{host} cannot be found.", hint="Check the address and the connection.", kind="failed"
        ) from errors[0]
    return tuple(answers)


def _blocked(url: str, reason: str) -> BlockedAddressError:
    return BlockedAddressError(f"{url[:200]!r} {reason}.", hint="Only public http and https pages are asked.")
