import contextlib
import zlib
from datetime import UTC, date, datetime
from email.utils import format_datetime

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.adapters.fetch import Fetcher, Page
from claimcheck.adapters.reader import read_article
from claimcheck.adapters.web_sources import MOST_FROM_FEED, FeedSource, UrlSource, feed_links, load_urls, open_source
from claimcheck.errors import ClaimcheckError, FetchError, MissingError, UnreadableError
from claimcheck.evidence.passage import Query

PAGE = """<html><head><title>{title}</title>{head}</head><body><article><h1>{title}</h1><p>{text}</p>
<p>The council of Tarn will meet again on Friday to talk about the river and its bridges.</p></article></body></html>"""


class WordEncoder:
    """Counts words by their checksums: alike texts get alike vectors, without a model."""

    name = "words"

    def encode(self, texts):
        vectors = np.zeros((len(texts), 64), dtype=np.float32)
        for row, text in enumerate(texts):
            for word in text.lower().split():
                vectors[row, zlib.crc32(word.strip(".,").encode()) % 64] += 1
        return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)


@pytest.fixture
def site(httpserver):
    httpserver.expect_request("/robots.txt").respond_with_data("User-agent: *\nDisallow: /secret\n")

    def add(path, title="Bridge closed", text="The bridge over the Tarn closed on Monday.", head="", **more):
        more = {"content_type": "text/html; charset=utf-8", **more}
        httpserver.expect_request(path).respond_with_data(PAGE.format(title=title, text=text, head=head), **more)
        return httpserver.url_for(path)

    httpserver.add = add
    return httpserver


@pytest.fixture
def fetcher(site):
    return Fetcher(allow_networks=["127.0.0.0/8", "::1/128"], allow_ports=[site.port])


def test_an_article_is_read_from_its_address(site, fetcher):
    url = site.add("/a", head='<meta property="og:site_name" content="Tarn Mail">')
    article = read_article(url, fetcher=fetcher)
    assert (article.title, article.outlet, article.url) == ("Bridge closed", "Tarn Mail", url)
    assert article.text.startswith("The bridge over the Tarn closed on Monday.")


def test_a_page_that_names_no_outlet_has_its_hosts_name(site, fetcher):
    assert read_article(site.add("/a"), fetcher=fetcher).outlet == "localhost"


def test_text_and_json_are_read_from_their_addresses(site, fetcher):
    site.expect_request("/t").respond_with_data("Bridge closed\n\nIt closed on Monday.", content_type="text/plain")
    site.expect_request("/j").respond_with_data('{"text": "It closed.", "title": "T"}', content_type="application/json")
    assert read_article(site.url_for("/t"), fetcher=fetcher).title == "Bridge closed"
    assert read_article(site.url_for("/j"), fetcher=fetcher).text == "It closed."


def test_a_feed_is_no_article(site, fetcher):
    site.expect_request("/f").respond_with_data("<rss/>", content_type="application/rss+xml")
    with pytest.raises(UnreadableError, match="feed"):
        read_article(site.url_for("/f"), fetcher=fetcher)


def test_a_page_that_hides_its_story_from_those_who_do_not_pay_says_so(site, fetcher):
    head = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>'
    with pytest.raises(FetchError) as caught:
        read_article(site.add("/a", head=head), fetcher=fetcher)
    assert caught.value.kind == "paywall"


def test_addresses_are_listed_one_a_line(tmp_path):
    path = tmp_path / "list.txt"
    path.write_text(
        "# ours\nhttps://a.example/1\n\n  http://b.example/ # theirs\nhttps://a.example/1\n", encoding="utf-8"
    )
    assert load_urls(path) == ("https://a.example/1", "http://b.example/")


@pytest.mark.parametrize(
    "content", ["", "# nothing\n", "https://a.example/\nnonsense\n", "ftp://a.example/", "https://a b"]
)
def test_a_list_that_is_none_is_refused(tmp_path, content):
    path = tmp_path / "list.txt"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UnreadableError):
        load_urls(path)
    with pytest.raises(UnreadableError):
        load_urls(tmp_path / "missing.txt")


