import gzip
import socket
import threading
import time
import zlib

import pytest
from werkzeug import Response

from claimcheck.adapters.fetch import Fetcher
from claimcheck.errors import BlockedAddressError, FetchError, InputError

HTML = "<html><body><p>The bridge closed on Monday.</p></body></html>"


@pytest.fixture
def server(httpserver):
    httpserver.expect_request("/robots.txt").respond_with_data("", status=404)
    return httpserver


def fetcher_for(server, **limits):
    return Fetcher(allow_networks=["127.0.0.0/8", "::1/128"], allow_ports=[server.port], **limits)


def kind_of(action):
    with pytest.raises(FetchError) as caught:
        action()
    assert "\n" not in str(caught.value)
    assert caught.value.hint
    return caught.value.kind


def serve(server, path, body, **more):
    server.expect_request(path).respond_with_data(body, **more)
    return server.url_for(path)


def test_a_page_comes_with_its_kind_charset_and_address(server):
    url = serve(server, "/a", HTML, content_type="text/html; charset=utf-8")
    page = fetcher_for(server).get(f"{url}#part")
    assert (page.content.decode(), page.kind, page.charset, page.url) == (HTML, "html", "utf-8", url)


def test_what_is_asked_carries_our_name_and_no_more(server):
    seen = []
    server.expect_request("/a").respond_with_handler(
        lambda request: seen.append(dict(request.headers)) or Response(HTML, content_type="text/html")
    )
    fetcher_for(server).get(server.url_for("/a"))
    assert seen[0]["User-Agent"].startswith("claimcheck/")
    assert seen[0]["Accept-Encoding"] == "gzip"
    assert seen[0]["Host"] == f"localhost:{server.port}"
    assert not {"Cookie", "Authorization", "Referer"} & set(seen[0])


@pytest.mark.parametrize(
    ("status", "headers", "kind"),
    [
        (404, {}, "not-found"),
        (410, {}, "not-found"),
        (429, {"Retry-After": "120"}, "rate-limited"),
        (429, {}, "rate-limited"),
        (503, {"Retry-After": "5"}, "rate-limited"),
        (503, {}, "failed"),
        (500, {}, "failed"),
        (403, {}, "failed"),
        (401, {}, "paywall"),
        (402, {}, "paywall"),
        (204, {}, "failed"),
        (299, {}, "failed"),
    ],
)
def test_each_status_has_its_kind(server, status, headers, kind):
    url = serve(server, "/a", "no", status=status, headers=headers)
    assert kind_of(lambda: fetcher_for(server).get(url)) == kind


def test_how_long_a_site_asks_to_wait_is_told(server):
    url = serve(server, "/a", "", status=429, headers={"Retry-After": "120"})
    with pytest.raises(FetchError, match="wait 120 s"):
        fetcher_for(server).get(url)


def test_this_machine_is_refused_by_default(server):
    url = serve(server, "/a", HTML)
    with pytest.raises(BlockedAddressError):
        Fetcher().get(url)
    with pytest.raises(BlockedAddressError):
        Fetcher(allow_ports=[server.port]).get(url)
    assert server.log == []


def test_a_name_that_changes_its_answer_is_asked_once_per_connection(server):
    answers = iter(["127.0.0.1", "10.0.0.1"])
    fetcher = Fetcher(
        allow_networks=["127.0.0.0/8"],
        allow_ports=[server.port],
        respect_robots=False,
        resolve=lambda _h, _p: [next(answers)],
    )
    serve(server, "/a", HTML, content_type="text/html")
    url = f"http://rebind.example:{server.port}/a"
    assert fetcher.get(url).kind == "html"
    with pytest.raises(BlockedAddressError, match=r"10\.0\.0\.1"):
        fetcher.get(url)


@pytest.mark.parametrize(
    "place",
    [
        "http://169.254.169.254/latest/meta-data/",
        "//169.254.169.254/",
        "http://[::ffff:169.254.169.254]/",
        "http://10.0.0.1/",
        "http://2130706433/",
        "file:///etc/passwd",
        "http://user@tarn.example/",
        "http://localhost:22/",
    ],
)
@pytest.mark.parametrize("status", [302, 307, 308])
def test_a_redirect_to_a_forbidden_place_is_not_followed(server, place, status):
    url = serve(server, "/a", "", status=status, headers={"Location": place})
    assert kind_of(lambda: fetcher_for(server).get(url)) == "blocked"


def test_redirects_are_followed_to_the_page(server):
    serve(server, "/c", HTML, content_type="text/html")
    serve(server, "/b", "", status=301, headers={"Location": "c"})
    url = serve(server, "/a", "", status=302, headers={"Location": "/b"})
    assert fetcher_for(server).get(url).url == server.url_for("/c")


