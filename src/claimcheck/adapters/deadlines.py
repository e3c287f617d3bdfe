"""A connection that keeps to one deadline and goes only where it may.

httpx's timeouts count each read anew, so a server that sends a byte now and then can hold it for hours; here every
connect, handshake, read and write gets what is left of one total. The name is resolved once, all answers are checked,
and the socket goes to a checked address, while Host and certificate stay those of the name. Imported late, by fetch.py
only, since it loads httpx.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import httpcore
import httpx

from claimcheck.adapters.addresses import checked_addresses

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable, Iterator

    from claimcheck.adapters.addresses import Network, Resolver

ADDRESSES_TRIED = 3  # of one name; a host with both address families and one of them unreachable needs two


class Deadline:
    """A moment by which everything must be done, on the monotonic clock."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self._end = time.monotonic() + seconds

    def left(self) -> float:
        """The seconds that remain; never below zero."""
        return max(0.0, self._end - time.monotonic())

    def within(self, timeout: float | None) -> float:
        """The smaller of a step's own timeout and what remains.

        Raises:
            httpcore.ReadTimeout: When nothing remains.
        """
        left = self.left()
        if left <= 0:
            raise httpcore.ReadTimeout("the deadline has passed")
        return left if timeout is None else min(timeout, left)


class _Stream(httpcore.NetworkStream):
    """A socket whose every step is held to the deadline."""

    def __init__(self, inner: httpcore.NetworkStream, deadline: Deadline) -> None:
        self._inner = inner
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._inner.read(max_bytes, self._deadline.within(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._inner.write(buffer, self._deadline.within(timeout))

    def close(self) -> None:
        self._inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        inner = self._inner.start_tls(ssl_context, server_hostname, self._deadline.within(timeout))
        return _Stream(inner, self._deadline)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - the interface's own type
        return self._inner.get_extra_info(info)


class CheckedBackend(httpcore.NetworkBackend):
    """Connects to checked addresses only."""

    def __init__(self, deadline: Deadline, resolve: Resolver | None, allow: tuple[Network, ...]) -> None:
        self._deadline = deadline
        self._resolve = resolve
        self._allow = allow
        self._inner = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """A connection to the first checked address of the host that answers."""
        wait = self._deadline.within(None)
        addresses = checked_addresses(host, port, resolve=self._resolve, allow=self._allow, timeout=wait)[
            :ADDRESSES_TRIED
        ]
        for tried, address in enumerate(addresses, start=1):
            share = self._deadline.within(timeout) / (len(addresses) - tried + 1)
            try:
                inner = self._inner.connect_tcp(address, port, share, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if tried == len(addresses):
                    raise
            else:
                return _Stream(inner, self._deadline)
        raise httpcore.ConnectError(host)

    def connect_unix_socket(
        self,
        path: str,
        timeout: float | None = None,  # noqa: ARG002 - the interface's own argument
        socket_options: Iterable[Any] | None = None,  # noqa: ARG002 - as above
    ) -> httpcore.NetworkStream:
        """Refused: no page lives there."""
        raise httpcore.ConnectError(path)


class _Body(httpx.SyncByteStream):
    def __init__(self, inner: Any) -> None:  # noqa: ANN401 - as above
        self._inner = inner

    def __iter__(self) -> Iterator[bytes]:
        yield from self._inner

    def close(self) -> None:
        if hasattr(self._inner, "close"):
            self._inner.close()


class CheckedTransport(httpx.BaseTransport):
    """httpx's transport over the checked backend; one connection per request, so that none is shared between names."""

    def __init__(self, backend: httpcore.NetworkBackend, context: ssl.SSLContext) -> None:
        self._pool = httpcore.ConnectionPool(ssl_context=context, max_keepalive_connections=0, network_backend=backend)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """One request, one response; errors are httpcore's own, which fetch.py knows."""
        answer = self._pool.handle_request(
            httpcore.Request(
                method=request.method,
                url=httpcore.URL(
                    scheme=request.url.raw_scheme,
                    host=request.url.raw_host,
                    port=request.url.port,
                    target=request.url.raw_path,
                ),
                headers=request.headers.raw,
                content=request.stream,
                extensions=request.extensions,
            )
        )
        return httpx.Response(
            answer.status, headers=answer.headers, stream=_Body(answer.stream), extensions=answer.extensions
        )

    def close(self) -> None:
        """Close what is open."""
        self._pool.close()