def test_what_can_be_fetched_is_searched_and_what_cannot_is_a_problem(site, fetcher):
    good = site.add("/good", text="Some 900 people marched in Tarn on Monday.")
    other = site.add("/other", text="The price of bread rose by a tenth.")
    site.expect_request("/limit").respond_with_data("", status=429)
    site.expect_request("/pdf.html").respond_with_data(b"%PDF-1.7", content_type="text/html")
    site.expect_request("/gone").respond_with_data("", status=404)
    site.expect_request("/empty").respond_with_data("<html></html>", content_type="text/html")
    paths = ["/limit", "/pdf.html", "/gone", "/empty", "/secret/a"]
    addresses = [good, *map(site.url_for, paths), other, "http://169.254.169.254/"]
    source = UrlSource("urls:list.txt", addresses, fetcher, WordEncoder())
    answer = source.search_all([Query(text="people marched in Tarn"), Query(text="price of bread")], limit=1)
    assert [[p.document for p in found] for found in answer.passages] == [[good], [other]]
    assert [p.kind for p in answer.problems] == [
        "rate-limited",
        "unsupported",
        "not-found",
        "unreadable",
        "robots",
        "blocked",
    ]
    assert {(p.stage, p.source) for p in answer.problems} == {("evidence", "urls:list.txt")}
    assert all("\n" not in p.message for p in answer.problems)


def test_each_address_is_fetched_once_per_source(site, fetcher):
    source = UrlSource("u", [site.add("/a"), site.url_for("/robots.txt")], fetcher, WordEncoder())
    first = source.search_all([Query(text="bridge")])
    assert source.search_all([Query(text="bridge")]) == first
    assert [request.path for request, _ in site.log].count("/a") == 1


def test_a_source_that_finds_nothing_answers_nothing(site, fetcher):
    site.expect_request("/gone").respond_with_data("", status=404)
    answer = UrlSource("u", [site.url_for("/gone")], fetcher, WordEncoder()).search_all(
        [Query(text="a"), Query(text="b")]
    )
    assert answer.passages == ((), ())
    assert [p.kind for p in answer.problems] == ["not-found"]


def rss(site, entries):
    day = format_datetime(datetime(2024, 10, 28, tzinfo=UTC))
    items = "".join(
        f"<item><title>{title}</title><link>{link}</link><pubDate>{day}</pubDate></item>" for title, link in entries
    )
    home = site.url_for("/")
    channel = f"<channel><title>Tarn Mail</title><link>{home}</link>{items}</channel>"
    return f'<?xml version="1.0"?><rss version="2.0">{channel}</rss>'


def test_an_rss_feeds_articles_are_searched_and_its_words_fill_the_gaps(site, fetcher):
    url = site.add("/a", text="Some 900 people marched in Tarn on Monday.")
    site.expect_request("/feed").respond_with_data(
        rss(site, [("March", "/a"), ("Gone", "/gone")]), content_type="application/rss+xml"
    )
    site.expect_request("/gone").respond_with_data("", status=410)
    answer = FeedSource("feed:x", site.url_for("/feed"), fetcher, WordEncoder()).search_all(
        [Query(text="people marched")]
    )
    best = answer.passages[0][0]
    assert (best.document, best.article.outlet, best.article.published) == (url, "Tarn Mail", date(2024, 10, 28))
    assert best.article.title == "Bridge closed"  # the page's own comes first
    assert [p.kind for p in answer.problems] == ["not-found"]


def test_an_atom_feed_is_read():
    content = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Tarn Mail</title><entry><title>March &amp; more</title>'
        '<link rel="alternate" href="https://tarn.example/a"/><published>2024-10-28T09:30:00Z</published>'
        "<author><name>Cora Hall</name></author></entry></feed>"
    )
    (link,) = feed_links(Page(url="https://tarn.example/feed", content=content.encode(), kind="xml"), "x")
    assert (link.url, link.fallback.title, link.fallback.outlet) == (
        "https://tarn.example/a",
        "March & more",
        "Tarn Mail",
    )
    assert link.fallback.authors == ("Cora Hall",)
    assert link.fallback.published() == datetime(2024, 10, 28, 9, 30, tzinfo=UTC)