def test_a_circle_of_redirects_ends(server):
    url = serve(server, "/a", "", status=302, headers={"Location": "/a"})
    assert kind_of(lambda: fetcher_for(server).get(url)) == "too-many-redirects"
    assert len([1 for request, _ in server.log if request.path == "/a"]) == 6


def test_robots_rules_are_kept_and_asked_for_once(httpserver):
    httpserver.expect_request("/robots.txt").respond_with_data("User-agent: claimcheck\nDisallow: /private\n")
    httpserver.expect_request("/a").respond_with_data(HTML, content_type="text/html")
    fetcher = fetcher_for(httpserver)
    assert fetcher.get(httpserver.url_for("/a")).kind == "html"
    assert kind_of(lambda: fetcher.get(httpserver.url_for("/private/b"))) == "robots"
    assert [request.path for request, _ in httpserver.log] == ["/robots.txt", "/a"]


@pytest.mark.parametrize(("status", "allowed"), [(404, True), (401, True), (403, True), (500, False), (503, False)])
def test_a_site_without_robots_allows_and_one_in_trouble_does_not(httpserver, status, allowed):
    httpserver.expect_request("/robots.txt").respond_with_data("", status=status)
    httpserver.expect_request("/a").respond_with_data(HTML, content_type="text/html")
    fetcher = fetcher_for(httpserver)
    if allowed:
        assert fetcher.get(httpserver.url_for("/a")).kind == "html"
    else:
        assert kind_of(lambda: fetcher.get(httpserver.url_for("/a"))) == "robots"


def test_robots_with_a_byte_order_mark_and_half_a_megabyte_are_read(httpserver):
    body = b"\xef\xbb\xbfUser-agent: *\nDisallow: /no\n" + b"# padding\n" * 60_000
    httpserver.expect_request("/robots.txt").respond_with_data(body)
    httpserver.expect_request("/yes").respond_with_data(HTML, content_type="text/html")
    fetcher = fetcher_for(httpserver)
    assert kind_of(lambda: fetcher.get(httpserver.url_for("/no"))) == "robots"
    assert fetcher.get(httpserver.url_for("/yes")).kind == "html"


def test_robots_can_be_switched_off_by_name(httpserver):
    httpserver.expect_request("/a").respond_with_data(HTML, content_type="text/html")
    assert fetcher_for(httpserver, respect_robots=False).get(httpserver.url_for("/a")).kind == "html"


@pytest.mark.parametrize(
    ("body", "encoding"),
    [
        (gzip.compress(b"\0" * 80_000_000), "gzip"),
        (gzip.compress(gzip.compress(b"\0" * 80_000_000)), "gzip, gzip"),
        (zlib.compress(b"\0" * 80_000_000), "deflate"),
    ],
)
def test_a_bomb_is_defused(server, body, encoding):
    url = serve(server, "/a", body, headers={"Content-Encoding": encoding}, content_type="text/html")
    start = time.monotonic()
    assert kind_of(lambda: fetcher_for(server).get(url)) == "too-large"
    assert time.monotonic() - start < 5


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip, gzip, gzip", "gzip, br"])
def test_other_codings_are_refused(server, encoding):
    url = serve(server, "/a", b"x", headers={"Content-Encoding": encoding}, content_type="text/html")
    assert kind_of(lambda: fetcher_for(server).get(url)) == "unsupported"


def test_a_large_body_is_refused_with_and_without_its_length(server):
    url = serve(server, "/a", "x" * 70_000, content_type="text/html")
    assert kind_of(lambda: fetcher_for(server, largest=60_000).get(url)) == "too-large"
    server.expect_request("/b").respond_with_handler(
        lambda _: Response(iter(["x" * 9_000] * 9), content_type="text/html")
    )
    assert kind_of(lambda: fetcher_for(server, largest=60_000).get(server.url_for("/b"))) == "too-large"


def test_packed_pages_are_unpacked_and_broken_ones_are_known(server):
    packed = gzip.compress(HTML.encode())
    good = serve(server, "/a", packed, headers={"Content-Encoding": "gzip"}, content_type="text/html")
    assert fetcher_for(server).get(good).content.decode() == HTML
    cut = serve(server, "/b", packed[:-12], headers={"Content-Encoding": "gzip"}, content_type="text/html")
    assert kind_of(lambda: fetcher_for(server).get(cut)) == "failed"
    wrong = serve(server, "/c", b"not packed", headers={"Content-Encoding": "gzip"}, content_type="text/html")
    assert kind_of(lambda: fetcher_for(server).get(wrong)) == "failed"


