from datetime import UTC, date, datetime

from claimcheck.article.metadata import Metadata, from_fields, from_meta, plain, split_authors, web_address


def test_open_graph_comes_before_plain_meta():
    found = from_meta(
        {"og:title": ["Flood"], "title": ["Flood | Tarn"], "og:site_name": ["Tarn Mail"], "author": ["Ana Ruiz"]}
    )
    assert (found.title, found.outlet, found.authors) == ("Flood", "Tarn Mail", ("Ana Ruiz",))


def test_publication_comes_before_modification():
    found = from_meta({"article:modified_time": ["2024-11-02"], "article:published_time": ["2024-10-28T09:30:00Z"]})
    assert found.published(date(2024, 12, 1)) == datetime(2024, 10, 28, 9, 30, tzinfo=UTC)


def test_a_profiles_address_is_no_author():
    assert from_meta({"article:author": ["https://social.example/tarn"], "author": ["By Ana Ruiz"]}).authors == (
        "Ana Ruiz",
    )


def test_names_are_split_and_roles_and_outlets_left_out():
    assert split_authors(["By Ana Ruiz, Kim Lee and Jo Hall, Tarn Press"]) == ("Ana Ruiz", "Kim Lee", "Jo Hall")
    assert split_authors(["Archipelago Press"]) == ("Archipelago Press",)
    assert split_authors(["T. Okafor", "T. Okafor"]) == ("T. Okafor",)


def test_entities_and_tags_leave_a_field():
    assert plain("Smith &amp; Sons\u200b <b>win</b>\n again") == "Smith & Sons win again"


def test_only_whole_addresses_are_addresses():
    assert web_address("https://a.example/b") == "https://a.example/b"
    assert web_address("/b") is web_address("javascript:alert(1)") is web_address("") is None


def test_the_first_statement_stands_and_the_second_fills_gaps():
    first = Metadata(title="A", dates=("2024-01-02",), free=False)
    second = Metadata(title="B", outlet="Mail", dates=("2024-01-01",), authors=("Ana Ruiz",), free=True)
    merged = first.or_else(second)
    assert (merged.title, merged.outlet, merged.authors, merged.free) == ("A", "Mail", ("Ana Ruiz",), False)
    assert merged.dates == ("2024-01-02", "2024-01-01")


def test_front_matters_fields_are_the_contracts():
    found = from_fields(
        {"title": "T", "outlet": "O", "published": "2024-10-28", "url": "https://a.example", "author": "Ana Ruiz"}
    )
    assert (found.title, found.outlet, found.url, found.authors) == ("T", "O", "https://a.example", ("Ana Ruiz",))
    assert found.published() == date(2024, 10, 28)