def test_no_more_than_a_score_of_a_feeds_articles_are_fetched(site, fetcher):
    entries = [
        (f"N{i}", site.add(f"/n{i}", text=f"Bridge number {i} closed on Monday.")) for i in range(MOST_FROM_FEED + 5)
    ]
    site.expect_request("/feed").respond_with_data(rss(site, entries), content_type="text/xml")
    FeedSource("f", site.url_for("/feed"), fetcher, WordEncoder()).search_all([Query(text="bridge")])
    assert sum(1 for request, _ in site.log if request.path.startswith("/n")) == MOST_FROM_FEED


def test_a_feed_that_points_inside_is_not_followed(site, fetcher):
    site.expect_request("/feed").respond_with_data(
        rss(site, [("X", "http://169.254.169.254/"), ("Y", "http://10.0.0.1/")]), content_type="text/xml"
    )
    answer = FeedSource("f", site.url_for("/feed"), fetcher, WordEncoder()).search_all([Query(text="bridge")])
    assert [p.kind for p in answer.problems] == ["blocked", "blocked"]


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("<html><body>no feed</body></html>", "unreadable"),
        ("", "unreadable"),
        ('<!DOCTYPE x [<!ENTITY a "b">]><rss><channel></channel></rss>', "unreadable"),
    ],
)
def test_a_feed_that_is_none_is_a_problem(site, fetcher, body, kind):
    site.expect_request("/feed").respond_with_data(body, content_type="text/xml")
    answer = FeedSource("f", site.url_for("/feed"), fetcher, WordEncoder()).search_all([Query(text="bridge")])
    assert [p.kind for p in answer.problems] == [kind]
    assert answer.passages == ((),)


def test_a_feed_that_cannot_be_had_is_a_problem(site, fetcher):
    site.expect_request("/feed").respond_with_data("", status=500)
    answer = FeedSource("f", site.url_for("/feed"), fetcher, WordEncoder()).search_all([Query(text="bridge")])
    assert [p.kind for p in answer.problems] == ["failed"]


def test_a_feed_is_never_taken_for_a_file_or_an_address(tmp_path):
    for content in (str(tmp_path / "secret").encode(), b"http://127.0.0.1:1/"):
        with pytest.raises(UnreadableError):
            feed_links(Page(url="https://tarn.example/", content=content, kind="text"), "x")


def test_sources_are_opened_by_their_names(tmp_path, fetcher):
    listed = tmp_path / "list.txt"
    listed.write_text("https://tarn.example/a\n", encoding="utf-8")
    assert open_source(f"urls:{listed}", encoder=WordEncoder(), fetcher=fetcher).name == f"urls:{listed}"
    assert open_source("feed:https://tarn.example/rss", encoder=WordEncoder()).name == "feed:https://tarn.example/rss"
    with pytest.raises(UnreadableError):
        open_source(f"urls:{tmp_path / 'missing'}", encoder=WordEncoder())


@pytest.mark.parametrize("spec", ["gdelt", "urls:", "feed:", "", "no/such/folder"])
def test_an_unknown_source_says_which_are_known(spec):
    with pytest.raises(MissingError, match="urls:FILE"):
        open_source(spec, encoder=WordEncoder())


def test_a_folder_is_a_source(tmp_path):
    (tmp_path / "a.txt").write_text("Bridge closed\n\nThe bridge closed on Monday.\n", encoding="utf-8")
    answer = open_source(str(tmp_path), encoder=WordEncoder()).search_all([Query(text="bridge closed")])
    assert answer.passages[0]


@given(st.binary(max_size=200))
def test_any_bytes_are_a_feed_or_our_error(content):
    with contextlib.suppress(ClaimcheckError):
        feed_links(Page(url="https://tarn.example/", content=content, kind="xml"), "x")