@pytest.mark.parametrize(
    ("body", "content_type", "kind"),
    [
        (b"%PDF-1.7 x", "text/html", None),
        (b"%PDF-1.7 x", "application/pdf", None),
        (b"\x89PNG\r\n", "text/html", None),
        (b"PK\x03\x04", "text/plain", None),
        (b"x", "image/png", None),
        (b"x", "video/mp4", None),
        (HTML.encode(), "application/xhtml+xml", "html"),
        (b"<rss/>", "application/rss+xml; charset=utf-8", "xml"),
        (b"{}", "application/ld+json", "json"),
        (b"The bridge closed.", "text/plain", "text"),
    ],
)
def test_only_pages_text_feeds_and_json_are_taken(server, body, content_type, kind):
    url = serve(server, "/a.html", body, content_type=content_type)
    if kind:
        assert fetcher_for(server).get(url).kind == kind
    else:
        assert kind_of(lambda: fetcher_for(server).get(url)) == "unsupported"


@pytest.fixture
def slow_site():
    """A site of sockets: ``answer(connection)`` is called in a thread for each connection."""
    listener = socket.create_server(("127.0.0.1", 0))
    done = threading.Event()
    connections = []

    def run(answer):
        def accept():
            while not done.is_set():
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                connections.append(connection)
                threading.Thread(target=answer, args=(connection, done), daemon=True).start()

        threading.Thread(target=accept, daemon=True).start()
        return listener.getsockname()[1]

    yield run
    done.set()
    listener.close()
    for connection in connections:
        connection.close()


def drip(start, drop):
    def answer(connection, done):
        try:
            connection.recv(4096)
            connection.sendall(start)
            while not done.wait(0.2):
                connection.sendall(drop)
        except OSError:
            pass

    return answer


@pytest.mark.parametrize(
    ("start", "drop"),
    [
        (b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", b"x"),  # a body without end
        (b"HTTP/1.1 200 OK\r\n", b"X-Slow: 1\r\n"),  # headers without end
        (b"", b""),  # silence
    ],
)
def test_a_slow_site_meets_the_total_deadline(slow_site, start, drop):
    port = slow_site(drip(start, drop))
    fetcher = Fetcher(deadline=1.0, allow_networks=["127.0.0.0/8"], allow_ports=[port], respect_robots=False)
    begun = time.monotonic()
    assert kind_of(lambda: fetcher.get(f"http://127.0.0.1:{port}/a")) == "timeout"
    assert time.monotonic() - begun < 6


def test_a_slow_robots_file_is_a_timeout_and_the_page_is_not_asked(slow_site):
    port = slow_site(drip(b"", b""))
    fetcher = Fetcher(deadline=1.0, allow_networks=["127.0.0.0/8"], allow_ports=[port])
    assert kind_of(lambda: fetcher.get(f"http://127.0.0.1:{port}/a")) == "timeout"


def test_a_body_shorter_than_promised_is_a_failure(slow_site):
    def answer(connection, _done):
        connection.recv(4096)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 500\r\n\r\nshort")
        connection.close()

    port = slow_site(answer)
    fetcher = Fetcher(allow_networks=["127.0.0.0/8"], allow_ports=[port], respect_robots=False)
    assert kind_of(lambda: fetcher.get(f"http://127.0.0.1:{port}/a")) == "failed"


def test_a_site_that_talks_nonsense_is_a_failure(slow_site):
    def answer(connection, _done):
        connection.recv(4096)
        connection.sendall(b"SSH-2.0-x\r\n" * 3)
        connection.close()

    port = slow_site(answer)
    fetcher = Fetcher(allow_networks=["127.0.0.0/8"], allow_ports=[port], respect_robots=False)
    assert kind_of(lambda: fetcher.get(f"http://127.0.0.1:{port}/a")) == "failed"


def test_a_closed_port_is_a_failure():
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    fetcher = Fetcher(allow_networks=["127.0.0.0/8"], allow_ports=[port])
    assert kind_of(lambda: fetcher.get(f"http://127.0.0.1:{port}/a")) == "failed"


def test_a_proxy_in_the_environment_is_not_used(server, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://10.0.0.1:3128")
    monkeypatch.setenv("ALL_PROXY", "http://10.0.0.1:3128")
    url = serve(server, "/a", HTML, content_type="text/html")
    assert fetcher_for(server).get(url).kind == "html"


@pytest.mark.parametrize("agent", ["a\r\nX: y", "a\n", "\x00", "é"])
def test_a_user_agent_that_would_inject_a_header_is_refused(agent):
    with pytest.raises(InputError):
        Fetcher(user_agent=agent)


def test_networks_that_are_none_are_refused():
    with pytest.raises(InputError):
        Fetcher(allow_networks=["everything"])
